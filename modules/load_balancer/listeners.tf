resource "aws_lb_listener" "http" {
  load_balancer_arn                                                   = aws_lb.this.arn
  port                                                                = 80
  protocol                                                            = "HTTP"
  routing_http_response_access_control_allow_credentials_header_value = local.headers.access_control_allow_credentials
  routing_http_response_access_control_allow_headers_header_value     = local.headers.access_control_allow_headers
  routing_http_response_access_control_allow_methods_header_value     = local.headers.access_control_allow_methods
  routing_http_response_access_control_allow_origin_header_value      = local.headers.access_control_allow_origin
  routing_http_response_access_control_expose_headers_header_value    = local.headers.access_control_expose_headers
  routing_http_response_content_security_policy_header_value          = local.headers.content_security_policy
  routing_http_response_server_enabled                                = local.headers.server_enabled
  routing_http_response_x_content_type_options_header_value           = local.headers.x_content_type_options
  routing_http_response_x_frame_options_header_value                  = local.headers.x_frame_options
  tags                                                                = var.tags

  routing_http_response_access_control_max_age_header_value = (
    local.headers.access_control_max_age_seconds != null
    ? tostring(local.headers.access_control_max_age_seconds)
    : null
  )

  default_action {
    type = local.is_https ? "redirect" : "fixed-response"

    dynamic "fixed_response" {
      for_each = !local.is_https ? [1] : []

      content {
        content_type = "text/plain"
        message_body = "Not found"
        status_code  = "404"
      }
    }

    dynamic "redirect" {
      for_each = local.is_https ? [1] : []

      content {
        port        = "443"
        protocol    = "HTTPS"
        status_code = "HTTP_301"
      }
    }
  }
}

resource "aws_lb_listener" "https" {
  count = local.is_https ? 1 : 0

  load_balancer_arn                                                   = aws_lb.this.arn
  port                                                                = 443
  protocol                                                            = "HTTPS"
  routing_http_response_access_control_allow_credentials_header_value = local.headers.access_control_allow_credentials
  routing_http_response_access_control_allow_headers_header_value     = local.headers.access_control_allow_headers
  routing_http_response_access_control_allow_methods_header_value     = local.headers.access_control_allow_methods
  routing_http_response_access_control_allow_origin_header_value      = local.headers.access_control_allow_origin
  routing_http_response_access_control_expose_headers_header_value    = local.headers.access_control_expose_headers
  routing_http_response_content_security_policy_header_value          = local.headers.content_security_policy
  routing_http_response_server_enabled                                = local.headers.server_enabled
  routing_http_response_strict_transport_security_header_value        = local.headers.strict_transport_security
  routing_http_response_x_content_type_options_header_value           = local.headers.x_content_type_options
  routing_http_response_x_frame_options_header_value                  = local.headers.x_frame_options
  ssl_policy                                                          = var.ssl_policy
  tags                                                                = var.tags

  certificate_arn = (
    var.domain_name != null
    ? one(aws_acm_certificate_validation.this[*].certificate_arn)
    : var.certificate_arn
  )

  routing_http_response_access_control_max_age_header_value = (
    local.headers.access_control_max_age_seconds != null
    ? tostring(local.headers.access_control_max_age_seconds)
    : null
  )

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "Not found"
      status_code  = "404"
    }
  }

  mutual_authentication {
    ignore_client_certificate_expiry = (
      var.mutual_authentication != null
      ? (
        var.mutual_authentication.mode == "verify"
        ? var.mutual_authentication.ignore_client_certificate_expiry
        : null
      )
      : null
    )

    mode = (
      var.mutual_authentication != null ? var.mutual_authentication.mode : "off"
    )

    trust_store_arn = (
      var.mutual_authentication != null
      ? (
        var.mutual_authentication.ca_certificates_bundle != null
        ? one(aws_lb_trust_store.this[*].arn)
        : var.mutual_authentication.trust_store != null
        ? var.mutual_authentication.trust_store.arn
        : null
      )
      : null
    )
  }
}

resource "aws_lb_listener_certificate" "additional" {
  for_each = local.is_https ? var.additional_certificate_arns : {}

  certificate_arn = each.value
  listener_arn    = one(aws_lb_listener.https[*].arn)
}

resource "aws_lb_trust_store" "this" {
  count = (
    (
      (local.is_https ? var.mutual_authentication != null : false)
      ? var.mutual_authentication.ca_certificates_bundle != null
      : false
    )
    ? 1
    : 0
  )

  ca_certificates_bundle_s3_bucket         = var.mutual_authentication.ca_certificates_bundle.s3_bucket
  ca_certificates_bundle_s3_key            = var.mutual_authentication.ca_certificates_bundle.s3_key
  ca_certificates_bundle_s3_object_version = var.mutual_authentication.ca_certificates_bundle.s3_object_version
  tags                                     = var.tags

  name = (
    length("${var.name}-alb") <= 32
    ? "${var.name}-alb"
    : "${trimsuffix(substr("${var.name}-alb", 0, 25), "-")}-${substr(sha256("${var.name}-alb\n"), 0, 6)}"
  )

  # The listener holds the old one until it has the new one.
  lifecycle {
    create_before_destroy = true
  }
}
