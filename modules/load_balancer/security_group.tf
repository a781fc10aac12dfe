resource "aws_security_group" "load_balancer" {
  description = "Traffic of ${var.name}-alb"
  name_prefix = "${var.name}-alb-"
  tags        = merge(var.tags, { Name = "${var.name}-alb" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "load_balancer_targets" {
  description = "Traffic of ${var.name}-load-balancer-targets"
  name_prefix = "${var.name}-load-balancer-targets-"
  tags        = merge(var.tags, { Name = "${var.name}-load-balancer-targets" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_to_cognito" {
  count = var.authenticates ? 1 : 0

  description       = "Users sign in at Cognito"
  cidr_ipv4         = "0.0.0.0/0"
  from_port         = 443
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.load_balancer.id
  tags              = var.tags
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_to_targets" {
  for_each = toset([for port in var.target_ports : tostring(port)])

  description                  = "Requests of clients to services"
  from_port                    = each.value
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.load_balancer_targets.id
  security_group_id            = aws_security_group.load_balancer.id
  tags                         = var.tags
  to_port                      = each.value

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_from_http" {
  for_each = toset(var.ingress_cidr_blocks)

  description       = "Clients over HTTP"
  cidr_ipv4         = each.key
  from_port         = 80
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.load_balancer.id
  tags              = var.tags
  to_port           = 80
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_from_http_ipv6" {
  for_each = toset(
    var.ip_address_type == "dualstack"
    ? (
      length(var.ingress_ipv6_cidr_blocks) > 0
      ? var.ingress_ipv6_cidr_blocks
      : contains(var.ingress_cidr_blocks, "0.0.0.0/0") ? ["::/0"] : []
    )
    : []
  )

  description       = "Clients over HTTP"
  cidr_ipv6         = each.key
  from_port         = 80
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.load_balancer.id
  tags              = var.tags
  to_port           = 80
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_from_https" {
  for_each = toset(local.is_https ? var.ingress_cidr_blocks : [])

  description       = "Clients over HTTPS"
  cidr_ipv4         = each.key
  from_port         = 443
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.load_balancer.id
  tags              = var.tags
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_from_https_ipv6" {
  for_each = toset(
    (local.is_https ? var.ip_address_type == "dualstack" : false)
    ? (
      length(var.ingress_ipv6_cidr_blocks) > 0
      ? var.ingress_ipv6_cidr_blocks
      : contains(var.ingress_cidr_blocks, "0.0.0.0/0") ? ["::/0"] : []
    )
    : []
  )

  description       = "Clients over HTTPS"
  cidr_ipv6         = each.key
  from_port         = 443
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.load_balancer.id
  tags              = var.tags
  to_port           = 443
}
