resource "aws_cloudwatch_log_group" "database" {
  for_each = toset(
    var.engine == "aurora-mysql"
    ? ["audit", "error", "slowquery"]
    : var.engine != "postgres" ? ["postgresql"] : ["postgresql", "upgrade"]
  )

  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags

  name = join("/", [
    "/aws/rds/${var.engine != "postgres" ? "cluster" : "instance"}",
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ]),
    each.key,
  ])
}

resource "aws_db_subnet_group" "this" {
  subnet_ids = var.subnet_ids
  tags       = var.tags

  name = (
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ])
  )
}

resource "aws_secretsmanager_secret_rotation" "master_user" {
  count = var.rotation != null ? 1 : 0

  rotate_immediately = false

  secret_id = (
    var.engine != "postgres"
    ? one(aws_rds_cluster.this[*].master_user_secret[0].secret_arn)
    : one(aws_db_instance.this[*].master_user_secret[0].secret_arn)
  )

  rotation_rules {
    duration            = var.rotation.duration
    schedule_expression = var.rotation.schedule_expression
  }
}

# Its id is new for each database, and so is the name of the last snapshot.
resource "terraform_data" "final_snapshot" {}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = merge(
    {
      name = {
        value   = var.name
        why     = "physical names begin with it"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      database = {
        value   = var.database
        why     = "physical names contain it"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      kms_key_arn = {
        value   = var.kms_key_arn
        why     = "storage keeps its key"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      engine = {
        value   = var.engine
        why     = "RDS would replace the database with an empty one"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      database_name = {
        value   = var.database_name
        why     = "RDS would replace the database with an empty one"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      snapshot_identifier = {
        value   = var.snapshot_identifier != null ? var.snapshot_identifier : ""
        why     = "a database is restored when it is made, and never again"
        instead = "or restore into another database beside this one"
      }
    },
    {
      for key, value in {
        engine_version = (
          !var.allow_major_version_upgrade
          ? {
            value = (
              var.engine == "aurora-mysql"
              ? replace(var.engine_version, "/\\.mysql_aurora.*$/", "")
              : replace(var.engine_version, "/\\..*$/", "")
            )
            why     = "an upgrade of the major version stops the database and cannot be taken back"
            instead = "or set allow_major_version_upgrade = true until it is done"
          }
          : null
        )
      } :
      key => value
      if value != null
    },
  )

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
