resource "aws_lb_listener_rule" "routes" {
  for_each = var.routes

  listener_arn = var.load_balancer.listener_arn
  tags         = var.tags

  # Rules that swap priorities need a free one in between.
  priority = each.value.priority

  dynamic "action" {
    for_each = each.value.authenticate_cognito != null ? [1] : []

    content {
      type = "authenticate-cognito"

      authenticate_cognito {
        on_unauthenticated_request = each.value.authenticate_cognito.on_unauthenticated_request
        scope                      = each.value.authenticate_cognito.scope
        session_timeout            = each.value.authenticate_cognito.session_timeout_seconds
        user_pool_arn              = each.value.authenticate_cognito.user_pool_arn
        user_pool_client_id        = each.value.authenticate_cognito.user_pool_client_id
        user_pool_domain           = each.value.authenticate_cognito.user_pool_domain
      }
    }
  }

  dynamic "action" {
    for_each = [1]

    content {
      type             = "forward"
      target_group_arn = aws_lb_target_group.routes[each.key].arn
    }
  }

  dynamic "condition" {
    for_each = length(each.value.path_patterns) > 0 ? [1] : []

    content {
      path_pattern {
        values = each.value.path_patterns
      }
    }
  }

  dynamic "condition" {
    for_each = length(each.value.host_headers) > 0 ? [1] : []

    content {
      host_header {
        values = each.value.host_headers
      }
    }
  }

  dynamic "condition" {
    for_each = length(each.value.http_request_methods) > 0 ? [1] : []

    content {
      http_request_method {
        values = each.value.http_request_methods
      }
    }
  }

  dynamic "condition" {
    for_each = length(each.value.source_ips) > 0 ? [1] : []

    content {
      source_ip {
        values = each.value.source_ips
      }
    }
  }

  dynamic "condition" {
    for_each = each.value.http_headers

    content {
      http_header {
        http_header_name = condition.key
        values           = condition.value
      }
    }
  }

  dynamic "condition" {
    for_each = each.value.query_strings

    content {
      dynamic "query_string" {
        for_each = condition.value

        content {
          value = query_string.value
          key   = condition.key
        }
      }
    }
  }
}

resource "aws_lb_target_group" "routes" {
  for_each = var.routes

  deregistration_delay          = each.value.deregistration_delay_seconds
  load_balancing_algorithm_type = each.value.load_balancing_algorithm_type
  protocol                      = each.value.protocol
  protocol_version              = each.value.protocol_version
  slow_start                    = each.value.slow_start_seconds
  tags                          = var.tags
  target_type                   = "ip"
  vpc_id                        = var.vpc_id

  name = join("", [
    "${trimsuffix(substr("${var.platform}-${var.name}-${each.key}", 0, 25), "-")}-",
    substr(
      sha256(join("", [
        "${var.platform}-${var.name}-${each.key}\n",
        join("-", compact([
          "8080",
          each.key,
          each.value.protocol == "HTTP" ? "" : each.value.protocol,
          each.value.protocol_version == "HTTP1" ? "" : each.value.protocol_version,
        ])),
      ])),
      0,
      6,
    ),
  ])

  # ECS registers each task with its own port.
  port = 8080

  health_check {
    healthy_threshold   = each.value.health_check.healthy_threshold
    interval            = each.value.health_check.interval_seconds
    protocol            = each.value.protocol
    timeout             = each.value.health_check.timeout_seconds
    unhealthy_threshold = each.value.health_check.unhealthy_threshold

    matcher = (
      each.value.health_check.matcher != null
      ? each.value.health_check.matcher
      : each.value.protocol_version == "GRPC" ? "12" : "200"
    )

    path = (
      each.value.health_check.path != null
      ? each.value.health_check.path
      : each.value.protocol_version == "GRPC" ? "/AWS.ALB/healthcheck" : "/"
    )

    port = (
      each.value.health_check.port != null ? tostring(each.value.health_check.port) : "traffic-port"
    )
  }

  stickiness {
    type        = each.value.stickiness != null ? each.value.stickiness.type : "lb_cookie"
    cookie_name = each.value.stickiness != null ? each.value.stickiness.cookie_name : null
    enabled     = each.value.stickiness != null

    cookie_duration = (
      each.value.stickiness != null ? each.value.stickiness.cookie_duration_seconds : 86400
    )
  }

  lifecycle {
    create_before_destroy = true
  }
}
