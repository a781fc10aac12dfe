# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform = "shop"
  name     = "events"
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

# content_based_deduplication: is of a FIFO topic; set fifo_topic = true or remove it
run "deduplication_of_a_standard_topic" {
  command = plan

  variables {
    content_based_deduplication = true
  }

  expect_failures = [var.content_based_deduplication]
}

# subscriptions: "shipments" is a FIFO queue, which gets messages of a FIFO topic alone; set
# fifo_topic = true or remove it
run "a_fifo_queue_that_subscribes_a_standard_topic" {
  command = plan

  variables {
    subscriptions = { shipments = { queue_arn = "arn:aws:sqs:eu-west-1:111122223333:shipments.fifo" } }
  }

  expect_failures = [var.subscriptions]
}

# subscriptions: 201 given; give at most 200
run "subscriptions_201" {
  command = plan

  variables {
    subscriptions = { for number in range(201) : "q${number}" => { queue_arn = "arn:aws:sqs:eu-west-1:111122223333:shipments" } }
  }

  expect_failures = [var.subscriptions]
}

# subscriptions: are 101, and a FIFO topic takes 100; remove some
run "subscriptions_of_a_fifo_topic_101" {
  command = plan

  variables {
    fifo_topic    = true
    subscriptions = { for number in range(101) : "q${number}" => { queue_arn = "arn:aws:sqs:eu-west-1:111122223333:shipments" } }
  }

  expect_failures = [var.subscriptions]
}

# subscriptions: "Web": write lower-case letters, digits and single hyphens, with a letter first
run "subscriptions_in_upper_case" {
  command = plan

  variables {
    subscriptions = { Web = { queue_arn = "arn:aws:sqs:eu-west-1:111122223333:shipments" } }
  }

  expect_failures = [var.subscriptions]
}

# subscriptions: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" is too long; give at most 32 characters
run "subscriptions_with_a_long_name" {
  command = plan

  variables {
    subscriptions = {
      nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = { queue_arn = "arn:aws:sqs:eu-west-1:111122223333:shipments" }
    }
  }

  expect_failures = [var.subscriptions]
}

# subscriptions.queue_arn: "orders": write the ARN of a queue of SQS:
# arn:aws:sqs:<region>:<account>:<name>
run "subscriptions_shipments_queue_arn_orders" {
  command = plan

  variables {
    fifo_topic    = true
    subscriptions = { shipments = { queue_arn = "orders" } }
  }

  expect_failures = [var.subscriptions]
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

# subscriptions: "orders": null is not a table; put its fields in curly braces
run "null_in_subscriptions" {
  command = plan

  variables {
    subscriptions = { orders = null }
  }

  expect_failures = [var.subscriptions]
}
