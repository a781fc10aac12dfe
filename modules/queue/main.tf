resource "aws_sqs_queue" "dlq" {
  name                        = "${var.platform}-${var.name}-dlq${var.fifo_queue ? ".fifo" : ""}"
  content_based_deduplication = var.content_based_deduplication
  fifo_queue                  = var.fifo_queue
  fifo_throughput_limit       = var.fifo_queue ? var.fifo_throughput_limit : null
  kms_master_key_id           = var.kms_key_arn
  message_retention_seconds   = 1209600
  sqs_managed_sse_enabled     = var.kms_key_arn != null ? null : true
  tags                        = var.tags

  deduplication_scope = (
    var.fifo_queue ? (var.fifo_throughput_limit == "perQueue" ? "queue" : "messageGroup") : null
  )
}

resource "aws_sqs_queue" "this" {
  name                        = "${var.platform}-${var.name}${var.fifo_queue ? ".fifo" : ""}"
  content_based_deduplication = var.content_based_deduplication
  delay_seconds               = var.delay_seconds
  fifo_queue                  = var.fifo_queue
  fifo_throughput_limit       = var.fifo_queue ? var.fifo_throughput_limit : null
  kms_master_key_id           = var.kms_key_arn
  message_retention_seconds   = var.message_retention_seconds
  receive_wait_time_seconds   = var.receive_wait_time_seconds
  sqs_managed_sse_enabled     = var.kms_key_arn != null ? null : true
  tags                        = var.tags
  visibility_timeout_seconds  = var.visibility_timeout_seconds

  deduplication_scope = (
    var.fifo_queue ? (var.fifo_throughput_limit == "perQueue" ? "queue" : "messageGroup") : null
  )

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dlq.arn
    maxReceiveCount     = var.max_receive_count
  })
}

resource "aws_sqs_queue_policy" "dlq" {
  queue_url = aws_sqs_queue.dlq.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = { AWS = "*" }
      Action    = "sqs:*"
      Resource  = aws_sqs_queue.dlq.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [{
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "sqs:*"
        Resource  = aws_sqs_queue.this.arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }],
      length(var.topic_arns) > 0
      ? [{
        Sid       = "SendFromTopics"
        Effect    = "Allow"
        Principal = { Service = "sns.amazonaws.com" }
        Action    = "sqs:SendMessage"
        Resource  = aws_sqs_queue.this.arn
        Condition = { ArnEquals = { "aws:SourceArn" = var.topic_arns } }
      }]
      : [],
    )
  })
}

resource "aws_sqs_queue_redrive_allow_policy" "dlq" {
  queue_url = aws_sqs_queue.dlq.id

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.this.arn]
  })
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    fifo_queue = {
      instead = "or make a queue with another name beside this one, move to it and take this one away when it is empty"
      value   = var.fifo_queue
      why     = "a queue stays FIFO or standard, and another one would not have its messages"
    }
    name = {
      instead = "or make a queue with another name beside this one, move to it and take this one away when it is empty"
      value   = var.name
      why     = "a queue keeps its name, with its messages"
    }
    platform = {
      instead = "or make a queue with another name beside this one, move to it and take this one away when it is empty"
      value   = var.platform
      why     = "physical names begin with it"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
