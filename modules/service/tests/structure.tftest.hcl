# What changes the structure, each input both ways.

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

run "behind_a_load_balancer" {
  command = plan

  variables {
    port = 9000
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  assert {
    condition = alltrue([
      one(aws_lb_target_group.this[*].port) == 8080,
      one(aws_lb_target_group.this[*].protocol) == "HTTP",
      one(aws_lb_target_group.this[*].target_type) == "ip",
      one(aws_lb_target_group.this[*].vpc_id) == "vpc-00000000000000001",
      one(aws_lb_target_group.this[*].deregistration_delay) == "60",
      startswith(one(aws_lb_target_group.this[*].name), "orders-test-api-"),
    ])
    error_message = "The target group does not take the tasks."
  }
  assert {
    condition = alltrue([
      for check in one(aws_lb_target_group.this).health_check :
      alltrue([
        check.path == "/",
        check.matcher == "200",
        check.interval == 15,
        check.timeout == 5,
        check.healthy_threshold == 2,
        check.unhealthy_threshold == 3,
      ])
    ])
    error_message = "Tasks are checked otherwise."
  }
  assert {
    condition = alltrue([
      one(aws_lb_listener_rule.this[*].listener_arn) == "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1",
      one(aws_lb_listener_rule.this[*].priority) == 10,
      one(flatten(one(aws_lb_listener_rule.this).condition[*].path_pattern[*].values)) == "/*",
      length(flatten(one(aws_lb_listener_rule.this).condition[*].host_header)) == 0,
    ])
    error_message = "The listener does not lead all paths to the service."
  }
  assert {
    condition = alltrue([
      one(aws_ecs_service.this.load_balancer[*].container_name) == "api",
      one(aws_ecs_service.this.load_balancer[*].container_port) == 9000,
      aws_ecs_service.this.health_check_grace_period_seconds == 60,
    ])
    error_message = "ECS does not put tasks into the target group, or gives them no time to start."
  }
  assert {
    condition = alltrue([
      aws_vpc_security_group_ingress_rule.load_balancer_into_service["9000"].referenced_security_group_id == "sg-00000000000000001",
      aws_vpc_security_group_egress_rule.load_balancer_to_service["9000"].security_group_id == "sg-00000000000000001",
      aws_vpc_security_group_ingress_rule.load_balancer_into_service["9000"].to_port == 9000,
      aws_vpc_security_group_egress_rule.load_balancer_to_service["9000"].to_port == 9000,
      length(aws_vpc_security_group_ingress_rule.load_balancer_into_service) == 1,
    ])
    error_message = "The load balancer cannot connect, or can to other ports."
  }
}

run "behind_a_load_balancer_in_the_group_of_all_its_services" {
  command = plan

  variables {
    security_group = { id = "sg-00000000000000009" }
    load_balancer = {
      listener_arn          = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix            = "app/alb/1"
      security_group_id     = "sg-00000000000000001"
      target_security_group = { id = "sg-00000000000000002" }
      priority              = 10
    }
  }

  assert {
    condition     = one(aws_ecs_service.this.network_configuration[*].security_groups) == toset(["sg-00000000000000009", "sg-00000000000000002"])
    error_message = "The tasks have not joined the group."
  }
  assert {
    condition     = length(aws_vpc_security_group_egress_rule.load_balancer_to_service) == 0
    error_message = "The load balancer gets a rule of its own for this service."
  }
  assert {
    condition     = one(values(aws_vpc_security_group_ingress_rule.load_balancer_into_service)[*].referenced_security_group_id) == "sg-00000000000000001"
    error_message = "The load balancer may not connect."
  }
}

run "routed_by_further_conditions_to_tasks_over_grpc" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                  = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix                    = "app/alb/1"
      security_group_id             = "sg-00000000000000001"
      priority                      = 30
      path_patterns                 = []
      http_headers                  = { X-Version = ["2*"] }
      query_strings                 = { version = ["4", "5"] }
      http_request_methods          = ["POST"]
      source_ips                    = ["10.0.0.0/8"]
      protocol                      = "HTTPS"
      protocol_version              = "GRPC"
      load_balancing_algorithm_type = "round_robin"
      slow_start_seconds            = 30
      stickiness = {
        type                    = "app_cookie"
        cookie_name             = "SESSION"
        cookie_duration_seconds = 60
      }
      health_check = { port = 9000 }
      authenticate_cognito = {
        user_pool_arn              = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_AbCdEfGhI"
        user_pool_client_id        = "1example23456789"
        user_pool_domain           = "orders"
        on_unauthenticated_request = "deny"
        scope                      = "openid email"
        session_timeout_seconds    = 3600
      }
    }
  }

  assert {
    condition = alltrue(concat(
      [[for action in one(aws_lb_listener_rule.this).action : action.type] == ["authenticate-cognito", "forward"]],
      [
        for pool in flatten(one(aws_lb_listener_rule.this).action[*].authenticate_cognito) : alltrue([
          pool.user_pool_domain == "orders",
          pool.on_unauthenticated_request == "deny",
          pool.scope == "openid email",
          pool.session_timeout == 3600,
        ])
      ],
    ))
    error_message = "Users do not sign in before their requests are forwarded."
  }
  assert {
    condition = alltrue([
      one(flatten(one(aws_lb_listener_rule.this).condition[*].http_header[*].http_header_name)) == "X-Version",
      one(flatten(one(aws_lb_listener_rule.this).condition[*].http_header[*].values)) == "2*",
      toset(flatten([for condition in one(aws_lb_listener_rule.this).condition : condition.query_string[*].value])) == toset(["4", "5"]),
      toset(flatten([for condition in one(aws_lb_listener_rule.this).condition : condition.query_string[*].key])) == toset(["version"]),
      one(flatten(one(aws_lb_listener_rule.this).condition[*].http_request_method[*].values)) == "POST",
      one(flatten(one(aws_lb_listener_rule.this).condition[*].source_ip[*].values)) == "10.0.0.0/8",
      length(one(aws_lb_listener_rule.this).condition) == 4,
    ])
    error_message = "The rule matches by something else."
  }
  assert {
    condition = alltrue([
      one(aws_lb_target_group.this[*].protocol) == "HTTPS",
      one(aws_lb_target_group.this[*].protocol_version) == "GRPC",
      one(aws_lb_target_group.this[*].load_balancing_algorithm_type) == "round_robin",
      one(aws_lb_target_group.this[*].slow_start) == 30,
    ])
    error_message = "The load balancer speaks otherwise to tasks, or chooses them otherwise."
  }
  assert {
    condition = alltrue([
      for stickiness in one(aws_lb_target_group.this).stickiness : alltrue([
        stickiness.enabled,
        stickiness.type == "app_cookie",
        stickiness.cookie_name == "SESSION",
        stickiness.cookie_duration == 60,
      ])
    ])
    error_message = "Clients do not stay with their task."
  }
  assert {
    condition = alltrue([
      for check in one(aws_lb_target_group.this).health_check : alltrue([
        check.protocol == "HTTPS",
        check.path == "/AWS.ALB/healthcheck",
        check.matcher == "12",
        check.port == "9000",
      ])
    ])
    error_message = "Tasks are not checked as gRPC servers."
  }
  assert {
    condition = alltrue([
      toset([for rule in aws_vpc_security_group_ingress_rule.load_balancer_into_service : rule.to_port]) == toset([8080, 9000]),
      toset([for rule in aws_vpc_security_group_egress_rule.load_balancer_to_service : rule.from_port]) == toset([8080, 9000]),
    ])
    error_message = "The load balancer cannot connect to the port of the health check."
  }
}

run "routed_by_host_and_path" {
  command = plan

  variables {
    load_balancer = {
      listener_arn                      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix                        = "app/alb/1"
      security_group_id                 = "sg-00000000000000001"
      priority                          = 20
      path_patterns                     = ["/orders", "/orders/*"]
      host_headers                      = ["shop.example.com"]
      deregistration_delay_seconds      = 30
      health_check_grace_period_seconds = 120
      health_check = {
        path                = "/health"
        matcher             = "200-299"
        interval_seconds    = 30
        timeout_seconds     = 10
        healthy_threshold   = 3
        unhealthy_threshold = 5
      }
    }
  }

  assert {
    condition = alltrue([
      toset(flatten(one(aws_lb_listener_rule.this).condition[*].path_pattern[*].values[*])) == toset(["/orders", "/orders/*"]),
      toset(flatten(one(aws_lb_listener_rule.this).condition[*].host_header[*].values[*])) == toset(["shop.example.com"]),
      length(one(aws_lb_listener_rule.this).condition) == 2,
    ])
    error_message = "The listener leads other requests to the service: ${jsonencode(one(aws_lb_listener_rule.this).condition)}."
  }
  assert {
    condition = alltrue([
      for check in one(aws_lb_target_group.this).health_check :
      alltrue([
        check.path == "/health",
        check.matcher == "200-299",
        check.interval == 30,
        check.timeout == 10,
        check.healthy_threshold == 3,
        check.unhealthy_threshold == 5,
      ])
    ])
    error_message = "Tasks are checked otherwise."
  }
  assert {
    condition = alltrue([
      one(aws_lb_target_group.this[*].deregistration_delay) == "30",
      aws_ecs_service.this.health_check_grace_period_seconds == 120,
    ])
    error_message = "Tasks are given another time to start or to end."
  }
}

run "routed_by_host_alone" {
  command = plan

  variables {
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 30
      path_patterns     = []
      host_headers      = ["shop.example.com", "www.example.com"]
    }
  }

  assert {
    condition = alltrue([
      length(one(aws_lb_listener_rule.this).condition) == 1,
      toset(flatten(one(aws_lb_listener_rule.this).condition[*].host_header[*].values[*])) == toset(["shop.example.com", "www.example.com"]),
    ])
    error_message = "The rule has a condition that nobody gave."
  }
}

run "scaled" {
  command = plan

  variables {
    scaling = {}
  }

  assert {
    condition = alltrue([
      one(aws_appautoscaling_target.this[*].min_capacity) == 2,
      one(aws_appautoscaling_target.this[*].max_capacity) == 10,
      one(aws_appautoscaling_target.this[*].resource_id) == "service/orders-test-cluster/orders-test-api",
      one(aws_appautoscaling_target.this[*].scalable_dimension) == "ecs:service:DesiredCount",
    ])
    error_message = "Another service is scaled, or in other bounds."
  }
  assert {
    condition = alltrue([
      for tracking in concat(
        one(aws_appautoscaling_policy.cpu).target_tracking_scaling_policy_configuration,
        one(aws_appautoscaling_policy.memory).target_tracking_scaling_policy_configuration,
      ) : tracking.target_value == 70 && tracking.scale_in_cooldown == 300 && tracking.scale_out_cooldown == 60
    ])
    error_message = "Scaling holds other values, or waits for other times."
  }
  assert {
    condition = [
      for tracking in concat(
        one(aws_appautoscaling_policy.cpu).target_tracking_scaling_policy_configuration,
        one(aws_appautoscaling_policy.memory).target_tracking_scaling_policy_configuration,
      ) : one(tracking.predefined_metric_specification[*].predefined_metric_type)
    ] == ["ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization"]
    error_message = "Scaling does not watch CPU and memory."
  }
  assert {
    condition = alltrue([
      length(aws_appautoscaling_policy.requests) == 0,
      length(aws_appautoscaling_scheduled_action.this) == 0,
    ])
    error_message = "Scaling watches more than CPU and memory."
  }
}

run "a_fixed_number_of_tasks" {
  command = plan

  variables {
    desired_count = 4
  }

  assert {
    condition = alltrue([
      aws_ecs_service.this.desired_count == 4,
      one(aws_appautoscaling_target.this[*].min_capacity) == 4,
      one(aws_appautoscaling_target.this[*].max_capacity) == 4,
      length(aws_appautoscaling_policy.cpu) == 0,
    ])
    error_message = "The service runs another number of tasks, or something changes it."
  }
}

run "scaled_from_its_least" {
  command = plan

  variables {
    scaling = { min_capacity = 5 }
  }

  assert {
    condition     = aws_ecs_service.this.desired_count == 5
    error_message = "The service does not start with the least number of tasks."
  }
}

run "scaled_on_requests_and_at_times" {
  command = plan

  variables {
    desired_count = 4
    scaling = {
      min_capacity               = 3
      max_capacity               = 20
      cpu_target_percent         = 50
      memory_target_percent      = 80
      requests_per_target        = 1000
      scale_in_cooldown_seconds  = 600
      scale_out_cooldown_seconds = 30
      schedules = {
        morning = { schedule = "cron(0 7 * * ? *)", timezone = "Europe/Berlin", min_capacity = 6, max_capacity = 20 }
        night   = { schedule = "cron(0 22 * * ? *)", min_capacity = 3, max_capacity = 6 }
      }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  assert {
    condition = alltrue([
      aws_ecs_service.this.desired_count == 4,
      length(aws_appautoscaling_target.this) == 0,
      one(aws_appautoscaling_target.scheduled[*].min_capacity) == 3,
      one(aws_appautoscaling_target.scheduled[*].max_capacity) == 20,
    ])
    error_message = "The service starts with another number of tasks, or is scaled in other bounds."
  }
  assert {
    condition = [
      for tracking in concat(
        one(aws_appautoscaling_policy.cpu).target_tracking_scaling_policy_configuration,
        one(aws_appautoscaling_policy.memory).target_tracking_scaling_policy_configuration,
        one(aws_appautoscaling_policy.requests).target_tracking_scaling_policy_configuration,
      ) : tracking.target_value
    ] == [50, 80, 1000]
    error_message = "Scaling holds other values."
  }
  assert {
    condition = alltrue([
      for tracking in one(aws_appautoscaling_policy.requests).target_tracking_scaling_policy_configuration :
      tracking.scale_in_cooldown == 600 && tracking.scale_out_cooldown == 30
    ])
    error_message = "Scaling waits for other times."
  }
  assert {
    condition = {
      for name, action in aws_appautoscaling_scheduled_action.this : name => join(" ", [
        action.schedule,
        action.timezone,
        one(action.scalable_target_action[*].min_capacity),
        one(action.scalable_target_action[*].max_capacity),
      ])
      } == {
      morning = "cron(0 7 * * ? *) Europe/Berlin 6 20"
      night   = "cron(0 22 * * ? *) UTC 3 6"
    }
    error_message = "The bounds are set at other times."
  }
}

run "asleep_until_a_message_waits" {
  command = plan

  variables {
    consumes = {
      shipments   = { arn = "arn:aws:sqs:us-east-1:111122223333:orders-test-shipments", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/1" }
      late-orders = { arn = "arn:aws:sqs:us-east-1:111122223333:orders-test-late-orders" }
    }
    publishes = {
      audit  = { arn = "arn:aws:sqs:us-east-1:111122223333:audit" }
      events = { arn = "arn:aws:sns:us-east-1:111122223333:events", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/2" }
    }
    scaling = {
      min_capacity                = 0
      acceptable_backlog_per_task = 100
    }
  }

  assert {
    condition = [
      for statement in jsondecode(one(aws_iam_role_policy.task_messages[*].policy)).Statement :
      "${statement.Sid} ${join(" ", flatten([statement.Resource]))}"
      ] == [
      "Receive arn:aws:sqs:us-east-1:111122223333:orders-test-late-orders arn:aws:sqs:us-east-1:111122223333:orders-test-shipments",
      "ReceiveEncrypted arn:aws:kms:us-east-1:111122223333:key/1",
      "Send arn:aws:sqs:us-east-1:111122223333:audit",
      "Publish arn:aws:sns:us-east-1:111122223333:events",
      "PublishEncrypted arn:aws:kms:us-east-1:111122223333:key/2",
    ]
    error_message = "The task may use other queues, topics or keys."
  }
  assert {
    condition = [
      for metric in flatten(one(aws_appautoscaling_policy.backlog).target_tracking_scaling_policy_configuration[*].customized_metric_specification[*].metrics[*]) :
      metric.expression if metric.expression != null
    ] == ["(FILL(visible_late_orders, 0) + FILL(visible_shipments, 0) + 0.001) / IF(FILL(tasks, 0) > 0, FILL(tasks, 0), 1)"]
    error_message = "Scaling follows something else than what waits for each task."
  }
  assert {
    condition = alltrue([
      one(aws_appautoscaling_policy.from_zero[*].policy_type) == "StepScaling",
      one(aws_appautoscaling_policy.to_zero[*].policy_type) == "StepScaling",
      one(aws_cloudwatch_metric_alarm.from_zero[*].alarm_name) == "orders-test-api-from-zero",
      one(aws_cloudwatch_metric_alarm.to_zero[*].evaluation_periods) == 5,
    ])
    error_message = "No message starts the first task, or the last one does not end."
  }
}

run "called" {
  command = plan

  variables {
    quotas = { rules_per_security_group = 70 }
    callers = {
      web    = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      worker = { security_group_id = "sg-00000000000000003", description = "writes orders" }
    }
  }

  assert {
    condition = {
      for name, rule in aws_vpc_security_group_ingress_rule.from_callers :
      name => "${rule.referenced_security_group_id} ${rule.from_port} ${rule.to_port} ${rule.description}"
      } == {
      web-8080    = "sg-00000000000000002 8080 8080 reads orders"
      worker-8080 = "sg-00000000000000003 8080 8080 writes orders"
    }
    error_message = "Others than the callers may connect, or on other ports."
  }
  assert {
    condition = {
      for name, rule in aws_vpc_security_group_egress_rule.of_callers :
      name => "${rule.security_group_id} ${rule.from_port} ${rule.to_port} ${rule.description}"
      } == {
      web-8080    = "sg-00000000000000002 8080 8080 reads orders"
      worker-8080 = "sg-00000000000000003 8080 8080 writes orders"
    }
    error_message = "A caller cannot get out to the service."
  }
}

run "in_a_security_group_of_ones_own" {
  command = plan

  variables {
    security_group = { id = "sg-00000000000000009" }
    callers        = { web = { security_group_id = "sg-00000000000000002", description = "reads orders" } }
  }

  assert {
    condition     = length(aws_security_group.this) == 0 && output.security_group_id == "sg-00000000000000009"
    error_message = "A security group is made though one is given."
  }
  assert {
    condition     = one(aws_ecs_service.this.network_configuration[*].security_groups) == toset(["sg-00000000000000009"])
    error_message = "The tasks are in another security group."
  }
  assert {
    condition = alltrue([
      aws_vpc_security_group_ingress_rule.from_callers["web-8080"].security_group_id == "sg-00000000000000009",
      aws_vpc_security_group_egress_rule.of_callers["web-8080"].referenced_security_group_id == "sg-00000000000000009",
      aws_vpc_security_group_egress_rule.https["internet"].security_group_id == "sg-00000000000000009",
    ])
    error_message = "The rules belong to another security group."
  }
}

run "beside_rules_of_others" {
  command = plan

  variables {
    callers = {
      jobs = { security_group_id = "sg-00000000000000002", description = "reads orders", both_sides = false }
      web  = { security_group_id = "sg-00000000000000003", description = "places orders" }
    }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      both_sides        = false
      priority          = 10
    }
  }

  assert {
    condition = alltrue([
      length(aws_vpc_security_group_egress_rule.load_balancer_to_service) == 0,
      length(aws_vpc_security_group_ingress_rule.load_balancer_into_service) == 1,
    ])
    error_message = "A rule is made on the load balancer's group, or the service does not let it in."
  }
  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_egress_rule.of_callers) == ["web-8080"],
      keys(aws_vpc_security_group_ingress_rule.from_callers) == ["jobs-8080", "web-8080"],
    ])
    error_message = "A rule is made on a caller's group, or the service does not let the caller in."
  }
}

run "in_a_security_group_of_others" {
  command = plan

  variables {
    security_group = { id = "sg-00000000000000009", both_sides = false }
    callers        = { web = { security_group_id = "sg-00000000000000002", description = "reads orders" } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  assert {
    condition = alltrue([
      length(aws_vpc_security_group_egress_rule.https) == 0,
      length(aws_vpc_security_group_ingress_rule.from_callers) == 0,
      length(aws_vpc_security_group_ingress_rule.load_balancer_into_service) == 0,
    ])
    error_message = "A rule is made on a group whose rules belong to somebody else."
  }
  assert {
    condition = alltrue([
      length(aws_vpc_security_group_egress_rule.of_callers) == 1,
      length(aws_vpc_security_group_egress_rule.load_balancer_to_service) == 1,
    ])
    error_message = "The load balancer and the callers cannot reach the service."
  }
}

run "https_to_some" {
  command = plan

  variables {
    https_targets = {
      s3        = { description = "Image layers", prefix_list_id = "pl-00000000000000001" }
      endpoints = { description = "AWS services by endpoint", referenced_security_group_id = "sg-00000000000000005" }
      partner   = { description = "Orders of a partner", cidr_ipv4 = "198.51.100.0/24" }
    }
  }

  assert {
    condition = {
      for name, rule in aws_vpc_security_group_egress_rule.https :
      name => coalesce(rule.prefix_list_id, rule.referenced_security_group_id, rule.cidr_ipv4)
      } == {
      s3        = "pl-00000000000000001"
      endpoints = "sg-00000000000000005"
      partner   = "198.51.100.0/24"
    }
    error_message = "Tasks reach others than those that are named."
  }
}

run "https_to_nobody" {
  command = plan

  variables {
    https_targets = {}
  }

  assert {
    condition     = length(aws_vpc_security_group_egress_rule.https) == 0
    error_message = "Tasks reach somebody though nobody is named."
  }
}

run "a_database_and_others" {
  command = plan

  variables {
    security_group_ids = ["sg-00000000000000003", "sg-00000000000000004"]
    egress = {
      database = {
        port                         = 5432
        referenced_security_group_id = "sg-00000000000000002"
        both_sides                   = true
        description                  = "reads and writes orders"
      }
      partner = { from_port = 8000, to_port = 8100, cidr_ipv4 = "203.0.113.0/24", description = "books" }
      dns     = { protocol = "udp", port = 53, prefix_list_id = "pl-00000000000000001", description = "asks" }
      peer    = { protocol = -1, cidr_ipv6 = "2001:db8::/32", description = "moves data" }
    }
  }

  assert {
    condition = jsonencode({
      for key, rule in aws_vpc_security_group_egress_rule.egress :
      key => [rule.ip_protocol, rule.from_port, rule.to_port]
      }) == jsonencode({
      "database/5432"     = ["tcp", 5432, 5432]
      "dns/udp/53"        = ["udp", 53, 53]
      "partner/8000/8100" = ["tcp", 8000, 8100]
      "peer/-1"           = ["-1", null, null]
    })
    error_message = "The tasks reach other ports."
  }
  assert {
    condition = alltrue([
      aws_vpc_security_group_egress_rule.egress["database/5432"].referenced_security_group_id == "sg-00000000000000002",
      aws_vpc_security_group_egress_rule.egress["partner/8000/8100"].cidr_ipv4 == "203.0.113.0/24",
      aws_vpc_security_group_egress_rule.egress["dns/udp/53"].prefix_list_id == "pl-00000000000000001",
      aws_vpc_security_group_egress_rule.egress["peer/-1"].cidr_ipv6 == "2001:db8::/32",
      aws_vpc_security_group_egress_rule.https["internet"].cidr_ipv4 == "0.0.0.0/0",
    ])
    error_message = "The tasks reach others, or AWS no longer."
  }
  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_ingress_rule.egress) == ["database/5432"],
      aws_vpc_security_group_ingress_rule.egress["database/5432"].security_group_id == "sg-00000000000000002",
      aws_vpc_security_group_ingress_rule.egress["database/5432"].description == "reads and writes orders",
    ])
    error_message = "Others let the tasks in than the one that asked for it."
  }
  assert {
    condition = setintersection(
      one(aws_ecs_service.this.network_configuration).security_groups,
      ["sg-00000000000000003", "sg-00000000000000004"],
    ) == toset(["sg-00000000000000003", "sg-00000000000000004"])
    error_message = "The tasks are not in the further groups."
  }
}

run "further_ports" {
  command = plan

  variables {
    ports = { metrics = 9090, grpc = 50051 }
    containers = {
      collector = { image = "example.com/collector:1", port = 9090 }
    }
    callers = {
      web        = { security_group_id = "sg-00000000000000002", description = "reads orders" }
      prometheus = { security_group_id = "sg-00000000000000003", description = "scrapes", port = 9090 }
    }
  }

  assert {
    condition = alltrue([
      for rules in [aws_vpc_security_group_ingress_rule.from_callers, aws_vpc_security_group_egress_rule.of_callers] :
      jsonencode({ for key, rule in rules : key => [rule.from_port, rule.to_port] }) ==
      jsonencode({ "prometheus-9090" = [9090, 9090], "web-8080" = [8080, 8080] })
    ])
    error_message = "Callers reach other ports."
  }
  assert {
    condition = jsonencode({
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      container.name => [for mapping in container.portMappings : mapping.containerPort]
    }) == jsonencode({ api = [8080, 50051], collector = [9090] })
    error_message = "The containers have other ports."
  }
}

run "an_office_and_the_internet" {
  command = plan

  variables {
    assign_public_ip = true
    waivers          = { public_ip = "no load balancer", public_ingress = "a game" }
    ingress = {
      players = { protocol = "udp", from_port = 9000, to_port = 9100, cidr_ipv4 = "0.0.0.0/0", description = "play" }
      office  = { port = 9090, cidr_ipv6 = "2001:db8::/48", description = "looks" }
      lobby = {
        port                         = 8080
        referenced_security_group_id = "sg-00000000000000002"
        both_sides                   = true
        description                  = "places players"
      }
    }
  }

  assert {
    condition = jsonencode({
      for key, rule in aws_vpc_security_group_ingress_rule.ingress :
      key => [rule.ip_protocol, rule.from_port, rule.to_port]
      }) == jsonencode({
      "lobby/8080"            = ["tcp", 8080, 8080]
      "office/9090"           = ["tcp", 9090, 9090]
      "players/udp/9000/9100" = ["udp", 9000, 9100]
    })
    error_message = "The tasks are reached on other ports."
  }
  assert {
    condition = alltrue([
      aws_vpc_security_group_ingress_rule.ingress["players/udp/9000/9100"].cidr_ipv4 == "0.0.0.0/0",
      aws_vpc_security_group_ingress_rule.ingress["office/9090"].cidr_ipv6 == "2001:db8::/48",
      aws_vpc_security_group_ingress_rule.ingress["lobby/8080"].referenced_security_group_id == "sg-00000000000000002",
    ])
    error_message = "The tasks are reached by others."
  }
  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_egress_rule.ingress) == ["lobby/8080"],
      aws_vpc_security_group_egress_rule.ingress["lobby/8080"].security_group_id == "sg-00000000000000002",
      aws_vpc_security_group_egress_rule.ingress["lobby/8080"].description == "places players",
    ])
    error_message = "Others are let out than the one that asked for it."
  }
}

run "with_public_addresses" {
  command = plan

  variables {
    assign_public_ip = true
    waivers          = { public_ip = "costs least" }
  }

  assert {
    condition     = one(aws_ecs_service.this.network_configuration).assign_public_ip == true
    error_message = "The tasks have no public address."
  }
}

run "own_image_by_tag" {
  command = plan

  variables {
    image_tag_mutability = "MUTABLE"
    image                = ":1.4.2"
  }

  assert {
    condition     = aws_ecr_repository.this[0].image_tag_mutability == "MUTABLE"
    error_message = "A tag cannot get another image."
  }
  assert {
    condition = [
      for rule in jsondecode(aws_ecr_lifecycle_policy.this[0].policy).rules : rule.selection.tagStatus
    ] == ["untagged"]
    error_message = "The running image can expire: ${aws_ecr_lifecycle_policy.this[0].policy}."
  }
}

run "own_image_by_digest" {
  command = plan

  variables {
    image = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
  }

  assert {
    condition     = length(aws_ecr_lifecycle_policy.this) == 0
    error_message = "An image that runs without a tag can expire."
  }
}

run "image_of_another_registry" {
  command = plan

  variables {
    image = "registry.example.com:5000/orders/api:1.4.2"
  }

  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).image == "registry.example.com:5000/orders/api:1.4.2"
    error_message = "Another image runs."
  }
  assert {
    condition     = length(local.image_repository) == 0
    error_message = "A registry that is none of ECR is taken for one."
  }
}

run "image_of_another_account" {
  command = plan

  variables {
    image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shared/orders:1.4.2"
  }

  assert {
    condition     = join(" ", local.image_repository) == "111122223333 eu-central-1 shared/orders"
    error_message = "The execution role does not follow the image."
  }
}

run "container" {
  command = plan

  variables {
    command              = ["serve", "--verbose"]
    health_check_command = ["CMD-SHELL", "wget -q http://localhost:9000/health || exit 1"]
    user                 = "1000:1000"
    port                 = 9000
    environment          = { LOG_LEVEL = "debug", CURRENCY = "EUR" }
    cpu_units            = 256
    memory_mib           = 512
    tmp_size_mib         = 128
  }

  assert {
    condition     = aws_ecs_task_definition.this.cpu == "256" && aws_ecs_task_definition.this.memory == "512"
    error_message = "The task has another size."
  }
  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).command == ["serve", "--verbose"]
    error_message = "The container runs another command."
  }
  assert {
    condition = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).healthCheck == {
      command  = ["CMD-SHELL", "wget -q http://localhost:9000/health || exit 1"]
      interval = 30
      retries  = 3
      timeout  = 5
    }
    error_message = "The container is checked otherwise."
  }
  assert {
    condition = alltrue([
      one(jsondecode(aws_ecs_task_definition.this.container_definitions)).user == "1000:1000",
      one(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).portMappings).containerPort == 9000,
      one(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).linuxParameters.tmpfs).size == 128,
    ])
    error_message = "The container runs as another user, listens elsewhere or has another /tmp."
  }
  assert {
    condition = [for variable in one(jsondecode(aws_ecs_task_definition.this.container_definitions)).environment : "${variable.name}=${variable.value}"] == [
      "CURRENCY=EUR",
      "LOG_LEVEL=debug",
      "SERVICE_NAME=api",
    ]
    error_message = "The environment is another, or out of order, which would look like a change."
  }
}

run "container_of_a_vendor" {
  command = plan

  variables {
    image                    = "example.com/vendor:1"
    user                     = "0"
    port                     = 80
    readonly_root_filesystem = false
    waivers = {
      root_user                = "image of a vendor"
      writable_root_filesystem = "image of a vendor"
    }
    entry_point           = ["/bin/sh", "-c"]
    working_directory     = "/srv"
    tmpfs                 = { "/var/run" = 16 }
    ulimits               = { nofile = { soft_limit = 1024, hard_limit = 4096 } }
    stop_timeout_seconds  = 60
    start_timeout_seconds = 90
    restart_policy        = { restart_attempt_period_seconds = 60, ignored_exit_codes = [0] }
    health_check = {
      command              = ["/check"]
      interval_seconds     = 10
      retries              = 5
      start_period_seconds = 60
    }
    cpu_architecture        = "ARM64"
    ephemeral_storage_gib   = 50
    log_max_buffer_size_mib = 25
  }

  assert {
    condition = { for name, value in one(jsondecode(aws_ecs_task_definition.this.container_definitions)) : name => jsonencode(value) if !contains(["name", "image", "environment", "logConfiguration"], name) } == {
      entryPoint = jsonencode(["/bin/sh", "-c"])
      essential  = "true"
      healthCheck = jsonencode({
        command     = ["CMD", "/check"]
        interval    = 10
        retries     = 5
        startPeriod = 60
        timeout     = 5
      })
      linuxParameters = jsonencode({
        initProcessEnabled = true
        tmpfs              = [{ containerPath = "/tmp", size = 64 }, { containerPath = "/var/run", size = 16 }]
      })
      portMappings           = jsonencode([{ containerPort = 80, hostPort = 80, protocol = "tcp" }])
      readonlyRootFilesystem = "false"
      restartPolicy          = jsonencode({ enabled = true, ignoredExitCodes = [0], restartAttemptPeriod = 60 })
      startTimeout           = "90"
      stopTimeout            = "60"
      systemControls         = jsonencode([{ namespace = "net.ipv4.ip_unprivileged_port_start", value = "0" }])
      ulimits                = jsonencode([{ hardLimit = 4096, name = "nofile", softLimit = 1024 }])
      user                   = jsonencode("0")
      workingDirectory       = jsonencode("/srv")
    }
    error_message = "The container is defined otherwise."
  }
  assert {
    condition = alltrue([
      one(aws_ecs_task_definition.this.runtime_platform).cpu_architecture == "ARM64",
      one(aws_ecs_task_definition.this.ephemeral_storage).size_in_gib == 50,
      one(jsondecode(aws_ecs_task_definition.this.container_definitions)).logConfiguration.options["max-buffer-size"] == "25m",
    ])
    error_message = "The task has another processor, disk or log buffer."
  }
}

run "listens_on_nothing" {
  command = plan

  variables {
    port                    = 0
    user                    = ""
    waivers                 = { root_user = "image of a vendor" }
    linux_capabilities_drop = ["NET_RAW"]
    log_mode                = "blocking"
  }

  assert {
    condition = alltrue([
      length(aws_service_discovery_service.this) == 0,
      length(aws_ecs_service.this.service_registries) == 0,
      !can(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).portMappings),
    ])
    error_message = "A service that listens on nothing has a name or a port."
  }
  assert {
    condition = alltrue([
      !can(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).user),
      one(jsondecode(aws_ecs_task_definition.this.container_definitions)).linuxParameters.capabilities.drop == ["NET_RAW"],
      one(jsondecode(aws_ecs_task_definition.this.container_definitions)).logConfiguration.options.mode == "blocking",
      !can(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).logConfiguration.options["max-buffer-size"]),
    ])
    error_message = "The container runs as another user, keeps capabilities or loses lines."
  }
}

run "secrets" {
  command = plan

  variables {
    secrets = {
      TOKEN             = { secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:token-AbCdEf" }
      DATABASE_HOST     = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:database:host" }
      DATABASE_PASSWORD = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:database", key = "password", kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/data" }
      DATABASE_USER     = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:database:user:AWSPREVIOUS:" }
      LEVEL             = { arn = "/shop/api/level" }
      REGION            = { arn = "arn:aws:ssm:us-east-1:444455556666:parameter/shop/region", kms_key_arn = "arn:aws:kms:us-east-1:444455556666:key/shop" }
    }
    image                              = "ghcr.io/acme/api:1"
    repository_credentials             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf"
    repository_credentials_kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/registry"

    environment_files = ["arn:aws:s3:::shop-config/shared.env", "arn:aws:s3:::shop-config/api.env"]
    environment       = { AWS_ACCESS_KEY_ID = "minio" }
    waivers           = { plain_secret = "a store of the tests" }
  }

  override_resource {
    target          = aws_cloudwatch_log_group.this
    override_during = plan
    values          = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/api" }
  }
  override_resource {
    target          = aws_ecr_repository.this
    override_during = plan
    values = {
      arn            = "arn:aws:ecr:us-east-1:111122223333:repository/orders-test-api"
      repository_url = "111122223333.dkr.ecr.us-east-1.amazonaws.com/orders-test-api"
    }
  }

  assert {
    condition = [for secret in one(jsondecode(aws_ecs_task_definition.this.container_definitions)).secrets : "${secret.name} ${secret.valueFrom}"] == [
      "DATABASE_HOST arn:aws:secretsmanager:us-east-1:111122223333:secret:database:host::",
      "DATABASE_PASSWORD arn:aws:secretsmanager:us-east-1:111122223333:secret:database:password::",
      "DATABASE_USER arn:aws:secretsmanager:us-east-1:111122223333:secret:database:user:AWSPREVIOUS:",
      "LEVEL /shop/api/level",
      "REGION arn:aws:ssm:us-east-1:444455556666:parameter/shop/region",
      "TOKEN arn:aws:secretsmanager:us-east-1:111122223333:secret:token-AbCdEf",
    ]
    error_message = "The container reads other secrets, or out of order, which would look like a change."
  }
  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).repositoryCredentials.credentialsParameter == "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf"
    error_message = "The image is pulled without credentials."
  }
  assert {
    condition = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).environmentFiles == [
      { type = "s3", value = "arn:aws:s3:::shop-config/shared.env" },
      { type = "s3", value = "arn:aws:s3:::shop-config/api.env" },
    ]
    error_message = "The container reads other files, or in another order, in which later ones win."
  }
  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Action => statement.Resource
      if !can(regex("^(ecr|logs):", join(" ", flatten([statement.Action]))))
      } == {
      "secretsmanager:GetSecretValue" = [
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:database-??????",
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:token-AbCdEf",
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf",
      ]
      "ssm:GetParameters" = [
        "arn:aws:ssm:us-east-1:111122223333:parameter/shop/api/level",
        "arn:aws:ssm:us-east-1:444455556666:parameter/shop/region",
      ]
      "kms:Decrypt" = [
        "arn:aws:kms:us-east-1:111122223333:key/data",
        "arn:aws:kms:us-east-1:444455556666:key/shop",
        "arn:aws:kms:us-east-1:111122223333:key/registry",
      ]
      "s3:GetObject"         = ["arn:aws:s3:::shop-config/shared.env", "arn:aws:s3:::shop-config/api.env"]
      "s3:GetBucketLocation" = ["arn:aws:s3:::shop-config"]
    }
    error_message = "The execution role may read something else: ${aws_iam_role_policy.execution[0].policy}."
  }
}

run "allowed_on_aws" {
  command = plan

  variables {
    task_role_statements = [
      { actions = ["sqs:SendMessage"], resources = ["arn:aws:sqs:us-east-1:111122223333:jobs"] },
      {
        actions    = ["s3:GetObject", "s3:PutObject"]
        resources  = ["arn:aws:s3:::orders/*"]
        conditions = { StringEquals = { "aws:ResourceTag/team" = ["billing", "orders"] }, Null = { "s3:prefix" = ["true"] } }
      },
    ]
    permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  }

  assert {
    condition = jsondecode(one(aws_iam_role_policy.task[*].policy)).Statement == [
      { Effect = "Allow", Action = ["sqs:SendMessage"], Resource = ["arn:aws:sqs:us-east-1:111122223333:jobs"] },
      {
        Effect    = "Allow"
        Action    = ["s3:GetObject", "s3:PutObject"]
        Resource  = ["arn:aws:s3:::orders/*"]
        Condition = { StringEquals = { "aws:ResourceTag/team" = ["billing", "orders"] }, Null = { "s3:prefix" = ["true"] } }
      },
    ]
    error_message = "The service's own code may do something else."
  }
  assert {
    condition = alltrue([
      aws_iam_role.execution[0].permissions_boundary == "arn:aws:iam::111122223333:policy/boundary",
      aws_iam_role.task[0].permissions_boundary == "arn:aws:iam::111122223333:policy/boundary",
    ])
    error_message = "A role is not bounded."
  }
}

run "own_keys_and_retention" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/data"
    logs = {
      kms_key_arn    = "arn:aws:kms:us-east-1:111122223333:key/logs"
      retention_days = 365
    }
  }

  assert {
    condition     = one(aws_ecr_repository.this[0].encryption_configuration[*].kms_key) == "arn:aws:kms:us-east-1:111122223333:key/data"
    error_message = "Images are encrypted with another key."
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:111122223333:key/logs",
      aws_cloudwatch_log_group.this[0].retention_in_days == 365,
    ])
    error_message = "Logs are encrypted with another key, or kept for another time."
  }
}

run "on_spot" {
  command = plan

  variables {
    capacity_provider_strategy = {
      FARGATE      = { base = 1 }
      FARGATE_SPOT = { weight = 3 }
    }
  }

  assert {
    condition = toset([
      for share in aws_ecs_service.this.capacity_provider_strategy :
      "${share.capacity_provider} ${share.base} ${share.weight}"
    ]) == toset(["FARGATE 1 1", "FARGATE_SPOT 0 3"])
    error_message = "Tasks run elsewhere."
  }
}

run "deployed_one_by_one" {
  command = plan

  variables {
    deployment_minimum_healthy_percent = 50
    deployment_maximum_percent         = 100
    availability_zone_rebalancing      = "DISABLED"
    deployment_alarms                  = ["orders-test-api-server-errors"]
  }

  assert {
    condition = alltrue([
      aws_ecs_service.this.deployment_minimum_healthy_percent == 50,
      aws_ecs_service.this.deployment_maximum_percent == 100,
      aws_ecs_service.this.availability_zone_rebalancing == "DISABLED",
    ])
    error_message = "A task is not stopped before its successor starts, or moved between zones."
  }
  assert {
    condition = [
      for alarms in aws_ecs_service.this.alarms : "${join(" ", alarms.alarm_names)} ${alarms.enable} ${alarms.rollback}"
    ] == ["orders-test-api-server-errors true true"]
    error_message = "No alarm rolls a deployment back."
  }
}

run "deployed_without_alarms_again" {
  command = plan

  variables {
    deployment_alarms = []
  }

  assert {
    condition     = one(aws_ecs_service.this.alarms).enable == false
    error_message = "ECS keeps what it was told of alarms."
  }
}

run "scaled_on_metrics_alone" {
  command = plan

  variables {
    scaling = {
      cpu_target_percent    = 0
      memory_target_percent = 0
      disable_scale_in      = true
      custom_metrics = {
        age = { target_value = 30, namespace = "Shop", metric_name = "Age", statistic = "Maximum", dimensions = { Queue = "jobs" } }
        backlog = {
          target_value = 10
          metrics = [
            { id = "jobs", metric_stat = { namespace = "AWS/SQS", metric_name = "Visible", stat = "Sum", dimensions = { QueueName = "jobs" } }, return_data = false },
            { id = "each", expression = "jobs / 2" },
          ]
        }
      }
    }
  }

  assert {
    condition = alltrue([
      length(aws_appautoscaling_policy.cpu) == 0,
      length(aws_appautoscaling_policy.memory) == 0,
      toset(keys(aws_appautoscaling_policy.custom)) == toset(["age", "backlog"]),
    ])
    error_message = "Scaling watches something else."
  }
  assert {
    condition = alltrue([
      for policy in aws_appautoscaling_policy.custom :
      one(policy.target_tracking_scaling_policy_configuration).disable_scale_in
    ])
    error_message = "Scaling takes tasks away."
  }
  assert {
    condition = alltrue([
      for metric in one(aws_appautoscaling_policy.custom["age"].target_tracking_scaling_policy_configuration).customized_metric_specification :
      metric.metric_name == "Age" && metric.statistic == "Maximum" && one(metric.dimensions).value == "jobs" && length(metric.metrics) == 0
    ])
    error_message = "Scaling does not watch the metric."
  }
  assert {
    condition = alltrue([
      for metric in one(aws_appautoscaling_policy.custom["backlog"].target_tracking_scaling_policy_configuration).customized_metric_specification :
      metric.metric_name == null && metric.statistic == null && toset(metric.metrics[*].id) == toset(["jobs", "each"])
    ])
    error_message = "Scaling does not calculate."
  }
}

run "scaled_by_steps" {
  command = plan

  variables {
    scaling = {
      cpu_target_percent    = 0
      memory_target_percent = 0
      step_policies = {
        jobs = {
          namespace                = "Shop"
          metric_name              = "Jobs"
          dimensions               = { Queue = "jobs" }
          statistic                = "Maximum"
          period_seconds           = 300
          evaluation_periods       = 2
          comparison_operator      = "GreaterThanThreshold"
          threshold                = 100
          adjustment_type          = "PercentChangeInCapacity"
          min_adjustment_magnitude = 2
          metric_aggregation_type  = "Maximum"
          cooldown_seconds         = 60
          step_adjustments = [
            { metric_interval_lower_bound = 0, metric_interval_upper_bound = 50, scaling_adjustment = 10 },
            { metric_interval_lower_bound = 50, scaling_adjustment = 100 },
          ]
        }
        night = {
          namespace           = "Shop"
          metric_name         = "Jobs"
          comparison_operator = "LessThanThreshold"
          threshold           = 10
          step_adjustments    = [{ metric_interval_upper_bound = 0, scaling_adjustment = -1 }]
        }
      }
    }
  }

  assert {
    condition = alltrue([
      for steps in aws_appautoscaling_policy.steps["jobs"].step_scaling_policy_configuration : alltrue([
        steps.adjustment_type == "PercentChangeInCapacity",
        tonumber(steps.min_adjustment_magnitude) == 2,
        steps.metric_aggregation_type == "Maximum",
        steps.cooldown == 60,
        { for step in steps.step_adjustment : tostring(step.scaling_adjustment) => "${step.metric_interval_lower_bound} ${coalesce(step.metric_interval_upper_bound, "above")}" } == { "10" = "0 50", "100" = "50 above" },
      ])
    ])
    error_message = "Other steps are taken: ${jsonencode(aws_appautoscaling_policy.steps["jobs"].step_scaling_policy_configuration)}."
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.steps["jobs"].alarm_name == "orders-test-api-steps.jobs",
      aws_cloudwatch_metric_alarm.steps["jobs"].namespace == "Shop",
      aws_cloudwatch_metric_alarm.steps["jobs"].metric_name == "Jobs",
      aws_cloudwatch_metric_alarm.steps["jobs"].dimensions == tomap({ Queue = "jobs" }),
      aws_cloudwatch_metric_alarm.steps["jobs"].statistic == "Maximum",
      aws_cloudwatch_metric_alarm.steps["jobs"].period == 300,
      aws_cloudwatch_metric_alarm.steps["jobs"].evaluation_periods == 2,
      aws_cloudwatch_metric_alarm.steps["jobs"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.steps["jobs"].threshold == 100,
      aws_cloudwatch_metric_alarm.steps["jobs"].treat_missing_data == "notBreaching",
    ])
    error_message = "The alarm sees something else."
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.steps["night"].comparison_operator == "LessThanThreshold",
      one(aws_appautoscaling_policy.steps["night"].step_scaling_policy_configuration).adjustment_type == "ChangeInCapacity",
      one(aws_appautoscaling_policy.steps["night"].step_scaling_policy_configuration).cooldown == 300,
    ])
    error_message = "Tasks are not taken away at night."
  }
}

run "with_managed_policies" {
  command = plan

  variables {
    task_role_policy_arns = { read = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" }
  }

  assert {
    condition = alltrue([
      keys(aws_iam_role_policy_attachment.task) == ["read"],
      aws_iam_role_policy_attachment.task["read"].policy_arn == "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
    ])
    error_message = "The service's own code may do something else."
  }
}

run "disposable" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition     = aws_ecr_repository.this[0].force_delete
    error_message = "A preview cannot be removed at once."
  }
}

run "long_names" {
  command = plan

  variables {
    platform = "a-name-of-thirty-three-characters"
    name     = "a-name-of-thirty-two-characters0"
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  assert {
    condition     = length(aws_iam_role.execution[0].name) <= 64 && length(aws_iam_role.task[0].name) <= 64
    error_message = "A role's name has 64 characters at most."
  }
  assert {
    condition     = length(one(aws_lb_target_group.this[*].name)) <= 32
    error_message = "A target group's name has 32 characters at most."
  }
}

run "with_a_shell" {
  command = plan

  variables {
    enable_execute_command = true
    execute_command = {
      log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/execute-command-1"
      kms_key_arn   = "arn:aws:kms:us-east-1:111122223333:key/logs"
    }
  }

  assert {
    condition     = aws_ecs_service.this.enable_execute_command
    error_message = "No shell can be opened."
  }
  assert {
    condition = { for statement in jsondecode(one(aws_iam_role_policy.task_execute_command[*].policy)).Statement : statement.Sid => statement.Resource } == {
      OpenChannels    = "*"
      RecordSessions  = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/execute-command-1:*"
      FindLogGroup    = "arn:aws:logs:us-east-1:111122223333:log-group:*"
      DecryptSessions = "arn:aws:kms:us-east-1:111122223333:key/logs"
    }
    error_message = "The agent may do something else: ${one(aws_iam_role_policy.task_execute_command[*].policy)}."
  }
  assert {
    condition = { for mount in one(jsondecode(aws_ecs_task_definition.this.container_definitions)).mountPoints : mount.sourceVolume => mount.containerPath } == {
      api_managed_agents = "/managed-agents"
      api_ssm_logs       = "/var/log/amazon/ssm"
      api_ssm_state      = "/var/lib/amazon/ssm"
    }
    error_message = "The agent has nowhere to write."
  }
  assert {
    condition     = toset([for volume in aws_ecs_task_definition.this.volume : volume.name]) == toset(["api_managed_agents", "api_ssm_logs", "api_ssm_state"])
    error_message = "The task lacks a volume of the agent."
  }
}

run "with_a_shell_that_its_cluster_records" {
  command = plan

  variables {
    enable_execute_command   = true
    readonly_root_filesystem = false
    waivers                  = { writable_root_filesystem = "image of a vendor" }
  }

  assert {
    condition     = jsondecode(one(aws_iam_role_policy.task_execute_command[*].policy)).Statement[*].Sid == ["OpenChannels"]
    error_message = "The agent may do more than open its channels."
  }
  assert {
    condition     = length(aws_ecs_task_definition.this.volume) == 0 && !can(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).mountPoints)
    error_message = "Something is mounted where all can be written."
  }
}

run "volumes_that_say_where_they_are" {
  command = plan

  variables {
    volumes = {
      scratch = { container_path = "/srv/scratch" }
      files = {
        container_path = "/srv/files"
        read_only      = true
        efs            = { file_system_id = "fs-0123456789abcdef0", access_point_id = "fsap-0123456789abcdef0" }
      }
    }
    egress = {
      files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" }
    }
  }

  assert {
    condition = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).mountPoints == [
      { containerPath = "/srv/files", readOnly = true, sourceVolume = "files" },
      { containerPath = "/srv/scratch", readOnly = false, sourceVolume = "scratch" },
    ]
    error_message = "A volume is in another place."
  }
  assert {
    condition     = flatten(jsondecode(one(aws_iam_role_policy.task).policy).Statement[*].Action) == ["elasticfilesystem:ClientMount"]
    error_message = "The task may write what it can only read."
  }
}

run "tags" {
  command = plan

  variables {
    tags    = { Team = "orders" }
    scaling = {}
    callers = { web = { security_group_id = "sg-00000000000000002", description = "reads orders" } }
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
  }

  assert {
    condition = alltrue([
      for tags in concat(
        [
          aws_cloudwatch_log_group.this[0].tags,
          aws_ecr_repository.this[0].tags,
          aws_ecs_service.this.tags,
          aws_ecs_task_definition.this.tags,
          aws_iam_role.execution[0].tags,
          aws_iam_role.task[0].tags,
          aws_service_discovery_service.this[0].tags,
        ],
        aws_appautoscaling_target.this[*].tags,
        aws_lb_listener_rule.this[*].tags,
        aws_lb_target_group.this[*].tags,
        aws_security_group.this[*].tags,
        values(aws_vpc_security_group_egress_rule.load_balancer_to_service)[*].tags,
        values(aws_vpc_security_group_ingress_rule.load_balancer_into_service)[*].tags,
        values(aws_vpc_security_group_egress_rule.https)[*].tags,
        values(aws_vpc_security_group_egress_rule.of_callers)[*].tags,
        values(aws_vpc_security_group_ingress_rule.from_callers)[*].tags,
      ) : tags.Team == "orders"
    ])
    error_message = "A resource does not carry the tags."
  }
}

run "with_further_containers" {
  command = plan

  override_resource {
    target          = aws_cloudwatch_log_group.this
    override_during = plan
    values          = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/api" }
  }
  override_resource {
    target          = aws_ecr_repository.this
    override_during = plan
    values = {
      arn            = "arn:aws:ecr:us-east-1:111122223333:repository/orders-test-api"
      repository_url = "111122223333.dkr.ecr.us-east-1.amazonaws.com/orders-test-api"
    }
  }

  variables {
    image                = "example.com/api:1"
    container_depends_on = { migration = "SUCCESS", proxy = "HEALTHY" }
    log_options          = { Name = "stdout" }
    log_secret_options   = { apikey = { arn = "/shop/collector" } }
    volumes = {
      scratch = {}
      files = {
        efs = {
          file_system_id  = "fs-0123456789abcdef0"
          access_point_id = "fsap-0123456789abcdef0"
        }
      }
    }
    mount_points = { files = { container_path = "/srv/files" } }
    egress = {
      files = {
        description                  = "files"
        port                         = 2049
        referenced_security_group_id = "sg-00000000000000001"
      }
    }
    containers = {
      migration = {
        image     = "example.com/api:1"
        essential = false
        command   = ["migrate"]
        secrets = {
          KEY = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf", key = "key" }
        }
        environment_files  = ["arn:aws:s3:::shop/migration.env"]
        log_options        = { Name = "http" }
        log_secret_options = { header = { arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:logs-AbCdEf", key = "header" } }
      }
      proxy = {
        image                  = "444455556666.dkr.ecr.us-east-1.amazonaws.com/shared/proxy:1"
        port                   = 8081
        cpu_units              = 128
        memory_mib             = 256
        memory_reservation_mib = 128
        health_check           = { command = ["true"] }
        depends_on             = { migration = "COMPLETE" }
        mount_points           = { scratch = { container_path = "/srv/scratch", read_only = true } }
      }
      router = {
        image    = "example.com/router:1"
        user     = "0"
        waivers  = { root_user = "FireLens" }
        firelens = { type = "fluentd", options = { "enable-ecs-log-metadata" = "true" } }

        repository_credentials             = "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf"
        repository_credentials_kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/registry"
      }
    }
  }

  assert {
    condition = [for container in jsondecode(aws_ecs_task_definition.this.container_definitions) : container.name] == [
      "api", "migration", "proxy", "router",
    ]
    error_message = "The task has other containers."
  }
  assert {
    condition = [
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      jsonencode({ for name, value in container : name => value if contains(["cpu", "memory", "memoryReservation", "essential", "dependsOn", "mountPoints", "firelensConfiguration"], name) })
      ] == [
      jsonencode({
        dependsOn   = [{ condition = "SUCCESS", containerName = "migration" }, { condition = "HEALTHY", containerName = "proxy" }]
        essential   = true
        mountPoints = [{ containerPath = "/srv/files", readOnly = false, sourceVolume = "files" }]
      }),
      jsonencode({ essential = false }),
      jsonencode({
        cpu               = 128
        dependsOn         = [{ condition = "COMPLETE", containerName = "migration" }]
        essential         = true
        memory            = 256
        memoryReservation = 128
        mountPoints       = [{ containerPath = "/srv/scratch", readOnly = true, sourceVolume = "scratch" }]
      }),
      jsonencode({
        essential             = true
        firelensConfiguration = { options = { "enable-ecs-log-metadata" = "true" }, type = "fluentd" }
      }),
    ]
    error_message = "A container waits, shares or ends otherwise."
  }
  assert {
    condition = [
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) : container.logConfiguration.logDriver
    ] == ["awsfirelens", "awsfirelens", "awslogs", "awslogs"]
    error_message = "A log goes elsewhere."
  }
  assert {
    condition = [
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) : try(container.secrets[0].valueFrom, "")
    ] == ["", "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf:key::", "", ""]
    error_message = "A secret goes to another container."
  }
  assert {
    condition = [
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      [for option in try(container.logConfiguration.secretOptions, []) : "${option.name} ${option.valueFrom}"]
      ] == [
      ["apikey /shop/collector"],
      ["header arn:aws:secretsmanager:us-east-1:111122223333:secret:logs-AbCdEf:header::"],
      [],
      [],
    ]
    error_message = "A secret goes to another log."
  }
  assert {
    condition = [
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      try(container.repositoryCredentials.credentialsParameter, "")
    ] == ["", "", "", "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf"]
    error_message = "Another image is pulled with the secret."
  }
  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid => flatten([statement.Resource])
      if contains(["PullFurtherImages", "ReadSecrets", "ReadParameters", "DecryptSecrets", "ReadEnvironmentFiles"], statement.Sid)
      } == {
      PullFurtherImages    = ["arn:aws:ecr:us-east-1:444455556666:repository/shared/proxy"]
      ReadEnvironmentFiles = ["arn:aws:s3:::shop/migration.env"]
      DecryptSecrets       = ["arn:aws:kms:us-east-1:111122223333:key/registry"]
      ReadParameters       = ["arn:aws:ssm:us-east-1:111122223333:parameter/shop/collector"]
      ReadSecrets = [
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf",
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:logs-AbCdEf",
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:registry-AbCdEf",
      ]
    }
    error_message = "ECS may read less or more for the containers."
  }
  assert {
    condition = one(jsondecode(one(aws_iam_role_policy.task[*].policy)).Statement) == {
      Action = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      Condition = {
        StringEquals = {
          "elasticfilesystem:AccessPointArn" = "arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-0123456789abcdef0"
        }
      }
      Effect   = "Allow"
      Resource = "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-0123456789abcdef0"
    }
    error_message = "Tasks may do other things than use their volume."
  }
  assert {
    condition = [for volume in aws_ecs_task_definition.this.volume : "${volume.name} ${length(volume.efs_volume_configuration)}"] == [
      "files 1", "scratch 0",
    ]
    error_message = "The task has other volumes."
  }
}

run "whole_file_system_and_logs_apart" {
  command = plan

  override_resource {
    target          = aws_cloudwatch_log_group.container
    override_during = plan
    values          = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/api/proxy" }
  }

  override_resource {
    target          = aws_cloudwatch_log_group.this
    override_during = plan
    values          = { arn = "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/api" }
  }

  override_resource {
    target          = aws_ecr_repository.this
    override_during = plan
    values = {
      arn            = "arn:aws:ecr:us-east-1:111122223333:repository/orders-test-api"
      repository_url = "111122223333.dkr.ecr.us-east-1.amazonaws.com/orders-test-api"
    }
  }

  variables {
    image   = "example.com/api:1"
    waivers = { whole_file_system = "files of the servers before" }
    egress  = { files = { description = "files", port = 2049, referenced_security_group_id = "sg-00000000000000001" } }
    logs    = { retention_days = 365, kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/1" }
    volumes = {
      temporary = { container_path = "/tmp" }
      exports   = { efs = { file_system_id = "fs-0123456789abcdef0", root_directory = "/exports" } }
    }
    containers = {
      proxy = {
        image            = "example.com/proxy:1"
        user             = "0"
        waivers          = { root_user = "image of a vendor" }
        mount_points     = { temporary = { container_path = "/tmp" }, exports = { container_path = "/exports", read_only = true } }
        create_log_group = true
      }
      statistics = { image = "example.com/statistics:1", log_group = { name = "/shared/statistics" } }
      other      = { image = "example.com/other:1" }
    }
  }

  assert {
    condition = {
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      container.name => jsonencode(try(container.linuxParameters.tmpfs, null))
      } == {
      api        = "null"
      other      = jsonencode([{ containerPath = "/tmp", size = 64 }])
      proxy      = "null"
      statistics = jsonencode([{ containerPath = "/tmp", size = 64 }])
    }
    error_message = "What is at /tmp is another."
  }
  assert {
    condition = {
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      container.name => container.logConfiguration.options["awslogs-group"]
      } == {
      api        = "/ecs/orders-test/api"
      other      = "/ecs/orders-test/api"
      proxy      = "/ecs/orders-test/api/proxy"
      statistics = "/shared/statistics"
    }
    error_message = "A log goes to another group."
  }
  assert {
    condition = {
      for key, group in aws_cloudwatch_log_group.container :
      key => "${group.name} ${group.retention_in_days} ${group.kms_key_id}"
    } == { proxy = "/ecs/orders-test/api/proxy 365 arn:aws:kms:us-east-1:111122223333:key/1" }
    error_message = "The log group of a container is another than that of the service."
  }
  assert {
    condition = one([
      for statement in jsondecode(one(aws_iam_role_policy.execution).policy).Statement : statement.Resource
      if statement.Sid == "WriteFurtherLogs"
      ]) == [
      "arn:aws:logs:us-east-1:111122223333:log-group:/ecs/orders-test/api/proxy:*",
      "arn:aws:logs:us-east-1:111122223333:log-group:/shared/statistics:*",
    ]
    error_message = "ECS may write to other logs."
  }
  assert {
    condition = one(jsondecode(one(aws_iam_role_policy.task).policy).Statement) == {
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"]
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
      Effect    = "Allow"
      Resource  = "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-0123456789abcdef0"
    }
    error_message = "Tasks may do other things than use their volume."
  }
  assert {
    condition     = one(flatten(aws_ecs_task_definition.this.volume[*].efs_volume_configuration)).root_directory == "/exports"
    error_message = "The volume shows another directory."
  }
}

run "further_container_by_digest" {
  command = plan

  variables {
    containers = {
      migration = { image = "@sha256:0000000000000000000000000000000000000000000000000000000000000000" }
    }
  }

  assert {
    condition     = length(aws_ecr_lifecycle_policy.this) == 0
    error_message = "An image that a further container runs by its digest can expire."
  }
}
