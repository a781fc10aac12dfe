resource "aws_cloudwatch_metric_alarm" "at_max_capacity" {
  for_each = {
    for item, service in { for name, one in var.services : name => one if var.container_insights } :
    item => service
    if service.max_capacity != null
  }

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_name          = "${var.name}-${each.key}-at-max-capacity"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 10
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"

  alarm_description = join(" ", [
    "${each.key} runs as many tasks as it may, and they are busy: raise max_capacity, or the size",
    "of a task.",
  ])

  metric_query {
    id = "desired"

    metric {
      dimensions  = { ClusterName = local.cluster_name, ServiceName = "${var.name}-${each.key}" }
      metric_name = "DesiredTaskCount"
      namespace   = "ECS/ContainerInsights"
      period      = 60
      stat        = "Average"
    }
  }

  metric_query {
    id = "cpu"

    metric {
      dimensions  = { ClusterName = local.cluster_name, ServiceName = "${var.name}-${each.key}" }
      metric_name = "CPUUtilization"
      namespace   = "AWS/ECS"
      period      = 60
      stat        = "Average"
    }
  }

  metric_query {
    id = "memory"

    metric {
      dimensions  = { ClusterName = local.cluster_name, ServiceName = "${var.name}-${each.key}" }
      metric_name = "MemoryUtilization"
      namespace   = "AWS/ECS"
      period      = 60
      stat        = "Average"
    }
  }

  metric_query {
    id          = "result"
    return_data = true

    expression = join(" ", [
      "IF(FILL(desired, 0) >= ${each.value.max_capacity} && (FILL(cpu, 0) > 85 || FILL(memory, 0)",
      "> 85), 1, 0)",
    ])
  }
}

resource "aws_cloudwatch_metric_alarm" "tasks_missing" {
  for_each = toset(keys({
    for name, one in var.services : name => one
    if var.container_insights
  }))

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} has run fewer tasks than desired for ten minutes."
  alarm_name          = "${var.name}-${each.key}-tasks-missing"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 10
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"

  metric_query {
    id = "desired"

    metric {
      dimensions  = { ClusterName = local.cluster_name, ServiceName = "${var.name}-${each.key}" }
      metric_name = "DesiredTaskCount"
      namespace   = "ECS/ContainerInsights"
      period      = 60
      stat        = "Average"
    }
  }

  metric_query {
    id = "running"

    metric {
      dimensions  = { ClusterName = local.cluster_name, ServiceName = "${var.name}-${each.key}" }
      metric_name = "RunningTaskCount"
      namespace   = "ECS/ContainerInsights"
      period      = 60
      stat        = "Average"
    }
  }

  metric_query {
    expression  = "FILL(desired, 0) - FILL(running, 0)"
    id          = "result"
    return_data = true
  }
}
