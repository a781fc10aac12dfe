# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform    = "orders-test"
  name        = "database"
  description = "User and password of the database"
}

run "empty" {
  command = plan

  variables {
    initial_value = "empty"
    kms_key_arn   = "arn:aws:kms:us-east-1:111122223333:key/data"
    tags          = { Team = "orders" }
  }

  assert {
    condition     = length(aws_cloudformation_stack.this) == 0
    error_message = "The secret gets a value that somebody else shall set."
  }
  assert {
    condition     = output.secret_name == "orders-test-database"
    error_message = "The secret is not there to be filled."
  }
  assert {
    condition     = one(aws_secretsmanager_secret.empty[*].recovery_window_in_days) == 30
    error_message = "A secret that is deleted by mistake is gone too soon."
  }
  assert {
    condition     = one(aws_secretsmanager_secret.empty[*].kms_key_id) == "arn:aws:kms:us-east-1:111122223333:key/data"
    error_message = "The secret is encrypted with another key."
  }
  assert {
    condition     = one(aws_secretsmanager_secret.empty[*].tags) == tomap({ Team = "orders" })
    error_message = "The secret does not carry the tags."
  }
}

run "empty_and_disposable" {
  command = plan

  variables {
    initial_value = "empty"
    disposable    = true
  }

  assert {
    condition     = one(aws_secretsmanager_secret.empty[*].recovery_window_in_days) == 0
    error_message = "The name of a preview's secret cannot be used again at once."
  }
}

run "disposable" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition     = one(aws_cloudformation_stack.this[*].parameters).DeletionPolicy == "Delete"
    error_message = "The secret of a preview stays when the preview is gone."
  }
}

run "own_key" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/data"
    tags        = { Team = "orders" }
  }

  assert {
    condition     = one(aws_cloudformation_stack.this[*].parameters).KmsKeyId == "arn:aws:kms:us-east-1:111122223333:key/data"
    error_message = "The secret is encrypted with another key."
  }
  assert {
    condition     = one(aws_cloudformation_stack.this[*].tags) == tomap({ Team = "orders" })
    error_message = "The stack, and so the secret, does not carry the tags."
  }
}

run "password_beside_other_keys" {
  command = plan

  variables {
    password_length        = 48
    secret_string_template = { username = "orders", host = "db.internal" }
    generate_string_key    = "password"
  }

  assert {
    condition = jsondecode(one(aws_cloudformation_stack.this[*].template_body)).Resources.Secret.Properties.GenerateSecretString == {
      PasswordLength       = 48
      ExcludePunctuation   = true
      GenerateStringKey    = "password"
      SecretStringTemplate = jsonencode({ host = "db.internal", username = "orders" })
    }
    error_message = "The password does not stand beside the other keys."
  }
}

run "rotated_by_a_function" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "cron(0 4 ? * SUN *)"
      duration            = "2h"
      lambda_arn          = "arn:aws:lambda:us-east-1:111122223333:function:rotate"
    }
  }

  assert {
    condition = (
      one(aws_secretsmanager_secret_rotation.this[*].rotation_lambda_arn) == "arn:aws:lambda:us-east-1:111122223333:function:rotate"
    )
    error_message = "Another function rotates the secret."
  }
  assert {
    condition = alltrue([
      one(aws_secretsmanager_secret_rotation.this[*].rotation_rules[0].schedule_expression) == "cron(0 4 ? * SUN *)",
      one(aws_secretsmanager_secret_rotation.this[*].rotation_rules[0].duration) == "2h",
    ])
    error_message = "The secret is rotated at another time."
  }
  assert {
    condition     = one(aws_secretsmanager_secret_rotation.this[*].rotate_immediately) == false
    error_message = "A deployment gives the secret another value."
  }
}

run "never_rotated" {
  command = plan

  assert {
    condition     = length(aws_secretsmanager_secret_rotation.this) == 0
    error_message = "The secret is rotated, and nothing says by what."
  }
}
