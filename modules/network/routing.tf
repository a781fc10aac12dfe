resource "aws_eip" "nat" {
  for_each = toset(
    var.nat_gateways != "none"
    ? [
      for zone in values({
        for zone in var.availability_zones :
        zone => var.nat_gateways == "one_per_az" ? zone : sort(var.availability_zones)[0]
      }) :
      zone
      if !contains(keys(var.nat_elastic_ip_allocation_ids), zone)
    ]
    : []
  )

  domain = "vpc"
  tags   = merge(var.tags, { Name = "${var.name}-vpc-nat-${each.key}" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_nat_gateway" "this" {
  for_each = toset(
    var.nat_gateways != "none"
    ? values({
      for zone in var.availability_zones :
      zone => var.nat_gateways == "one_per_az" ? zone : sort(var.availability_zones)[0]
    })
    : []
  )

  allocation_id = local.nat_allocation_ids[each.key]
  subnet_id     = aws_subnet.public[each.key].id
  tags          = merge(var.tags, { Name = "${var.name}-vpc-nat-${each.key}" })

  lifecycle {
    create_before_destroy = true
  }

  # AWS refuses a NAT gateway in a VPC whose internet gateway is not attached yet.
  depends_on = [aws_route.public_internet]
}

resource "aws_route" "private_internet" {
  for_each = (
    var.nat_gateways != "none"
    ? {
      for zone in var.availability_zones :
      zone => var.nat_gateways == "one_per_az" ? zone : sort(var.availability_zones)[0]
    }
    : {}
  )

  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[each.value].id
  route_table_id         = aws_route_table.private[each.key].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route" "private_internet_ipv6" {
  for_each = toset(
    var.ipv6 && var.nat_gateways != "none" ? var.availability_zones : []
  )

  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = one(aws_egress_only_internet_gateway.this[*].id)
  route_table_id              = aws_route_table.private[each.key].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route" "public_internet" {
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
  route_table_id         = aws_route_table.public.id
}

resource "aws_route" "public_internet_ipv6" {
  count = var.ipv6 ? 1 : 0

  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = aws_internet_gateway.this.id
  route_table_id              = aws_route_table.public.id
}

resource "aws_route_table" "isolated" {
  count = var.isolated_subnets ? 1 : 0

  tags   = merge(var.tags, { Name = "${var.name}-vpc-isolated" })
  vpc_id = aws_vpc.this.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table" "private" {
  for_each = toset(var.availability_zones)

  tags   = merge(var.tags, { Name = "${var.name}-vpc-private-${each.key}" })
  vpc_id = aws_vpc.this.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table" "public" {
  tags   = merge(var.tags, { Name = "${var.name}-vpc-public" })
  vpc_id = aws_vpc.this.id
}

resource "aws_route_table_association" "isolated" {
  for_each = toset(var.isolated_subnets ? var.availability_zones : [])

  route_table_id = one(aws_route_table.isolated[*].id)
  subnet_id      = aws_subnet.isolated[each.key].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table_association" "private" {
  for_each = toset(var.availability_zones)

  route_table_id = aws_route_table.private[each.key].id
  subnet_id      = aws_subnet.private[each.key].id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route_table_association" "public" {
  for_each = toset(var.availability_zones)

  route_table_id = aws_route_table.public.id
  subnet_id      = aws_subnet.public[each.key].id

  lifecycle {
    create_before_destroy = true
  }
}

# Terraform deletes what is no longer written at once. This changes along with the ways to AWS:
# after the next ones are there, and before the former go.
resource "terraform_data" "ways" {
  input = {
    interfaces   = sort(var.interface_endpoints)
    ipv6         = var.ipv6
    nat_gateways = var.nat_gateways
  }

  depends_on = [
    aws_route_table_association.private,
    aws_route.private_internet,
    aws_route.private_internet_ipv6,
    aws_vpc_endpoint_route_table_association.public,
    aws_vpc_endpoint_route_table_association.private,
    aws_vpc_endpoint.interface,
  ]
}
