resource "aws_elasticache_replication_group" "this" {
  apply_immediately          = true
  at_rest_encryption_enabled = "true"
  engine                     = "valkey"
  engine_version             = "8.0"
  kms_key_id                 = var.kms_key_arn
  node_type                  = var.node_type
  port                       = 6379
  security_group_ids         = [aws_security_group.cache.id]
  snapshot_retention_limit   = var.disposable ? 0 : 7
  subnet_group_name          = aws_elasticache_subnet_group.this.name
  tags                       = var.tags
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"

  description = join(" ", [
    "Valkey of",
    length("${var.platform}-${var.name}") <= 40
    ? "${var.platform}-${var.name}"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}", 0, 33), "-")}-",
      substr(sha256("${var.platform}-${var.name}\n"), 0, 6),
    ]),
  ])

  automatic_failover_enabled = (
    var.num_cache_clusters != null ? var.num_cache_clusters : var.disposable ? 1 : 2
  ) > 1

  final_snapshot_identifier = (
    var.disposable
    ? null
    : join("", [
      length("${var.platform}-${var.name}") <= 40
      ? "${var.platform}-${var.name}"
      : join("", [
        "${trimsuffix(substr("${var.platform}-${var.name}", 0, 33), "-")}-",
        substr(sha256("${var.platform}-${var.name}\n"), 0, 6),
      ]),
      "-final-${terraform_data.final_snapshot.id}",
    ])
  )

  multi_az_enabled = (
    var.num_cache_clusters != null ? var.num_cache_clusters : var.disposable ? 1 : 2
  ) > 1

  num_cache_clusters = (
    var.num_cache_clusters != null ? var.num_cache_clusters : var.disposable ? 1 : 2
  )

  replication_group_id = (
    length("${var.platform}-${var.name}") <= 40
    ? "${var.platform}-${var.name}"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}", 0, 33), "-")}-",
      substr(sha256("${var.platform}-${var.name}\n"), 0, 6),
    ])
  )
}

resource "aws_elasticache_subnet_group" "this" {
  subnet_ids = var.subnet_ids
  tags       = var.tags

  name = (
    length("${var.platform}-${var.name}") <= 40
    ? "${var.platform}-${var.name}"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}", 0, 33), "-")}-",
      substr(sha256("${var.platform}-${var.name}\n"), 0, 6),
    ])
  )
}

resource "aws_security_group" "cache" {
  description = "Traffic of ${var.platform}-${var.name}-cache"
  name_prefix = "${var.platform}-${var.name}-cache-"
  tags        = merge(var.tags, { Name = "${var.platform}-${var.name}-cache" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# Its id is new for each cache, and so is the name of the last snapshot.
resource "terraform_data" "final_snapshot" {}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    kms_key_arn = {
      instead = "or make another cache beside this one, let services move to it and remove this one"
      value   = var.kms_key_arn != null ? var.kms_key_arn : ""
      why     = "a cache keeps its key"
    }
    name = {
      instead = "or make another cache beside this one, let services move to it and remove this one"
      value   = var.name
      why     = "a cache keeps its name"
    }
    platform = {
      instead = "or make another cache beside this one, let services move to it and remove this one"
      value   = var.platform
      why     = "physical names begin with it"
    }
    vpc_id = {
      instead = "or make another cache beside this one, let services move to it and remove this one"
      value   = var.vpc_id
      why     = "a cache stays in its VPC"
    }
  }

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
