output "access_log_bucket" {
  description = "Bucket of the access logs, or null."
  value       = one(aws_s3_bucket.access_logs[*].id)
}

output "arn" {
  description = "ARN of the load balancer."
  value       = aws_lb.this.arn
}

output "arn_suffix" {
  description = "What CloudWatch calls the load balancer."
  value       = aws_lb.this.arn_suffix
}

output "dns_name" {
  description = "DNS name of the load balancer."
  value       = aws_lb.this.dns_name
}

output "listener_arn" {
  description = "Listener that rules belong to: HTTPS where there is one."
  value       = !var.plain_http ? one(aws_lb_listener.https[*].arn) : aws_lb_listener.http.arn
}

output "security_group_id" {
  description = "Security group of the load balancer."
  value       = aws_security_group.load_balancer.id
}

output "zone_id" {
  description = "Hosted zone of `dns_name`, for alias records."
  value       = aws_lb.this.zone_id
}
