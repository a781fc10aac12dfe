# Secrets that are really made: what is in them, and what Terraform keeps of it.

variables {
  platform    = "orders-test"
  name        = "database"
  description = "User and password of the database"
  disposable  = true
}

run "plain_password" {
  variables {
    name = "token"
  }

  assert {
    condition     = output.secret_arn == aws_secretsmanager_secret.this.arn
    error_message = "The output tells another secret."
  }
  assert {
    condition     = length(aws_secretsmanager_secret_version.this) == 1
    error_message = "The secret has no first value."
  }
  assert {
    condition     = one(aws_secretsmanager_secret_version.this[*].secret_string_wo_version) == 1
    error_message = "The first value is sent more than once."
  }
  assert {
    condition     = one(aws_secretsmanager_secret_version.this[*].secret_string_wo) == null
    error_message = "The password is in the state."
  }
  assert {
    condition     = nonsensitive(one(aws_secretsmanager_secret_version.this[*].secret_string) == "")
    error_message = "The password is in the state."
  }
}

run "plain_password_is_read" {
  module {
    source = "./tests/deployed/value"
  }

  variables {
    secret_arn = run.plain_password.secret_arn
  }

  assert {
    condition     = can(regex("^[A-Za-z0-9]{32}$", output.secret_string))
    error_message = "The value is not a password of 32 letters and digits."
  }
}

run "password_beside_other_keys" {
  variables {
    password_length        = 48
    secret_string_template = { username = "orders", host = "db.internal" }
    generate_string_key    = "password"
  }

  assert {
    condition     = one(aws_secretsmanager_secret_version.this[*].secret_string_wo) == null
    error_message = "The password is in the state."
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
