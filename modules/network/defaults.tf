resource "aws_default_network_acl" "this" {
  count = var.manage_defaults ? 1 : 0

  default_network_acl_id = aws_vpc.this.default_network_acl_id
  tags                   = merge(var.tags, { Name = "${var.name}-vpc-default" })

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
