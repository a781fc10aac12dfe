resource "aws_s3_bucket" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  force_destroy = var.disposable
  tags          = var.tags

  bucket_prefix = join("", [
    length("${var.name}-alb-audit") <= 36
    ? "${var.name}-alb-audit"
    : "${trimsuffix(substr("${var.name}-alb-audit", 0, 29), "-")}-${substr(sha256("${var.name}-alb-audit\n"), 0, 6)}",
    "-",
  ])
}

resource "aws_s3_bucket_lifecycle_configuration" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.server_access_logs[*].id)

  rule {
    id     = "expire"
    status = "Enabled"

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }

    expiration {
      days = var.access_logs_expiration_days
    }

    filter {
      prefix = ""
    }

    noncurrent_version_expiration {
      noncurrent_days = 1
    }
  }

  depends_on = [aws_s3_bucket_versioning.server_access_logs]
}

resource "aws_s3_bucket_ownership_controls" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.server_access_logs[*].id)

  rule {
    object_ownership = "BucketOwnerEnforced"
  }

  depends_on = [aws_s3_bucket_policy.server_access_logs]
}

resource "aws_s3_bucket_policy" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.server_access_logs[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "s3:*"
        Resource = [
          one(aws_s3_bucket.server_access_logs[*].arn),
          "${one(aws_s3_bucket.server_access_logs[*].arn)}/*",
        ]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "ServerAccessLogs"
        Effect    = "Allow"
        Principal = { Service = "logging.s3.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "${one(aws_s3_bucket.server_access_logs[*].arn)}/${one(aws_s3_bucket.access_logs[*].id)}/*"
        Condition = {
          ArnLike      = { "aws:SourceArn" = one(aws_s3_bucket.access_logs[*].arn) }
          StringEquals = { "aws:SourceAccount" = local.account_id }
        }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.server_access_logs]
}

resource "aws_s3_bucket_public_access_block" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  block_public_acls       = true
  block_public_policy     = true
  bucket                  = one(aws_s3_bucket.server_access_logs[*].id)
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.server_access_logs[*].id)

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "server_access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.server_access_logs[*].id)

  versioning_configuration {
    status = "Enabled"
  }
}
