# What a service stands on: a network, a cluster, a namespace, a secret, a caller.

resource "aws_vpc" "this" {
  cidr_block           = "10.0.0.0/22"
  enable_dns_support   = true
  enable_dns_hostnames = true
}

resource "aws_subnet" "this" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.0.0.0/26"
}

resource "aws_security_group" "caller" {
  name   = "orders-test-caller"
  vpc_id = aws_vpc.this.id
}

resource "aws_ecs_cluster" "this" {
  name = "orders-test"
}

resource "aws_service_discovery_private_dns_namespace" "this" {
  name = "orders-test-service.local"
  vpc  = aws_vpc.this.id
}

resource "aws_secretsmanager_secret" "this" {
  name                    = "orders-test-api"
  recovery_window_in_days = 0
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

output "namespace_id" {
  value = aws_service_discovery_private_dns_namespace.this.id
}

output "secret_arn" {
  value = aws_secretsmanager_secret.this.arn
}

output "caller_security_group_id" {
  value = aws_security_group.caller.id
}
