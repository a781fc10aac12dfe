resource "aws_cloudwatch_log_group" "container" {
  for_each = toset(keys({
    for item, one in var.containers : item => one
    if one.create_log_group
  }))

  name              = "/ecs/${var.platform}/${var.name}/${each.key}"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_cloudwatch_log_group" "this" {
  count = var.log_group == null ? 1 : 0

  name              = "/ecs/${var.platform}/${var.name}"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_ecs_service" "this" {
  name                               = "${var.platform}-${var.name}"
  availability_zone_rebalancing      = var.availability_zone_rebalancing
  cluster                            = var.cluster_arn
  deployment_maximum_percent         = var.deployment_maximum_percent
  deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
  enable_ecs_managed_tags            = true
  enable_execute_command             = var.enable_execute_command
  platform_version                   = "LATEST"
  propagate_tags                     = "SERVICE"
  tags                               = var.tags
  task_definition                    = aws_ecs_task_definition.this.arn
  wait_for_steady_state              = true

  desired_count = (
    var.desired_count != null
    ? var.desired_count
    : var.scaling != null ? var.scaling.min_capacity : 2
  )

  # Without it, the provider replaces the service for another capacity provider strategy.
  force_new_deployment = true

  health_check_grace_period_seconds = (
    length(concat(local.targets, local.listener_targets)) > 0
    ? max([
      for target in concat(local.targets, local.listener_targets) :
      target.health_check_grace_period_seconds
    ]...)
    : null
  )

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  dynamic "alarms" {
    for_each = var.deployment_alarms != null ? [1] : []

    content {
      alarm_names = var.deployment_alarms
      enable      = length(var.deployment_alarms) > 0
      rollback    = length(var.deployment_alarms) > 0
    }
  }

  dynamic "capacity_provider_strategy" {
    for_each = var.capacity_provider_strategy

    content {
      base              = capacity_provider_strategy.value.base
      capacity_provider = capacity_provider_strategy.key
      weight            = capacity_provider_strategy.value.weight
    }
  }

  dynamic "load_balancer" {
    for_each = local.targets

    content {
      container_name = load_balancer.value.container
      container_port = load_balancer.value.port

      target_group_arn = (
        load_balancer.value.route == var.name
        ? one(aws_lb_target_group.this[*].arn)
        : aws_lb_target_group.routes[load_balancer.value.route].arn
      )
    }
  }

  dynamic "load_balancer" {
    for_each = local.listener_targets

    content {
      container_name   = load_balancer.value.container
      container_port   = load_balancer.value.port
      target_group_arn = aws_lb_target_group.listeners[load_balancer.value.route].arn
    }
  }

  dynamic "service_registries" {
    for_each = var.port > 0 && var.service_discovery ? [1] : []

    content {
      registry_arn = one(aws_service_discovery_service.this[*].arn)
    }
  }

  network_configuration {
    assign_public_ip = var.assign_public_ip
    subnets          = var.subnet_ids

    security_groups = concat(compact([
      var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id),
      var.load_balancer != null
      ? (
        var.load_balancer.target_security_group != null
        ? var.load_balancer.target_security_group.id
        : null
      )
      : null,
    ]), var.security_group_ids)
  }

  lifecycle {
    # The scaler owns the number of tasks, with both bounds the same where nothing is scaled.
    ignore_changes = [desired_count]

    # ECS goes back to the last good revision and is steady again: a rollout that failed would look
    # like one that worked.
    postcondition {
      condition = self.task_definition == aws_ecs_task_definition.this.arn
      error_message = join(" ", [
        "ECS rolled ${var.name} back to its last good task definition: the tasks of the new one",
        "did not become healthy. Read the service's events and the log group",
        "${var.log_group != null ? var.log_group.name : "/ecs/${var.platform}/${var.name}"}, mend",
        "the image or the configuration, and deploy again.",
      ])
    }
  }

  # What a task needs to start is there before it, and until the last one is drained.
  depends_on = [
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.task,
    aws_iam_role_policy.task_execute_command,
    aws_iam_role_policy.task_messages,
    aws_lb_listener_rule.this,
    aws_lb_listener_rule.routes,
    aws_lb_listener.this,
    aws_vpc_security_group_egress_rule.load_balancer_to_service,
    aws_vpc_security_group_ingress_rule.load_balancer_into_service,
    aws_vpc_security_group_egress_rule.network_load_balancer_to_service,
    aws_vpc_security_group_ingress_rule.network_load_balancer_into_service,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_ingress_rule.from_callers,
    aws_vpc_security_group_egress_rule.of_callers,
    aws_vpc_security_group_ingress_rule.ingress,
    aws_vpc_security_group_egress_rule.ingress,
    aws_vpc_security_group_egress_rule.egress,
    aws_vpc_security_group_ingress_rule.egress,
  ]
}
