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

resource "aws_appautoscaling_policy" "steps" {
  for_each = (
    (var.scaling != null ? length(var.scaling.step_policies) > 0 : false)
    ? var.scaling.step_policies
    : {}
  )

  name               = "steps.${each.key}"
  policy_type        = "StepScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type          = each.value.adjustment_type
    cooldown                 = each.value.cooldown_seconds
    metric_aggregation_type  = each.value.metric_aggregation_type
    min_adjustment_magnitude = each.value.min_adjustment_magnitude

    dynamic "step_adjustment" {
      for_each = each.value.step_adjustments

      content {
        metric_interval_lower_bound = step_adjustment.value.metric_interval_lower_bound
        metric_interval_upper_bound = step_adjustment.value.metric_interval_upper_bound
        scaling_adjustment          = step_adjustment.value.scaling_adjustment
      }
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}
