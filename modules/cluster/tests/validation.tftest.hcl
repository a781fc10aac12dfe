# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name   = "shop"
  vpc_id = "vpc-00000000000000001"
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_orders" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "oooooooooooooooooooooooooooooooooo" is too long; give at most 33 characters
run "name_of_34_characters" {
  command = plan

  variables {
    name = "oooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.name]
}

# name: "internal-a" cannot begin names: AWS refuses "internal-" for load balancers; choose another
run "name_internal_a" {
  command = plan

  variables {
    name = "internal-a"
  }

  expect_failures = [var.name]
}

# name: "sg-a" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_sg_a" {
  command = plan

  variables {
    name = "sg-a"
  }

  expect_failures = [var.name]
}

# name: "sthree-a" cannot begin names: AWS refuses "sthree-" for buckets; choose another
run "name_sthree_a" {
  command = plan

  variables {
    name = "sthree-a"
  }

  expect_failures = [var.name]
}

# name: "amzn-s3-demo-a" cannot begin names: AWS refuses "amzn-s3-demo-" for buckets in
# documentation; choose another
run "name_amzn_s3_demo_a" {
  command = plan

  variables {
    name = "amzn-s3-demo-a"
  }

  expect_failures = [var.name]
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

# vpc_id: "web": write the id of a VPC: vpc-0123456789abcdef0
run "vpc_id_web" {
  command = plan

  variables {
    vpc_id = "web"
  }

  expect_failures = [var.vpc_id]
}

# capacity_provider_strategy.weight: -1 is too small; give at least 0
run "capacity_provider_strategy_fargate_weight_too_small" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = { weight = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 1001 is too large; give at most 1000
run "capacity_provider_strategy_fargate_weight_too_large" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = { weight = 1001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 0.5 is not a whole number; write one
run "capacity_provider_strategy_fargate_weight_fraction" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = { weight = 0.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: -1 is too small; give at least 0
run "capacity_provider_strategy_fargate_base_too_small" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 100001 is too large; give at most 100000
run "capacity_provider_strategy_fargate_base_too_large" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 100001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 0.5 is not a whole number; write one
run "capacity_provider_strategy_fargate_base_fraction" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 0.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: 0 given; give at least 1; capacity_provider_strategy: every weight is
# 0; give one provider a weight
run "no_capacity_provider" {
  command = plan

  variables {
    capacity_provider_strategy = {}
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: "EC2" is not possible; choose 'FARGATE' or 'FARGATE_SPOT'
run "capacity_provider_that_is_not_fargate" {
  command = plan

  variables {
    capacity_provider_strategy = { EC2 = { weight = 1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: every weight is 0; give one provider a weight
run "no_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { weight = 0 }, FARGATE_SPOT = { weight = 0 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: more than one provider has a base; ECS allows one, remove the others
run "two_bases" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 1 }, FARGATE_SPOT = { base = 1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# container_insights: "on" is not possible; choose 'enabled', 'enhanced' or 'disabled'
run "container_insights_on" {
  command = plan

  variables {
    container_insights = "on"
  }

  expect_failures = [var.container_insights]
}

# namespace: "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local": write a
# domain name of two labels or more, such as shop.local
run "namespace_dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd_local" {
  command = plan

  variables {
    namespace = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.local"
  }

  expect_failures = [var.namespace]
}

# namespace: "dd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddd… is too
# long; give at most 253 characters
run "namespace_of_254_characters" {
  command = plan

  variables {
    namespace = "dd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
  }

  expect_failures = [var.namespace]
}

# execute_command.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a
# KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "execute_command_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    execute_command = { kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop" }
  }

  expect_failures = [var.execute_command]
}

# execute_command.retention_days: 2 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150,
# 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "sessions_kept_for_2_days" {
  command = plan

  variables {
    execute_command = {
      kms_key_arn    = "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"
      retention_days = 2
    }
  }

  expect_failures = [var.execute_command]
}

# capacity_provider_strategy: "FARGATE": null is not a table; put its fields in curly braces
run "null_in_capacity_provider_strategy" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {}, FARGATE = null }
  }

  expect_failures = [var.capacity_provider_strategy]
}
