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
