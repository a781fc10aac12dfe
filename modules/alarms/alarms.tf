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
