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

resource "aws_cloudwatch_metric_alarm" "from_zero" {
  count = (
    (
      (var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false)
      ? var.scaling.min_capacity == 0
      : false
    )
    ? 1
    : 0
  )

  alarm_actions       = [one(aws_appautoscaling_policy.from_zero[*].arn)]
  alarm_description   = "Messages wait, and no task runs."
  alarm_name          = "${var.platform}-${var.name}-from-zero"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"

  dynamic "metric_query" {
    for_each = var.consumes

    content {
      id = "visible_${replace(metric_query.key, "/-/", "_")}"

      metric {
        dimensions  = { QueueName = split(":", metric_query.value.arn)[5] }
        metric_name = "ApproximateNumberOfMessagesVisible"
        namespace   = "AWS/SQS"
        period      = 60
        stat        = "Average"
      }
    }
  }

  dynamic "metric_query" {
    for_each = [1]

    content {
      id = "tasks"

      metric {
        metric_name = "RunningTaskCount"
        namespace   = "ECS/ContainerInsights"
        period      = 60
        stat        = "Average"

        dimensions = {
          ClusterName = element(split("/", var.cluster_arn), 1)
          ServiceName = aws_ecs_service.this.name
        }
      }
    }
  }

  dynamic "metric_query" {
    for_each = [1]

    content {
      expression  = "IF(FILL(tasks, 0) == 0, ${local.visible_messages}, 0)"
      id          = "result"
      return_data = true
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "to_zero" {
  count = (
    (
      (var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false)
      ? var.scaling.min_capacity == 0 && !var.scaling.disable_scale_in
      : false
    )
    ? 1
    : 0
  )

  alarm_actions       = [one(aws_appautoscaling_policy.to_zero[*].arn)]
  alarm_description   = "No message waits, and no task works on one."
  alarm_name          = "${var.platform}-${var.name}-to-zero"
  comparison_operator = "LessThanOrEqualToThreshold"
  evaluation_periods  = 5
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"

  dynamic "metric_query" {
    for_each = var.consumes

    content {
      id = "visible_${replace(metric_query.key, "/-/", "_")}"

      metric {
        dimensions  = { QueueName = split(":", metric_query.value.arn)[5] }
        metric_name = "ApproximateNumberOfMessagesVisible"
        namespace   = "AWS/SQS"
        period      = 60
        stat        = "Average"
      }
    }
  }

  dynamic "metric_query" {
    for_each = var.consumes

    content {
      id = "in_flight_${replace(metric_query.key, "/-/", "_")}"

      metric {
        dimensions  = { QueueName = split(":", metric_query.value.arn)[5] }
        metric_name = "ApproximateNumberOfMessagesNotVisible"
        namespace   = "AWS/SQS"
        period      = 60
        stat        = "Average"
      }
    }
  }

  dynamic "metric_query" {
    for_each = [1]

    content {
      expression  = "${local.visible_messages} + ${local.in_flight_messages}"
      id          = "result"
      return_data = true
    }
  }
}
