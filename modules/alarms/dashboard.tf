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
