# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name = "shop"
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
