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

resource "aws_cloudwatch_metric_alarm" "steps" {
  for_each = (
    (var.scaling != null ? length(var.scaling.step_policies) > 0 : false)
    ? var.scaling.step_policies
    : {}
  )

  alarm_actions       = [aws_appautoscaling_policy.steps[each.key].arn]
  alarm_description   = "Sets off steps of scaling: ${each.key}."
  alarm_name          = "${var.platform}-${var.name}-steps.${each.key}"
  comparison_operator = each.value.comparison_operator
  dimensions          = each.value.dimensions
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = each.value.namespace
  period              = each.value.period_seconds
  statistic           = each.value.statistic
  tags                = var.tags
  threshold           = each.value.threshold
  treat_missing_data  = "notBreaching"
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
