# Each input that has a default, both ways.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name = "orders-test"
}

run "disposable" {
  command = plan

  variables {
    disposable = true
    tags       = { Team = "orders" }
  }

  assert {
    condition     = aws_kms_key.data.deletion_window_in_days == 7
    error_message = "The key of a preview is not gone as soon as AWS allows."
  }
  assert {
    condition     = aws_kms_key.data.tags == tomap({ Team = "orders" })
    error_message = "The key does not carry the tags."
  }
}

run "protected" {
  command = plan

  variables {
    disposable = false
  }

  assert {
    condition     = aws_kms_key.data.deletion_window_in_days == 30
    error_message = "A key that is deleted by mistake is gone too soon."
  }
}

run "topics" {
  command = plan

  variables {
    topic_arns = ["arn:aws:sns:us-east-1:111122223333:orders-test-events"]
  }

  assert {
    condition = [
      for statement in jsondecode(aws_kms_key_policy.data.policy).Statement : statement.Condition
      if statement.Sid == "SendFromTopics"
      ] == [{
        StringEquals = { "aws:SourceAccount" = "111122223333" }
        ArnEquals    = { "aws:SourceArn" = ["arn:aws:sns:us-east-1:111122223333:orders-test-events"] }
    }]
    error_message = "Other topics than this one send into encrypted queues, or this one does not."
  }
}
