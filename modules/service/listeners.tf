resource "aws_lb_listener" "this" {
  for_each = var.listeners

  load_balancer_arn = var.network_load_balancer.arn
  port              = each.value.port
  protocol          = each.value.protocol
  ssl_policy        = each.value.protocol == "TLS" ? var.network_load_balancer.ssl_policy : null
  tags              = var.tags

  certificate_arn = (
    each.value.protocol == "TLS" ? var.network_load_balancer.certificate_arn : null
  )

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.listeners[each.key].arn
  }
}

resource "aws_lb_target_group" "listeners" {
  for_each = var.listeners

  deregistration_delay = each.value.deregistration_delay_seconds
  port                 = 8080
  preserve_client_ip   = each.value.preserve_client_ip ? "true" : "false"
  protocol             = "TCP"
  proxy_protocol_v2    = each.value.proxy_protocol_v2
  tags                 = var.tags
  target_type          = "ip"
  vpc_id               = var.vpc_id

  name = join("", [
    "${trimsuffix(substr("${var.platform}-${var.name}-${each.key}", 0, 25), "-")}-",
    substr(sha256("${var.platform}-${var.name}-${each.key}\ntcp-8080-${each.key}"), 0, 6),
  ])

  health_check {
    healthy_threshold   = each.value.health_check.healthy_threshold
    interval            = each.value.health_check.interval_seconds
    matcher             = each.value.health_check.path != null ? "200-399" : null
    path                = each.value.health_check.path
    protocol            = each.value.health_check.path != null ? "HTTP" : "TCP"
    timeout             = each.value.health_check.timeout_seconds
    unhealthy_threshold = each.value.health_check.unhealthy_threshold

    port = (
      each.value.health_check.port != null ? tostring(each.value.health_check.port) : "traffic-port"
    )
  }

  stickiness {
    type    = "source_ip"
    enabled = each.value.stickiness != null
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_egress_rule" "network_load_balancer_to_service" {
  for_each = toset(
    (var.network_load_balancer != null ? var.network_load_balancer.both_sides : false)
    ? [
      for port in distinct(flatten([
        for target in local.listener_targets : [target.port, target.health_check_port]
      ])) :
      tostring(port)
      if port > 0
    ]
    : []
  )

  description       = "Requests of clients to ${var.name}"
  from_port         = each.value
  ip_protocol       = "tcp"
  security_group_id = var.network_load_balancer.security_group_id
  tags              = var.tags
  to_port           = each.value

  referenced_security_group_id = (
    var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id)
  )

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "network_load_balancer_into_service" {
  for_each = toset(
    (
      var.network_load_balancer != null
      ? (var.security_group != null ? var.security_group.both_sides : true)
      : false
    )
    ? [
      for port in distinct(flatten([
        for target in local.listener_targets : [target.port, target.health_check_port]
      ])) :
      tostring(port)
      if port > 0
    ]
    : []
  )

  description                  = "Requests of clients to ${var.name}"
  from_port                    = each.value
  ip_protocol                  = "tcp"
  referenced_security_group_id = var.network_load_balancer.security_group_id
  tags                         = var.tags
  to_port                      = each.value

  security_group_id = (
    var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id)
  )

  lifecycle {
    create_before_destroy = true
  }
}
