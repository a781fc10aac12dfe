output "arn" {
  description = "ARN of the cache."
  value       = aws_elasticache_replication_group.this.arn
}

output "endpoint" {
  description = "Host of the node that writes. It takes TLS alone."
  value       = aws_elasticache_replication_group.this.primary_endpoint_address
}

output "port" {
  description = "Port."
  value       = 6379
}

output "reader_endpoint" {
  description = "Host of those that read; without any, the one that writes."
  value       = aws_elasticache_replication_group.this.reader_endpoint_address
}

output "security_group_id" {
  description = "Its security group, for the egress of whoever reads it, with both_sides."
  value       = aws_security_group.cache.id
}
