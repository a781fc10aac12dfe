# A key that is really made, then changed in place.

variables {
  name = "orders-test"
}

run "disposable" {
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
  assert {
    condition     = output.kms_key_arn == aws_kms_key.logs.arn
    error_message = "The output tells another key."
  }
  assert {
    condition     = aws_kms_alias.logs.target_key_id == aws_kms_key.logs.key_id
    error_message = "The alias stands for another key."
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
  assert {
    condition     = output.kms_key_arn == run.disposable.kms_key_arn
    error_message = "The key is replaced, and what it encrypted is lost."
  }
}
