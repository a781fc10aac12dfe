output "dashboard_url" {
  description = "Address of the dashboard."
  value = join("/", [
    "https://${local.console}/cloudwatch/home?region=${local.region}#dashboards/dashboard",
    aws_cloudwatch_dashboard.this.dashboard_name,
  ])
}

output "event_log_group_name" {
  description = "Log group of rollouts and stopped tasks."
  value       = aws_cloudwatch_log_group.ecs_events.name
}

output "topic_arn" {
  description = "Topic of SNS that alarms and events go to."
  value       = var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)
}
