# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform     = "orders-test"
  name         = "api"
  vpc_id       = "vpc-00000000000000001"
  subnet_ids   = ["subnet-00000000000000001", "subnet-00000000000000002"]
  cluster_arn  = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
  namespace_id = "ns-0000000000000001"
}

run "task" {
  command = plan

  assert {
    condition = alltrue([
      aws_ecs_task_definition.this.family == "orders-test-api",
      aws_ecs_task_definition.this.cpu == "1024",
      aws_ecs_task_definition.this.memory == "2048",
      aws_ecs_task_definition.this.network_mode == "awsvpc",
      aws_ecs_task_definition.this.requires_compatibilities == toset(["FARGATE"]),
    ])
    error_message = "A task is no Fargate task of one vCPU and 2 GiB."
  }
  assert {
    condition = jsondecode(aws_ecs_task_definition.this.container_definitions) == [{
      name                   = "api"
      image                  = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
      essential              = true
      user                   = "101:101"
      readonlyRootFilesystem = true
      stopTimeout            = 30
      linuxParameters = {
        initProcessEnabled = true
        capabilities       = { drop = ["ALL"] }
        tmpfs              = [{ containerPath = "/tmp", size = 64 }]
      }
      portMappings = [{ containerPort = 8080, hostPort = 8080, protocol = "tcp" }]
      environment  = [{ name = "SERVICE_NAME", value = "api" }]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = "/ecs/orders-test/api"
          "awslogs-region"        = split(":", var.cluster_arn)[3]
          "awslogs-stream-prefix" = "ecs"
          "max-buffer-size"       = "10m"
          mode                    = "non-blocking"
        }
      }
    }]
    error_message = "The container is another: ${aws_ecs_task_definition.this.container_definitions}."
  }
}

run "service" {
  command = plan

  assert {
    condition = alltrue([
      output.service_name == "orders-test-api",
      aws_ecs_service.this.cluster == "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster",
    ])
    error_message = "The service is called otherwise, or runs elsewhere."
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this.desired_count == 2,
      aws_ecs_service.this.deployment_minimum_healthy_percent == 100,
      aws_ecs_service.this.deployment_maximum_percent == 200,
      one(aws_ecs_service.this.deployment_circuit_breaker[*].enable),
      one(aws_ecs_service.this.deployment_circuit_breaker[*].rollback),
      aws_ecs_service.this.wait_for_steady_state,
      aws_ecs_service.this.force_new_deployment,
    ])
    error_message = "A deployment can take tasks away, or fail without being noticed."
  }
  assert {
    condition = [
      for share in aws_ecs_service.this.capacity_provider_strategy :
      "${share.capacity_provider} ${share.base} ${share.weight}"
    ] == ["FARGATE 1 1"]
    error_message = "Tasks do not run on demand."
  }
  assert {
    condition = alltrue([
      one(aws_ecs_service.this.network_configuration[*].subnets) == toset(["subnet-00000000000000001", "subnet-00000000000000002"]),
      !one(aws_ecs_service.this.network_configuration[*].assign_public_ip),
    ])
    error_message = "Tasks run in other subnets, or have public addresses."
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this.enable_ecs_managed_tags,
      aws_ecs_service.this.propagate_tags == "SERVICE",
    ])
    error_message = "Nobody can tell what a task costs."
  }
  assert {
    condition = alltrue([
      aws_service_discovery_service.this[0].name == "api",
      one(aws_service_discovery_service.this[0].dns_config[*].namespace_id) == "ns-0000000000000001",
      one(aws_service_discovery_service.this[0].dns_config[*].routing_policy) == "MULTIVALUE",
      one(flatten(aws_service_discovery_service.this[0].dns_config[*].dns_records[*].type)) == "A",
      one(flatten(aws_service_discovery_service.this[0].dns_config[*].dns_records[*].ttl)) == 10,
    ])
    error_message = "The service is not found by its name."
  }
}

run "closed" {
  command = plan

  assert {
    condition = alltrue([
      length(aws_vpc_security_group_ingress_rule.from_callers) == 0,
      length(aws_vpc_security_group_ingress_rule.load_balancer_into_service) == 0,
    ])
    error_message = "Somebody may connect though nobody said so."
  }
  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_egress_rule.https) == ["internet"],
      aws_vpc_security_group_egress_rule.https["internet"].cidr_ipv4 == "0.0.0.0/0",
      aws_vpc_security_group_egress_rule.https["internet"].from_port == 443,
      aws_vpc_security_group_egress_rule.https["internet"].to_port == 443,
    ])
    error_message = "Tasks reach more than HTTPS, or do not reach the registry."
  }
  assert {
    condition     = length(aws_security_group.this) == 1 && one(aws_security_group.this[*].vpc_id) == "vpc-00000000000000001"
    error_message = "The tasks have no security group of their own."
  }
  assert {
    condition     = length(aws_iam_role_policy.task) == 0
    error_message = "The service's own code may do something on AWS."
  }
  assert {
    condition = alltrue([
      aws_iam_role.execution[0].name == "orders-test-api-execution",
      aws_iam_role.task[0].name == "orders-test-api-task",
    ])
    error_message = "The roles are called otherwise."
  }
  assert {
    condition = alltrue([
      for trust in [aws_iam_role.execution[0].assume_role_policy, aws_iam_role.task[0].assume_role_policy] :
      one(jsondecode(trust).Statement).Principal == { Service = "ecs-tasks.amazonaws.com" } &&
      one(jsondecode(trust).Statement).Condition.StringEquals == { "aws:SourceAccount" = split(":", var.cluster_arn)[4] }
    ])
    error_message = "Others than the account's own tasks may take a role."
  }
  assert {
    condition = alltrue([
      aws_iam_role.execution[0].permissions_boundary == null,
      aws_iam_role.task[0].permissions_boundary == null,
    ])
    error_message = "A role is bounded though nobody said so."
  }
}

run "registry_and_logs" {
  command = plan

  assert {
    condition = alltrue([
      aws_ecr_repository.this[0].name == "orders-test-api",
      aws_ecr_repository.this[0].image_tag_mutability == "IMMUTABLE",
      one(aws_ecr_repository.this[0].image_scanning_configuration[*].scan_on_push),
      one(aws_ecr_repository.this[0].encryption_configuration[*].encryption_type) == "KMS",
      !aws_ecr_repository.this[0].force_delete,
    ])
    error_message = "Images can be replaced or lost, or come in unseen."
  }
  assert {
    condition = [
      for rule in jsondecode(aws_ecr_lifecycle_policy.this[0].policy).rules :
      "${rule.rulePriority} ${rule.selection.tagStatus} ${rule.selection.countNumber}"
    ] == ["1 untagged 10"]
    error_message = "Images with a tag can expire, or more than all but ten without."
  }
  assert {
    condition = alltrue([
      output.log_group_name == "/ecs/orders-test/api",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_cloudwatch_log_group.this[0].kms_key_id == null,
    ])
    error_message = "Logs are not kept for 30 days in the group of the service."
  }
}

run "alone" {
  command = plan

  assert {
    condition = alltrue([
      length(aws_lb_target_group.this) == 0,
      length(aws_lb_listener_rule.this) == 0,
      length(aws_ecs_service.this.load_balancer) == 0,
    ])
    error_message = "A load balancer reaches the service though none is given."
  }
  assert {
    condition     = output.target_group_arn == null
    error_message = "The output tells a target group that is not there."
  }
  assert {
    condition = alltrue([
      one(aws_appautoscaling_target.this[*].min_capacity) == 2,
      one(aws_appautoscaling_target.this[*].max_capacity) == 2,
      length(aws_appautoscaling_target.scheduled) == 0,
      length(aws_appautoscaling_policy.cpu) == 0,
      length(aws_appautoscaling_policy.memory) == 0,
      length(aws_appautoscaling_policy.requests) == 0,
      length(aws_appautoscaling_scheduled_action.this) == 0,
    ])
    error_message = "Something scales the service though nobody asked."
  }
}
