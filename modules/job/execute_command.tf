resource "aws_iam_role_policy" "task_execute_command" {
  count = (var.task_role == null ? var.enable_execute_command : false) ? 1 : 0

  name = "execute-command"
  role = one(aws_iam_role.task[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [{
        Sid    = "OpenChannels"
        Effect = "Allow"
        Action = [
          "ssmmessages:CreateControlChannel",
          "ssmmessages:CreateDataChannel",
          "ssmmessages:OpenControlChannel",
          "ssmmessages:OpenDataChannel",
        ]
        Resource = "*"
      }],
      var.execute_command != null
      ? [{
        Sid      = "RecordSessions"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
        Resource = "${var.execute_command.log_group_arn}:*"
      }]
      : [],
      var.execute_command != null
      ? [{
        Sid      = "FindLogGroup"
        Effect   = "Allow"
        Action   = "logs:DescribeLogGroups"
        Resource = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:*"
      }]
      : [],
      var.execute_command != null
      ? [{
        Sid       = "DecryptSessions"
        Effect    = "Allow"
        Action    = "kms:Decrypt"
        Resource  = var.execute_command.kms_key_arn
        Condition = { Null = { "kms:EncryptionContext:aws:ssm:SessionId" = "false" } }
      }]
      : [],
    )
  })

  lifecycle {
    create_before_destroy = true
  }
}
