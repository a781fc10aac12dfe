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
