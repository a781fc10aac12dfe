resource "aws_default_network_acl" "this" {
  count = var.manage_defaults ? 1 : 0

  default_network_acl_id = aws_vpc.this.default_network_acl_id
  tags                   = merge(var.tags, { Name = "${var.name}-vpc-default" })

  dynamic "egress" {
    for_each = var.ipv6 ? [{ rule_no = 101, protocol = "-1", from_port = 0, to_port = 0 }] : []

    content {
      action          = "allow"
      from_port       = egress.value.from_port
      ipv6_cidr_block = "::/0"
      protocol        = egress.value.protocol
      rule_no         = egress.value.rule_no
      to_port         = egress.value.to_port
    }
  }

  dynamic "ingress" {
    for_each = (
      var.ipv6
      ? [
        { rule_no = 101, protocol = "tcp", from_port = 0, to_port = 21 },
        { rule_no = 111, protocol = "tcp", from_port = 23, to_port = 3388 },
        { rule_no = 121, protocol = "tcp", from_port = 3390, to_port = 65535 },
        { rule_no = 131, protocol = "udp", from_port = 0, to_port = 21 },
        { rule_no = 141, protocol = "udp", from_port = 23, to_port = 3388 },
        { rule_no = 151, protocol = "udp", from_port = 3390, to_port = 65535 },
        { rule_no = 161, protocol = "58", from_port = 0, to_port = 0 },
      ]
      : []
    )

    content {
      action          = "allow"
      from_port       = ingress.value.from_port
      icmp_code       = ingress.value.protocol == "58" ? -1 : null
      icmp_type       = ingress.value.protocol == "58" ? -1 : null
      ipv6_cidr_block = "::/0"
      protocol        = ingress.value.protocol
      rule_no         = ingress.value.rule_no
      to_port         = ingress.value.to_port
    }
  }

  egress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    protocol   = "-1"
    rule_no    = 100
    to_port    = 0
  }

  ingress {
    action     = "allow"
    cidr_block = var.cidr_block
    from_port  = 0
    protocol   = "-1"
    rule_no    = 10
    to_port    = 0
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    protocol   = "tcp"
    rule_no    = 100
    to_port    = 21
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 23
    protocol   = "tcp"
    rule_no    = 110
    to_port    = 3388
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 3390
    protocol   = "tcp"
    rule_no    = 120
    to_port    = 65535
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    protocol   = "udp"
    rule_no    = 130
    to_port    = 21
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 23
    protocol   = "udp"
    rule_no    = 140
    to_port    = 3388
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 3390
    protocol   = "udp"
    rule_no    = 150
    to_port    = 65535
  }

  ingress {
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    icmp_code  = -1
    icmp_type  = -1
    protocol   = "icmp"
    rule_no    = 160
    to_port    = 0
  }

  lifecycle {
    ignore_changes = [subnet_ids]
  }
}

resource "aws_default_route_table" "this" {
  count = var.manage_defaults ? 1 : 0

  default_route_table_id = aws_vpc.this.default_route_table_id
  route                  = toset([])
  tags                   = merge(var.tags, { Name = "${var.name}-vpc-main-unused" })
}
