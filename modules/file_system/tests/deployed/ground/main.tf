# What a file system stands on: a network.

resource "aws_vpc" "this" {
  cidr_block           = "10.0.0.0/22"
  enable_dns_support   = true
  enable_dns_hostnames = true
}

resource "aws_subnet" "this" {
  vpc_id            = aws_vpc.this.id
  cidr_block        = "10.0.0.0/26"
  availability_zone = "us-east-1a"
}

output "vpc_id" {
  value = aws_vpc.this.id
}

output "subnet_ids" {
  value = { us-east-1a = aws_subnet.this.id }
}
