# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform   = "orders-test"
  name       = "orders"
  hash_key   = "order_id"
  attributes = { order_id = "S" }
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      aws_dynamodb_table.this.name == "orders-test-orders",
      aws_dynamodb_table.this.hash_key == "order_id",
      aws_dynamodb_table.this.range_key == null,
      aws_dynamodb_table.this.billing_mode == "PAY_PER_REQUEST",
      [for one in aws_dynamodb_table.this.attribute : "${one.name} ${one.type}"] == ["order_id S"],
      length(aws_dynamodb_table.this.global_secondary_index) == 0,
      length(aws_dynamodb_table.this.ttl) == 0,
    ])
    error_message = "The table has other keys, or is paid otherwise."
  }
  assert {
    condition = alltrue([
      aws_dynamodb_table.this.deletion_protection_enabled,
      one(aws_dynamodb_table.this.point_in_time_recovery).enabled,
      one(aws_dynamodb_table.this.server_side_encryption).enabled,
    ])
    error_message = "The items are not protected, restorable and encrypted."
  }
  assert {
    condition = alltrue([
      for statement in concat(output.read_statements, output.write_statements) :
      alltrue([for action in statement.actions : startswith(action, "dynamodb:")])
    ])
    error_message = "A key is allowed, and there is none."
  }
}
