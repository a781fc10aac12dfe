resource "aws_rds_cluster_instance" "first" {
  count = var.engine != "postgres" ? 1 : 0

  apply_immediately               = true
  auto_minor_version_upgrade      = true
  cluster_identifier              = one(aws_rds_cluster.this[*].cluster_identifier)
  copy_tags_to_snapshot           = true
  engine                          = var.engine
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_arn
  publicly_accessible             = false
  tags                            = var.tags

  identifier = join("", [
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ]),
    "-1",
  ])

  instance_class = (
    var.instance_class != null ? var.instance_class : "db.serverless"
  )
}

resource "aws_rds_cluster_instance" "this" {
  for_each = toset(
    var.engine != "postgres"
    ? [
      for number in local.further_instances : number
      if tonumber(number) <=
      (var.instance_count != null ? var.instance_count : var.disposable ? 1 : 2)
    ]
    : []
  )

  apply_immediately               = true
  auto_minor_version_upgrade      = true
  cluster_identifier              = one(aws_rds_cluster.this[*].cluster_identifier)
  copy_tags_to_snapshot           = true
  engine                          = var.engine
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_arn
  publicly_accessible             = false
  tags                            = var.tags

  identifier = join("", [
    length("${var.name}-${var.database}") <= 60
    ? "${var.name}-${var.database}"
    : join("", [
      "${trimsuffix(substr("${var.name}-${var.database}", 0, 53), "-")}-",
      substr(sha256("${var.name}-${var.database}\n"), 0, 6),
    ]),
    "-${each.key}",
  ])

  instance_class = (
    var.instance_class != null ? var.instance_class : "db.serverless"
  )

  depends_on = [aws_rds_cluster_instance.first]
}

moved {
  from = aws_rds_cluster_instance.this["1"]
  to   = aws_rds_cluster_instance.first[0]
}
