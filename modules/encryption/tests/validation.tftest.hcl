# What the module refuses. Above each run stands what a person reads.

variables {
  name = "orders-test"
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

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}
