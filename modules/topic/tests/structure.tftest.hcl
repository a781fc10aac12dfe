# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

override_resource {
  target          = aws_sns_topic.this
  override_during = plan
  values          = { arn = "arn:aws:sns:us-east-1:111122223333:orders-test-events" }
}

variables {
  platform = "orders-test"
  name     = "events"
}

run "all_of_a_topic" {
  command = plan

  variables {
    fifo_topic                  = true
    content_based_deduplication = true
    kms_key_arn                 = "arn:aws:kms:us-east-1:111122223333:key/1"
    tags                        = { Team = "orders" }
    subscriptions = {
      shipments = { queue_arn = "arn:aws:sqs:us-east-1:111122223333:shipments.fifo" }
      audit     = { queue_arn = "arn:aws:sqs:us-east-1:111122223333:audit", raw_message_delivery = false }
    }
  }

  assert {
    condition = alltrue([
      aws_sns_topic.this.name == "orders-test-events.fifo",
      aws_sns_topic.this.fifo_topic,
      aws_sns_topic.this.content_based_deduplication,
      aws_sns_topic.this.kms_master_key_id == var.kms_key_arn,
      aws_sns_topic.this.tags == tomap({ Team = "orders" }),
    ])
    error_message = "The topic does not keep the order, or has another key or tags."
  }
  assert {
    condition = {
      for name, subscription in aws_sns_topic_subscription.this :
      name => "${subscription.protocol} ${subscription.endpoint} ${subscription.raw_message_delivery}"
      } == {
      shipments = "sqs arn:aws:sqs:us-east-1:111122223333:shipments.fifo true"
      audit     = "sqs arn:aws:sqs:us-east-1:111122223333:audit false"
    }
    error_message = "Other queues get its messages, or in another form."
  }
  assert {
    condition     = one(jsondecode(aws_sns_topic_policy.this.policy).Statement).Effect == "Deny"
    error_message = "Somebody publishes without TLS."
  }
}
