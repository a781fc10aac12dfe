# What a job stands on: a network and a cluster.

resource "aws_vpc" "this" {
  cidr_block           = "10.0.0.0/22"
  enable_dns_support   = true
  enable_dns_hostnames = true
}

resource "aws_subnet" "this" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.0.0.0/26"
}

resource "aws_ecs_cluster" "this" {
  name = "orders-test-jobs"
}

output "vpc_id" {
  value = aws_vpc.this.id
}

output "subnet_ids" {
  value = [aws_subnet.this.id]
}

output "cluster_arn" {
  value = aws_ecs_cluster.this.arn
}
