output "vpc_id" {
  description = "Id of the VPC."
  value       = module.network.vpc_id
}

output "ecs_cluster_name" {
  description = "Name of the ECS cluster."
  value       = module.cluster.cluster_name
}

output "service_discovery_namespace" {
  description = "Private DNS domain of the services."
  value       = module.cluster.namespace
}

output "alb_dns_name" {
  description = "DNS name of the load balancer."
  value       = module.load_balancer.dns_name
}

output "api_gateway_service_name" {
  description = "Name of the ECS service api-gateway."
  value       = module.service["api-gateway"].service_name
}

output "payment_processor_service_name" {
  description = "Name of the ECS service payment-processor."
  value       = module.service["payment-processor"].service_name
}

output "fraud_detector_service_name" {
  description = "Name of the ECS service fraud-detector."
  value       = module.service["fraud-detector"].service_name
}

output "public_subnet_ids" {
  description = "Ids of the subnets for load balancers."
  value       = module.network.public_subnet_ids
}

output "private_subnet_ids" {
  description = "Ids of the subnets for tasks."
  value       = module.network.private_subnet_ids
}

output "nat_gateway_public_ips" {
  description = "Addresses from which private subnets reach the internet, by availability zone."
  value       = module.network.nat_gateway_public_ips
}

output "cluster_arn" {
  description = "ARN of the ECS cluster."
  value       = module.cluster.cluster_arn
}

output "namespace_id" {
  description = "Id of the Cloud Map namespace."
  value       = module.cluster.namespace_id
}

output "namespace_arn" {
  description = "ARN of the Cloud Map namespace."
  value       = module.cluster.namespace_arn
}

output "listener_arn" {
  description = "Listener that rules of services belong to."
  value       = module.load_balancer.listener_arn
}

output "load_balancer_arn_suffix" {
  description = "What CloudWatch calls the load balancer."
  value       = module.load_balancer.arn_suffix
}

output "load_balancer_security_group_id" {
  description = "Its security group."
  value       = module.load_balancer.security_group_id
}

output "load_balancer_targets_security_group_id" {
  description = "Security group that the tasks of all services behind the load balancer share."
  value       = module.load_balancer.target_security_group_id
}

output "kms_key_arn" {
  description = "Key that encrypts secrets and images."
  value       = module.encryption.kms_key_arn
}

output "logs_kms_key_arn" {
  description = "Key that encrypts log groups."
  value       = module.logs.kms_key_arn
}

output "api_gateway_security_group_id" {
  description = "Security group of the tasks of api-gateway, for rules of whoever they reach."
  value       = module.service["api-gateway"].security_group_id
}

output "payment_processor_security_group_id" {
  description = "Security group of the tasks of payment-processor, for rules of whoever they reach."
  value       = module.service["payment-processor"].security_group_id
}

output "fraud_detector_security_group_id" {
  description = "Security group of the tasks of fraud-detector, for rules of whoever they reach."
  value       = module.service["fraud-detector"].security_group_id
}
