resource "aws_security_group" "job" {
  for_each = toset(keys(var.jobs))

  description = "Traffic of ${var.name}-${each.key}"
  name_prefix = "${var.name}-${each.key}-"
  tags        = merge(var.tags, { Name = "${var.name}-${each.key}" })
  vpc_id      = local.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# A module cannot refer to another instance of itself, and services call each other: their groups
# are there before all of them.
resource "aws_security_group" "service" {
  for_each = toset(keys(var.services))

  description = "Traffic of ${var.name}-${each.key}"
  name_prefix = "${var.name}-${each.key}-"
  tags        = merge(var.tags, { Name = "${var.name}-${each.key}" })
  vpc_id      = local.network.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}
