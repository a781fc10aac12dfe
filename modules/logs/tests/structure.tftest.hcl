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
    condition     = aws_kms_key.logs.deletion_window_in_days == 7
    error_message = "The key of a preview is not gone as soon as AWS allows."
  }
  assert {
    condition     = aws_kms_key.logs.tags == tomap({ Team = "orders" })
    error_message = "The key does not carry the tags."
  }
}

run "protected" {
  command = plan

  variables {
    disposable = false
  }

  assert {
    condition     = aws_kms_key.logs.deletion_window_in_days == 30
    error_message = "A key that is deleted by mistake is gone too soon."
  }
}

run "in_china" {
  command = plan

  override_resource {
    target          = aws_kms_key.logs
    override_during = plan
    values          = { arn = "arn:aws-cn:kms:cn-north-1:111122223333:key/1" }
  }

  assert {
    condition     = jsondecode(aws_kms_key_policy.logs.policy).Statement[1].Principal.Service == "logs.cn-north-1.amazonaws.com.cn"
    error_message = "CloudWatch Logs has another name in China."
  }
  assert {
    condition     = jsondecode(aws_kms_key_policy.logs.policy).Statement[0].Principal.AWS == "arn:aws-cn:iam::111122223333:root"
    error_message = "The account has another ARN in China."
  }
}

run "with_databases" {
  command = plan

  variables {
    databases = true
  }

  assert {
    condition = contains(
      jsondecode(aws_kms_key_policy.logs.policy).Statement[1].Condition.ArnLike["kms:EncryptionContext:aws:logs:arn"],
      "arn:aws:logs:us-east-1:111122223333:log-group:/aws/rds/*/orders-test-*",
    )
    error_message = "The logs of databases cannot be encrypted."
  }
}

run "with_web_acls" {
  command = plan

  variables {
    web_acls = true
  }

  assert {
    condition = contains(
      jsondecode(aws_kms_key_policy.logs.policy).Statement[1].Condition.ArnLike["kms:EncryptionContext:aws:logs:arn"],
      "arn:aws:logs:us-east-1:111122223333:log-group:aws-waf-logs-orders-test-*",
    )
    error_message = "The logs of web ACLs cannot be encrypted."
  }
}
