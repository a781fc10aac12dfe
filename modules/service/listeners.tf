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
