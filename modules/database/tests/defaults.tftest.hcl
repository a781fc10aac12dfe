# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name           = "orders-test"
  database       = "orders"
  engine         = "aurora-postgresql"
  engine_version = "16"
  vpc_id         = "vpc-00000000000000001"
  subnet_ids     = ["subnet-00000000000000001", "subnet-00000000000000002"]
}

run "cluster" {
  command = plan

  assert {
    condition = alltrue([
      one(aws_rds_cluster.this[*].cluster_identifier) == "orders-test-orders",
      one(aws_rds_cluster.this[*].engine) == "aurora-postgresql",
      one(aws_rds_cluster.this[*].database_name) == "app",
      one(aws_rds_cluster.this[*].port) == 5432,
      one(aws_rds_cluster.this[*].backup_retention_period) == 7,
      one(aws_rds_cluster.this[*].snapshot_identifier) == null,
      !one(aws_rds_cluster.this[*].allow_major_version_upgrade),
    ])
    error_message = "The cluster is another."
  }
  assert {
    condition = alltrue([
      one(aws_rds_cluster.this[*].storage_encrypted),
      one(aws_rds_cluster.this[*].manage_master_user_password),
      one(aws_rds_cluster.this[*].iam_database_authentication_enabled),
      one(aws_rds_cluster.this[*].deletion_protection),
      !one(aws_rds_cluster.this[*].skip_final_snapshot),
    ])
    error_message = "The data is not encrypted, or not kept, or Terraform knows the password."
  }
  assert {
    condition = alltrue([
      one(one(aws_rds_cluster.this).serverlessv2_scaling_configuration[*].min_capacity) == 0.5,
      one(one(aws_rds_cluster.this).serverlessv2_scaling_configuration[*].max_capacity) == 8,
      length(aws_rds_cluster_instance.first) == 1,
      join(" ", keys(aws_rds_cluster_instance.this)) == "2",
      alltrue(values(aws_rds_cluster_instance.this)[*].auto_minor_version_upgrade),
      alltrue(values(aws_rds_cluster_instance.this)[*].performance_insights_enabled),
      values(aws_rds_cluster_instance.this)[0].instance_class == "db.serverless",
    ])
    error_message = "The instances are others."
  }
  assert {
    condition = alltrue([
      one(aws_rds_cluster_parameter_group.this[*].family) == "aurora-postgresql16",
      one(one(aws_rds_cluster_parameter_group.this).parameter).name == "rds.force_ssl",
      one(one(aws_rds_cluster_parameter_group.this).parameter).value == "1",
    ])
    error_message = "Connections without TLS are taken."
  }
  assert {
    condition     = aws_cloudwatch_log_group.database["postgresql"].name == "/aws/rds/cluster/orders-test-orders/postgresql"
    error_message = "The log group is not the one to which RDS writes."
  }
  assert {
    condition     = length(aws_db_instance.this) + length(aws_db_parameter_group.this) == 0
    error_message = "There is an instance of RDS beside the cluster."
  }
  assert {
    condition = alltrue([
      output.port == 5432,
      output.database_name == "app",
      output.identifier == "orders-test-orders",
    ])
    error_message = "The outputs tell of another database."
  }
}
