# A cache that is really made, and keeps its key.

variables {
  platform   = "orders-test"
  name       = "sessions"
  disposable = true
}

run "ground" {
  module {
    source = "./tests/deployed/ground"
  }
}

run "least" {
  variables {
    vpc_id     = run.ground.vpc_id
    subnet_ids = run.ground.subnet_ids
  }

  assert {
    condition = alltrue([
      output.endpoint != "",
      output.reader_endpoint != "",
      startswith(output.arn, "arn:aws:elasticache:"),
      startswith(output.security_group_id, "sg-"),
    ])
    error_message = "Nobody finds the cache."
  }
}

run "another_node" {
  variables {
    vpc_id     = run.ground.vpc_id
    subnet_ids = run.ground.subnet_ids
    node_type  = "cache.t4g.small"
  }

  assert {
    condition     = output.endpoint == run.least.endpoint
    error_message = "The cache was replaced."
  }
}

# AWS would make another cache.
run "another_key" {
  command = plan

  variables {
    vpc_id      = run.ground.vpc_id
    subnet_ids  = run.ground.subnet_ids
    kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/1"
  }

  expect_failures = [terraform_data.fixed]
}
