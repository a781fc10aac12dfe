# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform    = "shop"
  name        = "database"
  description = "Password"
}

# platform: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "platform_orders" {
  command = plan

  variables {
    platform = "Orders"
  }

  expect_failures = [var.platform]
}

# platform: "oooooooooooooooooooooooooooooooooo" is too long; give at most 33 characters
run "platform_of_34_characters" {
  command = plan

  variables {
    platform = "oooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.platform]
}

# platform: "internal-a" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "platform_internal_a" {
  command = plan

  variables {
    platform = "internal-a"
  }

  expect_failures = [var.platform]
}

# platform: "sg-a" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "platform_sg_a" {
  command = plan

  variables {
    platform = "sg-a"
  }

  expect_failures = [var.platform]
}

# platform: "sthree-a" cannot begin names: AWS refuses "sthree-" for buckets; choose another
run "platform_sthree_a" {
  command = plan

  variables {
    platform = "sthree-a"
  }

  expect_failures = [var.platform]
}

# platform: "amzn-s3-demo-a" cannot begin names: AWS refuses "amzn-s3-demo-" for buckets in
# documentation; choose another
run "platform_amzn_s3_demo_a" {
  command = plan

  variables {
    platform = "amzn-s3-demo-a"
  }

  expect_failures = [var.platform]
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_orders" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "ooooooooooooooooooooooooooooooooo" is too long; give at most 32 characters
run "name_of_33_characters" {
  command = plan

  variables {
    name = "ooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.name]
}

# name: "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS": write lower-case letters, digits and single hyphens,
# with a letter first; name: "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS" is too long; give at most 32
# characters
run "name_too_long_and_with_other_characters" {
  command = plan

  variables {
    name = "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS"
  }

  expect_failures = [var.name]
}

# description: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is
# too long; give at most 1024 characters
run "description_of_1025_characters" {
  command = plan

  variables {
    description = replace(format("%1025s", ""), " ", "o")
  }

  expect_failures = [var.description]
}

# description: "a\u0000b": write text that is not blank, without NUL or another control character
run "description_a_b" {
  command = plan

  variables {
    description = "a\u0000b"
  }

  expect_failures = [var.description]
}

# initial_value: is "empty", so no value is made of secret_string_template and generate_string_key;
# remove them, or set initial_value = "generated"
run "empty_secret_with_a_key" {
  command = plan

  variables {
    initial_value       = "empty"
    generate_string_key = "password"
  }

  expect_failures = [var.initial_value]
}

# initial_value: "changeit" is not possible; choose 'generated' or 'empty'
run "value_given_as_initial_value" {
  command = plan

  variables {
    initial_value = "changeit"
  }

  expect_failures = [var.initial_value]
}

# password_length: 15 is too small; give at least 16
run "password_length_too_small" {
  command = plan

  variables {
    password_length = 15
  }

  expect_failures = [var.password_length]
}

# password_length: 4097 is too large; give at most 4096
run "password_length_too_large" {
  command = plan

  variables {
    password_length = 4097
  }

  expect_failures = [var.password_length]
}

# password_length: 16.5 is not a whole number; write one
run "password_length_fraction" {
  command = plan

  variables {
    password_length = 16.5
  }

  expect_failures = [var.password_length]
}

# generate_string_key: is required with secret_string_template; name the key of the password
run "template_without_a_key_for_the_password" {
  command = plan

  variables {
    secret_string_template = { user = "app" }
  }

  expect_failures = [var.generate_string_key]
}

# generate_string_key: "user" stands in secret_string_template too; the password would replace it,
# rename one
run "key_that_stands_in_the_template_too" {
  command = plan

  variables {
    secret_string_template = { user = "app" }
    generate_string_key    = "user"
  }

  expect_failures = [var.generate_string_key]
}

# generate_string_key: "a b": write letters, digits, underscores and hyphens
run "generate_string_key_with_a_space" {
  command = plan

  variables {
    generate_string_key = "a b"
  }

  expect_failures = [var.generate_string_key]
}

# generate_string_key: "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" is too
# long; give at most 64 characters
run "generate_string_key_of_65_characters" {
  command = plan

  variables {
    generate_string_key = replace(format("%65s", ""), " ", "k")
  }

  expect_failures = [var.generate_string_key]
}

# secret_string_template: "a b": write letters, digits, underscores and hyphens
run "secret_string_template_with_a_space" {
  command = plan

  variables {
    secret_string_template = { "a b" = "app" }
    generate_string_key    = "password"
  }

  expect_failures = [var.secret_string_template]
}

# secret_string_template: "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" is too
# long; give at most 64 characters
run "secret_string_template_of_65_characters" {
  command = plan

  variables {
    secret_string_template = { kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = "app" }
    generate_string_key    = "password"
  }

  expect_failures = [var.secret_string_template]
}

# secret_string_template:
# "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo… is too long; give
# at most 256 characters
run "secret_string_template_user_of_257_characters" {
  command = plan

  variables {
    generate_string_key    = "password"
    secret_string_template = { user = replace(format("%257s", ""), " ", "o") }
  }

  expect_failures = [var.secret_string_template]
}

# secret_string_template: 21 given; give at most 20
run "template_of_21_keys" {
  command = plan

  variables {
    secret_string_template = {
      key0  = "value"
      key1  = "value"
      key2  = "value"
      key3  = "value"
      key4  = "value"
      key5  = "value"
      key6  = "value"
      key7  = "value"
      key8  = "value"
      key9  = "value"
      key10 = "value"
      key11 = "value"
      key12 = "value"
      key13 = "value"
      key14 = "value"
      key15 = "value"
      key16 = "value"
      key17 = "value"
      key18 = "value"
      key19 = "value"
      key20 = "value"
    }
    generate_string_key = "password"
  }

  expect_failures = [var.secret_string_template]
}

# secret_string_template: "a\u0000b": write text without NUL or another control character
run "secret_string_template_user_a_b" {
  command = plan

  variables {
    secret_string_template = { user = "a\u0000b" }
    generate_string_key    = "password"
  }

  expect_failures = [var.secret_string_template]
}

# secret_string_template: null: write text without NUL or another control character
run "secret_string_template_user_null" {
  command = plan

  variables {
    secret_string_template = { user = null }
    generate_string_key    = "password"
  }

  expect_failures = [var.secret_string_template]
}

# rotation.duration: the window of 5h would reach into the next one or into another day of UTC; give
# fewer hours
run "a_window_of_5h_with_rate_4_hours" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "rate(4 hours)"
      lambda_arn          = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-token"
      duration            = "5h"
    }
  }

  expect_failures = [var.rotation]
}

# rotation.schedule_expression: "rate(3 hours)": write rate(4 hours) to rate(999 days), or cron(0
# <hour> <day> <month> <weekday> *) with ? for one of the days
run "rotation_schedule_expression_rate_3_hours" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "rate(3 hours)"
      lambda_arn          = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-token"
    }
  }

  expect_failures = [var.rotation]
}

# rotation.schedule_expression: "cron(0 4
# 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1
# * ? *)" is too long; give at most 256 characters
run "a_rotation_that_takes_many_words" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "cron(0 4 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 * ? *)"
      lambda_arn          = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-token"
    }
  }

  expect_failures = [var.rotation]
}

# rotation.duration: "0h": write hours from 1h to 24h
run "rotation_duration_0h" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "rate(30 days)"
      lambda_arn          = "arn:aws:lambda:eu-west-1:111122223333:function:rotate-token"
      duration            = "0h"
    }
  }

  expect_failures = [var.rotation]
}

# rotation.lambda_arn: "rotate-token": write the ARN of a function of Lambda:
# arn:aws:lambda:<region>:<account>:function:<name>
run "rotation_lambda_arn_rotate_token" {
  command = plan

  variables {
    rotation = { schedule_expression = "rate(30 days)", lambda_arn = "rotate-token" }
  }

  expect_failures = [var.rotation]
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

# kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not of
# an alias: arn:aws:kms:<region>:<account>:key/<id>
run "kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
  }

  expect_failures = [var.kms_key_arn]
}
