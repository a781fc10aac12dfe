module "job" {
  for_each = var.jobs
  source   = "../job"

  name                               = each.key
  assign_public_ip                   = each.value.assign_public_ip
  cluster_arn                        = local.cluster.arn
  command                            = each.value.command
  container_depends_on               = each.value.container_depends_on
  cpu_architecture                   = each.value.cpu_architecture
  cpu_units                          = each.value.cpu_units
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
  kms_key_arn                        = module.encryption.kms_key_arn
  linux_capabilities_drop            = each.value.linux_capabilities_drop
  log_group                          = each.value.log_group
  log_max_buffer_size_mib            = each.value.log_max_buffer_size_mib
  log_mode                           = each.value.log_mode
  log_options                        = each.value.log_options
  log_secret_options                 = each.value.log_secret_options
  maximum_retry_attempts             = each.value.maximum_retry_attempts
  memory_mib                         = each.value.memory_mib
  mount_points                       = each.value.mount_points
  permissions_boundary               = var.permissions_boundary
  platform                           = var.name
  quotas                             = each.value.quotas
  readonly_root_filesystem           = each.value.readonly_root_filesystem
  repository_credentials             = each.value.repository_credentials
  repository_credentials_kms_key_arn = each.value.repository_credentials_kms_key_arn
  restart_policy                     = each.value.restart_policy
  schedule                           = each.value.schedule
  security_group                     = { id = aws_security_group.job[each.key].id }
  security_group_ids                 = each.value.security_group_ids
  start_timeout_seconds              = each.value.start_timeout_seconds
  stop_timeout_seconds               = each.value.stop_timeout_seconds
  tags                               = var.tags
  task_role                          = each.value.task_role
  task_role_policy_arns              = each.value.task_role_policy_arns
  timezone                           = each.value.timezone
  tmp_size_mib                       = each.value.tmp_size_mib
  tmpfs                              = each.value.tmpfs
  ulimits                            = each.value.ulimits
  user                               = each.value.user
  vpc_id                             = local.network.vpc_id
  waivers                            = each.value.waivers
  working_directory                  = each.value.working_directory

  capacity_provider_strategy = (
    each.value.capacity_provider_strategy != null
    ? each.value.capacity_provider_strategy
    : local.cluster.capacity_provider_strategy
  )

  consumes = {
    for name in keys(each.value.consumes) :
    name => { arn = module.queue[name].queue_arn, kms_key_arn = module.encryption.kms_key_arn }
  }

  containers = {
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
  }

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
    {
      for name in keys(each.value.calls) :
      "${upper(replace(replace(name, ":", "-"), "-", "_"))}_URL" => local.addresses[name]
    },
    {
      for name in keys(each.value.consumes) :
      "${upper(replace(name, "-", "_"))}_URL" => module.queue[name].queue_url
    },
    {
      for name in keys(each.value.publishes) :
      "${upper(replace(name, "-", "_"))}_URL" => module.queue[name].queue_url
      if contains(keys(var.queues), name)
    },
    {
      for name in keys(each.value.publishes) :
      "${upper(replace(name, "-", "_"))}_ARN" => module.topic[name].topic_arn
      if contains(keys(var.topics), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_HOST" => module.database[name].endpoint
      if contains(keys(var.databases), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_READER_HOST" => module.database[name].reader_endpoint
      if contains(keys(var.databases), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_PORT" => tostring(module.database[name].port)
      if contains(keys(var.databases), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_NAME" => module.database[name].database_name
      if contains(keys(var.databases), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_HOST" => module.cache[name].endpoint
      if contains(keys(var.caches), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_READER_HOST" => module.cache[name].reader_endpoint
      if contains(keys(var.caches), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_PORT" => tostring(module.cache[name].port)
      if contains(keys(var.caches), name)
    },
    {
      for name in keys(each.value.reads) : "${upper(replace(name, "-", "_"))}_TLS" => "true"
      if contains(keys(var.caches), name)
    },
    {
      for name in keys(each.value.reads) :
      "${upper(replace(name, "-", "_"))}_NAME" => module.table[name].table_name
      if contains(keys(var.tables), name)
    },
    {
      for name in keys(each.value.writes) :
      "${upper(replace(name, "-", "_"))}_NAME" => module.table[name].table_name
    },
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

  logs = {
    kms_key_arn    = module.logs.kms_key_arn
    retention_days = var.retention_days
  }

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
