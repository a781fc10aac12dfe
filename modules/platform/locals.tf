locals {
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

  network = {
    vpc_id = concat(module.network[*].vpc_id, var.existing_network[*].vpc_id)[0]
    private_subnet_ids = concat(
      module.network[*].private_subnet_ids,
      var.existing_network[*].private_subnet_ids,
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
}
