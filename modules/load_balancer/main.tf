resource "aws_lb" "this" {
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
  idle_timeout               = var.idle_timeout_seconds
  internal                   = var.internal
  ip_address_type            = var.ip_address_type
  load_balancer_type         = "application"
  security_groups            = [aws_security_group.load_balancer.id]
  subnets                    = var.subnet_ids
  tags                       = var.tags

  name = (
    length("${var.name}-alb") <= 32
    ? "${var.name}-alb"
    : "${trimsuffix(substr("${var.name}-alb", 0, 25), "-")}-${substr(sha256("${var.name}-alb\n"), 0, 6)}"
  )

  dynamic "access_logs" {
    for_each = var.access_logs ? [1] : []

    content {
      bucket  = one(aws_s3_bucket.access_logs[*].id)
      enabled = true
    }
  }

  dynamic "connection_logs" {
    for_each = var.connection_logs ? [1] : []

    content {
      bucket  = one(aws_s3_bucket.access_logs[*].id)
      enabled = true
    }
  }

  lifecycle {
    # AWS changes it for no load balancer that exists.
    ignore_changes = [internal]

    postcondition {
      condition = self.internal == var.internal
      error_message = join(" ", [
        "internal: ${var.internal ? "true" : "false"} is asked for, and the load balancer is",
        "deployed with the opposite, which AWS cannot change; write that again, or create another",
        "load balancer beside this one, move the routes to it and remove this one.",
      ])
    }
  }

  # AWS writes a test object when logging is switched on.
  depends_on = [aws_s3_bucket_policy.access_logs]
}
