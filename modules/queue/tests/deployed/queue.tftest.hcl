# A FIFO queue that is really made; that it stays one is shown by a plan.

variables {
  platform = "orders-test"
  name     = "shipments"
}

run "fifo" {
  variables {
    fifo_queue                = true
    message_retention_seconds = 86400
  }

  assert {
    condition     = endswith(output.queue_url, "/orders-test-shipments.fifo") && output.queue_name == "orders-test-shipments.fifo"
    error_message = "The queue is called otherwise: ${output.queue_url}."
  }
  assert {
    condition     = endswith(output.dead_letter_queue_arn, ":orders-test-shipments-dlq.fifo") && endswith(output.dead_letter_queue_url, "-dlq.fifo")
    error_message = "What failed goes elsewhere: ${output.dead_letter_queue_arn}."
  }
  assert {
    condition     = jsondecode(aws_sqs_queue_redrive_allow_policy.dlq.redrive_allow_policy).sourceQueueArns == [output.queue_arn]
    error_message = "Another queue gives its messages up there."
  }
}

# AWS would make another queue, without the messages of this one.
run "another_kind_of_queue" {
  command = plan

  expect_failures = [terraform_data.fixed]
}
