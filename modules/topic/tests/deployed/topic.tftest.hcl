# A topic that is really made, with a queue that subscribes it; that it stays standard is shown by a
# plan.

variables {
  platform = "orders-test"
  name     = "events"
}

run "ground" {
  module {
    source = "./tests/deployed/ground"
  }
}

run "subscribed" {
  variables {
    subscriptions = { shipments = { queue_arn = run.ground.queue_arn } }
  }

  assert {
    condition     = endswith(output.topic_arn, ":orders-test-events")
    error_message = "The topic is called otherwise: ${output.topic_arn}."
  }
  assert {
    condition     = aws_sns_topic_subscription.this["shipments"].endpoint == run.ground.queue_arn
    error_message = "Another queue gets its messages."
  }
}

# AWS would make another topic, without the subscriptions of this one.
run "another_kind_of_topic" {
  command = plan

  variables {
    fifo_topic    = true
    subscriptions = { shipments = { queue_arn = run.ground.queue_arn } }
  }

  expect_failures = [terraform_data.fixed]
}
