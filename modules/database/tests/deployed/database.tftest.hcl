# A cluster that is really made, gets more capacity, and keeps its engine.

variables {
  name           = "orders-test"
  database       = "orders"
  engine         = "aurora-postgresql"
  engine_version = "16"
  disposable     = true
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
      output.port == 5432,
      startswith(output.master_user_secret_arn, "arn:aws:secretsmanager:"),
    ])
    error_message = "Nobody finds the database, or its password."
  }
  assert {
    condition     = one(aws_rds_cluster.this[*].storage_encrypted) == true
    error_message = "The database is not encrypted."
  }
}

run "more_capacity" {
  variables {
    vpc_id       = run.ground.vpc_id
    subnet_ids   = run.ground.subnet_ids
    max_capacity = 16
  }

  assert {
    condition     = output.arn == run.least.arn
    error_message = "More capacity makes another database."
  }
}

# RDS would make an empty one of the other engine.
run "another_engine" {
  command = plan

  variables {
    vpc_id         = run.ground.vpc_id
    subnet_ids     = run.ground.subnet_ids
    engine         = "aurora-mysql"
    engine_version = "8.0"
  }

  expect_failures = [terraform_data.fixed]
}
