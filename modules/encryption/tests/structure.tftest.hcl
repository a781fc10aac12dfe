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
