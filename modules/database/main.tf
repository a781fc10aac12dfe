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
