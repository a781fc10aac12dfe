# What the module refuses: one run for each rule. Above it stands what a person reads.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name           = "shop"
  database       = "orders"
  engine         = "aurora-postgresql"
  engine_version = "16"
  vpc_id         = "vpc-00000000000000001"
  subnet_ids     = ["subnet-00000000000000000", "subnet-00000000000000001"]
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_orders" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "oooooooooooooooooooooooooooooooooo" is too long; give at most 33 characters
run "name_of_34_characters" {
  command = plan

  variables {
    name = "oooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.name]
}

# name: "internal-a" cannot begin names: AWS refuses "internal-" for load balancers; choose another
run "name_internal_a" {
  command = plan

  variables {
    name = "internal-a"
  }

  expect_failures = [var.name]
}

# name: "sg-a" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_sg_a" {
  command = plan

  variables {
    name = "sg-a"
  }

  expect_failures = [var.name]
}

# name: "sthree-a" cannot begin names: AWS refuses "sthree-" for buckets; choose another
run "name_sthree_a" {
  command = plan

  variables {
    name = "sthree-a"
  }

  expect_failures = [var.name]
}

# name: "amzn-s3-demo-a" cannot begin names: AWS refuses "amzn-s3-demo-" for buckets in
# documentation; choose another
run "name_amzn_s3_demo_a" {
  command = plan

  variables {
    name = "amzn-s3-demo-a"
  }

  expect_failures = [var.name]
}

# engine: "mysql" is not possible; choose 'aurora-mysql', 'aurora-postgresql' or 'postgres'
run "engine_mysql" {
  command = plan

  variables {
    engine = "mysql"
  }

  expect_failures = [var.engine]
}

# engine_version: "12": write a version such as 16 or 16.6; of aurora-mysql 8.0 or 8.4
run "engine_version_12" {
  command = plan

  variables {
    engine_version = "12"
  }

  expect_failures = [var.engine_version]
}

# engine_version: "8.0" is no version of aurora-postgresql; write 8.0 or 8.4 of aurora-mysql, 16 of
# the others
run "version_8_0_of_aurora_postgresql" {
  command = plan

  variables {
    engine_version = "8.0"
  }

  expect_failures = [var.engine_version]
}

# engine_version: "8.0" is no version of postgres; write 8.0 or 8.4 of aurora-mysql, 16 of the
# others
run "version_8_0_of_postgres" {
  command = plan

  variables {
    engine         = "postgres"
    engine_version = "8.0"
  }

  expect_failures = [var.engine_version]
}

# engine_version: "16" is no version of aurora-mysql; write 8.0 or 8.4 of aurora-mysql, 16 of the
# others
run "version_16_of_aurora_mysql" {
  command = plan

  variables {
    engine = "aurora-mysql"
  }

  expect_failures = [var.engine_version]
}

# database_name: "1st": write letters, digits and underscores, with a letter first
run "database_name_1st" {
  command = plan

  variables {
    database_name = "1st"
  }

  expect_failures = [var.database_name]
}

# database_name: "db": write a name that no engine reserves, such as app
run "database_name_db" {
  command = plan

  variables {
    database_name = "db"
  }

  expect_failures = [var.database_name]
}

# database_name: "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo" is too long;
# give at most 63 characters
run "database_name_of_64_characters" {
  command = plan

  variables {
    database_name = "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.database_name]
}

# min_capacity: -0.5 is too small; give at least 0
run "min_capacity_too_small" {
  command = plan

  variables {
    min_capacity = -0.5
  }

  expect_failures = [var.min_capacity]
}

# min_capacity: 256.5 is too large; give at most 256
run "min_capacity_too_large" {
  command = plan

  variables {
    max_capacity = 256
    min_capacity = 256.5
  }

  expect_failures = [var.min_capacity]
}

# min_capacity: 1.2 is no multiple of 0.5; write one
run "min_capacity_in_between" {
  command = plan

  variables {
    min_capacity = 1.2
  }

  expect_failures = [var.min_capacity]
}

# min_capacity: is 0, and aurora-postgresql 13.9 never pauses; give at least 0.5, or a version from
# 13.15, 14.12, 15.7, 16.3 or 8.0.mysql_aurora.3.08.0 on
run "no_capacity_of_aurora_postgresql_13_9" {
  command = plan

  variables {
    engine_version = "13.9"
    min_capacity   = 0
  }

  expect_failures = [var.min_capacity]
}

# min_capacity: is 0, and aurora-mysql 8.0.mysql_aurora.3.07.1 never pauses; give at least 0.5, or a
# version from 13.15, 14.12, 15.7, 16.3 or 8.0.mysql_aurora.3.08.0 on
run "no_capacity_of_aurora_mysql_8_0_mysql_aurora_3_07_1" {
  command = plan

  variables {
    engine         = "aurora-mysql"
    engine_version = "8.0.mysql_aurora.3.07.1"
    min_capacity   = 0
  }

  expect_failures = [var.min_capacity]
}

# max_capacity: 0.5 is too small; give at least 1
run "max_capacity_too_small" {
  command = plan

  variables {
    max_capacity = 0.5
  }

  expect_failures = [var.max_capacity]
}

# max_capacity: 256.5 is too large; give at most 256
run "max_capacity_too_large" {
  command = plan

  variables {
    max_capacity = 256.5
  }

  expect_failures = [var.max_capacity]
}

# max_capacity: 1.2 is no multiple of 0.5; write one
run "max_capacity_in_between" {
  command = plan

  variables {
    max_capacity = 1.2
  }

  expect_failures = [var.max_capacity]
}

# max_capacity: is 128.5, and aurora-postgresql 13.12 ends at 128; give less, or a version from
# 13.13, 14.10, 15.5, 16.1 or 8.0.mysql_aurora.3.06.0 on
run "more_than_half_the_capacity_of_aurora_postgresql_13_12" {
  command = plan

  variables {
    engine_version = "13.12"
    max_capacity   = 128.5
  }

  expect_failures = [var.max_capacity]
}

# max_capacity: is 128.5, and aurora-mysql 8.0.mysql_aurora.3.05.2 ends at 128; give less, or a
# version from 13.13, 14.10, 15.5, 16.1 or 8.0.mysql_aurora.3.06.0 on
run "more_than_half_the_capacity_of_aurora_mysql_8_0_mysql_aurora_3_05_2" {
  command = plan

  variables {
    engine         = "aurora-mysql"
    engine_version = "8.0.mysql_aurora.3.05.2"
    max_capacity   = 128.5
  }

  expect_failures = [var.max_capacity]
}

# max_capacity: 8 is less than min_capacity, 16; give more
run "capacity_that_ends_before_it_begins" {
  command = plan

  variables {
    min_capacity = 16
  }

  expect_failures = [var.max_capacity]
}

# min_capacity: is of Serverless v2, and instance_class or postgres is none; remove it
run "min_capacity_of_instances" {
  command = plan

  variables {
    instance_class = "db.r7g.large"
    min_capacity   = 4
  }

  expect_failures = [var.min_capacity]
}

# max_capacity: is of Serverless v2, and instance_class or postgres is none; remove it
run "max_capacity_of_instances" {
  command = plan

  variables {
    instance_class = "db.r7g.large"
    max_capacity   = 4
  }

  expect_failures = [var.max_capacity]
}

# instance_class: "r7g.large": write a class with its size, such as db.r7g.large
run "instance_class_r7g_large" {
  command = plan

  variables {
    engine         = "postgres"
    instance_class = "r7g.large"
  }

  expect_failures = [var.instance_class]
}

# instance_class: "db.m7g.large" is none of Aurora, which has classes r and x, and of t3 and t4g
# medium and large; choose such as db.r7g.large
run "db_m7g_large_of_aurora" {
  command = plan

  variables {
    instance_class = "db.m7g.large"
  }

  expect_failures = [var.instance_class]
}

# instance_class: "db.t4g.medium" has no Performance Insights with aurora-mysql; remove it,
# Serverless v2 is as cheap, or choose such as db.r7g.large
run "burstable_instances_of_mysql" {
  command = plan

  variables {
    engine         = "aurora-mysql"
    engine_version = "8.0"
    instance_class = "db.t4g.medium"
  }

  expect_failures = [var.instance_class]
}

# instance_count: 0 is too small; give at least 1
run "instance_count_too_small" {
  command = plan

  variables {
    instance_count = 0
  }

  expect_failures = [var.instance_count]
}

# instance_count: 17 is too large; give at most 16
run "instance_count_too_large" {
  command = plan

  variables {
    instance_count = 17
  }

  expect_failures = [var.instance_count]
}

# instance_count: 1.5 is not a whole number; write one
run "instance_count_fraction" {
  command = plan

  variables {
    instance_count = 1.5
  }

  expect_failures = [var.instance_count]
}

# instance_count: is of Aurora; postgres has a standby unless it is disposable, remove it
run "instances_of_postgres" {
  command = plan

  variables {
    engine         = "postgres"
    instance_count = 2
  }

  expect_failures = [var.instance_count]
}

# max_allocated_storage_gib: 21 is too small; give at least 22
run "max_allocated_storage_gib_too_small" {
  command = plan

  variables {
    engine                    = "postgres"
    max_allocated_storage_gib = 21
  }

  expect_failures = [var.max_allocated_storage_gib]
}

# max_allocated_storage_gib: 65537 is too large; give at most 65536
run "max_allocated_storage_gib_too_large" {
  command = plan

  variables {
    engine                    = "postgres"
    max_allocated_storage_gib = 65537
  }

  expect_failures = [var.max_allocated_storage_gib]
}

# max_allocated_storage_gib: 22.5 is not a whole number; write one
run "max_allocated_storage_gib_fraction" {
  command = plan

  variables {
    engine                    = "postgres"
    max_allocated_storage_gib = 22.5
  }

  expect_failures = [var.max_allocated_storage_gib]
}

# max_allocated_storage_gib: is of postgres; the storage of Aurora grows by itself, remove it
run "storage_of_aurora" {
  command = plan

  variables {
    max_allocated_storage_gib = 200
  }

  expect_failures = [var.max_allocated_storage_gib]
}

# backup_retention_days: 0 is too small; give at least 1
run "backup_retention_days_too_small" {
  command = plan

  variables {
    backup_retention_days = 0
  }

  expect_failures = [var.backup_retention_days]
}

# backup_retention_days: 36 is too large; give at most 35
run "backup_retention_days_too_large" {
  command = plan

  variables {
    backup_retention_days = 36
  }

  expect_failures = [var.backup_retention_days]
}

# backup_retention_days: 1.5 is not a whole number; write one
run "backup_retention_days_fraction" {
  command = plan

  variables {
    backup_retention_days = 1.5
  }

  expect_failures = [var.backup_retention_days]
}

# snapshot_identifier: "1st": write the name or the ARN of a snapshot
run "snapshot_identifier_1st" {
  command = plan

  variables {
    snapshot_identifier = "1st"
  }

  expect_failures = [var.snapshot_identifier]
}

# snapshot_identifier: is a snapshot of a cluster, and postgres is none; choose aurora-postgresql,
# or a snapshot of an instance
run "snapshot_of_a_cluster_for_postgres" {
  command = plan

  variables {
    engine              = "postgres"
    snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:orders-1"
  }

  expect_failures = [var.snapshot_identifier]
}

# database: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "database_orders" {
  command = plan

  variables {
    database = "Orders"
  }

  expect_failures = [var.database]
}

# database: "ooooooooooooooooooooooooooooooooo" is too long; give at most 32 characters
run "database_of_33_characters" {
  command = plan

  variables {
    database = "ooooooooooooooooooooooooooooooooo"
  }

  expect_failures = [var.database]
}

# vpc_id: "vpc": write the id of a VPC: vpc-0123456789abcdef0
run "vpc_id_vpc" {
  command = plan

  variables {
    vpc_id = "vpc"
  }

  expect_failures = [var.vpc_id]
}

# subnet_ids: 1 given; give at least 2
run "one_subnet" {
  command = plan

  variables {
    subnet_ids = ["subnet-00000000000000000"]
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: 21 given; give at most 20
run "with_21_subnets" {
  command = plan

  variables {
    subnet_ids = [
      "subnet-00000000000000000",
      "subnet-00000000000000001",
      "subnet-00000000000000002",
      "subnet-00000000000000003",
      "subnet-00000000000000004",
      "subnet-00000000000000005",
      "subnet-00000000000000006",
      "subnet-00000000000000007",
      "subnet-00000000000000008",
      "subnet-00000000000000009",
      "subnet-0000000000000000a",
      "subnet-0000000000000000b",
      "subnet-0000000000000000c",
      "subnet-0000000000000000d",
      "subnet-0000000000000000e",
      "subnet-0000000000000000f",
      "subnet-00000000000000010",
      "subnet-00000000000000011",
      "subnet-00000000000000012",
      "subnet-00000000000000013",
      "subnet-00000000000000014",
    ]
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: "subnet-1": write the id of a subnet: subnet-0123456789abcdef0
run "subnet_subnet_1" {
  command = plan

  variables {
    subnet_ids = ["subnet-00000000000000000", "subnet-1"]
  }

  expect_failures = [var.subnet_ids]
}

# kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not of
# an alias: arn:aws:kms:<region>:<account>:key/<id>
run "kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop"
  }

  expect_failures = [var.kms_key_arn]
}

# logs.kms_key_arn: "arn:aws:kms:eu-west-1:111122223333:alias/shop": write the ARN of a KMS key, not
# of an alias: arn:aws:kms:<region>:<account>:key/<id>
run "logs_kms_key_arn_arn_aws_kms_eu_west_1_111122223333_alias_shop" {
  command = plan

  variables {
    logs = { kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:alias/shop" }
  }

  expect_failures = [var.logs]
}

# logs.retention_days: 31 is not possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365,
# 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653
run "logs_kept_for_31_days" {
  command = plan

  variables {
    logs = { retention_days = 31 }
  }

  expect_failures = [var.logs]
}

# rotation.duration: the window of 5h would reach into the next one or into another day of UTC; give
# fewer hours
run "a_window_of_5h_with_rate_4_hours" {
  command = plan

  variables {
    rotation = { schedule_expression = "rate(4 hours)", duration = "5h" }
  }

  expect_failures = [var.rotation]
}

# rotation.schedule_expression: "rate(3 hours)": write rate(4 hours) to rate(999 days), or cron(0
# <hour> <day> <month> <weekday> *) with ? for one of the days
run "rotation_schedule_expression_rate_3_hours" {
  command = plan

  variables {
    rotation = { schedule_expression = "rate(3 hours)" }
  }

  expect_failures = [var.rotation]
}

# rotation.schedule_expression: "cron(0 4
# 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1
# * ? *)" is too long; give at most 256 characters
run "a_rotation_that_takes_many_words" {
  command = plan

  variables {
    rotation = {
      schedule_expression = "cron(0 4 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 * ? *)"
    }
  }

  expect_failures = [var.rotation]
}

# rotation.duration: "0h": write hours from 1h to 24h
run "rotation_duration_0h" {
  command = plan

  variables {
    rotation = { schedule_expression = "rate(30 days)", duration = "0h" }
  }

  expect_failures = [var.rotation]
}

# tags: "": write 1 to 128 letters, digits, spaces and _.:/=+-@ only
run "key_of_a_tag" {
  command = plan

  variables {
    tags = { "" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: write 1 to
# 128 letters, digits, spaces and _.:/=+-@ only
run "key_of_a_tag_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" {
  command = plan

  variables {
    tags = {
      kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk = "x"
    }
  }

  expect_failures = [var.tags]
}

# tags: "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…: write 1 to
# 256 letters, digits, spaces and _.:/=+-@ only
run "value_of_a_tag_vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" {
  command = plan

  variables {
    tags = { team = replace(format("%257s", ""), " ", "v") }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a key that does not begin with aws: or rds:, which AWS keeps for its own tags
run "tag_aws_x" {
  command = plan

  variables {
    tags = { "aws:x" = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "aws:x": write a value that does not begin with aws: or rds:, which AWS keeps for its own
# tags
run "tag_of_value_aws_x" {
  command = plan

  variables {
    tags = { a = "aws:x" }
  }

  expect_failures = [var.tags]
}

# tags: 46 given; give at most 45
run "tags_46" {
  command = plan

  variables {
    tags = { for number in range(46) : "key${number}" => "value" }
  }

  expect_failures = [var.tags]
}

# tags: "name" is set by the platform, whatever the case; rename or remove it
run "tag_name_of_the_platform" {
  command = plan

  variables {
    tags = { name = "x" }
  }

  expect_failures = [var.tags]
}

# tags: "team" is given more than once in different case, which IAM takes for one key; keep one of
# them
run "tags_that_differ_only_by_case" {
  command = plan

  variables {
    tags = { Team = "x", team = "y", owner = "z" }
  }

  expect_failures = [var.tags]
}

# tags: null: write 1 to 256 letters, digits, spaces and _.:/=+-@ only
run "tags_team_null" {
  command = plan

  variables {
    tags = { team = null }
  }

  expect_failures = [var.tags]
}
