# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

override_resource {
  target          = aws_sns_topic.alarms
  override_during = plan
  values          = { arn = "arn:aws:sns:eu-west-1:111122223333:orders-test-alarms" }
}

override_resource {
  target          = aws_cloudwatch_log_group.ecs_events
  override_during = plan
  values          = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/events/orders-test/ecs" }
}

variables {
  name        = "orders-test"
  cluster_arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/orders-test"
}

run "all_that_can_be_watched" {
  command = plan

  variables {
    email                      = "on-call@example.com"
    server_error_percent       = 2
    response_time_milliseconds = 500
    backlog_age_seconds        = 60
    database_connections       = 900
    disposable                 = true
    tags                       = { Team = "orders" }
    logs = {
      retention_days = 365
      kms_key_arn    = "arn:aws:kms:eu-west-1:111122223333:key/1"
    }
    services = { api = { max_capacity = 10 }, worker = {} }
    routes = {
      api = {
        load_balancer_arn_suffix = "app/orders-test/1"
        target_group_arn         = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/2"
      }
    }
    queue_arns             = { orders = "arn:aws:sqs:eu-west-1:111122223333:orders-test-orders" }
    dead_letter_queue_arns = { orders-dlq = "arn:aws:sqs:eu-west-1:111122223333:orders-test-orders-dlq" }
    databases = {
      orders = { identifier = "orders-test-orders", engine = "postgres" }
      events = { identifier = "orders-test-events", engine = "aurora-postgresql" }
    }
    nat_gateway_ids  = { eu-west-1a = "nat-0123456789abcdef0" }
    certificate_arns = { public = "arn:aws:acm:eu-west-1:111122223333:certificate/1" }
  }

  assert {
    condition = alltrue([
      one(aws_sns_topic_subscription.alarms).endpoint == "on-call@example.com",
      one(aws_sns_topic_subscription.alarms).protocol == "email",
      one(aws_kms_key.alarms).deletion_window_in_days == 7,
      one(aws_sns_topic.alarms).tags == tomap({ Team = "orders" }),
      aws_cloudwatch_log_group.ecs_events.retention_in_days == 365,
      aws_cloudwatch_log_group.ecs_events.kms_key_id == var.logs.kms_key_arn,
    ])
    error_message = "The topic writes to somebody else, or the log is kept otherwise."
  }
  assert {
    condition = (
      keys(aws_cloudwatch_metric_alarm.tasks_missing) == ["api", "worker"]
      && keys(aws_cloudwatch_metric_alarm.at_max_capacity) == ["api"]
    )
    error_message = "Other services are watched, or one that is not scaled for its largest number."
  }
  assert {
    condition = {
      for name, alarm in merge(
        aws_cloudwatch_metric_alarm.server_errors,
        { slow = aws_cloudwatch_metric_alarm.slow_responses["api"] },
        { old = aws_cloudwatch_metric_alarm.old_messages["orders"] },
        { rds = aws_cloudwatch_metric_alarm.instance_connections["orders"] },
        { aurora = aws_cloudwatch_metric_alarm.cluster_connections["events"] },
      ) : name => alarm.threshold
    } == { api = 2, slow = 500, old = 60, rds = 900, aurora = 900 }
    error_message = "An alarm has another threshold."
  }
  assert {
    condition = (
      one([
        for query in aws_cloudwatch_metric_alarm.server_errors["api"].metric_query : one(query.metric).dimensions
        if query.id == "errors"
      ]) == tomap({ LoadBalancer = "app/orders-test/1", TargetGroup = "targetgroup/api/2" })
    )
    error_message = "Errors of other targets are counted."
  }
  assert {
    condition = [
      for alarm in [
        aws_cloudwatch_metric_alarm.dead_letters["orders-dlq"],
        aws_cloudwatch_metric_alarm.database_storage["orders"],
        aws_cloudwatch_metric_alarm.database_capacity["events"],
        aws_cloudwatch_metric_alarm.nat_ports["eu-west-1a"],
        aws_cloudwatch_metric_alarm.certificate_expiry["public"],
      ] : one(values(alarm.dimensions))
      ] == [
      "orders-test-orders-dlq",
      "orders-test-orders",
      "orders-test-events",
      "nat-0123456789abcdef0",
      "arn:aws:acm:eu-west-1:111122223333:certificate/1",
    ]
    error_message = "Something else is watched."
  }
  assert {
    condition = jsondecode(one(aws_cloudwatch_event_rule.databases).event_pattern).detail.SourceIdentifier == [
      "orders-test-events",
      "orders-test-orders",
    ]
    error_message = "Events of other databases are told."
  }
  assert {
    condition = [
      for widget in jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets : widget.properties.title
    ][0] == "Running tasks" && length(jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets) == 12
    error_message = "The dashboard shows something else."
  }
}

run "a_topic_of_others_without_container_insights" {
  command = plan

  variables {
    topic              = { arn = "arn:aws:sns:eu-west-1:111122223333:on-call" }
    container_insights = false
    services           = { api = { max_capacity = 10 } }
    nat_gateway_ids    = { eu-west-1a = "nat-0123456789abcdef0" }
  }

  assert {
    condition = (
      length(aws_sns_topic.alarms) + length(aws_kms_key.alarms) == 0
      && one(aws_cloudwatch_metric_alarm.nat_ports["eu-west-1a"].alarm_actions) == var.topic.arn
      && aws_cloudwatch_event_target.failed_tasks.arn == var.topic.arn
    )
    error_message = "A topic is made beside theirs, or theirs gets nothing."
  }
  assert {
    condition     = length(aws_cloudwatch_metric_alarm.tasks_missing) + length(aws_cloudwatch_metric_alarm.at_max_capacity) == 0
    error_message = "Tasks are watched that nobody counts."
  }
}
