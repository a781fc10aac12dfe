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

resource "aws_cloudwatch_metric_alarm" "certificate_expiry" {
  for_each = var.certificate_arns

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "A certificate of ${each.key} ends within 30 days, and is not renewed."
  alarm_name          = "${var.name}-${each.key}-certificate-expiry"
  comparison_operator = "LessThanThreshold"
  dimensions          = { CertificateArn = each.value }
  evaluation_periods  = 1
  metric_name         = "DaysToExpiry"
  namespace           = "AWS/CertificateManager"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 86400
  statistic           = "Minimum"
  tags                = var.tags
  threshold           = 30
  treat_missing_data  = "ignore"
}

resource "aws_cloudwatch_metric_alarm" "cluster_connections" {
  for_each = { for item, one in var.databases : item => one if one.engine != "postgres" }

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} has nearly as many connections as it takes, or as are usual."
  alarm_name          = "${var.name}-${each.key}-cluster-connections"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { DBClusterIdentifier = each.value.identifier }
  evaluation_periods  = 5
  metric_name         = "DatabaseConnections"
  namespace           = "AWS/RDS"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Average"
  tags                = var.tags
  threshold           = var.database_connections
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "database_capacity" {
  for_each = { for item, one in var.databases : item => one if one.engine != "postgres" }

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} needs nearly all of its max_capacity: raise it."
  alarm_name          = "${var.name}-${each.key}-database-capacity"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { DBClusterIdentifier = each.value.identifier }
  evaluation_periods  = 15
  metric_name         = "ACUUtilization"
  namespace           = "AWS/RDS"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Average"
  tags                = var.tags
  threshold           = 90
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "database_storage" {
  for_each = { for item, one in var.databases : item => one if one.engine == "postgres" }

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} has less than 1 GiB of storage left: raise max_allocated_storage_gib."
  alarm_name          = "${var.name}-${each.key}-database-storage"
  comparison_operator = "LessThanThreshold"
  dimensions          = { DBInstanceIdentifier = each.value.identifier }
  evaluation_periods  = 5
  metric_name         = "FreeStorageSpace"
  namespace           = "AWS/RDS"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Minimum"
  tags                = var.tags
  threshold           = 1073741824
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "dead_letters" {
  for_each = var.dead_letter_queue_arns

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} holds a message that nobody could work off, or a start of a job that failed."
  alarm_name          = "${var.name}-${each.key}-dead-letters"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = split(":", each.value)[5] }
  evaluation_periods  = 1
  metric_name         = "ApproximateNumberOfMessagesVisible"
  namespace           = "AWS/SQS"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Maximum"
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "instance_connections" {
  for_each = { for item, one in var.databases : item => one if one.engine == "postgres" }

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "${each.key} has nearly as many connections as it takes, or as are usual."
  alarm_name          = "${var.name}-${each.key}-instance-connections"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { DBInstanceIdentifier = each.value.identifier }
  evaluation_periods  = 5
  metric_name         = "DatabaseConnections"
  namespace           = "AWS/RDS"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Average"
  tags                = var.tags
  threshold           = var.database_connections
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "nat_ports" {
  for_each = var.nat_gateway_ids

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "The NAT gateway in ${each.key} has no ports left for connections to one address."
  alarm_name          = "${var.name}-${each.key}-nat-ports"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { NatGatewayId = each.value }
  evaluation_periods  = 15
  metric_name         = "ErrorPortAllocation"
  namespace           = "AWS/NATGateway"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Maximum"
  tags                = var.tags
  threshold           = 0
  treat_missing_data  = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "old_messages" {
  for_each = var.queue_arns

  alarm_actions       = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  alarm_description   = "A message has waited in ${each.key} for longer than it may."
  alarm_name          = "${var.name}-${each.key}-old-messages"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = split(":", each.value)[5] }
  evaluation_periods  = 5
  metric_name         = "ApproximateAgeOfOldestMessage"
  namespace           = "AWS/SQS"
  ok_actions          = [var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)]
  period              = 60
  statistic           = "Maximum"
  tags                = var.tags
  threshold           = var.backlog_age_seconds
  treat_missing_data  = "notBreaching"
}

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
