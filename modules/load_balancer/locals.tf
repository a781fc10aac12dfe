locals {
  account_id = split(":", aws_security_group.load_balancer.arn)[4]
  is_https   = !(var.plain_http || contains(keys(var.waivers), "plain_http"))
}
