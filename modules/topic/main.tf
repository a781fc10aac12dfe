resource "aws_sns_topic" "this" {
  name                        = "${var.platform}-${var.name}${var.fifo_topic ? ".fifo" : ""}"
  content_based_deduplication = var.content_based_deduplication
  fifo_topic                  = var.fifo_topic
  kms_master_key_id           = var.kms_key_arn
  tags                        = var.tags
}

resource "aws_sns_topic_policy" "this" {
  arn = aws_sns_topic.this.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = { AWS = "*" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.this.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_sns_topic_subscription" "this" {
  for_each = var.subscriptions

  endpoint             = each.value.queue_arn
  protocol             = "sqs"
  raw_message_delivery = each.value.raw_message_delivery
  topic_arn            = aws_sns_topic.this.arn
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    fifo_topic = {
      instead = "or make a topic with another name beside this one, move to it and take this one away"
      value   = var.fifo_topic
      why     = "a topic stays FIFO or standard, and another one would not have its subscriptions"
    }
    name = {
      instead = "or make a topic with another name beside this one, move to it and take this one away"
      value   = var.name
      why     = "a topic keeps its name, with its subscriptions"
    }
    platform = {
      instead = "or make a topic with another name beside this one, move to it and take this one away"
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
