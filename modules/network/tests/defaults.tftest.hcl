# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name               = "orders-test"
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

run "least_input" {
  command = plan

  assert {
    condition     = aws_vpc.this.cidr_block == "10.0.0.0/16"
    error_message = "The VPC has another range: ${aws_vpc.this.cidr_block}."
  }
  assert {
    condition     = aws_vpc.this.enable_dns_support && aws_vpc.this.enable_dns_hostnames
    error_message = "Endpoints and Cloud Map need DNS in the VPC."
  }
  assert {
    condition     = aws_vpc.this.tags == tomap({ Name = "orders-test-vpc" })
    error_message = "The VPC is not named after the platform alone: ${jsonencode(aws_vpc.this.tags)}."
  }

  assert {
    condition = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.0.0/20"
      us-east-1b = "10.0.16.0/20"
      us-east-1c = "10.0.32.0/20"
    }
    error_message = "The private subnets do not lie where they should."
  }
  assert {
    condition = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.128.0/22"
      us-east-1b = "10.0.132.0/22"
      us-east-1c = "10.0.136.0/22"
    }
    error_message = "The public subnets do not lie where they should."
  }
  assert {
    condition = alltrue([
      for zone, subnet in aws_subnet.public : subnet.availability_zone == zone && !subnet.map_public_ip_on_launch
    ])
    error_message = "A public subnet stands in another zone, or gives what starts in it a public address."
  }
  assert {
    condition = alltrue([
      for zone, subnet in aws_subnet.private : subnet.availability_zone == zone && !subnet.map_public_ip_on_launch
    ])
    error_message = "A private subnet stands in another zone, or gives what starts in it a public address."
  }
  assert {
    condition     = aws_subnet.private["us-east-1a"].tags == tomap({ Name = "orders-test-vpc-private-us-east-1a", Tier = "private" })
    error_message = "A private subnet is not told apart by its tags."
  }

  assert {
    condition = alltrue([
      keys(aws_nat_gateway.this) == ["us-east-1a", "us-east-1b", "us-east-1c"],
      keys(aws_eip.nat) == keys(aws_nat_gateway.this),
    ])
    error_message = "There is not one NAT gateway with its address per zone."
  }
  assert {
    condition     = keys(aws_route.private_internet) == ["us-east-1a", "us-east-1b", "us-east-1c"]
    error_message = "A private subnet has no way out."
  }
  assert {
    condition     = aws_route.public_internet.destination_cidr_block == "0.0.0.0/0"
    error_message = "The public subnets have no way out."
  }

  assert {
    condition = alltrue([
      aws_vpc_endpoint.s3.vpc_endpoint_type == "Gateway",
      aws_vpc_endpoint.s3.service_name == "com.amazonaws.us-east-1.s3",
      aws_vpc_endpoint.dynamodb.vpc_endpoint_type == "Gateway",
      aws_vpc_endpoint.dynamodb.service_name == "com.amazonaws.us-east-1.dynamodb",
      keys(aws_vpc_endpoint_route_table_association.dynamodb_private) == keys(aws_subnet.private),
    ])
    error_message = "A free endpoint, of S3 or DynamoDB, is missing."
  }
  assert {
    condition = alltrue([
      length(aws_vpc_endpoint.interface) == 0,
      length(aws_security_group.endpoints) == 0,
      length(aws_vpc_security_group_ingress_rule.endpoints_from_vpc) == 0,
    ])
    error_message = "Interface endpoints cost money and are made though nobody asked."
  }

  assert {
    condition = alltrue([
      for entry in one(aws_default_network_acl.this[*].ingress) : anytrue([
        entry.cidr_block == "10.0.0.0/16",
        entry.protocol == "icmp",
        alltrue([for port in [22, 3389] : port < entry.from_port || port > entry.to_port]),
      ])
    ])
    error_message = "SSH or RDP comes into the VPC from outside."
  }
  assert {
    condition     = length(aws_route53_resolver_query_log_config.this) == 0 && output.query_log_group_name == null
    error_message = "A log is paid for that nobody asked for."
  }
  assert {
    condition     = length(aws_route53_resolver_firewall_rule_group_association.this) == 0
    error_message = "Names cannot be looked up though nobody said which may."
  }
  assert {
    condition     = length(one(aws_default_route_table.this[*].route)) == 0
    error_message = "The main route table leads somewhere."
  }

  assert {
    condition     = length(aws_flow_log.this) == 1 && one(aws_flow_log.this[*].traffic_type) == "ALL"
    error_message = "Traffic is not logged."
  }
  assert {
    condition = alltrue([
      one(aws_cloudwatch_log_group.flow_logs[*].name) == "/vpc/orders-test/flow-logs",
      one(aws_cloudwatch_log_group.flow_logs[*].retention_in_days) == 30,
    ])
    error_message = "The flow logs are not kept for 30 days in the group of their own."
  }
  assert {
    condition = alltrue([
      one(aws_cloudwatch_log_group.flow_logs[*].kms_key_id) == null,
      one(aws_iam_role.flow_logs[*].permissions_boundary) == null,
    ])
    error_message = "A key or a boundary is used that nobody gave."
  }
  assert {
    condition     = one(aws_iam_role.flow_logs[*].name) == "orders-test-flow-logs"
    error_message = "The role of the flow logs is called otherwise."
  }

  assert {
    condition = alltrue([
      output.availability_zones == tolist(["us-east-1a", "us-east-1b", "us-east-1c"]),
      output.vpc_cidr_block == "10.0.0.0/16",
    ])
    error_message = "The outputs do not repeat zones and range."
  }
  assert {
    condition     = output.flow_log_group_name == "/vpc/orders-test/flow-logs"
    error_message = "The output does not name the log group."
  }
  assert {
    condition = alltrue([
      keys(output.https_targets) == ["internet"],
      output.https_targets.internet.cidr_ipv4 == "0.0.0.0/0",
    ])
    error_message = "With NAT gateways tasks reach AWS over the internet."
  }
}
