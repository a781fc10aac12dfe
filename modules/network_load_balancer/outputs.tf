output "arn" {
  description = "ARN of the load balancer."
  value       = aws_lb.this.arn
}

output "arn_suffix" {
  description = "What CloudWatch calls the load balancer."
  value       = aws_lb.this.arn_suffix
}

output "certificate_arn" {
  description = "Certificate of the listeners of TLS, or null."
  value       = var.certificate_arn
}

output "dns_name" {
  description = "DNS name of the load balancer."
  value       = aws_lb.this.dns_name
}

output "security_group_id" {
  description = "Security group of the load balancer."
  value       = aws_security_group.network_load_balancer.id
}

output "ssl_policy" {
  description = "Protocols and ciphers of the listeners of TLS."
  value       = var.ssl_policy
}

output "zone_id" {
  description = "Hosted zone of `dns_name`, for alias records."
  value       = aws_lb.this.zone_id
}
