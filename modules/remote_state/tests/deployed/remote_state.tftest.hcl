# A bucket that is really made. AWS takes a minute to confirm the rules for old states, so these
# stay a plan.

override_resource {
  target = aws_s3_bucket_lifecycle_configuration.this
}

override_resource {
  target = aws_s3_bucket_lifecycle_configuration.server_access_logs
}

# S3 would log what the test asks, and the bucket of the logs could not be deleted at its end.
override_resource {
  target = aws_s3_bucket_logging.this
}

run "suffix" {
  module {
    source = "./tests/deployed/suffix"
  }
}

run "bucket" {
  variables {
    bucket = "orders-test-state-${run.suffix.suffix}"
  }

  assert {
    condition = alltrue([
      output.bucket == "orders-test-state-${run.suffix.suffix}",
      output.bucket_arn == aws_s3_bucket.this.arn,
    ])
    error_message = "The outputs tell another bucket."
  }
  assert {
    condition = jsondecode(aws_s3_bucket_policy.this.policy).Statement == [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = { AWS = "*" }
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.this.arn, "${aws_s3_bucket.this.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
    error_message = "The bucket answers without TLS."
  }
  assert {
    condition     = aws_s3_bucket_logging.this.target_bucket == aws_s3_bucket.server_access_logs.id
    error_message = "Nobody tells who read a state."
  }
}
