locals {
  account_id = split(":", aws_security_group.load_balancer.arn)[4]
}
