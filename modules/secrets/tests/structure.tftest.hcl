# Each input that has a default, otherwise. Only AWS generates a value: see deployed/.

# Terraform's mocks know no ephemeral resources: this is the real provider, which asks AWS nothing.
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

variables {
  platform    = "orders-test"
  name        = "database"
  description = "User and password of the database"

  initial_value = "empty"
}

run "empty" {
  command = plan

  assert {
    condition     = length(aws_secretsmanager_secret_version.this) == 0
    error_message = "The secret gets a value that somebody else shall set."
  }
  assert {
    condition     = output.secret_name == "orders-test-database"
    error_message = "The secret is not there to be filled."
  }
}

run "disposable" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition     = aws_secretsmanager_secret.this.recovery_window_in_days == 0
    error_message = "The name of a preview's secret cannot be used again at once."
  }
}

run "own_key" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/data"
    tags        = { Team = "orders" }
  }

  assert {
    condition     = aws_secretsmanager_secret.this.kms_key_id == "arn:aws:kms:us-east-1:111122223333:key/data"
    error_message = "The secret is encrypted with another key."
  }
  assert {
    condition     = aws_secretsmanager_secret.this.tags == tomap({ Team = "orders" })
    error_message = "The secret does not carry the tags."
  }
}
