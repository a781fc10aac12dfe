resource "aws_lb" "this" {
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
  idle_timeout               = var.idle_timeout_seconds
  internal                   = false
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

  # AWS writes a test object when logging is switched on.
  depends_on = [aws_s3_bucket_policy.access_logs]
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"
  tags              = var.tags

  default_action {
    type = !var.plain_http ? "redirect" : "fixed-response"

    dynamic "fixed_response" {
      for_each = var.plain_http ? [1] : []

      content {
        content_type = "text/plain"
        message_body = "Not found"
        status_code  = "404"
      }
    }

    dynamic "redirect" {
      for_each = !var.plain_http ? [1] : []

      content {
        port        = "443"
        protocol    = "HTTPS"
        status_code = "HTTP_301"
      }
    }
  }
}

resource "aws_lb_listener" "https" {
  count = !var.plain_http ? 1 : 0

  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  tags              = var.tags

  certificate_arn = (
    var.domain_name != null
    ? one(aws_acm_certificate_validation.this[*].certificate_arn)
    : var.certificate_arn
  )

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "Not found"
      status_code  = "404"
    }
  }
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    name = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.name
      why     = "physical names begin with it"
    }
    vpc_id = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.vpc_id
      why     = "a load balancer stays in its VPC"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
