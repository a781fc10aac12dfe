locals {
  addresses = merge(
    {
      for name, one in var.services :
      name => "http://${name}.${local.cluster.namespace}:${one.port}"
    },
    [
      for name, one in var.services : {
        for port, number in one.ports :
        "${name}:${port}" => "http://${name}.${local.cluster.namespace}:${number}"
      }
    ]...
  )

  authenticates = {
    for name in keys(local.load_balancer_of) : name => anytrue([
      for route in concat(var.services[name].route[*], values(var.services[name].routes)) :
      route.authenticate_cognito != null
    ])
  }

  cluster = {
    arn = concat(
      module.cluster[*].cluster_arn,
      var.existing_cluster[*].arn,
    )[0]
    namespace_id = concat(
      module.cluster[*].namespace_id,
      var.existing_cluster[*].namespace_id,
    )[0]
    namespace = concat(
      module.cluster[*].namespace,
      var.existing_cluster[*].namespace,
    )[0]
    capacity_provider_strategy = concat(
      module.cluster[*].capacity_provider_strategy,
      var.existing_cluster[*].capacity_provider_strategy,
    )[0]
    execute_command = concat(
      module.cluster[*].execute_command,
      var.existing_cluster[*].execute_command,
    )[0]
    guardduty_runtime_monitoring = concat(
      module.cluster[*].guardduty_runtime_monitoring,
      var.existing_cluster[*].guardduty_runtime_monitoring,
    )[0]
  }

  found_by_services = {
    for service, one in var.services : service => merge(
      {
        for name in keys(one.calls) :
        "${upper(replace(replace(name, ":", "-"), "-", "_"))}_URL" => local.addresses[name]
      },
      {
        for name in keys(one.consumes) :
        "${upper(replace(name, "-", "_"))}_URL" => module.queue[name].queue_url
      },
      {
        for name in keys(one.publishes) :
        "${upper(replace(name, "-", "_"))}_URL" => module.queue[name].queue_url
        if contains(keys(var.queues), name)
      },
      {
        for name in keys(one.publishes) :
        "${upper(replace(name, "-", "_"))}_ARN" => module.topic[name].topic_arn
        if contains(keys(var.topics), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_HOST" => module.database[name].endpoint
        if contains(keys(var.databases), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_READER_HOST" => module.database[name].reader_endpoint
        if contains(keys(var.databases), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_PORT" => tostring(module.database[name].port)
        if contains(keys(var.databases), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_NAME" => module.database[name].database_name
        if contains(keys(var.databases), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_HOST" => module.cache[name].endpoint
        if contains(keys(var.caches), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_READER_HOST" => module.cache[name].reader_endpoint
        if contains(keys(var.caches), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_PORT" => tostring(module.cache[name].port)
        if contains(keys(var.caches), name)
      },
      {
        for name in keys(one.reads) : "${upper(replace(name, "-", "_"))}_TLS" => "true"
        if contains(keys(var.caches), name)
      },
      {
        for name in keys(one.reads) :
        "${upper(replace(name, "-", "_"))}_NAME" => module.table[name].table_name
        if contains(keys(var.tables), name)
      },
      {
        for name in keys(one.writes) :
        "${upper(replace(name, "-", "_"))}_NAME" => module.table[name].table_name
      },
    )
  }

  image_of = merge(
    { for name, one in var.services : name => one.image_of },
    { for name, one in var.jobs : name => one.image_of },
  )

  images = {
    for name, image in local.tags_or_images :
    name => local.image_of[name] != null && can(regex("^:", image))
    ? join("/", [
      join(".", [
        split(":", local.cluster.arn)[4],
        "dkr.ecr",
        split(":", local.cluster.arn)[3],
        lookup(local.domains, split(":", local.cluster.arn)[1], "amazonaws.com"),
      ]),
      "${var.name}-${local.image_of[name]}${image}",
    ])
    : image
  }

  load_balancer_of = {
    for name, service in var.services :
    name => service.load_balancer != null
    ? service.load_balancer
    : concat(keys(var.load_balancers), keys(var.existing_load_balancers))[0]
    if service.route != null || length(service.routes) > 0
  }

  load_balancers = merge(
    {
      for name, one in module.load_balancer : name => {
        listener_arn          = one.listener_arn
        arn_suffix            = one.arn_suffix
        security_group_id     = one.security_group_id
        both_sides            = true
        target_security_group = { id = one.target_security_group_id }
      }
    },
    {
      for name, one in var.existing_load_balancers : name => {
        listener_arn          = one.listener_arn
        arn_suffix            = join("/", slice(split("/", one.listener_arn), 1, 4))
        security_group_id     = one.security_group_id
        both_sides            = one.both_sides
        target_security_group = null
      }
    },
  )

  mounts = merge(
    merge([
      for name, one in var.services : {
        for volume, it in one.volumes : "${name}/${volume}" => {
          caller      = name
          file_system = it.efs.file_system
          directory   = coalesce(it.efs.root_directory, "/files")
          uid         = it.efs.uid
          gid         = it.efs.gid
        }
        if try(it.efs.file_system, null) != null
      }
    ]...),
    merge([
      for name, one in var.jobs : {
        for volume, it in one.volumes : "${name}/${volume}" => {
          caller      = name
          file_system = it.efs.file_system
          directory   = coalesce(it.efs.root_directory, "/files")
          uid         = it.efs.uid
          gid         = it.efs.gid
        }
        if try(it.efs.file_system, null) != null
      }
    ]...),
  )

  network = {
    vpc_id = concat(module.network[*].vpc_id, var.existing_network[*].vpc_id)[0]
    private_subnet_ids = concat(
      module.network[*].private_subnet_ids,
      var.existing_network[*].private_subnet_ids,
    )[0]
    private_subnet_ids_by_zone = concat(
      module.network[*].private_subnet_ids_by_zone,
      var.existing_network[*].private_subnet_ids_by_zone,
    )[0]
    public_subnet_ids = concat(
      module.network[*].public_subnet_ids,
      var.existing_network[*].public_subnet_ids,
    )[0]
    isolated_subnet_ids = concat(
      module.network[*].isolated_subnet_ids,
      var.existing_network[*].isolated_subnet_ids,
    )[0]
    https_targets = concat(
      module.network[*].https_targets,
      var.existing_network[*].https_targets,
    )[0]
  }

  network_load_balancer_of = {
    for name, service in var.services :
    name => service.network_load_balancer != null
    ? service.network_load_balancer
    : concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))[0]
    if length(service.listeners) > 0
  }

  network_load_balancers = merge(
    {
      for name, one in module.network_load_balancer : name => {
        arn               = one.arn
        security_group_id = one.security_group_id
        both_sides        = true
        certificate_arn   = one.certificate_arn
        ssl_policy        = one.ssl_policy
      }
    },
    var.existing_network_load_balancers,
  )

  tags_or_images = merge(
    {
      for name, one in var.services :
      name => one.image == null && one.image_of != null
      ? try(
        coalesce(var.services[one.image_of].image),
        "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine",
      )
      : one.image
    },
    {
      for name, one in var.jobs :
      name => one.image == null && one.image_of != null
      ? try(
        coalesce(var.services[one.image_of].image),
        "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine",
      )
      : one.image
    },
  )

  target_ports = {
    for name in keys(local.load_balancer_of) : name => compact(flatten([
      for route in concat(var.services[name].route[*], values(var.services[name].routes)) : [
        route.port != null
        ? route.port
        : lookup(
          { for key, one in var.services[name].containers : key => one.port },
          route.container != null ? route.container : name,
          var.services[name].port,
        ),
        try(route.health_check.port, null),
      ]
    ]))
  }

  topic_arns = {
    for name, topic in var.topics : name => join(":", [
      "arn",
      split(":", local.cluster.arn)[1],
      "sns",
      split(":", local.cluster.arn)[3],
      split(":", local.cluster.arn)[4],
      "${var.name}-${name}${topic.fifo_topic == true ? ".fifo" : ""}",
    ])
  }

  domains = {
    aws-cn    = "amazonaws.com.cn"
    aws-eusc  = "amazonaws.eu"
    aws-iso   = "c2s.ic.gov"
    aws-iso-b = "sc2s.sgov.gov"
    aws-iso-e = "cloud.adc-e.uk"
    aws-iso-f = "csp.hci.ic.gov"
  }
}
