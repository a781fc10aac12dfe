# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

override_resource {
  target          = aws_iam_openid_connect_provider.this
  override_during = plan
  values          = { arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
}

override_resource {
  target          = aws_iam_policy.boundary
  override_during = plan
  values          = { arn = "arn:aws:iam::111122223333:policy/orders-test-ci-boundary" }
}

variables {
  name        = "orders-test"
  environment = "test"
  repository  = "example/orders"
  region      = "us-east-1"
  bucket      = "orders-state"
  key         = "orders-test/terraform.tfstate"
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      aws_iam_openid_connect_provider.this[0].url == "https://token.actions.githubusercontent.com",
      aws_iam_role.plan.name == "orders-test-ci-plan",
      aws_iam_role.save.name == "orders-test-ci-save",
      aws_iam_role.deploy.name == "orders-test-ci-deploy",
      aws_iam_role.push.name == "orders-test-ci-push",
    ])
    error_message = "Workflows do not find the roles by these names."
  }
  assert {
    condition = jsondecode(aws_iam_role.plan.assume_role_policy).Statement[0].Condition == {
      StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }
      StringLike = {
        "token.actions.githubusercontent.com:sub" = ["repo:example/orders:pull_request", "repo:example/orders:ref:refs/heads/main"]
      }
    }
    error_message = "Others than pull requests and the branch may plan."
  }
  assert {
    condition = alltrue([
      strcontains(aws_iam_policy.write_services.policy, ":policy/orders-test-ci-boundary"),
      strcontains(aws_iam_role_policy.deploy_own.policy, "role/orders-test-ci-*"),
      !strcontains(aws_iam_role_policy.plan_own.policy, "tfstate.plan"),
      !strcontains(aws_iam_role_policy.plan_own.policy, "kms:"),
    ])
    error_message = "Roles are made without the boundary, or the deploy role changes itself."
  }
}
