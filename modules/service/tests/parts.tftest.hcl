# What the service is given, or does without.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform     = "orders-test"
  name         = "api"
  vpc_id       = "vpc-00000000000000001"
  subnet_ids   = ["subnet-00000000000000001"]
  cluster_arn  = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
  namespace_id = "ns-0000000000000001"
}

run "with_a_log_group_and_roles_of_others" {
  command = plan

  variables {
    log_group              = { name = "/shop/api" }
    execution_role         = { arn = "arn:aws:iam::111122223333:role/team/shop-execution" }
    task_role              = { arn = "arn:aws:iam::111122223333:role/shop-task" }
    enable_execute_command = true
  }

  assert {
    condition = alltrue([
      length(aws_cloudwatch_log_group.this) == 0,
      length(aws_iam_role.execution) == 0,
      length(aws_iam_role_policy.execution) == 0,
      length(aws_iam_role.task) == 0,
      length(aws_iam_role_policy.task_execute_command) == 0,
    ])
    error_message = "What is given is made as well."
  }
  assert {
    condition = alltrue([
      aws_ecs_task_definition.this.execution_role_arn == "arn:aws:iam::111122223333:role/team/shop-execution",
      aws_ecs_task_definition.this.task_role_arn == "arn:aws:iam::111122223333:role/shop-task",
      one(local.container.logConfiguration.options[*]["awslogs-group"]) == "/shop/api",
    ])
    error_message = "The task has another role or log group."
  }
  assert {
    condition = alltrue([
      output.log_group_name == "/shop/api",
      output.execution_role_arn == "arn:aws:iam::111122223333:role/team/shop-execution",
      output.execution_role_name == "shop-execution",
      output.task_role_arn == "arn:aws:iam::111122223333:role/shop-task",
      output.task_role_name == "shop-task",
    ])
    error_message = "The outputs name something else."
  }
}

run "own_execution_role_for_a_log_group_of_others" {
  command = plan

  variables {
    log_group = { name = "/shop/api" }
  }

  override_resource {
    target          = aws_ecr_repository.this
    override_during = plan
    values          = { arn = "arn:aws:ecr:us-east-1:111122223333:repository/orders-test-api" }
  }

  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement :
      statement.Sid => statement.Resource
    }["WriteLogs"] == "arn:aws:logs:us-east-1:111122223333:log-group:/shop/api:*"
    error_message = "ECS may not write to the log group."
  }
}

run "without_a_repository_and_a_name" {
  command = plan

  variables {
    create_repository            = false
    service_discovery            = false
    namespace_id                 = null
    image                        = "ghcr.io/acme/api:1"
    guardduty_runtime_monitoring = true
  }

  override_resource {
    target          = aws_cloudwatch_log_group.this
    override_during = plan
    values          = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:api" }
  }

  assert {
    condition = alltrue([
      length(aws_ecr_repository.this) == 0,
      length(aws_ecr_lifecycle_policy.this) == 0,
      length(aws_service_discovery_service.this) == 0,
      length(aws_ecs_service.this.service_registries) == 0,
      output.repository_url == null,
      output.repository_arn == null,
    ])
    error_message = "What is left out is made."
  }
  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid
    ] == ["SignInToEcr", "PullGuardDutyAgent", "WriteLogs"]
    error_message = "The execution role may pull from a repository that is not there."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.execution[0].policy).Statement[1].Resource == "arn:aws:ecr:us-east-1:593207742271:repository/aws-guardduty-agent-fargate"
    error_message = "GuardDuty's agent cannot be pulled from its repository of the region."
  }
  assert {
    condition     = !contains(keys(terraform_data.fixed), "namespace_id")
    error_message = "The service cannot get a name later."
  }
}
