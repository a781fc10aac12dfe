# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name          = "orders-test"
  environment   = "test"
  repository    = "example/orders"
  region        = "us-east-1"
  bucket        = "orders-state"
  key           = "orders-test/terraform.tfstate"
  oidc_provider = { arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
}

run "all_of_it" {
  command = plan

  variables {
    branch      = "release"
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/states"
    tags        = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      length(aws_iam_openid_connect_provider.this) == 0,
      output.oidc_provider_arn == var.oidc_provider.arn,
      strcontains(aws_iam_role.push.assume_role_policy, "repo:example/orders:ref:refs/heads/release"),
      strcontains(aws_iam_role_policy.plan_own.policy, var.kms_key_arn),
      strcontains(aws_iam_role_policy.deploy_own.policy, var.kms_key_arn),
      strcontains(aws_iam_role.deploy.assume_role_policy, "repo:example/orders:environment:test"),
      aws_iam_role.plan.tags.Team == "orders",
    ])
    error_message = "What is given is not what is used."
  }
}

run "of_gitlab" {
  command = plan

  variables {
    repository    = "shop/web/orders"
    gitlab_host   = "gitlab.example.com"
    oidc_provider = { arn = "arn:aws:iam::111122223333:oidc-provider/gitlab.example.com" }
  }

  assert {
    condition = alltrue([
      strcontains(aws_iam_role.plan.assume_role_policy, "project_path:shop/web/orders:ref_type:branch:ref:*"),
      jsondecode(aws_iam_role.deploy.assume_role_policy).Statement[0].Condition.StringEquals == {
        "gitlab.example.com:aud" = "sts.amazonaws.com"
        "gitlab.example.com:sub" = "project_path:shop/web/orders:ref_type:branch:ref:main"
      },
      aws_iam_role.push.assume_role_policy == aws_iam_role.deploy.assume_role_policy,
    ])
    error_message = "Others than jobs on the branch of the project may deploy or push."
  }
}
