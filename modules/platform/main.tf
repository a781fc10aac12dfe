module "cluster" {
  count  = var.existing_cluster == null ? 1 : 0
  source = "../cluster"

  name                       = var.name
  capacity_provider_strategy = try(var.cluster.capacity_provider_strategy, null)
  container_insights         = try(var.cluster.container_insights, null)
  disposable                 = var.disposable
  namespace                  = try(var.cluster.namespace, null)
  tags                       = var.tags
  vpc_id                     = local.network.vpc_id

  execute_command = (
    anytrue([
      for one in concat(values(var.services), values(var.jobs)) : one.enable_execute_command == true
    ])
    ? { kms_key_arn = module.logs.kms_key_arn, retention_days = var.retention_days }
    : null
  )
}

module "encryption" {
  source = "../encryption"

  name       = var.name
  disposable = var.disposable
  tags       = var.tags

  topic_arns = [
    for name, topic in var.topics : local.topic_arns[name]
    if length(topic.subscriptions) > 0
  ]
}

module "logs" {
  source = "../logs"

  name       = var.name
  databases  = length(var.databases) > 0
  disposable = var.disposable
  tags       = var.tags
  web_acls   = anytrue([for one in values(var.load_balancers) : one.waf != null])
}

module "network" {
  count  = var.network != null ? 1 : 0
  source = "../network"

  name                          = var.name
  availability_zones            = var.network.availability_zones
  cidr_block                    = var.network.cidr_block
  dns_firewall_allowed_domains  = var.network.dns_firewall_allowed_domains
  endpoint_account_ids          = var.network.endpoint_account_ids
  endpoint_policies             = var.network.endpoint_policies
  flow_logs                     = var.network.flow_logs
  interface_endpoints           = var.network.interface_endpoints
  isolated_subnets              = length(var.databases) + length(var.caches) > 0
  manage_defaults               = var.network.manage_defaults
  nat_elastic_ip_allocation_ids = var.network.nat_elastic_ip_allocation_ids
  nat_gateways                  = var.network.nat_gateways
  permissions_boundary          = var.permissions_boundary
  query_log                     = var.network.query_log
  tags                          = var.tags
  waivers                       = var.network.waivers

  logs = {
    kms_key_arn    = module.logs.kms_key_arn
    retention_days = var.retention_days
  }
}
