# A table that is really made; that it keeps its keys is shown by a plan.

variables {
  platform   = "orders-test"
  name       = "orders"
  hash_key   = "order_id"
  attributes = { order_id = "S" }
  disposable = true
}

run "table" {
  assert {
    condition     = output.table_name == "orders-test-orders" && endswith(output.table_arn, ":table/orders-test-orders")
    error_message = "The table is called otherwise: ${output.table_arn}."
  }
}

# AWS would make another table, without the items of this one.
run "another_key" {
  command = plan

  variables {
    hash_key   = "customer_id"
    attributes = { customer_id = "S" }
  }

  expect_failures = [terraform_data.fixed]
}
