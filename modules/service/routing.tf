resource "aws_lb_listener_rule" "this" {
  count = (var.load_balancer != null ? var.load_balancer.priority != null : false) ? 1 : 0

  listener_arn = var.load_balancer.listener_arn
  tags         = var.tags

  # Two instances of this module that swap priorities need a free one in between.
  priority = var.load_balancer.priority

  dynamic "action" {
    for_each = var.load_balancer.authenticate_cognito != null ? [1] : []

    content {
      type = "authenticate-cognito"

      authenticate_cognito {
        on_unauthenticated_request = var.load_balancer.authenticate_cognito.on_unauthenticated_request
        scope                      = var.load_balancer.authenticate_cognito.scope
        session_timeout            = var.load_balancer.authenticate_cognito.session_timeout_seconds
        user_pool_arn              = var.load_balancer.authenticate_cognito.user_pool_arn
        user_pool_client_id        = var.load_balancer.authenticate_cognito.user_pool_client_id
        user_pool_domain           = var.load_balancer.authenticate_cognito.user_pool_domain
      }
    }
  }

  dynamic "action" {
    for_each = [1]

    content {
      type             = "forward"
      target_group_arn = one(aws_lb_target_group.this[*].arn)
    }
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

  dynamic "condition" {
    for_each = length(var.load_balancer.http_request_methods) > 0 ? [1] : []

    content {
      http_request_method {
        values = var.load_balancer.http_request_methods
      }
    }
  }

  dynamic "condition" {
    for_each = length(var.load_balancer.source_ips) > 0 ? [1] : []

    content {
      source_ip {
        values = var.load_balancer.source_ips
      }
    }
  }

  dynamic "condition" {
    for_each = var.load_balancer.http_headers

    content {
      http_header {
        http_header_name = condition.key
        values           = condition.value
      }
    }
  }

  dynamic "condition" {
    for_each = var.load_balancer.query_strings

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

resource "aws_lb_target_group" "this" {
  count = (
    (var.load_balancer != null ? var.load_balancer.priority != null : false) ? 1 : 0
  )

  deregistration_delay          = var.load_balancer.deregistration_delay_seconds
  load_balancing_algorithm_type = var.load_balancer.load_balancing_algorithm_type
  protocol                      = var.load_balancer.protocol
  protocol_version              = var.load_balancer.protocol_version
  slow_start                    = var.load_balancer.slow_start_seconds
  tags                          = var.tags
  target_type                   = "ip"
  vpc_id                        = var.vpc_id

  name = join("", [
    "${trimsuffix(substr("${var.platform}-${var.name}", 0, 25), "-")}-",
    substr(
      sha256(join("", [
        "${var.platform}-${var.name}\n",
        join("-", compact([
          "8080",
          var.load_balancer.protocol == "HTTP" ? "" : var.load_balancer.protocol,
          var.load_balancer.protocol_version == "HTTP1" ? "" : var.load_balancer.protocol_version,
        ])),
      ])),
      0,
      6,
    ),
  ])

  # ECS registers each task with its own port. Another number here would replace the group.
  port = 8080

  health_check {
    healthy_threshold   = var.load_balancer.health_check.healthy_threshold
    interval            = var.load_balancer.health_check.interval_seconds
    protocol            = var.load_balancer.protocol
    timeout             = var.load_balancer.health_check.timeout_seconds
    unhealthy_threshold = var.load_balancer.health_check.unhealthy_threshold

    matcher = (
      var.load_balancer.health_check.matcher != null
      ? var.load_balancer.health_check.matcher
      : var.load_balancer.protocol_version == "GRPC" ? "12" : "200"
    )

    path = (
      var.load_balancer.health_check.path != null
      ? var.load_balancer.health_check.path
      : var.load_balancer.protocol_version == "GRPC" ? "/AWS.ALB/healthcheck" : "/"
    )

    port = (
      var.load_balancer.health_check.port != null
      ? tostring(var.load_balancer.health_check.port)
      : "traffic-port"
    )
  }

  stickiness {
    enabled = var.load_balancer.stickiness != null

    type = (
      var.load_balancer.stickiness != null ? var.load_balancer.stickiness.type : "lb_cookie"
    )

    cookie_duration = (
      var.load_balancer.stickiness != null
      ? var.load_balancer.stickiness.cookie_duration_seconds
      : 86400
    )

    cookie_name = (
      var.load_balancer.stickiness != null ? var.load_balancer.stickiness.cookie_name : null
    )
  }

  lifecycle {
    create_before_destroy = true
  }
}
