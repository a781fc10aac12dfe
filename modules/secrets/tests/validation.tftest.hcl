# What the module refuses. Above each run stands what a person reads.

variables {
  platform    = "orders-test"
  name        = "database"
  description = "User and password of the database"
}

# platform: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_in_upper_case" {
  command = plan

  variables {
    platform = "Orders"
  }

  expect_failures = [var.platform]
}

# platform: "a-name-of-thirty-four-characters-x" is too long; give at most 33 characters
run "long_name" {
  command = plan

  variables {
    platform = "a-name-of-thirty-four-characters-x"
  }

  expect_failures = [var.platform]
}

# platform: "internal-orders" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "name_that_load_balancers_cannot_have" {
  command = plan

  variables {
    platform = "internal-orders"
  }

  expect_failures = [var.platform]
}

# platform: "sg-orders" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_that_security_groups_cannot_have" {
  command = plan

  variables {
    platform = "sg-orders"
  }

  expect_failures = [var.platform]
}

# name: "Database": write lower-case letters, digits and single hyphens, with a letter first
run "secret_in_upper_case" {
  command = plan

  variables {
    name = "Database"
  }

  expect_failures = [var.name]
}

# name: "a-secret-of-thirty-three-characte" is too long; give at most 32 characters
run "long_secret" {
  command = plan

  variables {
    name = "a-secret-of-thirty-three-characte"
  }

  expect_failures = [var.name]
}

# description: "000…" is too long; give at most 2048 characters
run "long_description" {
  command = plan

  variables {
    description = format("%02049d", 0)
  }

  expect_failures = [var.description]
}

# generate_string_key: is required with secret_string_template; name the key of the password
run "template_without_a_key_for_the_password" {
  command = plan

  variables {
    secret_string_template = { username = "orders" }
  }

  expect_failures = [var.generate_string_key]
}

# generate_string_key: "username" stands in secret_string_template too; the password would replace
# it, rename one
run "key_that_stands_in_the_template_too" {
  command = plan

  variables {
    secret_string_template = { username = "orders" }
    generate_string_key    = "username"
  }

  expect_failures = [var.generate_string_key]
}

# initial_value: "changeit" is not possible; choose 'generated' or 'empty'
run "value_given_as_initial_value" {
  command = plan

  variables {
    initial_value = "changeit"
  }

  expect_failures = [var.initial_value]
}

# password_length: 32.5 is not a whole number; write one
run "fractional_password_length" {
  command = plan

  variables {
    password_length = 32.5
  }

  expect_failures = [var.password_length]
}

# password_length: 15 is too small; give at least 16
run "short_password" {
  command = plan

  variables {
    password_length = 15
  }

  expect_failures = [var.password_length]
}

# password_length: 4097 is too large; give at most 4096
run "long_password" {
  command = plan

  variables {
    password_length = 4097
  }

  expect_failures = [var.password_length]
}

# secret_string_template: 21 given; give at most 20
run "large_template" {
  command = plan

  variables {
    secret_string_template = { for index in range(21) : "key-${index}" => "value" }
    generate_string_key    = "password"
  }

  expect_failures = [var.secret_string_template]
}

# secret_string_template: null is not text; put it in quotes
run "template_without_a_value" {
  command = plan

  variables {
    secret_string_template = { username = null, port = "5432" }
  }

  expect_failures = [var.secret_string_template]
}

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}
