# A plain password that is really made, and what Terraform keeps of it.

variables {
  platform    = "orders-test"
  name        = "token"
  description = "Token of the orders service"
  disposable  = true
}

run "plain_password" {
  assert {
    condition     = output.secret_arn == one(aws_cloudformation_stack.this[*].outputs["Arn"])
    error_message = "The output tells another secret."
  }
  assert {
    condition     = tolist(keys(one(aws_cloudformation_stack.this[*].outputs))) == tolist(["Arn"])
    error_message = "The stack gives more than the ARN of the secret."
  }
  assert {
    condition = {
      for statement in jsondecode(aws_secretsmanager_secret_policy.this.policy).Statement :
      statement.Sid => "${statement.Effect} ${statement.Action}"
    } == { TlsOnly = "Deny secretsmanager:*", OwnAccount = "Deny secretsmanager:*" }
    error_message = "The secret is open to other accounts."
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
