resource "aws_cloudwatch_log_group" "waf" {
  count = (var.waf != null ? var.waf.web_acl == null : false) ? 1 : 0

  name              = "aws-waf-logs-${var.name}-alb"
  kms_key_id        = var.logs.kms_key_arn
  retention_in_days = var.logs.retention_days
  tags              = var.tags
}

resource "aws_wafv2_web_acl" "this" {
  count = (var.waf != null ? var.waf.web_acl == null : false) ? 1 : 0

  name  = "${var.name}-alb"
  scope = "REGIONAL"
  tags  = var.tags

  default_action {
    allow {}
  }

  dynamic "rule" {
    for_each = var.waf.rate_limit != null ? [1] : []

    content {
      name     = "rate-limit"
      priority = 0

      action {
        dynamic "block" {
          for_each = var.waf.action == "block" ? [1] : []

          content {}
        }

        dynamic "count" {
          for_each = var.waf.action != "block" ? [1] : []

          content {}
        }
      }

      statement {
        rate_based_statement {
          aggregate_key_type = "IP"
          limit              = var.waf.rate_limit
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "rate-limit"
        sampled_requests_enabled   = false
      }
    }
  }

  dynamic "rule" {
    for_each = var.waf.managed_rule_groups

    content {
      name     = rule.value
      priority = lookup(local.waf_priorities, tostring(rule.value), 0)

      override_action {
        dynamic "count" {
          for_each = (
            var.waf.action == "count" ||
            contains(lookup(var.waf.counted_rules, tostring(rule.value), []), "*")
            ? [1]
            : []
          )

          content {}
        }

        dynamic "none" {
          for_each = (
            !(
              var.waf.action == "count" ||
              contains(lookup(var.waf.counted_rules, tostring(rule.value), []), "*")
            )
            ? [1]
            : []
          )

          content {}
        }
      }

      statement {
        managed_rule_group_statement {
          name        = rule.value
          vendor_name = "AWS"

          dynamic "rule_action_override" {
            for_each = [
              for rule2 in lookup(var.waf.counted_rules, tostring(rule.value), []) : rule2
              if rule2 != "*"
            ]

            content {
              name = rule_action_override.value

              action_to_use {
                count {}
              }
            }
          }
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = rule.value
        sampled_requests_enabled   = false
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "${var.name}-alb"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl_association" "this" {
  count = var.waf != null ? 1 : 0

  resource_arn = aws_lb.this.arn
  web_acl_arn  = var.waf.web_acl != null ? var.waf.web_acl.arn : one(aws_wafv2_web_acl.this[*].arn)
}

resource "aws_wafv2_web_acl_logging_configuration" "this" {
  count = (var.waf != null ? var.waf.web_acl == null : false) ? 1 : 0

  log_destination_configs = [one(aws_cloudwatch_log_group.waf[*].arn)]
  resource_arn            = one(aws_wafv2_web_acl.this[*].arn)

  logging_filter {
    default_behavior = "DROP"

    filter {
      behavior    = "KEEP"
      requirement = "MEETS_ANY"

      condition {
        action_condition {
          action = "BLOCK"
        }
      }

      condition {
        action_condition {
          action = "COUNT"
        }
      }

      condition {
        action_condition {
          action = "EXCLUDED_AS_COUNT"
        }
      }
    }
  }

  redacted_fields {
    single_header {
      name = "authorization"
    }
  }

  redacted_fields {
    single_header {
      name = "cookie"
    }
  }
}
