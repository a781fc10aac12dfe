locals {
  account_id = split(":", aws_security_group.load_balancer.arn)[4]
  headers    = var.response_headers
  is_https   = !(var.plain_http || contains(keys(var.waivers), "plain_http"))
}
