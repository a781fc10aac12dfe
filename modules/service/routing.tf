resource "aws_lb_listener_rule" "this" {
  count = var.load_balancer != null ? 1 : 0

  listener_arn = var.load_balancer.listener_arn
  tags         = var.tags

  # Two instances of this module that swap priorities need a free one in between.
  priority = var.load_balancer.priority

  action {
    type             = "forward"
    target_group_arn = one(aws_lb_target_group.this[*].arn)
  }

  dynamic "condition" {
    for_each = length(var.load_balancer.path_patterns) > 0 ? [1] : []

    content {
      path_pattern {
        values = var.load_balancer.path_patterns
      }
    }
  }

  dynamic "condition" {
    for_each = length(var.load_balancer.host_headers) > 0 ? [1] : []

    content {
      host_header {
        values = var.load_balancer.host_headers
      }
    }
  }
}

resource "aws_lb_target_group" "this" {
  count = var.load_balancer != null ? 1 : 0

  deregistration_delay = var.load_balancer.deregistration_delay_seconds
  protocol             = "HTTP"
  tags                 = var.tags
  target_type          = "ip"
  vpc_id               = var.vpc_id

  name = join("", [
    "${trimsuffix(substr("${var.platform}-${var.name}", 0, 25), "-")}-",
    substr(sha256("${var.platform}-${var.name}\n8080"), 0, 6),
  ])

  # ECS registers each task with its own port. Another number here would replace the group.
  port = 8080

  health_check {
    healthy_threshold   = var.load_balancer.health_check.healthy_threshold
    interval            = var.load_balancer.health_check.interval_seconds
    matcher             = var.load_balancer.health_check.matcher
    path                = var.load_balancer.health_check.path
    protocol            = "HTTP"
    timeout             = var.load_balancer.health_check.timeout_seconds
    unhealthy_threshold = var.load_balancer.health_check.unhealthy_threshold
  }

  lifecycle {
    create_before_destroy = true
  }
}
