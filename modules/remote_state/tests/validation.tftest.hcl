# What the module refuses. Above each run stands what a person reads.

variables {
  bucket = "orders-test-state"
}

# bucket: "Orders-State": write lower-case letters, digits and hyphens, as S3 takes them
run "bucket_in_upper_case" {
  command = plan

  variables {
    bucket = "Orders-State"
  }

  expect_failures = [var.bucket]
}

# bucket: "st" is too short; give at least 3 characters
run "short_bucket" {
  command = plan

  variables {
    bucket = "st"
  }

  expect_failures = [var.bucket]
}

# bucket: "a-bucket-of-sixty-four-characters-which-is-one-more-than-s3-take" is too long; give at
# most 63 characters
run "long_bucket" {
  command = plan

  variables {
    bucket = "a-bucket-of-sixty-four-characters-which-is-one-more-than-s3-take"
  }

  expect_failures = [var.bucket]
}

# noncurrent_version_expiration_days: 30.5 is not a whole number; write one
run "fractional_days" {
  command = plan

  variables {
    noncurrent_version_expiration_days = 30.5
  }

  expect_failures = [var.noncurrent_version_expiration_days]
}

# noncurrent_version_expiration_days: 29 is too small; give at least 30
run "few_days" {
  command = plan

  variables {
    noncurrent_version_expiration_days = 29
  }

  expect_failures = [var.noncurrent_version_expiration_days]
}

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}
