resource "aws_cloudwatch_metric_alarm" "server_errors" {
  for_each = var.routes

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} answers more requests with 5xx than it may."
  alarm_name          = "${var.name}-${each.key}-server-errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  tags                = var.tags
  threshold           = var.server_error_percent
  treat_missing_data  = "notBreaching"

  metric_query {
    id = "requests"

    metric {
      metric_name = "RequestCount"
      namespace   = "AWS/ApplicationELB"
      period      = 60
      stat        = "Sum"

      dimensions = {
        LoadBalancer = each.value.load_balancer_arn_suffix
        TargetGroup  = split(":", each.value.target_group_arn)[5]
      }
    }
  }

  metric_query {
    id = "errors"

    metric {
      metric_name = "HTTPCode_Target_5XX_Count"
      namespace   = "AWS/ApplicationELB"
      period      = 60
      stat        = "Sum"

      dimensions = {
        LoadBalancer = each.value.load_balancer_arn_suffix
        TargetGroup  = split(":", each.value.target_group_arn)[5]
      }
    }
  }

  metric_query {
    expression  = "IF(FILL(requests, 0) >= 20, 100 * FILL(errors, 0) / requests, 0)"
    id          = "result"
    return_data = true
  }
}

resource "aws_cloudwatch_metric_alarm" "slow_responses" {
  for_each = var.routes

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "One in a hundred requests to ${each.key} takes longer than it may."
  alarm_name          = "${var.name}-${each.key}-slow-responses"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  tags                = var.tags
  threshold           = var.response_time_milliseconds
  treat_missing_data  = "notBreaching"

  metric_query {
    id = "requests"

    metric {
      metric_name = "RequestCount"
      namespace   = "AWS/ApplicationELB"
      period      = 300
      stat        = "Sum"

      dimensions = {
        LoadBalancer = each.value.load_balancer_arn_suffix
        TargetGroup  = split(":", each.value.target_group_arn)[5]
      }
    }
  }

  metric_query {
    id = "latency"

    metric {
      metric_name = "TargetResponseTime"
      namespace   = "AWS/ApplicationELB"
      period      = 300
      stat        = "p99"

      dimensions = {
        LoadBalancer = each.value.load_balancer_arn_suffix
        TargetGroup  = split(":", each.value.target_group_arn)[5]
      }
    }
  }

  metric_query {
    expression  = "IF(FILL(requests, 0) >= 100, 1000 * FILL(latency, 0), 0)"
    id          = "result"
    return_data = true
  }
}

resource "aws_cloudwatch_metric_alarm" "unhealthy_targets" {
  for_each = var.routes

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} has had a task for ten minutes that fails its health check."
  alarm_name          = "${var.name}-${each.key}-unhealthy-targets"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 10
  metric_name         = "UnHealthyHostCount"
  namespace           = "AWS/ApplicationELB"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Maximum"
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"

  dimensions = {
    LoadBalancer = each.value.load_balancer_arn_suffix
    TargetGroup  = split(":", each.value.target_group_arn)[5]
  }
}
