# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

variables {
  bucket = "orders-test-state"
}

run "short_memory" {
  command = plan

  variables {
    noncurrent_version_expiration_days = 30
  }

  assert {
    condition     = one(flatten(aws_s3_bucket_lifecycle_configuration.this.rule[*].noncurrent_version_expiration[*].noncurrent_days)) == 30
    error_message = "An overwritten state is kept for another time."
  }
}

run "log_of_ten_years" {
  command = plan

  variables {
    server_access_logs_expiration_days = 3650
  }

  assert {
    condition     = one(flatten(aws_s3_bucket_lifecycle_configuration.server_access_logs.rule[*].expiration[*].days)) == 3650
    error_message = "The log of who read states is kept for another time."
  }
}

run "key_of_the_customer" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }

  assert {
    condition = one(aws_s3_bucket_server_side_encryption_configuration.this.rule[*].bucket_key_enabled) && one(
      flatten(aws_s3_bucket_server_side_encryption_configuration.this.rule[*].apply_server_side_encryption_by_default[*])
      ) == {
      kms_master_key_id = var.kms_key_arn
      sse_algorithm     = "aws:kms"
    }
    error_message = "States are encrypted with another key."
  }
  assert {
    condition = one(flatten(
      aws_s3_bucket_server_side_encryption_configuration.server_access_logs.rule[*].apply_server_side_encryption_by_default[*].sse_algorithm
    )) == "AES256"
    error_message = "S3 delivers its logs to no bucket that is encrypted with a key of KMS."
  }
}

run "tags" {
  command = plan

  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition     = aws_s3_bucket.this.tags == tomap({ Team = "orders" })
    error_message = "The bucket does not carry the tags."
  }
}
