# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name                = "orders-test"
  vpc_id              = "vpc-00000000000000001"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  listener_ports      = [5432]
}

run "least_input" {
  command = plan

  assert {
    condition = alltrue([
      aws_lb.this.name == "orders-test-nlb",
      aws_lb.this.load_balancer_type == "network",
      !aws_lb.this.internal,
      aws_lb.this.subnets == toset(["subnet-00000000000000001", "subnet-00000000000000002"]),
      aws_lb.this.enable_cross_zone_load_balancing,
    ])
    error_message = "It is no network load balancer in the subnets that are given."
  }
  assert {
    condition     = aws_lb.this.enable_deletion_protection
    error_message = "The load balancer can be deleted by mistake."
  }
  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_ingress_rule.network_load_balancer_clients) == ["203.0.113.0/24 5432"],
      aws_vpc_security_group_ingress_rule.network_load_balancer_clients["203.0.113.0/24 5432"].to_port == 5432,
      aws_vpc_security_group_ingress_rule.network_load_balancer_clients["203.0.113.0/24 5432"].cidr_ipv4 == "203.0.113.0/24",
      aws_security_group.network_load_balancer.vpc_id == "vpc-00000000000000001",
    ])
    error_message = "Others than the clients that are named may connect, or on other ports."
  }
  assert {
    condition     = output.certificate_arn == null && output.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "Listeners of TLS offer something else."
  }
}
