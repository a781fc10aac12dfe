resource "aws_appautoscaling_policy" "cpu" {
  count = var.scaling != null ? 1 : 0

  name               = "cpu"
  policy_type        = "TargetTrackingScaling"
  resource_id        = one(aws_appautoscaling_target.this[*].resource_id)
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.cpu_target_percent

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_appautoscaling_policy" "memory" {
  count = var.scaling != null ? 1 : 0

  name               = "memory"
  policy_type        = "TargetTrackingScaling"
  resource_id        = one(aws_appautoscaling_target.this[*].resource_id)
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.memory_target_percent

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageMemoryUtilization"
    }
  }
}

resource "aws_appautoscaling_policy" "requests" {
  count = (
    (var.scaling != null ? var.scaling.requests_per_target != null : false) ? 1 : 0
  )

  name               = "requests"
  policy_type        = "TargetTrackingScaling"
  resource_id        = one(aws_appautoscaling_target.this[*].resource_id)
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.requests_per_target

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${var.load_balancer.arn_suffix}/${one(aws_lb_target_group.this[*].arn_suffix)}"
    }
  }
}

resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = (
    (var.scaling != null ? length(var.scaling.schedules) > 0 : false) ? var.scaling.schedules : {}
  )

  name               = each.key
  resource_id        = one(aws_appautoscaling_target.this[*].resource_id)
  scalable_dimension = "ecs:service:DesiredCount"
  schedule           = each.value.schedule
  service_namespace  = "ecs"
  timezone           = each.value.timezone

  scalable_target_action {
    max_capacity = each.value.max_capacity
    min_capacity = each.value.min_capacity
  }
}

resource "aws_appautoscaling_target" "this" {
  count = var.scaling != null ? 1 : 0

  max_capacity       = var.scaling.max_capacity
  min_capacity       = var.scaling.min_capacity
  resource_id        = "service/${element(split("/", var.cluster_arn), 1)}/${aws_ecs_service.this.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
  tags               = var.tags

  # AWS forgets the target when the service is replaced; its name, and so this resource, stays the
  # same.
  lifecycle {
    replace_triggered_by = [aws_ecs_service.this.id]
  }
}
