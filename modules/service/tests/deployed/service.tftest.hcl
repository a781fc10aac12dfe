# A service that is really deployed, without a load balancer: AWS takes minutes to make one. For the
# local AWS alone, which starts tasks without an image to pull or a secret to read.

variables {
  platform   = "orders-test"
  name       = "api"
  disposable = true
}

run "ground" {
  module {
    source = "./tests/deployed/ground"
  }
}

run "first_deployment" {
  variables {
    vpc_id       = run.ground.vpc_id
    subnet_ids   = run.ground.subnet_ids
    cluster_arn  = run.ground.cluster_arn
    namespace_id = run.ground.namespace_id
    image        = ":1.4.2"
    callers      = { web = { security_group_id = run.ground.caller_security_group_id, description = "reads orders" } }
    secrets = {
      DATABASE_USER     = { secret_arn = run.ground.secret_arn, key = "user", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/data" }
      DATABASE_PASSWORD = { secret_arn = run.ground.secret_arn, key = "password", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/data" }
    }
  }

  assert {
    condition     = aws_ecs_service.this.desired_count == 2
    error_message = "The service runs another number of tasks."
  }
  assert {
    condition     = aws_ecs_service.this.task_definition == output.task_definition_arn
    error_message = "ECS rolled the deployment back."
  }
  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).image == "${output.repository_url}:1.4.2"
    error_message = "The image does not come from the service's own repository."
  }
  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement :
      statement.Sid => statement.Resource
      } == {
      SignInToEcr    = "*"
      PullImage      = output.repository_arn
      WriteLogs      = "${aws_cloudwatch_log_group.this[0].arn}:*"
      ReadSecrets    = [run.ground.secret_arn]
      DecryptSecrets = ["arn:aws:kms:us-east-1:111122223333:key/data"]
    }
    error_message = "The execution role may read more or less than the container needs."
  }
  assert {
    condition     = length(aws_iam_role_policy.task) == 0
    error_message = "The service's own code may do something on AWS."
  }
  assert {
    condition     = aws_vpc_security_group_ingress_rule.from_callers["web-8080"].security_group_id == output.security_group_id
    error_message = "The caller may connect to somebody else."
  }
  assert {
    condition = alltrue([
      output.service_name == "orders-test-api",
      output.service_arn == aws_ecs_service.this.id,
      output.execution_role_arn == aws_iam_role.execution[0].arn,
      output.execution_role_name == "orders-test-api-execution",
      output.task_role_arn == aws_iam_role.task[0].arn,
      output.task_role_name == "orders-test-api-task",
    ])
    error_message = "The outputs tell another service."
  }
}

run "fewer_secrets" {
  variables {
    vpc_id       = run.ground.vpc_id
    subnet_ids   = run.ground.subnet_ids
    cluster_arn  = run.ground.cluster_arn
    namespace_id = run.ground.namespace_id
    secrets      = { TOKEN = { secret_arn = run.ground.secret_arn } }
  }

  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement :
      statement.Sid
    ] == ["SignInToEcr", "PullImage", "WriteLogs", "ReadSecrets"]
    error_message = "The execution role may still use the key."
  }
  assert {
    condition = alltrue([
      output.task_definition_arn != run.first_deployment.task_definition_arn,
      aws_ecs_service.this.task_definition == output.task_definition_arn,
    ])
    error_message = "The change is not deployed."
  }
  assert {
    condition = alltrue([
      output.service_arn == run.first_deployment.service_arn,
      output.security_group_id == run.first_deployment.security_group_id,
    ])
    error_message = "The service is replaced because its container changes."
  }
}

# The scaler owns the number of tasks: it follows its bounds, and the service is not touched.
run "another_number_of_tasks" {
  variables {
    vpc_id        = run.ground.vpc_id
    subnet_ids    = run.ground.subnet_ids
    cluster_arn   = run.ground.cluster_arn
    namespace_id  = run.ground.namespace_id
    secrets       = { TOKEN = { secret_arn = run.ground.secret_arn } }
    desired_count = 7
  }

  assert {
    condition = [
      for target in aws_appautoscaling_target.this : "${target.min_capacity} to ${target.max_capacity}"
    ] == ["7 to 7"]
    error_message = "The number of tasks is not held."
  }
  assert {
    condition     = output.task_definition_arn == run.fewer_secrets.task_definition_arn
    error_message = "The tasks are replaced because their number changes."
  }
}

run "scaled_at_times" {
  variables {
    vpc_id       = run.ground.vpc_id
    subnet_ids   = run.ground.subnet_ids
    cluster_arn  = run.ground.cluster_arn
    namespace_id = run.ground.namespace_id
    secrets      = { TOKEN = { secret_arn = run.ground.secret_arn } }
    scaling = {
      schedules = { night = { schedule = "cron(0 22 * * ? *)", min_capacity = 1, max_capacity = 4 } }
    }
  }

  assert {
    condition = alltrue([
      aws_ecs_service.this.desired_count == 7,
      length(aws_appautoscaling_target.this) == 0,
      one(aws_appautoscaling_target.scheduled[*].max_capacity) == 10,
      keys(aws_appautoscaling_scheduled_action.this) == ["night"],
    ])
    error_message = "The bounds are not those of the schedules, or tasks were stopped."
  }
}

run "scaled_no_more" {
  variables {
    vpc_id       = run.ground.vpc_id
    subnet_ids   = run.ground.subnet_ids
    cluster_arn  = run.ground.cluster_arn
    namespace_id = run.ground.namespace_id
    secrets      = { TOKEN = { secret_arn = run.ground.secret_arn } }
  }

  assert {
    condition = alltrue([
      aws_ecs_service.this.desired_count == 7,
      one(aws_appautoscaling_target.this[*].min_capacity) == 7,
      one(aws_appautoscaling_target.this[*].max_capacity) == 7,
      output.service_arn == run.first_deployment.service_arn,
    ])
    error_message = "Tasks were stopped because nothing scales them any more."
  }
}

run "on_spot" {
  variables {
    vpc_id       = run.ground.vpc_id
    subnet_ids   = run.ground.subnet_ids
    cluster_arn  = run.ground.cluster_arn
    namespace_id = run.ground.namespace_id
    secrets      = { TOKEN = { secret_arn = run.ground.secret_arn } }
    capacity_provider_strategy = {
      FARGATE      = { base = 1 }
      FARGATE_SPOT = { weight = 3 }
    }
  }

  # A service that is replaced would start with two tasks.
  assert {
    condition = alltrue([
      length(aws_ecs_service.this.capacity_provider_strategy) == 2,
      aws_ecs_service.this.desired_count == 7,
      one(aws_appautoscaling_target.this[*].max_capacity) == 7,
    ])
    error_message = "Tasks do not run on Spot, or the service was replaced."
  }
}
