# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  bucket = "orders-test-state"
}

run "least_input" {
  command = plan

  assert {
    condition     = aws_s3_bucket.this.bucket == "orders-test-state"
    error_message = "The bucket is called otherwise: ${aws_s3_bucket.this.bucket}."
  }
  assert {
    condition     = !aws_s3_bucket.this.force_destroy
    error_message = "The bucket can be destroyed while states are in it."
  }
  assert {
    condition     = length(aws_s3_bucket.this.tags) == 0
    error_message = "The bucket carries tags that nobody gave."
  }
  assert {
    condition     = one(aws_s3_bucket_versioning.this.versioning_configuration[*].status) == "Enabled"
    error_message = "A state that is overwritten is lost."
  }
  assert {
    condition = alltrue([
      for rule in aws_s3_bucket_server_side_encryption_configuration.this.rule :
      one(rule.apply_server_side_encryption_by_default[*].sse_algorithm) == "AES256"
    ])
    error_message = "States are not encrypted."
  }
  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "The bucket can be opened to the public."
  }
  assert {
    condition     = one(aws_s3_bucket_ownership_controls.this.rule[*].object_ownership) == "BucketOwnerEnforced"
    error_message = "Access lists can open the bucket."
  }
  assert {
    condition     = one(aws_s3_bucket_lifecycle_configuration.this.rule[*].status) == "Enabled"
    error_message = "Old states pile up."
  }
  assert {
    condition     = one(flatten(aws_s3_bucket_lifecycle_configuration.this.rule[*].noncurrent_version_expiration[*].noncurrent_days)) == 365
    error_message = "An overwritten state is not kept for a year."
  }
}
