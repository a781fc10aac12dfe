data "aws_caller_identity" "current" {}

data "aws_partition" "partition" {}

data "aws_region" "region" {}

resource "aws_kms_alias" "logs" {
  name          = "alias/${var.name}-logs"
  target_key_id = aws_kms_key.logs.key_id
}

resource "aws_kms_key" "logs" {
  description             = "Encrypts the log groups of ${var.name}"
  deletion_window_in_days = var.disposable ? 7 : 30
  enable_key_rotation     = true
  tags                    = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Administration"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.partition.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      },
      {
        Sid       = "CloudWatchLogs"
        Effect    = "Allow"
        Principal = { Service = "logs.${data.aws_region.region.id}.amazonaws.com" }
        Action = [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:DescribeKey",
        ]
        Resource = "*"
        Condition = {
          ArnLike = {
            "kms:EncryptionContext:aws:logs:arn" = [
              join(":", [
                "arn:${data.aws_partition.partition.partition}:logs:${data.aws_region.region.id}",
                "${data.aws_caller_identity.current.account_id}:log-group:/ecs/${var.name}/*",
              ]),
              join(":", [
                "arn:${data.aws_partition.partition.partition}:logs:${data.aws_region.region.id}",
                "${data.aws_caller_identity.current.account_id}:log-group:/vpc/${var.name}/*",
              ]),
            ]
          }
        }
      },
    ]
  })
}
