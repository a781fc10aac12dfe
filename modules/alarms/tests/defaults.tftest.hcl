# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name        = "orders-test"
  cluster_arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/orders-test"
}

run "least_input" {
  command = plan

  assert {
    condition = (
      one(aws_sns_topic.alarms).name == "orders-test-alarms"
      && length(aws_sns_topic_subscription.alarms) == 0
    )
    error_message = "The topic is called otherwise, or writes to somebody."
  }
  assert {
    condition     = one(aws_kms_key.alarms).deletion_window_in_days == 30
    error_message = "The key is gone sooner."
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.ecs_events.name == "/aws/events/orders-test/ecs",
      aws_cloudwatch_log_group.ecs_events.retention_in_days == 30,
      aws_cloudwatch_log_group.ecs_events.kms_key_id == null,
    ])
    error_message = "Events are kept elsewhere, or for another time."
  }
  assert {
    condition = (
      jsondecode(aws_cloudwatch_event_rule.failed_deployments.event_pattern).resources[0].wildcard
      == "arn:aws:ecs:eu-west-1:111122223333:service/orders-test/orders-test-*"
    )
    error_message = "Rollouts of other services are told, too."
  }
  assert {
    condition     = length(aws_cloudwatch_metric_alarm.tasks_missing) + length(aws_cloudwatch_metric_alarm.server_errors) == 0
    error_message = "Something is watched that was not named."
  }
  assert {
    condition     = length(aws_cloudwatch_metric_alarm.nat_ports) == 0
    error_message = "A gateway is watched that was not named."
  }
}
