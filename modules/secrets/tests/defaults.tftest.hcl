# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

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
    condition     = one(aws_cloudformation_stack.this[*].name) == "orders-test-database"
    error_message = "The stack is called otherwise than the secret."
  }
  assert {
    condition = one(aws_cloudformation_stack.this[*].parameters) == tomap({
      DeletionPolicy = "Retain"
      Description    = "User and password of the database"
      KmsKeyId       = "alias/aws/secretsmanager"
    })
    error_message = "The secret is gone with its stack, says not what it is for, or has another key."
  }
  assert {
    condition = jsondecode(one(aws_cloudformation_stack.this[*].template_body)).Resources.Secret.Properties == {
      Name                 = "orders-test-database"
      Description          = { Ref = "Description" }
      KmsKeyId             = { Ref = "KmsKeyId" }
      GenerateSecretString = { PasswordLength = 32, ExcludePunctuation = true }
    }
    error_message = "The secret is no password of 32 letters and digits."
  }
  assert {
    condition     = length(aws_secretsmanager_secret.empty) == 0
    error_message = "There is a second secret, without a value."
  }
}
