resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = "${var.name}-overview"

  dashboard_body = jsonencode({
    widgets = concat(
      var.container_insights && length(var.services) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Running tasks"
          metrics = [
            for name, service in var.services : [
              "ECS/ContainerInsights",
              "RunningTaskCount",
              "ClusterName",
              local.cluster_name,
              "ServiceName",
              "${var.name}-${name}",
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Average"
          period = 60
        }
      }]
      : [],
      length(var.services) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "CPU, percent"
          metrics = [
            for name, service in var.services : [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              local.cluster_name,
              "ServiceName",
              "${var.name}-${name}",
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Average"
          period = 60
        }
      }]
      : [],
      length(var.services) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Memory, percent"
          metrics = [
            for name, service in var.services : [
              "AWS/ECS",
              "MemoryUtilization",
              "ClusterName",
              local.cluster_name,
              "ServiceName",
              "${var.name}-${name}",
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Average"
          period = 60
        }
      }]
      : [],
      length(var.routes) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Requests"
          metrics = [
            for name, route in var.routes : [
              "AWS/ApplicationELB",
              "RequestCount",
              "LoadBalancer",
              route.load_balancer_arn_suffix,
              "TargetGroup",
              split(":", route.target_group_arn)[5],
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Sum"
          period = 60
        }
      }]
      : [],
      length(var.routes) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Answers with 5xx"
          metrics = [
            for name, route in var.routes : [
              "AWS/ApplicationELB",
              "HTTPCode_Target_5XX_Count",
              "LoadBalancer",
              route.load_balancer_arn_suffix,
              "TargetGroup",
              split(":", route.target_group_arn)[5],
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Sum"
          period = 60
        }
      }]
      : [],
      length(var.routes) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Slowest of a hundred answers, seconds"
          metrics = [
            for name, route in var.routes : [
              "AWS/ApplicationELB",
              "TargetResponseTime",
              "LoadBalancer",
              route.load_balancer_arn_suffix,
              "TargetGroup",
              split(":", route.target_group_arn)[5],
              { label = name },
            ]
          ]
          region = local.region
          stat   = "p99"
          period = 60
        }
      }]
      : [],
      length(var.routes) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Unhealthy targets"
          metrics = [
            for name, route in var.routes : [
              "AWS/ApplicationELB",
              "UnHealthyHostCount",
              "LoadBalancer",
              route.load_balancer_arn_suffix,
              "TargetGroup",
              split(":", route.target_group_arn)[5],
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Maximum"
          period = 60
        }
      }]
      : [],
      length(var.queue_arns) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Age of the oldest message, seconds"
          metrics = [
            for name, arn in var.queue_arns : [
              "AWS/SQS",
              "ApproximateAgeOfOldestMessage",
              "QueueName",
              split(":", arn)[5],
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Maximum"
          period = 60
        }
      }]
      : [],
      length(var.dead_letter_queue_arns) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Dead letters"
          metrics = [
            for name, arn in var.dead_letter_queue_arns : [
              "AWS/SQS",
              "ApproximateNumberOfMessagesVisible",
              "QueueName",
              split(":", arn)[5],
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Maximum"
          period = 60
        }
      }]
      : [],
      length(var.databases) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "CPU of databases, percent"
          metrics = [
            for name, one in var.databases : [
              "AWS/RDS",
              "CPUUtilization",
              one.engine == "postgres" ? "DBInstanceIdentifier" : "DBClusterIdentifier",
              one.identifier,
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Average"
          period = 60
        }
      }]
      : [],
      length(var.databases) > 0
      ? [{
        type   = "metric"
        width  = 12
        height = 6
        properties = {
          title = "Connections to databases"
          metrics = [
            for name, one in var.databases : [
              "AWS/RDS",
              "DatabaseConnections",
              one.engine == "postgres" ? "DBInstanceIdentifier" : "DBClusterIdentifier",
              one.identifier,
              { label = name },
            ]
          ]
          region = local.region
          stat   = "Average"
          period = 60
        }
      }]
      : [],
      [{
        type   = "log"
        width  = 24
        height = 6
        properties = {
          title = "Rollouts and stopped tasks"
          query = join(" ", [
            "SOURCE '${aws_cloudwatch_log_group.ecs_events.name}' | fields @timestamp,",
            "detail.group, detail.stopCode, detail.stoppedReason, detail.reason | sort @timestamp",
            "desc | limit 20",
          ])
          region = local.region
          view   = "table"
        }
      }],
    )
  })
}

resource "aws_cloudwatch_event_rule" "databases" {
  description = "Failovers and failures of databases"
  tags        = var.tags

  name = (
    length("${var.name}-databases") <= 64
    ? "${var.name}-databases"
    : "${trimsuffix(substr("${var.name}-databases", 0, 57), "-")}-${substr(sha256("${var.name}-databases\n"), 0, 6)}"
  )

  event_pattern = join(" ", [
    "{\"source\": [\"aws.rds\"], \"detail-type\": [\"RDS DB Cluster Event\", \"RDS DB Instance",
    "Event\"], \"detail\": {\"SourceIdentifier\": [{\"wildcard\": \"${var.name}-*\"}],",
    "\"EventCategories\": [\"failover\", \"failure\", \"low storage\"]}}",
  ])
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
  arn  = var.topic != null ? var.topic.arn : one(aws_sns_topic.alarms[*].arn)
  rule = aws_cloudwatch_event_rule.databases.name

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

resource "aws_cloudwatch_log_group" "ecs_events" {
  name              = "/aws/events/${var.name}/ecs"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_cloudwatch_log_resource_policy" "events" {
  policy_name = "${var.name}-events"

  policy_document = join(" ", [
    "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"WriteEvents\", \"Effect\":",
    "\"Allow\", \"Principal\": {\"Service\": [\"delivery.logs.amazonaws.com\",",
    "\"events.amazonaws.com\"]}, \"Action\": [\"logs:CreateLogStream\", \"logs:PutLogEvents\"],",
    "\"Resource\": \"${aws_cloudwatch_log_group.ecs_events.arn}:*\"}]}",
  ])
}

resource "aws_kms_alias" "alarms" {
  count = var.topic == null ? 1 : 0

  name          = "alias/${var.name}-alarms"
  target_key_id = one(aws_kms_key.alarms[*].key_id)
}

resource "aws_kms_key" "alarms" {
  count = var.topic == null ? 1 : 0

  description             = "Encrypts the alarms of ${var.name}"
  deletion_window_in_days = var.disposable ? 7 : 30
  enable_key_rotation     = true
  tags                    = var.tags
}

resource "aws_kms_key_policy" "alarms" {
  count = var.topic == null ? 1 : 0

  key_id = one(aws_kms_key.alarms[*].key_id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Administration"
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${local.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
      {
        Sid       = "Events"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })

  lifecycle {
    replace_triggered_by = [aws_kms_key.alarms[0].id]
  }
}

resource "aws_sns_topic" "alarms" {
  count = var.topic == null ? 1 : 0

  name              = "${var.name}-alarms"
  kms_master_key_id = one(aws_kms_key.alarms[*].arn)
  tags              = var.tags
}

resource "aws_sns_topic_policy" "alarms" {
  count = var.topic == null ? 1 : 0

  arn = one(aws_sns_topic.alarms[*].arn)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "sns:Publish"
        Resource  = one(aws_sns_topic.alarms[*].arn)
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = one(aws_sns_topic.alarms[*].arn)
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
      {
        Sid       = "Events"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = one(aws_sns_topic.alarms[*].arn)
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "alarms" {
  count = (var.topic == null ? var.email != null : false) ? 1 : 0

  endpoint  = var.email
  protocol  = "email"
  topic_arn = one(aws_sns_topic.alarms[*].arn)
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    name = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.name
      why     = "physical names begin with it"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
