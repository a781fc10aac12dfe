# A VPC for the security group to stand in.

resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/22"
}

output "vpc_id" {
  value = aws_vpc.this.id
}
