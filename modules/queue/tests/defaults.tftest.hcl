# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform = "orders-test"
  name     = "shipments"
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      aws_sqs_queue.this.name == "orders-test-shipments",
      aws_sqs_queue.dlq.name == "orders-test-shipments-dlq",
      !aws_sqs_queue.this.fifo_queue,
    ])
    error_message = "The queues are called otherwise, or keep an order."
  }
  assert {
    condition     = aws_sqs_queue.this.sqs_managed_sse_enabled && aws_sqs_queue.dlq.sqs_managed_sse_enabled
    error_message = "Messages are not encrypted."
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this.visibility_timeout_seconds == 30,
      aws_sqs_queue.this.message_retention_seconds == 345600,
      aws_sqs_queue.this.delay_seconds == 0,
      aws_sqs_queue.this.receive_wait_time_seconds == 20,
      aws_sqs_queue.dlq.message_retention_seconds == 1209600,
    ])
    error_message = "Messages are kept, hidden or waited for otherwise."
  }
}
