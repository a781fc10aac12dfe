# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name = "orders-test"
}

run "least_input" {
  command = plan

  assert {
    condition     = aws_kms_alias.logs.name == "alias/orders-test-logs"
    error_message = "The key is called otherwise: ${aws_kms_alias.logs.name}."
  }
  assert {
    condition     = aws_kms_key.logs.enable_key_rotation
    error_message = "The key is not rotated."
  }
  assert {
    condition     = aws_kms_key.logs.deletion_window_in_days == 30
    error_message = "A key that is deleted by mistake is gone too soon."
  }
  assert {
    condition     = length(aws_kms_key.logs.tags) == 0
    error_message = "The key carries tags that nobody gave."
  }
  assert {
    condition     = jsondecode(aws_kms_key_policy.logs.policy).Statement[*].Sid == ["Administration", "CloudWatchLogs"]
    error_message = "The policy lets others in than the account's own IAM and CloudWatch Logs."
  }
  assert {
    condition     = jsondecode(aws_kms_key_policy.logs.policy).Statement[1].Principal.Service == "logs.us-east-1.amazonaws.com"
    error_message = "CloudWatch Logs of another region may use the key."
  }
  assert {
    condition = jsondecode(aws_kms_key_policy.logs.policy).Statement[1].Condition == {
      ArnLike = {
        "kms:EncryptionContext:aws:logs:arn" = [
          for owner in ["aws/events", "ecs", "vpc"] :
          "arn:aws:logs:us-east-1:111122223333:log-group:/${owner}/orders-test/*"
        ]
      }
    }
    error_message = "CloudWatch Logs may use the key for other log groups than the platform's."
  }
}
