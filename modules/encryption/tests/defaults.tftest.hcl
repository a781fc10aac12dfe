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
    condition     = aws_kms_alias.data.name == "alias/orders-test-data"
    error_message = "The key is called otherwise: ${aws_kms_alias.data.name}."
  }
  assert {
    condition     = aws_kms_key.data.enable_key_rotation
    error_message = "The key is not rotated."
  }
  assert {
    condition     = aws_kms_key.data.deletion_window_in_days == 30
    error_message = "A key that is deleted by mistake is gone too soon."
  }
  assert {
    condition     = length(aws_kms_key.data.tags) == 0
    error_message = "The key carries tags that nobody gave."
  }
  assert {
    condition = jsondecode(aws_kms_key_policy.data.policy).Statement == [{
      Sid       = "Administration"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
    error_message = "The policy lets others in than the account's own IAM."
  }
}
