# Alarms that are really made: more services add more alarms, and a topic of others takes over.

variables {
  name        = "orders-test"
  cluster_arn = "arn:aws:ecs:us-east-1:123456789012:cluster/orders-test"
  disposable  = true
  services    = { api = { max_capacity = 10 } }
}

run "least" {
  assert {
    condition = alltrue([
      endswith(output.topic_arn, ":orders-test-alarms"),
      endswith(output.dashboard_url, "/orders-test-overview"),
      output.event_log_group_name == "/aws/events/orders-test/ecs",
    ])
    error_message = "Nobody finds the topic, the dashboard or the log."
  }
}

run "nothing_moves" {
  command = plan

  assert {
    condition     = aws_cloudwatch_dashboard.this.dashboard_name == "orders-test-overview"
    error_message = "The dashboard is another one."
  }
}

run "a_topic_of_others" {
  variables {
    topic    = { arn = run.least.topic_arn }
    services = { api = {}, worker = {} }
  }

  assert {
    condition = (
      keys(aws_cloudwatch_metric_alarm.tasks_missing) == ["api", "worker"]
      && output.topic_arn == run.least.topic_arn
    )
    error_message = "Another service is not watched, or somebody else is told."
  }
}
