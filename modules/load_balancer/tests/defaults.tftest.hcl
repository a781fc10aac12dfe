# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name                = "orders-test"
  vpc_id              = "vpc-00000000000000001"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  certificate_arn     = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      aws_lb.this.name == "orders-test-alb",
      aws_lb.this.load_balancer_type == "application",
      !aws_lb.this.internal,
      aws_lb.this.subnets == toset(["subnet-00000000000000001", "subnet-00000000000000002"]),
    ])
    error_message = "It is no application load balancer in the subnets that are given."
  }
  assert {
    condition     = aws_lb.this.enable_deletion_protection
    error_message = "The load balancer can be deleted by mistake."
  }
  assert {
    condition     = aws_lb.this.drop_invalid_header_fields
    error_message = "Invalid headers reach the services."
  }
  assert {
    condition     = aws_lb.this.idle_timeout == 60
    error_message = "Idle connections are not closed after a minute."
  }
  assert {
    condition     = one(aws_lb.this.access_logs[*].enabled) && length(aws_s3_bucket.access_logs) == 1
    error_message = "Requests are not logged."
  }

  assert {
    condition = alltrue([
      aws_lb_listener.http.port == 80,
      one(aws_lb_listener.http.default_action[*].type) == "redirect",
      one(flatten(aws_lb_listener.http.default_action[*].redirect[*].port)) == "443",
      one(flatten(aws_lb_listener.http.default_action[*].redirect[*].protocol)) == "HTTPS",
      one(flatten(aws_lb_listener.http.default_action[*].redirect[*].status_code)) == "HTTP_301",
    ])
    error_message = "HTTP does not lead to HTTPS."
  }
  assert {
    condition = alltrue([
      one(aws_lb_listener.https[*].port) == 443,
      one(aws_lb_listener.https[*].protocol) == "HTTPS",
      one(aws_lb_listener.https[*].ssl_policy) == "ELBSecurityPolicy-TLS13-1-2-2021-06",
      one(aws_lb_listener.https[*].certificate_arn) == "arn:aws:acm:us-east-1:111122223333:certificate/orders",
    ])
    error_message = "HTTPS is not served with the certificate and today's ciphers."
  }
  assert {
    condition = alltrue([
      one(one(aws_lb_listener.https).default_action[*].type) == "fixed-response",
      one(flatten(one(aws_lb_listener.https).default_action[*].fixed_response[*].status_code)) == "404",
    ])
    error_message = "What no service asks for is answered otherwise than with 404."
  }
  assert {
    condition = alltrue([
      length(aws_acm_certificate.this) == 0,
      length(aws_route53_record.alias) == 0,
      length(aws_route53_record.validation) == 0,
    ])
    error_message = "A certificate or a record is made though a certificate is given."
  }

  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_ingress_rule.load_balancer_from_http) == ["203.0.113.0/24"],
      keys(aws_vpc_security_group_ingress_rule.load_balancer_from_https) == ["203.0.113.0/24"],
      aws_vpc_security_group_ingress_rule.load_balancer_from_http["203.0.113.0/24"].to_port == 80,
      aws_vpc_security_group_ingress_rule.load_balancer_from_https["203.0.113.0/24"].to_port == 443,
    ])
    error_message = "Others than the clients that are named may connect, or on other ports."
  }
  assert {
    condition     = aws_security_group.load_balancer.vpc_id == "vpc-00000000000000001"
    error_message = "The security group stands in another VPC."
  }

  assert {
    condition = alltrue([
      startswith(one(aws_s3_bucket.access_logs[*].bucket_prefix), "orders-test-alb-logs-"),
      !one(aws_s3_bucket.access_logs[*].force_destroy),
      one(one(aws_s3_bucket_versioning.access_logs).versioning_configuration[*].status) == "Enabled",
    ])
    error_message = "Access logs can be lost."
  }
  assert {
    condition = alltrue([
      one(aws_s3_bucket_public_access_block.access_logs[*].block_public_acls),
      one(aws_s3_bucket_public_access_block.access_logs[*].block_public_policy),
      one(aws_s3_bucket_public_access_block.access_logs[*].ignore_public_acls),
      one(aws_s3_bucket_public_access_block.access_logs[*].restrict_public_buckets),
    ])
    error_message = "Access logs can be opened to the public."
  }
  assert {
    condition     = one(one(aws_s3_bucket_ownership_controls.access_logs).rule[*].object_ownership) == "BucketOwnerEnforced"
    error_message = "Access lists can open the access logs."
  }
  assert {
    condition     = one(flatten(one(aws_s3_bucket_lifecycle_configuration.access_logs).rule[*].expiration[*].days)) == 90
    error_message = "Access logs are not kept for 90 days."
  }
}
