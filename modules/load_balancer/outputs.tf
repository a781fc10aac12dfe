output "access_log_bucket" {
  description = "Bucket of access and connection logs, or null."
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

output "certificate_arn" {
  description = "Certificate of the listener, or null."
  value = (
    var.domain_name != null
    ? one(aws_acm_certificate_validation.this[*].certificate_arn)
    : var.certificate_arn
  )
}

output "dns_name" {
  description = "DNS name of the load balancer."
  value       = aws_lb.this.dns_name
}

output "listener_arn" {
  description = "Listener that rules belong to: HTTPS where there is one."
  value       = local.is_https ? one(aws_lb_listener.https[*].arn) : aws_lb_listener.http.arn
}

output "security_group_id" {
  description = "Security group of the load balancer."
  value       = aws_security_group.load_balancer.id
}

output "target_security_group_id" {
  description = "Security group that the tasks of all services behind the load balancer share; the id of `load_balancer.target_security_group` in the module service."
  value       = aws_security_group.load_balancer_targets.id

  depends_on = [aws_vpc_security_group_egress_rule.load_balancer_to_targets]
}

output "zone_id" {
  description = "Hosted zone of `dns_name`, for alias records."
  value       = aws_lb.this.zone_id
}
