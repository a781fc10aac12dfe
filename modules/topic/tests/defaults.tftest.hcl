# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform = "orders-test"
  name     = "events"
}

run "least_input" {
  command = plan

  assert {
    condition     = aws_sns_topic.this.name == "orders-test-events" && !aws_sns_topic.this.fifo_topic
    error_message = "The topic is called otherwise, or keeps an order."
  }
  assert {
    condition     = length(aws_sns_topic_subscription.this) == 0
    error_message = "Somebody gets its messages."
  }
}
