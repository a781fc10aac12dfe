resource "aws_vpc_security_group_egress_rule" "ingress" {
  for_each = {
    for key, target in local.ingress : key => target
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

resource "aws_vpc_security_group_ingress_rule" "ingress" {
  for_each = (
    (var.security_group != null ? var.security_group.both_sides : true) ? local.ingress : {}
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
