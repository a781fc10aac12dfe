output "execution_role_arn" {
  description = "ARN of the execution role."
  value = (
    var.execution_role != null ? var.execution_role.arn : one(aws_iam_role.execution[*].arn)
  )
}

output "execution_role_name" {
  description = "Name of the execution role."
  value = (
    var.execution_role != null
    ? try(regex("([^/]+)$", var.execution_role.arn), [])[0]
    : one(aws_iam_role.execution[*].name)
  )
}

output "listener_target_group_arns" {
  description = "Target groups of listeners, by name."
  value       = { for key, instance in aws_lb_target_group.listeners : key => instance.arn }
}

output "log_group_name" {
  description = "Log group of the tasks."
  value = (
    var.log_group != null ? var.log_group.name : one(aws_cloudwatch_log_group.this[*].name)
  )
}

output "repository_arn" {
  description = "ARN of the ECR repository, or null."
  value       = one(aws_ecr_repository.this[*].arn)
}

output "repository_url" {
  description = "Where images are pushed to, or null."
  value       = one(aws_ecr_repository.this[*].repository_url)
}

output "security_group_id" {
  description = "Security group of the tasks."
  value = (
    var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id)
  )
}

output "service_arn" {
  description = "ARN of the ECS service."
  value       = aws_ecs_service.this.id
}

output "service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.this.name
}

output "target_group_arn" {
  description = "Target group of the load balancer's route, or null."
  value       = one(aws_lb_target_group.this[*].arn)
}

output "target_group_arns" {
  description = "Target groups of routes, by name."
  value       = { for key, instance in aws_lb_target_group.routes : key => instance.arn }
}

output "task_definition_arn" {
  description = "ARN of the task definition's revision."
  value       = aws_ecs_task_definition.this.arn
}

output "task_role_arn" {
  description = "ARN of the task role."
  value       = var.task_role != null ? var.task_role.arn : one(aws_iam_role.task[*].arn)
}

output "task_role_name" {
  description = "Name of the task role."
  value = (
    var.task_role != null
    ? try(regex("([^/]+)$", var.task_role.arn), [])[0]
    : one(aws_iam_role.task[*].name)
  )
}
