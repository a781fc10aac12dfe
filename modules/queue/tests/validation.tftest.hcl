# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform = "shop"
  name     = "orders"
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

# fifo_throughput_limit: "perGroup" is not possible; choose 'perQueue' or 'perMessageGroupId'
run "fifo_throughput_limit_pergroup" {
  command = plan

  variables {
    fifo_queue            = true
    fifo_throughput_limit = "perGroup"
  }

  expect_failures = [var.fifo_throughput_limit]
}

# content_based_deduplication: is of a FIFO queue; set fifo_queue = true or remove it
run "deduplication_of_a_standard_queue" {
  command = plan

  variables {
    content_based_deduplication = true
  }

  expect_failures = [var.content_based_deduplication]
}

# fifo_throughput_limit: is of a FIFO queue; set fifo_queue = true or remove it
run "high_throughput_of_a_standard_queue" {
  command = plan

  variables {
    fifo_throughput_limit = "perMessageGroupId"
  }

  expect_failures = [var.fifo_throughput_limit]
}

# visibility_timeout_seconds: -1 is too small; give at least 0
run "visibility_timeout_seconds_too_small" {
  command = plan

  variables {
    visibility_timeout_seconds = -1
  }

  expect_failures = [var.visibility_timeout_seconds]
}

# visibility_timeout_seconds: 43201 is too large; give at most 43200
run "visibility_timeout_seconds_too_large" {
  command = plan

  variables {
    visibility_timeout_seconds = 43201
  }

  expect_failures = [var.visibility_timeout_seconds]
}

# visibility_timeout_seconds: 0.5 is not a whole number; write one
run "visibility_timeout_seconds_fraction" {
  command = plan

  variables {
    visibility_timeout_seconds = 0.5
  }

  expect_failures = [var.visibility_timeout_seconds]
}

# message_retention_seconds: 59 is too small; give at least 60
run "message_retention_seconds_too_small" {
  command = plan

  variables {
    message_retention_seconds = 59
  }

  expect_failures = [var.message_retention_seconds]
}

# message_retention_seconds: 1209601 is too large; give at most 1209600
run "message_retention_seconds_too_large" {
  command = plan

  variables {
    message_retention_seconds = 1209601
  }

  expect_failures = [var.message_retention_seconds]
}

# message_retention_seconds: 60.5 is not a whole number; write one
run "message_retention_seconds_fraction" {
  command = plan

  variables {
    message_retention_seconds = 60.5
  }

  expect_failures = [var.message_retention_seconds]
}

# delay_seconds: -1 is too small; give at least 0
run "delay_seconds_too_small" {
  command = plan

  variables {
    delay_seconds = -1
  }

  expect_failures = [var.delay_seconds]
}

# delay_seconds: 901 is too large; give at most 900
run "delay_seconds_too_large" {
  command = plan

  variables {
    delay_seconds = 901
  }

  expect_failures = [var.delay_seconds]
}

# delay_seconds: 0.5 is not a whole number; write one
run "delay_seconds_fraction" {
  command = plan

  variables {
    delay_seconds = 0.5
  }

  expect_failures = [var.delay_seconds]
}

# receive_wait_time_seconds: -1 is too small; give at least 0
run "receive_wait_time_seconds_too_small" {
  command = plan

  variables {
    receive_wait_time_seconds = -1
  }

  expect_failures = [var.receive_wait_time_seconds]
}

# receive_wait_time_seconds: 21 is too large; give at most 20
run "receive_wait_time_seconds_too_large" {
  command = plan

  variables {
    receive_wait_time_seconds = 21
  }

  expect_failures = [var.receive_wait_time_seconds]
}

# receive_wait_time_seconds: 0.5 is not a whole number; write one
run "receive_wait_time_seconds_fraction" {
  command = plan

  variables {
    receive_wait_time_seconds = 0.5
  }

  expect_failures = [var.receive_wait_time_seconds]
}

# max_receive_count: 0 is too small; give at least 1
run "max_receive_count_too_small" {
  command = plan

  variables {
    max_receive_count = 0
  }

  expect_failures = [var.max_receive_count]
}

# max_receive_count: 1001 is too large; give at most 1000
run "max_receive_count_too_large" {
  command = plan

  variables {
    max_receive_count = 1001
  }

  expect_failures = [var.max_receive_count]
}

# max_receive_count: 1.5 is not a whole number; write one
run "max_receive_count_fraction" {
  command = plan

  variables {
    max_receive_count = 1.5
  }

  expect_failures = [var.max_receive_count]
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

# topic_arns: "orders": write the ARN of a topic of SNS: arn:aws:sns:<region>:<account>:<name>
run "topic_arns_0_orders" {
  command = plan

  variables {
    topic_arns = ["orders"]
  }

  expect_failures = [var.topic_arns]
}

# topic_arns: 21 given; give at most 20
run "topic_arns_21" {
  command = plan

  variables {
    topic_arns = [
      "arn:aws:sns:eu-west-1:111122223333:t0",
      "arn:aws:sns:eu-west-1:111122223333:t1",
      "arn:aws:sns:eu-west-1:111122223333:t2",
      "arn:aws:sns:eu-west-1:111122223333:t3",
      "arn:aws:sns:eu-west-1:111122223333:t4",
      "arn:aws:sns:eu-west-1:111122223333:t5",
      "arn:aws:sns:eu-west-1:111122223333:t6",
      "arn:aws:sns:eu-west-1:111122223333:t7",
      "arn:aws:sns:eu-west-1:111122223333:t8",
      "arn:aws:sns:eu-west-1:111122223333:t9",
      "arn:aws:sns:eu-west-1:111122223333:t10",
      "arn:aws:sns:eu-west-1:111122223333:t11",
      "arn:aws:sns:eu-west-1:111122223333:t12",
      "arn:aws:sns:eu-west-1:111122223333:t13",
      "arn:aws:sns:eu-west-1:111122223333:t14",
      "arn:aws:sns:eu-west-1:111122223333:t15",
      "arn:aws:sns:eu-west-1:111122223333:t16",
      "arn:aws:sns:eu-west-1:111122223333:t17",
      "arn:aws:sns:eu-west-1:111122223333:t18",
      "arn:aws:sns:eu-west-1:111122223333:t19",
      "arn:aws:sns:eu-west-1:111122223333:t20",
    ]
  }

  expect_failures = [var.topic_arns]
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
