module "service" {
  for_each = var.services
  source   = "../service"

  name                               = each.key
  assign_public_ip                   = each.value.assign_public_ip
  availability_zone_rebalancing      = each.value.availability_zone_rebalancing
  cluster_arn                        = local.cluster.arn
  command                            = each.value.command
  cpu_architecture                   = each.value.cpu_architecture
  cpu_units                          = each.value.cpu_units
  deployment_alarms                  = each.value.deployment_alarms
  deployment_maximum_percent         = each.value.deployment_maximum_percent
  deployment_minimum_healthy_percent = each.value.deployment_minimum_healthy_percent
  desired_count                      = each.value.desired_count
  disposable                         = var.disposable
  enable_execute_command             = each.value.enable_execute_command
  entry_point                        = each.value.entry_point
  environment_files                  = each.value.environment_files
  ephemeral_storage_gib              = each.value.ephemeral_storage_gib
  execution_role                     = each.value.execution_role
  guardduty_runtime_monitoring       = local.cluster.guardduty_runtime_monitoring
  health_check                       = each.value.health_check
  health_check_command               = each.value.health_check_command
  image                              = local.images[each.key]
  image_tag_mutability               = each.value.image_tag_mutability
  ingress                            = each.value.ingress
  kms_key_arn                        = module.encryption.kms_key_arn
  linux_capabilities_drop            = each.value.linux_capabilities_drop
  listeners                          = each.value.listeners
  log_group                          = each.value.log_group
  log_max_buffer_size_mib            = each.value.log_max_buffer_size_mib
  log_mode                           = each.value.log_mode
  log_options                        = each.value.log_options
  log_secret_options                 = each.value.log_secret_options
  memory_mib                         = each.value.memory_mib
  mount_points                       = each.value.mount_points
  namespace_id                       = local.cluster.namespace_id
  permissions_boundary               = var.permissions_boundary
  platform                           = var.name
  port                               = each.value.port
  ports                              = each.value.ports
  quotas                             = each.value.quotas
  readonly_root_filesystem           = each.value.readonly_root_filesystem
  repository_credentials             = each.value.repository_credentials
  repository_credentials_kms_key_arn = each.value.repository_credentials_kms_key_arn
  restart_policy                     = each.value.restart_policy
  routes                             = each.value.routes
  scaling                            = each.value.scaling
  security_group                     = { id = aws_security_group.service[each.key].id }
  security_group_ids                 = each.value.security_group_ids
  service_discovery                  = each.value.service_discovery
  start_timeout_seconds              = each.value.start_timeout_seconds
  stop_timeout_seconds               = each.value.stop_timeout_seconds
  tags                               = var.tags
  task_role                          = each.value.task_role
  task_role_policy_arns              = each.value.task_role_policy_arns
  tmp_size_mib                       = each.value.tmp_size_mib
  tmpfs                              = each.value.tmpfs
  ulimits                            = each.value.ulimits
  user                               = each.value.user
  vpc_id                             = local.network.vpc_id
  waivers                            = each.value.waivers
  working_directory                  = each.value.working_directory

  callers = {
    for call in concat(
      flatten([
        for name, one in var.services : [
          for callee, why in one.calls : {
            name              = replace("${name}${trimprefix(callee, each.key)}", ":", "-")
            security_group_id = aws_security_group.service[name].id
            description       = why
            port              = try(each.value.ports[split(":", callee)[1]], null)
          }
          if split(":", callee)[0] == each.key
        ]
      ]),
      flatten([
        for name, one in var.jobs : [
          for callee, why in one.calls : {
            name              = replace("${name}${trimprefix(callee, each.key)}", ":", "-")
            security_group_id = aws_security_group.job[name].id
            description       = why
            port              = try(each.value.ports[split(":", callee)[1]], null)
          }
          if split(":", callee)[0] == each.key
        ]
      ]),
    ) :
    call.name => {
      security_group_id = call.security_group_id
      description       = call.description
      port              = call.port
    }
  }

  capacity_provider_strategy = (
    each.value.capacity_provider_strategy != null
    ? each.value.capacity_provider_strategy
    : local.cluster.capacity_provider_strategy
  )

  consumes = {
    for name in keys(each.value.consumes) :
    name => { arn = module.queue[name].queue_arn, kms_key_arn = module.encryption.kms_key_arn }
  }

  container_depends_on = merge(each.value.container_depends_on, {
    for step, job in var.jobs : step => "SUCCESS"
    if contains(job.before, each.key)
  })

  containers = merge(
    {
      for container, one in each.value.containers : container => merge(one, {
        secrets = {
          for name, source in one.secrets : name => {
            arn = (
              can(regex("^(arn:|/)", source))
              ? source
              : module.secrets[split(":", source)[0]].secret_arn
            )
            key         = can(regex("^(arn:|/)", source)) ? "" : try(split(":", source)[1], "")
            kms_key_arn = can(regex("^(arn:|/)", source)) ? null : module.encryption.kms_key_arn
          }
        }
      })
    },
    {
      for step, job in var.jobs : step => {
        command                            = job.command
        entry_point                        = job.entry_point
        environment_files                  = job.environment_files
        health_check                       = job.health_check
        linux_capabilities_drop            = job.linux_capabilities_drop
        log_group                          = job.log_group
        log_options                        = job.log_options
        log_secret_options                 = job.log_secret_options
        mount_points                       = job.mount_points
        readonly_root_filesystem           = job.readonly_root_filesystem
        repository_credentials             = job.repository_credentials
        repository_credentials_kms_key_arn = job.repository_credentials_kms_key_arn
        restart_policy                     = job.restart_policy
        start_timeout_seconds              = job.start_timeout_seconds
        stop_timeout_seconds               = job.stop_timeout_seconds
        tmp_size_mib                       = job.tmp_size_mib
        tmpfs                              = job.tmpfs
        ulimits                            = job.ulimits
        user                               = job.user
        working_directory                  = job.working_directory
        essential                          = false
        image = (
          job.image_of == each.key ? local.tags_or_images[step] : local.images[step]
        )
        environment = merge(
          local.found_by_services[each.key],
          job.environment,
        )
        secrets = merge(
          {
            for name in keys(job.reads) : "${upper(replace(name, "-", "_"))}_USERNAME" => {
              arn         = module.database[name].master_user_secret_arn
              key         = "username"
              kms_key_arn = module.encryption.kms_key_arn
            }
            if contains(keys(var.databases), name)
          },
          {
            for name in keys(job.reads) : "${upper(replace(name, "-", "_"))}_PASSWORD" => {
              arn         = module.database[name].master_user_secret_arn
              key         = "password"
              kms_key_arn = module.encryption.kms_key_arn
            }
            if contains(keys(var.databases), name)
          },
          {
            for name, source in job.secrets : name => {
              arn = (
                can(regex("^(arn:|/)", source))
                ? source
                : module.secrets[split(":", source)[0]].secret_arn
              )
              key         = can(regex("^(arn:|/)", source)) ? "" : try(split(":", source)[1], "")
              kms_key_arn = can(regex("^(arn:|/)", source)) ? null : module.encryption.kms_key_arn
            }
          },
        )
        waivers = {
          for name, why in coalesce(job.waivers, {}) : name => why
          if contains([
            "plain_secret",
            "privileged_port",
            "root_user",
            "writable_root_filesystem",
          ], name)
        }
      }
      if contains(job.before, each.key)
    },
  )

  create_repository = (
    local.image_of[each.key] != null ? false : each.value.create_repository
  )

  egress = merge(
    each.value.egress,
    {
      for name, why in each.value.reads : "${name}-database" => {
        description                  = why
        port                         = module.database[name].port
        referenced_security_group_id = module.database[name].security_group_id
        both_sides                   = true
      }
      if contains(keys(var.databases), name)
    },
    {
      for name, why in each.value.reads : "${name}-cache" => {
        description                  = why
        port                         = module.cache[name].port
        referenced_security_group_id = module.cache[name].security_group_id
        both_sides                   = true
      }
      if contains(keys(var.caches), name)
    },
    {
      for name in distinct([
        for one in values(local.mounts) : one.file_system
        if one.caller == each.key
      ]) :
      "${name}-efs" => {
        description                  = "mounts ${name}"
        port                         = 2049
        referenced_security_group_id = module.file_system[name].security_group_id
        both_sides                   = true
      }
    },
  )

  environment = merge(
    local.found_by_services[each.key],
    each.value.environment,
  )

  execute_command = (
    each.value.enable_execute_command == true ? local.cluster.execute_command : null
  )

  https_targets = (
    each.value.assign_public_ip == true
    ? one(module.network[*].internet_targets)
    : local.network.https_targets
  )

  load_balancer = (
    contains(keys(local.load_balancer_of), each.key)
    ? merge(local.load_balancers[local.load_balancer_of[each.key]], {
      authenticate_cognito         = try(each.value.route.authenticate_cognito, null)
      container                    = try(each.value.route.container, null)
      deregistration_delay_seconds = try(each.value.route.deregistration_delay_seconds, null)
      health_check                 = try(each.value.route.health_check, null)
      health_check_grace_period_seconds = try(
        each.value.route.health_check_grace_period_seconds,
        null,
      )
      host_headers                  = try(each.value.route.host_headers, null)
      http_headers                  = try(each.value.route.http_headers, null)
      http_request_methods          = try(each.value.route.http_request_methods, null)
      load_balancing_algorithm_type = try(each.value.route.load_balancing_algorithm_type, null)
      path_patterns                 = try(each.value.route.path_patterns, null)
      port                          = try(each.value.route.port, null)
      priority                      = try(each.value.route.priority, null)
      protocol                      = try(each.value.route.protocol, null)
      protocol_version              = try(each.value.route.protocol_version, null)
      query_strings                 = try(each.value.route.query_strings, null)
      slow_start_seconds            = try(each.value.route.slow_start_seconds, null)
      source_ips                    = try(each.value.route.source_ips, null)
      stickiness                    = try(each.value.route.stickiness, null)
    })
    : null
  )

  logs = {
    kms_key_arn    = module.logs.kms_key_arn
    retention_days = var.retention_days
  }

  network_load_balancer = (
    contains(keys(local.network_load_balancer_of), each.key)
    ? local.network_load_balancers[local.network_load_balancer_of[each.key]]
    : null
  )

  publishes = {
    for name in keys(each.value.publishes) : name => {
      arn = (
        contains(keys(var.queues), name)
        ? module.queue[name].queue_arn
        : module.topic[name].topic_arn
      )
      kms_key_arn = module.encryption.kms_key_arn
    }
  }

  secrets = merge(
    {
      for name in keys(each.value.reads) : "${upper(replace(name, "-", "_"))}_USERNAME" => {
        arn         = module.database[name].master_user_secret_arn
        key         = "username"
        kms_key_arn = module.encryption.kms_key_arn
      }
      if contains(keys(var.databases), name)
    },
    {
      for name in keys(each.value.reads) : "${upper(replace(name, "-", "_"))}_PASSWORD" => {
        arn         = module.database[name].master_user_secret_arn
        key         = "password"
        kms_key_arn = module.encryption.kms_key_arn
      }
      if contains(keys(var.databases), name)
    },
    {
      for name, source in each.value.secrets : name => {
        arn = (
          can(regex("^(arn:|/)", source))
          ? source
          : module.secrets[split(":", source)[0]].secret_arn
        )
        key         = can(regex("^(arn:|/)", source)) ? "" : try(split(":", source)[1], "")
        kms_key_arn = can(regex("^(arn:|/)", source)) ? null : module.encryption.kms_key_arn
      }
    },
  )

  subnet_ids = (
    each.value.assign_public_ip == true
    ? local.network.public_subnet_ids
    : local.network.private_subnet_ids
  )

  task_role_statements = concat(
    flatten([for name, statements in var.task_role_statements : statements if name == each.key]),
    flatten([
      for name in keys(each.value.reads) : module.table[name].read_statements
      if contains(keys(var.tables), name)
    ]),
    flatten([for name in keys(each.value.writes) : module.table[name].write_statements]),
  )

  volumes = {
    for volume, one in each.value.volumes : volume => merge(one, {
      efs = (
        one.efs == null
        ? null
        : {
          file_system_id = (
            one.efs.file_system == null
            ? one.efs.file_system_id
            : module.file_system[one.efs.file_system].file_system_id
          )
          access_point_id = (
            one.efs.file_system == null
            ? one.efs.access_point_id
            : module.file_system[one.efs.file_system].access_point_ids[local.mounts["${each.key}/${volume}"].directory]
          )
          root_directory = one.efs.file_system == null ? one.efs.root_directory : null
        }
      )
    })
  }
}
