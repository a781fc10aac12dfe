resource "aws_security_group" "this" {
  count = var.security_group == null ? 1 : 0

  description = "Traffic of ${var.platform}-${var.name}"
  name_prefix = "${var.platform}-${var.name}-"
  tags        = merge(var.tags, { Name = "${var.platform}-${var.name}" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "egress" {
  for_each = (
    (var.security_group != null ? var.security_group.both_sides : true) ? local.egress : {}
  )

  description                  = each.value.description
  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  from_port                    = each.value.port != null ? each.value.port : each.value.from_port
  ip_protocol                  = each.value.protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  tags                         = var.tags
  to_port                      = each.value.port != null ? each.value.port : each.value.to_port

  security_group_id = (
    var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id)
  )

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "https" {
  for_each = (
    (var.security_group != null ? var.security_group.both_sides : true) ? var.https_targets : {}
  )

  description                  = each.value.description
  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  from_port                    = 443
  ip_protocol                  = "tcp"
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  tags                         = var.tags
  to_port                      = 443

  security_group_id = (
    var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id)
  )
}

resource "aws_vpc_security_group_ingress_rule" "egress" {
  for_each = {
    for key, target in local.egress : key => target
    if target.both_sides
  }

  description       = each.value.description
  from_port         = each.value.port != null ? each.value.port : each.value.from_port
  ip_protocol       = each.value.protocol
  security_group_id = each.value.referenced_security_group_id
  tags              = var.tags
  to_port           = each.value.port != null ? each.value.port : each.value.to_port

  referenced_security_group_id = (
    var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id)
  )

  lifecycle {
    create_before_destroy = true
  }
}
