# The least that the module takes, and what it makes of it.

variables {
  platform    = "orders-test"
  name        = "database"
  description = "User and password of the database"
}

run "least_input" {
  command = plan

  assert {
    condition     = output.secret_name == "orders-test-database"
    error_message = "The secret is called otherwise: ${output.secret_name}."
  }
  assert {
    condition     = aws_secretsmanager_secret.this.description == "User and password of the database"
    error_message = "The secret does not say what it is for."
  }
  assert {
    condition     = aws_secretsmanager_secret.this.recovery_window_in_days == 30
    error_message = "A secret that is deleted by mistake is gone too soon."
  }
  assert {
    condition = alltrue([
      aws_secretsmanager_secret.this.kms_key_id == null,
      aws_secretsmanager_secret.this.tags == null,
    ])
    error_message = "The secret has a key or tags that nobody gave."
  }
  assert {
    condition     = length(aws_secretsmanager_secret_version.this) == 1
    error_message = "The secret has no first value."
  }
  assert {
    condition     = one(aws_secretsmanager_secret_version.this[*].secret_string_wo_version) == 1
    error_message = "The first value is sent more than once."
  }
}
