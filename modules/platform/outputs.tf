output "alarms" {
  description = "The outputs of the module `alarms`, or null."
  value       = one(module.alarms)
}

output "caches" {
  description = "The outputs of the module `cache`, by name."
  value       = module.cache
}

output "cluster_arn" {
  description = "ARN of the ECS cluster."
  value       = local.cluster.arn
}

output "databases" {
  description = "The outputs of the module `database`, by name."
  value       = module.database
}

output "file_systems" {
  description = "The outputs of the module `file_system`, by name."
  value       = module.file_system
}

output "jobs" {
  description = "The outputs of the module `job`, by name."
  value       = module.job
}

output "kms_key_arn" {
  description = "Key that encrypts secrets, images and messages."
  value       = module.encryption.kms_key_arn
}

output "load_balancers" {
  description = "The outputs of the module `load_balancer`, by name."
  value       = module.load_balancer
}

output "logs_kms_key_arn" {
  description = "Key that encrypts log groups."
  value       = module.logs.kms_key_arn
}

output "namespace" {
  description = "Private DNS domain of the services."
  value       = local.cluster.namespace
}

output "namespace_id" {
  description = "Id of the Cloud Map namespace."
  value       = local.cluster.namespace_id
}

output "network_load_balancers" {
  description = "The outputs of the module `network_load_balancer`, by name."
  value       = module.network_load_balancer
}

output "private_subnet_ids" {
  description = "Ids of the subnets for tasks."
  value       = local.network.private_subnet_ids
}

output "public_subnet_ids" {
  description = "Ids of the subnets for load balancers."
  value       = local.network.public_subnet_ids
}

output "queues" {
  description = "The outputs of the module `queue`, by name."
  value       = module.queue
}

output "secrets" {
  description = "The outputs of the module `secrets`, by name."
  value       = module.secrets
}

output "services" {
  description = "The outputs of the module `service`, by name."
  value       = module.service
}

output "tables" {
  description = "The outputs of the module `table`, by name."
  value       = module.table
}

output "topics" {
  description = "The outputs of the module `topic`, by name."
  value       = module.topic
}

output "vpc_id" {
  description = "Id of the VPC."
  value       = local.network.vpc_id
}
