# What the module refuses. Above each run stands what a person reads.

variables {
  name   = "orders-test"
  vpc_id = "vpc-1"
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_in_upper_case" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "a-name-of-thirty-four-characters-x" is too long; give at most 33 characters
run "long_name" {
  command = plan

  variables {
    name = "a-name-of-thirty-four-characters-x"
  }

  expect_failures = [var.name]
}

# name: "internal-orders" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "name_that_load_balancers_cannot_have" {
  command = plan

  variables {
    name = "internal-orders"
  }

  expect_failures = [var.name]
}

# name: "sg-orders" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_that_security_groups_cannot_have" {
  command = plan

  variables {
    name = "sg-orders"
  }

  expect_failures = [var.name]
}

# capacity_provider_strategy: 0 given; give at least 1; capacity_provider_strategy: every weight is
# 0; give one provider a weight
run "no_provider" {
  command = plan

  variables {
    capacity_provider_strategy = {}
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy: "ec2" is not possible; choose 'FARGATE' or 'FARGATE_SPOT'
run "provider_of_ones_own" {
  command = plan

  variables {
    capacity_provider_strategy = { ec2 = {} }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 1.5 is not a whole number; write one
run "fractional_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { weight = 1.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: -1 is too small; give at least 0
run "negative_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = {}, FARGATE_SPOT = { weight = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.weight: 1001 is too large; give at most 1000
run "large_weight" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { weight = 1001 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 1.5 is not a whole number; write one
run "fractional_base" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 1.5 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: -1 is too small; give at least 0
run "negative_base" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = -1 } }
  }

  expect_failures = [var.capacity_provider_strategy]
}

# capacity_provider_strategy.base: 100001 is too large; give at most 100000
run "large_base" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE = { base = 100001 } }
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
run "insights_of_another_kind" {
  command = plan

  variables {
    container_insights = "on"
  }

  expect_failures = [var.container_insights]
}

# namespace: "orders": write a domain name of two labels or more, such as shop.local
run "namespace_of_one_label" {
  command = plan

  variables {
    namespace = "orders"
  }

  expect_failures = [var.namespace]
}

# namespace: "orders-a.orders-a.…" is too long; give at most 253 characters
run "long_namespace" {
  command = plan

  variables {
    namespace = join(".", [for index in range(32) : "orders-a"])
  }

  expect_failures = [var.namespace]
}

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}
