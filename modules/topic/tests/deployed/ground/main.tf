# A queue that gets the messages of the topic.

resource "aws_sqs_queue" "this" {
  name = "orders-test-shipments"
}

output "queue_arn" {
  value = aws_sqs_queue.this.arn
}
