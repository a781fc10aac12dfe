resource "aws_iam_policy" "write_messages" {
  name = "${var.name}-ci-write-messages"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = [
          "sqs:CreateQueue",
          "sqs:DeleteQueue",
          "sqs:SetQueueAttributes",
          "sqs:TagQueue",
          "sqs:UntagQueue",
        ]
        Resource = "arn:${local.partition}:sqs:${var.region}:${local.account_id}:${var.name}-*"
      },
      {
        Sid    = "Write2"
        Effect = "Allow"
        Action = [
          "sns:CreateTopic",
          "sns:DeleteTopic",
          "sns:SetTopicAttributes",
          "sns:Subscribe",
          "sns:TagResource",
          "sns:UntagResource",
        ]
        Resource = "arn:${local.partition}:sns:${var.region}:${local.account_id}:${var.name}-*"
      },
      {
        Sid    = "Write3"
        Effect = "Allow"
        Action = [
          "logs:DeleteResourcePolicy",
          "logs:PutResourcePolicy",
          "sns:SetSubscriptionAttributes",
          "sns:Unsubscribe",
        ]
        Resource = "*"
      },
      {
        Sid    = "Write4"
        Effect = "Allow"
        Action = [
          "cloudwatch:DeleteAlarms",
          "cloudwatch:PutMetricAlarm",
          "cloudwatch:TagResource",
          "cloudwatch:UntagResource",
        ]
        Resource = "arn:${local.partition}:cloudwatch:${var.region}:${local.account_id}:alarm:${var.name}-*"
      },
      {
        Sid      = "Write5"
        Effect   = "Allow"
        Action   = ["cloudwatch:DeleteDashboards", "cloudwatch:PutDashboard"]
        Resource = "arn:${local.partition}:cloudwatch::${local.account_id}:dashboard/${var.name}-*"
      },
      {
        Sid    = "Write6"
        Effect = "Allow"
        Action = [
          "events:DeleteRule",
          "events:PutRule",
          "events:PutTargets",
          "events:RemoveTargets",
          "events:TagResource",
          "events:UntagResource",
        ]
        Resource = "arn:${local.partition}:events:${var.region}:${local.account_id}:rule/${var.name}-*"
      },
    ]
  })
}
