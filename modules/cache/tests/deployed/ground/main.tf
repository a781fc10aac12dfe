# What a cache stands on: a network with two zones.

resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/22"
}

resource "aws_subnet" "this" {
  for_each = { us-east-1a = "10.0.0.0/26", us-east-1b = "10.0.0.64/26" }

  vpc_id            = aws_vpc.this.id
  cidr_block        = each.value
  availability_zone = each.key
}

output "vpc_id" {
  value = aws_vpc.this.id
}

output "subnet_ids" {
  value = [for subnet in aws_subnet.this : subnet.id]
}
