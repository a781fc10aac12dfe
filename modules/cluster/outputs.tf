output "capacity_provider_strategy" {
  description = "Where tasks run, by capacity provider."
  value       = var.capacity_provider_strategy
}

output "cluster_arn" {
  description = "ARN of the cluster; known once it has its providers."
  value       = aws_ecs_cluster.this.arn

  depends_on = [aws_ecs_cluster_capacity_providers.this]
}

output "cluster_name" {
  description = "Name of the cluster."
  value       = aws_ecs_cluster.this.name
}

output "execute_command" {
  description = "Where sessions of ECS Exec are recorded, and what encrypts them, or null; an input of the module service."
  value = (
    var.execute_command != null
    ? {
      log_group_arn = one(aws_cloudwatch_log_group.execute_command[*].arn)
      kms_key_arn   = var.execute_command.kms_key_arn
    }
    : null
  )
}

output "guardduty_runtime_monitoring" {
  description = "Whether tasks may pull GuardDuty's agent; an input of the modules service and job."
  value       = var.guardduty_runtime_monitoring
}

output "namespace" {
  description = "Private DNS domain of the services."
  value       = aws_service_discovery_private_dns_namespace.this.name
}

output "namespace_arn" {
  description = "ARN of the Cloud Map namespace."
  value       = aws_service_discovery_private_dns_namespace.this.arn
}

output "namespace_id" {
  description = "Id of the Cloud Map namespace."
  value       = aws_service_discovery_private_dns_namespace.this.id
}
