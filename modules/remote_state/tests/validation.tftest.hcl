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

# noncurrent_version_expiration_days: 36501 is too large; give at most 36500
run "noncurrent_version_expiration_days_too_large" {
  command = plan

  variables {
    noncurrent_version_expiration_days = 36501
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

# server_access_logs_expiration_days: 89 is too small; give at least 90
run "server_access_logs_expiration_days_too_small" {
  command = plan

  variables {
    server_access_logs_expiration_days = 89
  }

  expect_failures = [var.server_access_logs_expiration_days]
}

# server_access_logs_expiration_days: 36501 is too large; give at most 36500
run "server_access_logs_expiration_days_too_large" {
  command = plan

  variables {
    server_access_logs_expiration_days = 36501
  }

  expect_failures = [var.server_access_logs_expiration_days]
}

# server_access_logs_expiration_days: 90.5 is not a whole number; write one
run "server_access_logs_expiration_days_fraction" {
  command = plan

  variables {
    server_access_logs_expiration_days = 90.5
  }

  expect_failures = [var.server_access_logs_expiration_days]
}

# kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not of
# an alias: arn:aws:kms:<region>:<account>:key/<id>
run "kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
  }

  expect_failures = [var.kms_key_arn]
}

# tags: "": write 1 to 128 letters, digits, spaces and _.:/=+-@ only
run "key_of_a_tag" {
  command = plan

  variables {
    tags = { "" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: write 1 to
# 128 letters, digits, spaces and _.:/=+-@ only
run "key_of_a_tag_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" {
  command = plan

  variables {
    tags = {
      kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = "x"
    }
  }

  expect_failures = [var.tags]
}

# tags: "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…: write 1 to
# 256 letters, digits, spaces and _.:/=+-@ only
run "value_of_a_tag_vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" {
  command = plan

  variables {
    tags = { team = replace(format("%257s", ""), " ", "v") }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a key that does not begin with aws: or rds:, which AWS keeps for its own tags
run "tag_aws_x" {
  command = plan

  variables {
    tags = { "aws:x" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a value that does not begin with aws: or rds:, which AWS keeps for its own
# tags
run "tag_of_value_aws_x" {
  command = plan

  variables {
    tags = { a = "aws:x" }
  }

  expect_failures = [var.tags]
}

# tags: 46 given; give at most 45
run "tags_46" {
  command = plan

  variables {
    tags = { for number in range(46) : "key${number}" => "value" }
  }

  expect_failures = [var.tags]
}

# tags: "name" is set by the platform, whatever the case; rename or remove it
run "tag_name_of_the_platform" {
  command = plan

  variables {
    tags = { name = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "team" is given more than once in different case, which IAM takes for one key; keep one of
# them
run "tags_that_differ_only_by_case" {
  command = plan

  variables {
    tags = { Team = "x", team = "y", owner = "z" }
  }

  expect_failures = [var.tags]
}

# tags: null: write 1 to 256 letters, digits, spaces and _.:/=+-@ only
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}
