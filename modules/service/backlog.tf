resource "aws_appautoscaling_policy" "backlog" {
  count = (
    (var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false) ? 1 : 0
  )

  name               = "backlog"
  policy_type        = "TargetTrackingScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = var.scaling.disable_scale_in
    scale_in_cooldown  = var.scaling.scale_in_cooldown_seconds
    scale_out_cooldown = var.scaling.scale_out_cooldown_seconds
    target_value       = var.scaling.acceptable_backlog_per_task

    customized_metric_specification {
      dynamic "metrics" {
        for_each = var.consumes

        content {
          id          = "visible_${replace(metrics.key, "/-/", "_")}"
          return_data = false

          metric_stat {
            stat = "Average"

            metric {
              metric_name = "ApproximateNumberOfMessagesVisible"
              namespace   = "AWS/SQS"

              dimensions {
                name  = "QueueName"
                value = split(":", metrics.value.arn)[5]
              }
            }
          }
        }
      }

      dynamic "metrics" {
        for_each = [1]

        content {
          id          = "tasks"
          return_data = false

          metric_stat {
            stat = "Average"

            metric {
              metric_name = "RunningTaskCount"
              namespace   = "ECS/ContainerInsights"

              dimensions {
                name  = "ClusterName"
                value = element(split("/", var.cluster_arn), 1)
              }

              dimensions {
                name  = "ServiceName"
                value = aws_ecs_service.this.name
              }
            }
          }
        }
      }

      dynamic "metrics" {
        for_each = [1]

        content {
          expression = "(${local.visible_messages} + 0.001) / IF(FILL(tasks, 0) > 0, FILL(tasks, 0), 1)"
          id         = "backlog"
        }
      }
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_policy" "from_zero" {
  count = (
    (
      (var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false)
      ? var.scaling.min_capacity == 0
      : false
    )
    ? 1
    : 0
  )

  name               = "from-zero"
  policy_type        = "StepScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type         = "ChangeInCapacity"
    cooldown                = var.scaling.scale_out_cooldown_seconds
    metric_aggregation_type = "Average"

    step_adjustment {
      metric_interval_lower_bound = "0"
      scaling_adjustment          = 1
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}

resource "aws_appautoscaling_policy" "to_zero" {
  count = (
    (
      (var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false)
      ? var.scaling.min_capacity == 0 && !var.scaling.disable_scale_in
      : false
    )
    ? 1
    : 0
  )

  name               = "to-zero"
  policy_type        = "StepScaling"
  resource_id        = local.resource_id
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type         = "ExactCapacity"
    cooldown                = var.scaling.scale_in_cooldown_seconds
    metric_aggregation_type = "Average"

    step_adjustment {
      metric_interval_upper_bound = "0"
      scaling_adjustment          = 0
    }
  }

  lifecycle {
    replace_triggered_by = [terraform_data.scaling]
  }
}
