resource "aws_cloudwatch_log_group" "ecs_events" {
  name              = "/aws/events/${var.name}/ecs"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_cloudwatch_log_resource_policy" "events" {
  policy_name = "${var.name}-events"

  policy_document = join(" ", [
    "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"WriteEvents\", \"Effect\":",
    "\"Allow\", \"Principal\": {\"Service\": [\"delivery.logs.amazonaws.com\",",
    "\"events.amazonaws.com\"]}, \"Action\": [\"logs:CreateLogStream\", \"logs:PutLogEvents\"],",
    "\"Resource\": \"${aws_cloudwatch_log_group.ecs_events.arn}:*\"}]}",
  ])
}

resource "aws_kms_alias" "alarms" {
  count = var.topic == null ? 1 : 0

  name          = "alias/${var.name}-alarms"
  target_key_id = one(aws_kms_key.alarms[*].key_id)
}

resource "aws_kms_key" "alarms" {
  count = var.topic == null ? 1 : 0

  description             = "Encrypts the alarms of ${var.name}"
  deletion_window_in_days = var.disposable ? 7 : 30
  enable_key_rotation     = true
  tags                    = var.tags
}

resource "aws_kms_key_policy" "alarms" {
  count = var.topic == null ? 1 : 0

  key_id = one(aws_kms_key.alarms[*].key_id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Administration"
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${local.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
      {
        Sid       = "Events"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })

  lifecycle {
    replace_triggered_by = [aws_kms_key.alarms[0].id]
  }
}

resource "aws_sns_topic" "alarms" {
  count = var.topic == null ? 1 : 0

  name              = "${var.name}-alarms"
  kms_master_key_id = one(aws_kms_key.alarms[*].arn)
  tags              = var.tags
}

resource "aws_sns_topic_policy" "alarms" {
  count = var.topic == null ? 1 : 0

  arn = one(aws_sns_topic.alarms[*].arn)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "sns:Publish"
        Resource  = one(aws_sns_topic.alarms[*].arn)
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = one(aws_sns_topic.alarms[*].arn)
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
      {
        Sid       = "Events"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = one(aws_sns_topic.alarms[*].arn)
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "alarms" {
  count = (var.topic == null ? var.email != null : false) ? 1 : 0

  endpoint  = var.email
  protocol  = "email"
  topic_arn = one(aws_sns_topic.alarms[*].arn)
}
