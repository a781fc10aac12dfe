resource "aws_rds_cluster" "this" {
  count = var.engine != "postgres" ? 1 : 0

  allow_major_version_upgrade         = var.allow_major_version_upgrade
  apply_immediately                   = true
  backup_retention_period             = var.backup_retention_days
  copy_tags_to_snapshot               = true
  database_name                       = var.database_name
  db_cluster_parameter_group_name     = one(aws_rds_cluster_parameter_group.this[*].name)
  db_subnet_group_name                = aws_db_subnet_group.this.name
  deletion_protection                 = !var.disposable
  engine                              = var.engine
  engine_version                      = var.engine_version
  iam_database_authentication_enabled = true
  kms_key_id                          = var.kms_key_arn
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = var.kms_key_arn
  master_username                     = "dbadmin"
  port                                = var.engine == "aurora-mysql" ? 3306 : 5432
  skip_final_snapshot                 = var.disposable
  snapshot_identifier                 = var.snapshot_identifier
  storage_encrypted                   = true
  tags                                = var.tags
  vpc_security_group_ids              = [aws_security_group.database.id]

  cluster_identifier = (
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ])
  )

  enabled_cloudwatch_logs_exports = (
    var.engine == "aurora-mysql"
    ? ["audit", "error", "slowquery"]
    : var.engine != "postgres" ? ["postgresql"] : ["postgresql", "upgrade"]
  )

  final_snapshot_identifier = join("", [
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ]),
    "-final-${terraform_data.final_snapshot.id}",
  ])

  dynamic "serverlessv2_scaling_configuration" {
    for_each = var.engine != "postgres" && var.instance_class == null ? [1] : []

    content {
      max_capacity = var.max_capacity
      min_capacity = var.min_capacity
    }
  }

  lifecycle {
    ignore_changes = [snapshot_identifier, database_name, master_username]

    postcondition {
      condition = try(
        !can(regex("^[0-9]+[.]", self.engine_version_actual)) ||
        startswith(self.engine_version_actual, "${self.engine_version}.") ||
        sort([
          join(".", [
            for n in regexall("[0-9]+", self.engine_version) : format("%06d", tonumber(n))
          ]),
          join(".", [
            for n in regexall("[0-9]+", self.engine_version_actual) : format("%06d", tonumber(n))
          ]),
        ])[1] ==
        join(".", [for n in regexall("[0-9]+", self.engine_version) : format("%06d", tonumber(n))]),
        true,
      )
      error_message = join(" ", [
        "engine_version: \"${self.engine_version}\" is asked for, and AWS has upgraded it to",
        "${jsonencode(self.engine_version_actual)}, from which nothing leads back; write that, or",
        "the major version alone",
      ])
    }
  }

  depends_on = [aws_cloudwatch_log_group.database]
}

resource "aws_rds_cluster_parameter_group" "this" {
  count = var.engine != "postgres" ? 1 : 0

  tags = var.tags

  family = join("", [
    var.engine,
    var.engine == "aurora-mysql"
    ? replace(var.engine_version, "/\\.mysql_aurora.*$/", "")
    : replace(var.engine_version, "/\\..*$/", ""),
  ])

  name_prefix = join("", [
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ]),
    "-",
  ])

  dynamic "parameter" {
    for_each = (
      var.engine == "aurora-mysql"
      ? {
        require_secure_transport = "ON"
        server_audit_events      = "CONNECT,QUERY_DCL,QUERY_DDL"
        server_audit_logging     = "1"
        slow_query_log           = "1"
      }
      : { "rds.force_ssl" = "1" }
    )

    content {
      name  = parameter.key
      value = parameter.value
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}
