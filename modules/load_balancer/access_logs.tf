resource "aws_s3_bucket" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  force_destroy = var.disposable
  tags          = var.tags

  bucket_prefix = join("", [
    length("${var.name}-alb-logs") <= 36
    ? "${var.name}-alb-logs"
    : "${trimsuffix(substr("${var.name}-alb-logs", 0, 29), "-")}-${substr(sha256("${var.name}-alb-logs\n"), 0, 6)}",
    "-",
  ])
}

resource "aws_s3_bucket_lifecycle_configuration" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.access_logs[*].id)

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

  depends_on = [aws_s3_bucket_versioning.access_logs]
}

resource "aws_s3_bucket_logging" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket        = one(aws_s3_bucket.access_logs[*].id)
  target_bucket = one(aws_s3_bucket.server_access_logs[*].id)
  target_prefix = "${one(aws_s3_bucket.access_logs[*].id)}/"

  depends_on = [aws_s3_bucket_policy.server_access_logs]
}

resource "aws_s3_bucket_ownership_controls" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.access_logs[*].id)

  rule {
    object_ownership = "BucketOwnerEnforced"
  }

  depends_on = [aws_s3_bucket_policy.access_logs]
}

resource "aws_s3_bucket_policy" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.access_logs[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "s3:*"
        Resource = [
          one(aws_s3_bucket.access_logs[*].arn),
          "${one(aws_s3_bucket.access_logs[*].arn)}/*",
        ]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "AccessLogs"
        Effect    = "Allow"
        Principal = { Service = "logdelivery.elasticloadbalancing.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "${one(aws_s3_bucket.access_logs[*].arn)}/AWSLogs/${local.account_id}/*"
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.access_logs]
}

resource "aws_s3_bucket_public_access_block" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  block_public_acls       = true
  block_public_policy     = true
  bucket                  = one(aws_s3_bucket.access_logs[*].id)
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.access_logs[*].id)

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "access_logs" {
  count = var.access_logs || var.connection_logs ? 1 : 0

  bucket = one(aws_s3_bucket.access_logs[*].id)

  versioning_configuration {
    status = "Enabled"
  }
}
