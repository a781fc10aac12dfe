# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name   = "orders-test"
  vpc_id = "vpc-00000000000000001"
}

run "spot_beside_on_demand" {
  command = plan

  variables {
    capacity_provider_strategy = {
      FARGATE      = { base = 2 }
      FARGATE_SPOT = { weight = 3 }
    }
  }

  assert {
    condition = toset([
      for share in aws_ecs_cluster_capacity_providers.this.default_capacity_provider_strategy :
      "${share.capacity_provider} ${share.base} ${share.weight}"
    ]) == toset(["FARGATE 2 1", "FARGATE_SPOT 0 3"])
    error_message = "The cluster has another strategy."
  }
  assert {
    condition = output.capacity_provider_strategy == tomap({
      FARGATE      = { base = 2, weight = 1 }
      FARGATE_SPOT = { base = 0, weight = 3 }
    })
    error_message = "Services are told another strategy than the cluster has."
  }
}

run "spot_alone" {
  command = plan

  variables {
    capacity_provider_strategy = { FARGATE_SPOT = {} }
  }

  assert {
    condition = [
      for share in aws_ecs_cluster_capacity_providers.this.default_capacity_provider_strategy :
      "${share.capacity_provider} ${share.base} ${share.weight}"
    ] == ["FARGATE_SPOT 0 1"]
    error_message = "The cluster has another strategy."
  }
}

run "own_namespace" {
  command = plan

  variables {
    namespace = "orders.internal"
  }

  assert {
    condition     = output.namespace == "orders.internal"
    error_message = "The namespace is called otherwise: ${output.namespace}."
  }
}

run "no_namespace_given" {
  command = plan

  variables {
    namespace = null
  }

  assert {
    condition     = output.namespace == "orders-test.local"
    error_message = "The namespace is called otherwise: ${output.namespace}."
  }
}

run "task_level_metrics" {
  command = plan

  variables {
    container_insights = "enhanced"
  }

  assert {
    condition     = one(aws_ecs_cluster.this.setting[*].value) == "enhanced"
    error_message = "Container Insights is not as it is asked for."
  }
}

run "watched_by_guardduty" {
  command = plan

  variables {
    guardduty_runtime_monitoring = true
    tags                         = { Team = "orders" }
  }

  assert {
    condition     = aws_ecs_cluster.this.tags == tomap({ GuardDutyManaged = "true", Team = "orders" })
    error_message = "GuardDuty does not know that it is to watch the cluster."
  }
  assert {
    condition     = output.guardduty_runtime_monitoring
    error_message = "Services are not told."
  }
}

run "sessions_recorded" {
  command = plan

  variables {
    execute_command = {
      kms_key_arn    = "arn:aws:kms:us-east-1:111122223333:key/logs"
      retention_days = 365
    }
  }

  assert {
    condition = alltrue([
      one(aws_cloudwatch_log_group.execute_command[*].name_prefix) == "/ecs/orders-test/execute-command-",
      one(aws_cloudwatch_log_group.execute_command[*].kms_key_id) == "arn:aws:kms:us-east-1:111122223333:key/logs",
      one(aws_cloudwatch_log_group.execute_command[*].retention_in_days) == 365,
      one(aws_cloudwatch_log_group.execute_command[*].skip_destroy),
    ])
    error_message = "Sessions are not kept, encrypted, for a year."
  }
  assert {
    condition = alltrue([
      for settings in one(aws_ecs_cluster.this.configuration).execute_command_configuration :
      alltrue([
        settings.logging == "OVERRIDE",
        settings.kms_key_id == "arn:aws:kms:us-east-1:111122223333:key/logs",
        one(settings.log_configuration[*].cloud_watch_encryption_enabled),
      ])
    ])
    error_message = "Sessions are neither encrypted nor recorded."
  }
  assert {
    condition     = output.execute_command.kms_key_arn == "arn:aws:kms:us-east-1:111122223333:key/logs"
    error_message = "Services are told another key."
  }
}

run "sessions_of_a_disposable_platform" {
  command = plan

  variables {
    disposable      = true
    execute_command = { kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/logs" }
  }

  assert {
    condition = alltrue([
      !one(aws_cloudwatch_log_group.execute_command[*].skip_destroy),
      one(aws_cloudwatch_log_group.execute_command[*].retention_in_days) == 30,
    ])
    error_message = "Sessions of a disposable platform are kept."
  }
}

run "tags" {
  command = plan

  variables {
    tags = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      aws_ecs_cluster.this.tags.Team == "orders",
      aws_service_discovery_private_dns_namespace.this.tags.Team == "orders",
    ])
    error_message = "A resource does not carry the tags."
  }
}
