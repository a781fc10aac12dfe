# The least that the module takes, and what it makes of it. Only AWS generates a value: see deployed/.

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
}
