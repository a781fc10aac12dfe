# What changes the structure, each input both ways.

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

run "postgres" {
  command = plan

  variables {
    engine                    = "postgres"
    instance_class            = "db.m7g.large"
    max_allocated_storage_gib = 500
  }

  assert {
    condition = alltrue([
      one(aws_db_instance.this[*].identifier) == "orders-test-orders",
      output.identifier == "orders-test-orders",
      one(aws_db_instance.this[*].instance_class) == "db.m7g.large",
      one(aws_db_instance.this[*].allocated_storage) == 20,
      one(aws_db_instance.this[*].max_allocated_storage) == 500,
      one(aws_db_instance.this[*].multi_az),
      one(aws_db_instance.this[*].storage_encrypted),
      one(aws_db_instance.this[*].deletion_protection),
      one(aws_db_parameter_group.this[*].family) == "postgres16",
    ])
    error_message = "The instance is another."
  }
  assert {
    condition     = join(" ", keys(aws_cloudwatch_log_group.database)) == "postgresql upgrade"
    error_message = "There are other logs."
  }
  assert {
    condition = length(concat(
      aws_rds_cluster.this,
      aws_rds_cluster_parameter_group.this,
      aws_rds_cluster_instance.first,
      values(aws_rds_cluster_instance.this),
    )) == 0
    error_message = "There is a cluster beside the instance."
  }
}

run "mysql" {
  command = plan

  variables {
    engine         = "aurora-mysql"
    engine_version = "8.0.mysql_aurora.3.08.0"
    database_name  = "orders"
  }

  assert {
    condition = alltrue([
      one(aws_rds_cluster_parameter_group.this[*].family) == "aurora-mysql8.0",
      contains(one(aws_rds_cluster_parameter_group.this).parameter[*].name, "require_secure_transport"),
      join(" ", keys(aws_cloudwatch_log_group.database)) == "audit error slowquery",
      output.port == 3306,
    ])
    error_message = "The database is no MySQL that takes TLS alone."
  }
}

run "instances_of_a_class" {
  command = plan

  variables {
    instance_class              = "db.r7g.large"
    instance_count              = 3
    backup_retention_days       = 35
    allow_major_version_upgrade = true
    snapshot_identifier         = "orders-1"
    kms_key_arn                 = "arn:aws:kms:us-east-1:111122223333:key/2"
    logs                        = { retention_days = 7, kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/2" }
    tags                        = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      length(one(aws_rds_cluster.this).serverlessv2_scaling_configuration) == 0,
      one(aws_rds_cluster_instance.first[*].instance_class) == "db.r7g.large",
      values(aws_rds_cluster_instance.this)[0].instance_class == "db.r7g.large",
      join(" ", keys(aws_rds_cluster_instance.this)) == "2 3",
      one(aws_rds_cluster.this[*].backup_retention_period) == 35,
      one(aws_rds_cluster.this[*].snapshot_identifier) == "orders-1",
      one(aws_rds_cluster.this[*].kms_key_id) == var.kms_key_arn,
      one(aws_rds_cluster.this[*].master_user_secret_kms_key_id) == var.kms_key_arn,
    ])
    error_message = "The cluster has other instances, backups, origin or keys."
  }
  assert {
    condition     = aws_cloudwatch_log_group.database["postgresql"].retention_in_days == 7
    error_message = "Its logs are kept for other days."
  }
  assert {
    condition     = !contains(keys(terraform_data.fixed), "engine_version")
    error_message = "The major version is kept, and an upgrade was asked for."
  }
}

run "serverless_of_another_capacity" {
  command = plan

  variables {
    min_capacity = 1.5
    max_capacity = 64
  }

  assert {
    condition = alltrue([
      one(one(aws_rds_cluster.this).serverlessv2_scaling_configuration[*].min_capacity) == 1.5,
      one(one(aws_rds_cluster.this).serverlessv2_scaling_configuration[*].max_capacity) == 64,
    ])
    error_message = "The capacity is another."
  }
}

run "disposable" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition = alltrue([
      one(aws_rds_cluster.this[*].skip_final_snapshot),
      !one(aws_rds_cluster.this[*].deletion_protection),
      length(aws_rds_cluster_instance.first) == 1,
      length(aws_rds_cluster_instance.this) == 0,
    ])
    error_message = "A preview is kept, or has an instance to spare."
  }
}

run "rotated" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "rate(30 days)"
      duration            = "2h"
    }
  }

  assert {
    condition = alltrue([
      one(aws_secretsmanager_secret_rotation.master_user[*].rotation_rules[0].schedule_expression) == "rate(30 days)",
      one(aws_secretsmanager_secret_rotation.master_user[*].rotation_rules[0].duration) == "2h",
      one(aws_secretsmanager_secret_rotation.master_user[*].rotate_immediately) == false,
    ])
    error_message = "The password is made at another time."
  }
}
