# Each input that changes what is made.

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

run "all_of_it" {
  command = plan

  variables {
    internal            = true
    cross_zone          = false
    disposable          = true
    certificate_arn     = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
    ssl_policy          = "ELBSecurityPolicy-TLS13-1-3-2021-06"
    ingress_cidr_blocks = ["203.0.113.0/24", "10.0.0.0/8"]
    listener_ports      = [5432, 8883]
    tags                = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      aws_lb.this.internal,
      aws_lb.this.ip_address_type == "ipv4",
      !aws_lb.this.enable_cross_zone_load_balancing,
      !aws_lb.this.enable_deletion_protection,
      aws_lb.this.tags["Team"] == "orders",
    ])
    error_message = "The load balancer is another one."
  }
  assert {
    condition = {
      for key, rule in aws_vpc_security_group_ingress_rule.network_load_balancer_clients :
      key => "${rule.ip_protocol} ${rule.from_port} ${rule.to_port} ${rule.cidr_ipv4}"
      } == {
      "203.0.113.0/24 5432" = "tcp 5432 5432 203.0.113.0/24"
      "203.0.113.0/24 8883" = "tcp 8883 8883 203.0.113.0/24"
      "10.0.0.0/8 5432"     = "tcp 5432 5432 10.0.0.0/8"
      "10.0.0.0/8 8883"     = "tcp 8883 8883 10.0.0.0/8"
    }
    error_message = "Clients reach other ports."
  }
  assert {
    condition = alltrue([
      output.certificate_arn == "arn:aws:acm:us-east-1:111122223333:certificate/orders",
      output.ssl_policy == "ELBSecurityPolicy-TLS13-1-3-2021-06",
    ])
    error_message = "Listeners of TLS offer something else."
  }
}

run "all_clients_of_both_families" {
  command = plan

  variables {
    ip_address_type     = "dualstack"
    ingress_cidr_blocks = ["0.0.0.0/0"]
  }

  assert {
    condition = alltrue([
      aws_lb.this.ip_address_type == "dualstack",
      keys(aws_vpc_security_group_ingress_rule.network_load_balancer_clients) == ["0.0.0.0/0 5432"],
      keys(aws_vpc_security_group_ingress_rule.network_load_balancer_clients_ipv6) == ["::/0 5432"],
    ])
    error_message = "Clients of IPv6 find it elsewhere, or are kept out."
  }
}

run "some_clients_of_ipv6" {
  command = plan

  variables {
    ip_address_type          = "dualstack"
    ingress_ipv6_cidr_blocks = ["2001:db8::/32"]
    listener_ports           = [5432, 8883]
  }

  assert {
    condition = {
      for key, rule in aws_vpc_security_group_ingress_rule.network_load_balancer_clients_ipv6 :
      key => "${rule.ip_protocol} ${rule.from_port} ${rule.to_port} ${rule.cidr_ipv6}"
      } == {
      "2001:db8::/32 5432" = "tcp 5432 5432 2001:db8::/32"
      "2001:db8::/32 8883" = "tcp 8883 8883 2001:db8::/32"
    }
    error_message = "Clients of IPv6 reach other ports."
  }
}
