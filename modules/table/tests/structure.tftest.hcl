# Each input that has a default, otherwise.

mock_provider "aws" {
  source = "./tests"
}

override_resource {
  target          = aws_dynamodb_table.this
  override_during = plan
  values          = { arn = "arn:aws:dynamodb:us-east-1:111122223333:table/orders-test-orders" }
}

variables {
  platform = "orders-test"
  name     = "orders"
  hash_key = "customer_id"
}

run "all_of_a_table" {
  command = plan

  variables {
    range_key          = "placed_at"
    attributes         = { customer_id = "S", placed_at = "N", status = "S" }
    ttl_attribute_name = "expires_at"
    kms_key_arn        = "arn:aws:kms:us-east-1:111122223333:key/1"
    disposable         = true
    tags               = { Team = "orders" }

    global_secondary_indexes = {
      by-status = { hash_key = "status", range_key = "placed_at" }
      totals    = { hash_key = "status", projection_type = "INCLUDE", non_key_attributes = ["total"] }
    }
  }

  assert {
    condition = alltrue([
      aws_dynamodb_table.this.range_key == "placed_at",
      tomap({ for one in aws_dynamodb_table.this.attribute : one.name => one.type }) == var.attributes,
      one(aws_dynamodb_table.this.ttl).attribute_name == "expires_at",
      one(aws_dynamodb_table.this.ttl).enabled,
    ])
    error_message = "The table has other keys, or its items do not end."
  }
  assert {
    condition = {
      for index in aws_dynamodb_table.this.global_secondary_index : index.name =>
      "${index.hash_key} ${coalesce(index.range_key, "-")} ${index.projection_type}"
      } == {
      by-status = "status placed_at ALL"
      totals    = "status - INCLUDE"
    }
    error_message = "The indexes have other keys, or hold something else."
  }
  assert {
    condition = alltrue([
      !aws_dynamodb_table.this.deletion_protection_enabled,
      !one(aws_dynamodb_table.this.point_in_time_recovery).enabled,
      one(aws_dynamodb_table.this.server_side_encryption).kms_key_arn == var.kms_key_arn,
      aws_dynamodb_table.this.tags == tomap({ Team = "orders" }),
    ])
    error_message = "The table is kept, or has another key, or not the tags."
  }
  assert {
    condition = alltrue([
      output.read_statements[0].resources == [output.table_arn, "${output.table_arn}/index/*"],
      !contains(output.read_statements[0].actions, "dynamodb:PutItem"),
      output.read_statements[1].actions == ["kms:Decrypt"],
      output.write_statements[0].resources == [output.table_arn],
      !contains(output.write_statements[0].actions, "dynamodb:GetItem"),
      output.write_statements[1].resources == [var.kms_key_arn],
    ])
    error_message = "Tasks may do something else with the table, or with its key."
  }
  assert {
    condition = output.write_statements[1].conditions.StringEquals == {
      "kms:EncryptionContext:aws:dynamodb:tableName" = ["orders-test-orders"]
    }
    error_message = "The key opens other tables, too."
  }
}
