# The bucket of the access logs and the security group, really made. What AWS takes minutes for
# stays a plan: the load balancer, its listeners and the rules for old logs.

override_resource {
  target = aws_lb.this
  values = {
    arn        = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/orders-test-alb/1"
    arn_suffix = "app/orders-test-alb/1"
    dns_name   = "orders-test-alb-1.us-east-1.elb.amazonaws.com"
    zone_id    = "Z35SXDOTRQ7X7K"
  }
}

override_resource {
  target = aws_lb_listener.http
  values = {
    arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/orders-test-alb/1/http"
  }
}

override_resource {
  target = aws_lb_listener.https
  values = {
    arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/orders-test-alb/1/https"
  }
}

override_resource {
  target = aws_s3_bucket_lifecycle_configuration.access_logs
}

variables {
  name                = "orders-test"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  disposable          = true
}

run "vpc" {
  module {
    source = "./tests/deployed/vpc"
  }
}

run "https" {
  variables {
    vpc_id          = run.vpc.vpc_id
    certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
  }

  assert {
    condition     = output.listener_arn == one(aws_lb_listener.https[*].arn)
    error_message = "Services would add their rules to the listener that only redirects."
  }
  assert {
    condition = alltrue([
      output.arn == aws_lb.this.arn,
      output.arn_suffix == "app/orders-test-alb/1",
      output.dns_name == "orders-test-alb-1.us-east-1.elb.amazonaws.com",
      output.zone_id == "Z35SXDOTRQ7X7K",
      output.security_group_id == aws_security_group.load_balancer.id,
    ])
    error_message = "The outputs tell another load balancer."
  }
  assert {
    condition     = output.access_log_bucket == one(aws_s3_bucket.access_logs[*].id)
    error_message = "The output tells another bucket."
  }
  assert {
    condition     = one(aws_lb.this.access_logs[*].bucket) == output.access_log_bucket
    error_message = "Requests are logged elsewhere."
  }
  assert {
    condition = jsondecode(one(aws_s3_bucket_policy.access_logs[*].policy)).Statement == [
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "s3:*"
        Resource  = [one(aws_s3_bucket.access_logs[*].arn), "${one(aws_s3_bucket.access_logs[*].arn)}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid       = "AccessLogs"
        Effect    = "Allow"
        Principal = { Service = "logdelivery.elasticloadbalancing.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "${one(aws_s3_bucket.access_logs[*].arn)}/AWSLogs/${aws_security_group.load_balancer.owner_id}/*"
      },
    ]
    error_message = "The bucket answers without TLS, or takes logs of others than the load balancer."
  }
}

run "plain_http" {
  variables {
    vpc_id     = run.vpc.vpc_id
    plain_http = true
  }

  assert {
    condition     = output.listener_arn == aws_lb_listener.http.arn
    error_message = "Services would add their rules to a listener that is not there."
  }
  assert {
    condition     = output.access_log_bucket == run.https.access_log_bucket
    error_message = "The bucket is replaced, and the logs in it are lost."
  }
}
