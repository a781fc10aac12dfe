# The security group and its rules, really made. What AWS takes minutes for stays a plan: the load
# balancer.

override_resource {
  target = aws_lb.this
  values = {
    arn        = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/orders-test-nlb/1"
    arn_suffix = "net/orders-test-nlb/1"
    dns_name   = "orders-test-nlb-1.elb.us-east-1.amazonaws.com"
    zone_id    = "Z26RNL4JYFTOTI"
    internal   = false
  }
}

variables {
  name                = "orders-test"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  listener_ports      = [5432]
  disposable          = true
}

run "vpc" {
  module {
    source = "./tests/deployed/vpc"
  }
}

run "clients" {
  variables {
    vpc_id = run.vpc.vpc_id
  }

  assert {
    condition = alltrue([
      output.arn == aws_lb.this.arn,
      output.arn_suffix == "net/orders-test-nlb/1",
      output.dns_name == "orders-test-nlb-1.elb.us-east-1.amazonaws.com",
      output.zone_id == "Z26RNL4JYFTOTI",
      output.security_group_id == aws_security_group.network_load_balancer.id,
    ])
    error_message = "The outputs tell another load balancer."
  }
  assert {
    condition = [
      for rule in aws_vpc_security_group_ingress_rule.network_load_balancer_clients :
      rule.security_group_id
    ] == [output.security_group_id]
    error_message = "Clients may not connect to the load balancer."
  }
}

run "another_port" {
  variables {
    vpc_id         = run.vpc.vpc_id
    listener_ports = [5432, 8883]
  }

  assert {
    condition     = output.security_group_id == run.clients.security_group_id
    error_message = "A port more replaces the security group."
  }
}
