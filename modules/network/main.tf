# Emptied: whoever is put into it by mistake reaches nothing (Security Hub EC2.2).
resource "aws_default_security_group" "this" {
  tags   = merge(var.tags, { Name = "${var.name}-vpc-closed" })
  vpc_id = aws_vpc.this.id
}

resource "aws_egress_only_internet_gateway" "this" {
  count = var.ipv6 && var.nat_gateways != "none" ? 1 : 0

  tags   = merge(var.tags, { Name = "${var.name}-vpc" })
  vpc_id = aws_vpc.this.id
}

resource "aws_internet_gateway" "this" {
  tags   = merge(var.tags, { Name = "${var.name}-vpc" })
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "isolated" {
  for_each = (
    var.isolated_subnets
    ? {
      for zone in var.availability_zones :
      zone => cidrsubnet(var.cidr_block, 6, index(local.zone_letters, substr(zone, -1, 1)) + 40)
    }
    : {}
  )

  availability_zone       = each.key
  cidr_block              = each.value
  map_public_ip_on_launch = false
  vpc_id                  = aws_vpc.this.id

  ipv6_cidr_block = (
    var.ipv6
    ? cidrsubnet(
      one(aws_vpc_ipv6_cidr_block_association.this[*].ipv6_cidr_block),
      8,
      index(["a", "b", "c", "d", "e", "f", "g", "h"], substr(each.key, -1, 1)) + 40,
    )
    : null
  )

  tags = merge(var.tags, {
    Name = "${var.name}-vpc-isolated-${each.key}"
    Tier = "isolated"
  })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_subnet" "private" {
  # A zone's range follows from its letter: one more zone moves no subnet.
  for_each = {
    for zone in var.availability_zones :
    zone => cidrsubnet(var.cidr_block, 4, index(local.zone_letters, substr(zone, -1, 1)))
  }

  assign_ipv6_address_on_creation = var.ipv6 ? true : null
  availability_zone               = each.key
  cidr_block                      = each.value
  map_public_ip_on_launch         = false
  vpc_id                          = aws_vpc.this.id

  ipv6_cidr_block = (
    var.ipv6
    ? cidrsubnet(one(aws_vpc_ipv6_cidr_block_association.this[*].ipv6_cidr_block), 8, index([
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "g",
      "h",
    ], substr(each.key, -1, 1)))
    : null
  )

  tags = merge(var.tags, {
    Name = "${var.name}-vpc-private-${each.key}"
    Tier = "private"
  })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_subnet" "public" {
  # As above, smaller and behind the private ones.
  for_each = {
    for zone in var.availability_zones :
    zone => cidrsubnet(var.cidr_block, 6, index(local.zone_letters, substr(zone, -1, 1)) + 32)
  }

  availability_zone       = each.key
  cidr_block              = each.value
  map_public_ip_on_launch = false
  vpc_id                  = aws_vpc.this.id

  ipv6_cidr_block = (
    var.ipv6
    ? cidrsubnet(
      one(aws_vpc_ipv6_cidr_block_association.this[*].ipv6_cidr_block),
      8,
      index(["a", "b", "c", "d", "e", "f", "g", "h"], substr(each.key, -1, 1)) + 32,
    )
    : null
  )

  tags = merge(var.tags, {
    Name = "${var.name}-vpc-public-${each.key}"
    Tier = "public"
  })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr_block
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags                 = merge(var.tags, { Name = "${var.name}-vpc" })

  lifecycle {
    # AWS tells it of the VPC whoever asked for the range, which is a resource of its own.
    ignore_changes = [assign_generated_ipv6_cidr_block]
  }
}

resource "aws_vpc_ipv6_cidr_block_association" "this" {
  count = var.ipv6 ? 1 : 0

  assign_generated_ipv6_cidr_block = true
  vpc_id                           = aws_vpc.this.id

  # AWS takes no range away of which a subnet has a part.
  lifecycle {
    create_before_destroy = true
  }

  # AWS adds rules of IPv6 to both where they are as it made them.
  depends_on = [aws_default_security_group.this, aws_default_network_acl.this]
}
