# Roles that are really made, with an identity provider of their own.

variables {
  name        = "orders-test"
  environment = "test"
  repository  = "example/orders"
  region      = "us-east-1"
  bucket      = "orders-state"
  key         = "orders-test/terraform.tfstate"
}

run "roles" {
  assert {
    condition = alltrue([
      endswith(output.plan_role_arn, ":role/orders-test-ci-plan"),
      endswith(output.save_role_arn, ":role/orders-test-ci-save"),
      endswith(output.deploy_role_arn, ":role/orders-test-ci-deploy"),
      endswith(output.push_role_arn, ":role/orders-test-ci-push"),
      endswith(output.permissions_boundary_arn, ":policy/orders-test-ci-boundary"),
      endswith(output.oidc_provider_arn, ":oidc-provider/token.actions.githubusercontent.com"),
    ])
    error_message = "Workflows do not find the roles by these names."
  }
}

# Its roles would be others, and no workflow finds them.
run "another_name" {
  command = plan

  variables {
    name = "orders-prod"
  }

  expect_failures = [terraform_data.fixed]
}
