# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  bucket = "shop-state"
}

# bucket: "Shop-State": write lower-case letters, digits and hyphens, as S3 takes them
run "bucket_shop_state" {
  command = plan

  variables {
    bucket = "Shop-State"
  }

  expect_failures = [var.bucket]
}

# bucket: "ab" is too short; give at least 3 characters
run "bucket_of_2_characters" {
  command = plan

  variables {
    bucket = "ab"
  }

  expect_failures = [var.bucket]
}

# bucket: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo" is too long; give at
# most 63 characters
run "bucket_of_64_characters" {
  command = plan

  variables {
    bucket = "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.bucket]
}

# bucket: "xn--shop" begins or ends as S3 keeps for names of its own; choose one without xn--,
# sthree-, amzn-s3-demo- in front and -s3alias, --ol-s3, --x-s3, --table-s3, -an at the end
run "bucket_that_s3_keeps_for_itself_xn_shop" {
  command = plan

  variables {
    bucket = "xn--shop"
  }

  expect_failures = [var.bucket]
}

# noncurrent_version_expiration_days: 29 is too small; give at least 30
run "noncurrent_version_expiration_days_too_small" {
  command = plan

  variables {
    noncurrent_version_expiration_days = 29
  }

  expect_failures = [var.noncurrent_version_expiration_days]
}

# noncurrent_version_expiration_days: 30.5 is not a whole number; write one
run "noncurrent_version_expiration_days_fraction" {
  command = plan

  variables {
    noncurrent_version_expiration_days = 30.5
  }

  expect_failures = [var.noncurrent_version_expiration_days]
}

# tags: null is not text; put it in quotes
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}
