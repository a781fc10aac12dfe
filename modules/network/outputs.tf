output "availability_zones" {
  description = "Names of the zones it spans, in the order of the subnets' ids."
  value       = sort(var.availability_zones)
}

output "dynamodb_prefix_list_id" {
  description = "Prefix list of DynamoDB: a target of egress, on port 443, of those who use a table where there are no NAT gateways."
  value       = aws_vpc_endpoint.dynamodb.prefix_list_id

  depends_on = [
    aws_vpc_endpoint_route_table_association.dynamodb_public,
    aws_vpc_endpoint_route_table_association.dynamodb_private,
  ]
}

output "endpoint_targets" {
  description = "The gateway of S3 and the interface endpoints: https_targets of a service that needs nothing else on port 443, though there are NAT gateways."
  value = merge(
    {
      s3 = {
        description    = "Image layers, which ECR keeps in S3"
        prefix_list_id = aws_vpc_endpoint.s3.prefix_list_id
      }
    },
    {
      for key, value in {
        endpoints = (
          length(var.interface_endpoints) > 0
          ? {
            description                  = "AWS services by endpoint"
            referenced_security_group_id = one(aws_security_group.endpoints[*].id)
          }
          : null
        )
      } :
      key => value
      if value != null
    },
  )
}

output "flow_log_group_name" {
  description = "Log group of the flow logs, or null."
  value       = one(aws_cloudwatch_log_group.flow_logs[*].name)
}

output "https_targets" {
  description = "Targets that tasks reach on port 443 to pull images, read secrets and write logs; the input of the same name of the module service."
  value = {
    for key, value in {
      internet = (
        var.nat_gateways != "none"
        ? { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
        : null
      )
      "internet-ipv6" = (
        var.nat_gateways != "none" && var.ipv6
        ? { description = "AWS services and partners over HTTPS", cidr_ipv6 = "::/0" }
        : null
      )
      s3 = (
        var.nat_gateways == "none"
        ? {
          description    = "Image layers, which ECR keeps in S3"
          prefix_list_id = aws_vpc_endpoint.s3.prefix_list_id
        }
        : null
      )
      endpoints = (
        var.nat_gateways == "none" && length(var.interface_endpoints) > 0
        ? {
          description                  = "AWS services by endpoint"
          referenced_security_group_id = one(aws_security_group.endpoints[*].id)
        }
        : null
      )
    } :
    key => value
    if value != null
  }
}

output "internet_targets" {
  description = "The internet alone: https_targets of a service with public addresses."
  value = merge(
    {
      internet = { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
    },
    {
      for key, value in {
        "internet-ipv6" = (
          var.ipv6
          ? { description = "AWS services and partners over HTTPS", cidr_ipv6 = "::/0" }
          : null
        )
      } :
      key => value
      if value != null
    },
  )
}

output "isolated_route_table_id" {
  description = "Id of the route table of the subnets for databases, or null: for the routes of a peering or of a transit gateway."
  value       = one(aws_route_table.isolated[*].id)
}

output "isolated_subnet_ids" {
  description = "Ids of the subnets for databases; empty without them."
  value       = values(aws_subnet.isolated)[*].id
}

output "nat_gateway_ids" {
  description = "Ids of the NAT gateways, by availability zone; an input of the module alarms."
  value       = { for key, instance in aws_nat_gateway.this : key => instance.id }
}

output "nat_gateway_public_ips" {
  description = "Addresses from which private subnets reach the internet, by availability zone."
  value       = { for key, instance in aws_nat_gateway.this : key => instance.public_ip }
}

output "private_route_table_ids" {
  description = "Ids of the private subnets' route tables, by availability zone."
  value       = { for key, instance in aws_route_table.private : key => instance.id }
}

output "private_subnet_ids" {
  description = "Ids of the subnets for tasks; known once tasks in them can reach AWS."
  value       = values(aws_subnet.private)[*].id

  depends_on = [
    aws_route_table_association.private,
    aws_route.private_internet,
    aws_route.private_internet_ipv6,
    aws_vpc_endpoint_route_table_association.public,
    aws_vpc_endpoint_route_table_association.private,
    aws_vpc_endpoint.interface,
  ]
}

output "private_subnet_ids_by_zone" {
  description = "Ids of the subnets for tasks, by availability zone; an input of the module file_system."
  value       = { for key, instance in aws_subnet.private : key => instance.id }
}

output "public_route_table_id" {
  description = "Id of the public subnets' route table."
  value       = aws_route_table.public.id
}

output "public_subnet_ids" {
  description = "Ids of the subnets for load balancers."
  value       = values(aws_subnet.public)[*].id

  depends_on = [
    aws_route.public_internet,
    aws_route_table_association.public,
    aws_route.public_internet_ipv6,
  ]
}

output "query_log_group_name" {
  description = "Log group of the names that are looked up, or null."
  value       = one(aws_cloudwatch_log_group.query_log[*].name)
}

output "vpc_cidr_block" {
  description = "IPv4 range of the VPC."
  value       = aws_vpc.this.cidr_block
}

output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "vpc_ipv6_cidr_block" {
  description = "IPv6 range of the VPC, from which tasks reach the internet, or null."
  value       = var.ipv6 ? one(aws_vpc_ipv6_cidr_block_association.this[*].ipv6_cidr_block) : null
}
