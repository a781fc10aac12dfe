# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

override_resource {
  target          = aws_sqs_queue.this
  override_during = plan
  values          = { arn = "arn:aws:sqs:us-east-1:111122223333:orders-test-shipments", id = "queue" }
}

override_resource {
  target          = aws_sqs_queue.dlq
  override_during = plan
  values          = { arn = "arn:aws:sqs:us-east-1:111122223333:orders-test-shipments-dlq", id = "dlq" }
}

variables {
  platform = "orders-test"
  name     = "shipments"
}

run "all_of_a_queue" {
  command = plan

  variables {
    visibility_timeout_seconds = 120
    message_retention_seconds  = 86400
    delay_seconds              = 10
    receive_wait_time_seconds  = 5
    max_receive_count          = 3
    kms_key_arn                = "arn:aws:kms:us-east-1:111122223333:key/1"
    topic_arns                 = ["arn:aws:sns:us-east-1:111122223333:orders-test-events"]
    tags                       = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      aws_sqs_queue.this.visibility_timeout_seconds == 120,
      aws_sqs_queue.this.message_retention_seconds == 86400,
      aws_sqs_queue.this.delay_seconds == 10,
      aws_sqs_queue.this.receive_wait_time_seconds == 5,
      jsondecode(aws_sqs_queue.this.redrive_policy) == {
        deadLetterTargetArn = aws_sqs_queue.dlq.arn
        maxReceiveCount     = 3
      },
    ])
    error_message = "Messages are kept, hidden, waited for or given up otherwise."
  }
  assert {
    condition = alltrue([
      for queue in [aws_sqs_queue.this, aws_sqs_queue.dlq] :
      queue.kms_master_key_id == var.kms_key_arn && queue.tags == tomap({ Team = "orders" })
    ])
    error_message = "A queue has another key, or not the tags."
  }
  assert {
    condition = [
      for statement in jsondecode(aws_sqs_queue_policy.this.policy).Statement :
      "${statement.Effect} ${statement.Action}"
    ] == ["Deny sqs:*", "Allow sqs:SendMessage"]
    error_message = "The topic does not send into the queue, or somebody reaches it without TLS."
  }
  assert {
    condition = jsondecode(aws_sqs_queue_redrive_allow_policy.dlq.redrive_allow_policy) == {
      redrivePermission = "byQueue"
      sourceQueueArns   = [aws_sqs_queue.this.arn]
    }
    error_message = "Another queue gives its messages up here."
  }
}

run "fifo" {
  command = plan

  variables {
    fifo_queue                  = true
    content_based_deduplication = true
    fifo_throughput_limit       = "perMessageGroupId"
  }

  assert {
    condition = alltrue([
      for queue in [aws_sqs_queue.this, aws_sqs_queue.dlq] : alltrue([
        endswith(queue.name, ".fifo"),
        queue.fifo_queue,
        queue.content_based_deduplication,
        queue.fifo_throughput_limit == "perMessageGroupId",
        queue.deduplication_scope == "messageGroup",
      ])
    ])
    error_message = "The queues do not keep the order of each group."
  }
}
