resource "aws_cloudwatch_event_rule" "databases" {
  count = length(var.databases) > 0 ? 1 : 0

  description = "Failovers and failures of databases"
  tags        = var.tags

  name = (
    length("${var.name}-databases") <= 64
    ? "${var.name}-databases"
    : "${trimsuffix(substr("${var.name}-databases", 0, 57), "-")}-${substr(sha256("${var.name}-databases\n"), 0, 6)}"
  )

  event_pattern = jsonencode({
    source        = ["aws.rds"]
    "detail-type" = ["RDS DB Cluster Event", "RDS DB Instance Event"]
    detail = {
      SourceIdentifier = [for one in values(var.databases) : one.identifier]
      EventCategories  = ["failover", "failure", "low storage"]
    }
  })
}

resource "aws_cloudwatch_event_rule" "deployments" {
  description = "Rollouts: begun, done and failed"
  tags        = var.tags

  name = (
    length("${var.name}-deployments") <= 64
    ? "${var.name}-deployments"
    : join("", [
      "${trimsuffix(substr("${var.name}-deployments", 0, 57), "-")}-",
      substr(sha256("${var.name}-deployments\n"), 0, 6),
    ])
  )

  event_pattern = join(":", [
    "{\"source\": [\"aws.ecs\"], \"detail-type\": [\"ECS Deployment State Change\"], \"resources\"",
    " [{\"wildcard\": \"arn:${local.partition}:ecs:${local.region}:${local.account_id}",
    "service/${local.cluster_name}/${var.name}-*\"}]}",
  ])
}

resource "aws_cloudwatch_event_rule" "failed_deployments" {
  description = "Rollouts that failed"
  tags        = var.tags

  name = (
    length("${var.name}-failed-deployments") <= 64
    ? "${var.name}-failed-deployments"
    : join("", [
      "${trimsuffix(substr("${var.name}-failed-deployments", 0, 57), "-")}-",
      substr(sha256("${var.name}-failed-deployments\n"), 0, 6),
    ])
  )

  event_pattern = join(":", [
    "{\"source\": [\"aws.ecs\"], \"detail-type\": [\"ECS Deployment State Change\"], \"resources\"",
    " [{\"wildcard\": \"arn:${local.partition}:ecs:${local.region}:${local.account_id}",
    "service/${local.cluster_name}/${var.name}-*\"}], \"detail\": {\"eventName\"",
    " [\"SERVICE_DEPLOYMENT_FAILED\"]}}",
  ])
}

resource "aws_cloudwatch_event_rule" "failed_tasks" {
  description = "Tasks that failed"
  tags        = var.tags

  name = (
    length("${var.name}-failed-tasks") <= 64
    ? "${var.name}-failed-tasks"
    : join("", [
      "${trimsuffix(substr("${var.name}-failed-tasks", 0, 57), "-")}-",
      substr(sha256("${var.name}-failed-tasks\n"), 0, 6),
    ])
  )

  event_pattern = join(" ", [
    "{\"source\": [\"aws.ecs\"], \"detail-type\": [\"ECS Task State Change\"], \"detail\":",
    "{\"clusterArn\": [\"${var.cluster_arn}\"], \"lastStatus\": [\"STOPPED\"], \"group\":",
    "[{\"wildcard\": \"service:${var.name}-*\"}, {\"wildcard\": \"family:${var.name}-*\"}],",
    "\"$or\": [{\"stopCode\": [\"TaskFailedToStart\"]}, {\"stopCode\":",
    "[\"EssentialContainerExited\"], \"containers\": {\"exitCode\": [{\"anything-but\": [0,",
    "143]}]}}, {\"stopCode\": [\"ServiceSchedulerInitiated\"], \"stoppedReason\": [{\"prefix\":",
    "\"Task failed\"}]}]}}",
  ])
}

resource "aws_cloudwatch_event_rule" "stopped_tasks" {
  description = "Tasks that stopped, with the reason"
  tags        = var.tags

  name = (
    length("${var.name}-stopped-tasks") <= 64
    ? "${var.name}-stopped-tasks"
    : join("", [
      "${trimsuffix(substr("${var.name}-stopped-tasks", 0, 57), "-")}-",
      substr(sha256("${var.name}-stopped-tasks\n"), 0, 6),
    ])
  )

  event_pattern = join(" ", [
    "{\"source\": [\"aws.ecs\"], \"detail-type\": [\"ECS Task State Change\"], \"detail\":",
    "{\"clusterArn\": [\"${var.cluster_arn}\"], \"lastStatus\": [\"STOPPED\"], \"group\":",
    "[{\"wildcard\": \"service:${var.name}-*\"}, {\"wildcard\": \"family:${var.name}-*\"}]}}",
  ])
}

resource "aws_cloudwatch_event_target" "databases" {
  count = length(var.databases) > 0 ? 1 : 0

  arn  = var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)
  rule = one(aws_cloudwatch_event_rule.databases[*].name)

  input_transformer {
    input_template = "\"The database <database> said at <time>: <message>\""

    input_paths = {
      database = "$.detail.SourceIdentifier"
      message  = "$.detail.Message"
      time     = "$.time"
    }
  }
}

resource "aws_cloudwatch_event_target" "deployments" {
  arn  = aws_cloudwatch_log_group.ecs_events.arn
  rule = aws_cloudwatch_event_rule.deployments.name
}

resource "aws_cloudwatch_event_target" "failed_deployments" {
  arn  = var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)
  rule = aws_cloudwatch_event_rule.failed_deployments.name

  input_transformer {
    input_paths = { reason = "$.detail.reason", service = "$.resources[0]", time = "$.time" }

    input_template = join(" ", [
      "\"The rollout of <service> failed at <time>: <reason> Why its tasks stopped is in the log",
      "group ${aws_cloudwatch_log_group.ecs_events.name}.\"",
    ])
  }
}

resource "aws_cloudwatch_event_target" "failed_tasks" {
  arn  = var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)
  rule = aws_cloudwatch_event_rule.failed_tasks.name

  input_transformer {
    input_paths = {
      code   = "$.detail.stopCode"
      group  = "$.detail.group"
      reason = "$.detail.stoppedReason"
      task   = "$.detail.taskArn"
      time   = "$.time"
    }

    input_template = join(" ", [
      "\"A task of <group> stopped at <time>: <reason> (<code>). It was <task>; the exit codes of",
      "its containers are in the log group ${aws_cloudwatch_log_group.ecs_events.name}.\"",
    ])
  }
}

resource "aws_cloudwatch_event_target" "stopped_tasks" {
  arn  = aws_cloudwatch_log_group.ecs_events.arn
  rule = aws_cloudwatch_event_rule.stopped_tasks.name
}
