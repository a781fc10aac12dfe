resource "aws_iam_role_policy" "task_messages" {
  count = (
    (
      var.task_role == null
      ? length(values(var.consumes)) + length(values(var.publishes)) > 0
      : false
    )
    ? 1
    : 0
  )

  name = "messages"
  role = one(aws_iam_role.task[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      length(local.receive_arns) > 0
      ? [{
        Sid    = "Receive"
        Effect = "Allow"
        Action = [
          "sqs:ChangeMessageVisibility",
          "sqs:DeleteMessage",
          "sqs:GetQueueAttributes",
          "sqs:GetQueueUrl",
          "sqs:ReceiveMessage",
        ]
        Resource = local.receive_arns
      }]
      : [],
      length(local.receive_key_arns) > 0
      ? [{
        Sid       = "ReceiveEncrypted"
        Effect    = "Allow"
        Action    = "kms:Decrypt"
        Resource  = local.receive_key_arns
        Condition = { StringEquals = { "kms:EncryptionContext:aws:sqs:arn" = local.receive_arns } }
      }]
      : [],
      length(local.send_arns) > 0
      ? [{
        Sid      = "Send"
        Effect   = "Allow"
        Action   = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"]
        Resource = local.send_arns
      }]
      : [],
      length(local.send_key_arns) > 0
      ? [{
        Sid       = "SendEncrypted"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = local.send_key_arns
        Condition = { StringEquals = { "kms:EncryptionContext:aws:sqs:arn" = local.send_arns } }
      }]
      : [],
      length(local.publish_arns) > 0
      ? [{
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = "sns:Publish"
        Resource = local.publish_arns
      }]
      : [],
      length(local.publish_key_arns) > 0
      ? [{
        Sid      = "PublishEncrypted"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = local.publish_key_arns
        Condition = {
          StringEquals = { "kms:EncryptionContext:aws:sns:topicArn" = local.publish_arns }
        }
      }]
      : [],
    )
  })

  lifecycle {
    create_before_destroy = true
  }
}
