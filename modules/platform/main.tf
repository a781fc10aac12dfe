module "alarms" {
  count  = var.alarms != null ? 1 : 0
  source = "../alarms"

  name                       = var.name
  backlog_age_seconds        = var.alarms.backlog_age_seconds
  cluster_arn                = local.cluster.arn
  database_connections       = var.alarms.database_connections
  disposable                 = var.disposable
  email                      = var.alarms.email
  nat_gateway_ids            = merge({}, module.network[*].nat_gateway_ids...)
  response_time_milliseconds = var.alarms.response_time_milliseconds
  server_error_percent       = var.alarms.server_error_percent
  tags                       = var.tags
  topic                      = var.alarms.topic

  certificate_arns = merge(
    {
      for name, one in var.load_balancers : name => module.load_balancer[name].certificate_arn
      if one.plain_http != true && !contains(keys(coalesce(one.waivers, {})), "plain_http")
    },
    [
      for name, one in var.load_balancers : {
        for key, arn in coalesce(one.additional_certificate_arns, {}) :
        "${name}-additional-${key}" => arn
      }
    ]...
  )

  container_insights = (
    try(var.cluster.container_insights, null) == "disabled" ? false : var.alarms.container_insights
  )

  databases = {
    for name, one in var.databases :
    name => { identifier = module.database[name].identifier, engine = one.engine }
  }

  dead_letter_queue_arns = merge(
    { for name in keys(var.queues) : "${name}-dlq" => module.queue[name].dead_letter_queue_arn },
    {
      for name, job in var.jobs : "${name}-dead-letters" => module.job[name].dead_letter_queue_arn
      if job.schedule != null
    },
  )

  logs = {
    kms_key_arn    = module.logs.kms_key_arn
    retention_days = var.retention_days
  }

  queue_arns = {
    for name in distinct(flatten([
      for one in concat(values(var.services)[*].consumes, values(var.jobs)[*].consumes) : keys(one)
    ])) :
    name => module.queue[name].queue_arn
  }

  routes = merge(
    {
      for name in keys(local.load_balancer_of) : name => {
        load_balancer_arn_suffix = local.load_balancers[local.load_balancer_of[name]].arn_suffix
        target_group_arn         = module.service[name].target_group_arn
      }
      if var.services[name].route != null
    },
    [
      for name in keys(local.load_balancer_of) : {
        for route in keys(var.services[name].routes) : "${name}-route-${route}" => {
          load_balancer_arn_suffix = local.load_balancers[local.load_balancer_of[name]].arn_suffix
          target_group_arn         = module.service[name].target_group_arns[route]
        }
      }
    ]...
  )

  services = {
    for name, one in var.services : name => { max_capacity = try(one.scaling.max_capacity, null) }
  }
}

module "cluster" {
  count  = var.existing_cluster == null ? 1 : 0
  source = "../cluster"

  name                         = var.name
  capacity_provider_strategy   = try(var.cluster.capacity_provider_strategy, null)
  container_insights           = try(var.cluster.container_insights, null)
  disposable                   = var.disposable
  guardduty_runtime_monitoring = try(var.cluster.guardduty_runtime_monitoring, null)
  namespace                    = try(var.cluster.namespace, null)
  tags                         = var.tags
  vpc_id                       = local.network.vpc_id

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

module "file_system" {
  for_each = var.file_systems
  source   = "../file_system"

  name             = each.key
  backup           = each.value.backup
  disposable       = var.disposable
  kms_key_arn      = module.encryption.kms_key_arn
  platform         = var.name
  subnet_ids       = local.network.private_subnet_ids_by_zone
  tags             = var.tags
  throughput_mode  = each.value.throughput_mode
  transition_to_ia = each.value.transition_to_ia
  vpc_id           = local.network.vpc_id

  access_points = {
    for path, owners in {
      for one in values(local.mounts) : one.directory => { uid = one.uid, gid = one.gid }...
      if one.file_system == each.key
    } :
    path => owners[0]
  }
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
  ipv6                          = var.network.ipv6
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
