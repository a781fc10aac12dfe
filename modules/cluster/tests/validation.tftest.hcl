# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name   = "shop"
  vpc_id = "vpc-1"
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

# name: "internal-shop" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "name_internal_shop" {
  command = plan

  variables {
    name = "internal-shop"
  }

  expect_failures = [var.name]
}

# name: "sg-shop" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_sg_shop" {
  command = plan

  variables {
    name = "sg-shop"
  }

  expect_failures = [var.name]
}

# tags: null is not text; put it in quotes
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
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

# namespace: "local": write a domain name of two labels or more, such as shop.local
run "namespace_local" {
  command = plan

  variables {
    namespace = "local"
  }

  expect_failures = [var.namespace]
}

# namespace: "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.dddddddddddddd… is too
# long; give at most 253 characters
run "namespace_of_254_characters" {
  command = plan

  variables {
    namespace = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
  }

  expect_failures = [var.namespace]
}
