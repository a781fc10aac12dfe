# A secret with keys that is really made: what is in it, and what comes too late for it.

variables {
  platform    = "orders-test"
  name        = "database"
  description = "User and password of the database"
  disposable  = true
}

run "password_beside_other_keys" {
  variables {
    password_length        = 48
    secret_string_template = { username = "orders", host = "db.internal" }
    generate_string_key    = "password"
  }
}

run "password_beside_other_keys_is_read" {
  module {
    source = "./tests/deployed/value"
  }

  variables {
    secret_arn = run.password_beside_other_keys.secret_arn
  }

  assert {
    condition     = nonsensitive(keys(jsondecode(output.secret_string))) == ["host", "password", "username"]
    error_message = "The value does not hold the template and the password."
  }
  assert {
    condition     = nonsensitive(jsondecode(output.secret_string).username == "orders")
    error_message = "The template does not come through as it is."
  }
  assert {
    condition     = can(regex("^[A-Za-z0-9]{48}$", jsondecode(output.secret_string).password))
    error_message = "The password is not 48 letters and digits long."
  }
}

# What the first value is made of cannot be asked for later: it would replace the value.
run "keys_that_come_too_late" {
  command = plan

  variables {
    password_length        = 48
    secret_string_template = { username = "orders", host = "db.internal", port = "5432" }
    generate_string_key    = "password"
  }

  expect_failures = [terraform_data.made_with]
}

run "a_length_that_comes_too_late" {
  command = plan

  variables {
    password_length        = 32
    secret_string_template = { username = "orders", host = "db.internal" }
    generate_string_key    = "password"
  }

  expect_failures = [terraform_data.made_with]
}
