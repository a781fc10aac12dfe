data "aws_caller_identity" "current" {}

data "aws_partition" "partition" {}

data "aws_region" "region" {}

resource "aws_kms_alias" "data" {
  name          = "alias/${var.name}-data"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_kms_key" "data" {
  description             = "Encrypts the secrets and images of ${var.name}"
  deletion_window_in_days = var.disposable ? 7 : 30
  enable_key_rotation     = true
  tags                    = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "Administration"
      Effect = "Allow"
      Principal = {
        AWS = "arn:${data.aws_partition.partition.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
      }
      Action   = "kms:*"
      Resource = "*"
    }]
  })
}
