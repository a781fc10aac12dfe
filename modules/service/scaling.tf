resource "aws_appautoscaling_policy" "cpu" {
  count = (var.scaling != null ? var.scaling.cpu_target_percent > 0 : false) ? 1 : 0

  name               = "cpu"
  policy_type        = "TargetTrackingScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = var.scaling.disable_scale_in
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.cpu_target_percent

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_policy" "custom" {
  for_each = (
    (var.scaling != null ? length(var.scaling.custom_metrics) > 0 : false)
    ? var.scaling.custom_metrics
    : {}
  )

  name               = each.key
  policy_type        = "TargetTrackingScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = var.scaling.disable_scale_in
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = each.value.target_value

    customized_metric_specification {
      metric_name = each.value.metric_name
      namespace   = each.value.namespace
      statistic   = length(each.value.metrics) > 0 ? null : each.value.statistic

      dynamic "dimensions" {
        for_each = each.value.dimensions

        content {
          name  = dimensions.key
          value = dimensions.value
        }
      }

      dynamic "metrics" {
        for_each = each.value.metrics

        content {
          expression  = metrics.value.expression
          id          = metrics.value.id
          return_data = metrics.value.return_data

          dynamic "metric_stat" {
            for_each = metrics.value.metric_stat != null ? [1] : []

            content {
              stat = metrics.value.metric_stat.stat

              metric {
                metric_name = metrics.value.metric_stat.metric_name
                namespace   = metrics.value.metric_stat.namespace

                dynamic "dimensions" {
                  for_each = metrics.value.metric_stat.dimensions

                  content {
                    name  = dimensions.key
                    value = dimensions.value
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_policy" "memory" {
  count = (var.scaling != null ? var.scaling.memory_target_percent > 0 : false) ? 1 : 0

  name               = "memory"
  policy_type        = "TargetTrackingScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = var.scaling.disable_scale_in
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.memory_target_percent

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageMemoryUtilization"
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_policy" "requests" {
  count = (
    (var.scaling != null ? var.scaling.requests_per_target != null : false) ? 1 : 0
  )

  name               = "requests"
  policy_type        = "TargetTrackingScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = var.scaling.disable_scale_in
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.requests_per_target

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${var.load_balancer.arn_suffix}/${one(aws_lb_target_group.this[*].arn_suffix)}"
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = (
    (var.scaling != null ? length(var.scaling.schedules) > 0 : false) ? var.scaling.schedules : {}
  )

  name               = each.key
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  schedule           = each.value.schedule
  service_namespace  = "ecs"
  timezone           = each.value.timezone

  scalable_target_action {
    max_capacity = each.value.max_capacity
    min_capacity = each.value.min_capacity
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_target" "scheduled" {
  count = local.scheduled ? 1 : 0

  max_capacity       = var.scaling.max_capacity
  min_capacity       = var.scaling.min_capacity
  resource_id        = "service/${element(split("/", var.cluster_arn), 1)}/${aws_ecs_service.this.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
  tags               = var.tags

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]

    # The schedules own the bounds; Terraform would set them back.
    ignore_changes = [min_capacity, max_capacity]
  }
}

resource "aws_appautoscaling_target" "this" {
  count = !local.scheduled ? 1 : 0

  resource_id        = "service/${element(split("/", var.cluster_arn), 1)}/${aws_ecs_service.this.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
  tags               = var.tags

  max_capacity = (
    var.scaling != null
    ? var.scaling.max_capacity
    : var.desired_count != null ? var.desired_count : max(2, aws_ecs_service.this.desired_count)
  )

  min_capacity = (
    var.scaling != null
    ? var.scaling.min_capacity
    : var.desired_count != null ? var.desired_count : max(2, aws_ecs_service.this.desired_count)
  )

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

# AWS deletes a scalable target along with its service, and policies and scheduled actions along
# with their target, while none of their arguments changes.
resource "terraform_data" "scaling" {
  triggers_replace = [
    aws_ecs_service.this.id,
    var.scaling != null
    ? (local.scheduled ? "${var.scaling.min_capacity} to ${var.scaling.max_capacity}" : "")
    : "",
  ]
}
