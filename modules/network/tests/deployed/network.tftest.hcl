# A network without a way to the internet, really made, and a zone added to it. Its zones are those
# of us-east-1: run it with AWS_REGION=us-east-1.

variables {
  name                = "orders-test"
  availability_zones  = ["us-east-1a", "us-east-1b"]
  nat_gateways        = "none"
  interface_endpoints = ["ecr.api", "ecr.dkr", "logs"]
}

run "closed" {
  assert {
    condition = alltrue([
      length(aws_nat_gateway.this) == 0,
      length(aws_eip.nat) == 0,
      length(aws_route.private_internet) == 0,
    ])
    error_message = "There is a way from the private subnets to the internet."
  }
  assert {
    condition     = output.nat_gateway_public_ips == {}
    error_message = "The output tells addresses of NAT gateways that are not there."
  }
  assert {
    condition = alltrue([
      length(aws_default_security_group.this.ingress) == 0,
      length(aws_default_security_group.this.egress) == 0,
    ])
    error_message = "The default security group lets something through."
  }
  assert {
    condition = output.https_targets == {
      s3 = {
        description    = "Image layers, which ECR keeps in S3"
        prefix_list_id = aws_vpc_endpoint.s3.prefix_list_id
      }
      endpoints = {
        description                  = "AWS services by endpoint"
        referenced_security_group_id = one(aws_security_group.endpoints[*].id)
      }
    }
    error_message = "Tasks reach others than S3 and the endpoints: ${jsonencode(output.https_targets)}."
  }
  assert {
    condition     = output.dynamodb_prefix_list_id == aws_vpc_endpoint.dynamodb.prefix_list_id
    error_message = "The output does not tell how DynamoDB is reached."
  }
  assert {
    condition = alltrue([
      output.private_subnet_ids == values(aws_subnet.private)[*].id,
      output.public_subnet_ids == values(aws_subnet.public)[*].id,
    ])
    error_message = "The outputs do not list the subnets."
  }
  assert {
    condition = alltrue([
      output.vpc_id == aws_vpc.this.id,
      output.public_route_table_id == aws_route_table.public.id,
      keys(output.private_route_table_ids) == ["us-east-1a", "us-east-1b"],
    ])
    error_message = "The outputs do not tell the VPC or its route tables."
  }
}

run "a_zone_more" {
  variables {
    availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
  }

  assert {
    condition = alltrue([
      length(output.private_subnet_ids) == 3,
      length(setsubtract(run.closed.private_subnet_ids, output.private_subnet_ids)) == 0,
    ])
    error_message = "A private subnet is replaced because a zone comes."
  }
  assert {
    condition = alltrue([
      length(output.public_subnet_ids) == 3,
      length(setsubtract(run.closed.public_subnet_ids, output.public_subnet_ids)) == 0,
    ])
    error_message = "A public subnet is replaced because a zone comes."
  }
  assert {
    condition     = output.vpc_id == run.closed.vpc_id
    error_message = "The VPC is replaced because a zone comes."
  }
}
