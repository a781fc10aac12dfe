# What changes the structure, each input both ways.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name               = "orders-test"
  availability_zones = ["us-east-1a", "us-east-1b"]
}

run "two_zones" {
  command = plan

  assert {
    condition = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.0.0/20"
      us-east-1b = "10.0.16.0/20"
    }
    error_message = "Two zones have other private subnets than three: adding one would move them."
  }
  assert {
    condition = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.128.0/22"
      us-east-1b = "10.0.132.0/22"
    }
    error_message = "Two zones have other public subnets than three: adding one would move them."
  }
  assert {
    condition     = length(aws_route_table.private) == 2 && length(aws_nat_gateway.this) == 2
    error_message = "There are route tables or NAT gateways beyond the two zones."
  }
}

run "six_zones" {
  command = plan

  variables {
    availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1e", "us-east-1f"]
  }

  assert {
    condition = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.0.0/20"
      us-east-1b = "10.0.16.0/20"
      us-east-1c = "10.0.32.0/20"
      us-east-1d = "10.0.48.0/20"
      us-east-1e = "10.0.64.0/20"
      us-east-1f = "10.0.80.0/20"
    }
    error_message = "Six zones have other private subnets than two."
  }
  assert {
    condition = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.128.0/22"
      us-east-1b = "10.0.132.0/22"
      us-east-1c = "10.0.136.0/22"
      us-east-1d = "10.0.140.0/22"
      us-east-1e = "10.0.144.0/22"
      us-east-1f = "10.0.148.0/22"
    }
    error_message = "Six zones have other public subnets than two."
  }
  assert {
    condition     = length(aws_nat_gateway.this) == 6
    error_message = "There is not one NAT gateway per zone."
  }
}

run "zones_in_another_order" {
  command = plan

  variables {
    availability_zones = ["us-east-1f", "us-east-1a"]
  }

  assert {
    condition = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.0.0/20"
      us-east-1f = "10.0.80.0/20"
    }
    error_message = "A subnet's place follows from the order of the zones."
  }
}

run "smallest_range" {
  command = plan

  variables {
    cidr_block = "172.20.4.0/22"
  }

  assert {
    condition = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == {
      us-east-1a = "172.20.4.0/26"
      us-east-1b = "172.20.4.64/26"
    }
    error_message = "The private subnets do not lie in the range that is given."
  }
  assert {
    condition = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == {
      us-east-1a = "172.20.6.0/28"
      us-east-1b = "172.20.6.16/28"
    }
    error_message = "The public subnets do not lie in the range that is given."
  }
  assert {
    condition     = output.vpc_cidr_block == "172.20.4.0/22"
    error_message = "The output tells another range."
  }
}

run "single_nat_gateway" {
  command = plan

  variables {
    nat_gateways = "single"
  }

  assert {
    condition     = keys(aws_nat_gateway.this) == ["us-east-1a"] && keys(aws_eip.nat) == ["us-east-1a"]
    error_message = "The only NAT gateway stands in the first zone."
  }
  assert {
    condition     = keys(aws_route.private_internet) == ["us-east-1a", "us-east-1b"]
    error_message = "A private subnet has no way out."
  }
  assert {
    condition     = keys(output.https_targets) == ["internet"]
    error_message = "With a NAT gateway tasks reach AWS over the internet."
  }
}

run "an_elastic_ip_that_exists" {
  command = plan

  variables {
    nat_elastic_ip_allocation_ids = { us-east-1b = "eipalloc-0123456789abcdef0" }
  }

  assert {
    condition     = keys(aws_eip.nat) == ["us-east-1a"]
    error_message = "An address is made beside the one that is given."
  }
  assert {
    condition     = aws_nat_gateway.this["us-east-1b"].allocation_id == "eipalloc-0123456789abcdef0"
    error_message = "The gateway does not use the address that is given for its zone."
  }
}

run "for_tasks_with_public_addresses" {
  command = plan

  variables {
    nat_gateways = "none"
    waivers      = { public_ip = "costs least" }
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 0 && length(aws_vpc_endpoint.interface) == 0
    error_message = "There is something that costs."
  }
  assert {
    condition     = aws_route.public_internet.destination_cidr_block == "0.0.0.0/0"
    error_message = "The public subnets do not reach the internet."
  }
}

run "flow_logs_off" {
  command = plan

  variables {
    flow_logs = false
  }

  assert {
    condition     = length(aws_flow_log.this) == 0 && length(aws_cloudwatch_log_group.flow_logs) == 0
    error_message = "Traffic is logged though nobody wants it."
  }
  assert {
    condition     = length(aws_iam_role.flow_logs) == 0 && length(aws_iam_role_policy.flow_logs) == 0
    error_message = "The role of the flow logs is left."
  }
  assert {
    condition     = output.flow_log_group_name == null
    error_message = "The output names a log group that is not there."
  }
}

run "defaults_left_alone" {
  command = plan

  variables {
    manage_defaults = false
  }

  assert {
    condition     = length(aws_default_network_acl.this) == 0 && length(aws_default_route_table.this) == 0
    error_message = "What AWS made with the VPC is changed though somebody else uses it."
  }
}

run "query_log_on" {
  command = plan

  variables {
    query_log = true
    logs      = { kms_key_arn = "arn:aws:kms:us-east-1:111122223333:key/logs", retention_days = 365 }
  }

  assert {
    condition = alltrue([
      output.query_log_group_name == "/vpc/orders-test/query-log",
      one(aws_cloudwatch_log_group.query_log[*].kms_key_id) == "arn:aws:kms:us-east-1:111122223333:key/logs",
      one(aws_cloudwatch_log_group.query_log[*].retention_in_days) == 365,
      one(aws_route53_resolver_query_log_config.this[*].name) == "orders-test-query-log",
      length(aws_route53_resolver_query_log_config_association.this) == 1,
    ])
    error_message = "The names that are looked up are not logged."
  }
}

run "names_that_may_be_looked_up" {
  command = plan

  variables {
    dns_firewall_allowed_domains = ["*.orders.local"]
  }

  assert {
    condition = alltrue([
      contains(one(aws_route53_resolver_firewall_domain_list.allowed[*].domains), "*.orders.local"),
      contains(one(aws_route53_resolver_firewall_domain_list.allowed[*].domains), "*.amazonaws.com"),
      one(aws_route53_resolver_firewall_rule.allowed[*].action) == "ALLOW",
    ])
    error_message = "A name that is allowed, or AWS's own, has no address."
  }
  assert {
    condition = alltrue([
      one(aws_route53_resolver_firewall_domain_list.others[*].domains) == toset(["*"]),
      one(aws_route53_resolver_firewall_rule.others[*].action) == "BLOCK",
      one(aws_route53_resolver_firewall_rule.others[*].priority) > one(aws_route53_resolver_firewall_rule.allowed[*].priority),
      length(aws_route53_resolver_firewall_rule_group_association.this) == 1,
    ])
    error_message = "Another name has an address."
  }
}

run "encrypted_and_bounded_flow_logs" {
  command = plan

  variables {
    logs = {
      kms_key_arn    = "arn:aws:kms:us-east-1:111122223333:key/logs"
      retention_days = 365
    }
    permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  }

  assert {
    condition = alltrue([
      one(aws_cloudwatch_log_group.flow_logs[*].kms_key_id) == "arn:aws:kms:us-east-1:111122223333:key/logs",
      one(aws_cloudwatch_log_group.flow_logs[*].retention_in_days) == 365,
    ])
    error_message = "The flow logs have another key or are kept for another time."
  }
  assert {
    condition     = one(aws_iam_role.flow_logs[*].permissions_boundary) == "arn:aws:iam::111122223333:policy/boundary"
    error_message = "The role of the flow logs is not bounded."
  }
}

run "endpoints_in_china" {
  command = plan

  override_resource {
    target          = aws_vpc.this
    override_during = plan
    values          = { arn = "arn:aws-cn:ec2:cn-north-1:111122223333:vpc/vpc-1" }
  }

  variables {
    availability_zones  = ["cn-north-1a", "cn-north-1b"]
    interface_endpoints = ["ec2", "ecr.api", "logs"]
  }

  assert {
    condition = { for service, endpoint in aws_vpc_endpoint.interface : service => endpoint.service_name } == {
      "ec2"     = "cn.com.amazonaws.cn-north-1.ec2"
      "ecr.api" = "cn.com.amazonaws.cn-north-1.ecr.api"
      "logs"    = "com.amazonaws.cn-north-1.logs"
    }
    error_message = "The endpoints have other names than in China."
  }
  assert {
    condition     = aws_vpc_endpoint.s3.service_name == "com.amazonaws.cn-north-1.s3"
    error_message = "The endpoint of S3 has another name than in China."
  }
  assert {
    condition     = jsondecode(aws_vpc_endpoint.s3.policy).Statement[2].Resource == "arn:aws-cn:s3:::prod-cn-north-1-starport-layer-bucket/*"
    error_message = "The layers of images cannot be pulled in China."
  }
}

run "endpoints" {
  command = plan

  variables {
    interface_endpoints = ["ecr.api", "ecr.dkr", "guardduty-data", "logs"]
  }

  assert {
    condition     = jsondecode(aws_vpc_endpoint.interface["guardduty-data"].policy).Statement[2].Action == "guardduty:SendSecurityTelemetry"
    error_message = "GuardDuty's agent cannot send what it sees."
  }
  assert {
    condition = { for service, endpoint in aws_vpc_endpoint.interface : service => endpoint.service_name } == {
      "ecr.api"        = "com.amazonaws.us-east-1.ecr.api"
      "ecr.dkr"        = "com.amazonaws.us-east-1.ecr.dkr"
      "guardduty-data" = "com.amazonaws.us-east-1.guardduty-data"
      "logs"           = "com.amazonaws.us-east-1.logs"
    }
    error_message = "The endpoints are not those that are asked for."
  }
  assert {
    condition = alltrue([
      for endpoint in aws_vpc_endpoint.interface :
      endpoint.private_dns_enabled &&
      endpoint.vpc_endpoint_type == "Interface"
    ])
    error_message = "Programs do not find an endpoint under AWS's own name."
  }
  assert {
    condition = alltrue([
      keys(aws_vpc_security_group_ingress_rule.endpoints_from_vpc) == ["10.0.0.0/16"],
      alltrue([
        for rule in aws_vpc_security_group_ingress_rule.endpoints_from_vpc : rule.from_port == 443 && rule.to_port == 443
      ]),
    ])
    error_message = "The endpoints are open to others than the VPC, or on other ports than 443."
  }
  assert {
    condition     = keys(output.https_targets) == ["internet"]
    error_message = "With NAT gateways tasks may reach partners on the internet, too."
  }
  assert {
    condition     = keys(output.endpoint_targets) == ["endpoints", "s3"]
    error_message = "A service that needs nothing else cannot be held to the endpoints."
  }
}

run "policies_of_endpoints" {
  command = plan

  variables {
    interface_endpoints  = ["ecr.api"]
    endpoint_account_ids = ["444455556666"]
  }

  assert {
    condition = alltrue([
      for policy in [aws_vpc_endpoint.s3.policy, aws_vpc_endpoint.interface["ecr.api"].policy] :
      jsondecode(policy).Statement[0].Condition == {
        StringEquals         = { "aws:PrincipalAccount" = ["111122223333", "444455556666"] }
        StringEqualsIfExists = { "aws:ResourceAccount" = ["111122223333", "444455556666"] }
      }
    ])
    error_message = "An endpoint lets others through than the accounts that are named."
  }
  assert {
    condition     = jsondecode(aws_vpc_endpoint.s3.policy).Statement[2].Resource == "arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*"
    error_message = "The layers of images cannot be pulled."
  }
}

run "no_policies_of_endpoints" {
  command = plan

  variables {
    endpoint_policies = false
  }

  assert {
    condition     = !can(jsondecode(aws_vpc_endpoint.s3.policy).Statement[0].Condition)
    error_message = "An endpoint holds back what it is to let through."
  }
}

run "tags" {
  command = plan

  variables {
    interface_endpoints = ["logs"]
    tags                = { Team = "orders" }
  }

  assert {
    condition = alltrue([
      for tags in concat(
        [aws_vpc.this.tags, aws_internet_gateway.this.tags, aws_default_security_group.this.tags, aws_route_table.public.tags, aws_vpc_endpoint.s3.tags, aws_vpc_endpoint.dynamodb.tags],
        values(aws_subnet.private)[*].tags,
        values(aws_subnet.public)[*].tags,
        values(aws_route_table.private)[*].tags,
        values(aws_eip.nat)[*].tags,
        values(aws_nat_gateway.this)[*].tags,
        values(aws_vpc_endpoint.interface)[*].tags,
        values(aws_vpc_security_group_ingress_rule.endpoints_from_vpc)[*].tags,
        aws_security_group.endpoints[*].tags,
        aws_flow_log.this[*].tags,
        aws_default_network_acl.this[*].tags,
        aws_default_route_table.this[*].tags,
        aws_cloudwatch_log_group.flow_logs[*].tags,
        aws_iam_role.flow_logs[*].tags,
      ) : tags.Team == "orders"
    ])
    error_message = "A resource does not carry the tags."
  }
  assert {
    condition     = aws_vpc.this.tags.Name == "orders-test-vpc"
    error_message = "The tags replace the name of the VPC."
  }
}

run "with_databases" {
  command = plan

  variables {
    isolated_subnets = true
  }

  assert {
    condition = { for zone, subnet in aws_subnet.isolated : zone => subnet.cidr_block } == {
      us-east-1a = "10.0.160.0/22"
      us-east-1b = "10.0.164.0/22"
    }
    error_message = "The subnets of databases are others."
  }
  assert {
    condition     = length(aws_route_table_association.isolated) == 2 && length(aws_route_table.isolated) == 1
    error_message = "The subnets of databases do not share a table."
  }
}

run "without_databases" {
  command = plan

  assert {
    condition = alltrue([
      length(aws_subnet.isolated) == 0,
      length(output.isolated_subnet_ids) == 0,
      output.isolated_route_table_id == null,
    ])
    error_message = "There are subnets in which nothing stands."
  }
}

run "dual_stack" {
  command = plan

  variables {
    ipv6             = true
    isolated_subnets = true
  }

  assert {
    condition     = aws_vpc_ipv6_cidr_block_association.this[0].assign_generated_ipv6_cidr_block
    error_message = "Amazon gives the VPC no range of IPv6."
  }
  assert {
    condition = alltrue([
      aws_route.public_internet_ipv6[0].destination_ipv6_cidr_block == "::/0",
      length(aws_route.private_internet_ipv6) == 2,
      length(aws_egress_only_internet_gateway.this) == 1,
    ])
    error_message = "The subnets have no way to the internet by IPv6."
  }
  assert {
    condition     = alltrue([for subnet in aws_subnet.private : subnet.assign_ipv6_address_on_creation])
    error_message = "Tasks get no address of IPv6."
  }
  assert {
    condition     = output.internet_targets["internet-ipv6"].cidr_ipv6 == "::/0" && contains(keys(output.https_targets), "internet-ipv6")
    error_message = "Tasks reach the internet by IPv4 alone."
  }
  assert {
    condition     = length([for entry in aws_default_network_acl.this[0].ingress : entry if entry.ipv6_cidr_block == "::/0"]) == 7
    error_message = "The network ACL lets no IPv6 in."
  }
}

run "closed_dual_stack" {
  command = plan

  variables {
    ipv6                = true
    nat_gateways        = "none"
    interface_endpoints = ["ecr.api", "ecr.dkr", "logs"]
  }

  assert {
    condition     = length(aws_route.private_internet_ipv6) == 0 && length(aws_egress_only_internet_gateway.this) == 0
    error_message = "A closed network has a way out by IPv6."
  }
}
