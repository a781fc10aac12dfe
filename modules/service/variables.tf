variable "cluster_arn" {
  description = "ARN of the ECS cluster."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(
        "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:ecs:[a-z0-9-]{9,18}:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,255})$",
        var.cluster_arn,
      )
    )
    error_message = join(" ", [
      "cluster_arn: ${jsonencode(var.cluster_arn)}: write the ARN of an ECS cluster:",
      "arn:aws:ecs:<region>:<account>:cluster/<name>",
    ])
  }
}

variable "name" {
  description = "Name of the service or job, of its container, and of the service in DNS. Another name replaces everything that bears it, the repository and the log group among it. To call the module otherwise, keep the name and write a `moved` block for the call."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.name))
    error_message = join(" ", [
      "name: ${jsonencode(var.name)}: write lower-case letters, digits and single hyphens, with a",
      "letter first",
    ])
  }

  validation {
    condition     = length(var.name) <= 32
    error_message = "name: ${jsonencode(var.name)} is too long; give at most 32 characters"
  }
}

variable "platform" {
  description = "Name of the platform; every physical name is `<platform>-<name>`."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.platform))
    error_message = join(" ", [
      "platform: ${jsonencode(var.platform)}: write lower-case letters, digits and single hyphens,",
      "with a letter first",
    ])
  }

  validation {
    condition     = length(var.platform) <= 33
    error_message = "platform: ${jsonencode(var.platform)} is too long; give at most 33 characters"
  }

  validation {
    condition = !startswith(var.platform, "internal-") && var.platform != "internal"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"internal-\" for load",
      "balancers; choose another",
    ])
  }

  validation {
    condition = !startswith(var.platform, "sg-") && var.platform != "sg"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"sg-\" for security groups;",
      "choose another",
    ])
  }

  validation {
    condition = !startswith(var.platform, "sthree-") && var.platform != "sthree"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"sthree-\" for buckets;",
      "choose another",
    ])
  }

  validation {
    condition = !startswith(var.platform, "amzn-s3-demo-") && var.platform != "amzn-s3-demo"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"amzn-s3-demo-\" for buckets",
      "in documentation; choose another",
    ])
  }
}

variable "subnet_ids" {
  description = "Ids of the subnets in which tasks run: private ones; public ones with `assign_public_ip`, and then without `https_targets` of a network that has endpoints alone."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at least 1"
  }

  validation {
    condition     = length(var.subnet_ids) <= 16
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at most 16"
  }

  validation {
    condition = alltrue([
      for subnet_id in var.subnet_ids :
      can(regex("^(?:subnet-([0-9a-f]{17}|[0-9a-f]{8}))$", subnet_id))
    ])
    error_message = join("; ", [
      for subnet_id in var.subnet_ids :
      "subnet_ids: ${jsonencode(subnet_id)}: write the id of a subnet: subnet-0123456789abcdef0"
      if !can(regex("^(?:subnet-([0-9a-f]{17}|[0-9a-f]{8}))$", subnet_id))
    ])
  }
}

variable "vpc_id" {
  description = "Id of the VPC."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:vpc-([0-9a-f]{17}|[0-9a-f]{8}))$", var.vpc_id))
    error_message = "vpc_id: ${jsonencode(var.vpc_id)}: write the id of a VPC: vpc-0123456789abcdef0"
  }
}

variable "assign_public_ip" {
  description = "Whether tasks run in the public subnets, each with an address of the internet. They need neither NAT gateways nor endpoints, which costs least; what keeps the internet out is their security group alone. So it needs the waiver `public_ip`, and the default is false."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition = !var.assign_public_ip || contains(keys(var.waivers), "public_ip")
    error_message = join(" ", [
      "assign_public_ip: true gives each task an address of the internet; remove it, so that tasks",
      "run in the private subnets, or say why: waivers.public_ip = \"<reason>\"",
    ])
  }

  validation {
    condition     = var.assign_public_ip || !contains(keys(var.waivers), "public_ip")
    error_message = "assign_public_ip: waivers.public_ip waives nothing, this is as safe as the default; remove it"
  }
}

variable "availability_zone_rebalancing" {
  description = "Whether ECS moves tasks between zones when they are spread unevenly, as after an outage."
  type        = string
  default     = "ENABLED"
  nullable    = false

  validation {
    condition = contains(["ENABLED", "DISABLED"], var.availability_zone_rebalancing)
    error_message = join(" ", [
      "availability_zone_rebalancing: ${jsonencode(var.availability_zone_rebalancing)} is not",
      "possible; choose 'ENABLED' or 'DISABLED'",
    ])
  }

  validation {
    condition = (
      var.availability_zone_rebalancing == "DISABLED" || var.deployment_maximum_percent > 100
    )
    error_message = join(" ", [
      "availability_zone_rebalancing: ${var.availability_zone_rebalancing} starts a task in one",
      "zone before it stops another elsewhere, and deployment_maximum_percent",
      "${var.deployment_maximum_percent} allows no further one; write \"DISABLED\" or raise the",
      "other",
    ])
  }
}

variable "callers" {
  description = <<-EOT
    Callers that may connect to the service's port, by name; no others but the load balancer.
    - `description`: Required. The reason; the description of both rules.
    - `security_group_id`: Required. Its security group: it gets an egress rule, and this service's group an ingress rule.
    - `both_sides`: Whether the rule on its group is created here, too. False if somebody else writes it, such as inline rules of the group: those and a rule from here would remove each other for ever.
    - `port`: Port to which it connects, one of `ports`. Default: the port of the service itself.
  EOT
  type = map(object({
    description       = string
    security_group_id = string
    both_sides        = optional(bool, true)
    port              = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.callers) <= 200
    error_message = "callers: ${length(var.callers)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.callers) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.callers) :
      "callers: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.callers) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.callers) :
      "callers: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for caller in values(var.callers) :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", caller.security_group_id))
    ])
    error_message = join("; ", [
      for caller in values(var.callers) : join(" ", [
        "callers.security_group_id: ${jsonencode(caller.security_group_id)}: write the id of a",
        "security group: sg-0123456789abcdef0",
      ])
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", caller.security_group_id))
    ])
  }

  validation {
    condition = alltrue([
      for caller in values(var.callers) : can(regex("^(?:${local.reason})$", caller.description))
    ])
    error_message = join("; ", [
      for caller in values(var.callers) : join(" ", [
        "callers.description: ${jsonencode(caller.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", caller.description))
    ])
  }

  validation {
    condition = alltrue([
      for caller in values(var.callers) : try(length(caller.description), 1) <= 255
    ])
    error_message = join("; ", [
      for caller in values(var.callers) :
      "callers.description: ${jsonencode(caller.description)} is too long; give at most 255 characters"
      if try(length(caller.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for caller in values(var.callers) : [for port in caller.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for caller in values(var.callers) : [
        for port in caller.port[*] :
        "callers.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for caller in values(var.callers) : [for port in caller.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for caller in values(var.callers) : [
        for port in caller.port[*] :
        "callers.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for caller in values(var.callers) : [for port in caller.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for caller in values(var.callers) : [
        for port in caller.port[*] :
        "callers.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition     = var.port > 0 || length(var.callers) == 0
    error_message = "callers: nobody can connect, port is 0; remove them, or give the port on which the service listens"
  }

  validation {
    condition     = var.service_discovery || length(var.callers) == 0
    error_message = "callers: nobody finds the service, service_discovery is false; remove one of the two"
  }

  validation {
    condition = length([
      for caller in values(var.callers) : caller.port
      if caller.port != null ? !contains(values(var.ports), caller.port) : false
    ]) == 0
    error_message = try(join(" ", [
      "callers:",
      replace(join(", ", [
        for caller in values(var.callers) : caller.port
        if caller.port != null ? !contains(values(var.ports), caller.port) : false
      ]), "/, ([^,]*)$/", " or $1"),
      "is none of ports; name it there, or remove port of the caller",
    ]), "")
  }

  validation {
    condition = length([
      for text in concat(
        concat(
          [
            for one in values(var.callers) : join(" ", compact([
              "tcp",
              one.port != null ? one.port : var.port,
              one.port != null ? one.port : var.port,
              one.security_group_id,
            ]))
          ],
          [
            for port in [
              for port in distinct(flatten([
                for target in concat(
                  [
                    for name, route in var.routes : {
                      route = name
                      container = (
                        route.container != null ? route.container : var.name
                      )
                      port = (
                        route.port != null
                        ? route.port
                        : lookup(
                          merge(
                            {
                              for name in keys(var.containers) : name => var.containers[name].port
                            },
                            { (var.name) = var.port },
                          ),
                          route.container != null ? route.container : var.name,
                          0,
                        )
                      )
                      health_check_port = (
                        route.health_check.port != null ? route.health_check.port : 0
                      )
                      health_check_grace_period_seconds = route.health_check_grace_period_seconds
                    }
                  ],
                  var.load_balancer != null
                  ? (
                    var.load_balancer.priority != null
                    ? [{
                      route = var.name
                      container = (
                        var.load_balancer.container != null ? var.load_balancer.container : var.name
                      )
                      port = (
                        var.load_balancer.port != null
                        ? var.load_balancer.port
                        : lookup(
                          merge(
                            {
                              for name in keys(var.containers) : name => var.containers[name].port
                            },
                            { (var.name) = var.port },
                          ),
                          var.load_balancer.container != null
                          ? var.load_balancer.container
                          : var.name,
                          0,
                        )
                      )
                      health_check_port = (
                        var.load_balancer.health_check.port != null
                        ? var.load_balancer.health_check.port
                        : 0
                      )
                      health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
                    }]
                    : []
                  )
                  : [],
                ) :
                [target.port, target.health_check_port]
              ])) :
              tostring(port)
              if port > 0
            ] :
            join(" ", compact([
              "tcp",
              port,
              port,
              var.load_balancer != null ? var.load_balancer.security_group_id : "",
            ]))
          ],
        ),
        [
          for port in [
            for port in distinct(flatten([
              for target in [
                for name, route in var.listeners : {
                  route     = name
                  container = var.name
                  port = (
                    route.target_port != null
                    ? route.target_port
                    : lookup(
                      merge(
                        { for name in keys(var.containers) : name => var.containers[name].port },
                        { (var.name) = var.port },
                      ),
                      var.name,
                      0,
                    )
                  )
                  health_check_port = (
                    route.health_check.port != null ? route.health_check.port : 0
                  )
                  health_check_grace_period_seconds = route.health_check_grace_period_seconds
                }
              ] :
              [target.port, target.health_check_port]
            ])) :
            tostring(port)
            if port > 0
          ] :
          join(" ", compact([
            "tcp",
            port,
            port,
            var.network_load_balancer != null ? var.network_load_balancer.security_group_id : "",
          ]))
        ],
      ) :
      text
      if contains([
        for target in values(var.ingress) : join(" ", compact([
          target.protocol,
          target.port != null ? target.port : target.from_port,
          target.port != null ? target.port : target.to_port,
          target.cidr_ipv4,
          target.cidr_ipv6,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ], text)
    ]) == 0
    error_message = try(join(" ", [
      "callers:",
      join(", ", formatlist("%q", [
        for text in concat(
          concat(
            [
              for one in values(var.callers) : join(" ", compact([
                "tcp",
                one.port != null ? one.port : var.port,
                one.port != null ? one.port : var.port,
                one.security_group_id,
              ]))
            ],
            [
              for port in [
                for port in distinct(flatten([
                  for target in concat(
                    [
                      for name, route in var.routes : {
                        route = name
                        container = (
                          route.container != null ? route.container : var.name
                        )
                        port = (
                          route.port != null
                          ? route.port
                          : lookup(
                            merge(
                              {
                                for name in keys(var.containers) : name => var.containers[name].port
                              },
                              { (var.name) = var.port },
                            ),
                            route.container != null ? route.container : var.name,
                            0,
                          )
                        )
                        health_check_port = (
                          route.health_check.port != null ? route.health_check.port : 0
                        )
                        health_check_grace_period_seconds = route.health_check_grace_period_seconds
                      }
                    ],
                    var.load_balancer != null
                    ? (
                      var.load_balancer.priority != null
                      ? [{
                        route = var.name
                        container = (
                          var.load_balancer.container != null
                          ? var.load_balancer.container
                          : var.name
                        )
                        port = (
                          var.load_balancer.port != null
                          ? var.load_balancer.port
                          : lookup(
                            merge(
                              {
                                for name in keys(var.containers) : name => var.containers[name].port
                              },
                              { (var.name) = var.port },
                            ),
                            var.load_balancer.container != null
                            ? var.load_balancer.container
                            : var.name,
                            0,
                          )
                        )
                        health_check_port = (
                          var.load_balancer.health_check.port != null
                          ? var.load_balancer.health_check.port
                          : 0
                        )
                        health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
                      }]
                      : []
                    )
                    : [],
                  ) :
                  [target.port, target.health_check_port]
                ])) :
                tostring(port)
                if port > 0
              ] :
              join(" ", compact([
                "tcp",
                port,
                port,
                var.load_balancer != null ? var.load_balancer.security_group_id : "",
              ]))
            ],
          ),
          [
            for port in [
              for port in distinct(flatten([
                for target in [
                  for name, route in var.listeners : {
                    route     = name
                    container = var.name
                    port = (
                      route.target_port != null
                      ? route.target_port
                      : lookup(
                        merge(
                          { for name in keys(var.containers) : name => var.containers[name].port },
                          { (var.name) = var.port },
                        ),
                        var.name,
                        0,
                      )
                    )
                    health_check_port = (
                      route.health_check.port != null ? route.health_check.port : 0
                    )
                    health_check_grace_period_seconds = route.health_check_grace_period_seconds
                  }
                ] :
                [target.port, target.health_check_port]
              ])) :
              tostring(port)
              if port > 0
            ] :
            join(" ", compact([
              "tcp",
              port,
              port,
              var.network_load_balancer != null ? var.network_load_balancer.security_group_id : "",
            ]))
          ],
        ) :
        text
        if contains([
          for target in values(var.ingress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ], text)
      ])),
      "is in ingress too, and a caller or load balancer has that rule, of which AWS takes one;",
      "remove it there",
    ]), "")
  }

  validation {
    condition = (
      length(var.callers) + length(var.ingress) +
      (
        length([
          for port in distinct(flatten([
            for target in concat(
              [
                for name, route in var.routes : {
                  route = name
                  container = (
                    route.container != null ? route.container : var.name
                  )
                  port = (
                    route.port != null
                    ? route.port
                    : lookup(
                      merge(
                        { for name in keys(var.containers) : name => var.containers[name].port },
                        { (var.name) = var.port },
                      ),
                      route.container != null ? route.container : var.name,
                      0,
                    )
                  )
                  health_check_port = (
                    route.health_check.port != null ? route.health_check.port : 0
                  )
                  health_check_grace_period_seconds = route.health_check_grace_period_seconds
                }
              ],
              var.load_balancer != null
              ? (
                var.load_balancer.priority != null
                ? [{
                  route = var.name
                  container = (
                    var.load_balancer.container != null ? var.load_balancer.container : var.name
                  )
                  port = (
                    var.load_balancer.port != null
                    ? var.load_balancer.port
                    : lookup(
                      merge(
                        { for name in keys(var.containers) : name => var.containers[name].port },
                        { (var.name) = var.port },
                      ),
                      var.load_balancer.container != null ? var.load_balancer.container : var.name,
                      0,
                    )
                  )
                  health_check_port = (
                    var.load_balancer.health_check.port != null
                    ? var.load_balancer.health_check.port
                    : 0
                  )
                  health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
                }]
                : []
              )
              : [],
            ) :
            [target.port, target.health_check_port]
          ])) :
          tostring(port)
          if port > 0
        ]) +
        length([
          for port in distinct(flatten([
            for target in [
              for name, route in var.listeners : {
                route     = name
                container = var.name
                port = (
                  route.target_port != null
                  ? route.target_port
                  : lookup(
                    merge(
                      { for name in keys(var.containers) : name => var.containers[name].port },
                      { (var.name) = var.port },
                    ),
                    var.name,
                    0,
                  )
                )
                health_check_port = (
                  route.health_check.port != null ? route.health_check.port : 0
                )
                health_check_grace_period_seconds = route.health_check_grace_period_seconds
              }
            ] :
            [target.port, target.health_check_port]
          ])) :
          tostring(port)
          if port > 0
        ])
      ) <=
      (var.quotas.rules_per_security_group != null ? var.quotas.rules_per_security_group : 60)
    )
    error_message = try(join(" ", [
      "callers:",
      length(var.callers) + length(var.ingress) +
      (
        length([
          for port in distinct(flatten([
            for target in concat(
              [
                for name, route in var.routes : {
                  route = name
                  container = (
                    route.container != null ? route.container : var.name
                  )
                  port = (
                    route.port != null
                    ? route.port
                    : lookup(
                      merge(
                        { for name in keys(var.containers) : name => var.containers[name].port },
                        { (var.name) = var.port },
                      ),
                      route.container != null ? route.container : var.name,
                      0,
                    )
                  )
                  health_check_port = (
                    route.health_check.port != null ? route.health_check.port : 0
                  )
                  health_check_grace_period_seconds = route.health_check_grace_period_seconds
                }
              ],
              var.load_balancer != null
              ? (
                var.load_balancer.priority != null
                ? [{
                  route = var.name
                  container = (
                    var.load_balancer.container != null ? var.load_balancer.container : var.name
                  )
                  port = (
                    var.load_balancer.port != null
                    ? var.load_balancer.port
                    : lookup(
                      merge(
                        { for name in keys(var.containers) : name => var.containers[name].port },
                        { (var.name) = var.port },
                      ),
                      var.load_balancer.container != null ? var.load_balancer.container : var.name,
                      0,
                    )
                  )
                  health_check_port = (
                    var.load_balancer.health_check.port != null
                    ? var.load_balancer.health_check.port
                    : 0
                  )
                  health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
                }]
                : []
              )
              : [],
            ) :
            [target.port, target.health_check_port]
          ])) :
          tostring(port)
          if port > 0
        ]) +
        length([
          for port in distinct(flatten([
            for target in [
              for name, route in var.listeners : {
                route     = name
                container = var.name
                port = (
                  route.target_port != null
                  ? route.target_port
                  : lookup(
                    merge(
                      { for name in keys(var.containers) : name => var.containers[name].port },
                      { (var.name) = var.port },
                    ),
                    var.name,
                    0,
                  )
                )
                health_check_port = (
                  route.health_check.port != null ? route.health_check.port : 0
                )
                health_check_grace_period_seconds = route.health_check_grace_period_seconds
              }
            ] :
            [target.port, target.health_check_port]
          ])) :
          tostring(port)
          if port > 0
        ])
      ),
      "rules let traffic into its security group, one for each caller, for each source of ingress",
      "and for a load balancer, and AWS allows",
      "${var.quotas.rules_per_security_group != null ? var.quotas.rules_per_security_group : 60};",
      "let fewer services call it, or have AWS raise it and write the new value to",
      "quotas.rules_per_security_group",
    ]), "")
  }
}

variable "capacity_provider_strategy" {
  description = <<-EOT
    Where tasks run, by capacity provider. The default is on-demand Fargate alone.
    - `base`: Tasks that run on this provider before the weights apply.
    - `weight`: Relative share of the tasks beyond `base`.
  EOT
  type = map(object({
    base   = optional(number, 0)
    weight = optional(number, 1)
  }))
  default  = { FARGATE = { base = 1 } }
  nullable = false

  validation {
    condition     = length(var.capacity_provider_strategy) >= 1
    error_message = "capacity_provider_strategy: ${length(var.capacity_provider_strategy)} given; give at least 1"
  }

  validation {
    condition = alltrue([
      for key in keys(var.capacity_provider_strategy) : contains(["FARGATE", "FARGATE_SPOT"], key)
    ])
    error_message = join("; ", [
      for key in keys(var.capacity_provider_strategy) :
      "capacity_provider_strategy: ${jsonencode(key)} is not possible; choose 'FARGATE' or 'FARGATE_SPOT'"
      if !contains(["FARGATE", "FARGATE_SPOT"], key)
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      floor(capacity_provider_strategy.weight) == capacity_provider_strategy.weight
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "not a whole number; write one",
      ])
      if floor(capacity_provider_strategy.weight) != capacity_provider_strategy.weight
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.weight >= 0
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "too small; give at least 0",
      ])
      if capacity_provider_strategy.weight < 0
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.weight <= 1000
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "too large; give at most 1000",
      ])
      if capacity_provider_strategy.weight > 1000
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      floor(capacity_provider_strategy.base) == capacity_provider_strategy.base
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is not a whole number; write one"
      if floor(capacity_provider_strategy.base) != capacity_provider_strategy.base
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.base >= 0
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is too small; give at least 0"
      if capacity_provider_strategy.base < 0
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.base <= 100000
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is too",
        "large; give at most 100000",
      ])
      if capacity_provider_strategy.base > 100000
    ])
  }

  validation {
    condition = length([
      for share in values(var.capacity_provider_strategy) : share
      if share.weight > 0
    ]) > 0
    error_message = "capacity_provider_strategy: every weight is 0; give one provider a weight"
  }

  validation {
    condition = length([
      for share in values(var.capacity_provider_strategy) : share
      if share.base > 0
    ]) <= 1
    error_message = "capacity_provider_strategy: more than one provider has a base; ECS allows one, remove the others"
  }
}

variable "command" {
  description = "Command of the container. Default: that of the image."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.command) <= 500
    error_message = "command: ${length(var.command)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for command in var.command :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
    ])
    error_message = join("; ", [
      for command in var.command :
      "command: ${jsonencode(command)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
    ])
  }

  validation {
    condition = alltrue([for command in var.command : try(length(command), 1) <= 65536])
    error_message = join("; ", [
      for command in var.command :
      "command: ${jsonencode(command)} is too long; give at most 65536 characters"
      if try(length(command), 1) > 65536
    ])
  }
}

variable "consumes" {
  description = <<-EOT
    Queues whose messages the tasks receive, by name: the task role may, with their keys, and scaling follows their backlog. Default: none.
    - `arn`: Required. ARN of the queue.
    - `kms_key_arn`: KMS key that encrypts it. Default: the key of SQS itself.
  EOT
  type = map(object({
    arn         = string
    kms_key_arn = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.consumes) <= 50
    error_message = "consumes: ${length(var.consumes)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key in keys(var.consumes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.consumes) :
      "consumes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.consumes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.consumes) :
      "consumes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for consume in values(var.consumes) : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          consume.arn,
        )
      )
    ])
    error_message = join("; ", [
      for consume in values(var.consumes) :
      "consumes.arn: ${jsonencode(consume.arn)}: write the ARN of a queue of SQS: arn:aws:sqs:<region>:<account>:<name>"
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          consume.arn,
        )
      )
    ])
  }

  validation {
    condition = alltrue(flatten([
      for consume in values(var.consumes) : [
        for kms_key_arn in consume.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for consume in values(var.consumes) : [
        for kms_key_arn in consume.kms_key_arn[*] : join(" ", [
          "consumes.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
          "alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }
}

variable "container_depends_on" {
  description = "Further containers that come before the main one, each with what is waited for. As `depends_on` of a further container, a name that Terraform keeps for itself in a module. Default: none."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.container_depends_on) <= 9
    error_message = "container_depends_on: ${length(var.container_depends_on)} given; give at most 9"
  }

  validation {
    condition = alltrue([
      for key in keys(var.container_depends_on) :
      can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.container_depends_on) : join(" ", [
        "container_depends_on: ${jsonencode(key)}: write lower-case letters, digits and single",
        "hyphens, with a letter first",
      ])
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.container_depends_on) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.container_depends_on) :
      "container_depends_on: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for container_depends_on in values(var.container_depends_on) :
      contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], container_depends_on)
    ])
    error_message = join("; ", [
      for container_depends_on in values(var.container_depends_on) : join(" ", [
        "container_depends_on: ${jsonencode(container_depends_on)} is not possible; choose",
        "'COMPLETE', 'HEALTHY', 'START' or 'SUCCESS'",
      ])
      if !contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], container_depends_on)
    ])
  }

  validation {
    condition = length([
      for other in keys({
        for item, state in var.container_depends_on : item => state
        if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
      }) :
      other
      if !contains(concat(keys(var.containers), [var.name]), other)
    ]) == 0
    error_message = try(join(" ", [
      "container_depends_on:",
      join(", ", formatlist("%q", [
        for other in keys({
          for item, state in var.container_depends_on : item => state
          if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
        }) :
        other
        if !contains(concat(keys(var.containers), [var.name]), other)
      ])),
      "is waited for and is no container of the task; write one of",
      join(", ", formatlist("%q", concat(keys(var.containers), [var.name]))),
    ]), "")
  }

  validation {
    condition = length([
      for other in keys({
        for item, state in var.container_depends_on : item => state
        if contains(["HEALTHY"], state)
      }) :
      other
      if contains(concat(
        keys({ for item, one in var.containers : item => one if one.health_check == null }),
        var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
      ), other)
    ]) == 0
    error_message = try(join(" ", [
      "container_depends_on:",
      join(", ", formatlist("%q", [
        for other in keys({
          for item, state in var.container_depends_on : item => state
          if contains(["HEALTHY"], state)
        }) :
        other
        if contains(concat(
          keys({ for item, one in var.containers : item => one if one.health_check == null }),
          var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
        ), other)
      ])),
      "has no health_check and never is HEALTHY; give it one, or wait for START",
    ]), "")
  }

  validation {
    condition = length([
      for other in keys({
        for item, state in var.container_depends_on : item => state
        if contains(["COMPLETE", "SUCCESS"], state)
      }) :
      other
      if contains(
        concat(
          keys({ for item, one in var.containers : item => one if one.essential }),
          [var.name],
        ),
        other,
      )
    ]) == 0
    error_message = try(join(" ", [
      "container_depends_on:",
      join(", ", formatlist("%q", [
        for other in keys({
          for item, state in var.container_depends_on : item => state
          if contains(["COMPLETE", "SUCCESS"], state)
        }) :
        other
        if contains(
          concat(
            keys({ for item, one in var.containers : item => one if one.essential }),
            [var.name],
          ),
          other,
        )
      ])),
      "is essential, so the task ends when it does; write essential = false there, or wait for",
      "START or HEALTHY",
    ]), "")
  }

  validation {
    condition = !contains(
      [
        for near in [
          [
            for near in [
              [
                for near in [
                  [
                    for near in [
                      merge(
                        {
                          for one in keys(var.containers) :
                          one => keys(var.containers[one].depends_on)
                        },
                        { (var.name) = keys(var.container_depends_on) },
                      ),
                    ] :
                    {
                      for one in keys(near) : one => distinct(concat(near[one], flatten([
                        for other in near[one] : lookup(near, other, [])
                      ])))
                    }
                  ][0],
                ] :
                {
                  for one in keys(near) : one => distinct(concat(near[one], flatten([
                    for other in near[one] : lookup(near, other, [])
                  ])))
                }
              ][0],
            ] :
            {
              for one in keys(near) : one => distinct(concat(near[one], flatten([
                for other in near[one] : lookup(near, other, [])
              ])))
            }
          ][0],
        ] :
        {
          for one in keys(near) : one => distinct(concat(near[one], flatten([
            for other in near[one] : lookup(near, other, [])
          ])))
        }
      ][0][var.name],
      var.name,
    )
    error_message = join(" ", [
      "container_depends_on: \"${var.name}\" would wait for what waits for it, and never start;",
      "remove one of the two",
    ])
  }
}

variable "containers" {
  description = <<-EOT
    Further containers of each task, by their name: a proxy, a collector, a step before the start. They start, run and end with the main container, which bears the name of the service. Default: none.
    - `image`: Required. Container image: `:<tag>` or `@sha256:…` of the task's own repository, or a full reference with a tag or a digest.
    - `command`: Command of the container. Default: that of the image.
    - `cpu_units`: Share of the task's CPU that it gets at least. Default: what others leave.
    - `create_log_group`: Whether its output goes to a log group of its own, called after the task's and the container, with the same key and days. Default: it goes to that of the task.
    - `depends_on`: Containers of the task that come first, each with what is waited for.
    - `entry_point`: Program that gets `command` as its arguments. Default: that of the image.
    - `environment`: Environment variables, none of them secret.
    - `environment_files`: ARNs of files in S3 with further environment variables, whose names end in `.env`.
    - `essential`: Whether the task ends when the container does. False for a step before the start.
    - `firelens`: Makes it the router of the logs of containers with `log_options`. Default: it is none.
    - `health_check`: Health check in the container. Default: none.
    - `linux_capabilities_drop`: Linux capabilities that are taken away.
    - `log_group`: An existing log group of its output. Default: that of the task.
    - `log_options`: Options of FireLens for the log of the container, such as `Name` of the output.
    - `log_secret_options`: Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `memory_mib`: Memory in MiB with which it is ended. Default: that of the task.
    - `memory_reservation_mib`: Memory in MiB that is kept for it. Default: none.
    - `mount_points`: Volumes of the task that the container has, by the name of the volume. Default: none.
    - `port`: TCP port that the container listens on, other than those of the other containers. 0: none.
    - `readonly_root_filesystem`: Whether nothing can be written but `/tmp` and `tmpfs` (Security Hub ECS.5).
    - `repository_credentials`: ARN of the secret with `username` and `password` for a private registry outside of ECR. Default: none.
    - `repository_credentials_kms_key_arn`: KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager.
    - `restart_policy`: When ECS starts the container again in its task. Default: never, the task is replaced.
    - `secrets`: Environment variables from secrets and parameters, by the variable's name.
    - `start_timeout_seconds`: Seconds after which ECS gives up to start what waits for this container. Default: ECS's.
    - `stop_timeout_seconds`: Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's.
    - `tmp_size_mib`: Size of the writable `/tmp` in MiB, taken from the task's memory.
    - `tmpfs`: Further writable directories, held in the task's memory, with their sizes in MiB: `"/var/run" = 16`. A size of `/tmp` here replaces `tmp_size_mib`.
    - `ulimits`: Limits of the operating system by name. Fargate takes `nofile` alone: open files.
    - `user`: User, or user and group, of the container, by name or number.
    - `waivers`: Reasons for which safe defaults are left, by the name of the waiver.
    - `working_directory`: Directory in which the command starts. Default: that of the image.
  EOT
  type = map(object({
    image             = string
    command           = optional(list(string), [])
    cpu_units         = optional(number)
    create_log_group  = optional(bool, false)
    depends_on        = optional(map(string), {})
    entry_point       = optional(list(string), [])
    environment       = optional(map(string), {})
    environment_files = optional(list(string), [])
    essential         = optional(bool, true)
    firelens = optional(object({
      options = optional(map(string), {})
      type    = optional(string, "fluentbit")
    }))
    health_check = optional(object({
      command              = list(string)
      interval_seconds     = optional(number, 30)
      retries              = optional(number, 3)
      start_period_seconds = optional(number, 0)
      timeout_seconds      = optional(number, 5)
    }))
    linux_capabilities_drop = optional(list(string))
    log_group               = optional(map(string))
    log_options             = optional(map(string), {})
    log_secret_options = optional(map(object({
      arn         = optional(string)
      key         = optional(string, "")
      kms_key_arn = optional(string)
      secret_arn  = optional(string)
    })), {})
    memory_mib             = optional(number)
    memory_reservation_mib = optional(number)
    mount_points = optional(map(object({
      container_path = string
      read_only      = optional(bool, false)
    })), {})
    port                               = optional(number, 0)
    readonly_root_filesystem           = optional(bool, true)
    repository_credentials             = optional(string)
    repository_credentials_kms_key_arn = optional(string)
    restart_policy = optional(object({
      ignored_exit_codes             = optional(list(number), [])
      restart_attempt_period_seconds = optional(number, 300)
    }))
    secrets = optional(map(object({
      arn         = optional(string)
      key         = optional(string, "")
      kms_key_arn = optional(string)
      secret_arn  = optional(string)
    })), {})
    start_timeout_seconds = optional(number)
    stop_timeout_seconds  = optional(number, 30)
    tmp_size_mib          = optional(number, 64)
    tmpfs                 = optional(map(number), {})
    ulimits               = optional(map(map(number)), {})
    user                  = optional(string, "101:101")
    waivers               = optional(map(string), {})
    working_directory     = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.containers) <= 9
    error_message = "containers: ${length(var.containers)} given; give at most 9"
  }

  validation {
    condition = alltrue([
      for key in keys(var.containers) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.containers) :
      "containers: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.containers) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.containers) :
      "containers: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : can(
        regex(join("|", [
          "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
          "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
          "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
        ]), container.image)
      )
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.image: ${jsonencode(container.image)}: write \":tag\" or \"@sha256:digest\"",
        "for an image of the service's own repository, else a full reference with a tag or a",
        "digest",
      ])
      if !can(
        regex(join("|", [
          "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
          "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
          "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
        ]), container.image)
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : !can(regex("^(?:.+:latest)$", container.image))
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.image: ${jsonencode(container.image)}: write the tag of a version, or a",
        "digest: latest is another image tomorrow, and a rollback would start that",
      ])
      if !(!can(regex("^(?:.+:latest)$", container.image)))
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : try(length(container.image), 1) <= 512
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.image: ${jsonencode(container.image)} is too long; give at most 512 characters"
      if try(length(container.image), 1) > 512
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.entry_point) <= 500
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.entry_point: ${length(container.entry_point)} given; give at most 500"
      if length(container.entry_point) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for entry_point in container.entry_point :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for entry_point in container.entry_point :
        "containers.entry_point: ${jsonencode(entry_point)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for entry_point in container.entry_point : try(length(entry_point), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for entry_point in container.entry_point :
        "containers.entry_point: ${jsonencode(entry_point)} is too long; give at most 65536 characters"
        if try(length(entry_point), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.command) <= 500
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.command: ${length(container.command)} given; give at most 500"
      if length(container.command) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for command in container.command :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for command in container.command :
        "containers.command: ${jsonencode(command)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for command in container.command : try(length(command), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for command in container.command :
        "containers.command: ${jsonencode(command)} is too long; give at most 65536 characters"
        if try(length(command), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for working_directory in container.working_directory[*] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for working_directory in container.working_directory[*] : join(" ", [
          "containers.working_directory: ${jsonencode(working_directory)}: write the full path of",
          "a directory, such as /run/app",
        ])
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for working_directory in container.working_directory[*] : length(working_directory) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for working_directory in container.working_directory[*] :
        "containers.working_directory: ${jsonencode(working_directory)} is too long; give at most 255 characters"
        if length(working_directory) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : can(
        regex(
          "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
          container.user,
        )
      )
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.user: ${jsonencode(container.user)}: write a user, or user and group, such as",
        "1000:1000 or node, or \"\" for that of the image",
      ])
      if !can(
        regex(
          "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
          container.user,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : floor(container.port) == container.port
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: ${jsonencode(container.port)} is not a whole number; write one"
      if floor(container.port) != container.port
    ])
  }

  validation {
    condition = alltrue([for container in values(var.containers) : container.port >= 0])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: ${jsonencode(container.port)} is too small; give at least 0"
      if container.port < 0
    ])
  }

  validation {
    condition = alltrue([for container in values(var.containers) : container.port <= 65535])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: ${jsonencode(container.port)} is too large; give at most 65535"
      if container.port > 65535
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      floor(container.tmp_size_mib) == container.tmp_size_mib
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is not a whole number; write one"
      if floor(container.tmp_size_mib) != container.tmp_size_mib
    ])
  }

  validation {
    condition = alltrue([for container in values(var.containers) : container.tmp_size_mib >= 1])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is too small; give at least 1"
      if container.tmp_size_mib < 1
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : container.tmp_size_mib <= 122879
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is too large; give at most 122879"
      if container.tmp_size_mib > 122879
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.tmpfs) <= 20
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmpfs: ${length(container.tmpfs)} given; give at most 20"
      if length(container.tmpfs) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.tmpfs) : can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(key)}: write the full path of a directory, such as /run/app"
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.tmpfs) : length(key) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(key)} is too long; give at most 255 characters"
        if length(key) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for tmpf in values(container.tmpfs) : floor(tmpf) == tmpf]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is not a whole number; write one"
        if floor(tmpf) != tmpf
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [for tmpf in values(container.tmpfs) : tmpf >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is too small; give at least 1"
        if tmpf < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for tmpf in values(container.tmpfs) : tmpf <= 122879]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is too large; give at most 122879"
        if tmpf > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        length(linux_capabilities_drop) <= 38
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        "containers.linux_capabilities_drop: ${length(linux_capabilities_drop)} given; give at most 38"
        if length(linux_capabilities_drop) > 38
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        [
          for linux_capabilities_drop2 in linux_capabilities_drop : contains([
            "ALL",
            "AUDIT_CONTROL",
            "AUDIT_WRITE",
            "BLOCK_SUSPEND",
            "CHOWN",
            "DAC_OVERRIDE",
            "DAC_READ_SEARCH",
            "FOWNER",
            "FSETID",
            "IPC_LOCK",
            "IPC_OWNER",
            "KILL",
            "LEASE",
            "LINUX_IMMUTABLE",
            "MAC_ADMIN",
            "MAC_OVERRIDE",
            "MKNOD",
            "NET_ADMIN",
            "NET_BIND_SERVICE",
            "NET_BROADCAST",
            "NET_RAW",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYSLOG",
            "SYS_ADMIN",
            "SYS_BOOT",
            "SYS_CHROOT",
            "SYS_MODULE",
            "SYS_NICE",
            "SYS_PACCT",
            "SYS_PTRACE",
            "SYS_RAWIO",
            "SYS_RESOURCE",
            "SYS_TIME",
            "SYS_TTY_CONFIG",
            "WAKE_ALARM",
          ], linux_capabilities_drop2)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        [
          for linux_capabilities_drop2 in linux_capabilities_drop : join(" ", [
            "containers.linux_capabilities_drop: ${jsonencode(linux_capabilities_drop2)} is not",
            "possible; choose 'ALL', 'AUDIT_CONTROL', 'AUDIT_WRITE', 'BLOCK_SUSPEND', 'CHOWN',",
            "'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'IPC_LOCK', 'IPC_OWNER',",
            "'KILL', 'LEASE', 'LINUX_IMMUTABLE', 'MAC_ADMIN', 'MAC_OVERRIDE', 'MKNOD',",
            "'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_RAW', 'SETFCAP', 'SETGID',",
            "'SETPCAP', 'SETUID', 'SYSLOG', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_CHROOT', 'SYS_MODULE',",
            "'SYS_NICE', 'SYS_PACCT', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_RESOURCE', 'SYS_TIME',",
            "'SYS_TTY_CONFIG' or 'WAKE_ALARM'",
          ])
          if !contains([
            "ALL",
            "AUDIT_CONTROL",
            "AUDIT_WRITE",
            "BLOCK_SUSPEND",
            "CHOWN",
            "DAC_OVERRIDE",
            "DAC_READ_SEARCH",
            "FOWNER",
            "FSETID",
            "IPC_LOCK",
            "IPC_OWNER",
            "KILL",
            "LEASE",
            "LINUX_IMMUTABLE",
            "MAC_ADMIN",
            "MAC_OVERRIDE",
            "MKNOD",
            "NET_ADMIN",
            "NET_BIND_SERVICE",
            "NET_BROADCAST",
            "NET_RAW",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYSLOG",
            "SYS_ADMIN",
            "SYS_BOOT",
            "SYS_CHROOT",
            "SYS_MODULE",
            "SYS_NICE",
            "SYS_PACCT",
            "SYS_PTRACE",
            "SYS_RAWIO",
            "SYS_RESOURCE",
            "SYS_TIME",
            "SYS_TTY_CONFIG",
            "WAKE_ALARM",
          ], linux_capabilities_drop2)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.ulimits) : contains(["nofile"], key)]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.ulimits) :
        "containers.ulimits: ${jsonencode(key)} is not possible; choose 'nofile'"
        if !contains(["nofile"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        [for key in keys(ulimit) : contains(["hard_limit", "soft_limit"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) : [
          for key in keys(ulimit) :
          "containers.ulimits: ${jsonencode(key)} is no field; choose hard_limit or soft_limit"
          if !contains(["hard_limit", "soft_limit"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : floor(ulimit.soft_limit) == ulimit.soft_limit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is not a whole number; write one"
        if floor(ulimit.soft_limit) != ulimit.soft_limit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.soft_limit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too small; give at least 1"
        if ulimit.soft_limit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.soft_limit <= 1048576]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too large; give at most 1048576"
        if ulimit.soft_limit > 1048576
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : floor(ulimit.hard_limit) == ulimit.hard_limit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is not a whole number; write one"
        if floor(ulimit.hard_limit) != ulimit.hard_limit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.hard_limit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too small; give at least 1"
        if ulimit.hard_limit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.hard_limit <= 1048576]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too large; give at most 1048576"
        if ulimit.hard_limit > 1048576
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.soft_limit <= ulimit.hard_limit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) : join(" ", [
          "containers.ulimits.soft_limit: ${ulimit.soft_limit} is above hard_limit",
          "${ulimit.hard_limit}; lower it, or raise the hard_limit",
        ])
        if ulimit.soft_limit > ulimit.hard_limit
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      floor(container.stop_timeout_seconds) == container.stop_timeout_seconds
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is not a whole number; write one"
      if floor(container.stop_timeout_seconds) != container.stop_timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : container.stop_timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is too small; give at least 2"
      if container.stop_timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : container.stop_timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is too large; give at most 120"
      if container.stop_timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        floor(start_timeout_second) == start_timeout_second
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is not a whole number; write one"
        if floor(start_timeout_second) != start_timeout_second
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for start_timeout_second in container.start_timeout_seconds[*] : start_timeout_second >= 2]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is too small; give at least 2"
        if start_timeout_second < 2
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for start_timeout_second in container.start_timeout_seconds[*] : start_timeout_second <= 120]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is too large; give at most 120"
        if start_timeout_second > 120
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        floor(restart_policy.restart_attempt_period_seconds) ==
        restart_policy.restart_attempt_period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.restart_attempt_period_seconds:",
          "${jsonencode(restart_policy.restart_attempt_period_seconds)} is not a whole number;",
          "write one",
        ])
        if floor(restart_policy.restart_attempt_period_seconds) !=
        restart_policy.restart_attempt_period_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        restart_policy.restart_attempt_period_seconds >= 60
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.restart_attempt_period_seconds:",
          "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too small; give at",
          "least 60",
        ])
        if restart_policy.restart_attempt_period_seconds < 60
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        restart_policy.restart_attempt_period_seconds <= 1800
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.restart_attempt_period_seconds:",
          "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too large; give at most",
          "1800",
        ])
        if restart_policy.restart_attempt_period_seconds > 1800
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        length(restart_policy.ignored_exit_codes) <= 50
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.ignored_exit_codes:",
          "${length(restart_policy.ignored_exit_codes)} given; give at most 50",
        ])
        if length(restart_policy.ignored_exit_codes) > 50
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          floor(ignored_exit_code) == ignored_exit_code
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes : join(" ", [
            "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is not",
            "a whole number; write one",
          ])
          if floor(ignored_exit_code) != ignored_exit_code
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code >= 0]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too small; give at least 0"
          if ignored_exit_code < 0
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code <= 255]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes : join(" ", [
            "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too",
            "large; give at most 255",
          ])
          if ignored_exit_code > 255
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.environment) <= 1000
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.environment: ${length(container.environment)} given; give at most 1000"
      if length(container.environment) > 1000
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.environment) :
        can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.environment) : join(" ", [
          "containers.environment: ${jsonencode(key)}: write letters, digits and _.- with a letter",
          "or an underscore first, up to 255",
        ])
        if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for environment in values(container.environment) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment in values(container.environment) :
        "containers.environment: ${jsonencode(environment)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for environment in values(container.environment) : try(length(environment), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment in values(container.environment) :
        "containers.environment: ${jsonencode(environment)} is too long; give at most 65536 characters"
        if try(length(environment), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.environment_files) <= 10
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.environment_files: ${length(container.environment_files)} given; give at most 10"
      if length(container.environment_files) > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
            ]),
            environment_file,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files : join(" ", [
          "containers.environment_files: ${jsonencode(environment_file)}: write the ARN of an",
          "object in S3 whose name ends in .env: arn:aws:s3:::<bucket>/<name>.env",
        ])
        if !can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
            ]),
            environment_file,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files :
        try(length(environment_file), 1) <= 1100
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files :
        "containers.environment_files: ${jsonencode(environment_file)} is too long; give at most 1100 characters"
        if try(length(environment_file), 1) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.command != null]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: null is not a list; put it in square brackets"
        if health_check.command == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : try(length(health_check.command), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: ${length(health_check.command)} given; give at least 1"
        if try(length(health_check.command), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : try(length(health_check.command), 1) <= 500]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: ${length(health_check.command)} given; give at most 500"
        if try(length(health_check.command), 1) > 500
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          "containers.health_check.command: ${jsonencode(command)}: write text without NUL or another control character"
          if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        [for command in coalesce(health_check.command, []) : try(length(command), 1) <= 65536]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          "containers.health_check.command: ${jsonencode(command)} is too long; give at most 65536 characters"
          if try(length(command), 1) > 65536
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.interval_seconds) == health_check.interval_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)}",
          "is not a whole number; write one",
        ])
        if floor(health_check.interval_seconds) != health_check.interval_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.interval_seconds >= 5]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)}",
          "is too small; give at least 5",
        ])
        if health_check.interval_seconds < 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.interval_seconds <= 300]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)}",
          "is too large; give at most 300",
        ])
        if health_check.interval_seconds > 300
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.timeout_seconds) == health_check.timeout_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is",
          "not a whole number; write one",
        ])
        if floor(health_check.timeout_seconds) != health_check.timeout_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.timeout_seconds >= 2]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is",
          "too small; give at least 2",
        ])
        if health_check.timeout_seconds < 2
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.timeout_seconds <= 60]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is",
          "too large; give at most 60",
        ])
        if health_check.timeout_seconds > 60
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.retries) == health_check.retries
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is not a whole number; write one"
        if floor(health_check.retries) != health_check.retries
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.retries >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is too small; give at least 1"
        if health_check.retries < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.retries <= 10]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is too large; give at most 10"
        if health_check.retries > 10
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.start_period_seconds) == health_check.start_period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.start_period_seconds:",
          "${jsonencode(health_check.start_period_seconds)} is not a whole number; write one",
        ])
        if floor(health_check.start_period_seconds) != health_check.start_period_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.start_period_seconds >= 0]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.start_period_seconds:",
          "${jsonencode(health_check.start_period_seconds)} is too small; give at least 0",
        ])
        if health_check.start_period_seconds < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.start_period_seconds <= 300]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.start_period_seconds:",
          "${jsonencode(health_check.start_period_seconds)} is too large; give at most 300",
        ])
        if health_check.start_period_seconds > 300
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        health_check.command != null
        ? (
          length(health_check.command) > 0
          ? (
            health_check.command[0] == "CMD-SHELL"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
            : health_check.command[0] == "CMD"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
            !can(regex("[ \\t\\n]", health_check.command[1])) &&
            !(
              contains(health_check.command, "||") ||
              contains(health_check.command, "&&") ||
              contains(health_check.command, "|")
            )
            : (
              (
                can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                length(health_check.command) == 1
              ) ||
              (
                can(regex("[^ \\t\\n]", health_check.command[0])) &&
                !can(regex("[ \\t\\n]", health_check.command[0])) &&
                !(
                  contains(health_check.command, "||") ||
                  contains(health_check.command, "&&") ||
                  contains(health_check.command, "|")
                )
              )
            ) &&
            !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
          )
          : true
        )
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.command: \"${join(", ", health_check.command)}\" can never",
          "pass; write [\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\",",
          "\"<program>\", \"<argument>\"] for a program",
        ])
        if !(
          health_check.command != null
          ? (
            length(health_check.command) > 0
            ? (
              health_check.command[0] == "CMD-SHELL"
              ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
              length(health_check.command) == 2
              : health_check.command[0] == "CMD"
              ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
              !can(regex("[ \\t\\n]", health_check.command[1])) &&
              !(
                contains(health_check.command, "||") ||
                contains(health_check.command, "&&") ||
                contains(health_check.command, "|")
              )
              : (
                (
                  can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                  length(health_check.command) == 1
                ) ||
                (
                  can(regex("[^ \\t\\n]", health_check.command[0])) &&
                  !can(regex("[ \\t\\n]", health_check.command[0])) &&
                  !(
                    contains(health_check.command, "||") ||
                    contains(health_check.command, "&&") ||
                    contains(health_check.command, "|")
                  )
                )
              ) &&
              !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
            )
            : true
          )
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.mount_points) <= 20
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.mount_points: ${length(container.mount_points)} given; give at most 20"
      if length(container.mount_points) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.mount_points) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.mount_points) : join(" ", [
          "containers.mount_points: ${jsonencode(key)}: write lower-case letters, digits and",
          "single hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.mount_points) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.mount_points) :
        "containers.mount_points: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) : join(" ", [
          "containers.mount_points.container_path: ${jsonencode(mount_point.container_path)}:",
          "write the full path of a directory, such as /run/app",
        ])
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) :
        try(length(mount_point.container_path), 1) <= 255
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) : join(" ", [
          "containers.mount_points.container_path: ${jsonencode(mount_point.container_path)} is",
          "too long; give at most 255 characters",
        ])
        if try(length(mount_point.container_path), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.log_options) <= 50
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_options: ${length(container.log_options)} given; give at most 50"
      if length(container.log_options) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_options) :
        can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_options) : join(" ", [
          "containers.log_options: ${jsonencode(key)}: write the name of an option, such as Name",
          "or @type, up to 128 letters, digits and _.-",
        ])
        if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_option in values(container.log_options) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_option in values(container.log_options) :
        "containers.log_options: ${jsonencode(log_option)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for log_option in values(container.log_options) : try(length(log_option), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_option in values(container.log_options) :
        "containers.log_options: ${jsonencode(log_option)} is too long; give at most 65536 characters"
        if try(length(log_option), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.waivers) :
        contains(["plain_secret", "privileged_port", "root_user", "writable_root_filesystem"], key)
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.waivers) : join(" ", [
          "containers.waivers: ${jsonencode(key)} is not possible; choose 'plain_secret',",
          "'privileged_port', 'root_user' or 'writable_root_filesystem'",
        ])
        if !contains([
          "plain_secret",
          "privileged_port",
          "root_user",
          "writable_root_filesystem",
        ], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for waiver in values(container.waivers) : can(regex("^(?:${local.words})$", waiver))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for waiver in values(container.waivers) : join(" ", [
          "containers.waivers: ${jsonencode(waiver)}: write text that is not blank, without NUL or",
          "another control character",
        ])
        if !can(regex("^(?:${local.words})$", waiver))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for waiver in values(container.waivers) : try(length(waiver), 1) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for waiver in values(container.waivers) :
        "containers.waivers: ${jsonencode(waiver)} is too long; give at most 255 characters"
        if try(length(waiver), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.depends_on) <= 9
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.depends_on: ${length(container.depends_on)} given; give at most 9"
      if length(container.depends_on) > 9
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.depends_on) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.depends_on) : join(" ", [
          "containers.depends_on: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.depends_on) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.depends_on) :
        "containers.depends_on: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for depends_on in values(container.depends_on) :
        contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], depends_on)
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for depends_on in values(container.depends_on) : join(" ", [
          "containers.depends_on: ${jsonencode(depends_on)} is not possible; choose 'COMPLETE',",
          "'HEALTHY', 'START' or 'SUCCESS'",
        ])
        if !contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], depends_on)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for cpu_unit in container.cpu_units[*] : floor(cpu_unit) == cpu_unit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is not a whole number; write one"
        if floor(cpu_unit) != cpu_unit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for cpu_unit in container.cpu_units[*] : cpu_unit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is too small; give at least 1"
        if cpu_unit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for cpu_unit in container.cpu_units[*] : cpu_unit <= 16384]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is too large; give at most 16384"
        if cpu_unit > 16384
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for memory_mib in container.memory_mib[*] : floor(memory_mib) == memory_mib]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is not a whole number; write one"
        if floor(memory_mib) != memory_mib
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for memory_mib in container.memory_mib[*] : memory_mib >= 6]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is too small; give at least 6"
        if memory_mib < 6
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for memory_mib in container.memory_mib[*] : memory_mib <= 122879]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is too large; give at most 122879"
        if memory_mib > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        floor(memory_reservation_mib) == memory_reservation_mib
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is not a whole number; write one"
        if floor(memory_reservation_mib) != memory_reservation_mib
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        memory_reservation_mib >= 6
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is too small; give at least 6"
        if memory_reservation_mib < 6
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        memory_reservation_mib <= 122879
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is too large; give at most 122879"
        if memory_reservation_mib > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for firelen in container.firelens[*] : contains(["fluentbit", "fluentd"], firelen.type)]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] :
        "containers.firelens.type: ${jsonencode(firelen.type)} is not possible; choose 'fluentbit' or 'fluentd'"
        if !contains(["fluentbit", "fluentd"], firelen.type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for firelen in container.firelens[*] : length(firelen.options) <= 50]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] :
        "containers.firelens.options: ${length(firelen.options)} given; give at most 50"
        if length(firelen.options) > 50
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for key in keys(firelen.options) :
          can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for key in keys(firelen.options) : join(" ", [
            "containers.firelens.options: ${jsonencode(key)}: write the name of an option, such as",
            "Name or @type, up to 128 letters, digits and _.-",
          ])
          if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", option))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          "containers.firelens.options: ${jsonencode(option)}: write text without NUL or another control character"
          if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", option))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] :
        [for option in values(firelen.options) : try(length(option), 1) <= 65536]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          "containers.firelens.options: ${jsonencode(option)} is too long; give at most 65536 characters"
          if try(length(option), 1) > 65536
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] :
        [for key in keys(log_group) : contains(["name"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] : [
          for key in keys(log_group) :
          "containers.log_group: ${jsonencode(key)} is no field; choose name"
          if !contains(["name"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] :
        can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] : join(" ", [
          "containers.log_group.name: ${jsonencode(log_group.name)}: write the name of a log",
          "group, not its ARN: /ecs/orders",
        ])
        if !can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for repository_credential in container.repository_credentials[*] : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}",
            "secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
          ]), repository_credential)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for repository_credential in container.repository_credentials[*] : join(" ", [
          "containers.repository_credentials: ${jsonencode(repository_credential)}: write the ARN",
          "of a secret: arn:aws:secretsmanager:<region>:<account>:secret:<name>",
        ])
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}",
            "secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
          ]), repository_credential)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for repository_credentials_kms_key_arn in container.repository_credentials_kms_key_arn[*] :
        can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            repository_credentials_kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for repository_credentials_kms_key_arn in container.repository_credentials_kms_key_arn[*] :
        join(" ", [
          "containers.repository_credentials_kms_key_arn:",
          "${jsonencode(repository_credentials_kms_key_arn)}: write the ARN of a KMS key, not of",
          "an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            repository_credentials_kms_key_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.secrets) <= 500
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.secrets: ${length(container.secrets)} given; give at most 500"
      if length(container.secrets) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.secrets) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.secrets) : join(" ", [
          "containers.secrets: ${jsonencode(key)}: write letters, digits and _.- with a letter or",
          "an underscore first, up to 255",
        ])
        if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        "containers.secrets.key: ${jsonencode(secret.key)}: write letters, digits and _.- only, up to 128"
        if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for kms_key_arn in secret.kms_key_arn[*] : can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for kms_key_arn in secret.kms_key_arn[*] : join(" ", [
            "containers.secrets.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS",
            "key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
          ])
          if !can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        [for arn in secret.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] : join(" ", [
            "containers.secrets.arn: ${jsonencode(arn)}: write the ARN of a secret,",
            "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for",
            "one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] : join(" ", [
            "containers.secrets.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which",
            "the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for secret in values(container.secrets) : [for arn in secret.arn[*] : length(arn) <= 1100]]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] :
          "containers.secrets.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
          if length(arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] :
          can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] : join(" ", [
            "containers.secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
            "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for",
            "one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] : join(" ", [
            "containers.secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret",
            "itself, which the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        [for secret_arn in secret.secret_arn[*] : length(secret_arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] :
          "containers.secrets.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
          if length(secret_arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        "containers.secrets.arn: give one ARN, in arn; secret_arn is its former name"
        if length([
          for holds in [secret.arn != null, secret.secret_arn != null] : holds
          if holds
        ]) !=
        1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        secret.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : join(" ", [
          "containers.secrets.key: \"${secret.key}\" is no key of",
          "\"${secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""}\":",
          "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
        ])
        if !(
          secret.key == "" ||
          !(
            can(
              regex(
                "^(arn:[^:]*:ssm:|/)",
                secret.arn != null
                ? secret.arn
                : secret.secret_arn != null ? secret.secret_arn : "",
              )
            ) ||
            can(
              regex(
                ":secret:[^:]*:",
                secret.arn != null
                ? secret.arn
                : secret.secret_arn != null ? secret.secret_arn : "",
              )
            )
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.log_secret_options) <= 50
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_secret_options: ${length(container.log_secret_options)} given; give at most 50"
      if length(container.log_secret_options) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_secret_options) :
        can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_secret_options) : join(" ", [
          "containers.log_secret_options: ${jsonencode(key)}: write the name of an option, such as",
          "Name or @type, up to 128 letters, digits and _.-",
        ])
        if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : join(" ", [
          "containers.log_secret_options.key: ${jsonencode(log_secret_option.key)}: write letters,",
          "digits and _.- only, up to 128",
        ])
        if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for kms_key_arn in log_secret_option.kms_key_arn[*] : can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for kms_key_arn in log_secret_option.kms_key_arn[*] : join(" ", [
            "containers.log_secret_options.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN",
            "of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
          ])
          if !can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        [for arn in log_secret_option.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] : join(" ", [
            "containers.log_secret_options.arn: ${jsonencode(arn)}: write the ARN of a secret,",
            "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for",
            "one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] : join(" ", [
            "containers.log_secret_options.arn: ${jsonencode(arn)}: write the ARN of the secret",
            "itself, which the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        [for arn in log_secret_option.arn[*] : length(arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] :
          "containers.log_secret_options.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
          if length(arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] :
          can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
            "containers.log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of",
            "a secret, arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its",
            "end for one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
            "containers.log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of",
            "the secret itself, which the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        [for secret_arn in log_secret_option.secret_arn[*] : length(secret_arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
            "containers.log_secret_options.secret_arn: ${jsonencode(secret_arn)} is too long; give",
            "at most 1100 characters",
          ])
          if length(secret_arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : length([
          for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
          if holds
        ]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        "containers.log_secret_options.arn: give one ARN, in arn; secret_arn is its former name"
        if length([
          for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
          if holds
        ]) != 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        log_secret_option.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : join(" ", [
          "containers.log_secret_options.key: \"${log_secret_option.key}\" is no key of",
          join(":", [
            join("", [
              "\"",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
              "\"",
            ]),
            "",
          ]),
          "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
        ])
        if !(
          log_secret_option.key == "" ||
          !(
            can(
              regex(
                "^(arn:[^:]*:ssm:|/)",
                log_secret_option.arn != null
                ? log_secret_option.arn
                : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
              )
            ) ||
            can(
              regex(
                ":secret:[^:]*:",
                log_secret_option.arn != null
                ? log_secret_option.arn
                : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
              )
            )
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !can(regex("^[^/]*\\.dkr[.-]ecr", container.image)) ||
      (
        can(
          regex(
            "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
            container.image,
          )
        ) &&
        can(regex("^[^/]*\\.cn-", container.image)) == can(regex("^[^/]*\\.cn/", container.image))
      )
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.image: \"${container.image}\" names no repository of ECR; write <12",
        "digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>",
      ])
      if !(
        !can(regex("^[^/]*\\.dkr[.-]ecr", container.image)) ||
        (
          can(
            regex(
              "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
              container.image,
            )
          ) &&
          can(regex("^[^/]*\\.cn-", container.image)) == can(regex("^[^/]*\\.cn/", container.image))
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length([
        for item in distinct(concat([
          for mount in values(container.mount_points) : mount.container_path
        ], keys(container.tmpfs))) :
        item
        if length([
          for other in concat([
            for mount in values(container.mount_points) : mount.container_path
          ], keys(container.tmpfs)) :
          other
          if other == item
        ]) > 1
      ]) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.mount_points:",
        join(", ", formatlist("%q", [
          for item in distinct(concat([
            for mount in values(container.mount_points) : mount.container_path
          ], keys(container.tmpfs))) :
          item
          if length([
            for other in concat([
              for mount in values(container.mount_points) : mount.container_path
            ], keys(container.tmpfs)) :
            other
            if other == item
          ]) > 1
        ])),
        "is the place of several volumes, or of tmpfs too; give each its own",
      ])
      if length([
        for item in distinct(concat([
          for mount in values(container.mount_points) : mount.container_path
        ], keys(container.tmpfs))) :
        item
        if length([
          for other in concat([
            for mount in values(container.mount_points) : mount.container_path
          ], keys(container.tmpfs)) :
          other
          if other == item
        ]) > 1
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(concat(
        keys({
          for name, text in container.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(container.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in container.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) <= 0 ||
      contains(keys(container.waivers), "plain_secret")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.environment:",
        join(", ", formatlist("%q", concat(
          keys({
            for name, text in container.environment : name => text
            if contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          }),
          length([
            for text in values(container.environment) : text
            if can(regex("^(?:${local.access_key_id})$", text))
          ]) > 0
          ? keys({
            for name, text in container.environment : name => text
            if can(regex("^(?:${local.secret_access_key})$", text)) &&
            !can(regex("^(?:${local.commit_hash})$", text)) &&
            !(
              contains(local.names_of_plain_secrets, name) ||
              can(regex("^(?:${local.access_key_id})$", text)) ||
              can(regex("^(?:${local.private_key})$", text)) ||
              (
                can(regex("^(?:${local.secret_access_key})$", text)) &&
                can(regex("^(?:${local.name_of_secret_key})$", name))
              )
            )
          })
          : [],
        ))),
        "would be in clear in the task definition, and AWS credentials take the place of the task",
        "role; put the value into a secret that secrets names, and allow in task_role_statements",
        "what credentials are for, or say why: waivers.plain_secret = \"<reason>\"",
      ])
      if !(
        length(concat(
          keys({
            for name, text in container.environment : name => text
            if contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          }),
          length([
            for text in values(container.environment) : text
            if can(regex("^(?:${local.access_key_id})$", text))
          ]) > 0
          ? keys({
            for name, text in container.environment : name => text
            if can(regex("^(?:${local.secret_access_key})$", text)) &&
            !can(regex("^(?:${local.commit_hash})$", text)) &&
            !(
              contains(local.names_of_plain_secrets, name) ||
              can(regex("^(?:${local.access_key_id})$", text)) ||
              can(regex("^(?:${local.private_key})$", text)) ||
              (
                can(regex("^(?:${local.secret_access_key})$", text)) &&
                can(regex("^(?:${local.name_of_secret_key})$", name))
              )
            )
          })
          : [],
        )) <= 0 ||
        contains(keys(container.waivers), "plain_secret")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(concat(
        keys({
          for name, text in container.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(container.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in container.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) > 0 ||
      !contains(keys(container.waivers), "plain_secret")
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.environment: waivers.plain_secret waives nothing, this is as safe as the default; remove it"
      if !(
        length(concat(
          keys({
            for name, text in container.environment : name => text
            if contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          }),
          length([
            for text in values(container.environment) : text
            if can(regex("^(?:${local.access_key_id})$", text))
          ]) > 0
          ? keys({
            for name, text in container.environment : name => text
            if can(regex("^(?:${local.secret_access_key})$", text)) &&
            !can(regex("^(?:${local.commit_hash})$", text)) &&
            !(
              contains(local.names_of_plain_secrets, name) ||
              can(regex("^(?:${local.access_key_id})$", text)) ||
              can(regex("^(?:${local.private_key})$", text)) ||
              (
                can(regex("^(?:${local.secret_access_key})$", text)) &&
                can(regex("^(?:${local.name_of_secret_key})$", name))
              )
            )
          })
          : [],
        )) > 0 ||
        !contains(keys(container.waivers), "plain_secret")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
      contains(keys(container.waivers), "root_user")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.user: \"${container.user}\" is root, or may be; write another user of the",
        "image, or say why: waivers.root_user = \"<reason>\"",
      ])
      if !(
        !can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
        contains(keys(container.waivers), "root_user")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
      !contains(keys(container.waivers), "root_user")
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.user: waivers.root_user waives nothing, this is as safe as the default; remove it"
      if !(
        can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
        !contains(keys(container.waivers), "root_user")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : !(
        container.port > 0 &&
        container.port < 1024 &&
        !can(regex("^((0+|root)(:.*)?)?$", container.user))
      ) ||
      contains(keys(container.waivers), "privileged_port")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.port: ${container.port} needs root, and user is \"${container.user}\"; listen",
        "on 1024 or above, or say why: waivers.privileged_port = \"<reason>\"",
      ])
      if !(
        !(
          container.port > 0 &&
          container.port < 1024 &&
          !can(regex("^((0+|root)(:.*)?)?$", container.user))
        ) ||
        contains(keys(container.waivers), "privileged_port")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : (
        container.port > 0 &&
        container.port < 1024 &&
        !can(regex("^((0+|root)(:.*)?)?$", container.user))
      ) ||
      !contains(keys(container.waivers), "privileged_port")
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: waivers.privileged_port waives nothing, this is as safe as the default; remove it"
      if !(
        (
          container.port > 0 &&
          container.port < 1024 &&
          !can(regex("^((0+|root)(:.*)?)?$", container.user))
        ) ||
        !contains(keys(container.waivers), "privileged_port")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.readonly_root_filesystem ||
      contains(keys(container.waivers), "writable_root_filesystem")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.readonly_root_filesystem: false lets the container change its own programs;",
        "name the directories that it writes to in tmpfs, or say why:",
        "waivers.writable_root_filesystem = \"<reason>\"",
      ])
      if !(
        container.readonly_root_filesystem ||
        contains(keys(container.waivers), "writable_root_filesystem")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !container.readonly_root_filesystem ||
      !contains(keys(container.waivers), "writable_root_filesystem")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.readonly_root_filesystem: waivers.writable_root_filesystem waives nothing,",
        "this is as safe as the default; remove it",
      ])
      if !(
        !container.readonly_root_filesystem ||
        !contains(keys(container.waivers), "writable_root_filesystem")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.memory_reservation_mib != null
      ? (
        container.memory_mib != null
        ? container.memory_reservation_mib < container.memory_mib
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.memory_reservation_mib: ${container.memory_reservation_mib} is not below",
        "memory_mib ${container.memory_mib}, with which the container is ended; lower it or remove",
        "one of them",
      ])
      if !(
        container.memory_reservation_mib != null
        ? (
          container.memory_mib != null
          ? container.memory_reservation_mib < container.memory_mib
          : true
        )
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.memory_mib != null
      ? sum(
        concat(
          [0],
          values({
            for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
            directory => item
            if !contains([
              for mount in values(container.mount_points) : mount.container_path
            ], directory)
          }),
        )
      ) < container.memory_mib
      : true
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.tmp_size_mib:",
        sum(
          concat(
            [0],
            values({
              for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
              directory => item
              if !contains([
                for mount in values(container.mount_points) : mount.container_path
              ], directory)
            }),
          )
        ),
        "MiB of /tmp and tmpfs leave nothing of memory_mib ${container.memory_mib}; lower them",
      ])
      if !(
        container.memory_mib != null
        ? sum(
          concat(
            [0],
            values({
              for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
              directory => item
              if !contains([
                for mount in values(container.mount_points) : mount.container_path
              ], directory)
            }),
          )
        ) < container.memory_mib
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.firelens == null || can(regex("^((0+|root)(:.*)?)?$", container.user))
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.user: \"${container.user}\" is not taken with firelens, which runs as root",
        "alone; write \"0\" with the waiver root_user",
      ])
      if !(container.firelens == null || can(regex("^((0+|root)(:.*)?)?$", container.user)))
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.firelens == null || length(container.log_options) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_options: are of a container that sends its log to the router, and this is the router; remove them"
      if !(container.firelens == null || length(container.log_options) == 0)
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !(container.log_group != null && container.create_log_group)
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_group: exists, and create_log_group = true makes one; keep one of them"
      if !(!(container.log_group != null && container.create_log_group))
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      length(container.log_options) == 0 ||
      !(container.log_group != null || container.create_log_group)
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.log_options: send the log to the router, and nothing to the log group of the",
        "container; keep one of them",
      ])
      if !(
        length(container.log_options) == 0 ||
        !(container.log_group != null || container.create_log_group)
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.repository_credentials == null ||
      !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", container.image))
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.repository_credentials: \"${container.image}\" is in ECR, where the execution",
        "role signs in by itself; remove it",
      ])
      if !(
        container.repository_credentials == null ||
        !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", container.image))
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length([
        for name in keys(container.environment) : name
        if contains(keys(container.secrets), name)
      ]) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.secrets:",
        join(", ", formatlist("%q", [
          for name in keys(container.environment) : name
          if contains(keys(container.secrets), name)
        ])),
        "is set in environment too; keep one of them",
      ])
      if length([
        for name in keys(container.environment) : name
        if contains(keys(container.secrets), name)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length([
        for name in keys(container.log_options) : name
        if contains(keys(container.log_secret_options), name)
      ]) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.log_secret_options:",
        join(", ", formatlist("%q", [
          for name in keys(container.log_options) : name
          if contains(keys(container.log_secret_options), name)
        ])),
        "is set in log_options too; keep one of them",
      ])
      if length([
        for name in keys(container.log_options) : name
        if contains(keys(container.log_secret_options), name)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      length(container.log_secret_options) == 0 || length(container.log_options) > 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.log_secret_options: are of FireLens, and without log_options the log goes to",
        "CloudWatch Logs; write Name, the output, in log_options",
      ])
      if !(length(container.log_secret_options) == 0 || length(container.log_options) > 0)
    ])
  }

  validation {
    condition = !contains(keys(var.containers), var.name)
    error_message = join(" ", [
      "containers: \"${var.name}\" is the main container, which bears the name of the service;",
      "call it otherwise",
    ])
  }

  validation {
    condition = length([
      for other in distinct(flatten([
        for one in values(var.containers) : keys({
          for item, state in one.depends_on : item => state
          if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
        })
      ])) :
      other
      if !contains(concat(keys(var.containers), [var.name]), other)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in values(var.containers) : keys({
            for item, state in one.depends_on : item => state
            if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
          })
        ])) :
        other
        if !contains(concat(keys(var.containers), [var.name]), other)
      ])),
      "is waited for and is no container of the task; write one of",
      join(", ", formatlist("%q", concat(keys(var.containers), [var.name]))),
    ]), "")
  }

  validation {
    condition = length([
      for other in distinct(flatten([
        for one in values(var.containers) :
        keys({ for item, state in one.depends_on : item => state if contains(["HEALTHY"], state) })
      ])) :
      other
      if contains(concat(
        keys({ for item, one in var.containers : item => one if one.health_check == null }),
        var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
      ), other)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in values(var.containers) : keys({
            for item, state in one.depends_on : item => state
            if contains(["HEALTHY"], state)
          })
        ])) :
        other
        if contains(concat(
          keys({ for item, one in var.containers : item => one if one.health_check == null }),
          var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
        ), other)
      ])),
      "has no health_check and never is HEALTHY; give it one, or wait for START",
    ]), "")
  }

  validation {
    condition = length([
      for other in distinct(flatten([
        for one in values(var.containers) : keys({
          for item, state in one.depends_on : item => state
          if contains(["COMPLETE", "SUCCESS"], state)
        })
      ])) :
      other
      if contains(
        concat(
          keys({ for item, one in var.containers : item => one if one.essential }),
          [var.name],
        ),
        other,
      )
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in values(var.containers) : keys({
            for item, state in one.depends_on : item => state
            if contains(["COMPLETE", "SUCCESS"], state)
          })
        ])) :
        other
        if contains(
          concat(
            keys({ for item, one in var.containers : item => one if one.essential }),
            [var.name],
          ),
          other,
        )
      ])),
      "is essential, so the task ends when it does; write essential = false there, or wait for",
      "START or HEALTHY",
    ]), "")
  }

  validation {
    condition = length(keys({
      for one, others in [
        for near in [
          [
            for near in [
              [
                for near in [
                  [
                    for near in [
                      {
                        for one in keys(var.containers) :
                        one => keys(var.containers[one].depends_on)
                      },
                    ] :
                    {
                      for one in keys(near) : one => distinct(concat(near[one], flatten([
                        for other in near[one] : lookup(near, other, [])
                      ])))
                    }
                  ][0],
                ] :
                {
                  for one in keys(near) : one => distinct(concat(near[one], flatten([
                    for other in near[one] : lookup(near, other, [])
                  ])))
                }
              ][0],
            ] :
            {
              for one in keys(near) : one => distinct(concat(near[one], flatten([
                for other in near[one] : lookup(near, other, [])
              ])))
            }
          ][0],
        ] :
        {
          for one in keys(near) : one => distinct(concat(near[one], flatten([
            for other in near[one] : lookup(near, other, [])
          ])))
        }
      ][0] :
      one => others
      if contains(others, one)
    })) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for one, others in [
          for near in [
            [
              for near in [
                [
                  for near in [
                    [
                      for near in [
                        {
                          for one in keys(var.containers) :
                          one => keys(var.containers[one].depends_on)
                        },
                      ] :
                      {
                        for one in keys(near) : one => distinct(concat(near[one], flatten([
                          for other in near[one] : lookup(near, other, [])
                        ])))
                      }
                    ][0],
                  ] :
                  {
                    for one in keys(near) : one => distinct(concat(near[one], flatten([
                      for other in near[one] : lookup(near, other, [])
                    ])))
                  }
                ][0],
              ] :
              {
                for one in keys(near) : one => distinct(concat(near[one], flatten([
                  for other in near[one] : lookup(near, other, [])
                ])))
              }
            ][0],
          ] :
          {
            for one in keys(near) : one => distinct(concat(near[one], flatten([
              for other in near[one] : lookup(near, other, [])
            ])))
          }
        ][0] :
        one => others
        if contains(others, one)
      }))),
      "would wait for each other and never start; remove one of their depends_on",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if contains(keys(one.environment), "SERVICE_NAME") ||
      contains(keys(one.secrets), "SERVICE_NAME")
    })) == 0
    error_message = try(join(" ", [
      "containers: SERVICE_NAME of",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if contains(keys(one.environment), "SERVICE_NAME") ||
        contains(keys(one.secrets), "SERVICE_NAME")
      }))),
      "is set by the module; rename or remove it",
    ]), "")
  }

  validation {
    condition = length([
      for arn in concat(
        [
          for secret in flatten([
            for one in values(var.containers) :
            concat(values(one.secrets), values(one.log_secret_options))
          ]) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ],
        flatten([for one in values(var.containers) : one.environment_files]),
      ) :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for arn in concat(
          [
            for secret in flatten([
              for one in values(var.containers) :
              concat(values(one.secrets), values(one.log_secret_options))
            ]) :
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
          ],
          flatten([for one in values(var.containers) : one.environment_files]),
        ) :
        arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if length([
        for secret in concat(values(one.secrets), values(one.log_secret_options)) : secret
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        secret.kms_key_arn == null
      ]) > 0
    })) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if length([
          for secret in concat(values(one.secrets), values(one.log_secret_options)) : secret
          if can(
            regex(
              "^arn:[^:]*:secretsmanager:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) &&
          !contains(
            try(
              regex(
                "^(?:[^:]*:){4}([^:]*):",
                secret.arn != null
                ? secret.arn
                : secret.secret_arn != null ? secret.secret_arn : "",
              ),
              [],
            ),
            split(":", "${var.cluster_arn}::::")[4],
          ) &&
          secret.kms_key_arn == null
        ]) > 0
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = sum(
      concat([0], [for one in values(var.containers) : one.cpu_units != null ? one.cpu_units : 0])
    ) <= var.cpu_units
    error_message = try(join(" ", [
      "containers: cpu_units of the further containers are",
      "${sum(concat([0], [for one in values(var.containers) : one.cpu_units != null ? one.cpu_units : 0]))},",
      "of ${var.cpu_units} that the task has; lower them or raise its cpu_units",
    ]), "")
  }

  validation {
    condition = sum(
      concat(
        [0],
        [
          for one in values(var.containers) :
          one.memory_reservation_mib != null
          ? one.memory_reservation_mib
          : one.memory_mib != null ? one.memory_mib : 0
        ],
      )
    ) < var.memory_mib
    error_message = try(join(" ", [
      "containers: the further containers take",
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) :
            one.memory_reservation_mib != null
            ? one.memory_reservation_mib
            : one.memory_mib != null ? one.memory_mib : 0
          ],
        )
      ),
      "MiB, of ${var.memory_mib} that the task has, and leave nothing to the main one; lower them",
      "or raise its memory_mib",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if one.memory_mib != null ? one.memory_mib > var.memory_mib : false
    })) == 0
    error_message = try(join(" ", [
      "containers: memory_mib of",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if one.memory_mib != null ? one.memory_mib > var.memory_mib : false
      }))),
      "is more than ${var.memory_mib}, which the task has; lower it or raise that of the task",
    ]), "")
  }

  validation {
    condition = (
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(one.mount_points) : mount.container_path
                  ], directory)
                }),
              )
            )
          ],
        )
      ) +
      sum(
        concat(
          [0],
          values({
            for directory, item in merge({ "/tmp" = var.tmp_size_mib }, var.tmpfs) :
            directory => item
            if !contains(
              concat(
                [for mount in values(var.mount_points) : mount.container_path],
                [
                  for volume in values({
                    for item2, volume in var.volumes : item2 => volume
                    if volume.container_path != null
                  }) :
                  volume.container_path
                ],
              ),
              directory,
            )
          }),
        )
      ) <
      var.memory_mib ||
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(one.mount_points) : mount.container_path
                  ], directory)
                }),
              )
            )
          ],
        )
      ) == 0
    )
    error_message = try(join(" ", [
      "containers: tmpfs and /tmp of the further containers take",
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(one.mount_points) : mount.container_path
                  ], directory)
                }),
              )
            )
          ],
        )
      ),
      "MiB, and nothing of memory_mib ${var.memory_mib} is left; lower them",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.containers) : keys(one.mount_points)])) :
      name
      if !contains(keys(var.volumes), name)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in values(var.containers) : keys(one.mount_points)
        ])) :
        name
        if !contains(keys(var.volumes), name)
      ])),
      "is no volume of the task; write the name of one of volumes",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if one.firelens != null
    })) <= 1
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if one.firelens != null
      }))),
      "have firelens, and ECS takes one router; remove the others'",
    ]), "")
  }

  validation {
    condition = (
      length([for one in values(var.containers) : one if length(one.log_options) > 0]) == 0 ||
      length(keys({ for item, one in var.containers : item => one if one.firelens != null })) > 0
    )
    error_message = "containers: log_options need a router; give one of the further containers firelens"
  }

  validation {
    condition = length([
      for item in distinct([
        for port in concat([for one in values(var.containers) : one.port], [var.port]) : port
        if port > 0
      ]) :
      item
      if length([
        for other in [
          for port in concat([for one in values(var.containers) : one.port], [var.port]) : port
          if port > 0
        ] :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "containers: several containers listen on port",
      join("", [
        "",
        replace(join(", ", [
          for item in distinct([
            for port in concat([for one in values(var.containers) : one.port], [var.port]) : port
            if port > 0
          ]) :
          item
          if length([
            for other in [
              for port in concat([for one in values(var.containers) : one.port], [var.port]) : port
              if port > 0
            ] :
            other
            if other == item
          ]) > 1
        ]), "/, ([^,]*)$/", " or $1"),
        ",",
      ]),
      "and they share one network; give each its own",
    ]), "")
  }

  validation {
    condition = (
      length([
        for path_ in flatten([
          for one in [for one in values(var.containers) : one if one.readonly_root_filesystem] :
          concat(keys(one.tmpfs), [for mount in values(one.mount_points) : mount.container_path])
        ]) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !var.enable_execute_command
    )
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for path_ in flatten([
          for one in [for one in values(var.containers) : one if one.readonly_root_filesystem] :
          concat(keys(one.tmpfs), [for mount in values(one.mount_points) : mount.container_path])
        ]) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
  }

  validation {
    condition = (
      var.create_repository ||
      length(keys({
        for item, one in var.containers : item => one
        if startswith(one.image, ":") || startswith(one.image, "@")
      })) == 0
    )
    error_message = try(join(" ", [
      "containers: images of",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if startswith(one.image, ":") || startswith(one.image, "@")
      }))),
      "are in the repository that create_repository = false leaves out; write the full references",
      "of images elsewhere",
    ]), "")
  }

  validation {
    condition = (
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
      ? contains(
        keys(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          )
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
      )
      : true
    )
    error_message = try(join(" ", [
      "containers: load_balancer.container:",
      "\"${var.load_balancer.container != null ? var.load_balancer.container : var.name}\" is no",
      "container of the task; write one of",
      join(
        ", ",
        formatlist(
          "%q",
          keys(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            )
          ),
        ),
      ),
    ]), "")
  }

  validation {
    condition = (
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
      ? (
        var.load_balancer.port != null
        ? var.load_balancer.port
        : lookup(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ),
          var.load_balancer.container != null ? var.load_balancer.container : var.name,
          0,
        )
      ) > 0 ||
      !contains(
        keys(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          )
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
      ) ||
      var.load_balancer.container == null
      : true
    )
    error_message = try(join(" ", [
      "containers: load_balancer.container:",
      "\"${var.load_balancer.container != null ? var.load_balancer.container : var.name}\" names",
      "no port; give the route the port on which it listens",
    ]), "")
  }

  validation {
    condition = (
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
      ? (
        var.load_balancer.port != null
        ? var.load_balancer.port
        : lookup(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ),
          var.load_balancer.container != null ? var.load_balancer.container : var.name,
          0,
        )
      ) >= 1024 ||
      (
        var.load_balancer.port != null
        ? var.load_balancer.port
        : lookup(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ),
          var.load_balancer.container != null ? var.load_balancer.container : var.name,
          0,
        )
      ) ==
      lookup(
        merge(
          { for name in keys(var.containers) : name => var.containers[name].port },
          { (var.name) = var.port },
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
        0,
      ) ||
      contains(
        concat(
          keys({
            for item, one in var.containers : item => one
            if can(regex("^((0+|root)(:.*)?)?$", one.user))
          }),
          can(regex("^((0+|root)(:.*)?)?$", var.user)) ? [var.name] : [],
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
      )
      : true
    )
    error_message = try(join(" ", [
      "containers: load_balancer.port:",
      var.load_balancer.port != null
      ? var.load_balancer.port
      : lookup(
        merge(
          { for name in keys(var.containers) : name => var.containers[name].port },
          { (var.name) = var.port },
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
        0,
      ),
      "needs root; route to 1024 or above, or to the port of the container itself",
    ]), "")
  }

  validation {
    condition = (
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
      ? length(keys({
        for name, port in merge(
          { for name in keys(var.containers) : name => var.containers[name].port },
          { (var.name) = var.port },
        ) :
        name => port
        if port > 0 &&
        port ==
        (
          var.load_balancer.port != null
          ? var.load_balancer.port
          : lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            var.load_balancer.container != null ? var.load_balancer.container : var.name,
            0,
          )
        ) &&
        name != (var.load_balancer.container != null ? var.load_balancer.container : var.name)
      })) == 0 ||
      !contains(
        keys(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          )
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
      )
      : true
    )
    error_message = try(join(" ", [
      "containers: load_balancer.port:",
      var.load_balancer.port != null
      ? var.load_balancer.port
      : lookup(
        merge(
          { for name in keys(var.containers) : name => var.containers[name].port },
          { (var.name) = var.port },
        ),
        var.load_balancer.container != null ? var.load_balancer.container : var.name,
        0,
      ),
      "is the port of",
      join("", [
        "",
        join(", ", formatlist("%q", keys({
          for name, port in merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ) :
          name => port
          if port > 0 &&
          port ==
          (
            var.load_balancer.port != null
            ? var.load_balancer.port
            : lookup(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ),
              var.load_balancer.container != null ? var.load_balancer.container : var.name,
              0,
            )
          ) &&
          name != (var.load_balancer.container != null ? var.load_balancer.container : var.name)
        }))),
        ",",
      ]),
      "and containers share one network; route to another port, or to that container",
    ]), "")
  }
}

variable "cpu_architecture" {
  description = "Processor that the image is built for. `ARM64` costs a fifth less (AWS Fargate pricing)."
  type        = string
  default     = "X86_64"
  nullable    = false

  validation {
    condition     = contains(["X86_64", "ARM64"], var.cpu_architecture)
    error_message = "cpu_architecture: ${jsonencode(var.cpu_architecture)} is not possible; choose 'X86_64' or 'ARM64'"
  }
}

variable "cpu_units" {
  description = "CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384."
  type        = number
  default     = 1024
  nullable    = false

  validation {
    condition     = floor(var.cpu_units) == var.cpu_units
    error_message = "cpu_units: ${jsonencode(var.cpu_units)} is not a whole number; write one"
  }

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu_units)
    error_message = "cpu_units: ${var.cpu_units} is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384"
  }
}

variable "create_repository" {
  description = "Whether there is a repository of its own, to which its images are pushed. False where its images are elsewhere: each is then written in full."
  type        = bool
  default     = true
  nullable    = false
}

variable "deployment_alarms" {
  description = "Names of alarms that roll a deployment back when one of them goes off; the apply then fails. An alarm that is on when the deployment begins does not count in it. Default: ECS is told nothing of alarms. It keeps what it was told: to end it, write an empty list first."
  type        = list(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] :
      length(deployment_alarm) <= 10
    ])
    error_message = join("; ", [
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] :
      "deployment_alarms: ${length(deployment_alarm)} given; give at most 10"
      if length(deployment_alarm) > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] : [
        for deployment_alarm2 in deployment_alarm :
        can(regex("^(?:[\\x20-\\x7e]{1,255})$", deployment_alarm2))
      ]
    ]))
    error_message = join("; ", flatten([
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] : [
        for deployment_alarm2 in deployment_alarm :
        "deployment_alarms: ${jsonencode(deployment_alarm2)}: write 1 to 255 letters, digits and signs of ASCII"
        if !can(regex("^(?:[\\x20-\\x7e]{1,255})$", deployment_alarm2))
      ]
    ]))
  }
}

variable "deployment_maximum_percent" {
  description = "Share of the tasks that runs at most in a deployment, in percent, rounded down to a task. The default starts all successors at once; 100 starts one only where another has stopped, for work that must not run twice, with a minimum below 100."
  type        = number
  default     = 200
  nullable    = false

  validation {
    condition = floor(var.deployment_maximum_percent) == var.deployment_maximum_percent
    error_message = join(" ", [
      "deployment_maximum_percent: ${jsonencode(var.deployment_maximum_percent)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.deployment_maximum_percent >= 100
    error_message = join(" ", [
      "deployment_maximum_percent: ${jsonencode(var.deployment_maximum_percent)} is too small;",
      "give at least 100",
    ])
  }

  validation {
    condition = var.deployment_maximum_percent <= 200
    error_message = join(" ", [
      "deployment_maximum_percent: ${jsonencode(var.deployment_maximum_percent)} is too large;",
      "give at most 200",
    ])
  }

  validation {
    condition = (
      max(var.deployment_maximum_percent - 100, 100 - var.deployment_minimum_healthy_percent) *
      (
        var.scaling != null
        ? max(
          1,
          min(
            concat(
              [var.scaling.min_capacity],
              [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
            )...
          ),
        )
        : var.desired_count != null ? var.desired_count : 2
      ) >=
      100 ||
      (
        var.scaling != null
        ? max(
          1,
          min(
            concat(
              [var.scaling.min_capacity],
              [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
            )...
          ),
        )
        : var.desired_count != null ? var.desired_count : 2
      ) == 0
    )
    error_message = try(join(" ", [
      "deployment_maximum_percent: ${var.deployment_maximum_percent} with",
      "deployment_minimum_healthy_percent ${var.deployment_minimum_healthy_percent} can never",
      "deploy: ECS counts whole tasks, and one of",
      var.scaling != null
      ? max(
        1,
        min(
          concat(
            [var.scaling.min_capacity],
            [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
          )...
        ),
      )
      : var.desired_count != null ? var.desired_count : 2,
      "is",
      ceil(
        100 /
        max(
          1,
          var.scaling != null
          ? max(
            1,
            min(
              concat(
                [var.scaling.min_capacity],
                [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
              )...
            ),
          )
          : var.desired_count != null ? var.desired_count : 2,
        )
      ),
      "percent; write a maximum so far above 100, or a minimum so far below",
    ]), "")
  }
}

variable "deployment_minimum_healthy_percent" {
  description = "Share of the tasks that keeps running in a deployment, in percent, rounded up to a task. The default stops a task only when its successor serves."
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition = (
      floor(var.deployment_minimum_healthy_percent) == var.deployment_minimum_healthy_percent
    )
    error_message = join(" ", [
      "deployment_minimum_healthy_percent: ${jsonencode(var.deployment_minimum_healthy_percent)}",
      "is not a whole number; write one",
    ])
  }

  validation {
    condition = var.deployment_minimum_healthy_percent >= 0
    error_message = join(" ", [
      "deployment_minimum_healthy_percent: ${jsonencode(var.deployment_minimum_healthy_percent)}",
      "is too small; give at least 0",
    ])
  }

  validation {
    condition = var.deployment_minimum_healthy_percent <= 100
    error_message = join(" ", [
      "deployment_minimum_healthy_percent: ${jsonencode(var.deployment_minimum_healthy_percent)}",
      "is too large; give at most 100",
    ])
  }
}

variable "desired_count" {
  description = "Number of tasks; with `scaling`, of a new service alone. Default: `min_capacity` of `scaling`; without it two, or as many as run, so that no task stops where `scaling` is removed. With 0 a service can be deployed before its image is pushed."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for desired_count in var.desired_count[*] : floor(desired_count) == desired_count
    ])
    error_message = join("; ", [
      for desired_count in var.desired_count[*] :
      "desired_count: ${jsonencode(desired_count)} is not a whole number; write one"
      if floor(desired_count) != desired_count
    ])
  }

  validation {
    condition = alltrue([for desired_count in var.desired_count[*] : desired_count >= 0])
    error_message = join("; ", [
      for desired_count in var.desired_count[*] :
      "desired_count: ${jsonencode(desired_count)} is too small; give at least 0"
      if desired_count < 0
    ])
  }

  validation {
    condition = alltrue([for desired_count in var.desired_count[*] : desired_count <= 500])
    error_message = join("; ", [
      for desired_count in var.desired_count[*] :
      "desired_count: ${jsonencode(desired_count)} is too large; give at most 500"
      if desired_count > 500
    ])
  }

  validation {
    condition = (
      var.desired_count != null
      ? (
        var.scaling != null
        ? (
          var.desired_count >= var.scaling.min_capacity &&
          var.desired_count <= var.scaling.max_capacity
        ) ||
        var.scaling.min_capacity > var.scaling.max_capacity
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "desired_count: ${var.desired_count} is outside of scaling's bounds; choose",
      "${var.scaling != null ? var.scaling.min_capacity : null} to",
      "${var.scaling != null ? var.scaling.max_capacity : null}, or set other bounds",
    ]), "")
  }
}

variable "disposable" {
  description = "Whether the repository may be destroyed with its images. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "egress" {
  description = <<-EOT
    What tasks reach beside port 443 and the services that they call, by name: databases, caches, partners. Default: nothing else. The rules are there before the first task, and until the last one that needs them has ended.
    - `description`: Required. The reason; the description of the security group rules.
    - `both_sides`: Whether the rule on the other group is created here, too.
    - `cidr_ipv4`: An IPv4 range.
    - `cidr_ipv6`: An IPv6 range.
    - `from_port`: First port of a range, 0 to 65535; of ICMP the type, -1 for all. Default: `port`.
    - `port`: The port of TCP or UDP. Default: none, for a range or a protocol without ports.
    - `prefix_list_id`: A managed prefix list. AWS counts it as so many rules as it may have entries.
    - `protocol`: The protocol; `-1` is all of them, with all ports.
    - `referenced_security_group_id`: A security group, such as that of a database.
    - `to_port`: Last port of the range; of ICMP the code, -1 for all. Default: `port`.
  EOT
  type = map(object({
    description                  = string
    both_sides                   = optional(bool, false)
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    from_port                    = optional(number)
    port                         = optional(number)
    prefix_list_id               = optional(string)
    protocol                     = optional(string, "tcp")
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.egress) <= 200
    error_message = "egress: ${length(var.egress)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.egress) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.egress) :
      "egress: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.egress) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.egress) :
      "egress: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) : can(regex("^(?:${local.reason})$", egress.description))
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.description: ${jsonencode(egress.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", egress.description))
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) : try(length(egress.description), 1) <= 255
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.description: ${jsonencode(egress.description)} is too long; give at most 255 characters"
      if try(length(egress.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      contains(["tcp", "udp", "icmp", "icmpv6", "-1"], egress.protocol)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.protocol: ${jsonencode(egress.protocol)} is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'"
      if !contains(["tcp", "udp", "icmp", "icmpv6", "-1"], egress.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for port in egress.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for port in egress.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for port in egress.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for from_port in egress.from_port[*] : floor(from_port) == from_port]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is not a whole number; write one"
        if floor(from_port) != from_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for from_port in egress.from_port[*] : from_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is too small; give at least -1"
        if from_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for from_port in egress.from_port[*] : from_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is too large; give at most 65535"
        if from_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for to_port in egress.to_port[*] : floor(to_port) == to_port]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is not a whole number; write one"
        if floor(to_port) != to_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for to_port in egress.to_port[*] : to_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is too small; give at least -1"
        if to_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for to_port in egress.to_port[*] : to_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is too large; give at most 65535"
        if to_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for cidr_ipv4 in egress.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv4 in egress.cidr_ipv4[*] :
        "egress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for cidr_ipv4 in egress.cidr_ipv4[*] : try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv4 in egress.cidr_ipv4[*] :
        "egress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        !can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        "egress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write an IPv6 range such as 2001:db8:1234::/56"
        if !(!can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for cidr_ipv6 in egress.cidr_ipv6[*] : try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        "egress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write ${try(cidrsubnet(cidr_ipv6, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [
        for prefix_list_id in egress.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for prefix_list_id in egress.prefix_list_id[*] :
        "egress.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix list: pl-0123456789abcdef0"
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [
        for referenced_security_group_id in egress.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for referenced_security_group_id in egress.referenced_security_group_id[*] : join(" ", [
          "egress.referenced_security_group_id: ${jsonencode(referenced_security_group_id)}: write",
          "the id of a security group: sg-0123456789abcdef0",
        ])
        if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) : length([
        for holds in [
          egress.cidr_ipv4 != null,
          egress.cidr_ipv6 != null,
          egress.prefix_list_id != null,
          egress.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id"
      if length([
        for holds in [
          egress.cidr_ipv4 != null,
          egress.cidr_ipv6 != null,
          egress.prefix_list_id != null,
          egress.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      !egress.both_sides || egress.referenced_security_group_id != null
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.both_sides: only a security group has another side; name it in",
        "referenced_security_group_id, or remove both_sides",
      ])
      if !(!egress.both_sides || egress.referenced_security_group_id != null)
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      !(egress.protocol == "tcp" || egress.protocol == "udp") ||
      (egress.port == null && egress.from_port != null && egress.to_port != null) ||
      (egress.port != null && egress.from_port == null && egress.to_port == null)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.port: ${egress.protocol} takes port, or from_port with to_port; give one of the two"
      if !(
        !(egress.protocol == "tcp" || egress.protocol == "udp") ||
        (egress.port == null && egress.from_port != null && egress.to_port != null) ||
        (egress.port != null && egress.from_port == null && egress.to_port == null)
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      (egress.protocol == "tcp" || egress.protocol == "udp") &&
      egress.port == null &&
      egress.from_port != null &&
      egress.to_port != null
      ? egress.from_port >= 0 && egress.from_port <= egress.to_port
      : true
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.from_port: ${egress.from_port} to ${egress.to_port} is no range of ports; give 0",
        "to 65535, the lower one in from_port",
      ])
      if !(
        (egress.protocol == "tcp" || egress.protocol == "udp") &&
        egress.port == null &&
        egress.from_port != null &&
        egress.to_port != null
        ? egress.from_port >= 0 && egress.from_port <= egress.to_port
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      !(egress.protocol == "icmp" || egress.protocol == "icmpv6") ||
      (egress.port == null && egress.from_port != null && egress.to_port != null)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.from_port: ${egress.protocol} has no ports; give the type in from_port and the",
        "code in to_port, -1 for all, and remove port",
      ])
      if !(
        !(egress.protocol == "icmp" || egress.protocol == "icmpv6") ||
        (egress.port == null && egress.from_port != null && egress.to_port != null)
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      (egress.protocol == "icmp" || egress.protocol == "icmpv6") &&
      egress.port == null &&
      egress.from_port != null &&
      egress.to_port != null
      ? egress.from_port <= 255 &&
      egress.to_port <= 255 &&
      (egress.from_port >= 0 || egress.to_port == -1)
      : true
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.from_port: ${egress.from_port} with ${egress.to_port} is no type and code of",
        "${egress.protocol}; give 0 to 255 each, or -1 in to_port for all codes, and in both for",
        "all types",
      ])
      if !(
        (egress.protocol == "icmp" || egress.protocol == "icmpv6") &&
        egress.port == null &&
        egress.from_port != null &&
        egress.to_port != null
        ? egress.from_port <= 255 &&
        egress.to_port <= 255 &&
        (egress.from_port >= 0 || egress.to_port == -1)
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      egress.protocol != "-1" ||
      (egress.from_port == null && egress.to_port == null && egress.port == null)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.protocol: \"-1\" is every protocol with all its ports; remove port, from_port and",
        "to_port, or name a protocol",
      ])
      if !(
        egress.protocol != "-1" ||
        (egress.from_port == null && egress.to_port == null && egress.port == null)
      )
    ])
  }

  validation {
    condition = length([
      for item in distinct([
        for target in values(var.egress) : join(" ", compact([
          target.protocol,
          target.port != null ? target.port : target.from_port,
          target.port != null ? target.port : target.to_port,
          target.cidr_ipv4,
          target.cidr_ipv6,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ]) :
      item
      if length([
        for other in [
          for target in values(var.egress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ] :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "egress:",
      join(", ", formatlist("%q", [
        for item in distinct([
          for target in values(var.egress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ]) :
        item
        if length([
          for other in [
            for target in values(var.egress) : join(" ", compact([
              target.protocol,
              target.port != null ? target.port : target.from_port,
              target.port != null ? target.port : target.to_port,
              target.cidr_ipv4,
              target.cidr_ipv6,
              target.prefix_list_id,
              target.referenced_security_group_id,
            ]))
          ] :
          other
          if other == item
        ]) > 1
      ])),
      "is allowed more than once, and AWS takes each rule once; keep one of them",
    ]), "")
  }
}

variable "enable_execute_command" {
  description = "Whether a shell can be opened in the containers, by ECS Exec. It runs as root, whatever `user` is, and IAM's `ecs:ExecuteCommand` decides who opens one. The image needs a shell, and `script` and `cat` for the record of the session. Without NAT gateways the network needs the endpoints `ssmmessages` and `kms`. With a read-only root file system, which AWS does not support here, the agent gets volumes in the three directories with which it works on Fargate, as users report (aws/containers-roadmap#1359). Running tasks are replaced when it changes. Default: nobody can."
  type        = bool
  default     = false
  nullable    = false
}

variable "entry_point" {
  description = "Program that gets `command` as its arguments. Default: that of the image."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.entry_point) <= 500
    error_message = "entry_point: ${length(var.entry_point)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for entry_point in var.entry_point :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
    ])
    error_message = join("; ", [
      for entry_point in var.entry_point :
      "entry_point: ${jsonencode(entry_point)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
    ])
  }

  validation {
    condition = alltrue([
      for entry_point in var.entry_point : try(length(entry_point), 1) <= 65536
    ])
    error_message = join("; ", [
      for entry_point in var.entry_point :
      "entry_point: ${jsonencode(entry_point)} is too long; give at most 65536 characters"
      if try(length(entry_point), 1) > 65536
    ])
  }
}

variable "environment" {
  description = "Environment variables, none of them secret. The module sets `SERVICE_NAME`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.environment) <= 1000
    error_message = "environment: ${length(var.environment)} given; give at most 1000"
  }

  validation {
    condition = alltrue([
      for key in keys(var.environment) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.environment) :
      "environment: ${jsonencode(key)}: write letters, digits and _.- with a letter or an underscore first, up to 255"
      if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for environment in values(var.environment) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
    ])
    error_message = join("; ", [
      for environment in values(var.environment) :
      "environment: ${jsonencode(environment)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
    ])
  }

  validation {
    condition = alltrue([
      for environment in values(var.environment) : try(length(environment), 1) <= 65536
    ])
    error_message = join("; ", [
      for environment in values(var.environment) :
      "environment: ${jsonencode(environment)} is too long; give at most 65536 characters"
      if try(length(environment), 1) > 65536
    ])
  }

  validation {
    condition     = lookup(var.environment, "SERVICE_NAME", var.name) == var.name
    error_message = "environment: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = (
      length(concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) <= 0 ||
      contains(keys(var.waivers), "plain_secret")
    )
    error_message = try(join(" ", [
      "environment:",
      join(", ", formatlist("%q", concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      ))),
      "would be in clear in the task definition, and AWS credentials take the place of the task",
      "role; put the value into a secret that secrets names, and allow in task_role_statements",
      "what credentials are for, or say why: waivers.plain_secret = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) > 0 ||
      !contains(keys(var.waivers), "plain_secret")
    )
    error_message = "environment: waivers.plain_secret waives nothing, this is as safe as the default; remove it"
  }

  validation {
    condition = floor(
      length(
        base64encode(
          jsonencode(
            concat(
              [
                [for name, value in var.environment : { name = name, value = value }],
                var.entry_point,
                var.command,
                var.health_check_command,
                var.health_check != null ? var.health_check.command : [],
              ],
              [
                for one in values(var.containers) : {
                  environment = one.environment
                  entry_point = one.entry_point
                  command     = one.command
                  log_options = one.log_options
                }
              ],
            )
          )
        )
      ) * 0.75
    ) <= 61440
    error_message = try(join(" ", [
      "environment:",
      floor(
        length(
          base64encode(
            jsonencode(
              concat(
                [
                  [for name, value in var.environment : { name = name, value = value }],
                  var.entry_point,
                  var.command,
                  var.health_check_command,
                  var.health_check != null ? var.health_check.command : [],
                ],
                [
                  for one in values(var.containers) : {
                    environment = one.environment
                    entry_point = one.entry_point
                    command     = one.command
                    log_options = one.log_options
                  }
                ],
              )
            )
          )
        ) * 0.75
      ),
      "bytes with entry_point, command and health check; a task definition has 64 KiB, of which",
      "61440 bytes are for these. Read long values from a file or a bucket",
    ]), "")
  }
}

variable "environment_files" {
  description = "ARNs of files in S3 with further environment variables, whose names end in `.env`. ECS reads them when a task starts: what changes in a file takes a new deployment. Variables of `environment` and `secrets` win over those of files, those of a later file over an earlier one's. A file is encrypted with S3's own key: no other is opened for it. Default: none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.environment_files) <= 10
    error_message = "environment_files: ${length(var.environment_files)} given; give at most 10"
  }

  validation {
    condition = alltrue([
      for environment_file in var.environment_files : can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
          ]),
          environment_file,
        )
      )
    ])
    error_message = join("; ", [
      for environment_file in var.environment_files : join(" ", [
        "environment_files: ${jsonencode(environment_file)}: write the ARN of an object in S3",
        "whose name ends in .env: arn:aws:s3:::<bucket>/<name>.env",
      ])
      if !can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
          ]),
          environment_file,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for environment_file in var.environment_files : try(length(environment_file), 1) <= 1100
    ])
    error_message = join("; ", [
      for environment_file in var.environment_files :
      "environment_files: ${jsonencode(environment_file)} is too long; give at most 1100 characters"
      if try(length(environment_file), 1) > 1100
    ])
  }

  validation {
    condition = length([
      for arn in var.environment_files : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "environment_files:",
      join(", ", formatlist("%q", [
        for arn in var.environment_files : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }
}

variable "ephemeral_storage_gib" {
  description = "Disk of a task in GiB, for its images and volumes. Default: the 20 that cost nothing."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      floor(ephemeral_storage_gib) == ephemeral_storage_gib
    ])
    error_message = join("; ", [
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      "ephemeral_storage_gib: ${jsonencode(ephemeral_storage_gib)} is not a whole number; write one"
      if floor(ephemeral_storage_gib) != ephemeral_storage_gib
    ])
  }

  validation {
    condition = alltrue([
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] : ephemeral_storage_gib >= 21
    ])
    error_message = join("; ", [
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      "ephemeral_storage_gib: ${jsonencode(ephemeral_storage_gib)} is too small; give at least 21"
      if ephemeral_storage_gib < 21
    ])
  }

  validation {
    condition = alltrue([
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] : ephemeral_storage_gib <= 200
    ])
    error_message = join("; ", [
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      "ephemeral_storage_gib: ${jsonencode(ephemeral_storage_gib)} is too large; give at most 200"
      if ephemeral_storage_gib > 200
    ])
  }
}

variable "execute_command" {
  description = <<-EOT
    Where the cluster records sessions of ECS Exec, and what encrypts them; an output of the module `cluster`. With `enable_execute_command` tasks may write there. Default: what is known of sessions is up to the cluster, and `task_role_statements` allow what its own settings need.
    - `kms_key_arn`: Required. KMS key that encrypts the sessions.
    - `log_group_arn`: Required. ARN of the log group, to which the tasks write what is typed and shown.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for execute_command in var.execute_command[*] :
      [for key in keys(execute_command) : contains(["kms_key_arn", "log_group_arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for execute_command in var.execute_command[*] : [
        for key in keys(execute_command) :
        "execute_command: ${jsonencode(key)} is no field; choose kms_key_arn or log_group_arn"
        if !contains(["kms_key_arn", "log_group_arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for execute_command in var.execute_command[*] : can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:logs:[a-z0-9-]{9,18}:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512})$",
          ]),
          execute_command.log_group_arn,
        )
      )
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : join(" ", [
        "execute_command.log_group_arn: ${jsonencode(execute_command.log_group_arn)}: write the",
        "ARN of a log group, without :* at its end:",
        "arn:aws:logs:<region>:<account>:log-group:<name>",
      ])
      if !can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:logs:[a-z0-9-]{9,18}:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512})$",
          ]),
          execute_command.log_group_arn,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for execute_command in var.execute_command[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          execute_command.kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : join(" ", [
        "execute_command.kms_key_arn: ${jsonencode(execute_command.kms_key_arn)}: write the ARN of",
        "a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          execute_command.kms_key_arn,
        )
      )
    ])
  }
}

variable "execution_role" {
  description = <<-EOT
    An existing execution role, instead of one that is created here. Whoever owns it allows what ECS does for the task: to pull the images, to write to the log group, and to read the secrets, environment files and keys. Default: one that may exactly that.
    - `arn`: Required. Its ARN. It is of the account of the cluster, and trusts `ecs-tasks.amazonaws.com`.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for execution_role in var.execution_role[*] :
      [for key in keys(execution_role) : contains(["arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for execution_role in var.execution_role[*] : [
        for key in keys(execution_role) :
        "execution_role: ${jsonencode(key)} is no field; choose arn"
        if !contains(["arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for execution_role in var.execution_role[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), execution_role.arn)
      )
    ])
    error_message = join("; ", [
      for execution_role in var.execution_role[*] :
      "execution_role.arn: ${jsonencode(execution_role.arn)}: write the ARN of an IAM role"
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), execution_role.arn)
      )
    ])
  }

  validation {
    condition = length([
      for arn in [var.execution_role != null ? var.execution_role.arn : ""] : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "execution_role:",
      join(", ", formatlist("%q", [
        for arn in [var.execution_role != null ? var.execution_role.arn : ""] : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = (
      var.execution_role != null
      ? contains(
        try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.execution_role.arn), []),
        split(":", "${var.cluster_arn}::::")[4],
      ) ||
      length(try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.execution_role.arn), [])) == 0
      : true
    )
    error_message = try(join(" ", [
      "execution_role: \"${var.execution_role != null ? var.execution_role.arn : ""}\" is of",
      "another account than the cluster, ${split(":", "${var.cluster_arn}::::")[4]}, and ECS",
      "passes roles of its own alone; name one of that account",
    ]), "")
  }
}

variable "health_check" {
  description = <<-EOT
    Health check in the container. Default: none.
    - `command`: Required. The command; exit code 0 is healthy.
    - `interval_seconds`: Seconds between two checks. The default is AWS's.
    - `retries`: Failed checks in a row after which the container is unhealthy. The default is AWS's.
    - `start_period_seconds`: Seconds after the start in which failed checks do not count. The default is AWS's.
    - `timeout_seconds`: Seconds after which a check has failed. The default is AWS's.
  EOT
  type = object({
    command              = list(string)
    interval_seconds     = optional(number, 30)
    retries              = optional(number, 3)
    start_period_seconds = optional(number, 0)
    timeout_seconds      = optional(number, 5)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.command != null
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: null is not a list; put it in square brackets"
      if health_check.command == null
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : try(length(health_check.command), 1) >= 1
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: ${length(health_check.command)} given; give at least 1"
      if try(length(health_check.command), 1) < 1
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : try(length(health_check.command), 1) <= 500
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: ${length(health_check.command)} given; give at most 500"
      if try(length(health_check.command), 1) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
    error_message = join("; ", flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        "health_check.command: ${jsonencode(command)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for health_check in var.health_check[*] :
      [for command in coalesce(health_check.command, []) : try(length(command), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        "health_check.command: ${jsonencode(command)} is too long; give at most 65536 characters"
        if try(length(command), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.interval_seconds) == health_check.interval_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is not a whole number; write one"
      if floor(health_check.interval_seconds) != health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is too small; give at least 5"
      if health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is too large; give at most 300"
      if health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.timeout_seconds) == health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is not a whole number; write one"
      if floor(health_check.timeout_seconds) != health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is too small; give at least 2"
      if health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.timeout_seconds <= 60
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is too large; give at most 60"
      if health_check.timeout_seconds > 60
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : floor(health_check.retries) == health_check.retries
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is not a whole number; write one"
      if floor(health_check.retries) != health_check.retries
    ])
  }

  validation {
    condition = alltrue([for health_check in var.health_check[*] : health_check.retries >= 1])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is too small; give at least 1"
      if health_check.retries < 1
    ])
  }

  validation {
    condition = alltrue([for health_check in var.health_check[*] : health_check.retries <= 10])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is too large; give at most 10"
      if health_check.retries > 10
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.start_period_seconds) == health_check.start_period_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(health_check.start_period_seconds) != health_check.start_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.start_period_seconds >= 0
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "too small; give at least 0",
      ])
      if health_check.start_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.start_period_seconds <= 300
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "too large; give at most 300",
      ])
      if health_check.start_period_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      health_check.command != null
      ? (
        length(health_check.command) > 0
        ? (
          health_check.command[0] == "CMD-SHELL"
          ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
          : health_check.command[0] == "CMD"
          ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
          !can(regex("[ \\t\\n]", health_check.command[1])) &&
          !(
            contains(health_check.command, "||") ||
            contains(health_check.command, "&&") ||
            contains(health_check.command, "|")
          )
          : (
            (
              can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
              length(health_check.command) == 1
            ) ||
            (
              can(regex("[^ \\t\\n]", health_check.command[0])) &&
              !can(regex("[ \\t\\n]", health_check.command[0])) &&
              !(
                contains(health_check.command, "||") ||
                contains(health_check.command, "&&") ||
                contains(health_check.command, "|")
              )
            )
          ) &&
          !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
        )
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.command: \"${join(", ", health_check.command)}\" can never pass; write",
        "[\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\", \"<program>\",",
        "\"<argument>\"] for a program",
      ])
      if !(
        health_check.command != null
        ? (
          length(health_check.command) > 0
          ? (
            health_check.command[0] == "CMD-SHELL"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
            : health_check.command[0] == "CMD"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
            !can(regex("[ \\t\\n]", health_check.command[1])) &&
            !(
              contains(health_check.command, "||") ||
              contains(health_check.command, "&&") ||
              contains(health_check.command, "|")
            )
            : (
              (
                can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                length(health_check.command) == 1
              ) ||
              (
                can(regex("[^ \\t\\n]", health_check.command[0])) &&
                !can(regex("[ \\t\\n]", health_check.command[0])) &&
                !(
                  contains(health_check.command, "||") ||
                  contains(health_check.command, "&&") ||
                  contains(health_check.command, "|")
                )
              )
            ) &&
            !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
          )
          : true
        )
        : true
      )
    ])
  }

  validation {
    condition     = !(var.health_check != null && length(var.health_check_command) > 0)
    error_message = "health_check: health_check_command is its short form; keep one of them"
  }
}

variable "health_check_command" {
  description = "The command of `health_check` alone, where its other fields keep their defaults."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.health_check_command) <= 500
    error_message = "health_check_command: ${length(var.health_check_command)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for health_check_command in var.health_check_command :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", health_check_command))
    ])
    error_message = join("; ", [
      for health_check_command in var.health_check_command :
      "health_check_command: ${jsonencode(health_check_command)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", health_check_command))
    ])
  }

  validation {
    condition = alltrue([
      for health_check_command in var.health_check_command :
      try(length(health_check_command), 1) <= 65536
    ])
    error_message = join("; ", [
      for health_check_command in var.health_check_command :
      "health_check_command: ${jsonencode(health_check_command)} is too long; give at most 65536 characters"
      if try(length(health_check_command), 1) > 65536
    ])
  }

  validation {
    condition = (
      length(var.health_check_command) > 0
      ? (
        var.health_check_command[0] == "CMD-SHELL"
        ? can(regex("[^ \\t\\n]", var.health_check_command[1])) &&
        length(var.health_check_command) == 2
        : var.health_check_command[0] == "CMD"
        ? can(regex("[^ \\t\\n]", var.health_check_command[1])) &&
        !can(regex("[ \\t\\n]", var.health_check_command[1])) &&
        !(
          contains(var.health_check_command, "||") ||
          contains(var.health_check_command, "&&") ||
          contains(var.health_check_command, "|")
        )
        : (
          (
            can(regex("[^ \\t\\n][ \\t\\n]", var.health_check_command[0])) &&
            length(var.health_check_command) == 1
          ) ||
          (
            can(regex("[^ \\t\\n]", var.health_check_command[0])) &&
            !can(regex("[ \\t\\n]", var.health_check_command[0])) &&
            !(
              contains(var.health_check_command, "||") ||
              contains(var.health_check_command, "&&") ||
              contains(var.health_check_command, "|")
            )
          )
        ) &&
        !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", var.health_check_command[0]))
      )
      : true
    )
    error_message = try(join(" ", [
      "health_check_command: \"${join(", ", var.health_check_command)}\" can never pass; write",
      "[\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\", \"<program>\",",
      "\"<argument>\"] for a program",
    ]), "")
  }
}

variable "https_targets" {
  description = <<-EOT
    Targets that tasks may reach on port 443, by name; an output of the module `network`. Tasks need it for images, secrets and logs, so the default is the internet. What `egress` names is allowed beside it.
    - `description`: Required. The reason; the description of the security group rule.
    - `cidr_ipv4`: An IPv4 range.
    - `prefix_list_id`: A managed prefix list, such as that of a gateway endpoint.
    - `referenced_security_group_id`: A security group, which has an ingress rule of its own for these tasks.
  EOT
  type = map(object({
    description                  = string
    cidr_ipv4                    = optional(string)
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
  }))
  default = {
    internet = { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
  }
  nullable = false

  validation {
    condition     = length(var.https_targets) <= 200
    error_message = "https_targets: ${length(var.https_targets)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.https_targets) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.https_targets) :
      "https_targets: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.https_targets) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.https_targets) :
      "https_targets: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for https_target in values(var.https_targets) :
      can(regex("^(?:${local.reason})$", https_target.description))
    ])
    error_message = join("; ", [
      for https_target in values(var.https_targets) : join(" ", [
        "https_targets.description: ${jsonencode(https_target.description)}: write words of",
        "letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's",
        "description allows no more)",
      ])
      if !can(regex("^(?:${local.reason})$", https_target.description))
    ])
  }

  validation {
    condition = alltrue([
      for https_target in values(var.https_targets) :
      try(length(https_target.description), 1) <= 255
    ])
    error_message = join("; ", [
      for https_target in values(var.https_targets) :
      "https_targets.description: ${jsonencode(https_target.description)} is too long; give at most 255 characters"
      if try(length(https_target.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) :
      [for cidr_ipv4 in https_target.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) : [
        for prefix_list_id in https_target.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for prefix_list_id in https_target.prefix_list_id[*] : join(" ", [
          "https_targets.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix",
          "list: pl-0123456789abcdef0",
        ])
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) : [
        for referenced_security_group_id in https_target.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for referenced_security_group_id in https_target.referenced_security_group_id[*] :
        join(" ", [
          "https_targets.referenced_security_group_id:",
          "${jsonencode(referenced_security_group_id)}: write the id of a security group:",
          "sg-0123456789abcdef0",
        ])
        if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for https_target in values(var.https_targets) : length([
        for holds in [
          https_target.cidr_ipv4 != null,
          https_target.prefix_list_id != null,
          https_target.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for https_target in values(var.https_targets) :
      "https_targets.cidr_ipv4: give one of cidr_ipv4, prefix_list_id and referenced_security_group_id"
      if length([
        for holds in [
          https_target.cidr_ipv4 != null,
          https_target.prefix_list_id != null,
          https_target.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = length([
      for text in [
        for target in values(var.https_targets) : join(" ", compact([
          "tcp 443 443",
          target.cidr_ipv4,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ] :
      text
      if contains([
        for target in values(var.egress) : join(" ", compact([
          target.protocol,
          target.port != null ? target.port : target.from_port,
          target.port != null ? target.port : target.to_port,
          target.cidr_ipv4,
          target.cidr_ipv6,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ], text)
    ]) == 0
    error_message = try(join(" ", [
      "https_targets:",
      join(", ", formatlist("%q", [
        for text in [
          for target in values(var.https_targets) : join(" ", compact([
            "tcp 443 443",
            target.cidr_ipv4,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ] :
        text
        if contains([
          for target in values(var.egress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ], text)
      ])),
      "is in egress too, and AWS takes each rule once; remove it there",
    ]), "")
  }

  validation {
    condition = (
      length(var.https_targets) + length(var.egress) <=
      (var.quotas.rules_per_security_group != null ? var.quotas.rules_per_security_group : 60)
    )
    error_message = try(join(" ", [
      "https_targets: ${length(var.https_targets) + length(var.egress)} rules let traffic out of",
      "its security group, one for each target, and AWS allows",
      "${var.quotas.rules_per_security_group != null ? var.quotas.rules_per_security_group : 60};",
      "let it reach fewer targets, or have AWS raise it and write the new value to",
      "quotas.rules_per_security_group",
    ]), "")
  }
}

variable "image" {
  description = "Container image. `:1.4.2` or `@sha256:…` is an image of its own repository; anything else is a full reference with a tag or a digest. The execution role may pull an image from any ECR repository; one of another account has to allow that in its own policy. The default listens on port 8080 without root, so that a new service is healthy before its first own image is pushed."
  type        = string
  default     = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
  nullable    = false

  validation {
    condition = can(
      regex(join("|", [
        "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
        "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
        "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
      ]), var.image)
    )
    error_message = join(" ", [
      "image: ${jsonencode(var.image)}: write \":tag\" or \"@sha256:digest\" for an image of the",
      "service's own repository, else a full reference with a tag or a digest",
    ])
  }

  validation {
    condition = !can(regex("^(?:.+:latest)$", var.image))
    error_message = join(" ", [
      "image: ${jsonencode(var.image)}: write the tag of a version, or a digest: latest is another",
      "image tomorrow, and a rollback would start that",
    ])
  }

  validation {
    condition     = length(var.image) <= 512
    error_message = "image: ${jsonencode(var.image)} is too long; give at most 512 characters"
  }

  validation {
    condition = (
      !can(regex("^[^/]*\\.dkr[.-]ecr", var.image)) ||
      (
        can(
          regex(
            "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
            var.image,
          )
        ) &&
        can(regex("^[^/]*\\.cn-", var.image)) == can(regex("^[^/]*\\.cn/", var.image))
      )
    )
    error_message = join(" ", [
      "image: \"${var.image}\" names no repository of ECR; write <12",
      "digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>",
    ])
  }

  validation {
    condition = (
      var.create_repository || !(startswith(var.image, ":") || startswith(var.image, "@"))
    )
    error_message = join(" ", [
      "image: \"${var.image}\" is in the repository that create_repository = false leaves out;",
      "write the full reference of an image elsewhere",
    ])
  }
}

variable "image_tag_mutability" {
  description = "Whether a tag of its own repository may get another image (Security Hub ECR.2). `MUTABLE` is for a pipeline that pushes a tag again: what runs then is told by digests alone."
  type        = string
  default     = "IMMUTABLE"
  nullable    = false

  validation {
    condition = contains(["IMMUTABLE", "MUTABLE"], var.image_tag_mutability)
    error_message = join(" ", [
      "image_tag_mutability: ${jsonencode(var.image_tag_mutability)} is not possible; choose",
      "'IMMUTABLE' or 'MUTABLE'",
    ])
  }

  validation {
    condition = var.create_repository || var.image_tag_mutability == "IMMUTABLE"
    error_message = join(" ", [
      "image_tag_mutability: \"${var.image_tag_mutability}\" is of a repository, which",
      "create_repository = false leaves out; remove it",
    ])
  }
}

variable "ingress" {
  description = <<-EOT
    Who connects to the tasks directly, by name: the internet with `assign_public_ip`, an office, a group that exists. Default: nobody but load balancers and the services that call. The whole internet needs the waiver `public_ingress`.
    - `description`: Required. The reason; the description of the security group rules.
    - `both_sides`: Whether the rule on the other group is created here, too.
    - `cidr_ipv4`: An IPv4 range.
    - `cidr_ipv6`: An IPv6 range.
    - `from_port`: First port of a range, 0 to 65535; of ICMP the type, -1 for all. Default: `port`.
    - `port`: The port of TCP or UDP. Default: none, for a range or a protocol without ports.
    - `prefix_list_id`: A managed prefix list. AWS counts it as so many rules as it may have entries.
    - `protocol`: The protocol; `-1` is all of them, with all ports.
    - `referenced_security_group_id`: A security group, such as that of a database.
    - `to_port`: Last port of the range; of ICMP the code, -1 for all. Default: `port`.
  EOT
  type = map(object({
    description                  = string
    both_sides                   = optional(bool, false)
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    from_port                    = optional(number)
    port                         = optional(number)
    prefix_list_id               = optional(string)
    protocol                     = optional(string, "tcp")
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.ingress) <= 200
    error_message = "ingress: ${length(var.ingress)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.ingress) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.ingress) :
      "ingress: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.ingress) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.ingress) :
      "ingress: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) : can(regex("^(?:${local.reason})$", ingress.description))
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) : join(" ", [
        "ingress.description: ${jsonencode(ingress.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", ingress.description))
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) : try(length(ingress.description), 1) <= 255
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) :
      "ingress.description: ${jsonencode(ingress.description)} is too long; give at most 255 characters"
      if try(length(ingress.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      contains(["tcp", "udp", "icmp", "icmpv6", "-1"], ingress.protocol)
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) :
      "ingress.protocol: ${jsonencode(ingress.protocol)} is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'"
      if !contains(["tcp", "udp", "icmp", "icmpv6", "-1"], ingress.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [for port in ingress.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for port in ingress.port[*] :
        "ingress.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [for port in ingress.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for port in ingress.port[*] :
        "ingress.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [for port in ingress.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for port in ingress.port[*] :
        "ingress.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) :
      [for from_port in ingress.from_port[*] : floor(from_port) == from_port]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for from_port in ingress.from_port[*] :
        "ingress.from_port: ${jsonencode(from_port)} is not a whole number; write one"
        if floor(from_port) != from_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [for from_port in ingress.from_port[*] : from_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for from_port in ingress.from_port[*] :
        "ingress.from_port: ${jsonencode(from_port)} is too small; give at least -1"
        if from_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) :
      [for from_port in ingress.from_port[*] : from_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for from_port in ingress.from_port[*] :
        "ingress.from_port: ${jsonencode(from_port)} is too large; give at most 65535"
        if from_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) :
      [for to_port in ingress.to_port[*] : floor(to_port) == to_port]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for to_port in ingress.to_port[*] :
        "ingress.to_port: ${jsonencode(to_port)} is not a whole number; write one"
        if floor(to_port) != to_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [for to_port in ingress.to_port[*] : to_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for to_port in ingress.to_port[*] :
        "ingress.to_port: ${jsonencode(to_port)} is too small; give at least -1"
        if to_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [for to_port in ingress.to_port[*] : to_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for to_port in ingress.to_port[*] :
        "ingress.to_port: ${jsonencode(to_port)} is too large; give at most 65535"
        if to_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) :
      [for cidr_ipv4 in ingress.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for cidr_ipv4 in ingress.cidr_ipv4[*] :
        "ingress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) :
      [for cidr_ipv4 in ingress.cidr_ipv4[*] : try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for cidr_ipv4 in ingress.cidr_ipv4[*] :
        "ingress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [
        for cidr_ipv6 in ingress.cidr_ipv6[*] :
        !can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0))
      ]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for cidr_ipv6 in ingress.cidr_ipv6[*] :
        "ingress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write an IPv6 range such as 2001:db8:1234::/56"
        if !(!can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) :
      [for cidr_ipv6 in ingress.cidr_ipv6[*] : try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for cidr_ipv6 in ingress.cidr_ipv6[*] :
        "ingress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write ${try(cidrsubnet(cidr_ipv6, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [
        for prefix_list_id in ingress.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for prefix_list_id in ingress.prefix_list_id[*] :
        "ingress.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix list: pl-0123456789abcdef0"
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in values(var.ingress) : [
        for referenced_security_group_id in ingress.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for ingress in values(var.ingress) : [
        for referenced_security_group_id in ingress.referenced_security_group_id[*] : join(" ", [
          "ingress.referenced_security_group_id: ${jsonencode(referenced_security_group_id)}:",
          "write the id of a security group: sg-0123456789abcdef0",
        ])
        if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) : length([
        for holds in [
          ingress.cidr_ipv4 != null,
          ingress.cidr_ipv6 != null,
          ingress.prefix_list_id != null,
          ingress.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) :
      "ingress.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id"
      if length([
        for holds in [
          ingress.cidr_ipv4 != null,
          ingress.cidr_ipv6 != null,
          ingress.prefix_list_id != null,
          ingress.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      !ingress.both_sides || ingress.referenced_security_group_id != null
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) : join(" ", [
        "ingress.both_sides: only a security group has another side; name it in",
        "referenced_security_group_id, or remove both_sides",
      ])
      if !(!ingress.both_sides || ingress.referenced_security_group_id != null)
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      !(ingress.protocol == "tcp" || ingress.protocol == "udp") ||
      (ingress.port == null && ingress.from_port != null && ingress.to_port != null) ||
      (ingress.port != null && ingress.from_port == null && ingress.to_port == null)
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) :
      "ingress.port: ${ingress.protocol} takes port, or from_port with to_port; give one of the two"
      if !(
        !(ingress.protocol == "tcp" || ingress.protocol == "udp") ||
        (ingress.port == null && ingress.from_port != null && ingress.to_port != null) ||
        (ingress.port != null && ingress.from_port == null && ingress.to_port == null)
      )
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      (ingress.protocol == "tcp" || ingress.protocol == "udp") &&
      ingress.port == null &&
      ingress.from_port != null &&
      ingress.to_port != null
      ? ingress.from_port >= 0 && ingress.from_port <= ingress.to_port
      : true
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) : join(" ", [
        "ingress.from_port: ${ingress.from_port} to ${ingress.to_port} is no range of ports; give",
        "0 to 65535, the lower one in from_port",
      ])
      if !(
        (ingress.protocol == "tcp" || ingress.protocol == "udp") &&
        ingress.port == null &&
        ingress.from_port != null &&
        ingress.to_port != null
        ? ingress.from_port >= 0 && ingress.from_port <= ingress.to_port
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      !(ingress.protocol == "icmp" || ingress.protocol == "icmpv6") ||
      (ingress.port == null && ingress.from_port != null && ingress.to_port != null)
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) : join(" ", [
        "ingress.from_port: ${ingress.protocol} has no ports; give the type in from_port and the",
        "code in to_port, -1 for all, and remove port",
      ])
      if !(
        !(ingress.protocol == "icmp" || ingress.protocol == "icmpv6") ||
        (ingress.port == null && ingress.from_port != null && ingress.to_port != null)
      )
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      (ingress.protocol == "icmp" || ingress.protocol == "icmpv6") &&
      ingress.port == null &&
      ingress.from_port != null &&
      ingress.to_port != null
      ? ingress.from_port <= 255 &&
      ingress.to_port <= 255 &&
      (ingress.from_port >= 0 || ingress.to_port == -1)
      : true
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) : join(" ", [
        "ingress.from_port: ${ingress.from_port} with ${ingress.to_port} is no type and code of",
        "${ingress.protocol}; give 0 to 255 each, or -1 in to_port for all codes, and in both for",
        "all types",
      ])
      if !(
        (ingress.protocol == "icmp" || ingress.protocol == "icmpv6") &&
        ingress.port == null &&
        ingress.from_port != null &&
        ingress.to_port != null
        ? ingress.from_port <= 255 &&
        ingress.to_port <= 255 &&
        (ingress.from_port >= 0 || ingress.to_port == -1)
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for ingress in values(var.ingress) :
      ingress.protocol != "-1" ||
      (ingress.from_port == null && ingress.to_port == null && ingress.port == null)
    ])
    error_message = join("; ", [
      for ingress in values(var.ingress) : join(" ", [
        "ingress.protocol: \"-1\" is every protocol with all its ports; remove port, from_port and",
        "to_port, or name a protocol",
      ])
      if !(
        ingress.protocol != "-1" ||
        (ingress.from_port == null && ingress.to_port == null && ingress.port == null)
      )
    ])
  }

  validation {
    condition = length([
      for item in distinct([
        for target in values(var.ingress) : join(" ", compact([
          target.protocol,
          target.port != null ? target.port : target.from_port,
          target.port != null ? target.port : target.to_port,
          target.cidr_ipv4,
          target.cidr_ipv6,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ]) :
      item
      if length([
        for other in [
          for target in values(var.ingress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ] :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "ingress:",
      join(", ", formatlist("%q", [
        for item in distinct([
          for target in values(var.ingress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ]) :
        item
        if length([
          for other in [
            for target in values(var.ingress) : join(" ", compact([
              target.protocol,
              target.port != null ? target.port : target.from_port,
              target.port != null ? target.port : target.to_port,
              target.cidr_ipv4,
              target.cidr_ipv6,
              target.prefix_list_id,
              target.referenced_security_group_id,
            ]))
          ] :
          other
          if other == item
        ]) > 1
      ])),
      "is allowed more than once, and AWS takes each rule once; keep one of them",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, source in var.ingress : item => source
        if can(regex("[.][0-9]+/[0-7]$|::/[0-6]$", join("", compact([
          source.cidr_ipv4,
          source.cidr_ipv6,
        ]))))
      })) <= 0 ||
      contains(keys(var.waivers), "public_ingress")
    )
    error_message = try(join(" ", [
      "ingress:",
      join(", ", formatlist("%q", keys({
        for item, source in var.ingress : item => source
        if can(regex("[.][0-9]+/[0-7]$|::/[0-6]$", join("", compact([
          source.cidr_ipv4,
          source.cidr_ipv6,
        ]))))
      }))),
      "lets the internet in; write the ranges of those who connect, or a route of a load balancer,",
      "or say why: waivers.public_ingress = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, source in var.ingress : item => source
        if can(regex("[.][0-9]+/[0-7]$|::/[0-6]$", join("", compact([
          source.cidr_ipv4,
          source.cidr_ipv6,
        ]))))
      })) > 0 ||
      !contains(keys(var.waivers), "public_ingress")
    )
    error_message = "ingress: waivers.public_ingress waives nothing, this is as safe as the default; remove it"
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the images. Default: the AWS managed key of ECR."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for kms_key_arn in var.kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for kms_key_arn in var.kms_key_arn[*] : join(" ", [
        "kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an alias:",
        "arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
  }
}

variable "linux_capabilities_drop" {
  description = "Linux capabilities that are taken away. Default: `ALL`; of a container that runs as root none, since the images of such change to another user or give files away when they start."
  type        = list(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      length(linux_capabilities_drop) <= 38
    ])
    error_message = join("; ", [
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      "linux_capabilities_drop: ${length(linux_capabilities_drop)} given; give at most 38"
      if length(linux_capabilities_drop) > 38
    ])
  }

  validation {
    condition = alltrue(flatten([
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      [
        for linux_capabilities_drop2 in linux_capabilities_drop : contains([
          "ALL",
          "AUDIT_CONTROL",
          "AUDIT_WRITE",
          "BLOCK_SUSPEND",
          "CHOWN",
          "DAC_OVERRIDE",
          "DAC_READ_SEARCH",
          "FOWNER",
          "FSETID",
          "IPC_LOCK",
          "IPC_OWNER",
          "KILL",
          "LEASE",
          "LINUX_IMMUTABLE",
          "MAC_ADMIN",
          "MAC_OVERRIDE",
          "MKNOD",
          "NET_ADMIN",
          "NET_BIND_SERVICE",
          "NET_BROADCAST",
          "NET_RAW",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYSLOG",
          "SYS_ADMIN",
          "SYS_BOOT",
          "SYS_CHROOT",
          "SYS_MODULE",
          "SYS_NICE",
          "SYS_PACCT",
          "SYS_PTRACE",
          "SYS_RAWIO",
          "SYS_RESOURCE",
          "SYS_TIME",
          "SYS_TTY_CONFIG",
          "WAKE_ALARM",
        ], linux_capabilities_drop2)
      ]
    ]))
    error_message = join("; ", flatten([
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      [
        for linux_capabilities_drop2 in linux_capabilities_drop : join(" ", [
          "linux_capabilities_drop: ${jsonencode(linux_capabilities_drop2)} is not possible;",
          "choose 'ALL', 'AUDIT_CONTROL', 'AUDIT_WRITE', 'BLOCK_SUSPEND', 'CHOWN', 'DAC_OVERRIDE',",
          "'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'IPC_LOCK', 'IPC_OWNER', 'KILL', 'LEASE',",
          "'LINUX_IMMUTABLE', 'MAC_ADMIN', 'MAC_OVERRIDE', 'MKNOD', 'NET_ADMIN',",
          "'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP',",
          "'SETUID', 'SYSLOG', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_CHROOT', 'SYS_MODULE', 'SYS_NICE',",
          "'SYS_PACCT', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG' or",
          "'WAKE_ALARM'",
        ])
        if !contains([
          "ALL",
          "AUDIT_CONTROL",
          "AUDIT_WRITE",
          "BLOCK_SUSPEND",
          "CHOWN",
          "DAC_OVERRIDE",
          "DAC_READ_SEARCH",
          "FOWNER",
          "FSETID",
          "IPC_LOCK",
          "IPC_OWNER",
          "KILL",
          "LEASE",
          "LINUX_IMMUTABLE",
          "MAC_ADMIN",
          "MAC_OVERRIDE",
          "MKNOD",
          "NET_ADMIN",
          "NET_BIND_SERVICE",
          "NET_BROADCAST",
          "NET_RAW",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYSLOG",
          "SYS_ADMIN",
          "SYS_BOOT",
          "SYS_CHROOT",
          "SYS_MODULE",
          "SYS_NICE",
          "SYS_PACCT",
          "SYS_PTRACE",
          "SYS_RAWIO",
          "SYS_RESOURCE",
          "SYS_TIME",
          "SYS_TTY_CONFIG",
          "WAKE_ALARM",
        ], linux_capabilities_drop2)
      ]
    ]))
  }
}

variable "listeners" {
  description = <<-EOT
    Ports of a network load balancer that lead to the service, by a name of their own. Each has a target group, of which ECS takes five for a service with those of routes. Default: none.
    - `port`: Required. Port of the load balancer, on which clients connect. No other listener has it.
    - `deregistration_delay_seconds`: Seconds in which connections to a stopping task may end. AWS's own default is 300.
    - `health_check`: The load balancer's health check.
    - `health_check_grace_period_seconds`: Seconds after a task's start in which failed health checks are ignored.
    - `preserve_client_ip`: Whether tasks see the address of the client and not that of the load balancer.
    - `protocol`: `TCP` passes the bytes through, `TLS` ends encryption with the load balancer's certificate.
    - `proxy_protocol_v2`: Whether a header of the proxy protocol, which the container has to know, precedes what the client sends.
    - `stickiness`: Whether connections from one address lead to the same task; of `TCP` alone. Default: they do not.
    - `target_port`: TCP port on which the main container takes connections. Default: the service's port.
  EOT
  type = map(object({
    port                         = number
    deregistration_delay_seconds = optional(number, 60)
    health_check = optional(object({
      healthy_threshold   = optional(number, 2)
      interval_seconds    = optional(number, 15)
      path                = optional(string)
      port                = optional(number)
      timeout_seconds     = optional(number, 5)
      unhealthy_threshold = optional(number, 3)
    }), {})
    health_check_grace_period_seconds = optional(number, 60)
    preserve_client_ip                = optional(bool, false)
    protocol                          = optional(string, "TCP")
    proxy_protocol_v2                 = optional(bool, false)
    stickiness                        = optional(string)
    target_port                       = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.listeners) <= 5
    error_message = "listeners: ${length(var.listeners)} given; give at most 5"
  }

  validation {
    condition = alltrue([
      for key in keys(var.listeners) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.listeners) :
      "listeners: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.listeners) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.listeners) :
      "listeners: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : floor(listener.port) == listener.port
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) :
      "listeners.port: ${jsonencode(listener.port)} is not a whole number; write one"
      if floor(listener.port) != listener.port
    ])
  }

  validation {
    condition = alltrue([for listener in values(var.listeners) : listener.port >= 1])
    error_message = join("; ", [
      for listener in values(var.listeners) :
      "listeners.port: ${jsonencode(listener.port)} is too small; give at least 1"
      if listener.port < 1
    ])
  }

  validation {
    condition = alltrue([for listener in values(var.listeners) : listener.port <= 65535])
    error_message = join("; ", [
      for listener in values(var.listeners) :
      "listeners.port: ${jsonencode(listener.port)} is too large; give at most 65535"
      if listener.port > 65535
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : contains(["TCP", "TLS"], listener.protocol)
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) :
      "listeners.protocol: ${jsonencode(listener.protocol)} is not possible; choose 'TCP' or 'TLS'"
      if !contains(["TCP", "TLS"], listener.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for target_port in listener.target_port[*] : floor(target_port) == target_port]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for target_port in listener.target_port[*] :
        "listeners.target_port: ${jsonencode(target_port)} is not a whole number; write one"
        if floor(target_port) != target_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for target_port in listener.target_port[*] : target_port >= 1]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for target_port in listener.target_port[*] :
        "listeners.target_port: ${jsonencode(target_port)} is too small; give at least 1"
        if target_port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for target_port in listener.target_port[*] : target_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for target_port in listener.target_port[*] :
        "listeners.target_port: ${jsonencode(target_port)} is too large; give at most 65535"
        if target_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for stickiness in listener.stickiness[*] : contains(["source_ip"], stickiness)]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for stickiness in listener.stickiness[*] :
        "listeners.stickiness: ${jsonencode(stickiness)} is not possible; choose 'source_ip'"
        if !contains(["source_ip"], stickiness)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      floor(listener.deregistration_delay_seconds) == listener.deregistration_delay_seconds
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.deregistration_delay_seconds:",
        "${jsonencode(listener.deregistration_delay_seconds)} is not a whole number; write one",
      ])
      if floor(listener.deregistration_delay_seconds) != listener.deregistration_delay_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.deregistration_delay_seconds >= 0
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.deregistration_delay_seconds:",
        "${jsonencode(listener.deregistration_delay_seconds)} is too small; give at least 0",
      ])
      if listener.deregistration_delay_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.deregistration_delay_seconds <= 900
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.deregistration_delay_seconds:",
        "${jsonencode(listener.deregistration_delay_seconds)} is too large; give at most 900",
      ])
      if listener.deregistration_delay_seconds > 900
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      floor(listener.health_check_grace_period_seconds) ==
      listener.health_check_grace_period_seconds
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check_grace_period_seconds:",
        "${jsonencode(listener.health_check_grace_period_seconds)} is not a whole number; write",
        "one",
      ])
      if floor(listener.health_check_grace_period_seconds) !=
      listener.health_check_grace_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check_grace_period_seconds >= 0
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check_grace_period_seconds:",
        "${jsonencode(listener.health_check_grace_period_seconds)} is too small; give at least 0",
      ])
      if listener.health_check_grace_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      listener.health_check_grace_period_seconds <= 2147483647
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check_grace_period_seconds:",
        "${jsonencode(listener.health_check_grace_period_seconds)} is too large; give at most",
        "2147483647",
      ])
      if listener.health_check_grace_period_seconds > 2147483647
    ])
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for port in listener.health_check.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for port in listener.health_check.port[*] :
        "listeners.health_check.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for port in listener.health_check.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for port in listener.health_check.port[*] :
        "listeners.health_check.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for port in listener.health_check.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for port in listener.health_check.port[*] :
        "listeners.health_check.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      floor(listener.health_check.interval_seconds) == listener.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.interval_seconds:",
        "${jsonencode(listener.health_check.interval_seconds)} is not a whole number; write one",
      ])
      if floor(listener.health_check.interval_seconds) != listener.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.interval_seconds:",
        "${jsonencode(listener.health_check.interval_seconds)} is too small; give at least 5",
      ])
      if listener.health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.interval_seconds:",
        "${jsonencode(listener.health_check.interval_seconds)} is too large; give at most 300",
      ])
      if listener.health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      floor(listener.health_check.timeout_seconds) == listener.health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.timeout_seconds:",
        "${jsonencode(listener.health_check.timeout_seconds)} is not a whole number; write one",
      ])
      if floor(listener.health_check.timeout_seconds) != listener.health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.timeout_seconds:",
        "${jsonencode(listener.health_check.timeout_seconds)} is too small; give at least 2",
      ])
      if listener.health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.timeout_seconds:",
        "${jsonencode(listener.health_check.timeout_seconds)} is too large; give at most 120",
      ])
      if listener.health_check.timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      floor(listener.health_check.healthy_threshold) == listener.health_check.healthy_threshold
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.healthy_threshold:",
        "${jsonencode(listener.health_check.healthy_threshold)} is not a whole number; write one",
      ])
      if floor(listener.health_check.healthy_threshold) != listener.health_check.healthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.healthy_threshold >= 2
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.healthy_threshold:",
        "${jsonencode(listener.health_check.healthy_threshold)} is too small; give at least 2",
      ])
      if listener.health_check.healthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.healthy_threshold <= 10
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.healthy_threshold:",
        "${jsonencode(listener.health_check.healthy_threshold)} is too large; give at most 10",
      ])
      if listener.health_check.healthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      floor(listener.health_check.unhealthy_threshold) == listener.health_check.unhealthy_threshold
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.unhealthy_threshold:",
        "${jsonencode(listener.health_check.unhealthy_threshold)} is not a whole number; write one",
      ])
      if floor(listener.health_check.unhealthy_threshold) !=
      listener.health_check.unhealthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.unhealthy_threshold >= 2
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.unhealthy_threshold:",
        "${jsonencode(listener.health_check.unhealthy_threshold)} is too small; give at least 2",
      ])
      if listener.health_check.unhealthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) : listener.health_check.unhealthy_threshold <= 10
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.unhealthy_threshold:",
        "${jsonencode(listener.health_check.unhealthy_threshold)} is too large; give at most 10",
      ])
      if listener.health_check.unhealthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for path_ in listener.health_check.path[*] : can(regex("^(?:/[!\\\"$-~]*)$", path_))]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for path_ in listener.health_check.path[*] :
        "listeners.health_check.path: ${jsonencode(path_)}: write a path that starts with a slash, such as /health"
        if !can(regex("^(?:/[!\\\"$-~]*)$", path_))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in values(var.listeners) :
      [for path_ in listener.health_check.path[*] : length(path_) <= 1024]
    ]))
    error_message = join("; ", flatten([
      for listener in values(var.listeners) : [
        for path_ in listener.health_check.path[*] :
        "listeners.health_check.path: ${jsonencode(path_)} is too long; give at most 1024 characters"
        if length(path_) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      listener.health_check.timeout_seconds < listener.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) : join(" ", [
        "listeners.health_check.timeout_seconds: ${listener.health_check.timeout_seconds} is not",
        "below interval_seconds ${listener.health_check.interval_seconds}; lower it or raise the",
        "other",
      ])
      if listener.health_check.timeout_seconds >= listener.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in values(var.listeners) :
      listener.stickiness == null || listener.protocol == "TCP"
    ])
    error_message = join("; ", [
      for listener in values(var.listeners) :
      "listeners.stickiness: is of TCP alone; remove it, or let the service end TLS itself"
      if !(listener.stickiness == null || listener.protocol == "TCP")
    ])
  }

  validation {
    condition     = length(var.listeners) == 0 || var.network_load_balancer != null
    error_message = "listeners: need a network load balancer; give network_load_balancer or remove them"
  }

  validation {
    condition = (
      length(keys({
        for item, listener in var.listeners : item => listener
        if listener.protocol == "TLS"
      })) == 0 ||
      var.network_load_balancer == null ||
      (
        var.network_load_balancer != null
        ? var.network_load_balancer.certificate_arn != null
        : false
      )
    )
    error_message = try(join(" ", [
      "listeners:",
      join(", ", formatlist("%q", keys({
        for item, listener in var.listeners : item => listener
        if listener.protocol == "TLS"
      }))),
      "of TLS need a certificate; give network_load_balancer one, or write TCP",
    ]), "")
  }

  validation {
    condition = length(
      [
        for ports in [[for listener in values(var.listeners) : listener.port]] : [
          for item in distinct(ports) : item
          if length([for other in ports : other if other == item]) > 1
        ]
      ][0]
    ) == 0
    error_message = try(join(" ", [
      "listeners: port",
      replace(
        join(
          ", ",
          [
            for ports in [[for listener in values(var.listeners) : listener.port]] : [
              for item in distinct(ports) : item
              if length([for other in ports : other if other == item]) > 1
            ]
          ][0],
        ),
        "/, ([^,]*)$/",
        " or $1",
      ),
      "is given twice; choose another",
    ]), "")
  }

  validation {
    condition = length([
      for listener in values(var.listeners) :
      "is required, port of the service is 0; give the port on which it takes connections"
      if !(var.port > 0 || listener.target_port != null)
    ]) == 0
    error_message = try(join(" ", [
      "listeners.target_port:",
      join("; ", [
        for listener in values(var.listeners) :
        "is required, port of the service is 0; give the port on which it takes connections"
        if !(var.port > 0 || listener.target_port != null)
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for listener in values(var.listeners) : join(" ", [
        "${listener.target_port != null ? listener.target_port : var.port} needs root; lead to",
        "1024 or above, or to the port of the service itself",
      ])
      if !(
        can(regex("^((0+|root)(:.*)?)?$", var.user)) ||
        (listener.target_port != null ? listener.target_port : var.port) >= 1024 ||
        (listener.target_port != null ? listener.target_port : var.port) == var.port
      )
    ]) == 0
    error_message = try(join(" ", [
      "listeners.target_port:",
      join("; ", [
        for listener in values(var.listeners) : join(" ", [
          "${listener.target_port != null ? listener.target_port : var.port} needs root; lead to",
          "1024 or above, or to the port of the service itself",
        ])
        if !(
          can(regex("^((0+|root)(:.*)?)?$", var.user)) ||
          (listener.target_port != null ? listener.target_port : var.port) >= 1024 ||
          (listener.target_port != null ? listener.target_port : var.port) == var.port
        )
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for listener in values(var.listeners) : join(" ", [
        "${listener.target_port != null ? listener.target_port : var.port} is the port of",
        join("", [
          "",
          join(", ", formatlist("%q", keys({
            for name, own in merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ) :
            name => own
            if own > 0 &&
            own == (listener.target_port != null ? listener.target_port : var.port) &&
            name != var.name
          }))),
          ",",
        ]),
        "and containers share one network; lead to another port",
      ])
      if length(keys({
        for name, own in merge(
          { for name in keys(var.containers) : name => var.containers[name].port },
          { (var.name) = var.port },
        ) :
        name => own
        if own > 0 &&
        own == (listener.target_port != null ? listener.target_port : var.port) &&
        name != var.name
      })) != 0
    ]) == 0
    error_message = try(join(" ", [
      "listeners.target_port:",
      join("; ", [
        for listener in values(var.listeners) : join(" ", [
          "${listener.target_port != null ? listener.target_port : var.port} is the port of",
          join("", [
            "",
            join(", ", formatlist("%q", keys({
              for name, own in merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ) :
              name => own
              if own > 0 &&
              own == (listener.target_port != null ? listener.target_port : var.port) &&
              name != var.name
            }))),
            ",",
          ]),
          "and containers share one network; lead to another port",
        ])
        if length(keys({
          for name, own in merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ) :
          name => own
          if own > 0 &&
          own == (listener.target_port != null ? listener.target_port : var.port) &&
          name != var.name
        })) != 0
      ]),
    ]), "")
  }
}

variable "load_balancer" {
  description = <<-EOT
    The load balancer in front of the service. Default: none. ECS takes a target group only behind a rule, so the rule comes before the first task and answers 503 until it is healthy. To take over paths that another service answers, apply first with a path that nobody asks for. A priority that another call of this module gives up is free one apply later, and two calls that swap theirs need a third one in between: Terraform changes one rule at a time, and AWS refuses a priority that is in use. Before you remove a load balancer, set `health_check_grace_period_seconds` to 0 and apply: without one ECS refuses a change of that period, and `ignore_changes` takes no condition.
    - `arn_suffix`: Required. ARN suffix of the load balancer, for scaling on requests.
    - `listener_arn`: Required. Listener that gets the rule.
    - `security_group_id`: Required. Security group of the load balancer: it gets an egress rule, this service's an ingress rule.
    - `authenticate_cognito`: Whether users sign in at Cognito before a request is forwarded. Needs an HTTPS listener, and a load balancer that reaches port 443 of the internet, where Cognito is. Default: they do not.
    - `both_sides`: Whether the rule on the load balancer's group is created here, too. False if somebody else writes it, such as inline rules of the group.
    - `container`: Container that answers, one of `containers`. Default: the main one.
    - `deregistration_delay_seconds`: Seconds in which a stopping task may complete its requests. AWS's own default is 300.
    - `health_check`: The load balancer's health check.
    - `health_check_grace_period_seconds`: Seconds after a task's start in which failed health checks are ignored.
    - `host_headers`: Host names to match. Default: any.
    - `http_headers`: Values to match of each header, by its name, with wildcards. Default: any.
    - `http_request_methods`: Methods to match. Send `GET` and `HEAD` to one service. Default: any.
    - `load_balancing_algorithm_type`: How the load balancer chooses a task for a request. The default is AWS's.
    - `path_patterns`: Paths to match; `*` and `?` are wildcards. Default: all.
    - `port`: TCP port on which that container answers. Default: the one that its own `port` names.
    - `priority`: Priority among the listener's rules; the lowest is evaluated first.
    - `protocol`: Protocol to the tasks and of their health check.
    - `protocol_version`: Version of the protocol to the tasks; `HTTP2` and `GRPC` need an HTTPS listener.
    - `query_strings`: Values to match of each key of the query, by the key, with wildcards. Default: any.
    - `slow_start_seconds`: Seconds in which a new task gets its share of requests bit by bit: 30 to 900.
    - `source_ips`: Ranges of addresses from which clients, or the proxies before them, connect. Default: any.
    - `stickiness`: Whether requests of a client go to the same task. Default: they go to any.
    - `target_security_group`: Security group that the tasks of all services behind the load balancer share.
  EOT
  type = object({
    arn_suffix        = string
    listener_arn      = string
    security_group_id = string
    authenticate_cognito = optional(object({
      user_pool_arn              = string
      user_pool_client_id        = string
      user_pool_domain           = string
      on_unauthenticated_request = optional(string, "authenticate")
      scope                      = optional(string, "openid")
      session_timeout_seconds    = optional(number, 604800)
    }))
    both_sides                   = optional(bool, true)
    container                    = optional(string)
    deregistration_delay_seconds = optional(number, 60)
    health_check = optional(object({
      healthy_threshold   = optional(number, 2)
      interval_seconds    = optional(number, 15)
      matcher             = optional(string)
      path                = optional(string)
      port                = optional(number)
      timeout_seconds     = optional(number, 5)
      unhealthy_threshold = optional(number, 3)
    }), {})
    health_check_grace_period_seconds = optional(number, 60)
    host_headers                      = optional(list(string), [])
    http_headers                      = optional(map(list(string)), {})
    http_request_methods              = optional(list(string), [])
    load_balancing_algorithm_type     = optional(string, "round_robin")
    path_patterns                     = optional(list(string), ["/*"])
    port                              = optional(number)
    priority                          = optional(number)
    protocol                          = optional(string, "HTTP")
    protocol_version                  = optional(string, "HTTP1")
    query_strings                     = optional(map(list(string)), {})
    slow_start_seconds                = optional(number, 0)
    source_ips                        = optional(list(string), [])
    stickiness = optional(object({
      type                    = string
      cookie_duration_seconds = optional(number, 86400)
      cookie_name             = optional(string)
    }))
    target_security_group = optional(object({
      id         = string
      both_sides = optional(bool, true)
    }))
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for priority in load_balancer.priority[*] : floor(priority) == priority]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for priority in load_balancer.priority[*] :
        "load_balancer.priority: ${jsonencode(priority)} is not a whole number; write one"
        if floor(priority) != priority
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for priority in load_balancer.priority[*] : priority >= 1]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for priority in load_balancer.priority[*] :
        "load_balancer.priority: ${jsonencode(priority)} is too small; give at least 1"
        if priority < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for priority in load_balancer.priority[*] : priority <= 50000]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for priority in load_balancer.priority[*] :
        "load_balancer.priority: ${jsonencode(priority)} is too large; give at most 50000"
        if priority > 50000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for container in load_balancer.container[*] :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", container))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for container in load_balancer.container[*] : join(" ", [
          "load_balancer.container: ${jsonencode(container)}: write lower-case letters, digits and",
          "single hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", container))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for container in load_balancer.container[*] : length(container) <= 32]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for container in load_balancer.container[*] :
        "load_balancer.container: ${jsonencode(container)} is too long; give at most 32 characters"
        if length(container) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for port in load_balancer.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for port in load_balancer.port[*] :
        "load_balancer.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [for port in load_balancer.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for port in load_balancer.port[*] :
        "load_balancer.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for port in load_balancer.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for port in load_balancer.port[*] :
        "load_balancer.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(load_balancer.path_patterns) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.path_patterns: ${length(load_balancer.path_patterns)} given; give at most 5"
      if length(load_balancer.path_patterns) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for path_pattern in load_balancer.path_patterns :
        can(regex("^(?:[/*?][A-Za-z0-9_.$/~\\\"'@:+&*?-]{0,127})$", path_pattern))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for path_pattern in load_balancer.path_patterns : join(" ", [
          "load_balancer.path_patterns: ${jsonencode(path_pattern)}: write a path that starts with",
          "a slash, such as /health or /img/*; up to 128 letters, digits and _-.$/~\"'@:+&, with *",
          "for any text and ? for any character",
        ])
        if !can(regex("^(?:[/*?][A-Za-z0-9_.$/~\\\"'@:+&*?-]{0,127})$", path_pattern))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(load_balancer.host_headers) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.host_headers: ${length(load_balancer.host_headers)} given; give at most 5"
      if length(load_balancer.host_headers) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for host_header in load_balancer.host_headers :
        can(regex("^(?:[A-Za-z0-9_.*?-]+\\.[A-Za-z]{1,63})$", host_header))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for host_header in load_balancer.host_headers : join(" ", [
          "load_balancer.host_headers: ${jsonencode(host_header)}: write a host name without",
          "scheme and path, such as shop.example.com or *.example.com",
        ])
        if !can(regex("^(?:[A-Za-z0-9_.*?-]+\\.[A-Za-z]{1,63})$", host_header))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for host_header in load_balancer.host_headers : try(length(host_header), 1) <= 128]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for host_header in load_balancer.host_headers :
        "load_balancer.host_headers: ${jsonencode(host_header)} is too long; give at most 128 characters"
        if try(length(host_header), 1) > 128
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(load_balancer.http_headers) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.http_headers: ${length(load_balancer.http_headers)} given; give at most 5"
      if length(load_balancer.http_headers) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for key in keys(load_balancer.http_headers) :
        can(regex("^(?:[A-Za-z0-9!#$%&'+.^_`|~-]{1,40})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for key in keys(load_balancer.http_headers) : join(" ", [
          "load_balancer.http_headers: ${jsonencode(key)}: write the name of a header, up to 40",
          "letters, digits and !#$%&'+.^_`|~-, without an asterisk",
        ])
        if !can(regex("^(?:[A-Za-z0-9!#$%&'+.^_`|~-]{1,40})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for key in keys(load_balancer.http_headers) : !can(regex("^(?:[hH][oO][sS][tT])$", key))]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for key in keys(load_balancer.http_headers) :
        "load_balancer.http_headers: ${jsonencode(key)}: write another header, or its values into host_headers"
        if !(!can(regex("^(?:[hH][oO][sS][tT])$", key)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for http_header in values(load_balancer.http_headers) : http_header != null]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_header in values(load_balancer.http_headers) :
        "load_balancer.http_headers: null is not a list; put it in square brackets"
        if http_header == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for http_header in values(load_balancer.http_headers) : try(length(http_header), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_header in values(load_balancer.http_headers) :
        "load_balancer.http_headers: ${length(http_header)} given; give at least 1"
        if try(length(http_header), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for http_header in values(load_balancer.http_headers) : try(length(http_header), 1) <= 5]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_header in values(load_balancer.http_headers) :
        "load_balancer.http_headers: ${length(http_header)} given; give at most 5"
        if try(length(http_header), 1) > 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_header in values(load_balancer.http_headers) : [
          for http_header2 in coalesce(http_header, []) :
          can(regex("^(?:[ -~]{1,128})$", http_header2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_header in values(load_balancer.http_headers) : [
          for http_header2 in coalesce(http_header, []) : join(" ", [
            "load_balancer.http_headers: ${jsonencode(http_header2)}: write up to 128 characters",
            "of ASCII, with * for any text and ? for any character",
          ])
          if !can(regex("^(?:[ -~]{1,128})$", http_header2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(load_balancer.query_strings) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.query_strings: ${length(load_balancer.query_strings)} given; give at most 5"
      if length(load_balancer.query_strings) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for key in keys(load_balancer.query_strings) :
        can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for key in keys(load_balancer.query_strings) : join(" ", [
          "load_balancer.query_strings: ${jsonencode(key)}: write up to 128 letters, digits and",
          "-._~!$%&'()+,;=:@/, with * for any text and ? for any character",
        ])
        if !can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for query_string in values(load_balancer.query_strings) : query_string != null]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for query_string in values(load_balancer.query_strings) :
        "load_balancer.query_strings: null is not a list; put it in square brackets"
        if query_string == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for query_string in values(load_balancer.query_strings) : try(length(query_string), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for query_string in values(load_balancer.query_strings) :
        "load_balancer.query_strings: ${length(query_string)} given; give at least 1"
        if try(length(query_string), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for query_string in values(load_balancer.query_strings) : try(length(query_string), 1) <= 5]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for query_string in values(load_balancer.query_strings) :
        "load_balancer.query_strings: ${length(query_string)} given; give at most 5"
        if try(length(query_string), 1) > 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for query_string in values(load_balancer.query_strings) : [
          for query_string2 in coalesce(query_string, []) :
          can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for query_string in values(load_balancer.query_strings) : [
          for query_string2 in coalesce(query_string, []) : join(" ", [
            "load_balancer.query_strings: ${jsonencode(query_string2)}: write up to 128 letters,",
            "digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any character",
          ])
          if !can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(load_balancer.http_request_methods) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.http_request_methods: ${length(load_balancer.http_request_methods)} given; give at most 5"
      if length(load_balancer.http_request_methods) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_request_method in load_balancer.http_request_methods :
        can(regex("^(?:[A-Z_-]{1,40})$", http_request_method))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for http_request_method in load_balancer.http_request_methods : join(" ", [
          "load_balancer.http_request_methods: ${jsonencode(http_request_method)}: write a method",
          "such as GET, up to 40 capital letters, hyphens and _",
        ])
        if !can(regex("^(?:[A-Z_-]{1,40})$", http_request_method))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(load_balancer.source_ips) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.source_ips: ${length(load_balancer.source_ips)} given; give at most 5"
      if length(load_balancer.source_ips) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for source_ip in load_balancer.source_ips : can(cidrsubnet(source_ip, 0, 0))]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for source_ip in load_balancer.source_ips : join(" ", [
          "load_balancer.source_ips: ${jsonencode(source_ip)}: write a range of addresses such as",
          "10.0.0.0/16 or 2001:db8:1234::/56",
        ])
        if !can(cidrsubnet(source_ip, 0, 0))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for source_ip in load_balancer.source_ips :
        try(cidrsubnet(source_ip, 0, 0) == source_ip, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for source_ip in load_balancer.source_ips :
        "load_balancer.source_ips: ${jsonencode(source_ip)}: write ${try(cidrsubnet(source_ip, 0, 0), "")}"
        if !try(cidrsubnet(source_ip, 0, 0) == source_ip, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:cognito-idp:[a-z0-9-]{9,18}:[0-9]{12}:userpool/[A-Za-z0-9_-]{1,55})$",
            ]),
            authenticate_cognito.user_pool_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.user_pool_arn:",
          "${jsonencode(authenticate_cognito.user_pool_arn)}: write the ARN of a user pool of",
          "Cognito: arn:aws:cognito-idp:<region>:<account>:userpool/<id>",
        ])
        if !can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:cognito-idp:[a-z0-9-]{9,18}:[0-9]{12}:userpool/[A-Za-z0-9_-]{1,55})$",
            ]),
            authenticate_cognito.user_pool_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        can(regex("^(?:[A-Za-z0-9_+]{1,128})$", authenticate_cognito.user_pool_client_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.user_pool_client_id:",
          "${jsonencode(authenticate_cognito.user_pool_client_id)}: write the id of an app client",
          "of the user pool",
        ])
        if !can(regex("^(?:[A-Za-z0-9_+]{1,128})$", authenticate_cognito.user_pool_client_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : can(
          regex("^(?:[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?)$", authenticate_cognito.user_pool_domain)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.user_pool_domain:",
          "${jsonencode(authenticate_cognito.user_pool_domain)}: write the prefix of the user",
          "pool's domain, or the whole of one of your own",
        ])
        if !can(
          regex("^(?:[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?)$", authenticate_cognito.user_pool_domain)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        can(regex("^(?:[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*)$", authenticate_cognito.scope))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.scope: ${jsonencode(authenticate_cognito.scope)}:",
          "write scopes with a space between two: openid email",
        ])
        if !can(regex("^(?:[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*)$", authenticate_cognito.scope))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        length(authenticate_cognito.scope) <= 1024
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.scope: ${jsonencode(authenticate_cognito.scope)} is",
          "too long; give at most 1024 characters",
        ])
        if length(authenticate_cognito.scope) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        floor(authenticate_cognito.session_timeout_seconds) ==
        authenticate_cognito.session_timeout_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.session_timeout_seconds:",
          "${jsonencode(authenticate_cognito.session_timeout_seconds)} is not a whole number;",
          "write one",
        ])
        if floor(authenticate_cognito.session_timeout_seconds) !=
        authenticate_cognito.session_timeout_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        authenticate_cognito.session_timeout_seconds >= 1
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.session_timeout_seconds:",
          "${jsonencode(authenticate_cognito.session_timeout_seconds)} is too small; give at least",
          "1",
        ])
        if authenticate_cognito.session_timeout_seconds < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        authenticate_cognito.session_timeout_seconds <= 604800
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.session_timeout_seconds:",
          "${jsonencode(authenticate_cognito.session_timeout_seconds)} is too large; give at most",
          "604800",
        ])
        if authenticate_cognito.session_timeout_seconds > 604800
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] :
        contains(["authenticate", "deny", "allow"], authenticate_cognito.on_unauthenticated_request)
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for authenticate_cognito in load_balancer.authenticate_cognito[*] : join(" ", [
          "load_balancer.authenticate_cognito.on_unauthenticated_request:",
          "${jsonencode(authenticate_cognito.on_unauthenticated_request)} is not possible; choose",
          "'authenticate', 'deny' or 'allow'",
        ])
        if !contains(
          ["authenticate", "deny", "allow"],
          authenticate_cognito.on_unauthenticated_request,
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      contains(["HTTP", "HTTPS"], load_balancer.protocol)
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.protocol: ${jsonencode(load_balancer.protocol)} is not possible; choose 'HTTP' or 'HTTPS'"
      if !contains(["HTTP", "HTTPS"], load_balancer.protocol)
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      contains(["HTTP1", "HTTP2", "GRPC"], load_balancer.protocol_version)
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.protocol_version: ${jsonencode(load_balancer.protocol_version)} is not",
        "possible; choose 'HTTP1', 'HTTP2' or 'GRPC'",
      ])
      if !contains(["HTTP1", "HTTP2", "GRPC"], load_balancer.protocol_version)
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : contains(
        ["round_robin", "least_outstanding_requests", "weighted_random"],
        load_balancer.load_balancing_algorithm_type,
      )
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.load_balancing_algorithm_type:",
        "${jsonencode(load_balancer.load_balancing_algorithm_type)} is not possible; choose",
        "'round_robin', 'least_outstanding_requests' or 'weighted_random'",
      ])
      if !contains(
        ["round_robin", "least_outstanding_requests", "weighted_random"],
        load_balancer.load_balancing_algorithm_type,
      )
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.slow_start_seconds) == load_balancer.slow_start_seconds
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.slow_start_seconds: ${jsonencode(load_balancer.slow_start_seconds)} is not",
        "a whole number; write one",
      ])
      if floor(load_balancer.slow_start_seconds) != load_balancer.slow_start_seconds
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.slow_start_seconds >= 0
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.slow_start_seconds: ${jsonencode(load_balancer.slow_start_seconds)} is too small; give at least 0"
      if load_balancer.slow_start_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.slow_start_seconds <= 900
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] :
      "load_balancer.slow_start_seconds: ${jsonencode(load_balancer.slow_start_seconds)} is too large; give at most 900"
      if load_balancer.slow_start_seconds > 900
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] :
        contains(["lb_cookie", "app_cookie"], stickiness.type)
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : join(" ", [
          "load_balancer.stickiness.type: ${jsonencode(stickiness.type)} is not possible; choose",
          "'lb_cookie' or 'app_cookie'",
        ])
        if !contains(["lb_cookie", "app_cookie"], stickiness.type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] :
        floor(stickiness.cookie_duration_seconds) == stickiness.cookie_duration_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : join(" ", [
          "load_balancer.stickiness.cookie_duration_seconds:",
          "${jsonencode(stickiness.cookie_duration_seconds)} is not a whole number; write one",
        ])
        if floor(stickiness.cookie_duration_seconds) != stickiness.cookie_duration_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for stickiness in load_balancer.stickiness[*] : stickiness.cookie_duration_seconds >= 1]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : join(" ", [
          "load_balancer.stickiness.cookie_duration_seconds:",
          "${jsonencode(stickiness.cookie_duration_seconds)} is too small; give at least 1",
        ])
        if stickiness.cookie_duration_seconds < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for stickiness in load_balancer.stickiness[*] : stickiness.cookie_duration_seconds <= 604800]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : join(" ", [
          "load_balancer.stickiness.cookie_duration_seconds:",
          "${jsonencode(stickiness.cookie_duration_seconds)} is too large; give at most 604800",
        ])
        if stickiness.cookie_duration_seconds > 604800
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] :
          can(regex("^(?:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256})$", cookie_name))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] : join(" ", [
            "load_balancer.stickiness.cookie_name: ${jsonencode(cookie_name)}: write the name of a",
            "cookie, up to 256 letters, digits and !#$%&'*+.^_`|~-",
          ])
          if !can(regex("^(?:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256})$", cookie_name))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] :
        [for cookie_name in stickiness.cookie_name[*] : !can(regex("^(?:AWSALB.*)$", cookie_name))]
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] : join(" ", [
            "load_balancer.stickiness.cookie_name: ${jsonencode(cookie_name)}: write a name that",
            "does not begin with \"AWSALB\", as AWS's own cookies do",
          ])
          if !(!can(regex("^(?:AWSALB.*)$", cookie_name)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] :
        stickiness.type != "app_cookie" || stickiness.cookie_name != null
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : join(" ", [
          "load_balancer.stickiness.cookie_name: nothing says which cookie the service sets; name",
          "it, or set type to lb_cookie",
        ])
        if !(stickiness.type != "app_cookie" || stickiness.cookie_name != null)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] :
        stickiness.type == "app_cookie" || stickiness.cookie_name == null
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for stickiness in load_balancer.stickiness[*] : join(" ", [
          "load_balancer.stickiness.cookie_name: the load balancer names its own cookie; remove",
          "it, or set type to app_cookie",
        ])
        if !(stickiness.type == "app_cookie" || stickiness.cookie_name == null)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.deregistration_delay_seconds) ==
      load_balancer.deregistration_delay_seconds
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.deregistration_delay_seconds:",
        "${jsonencode(load_balancer.deregistration_delay_seconds)} is not a whole number; write",
        "one",
      ])
      if floor(load_balancer.deregistration_delay_seconds) !=
      load_balancer.deregistration_delay_seconds
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.deregistration_delay_seconds >= 0
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.deregistration_delay_seconds:",
        "${jsonencode(load_balancer.deregistration_delay_seconds)} is too small; give at least 0",
      ])
      if load_balancer.deregistration_delay_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.deregistration_delay_seconds <= 900
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.deregistration_delay_seconds:",
        "${jsonencode(load_balancer.deregistration_delay_seconds)} is too large; give at most 900",
      ])
      if load_balancer.deregistration_delay_seconds > 900
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.health_check_grace_period_seconds) ==
      load_balancer.health_check_grace_period_seconds
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check_grace_period_seconds:",
        "${jsonencode(load_balancer.health_check_grace_period_seconds)} is not a whole number;",
        "write one",
      ])
      if floor(load_balancer.health_check_grace_period_seconds) !=
      load_balancer.health_check_grace_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.health_check_grace_period_seconds >= 0
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check_grace_period_seconds:",
        "${jsonencode(load_balancer.health_check_grace_period_seconds)} is too small; give at",
        "least 0",
      ])
      if load_balancer.health_check_grace_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.health_check_grace_period_seconds <= 2147483647
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check_grace_period_seconds:",
        "${jsonencode(load_balancer.health_check_grace_period_seconds)} is too large; give at most",
        "2147483647",
      ])
      if load_balancer.health_check_grace_period_seconds > 2147483647
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for port in load_balancer.health_check.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for port in load_balancer.health_check.port[*] :
        "load_balancer.health_check.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for port in load_balancer.health_check.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for port in load_balancer.health_check.port[*] :
        "load_balancer.health_check.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for port in load_balancer.health_check.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for port in load_balancer.health_check.port[*] :
        "load_balancer.health_check.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.health_check.interval_seconds) ==
      load_balancer.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.interval_seconds:",
        "${jsonencode(load_balancer.health_check.interval_seconds)} is not a whole number; write",
        "one",
      ])
      if floor(load_balancer.health_check.interval_seconds) !=
      load_balancer.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.interval_seconds:",
        "${jsonencode(load_balancer.health_check.interval_seconds)} is too small; give at least 5",
      ])
      if load_balancer.health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.interval_seconds:",
        "${jsonencode(load_balancer.health_check.interval_seconds)} is too large; give at most 300",
      ])
      if load_balancer.health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.health_check.timeout_seconds) ==
      load_balancer.health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds:",
        "${jsonencode(load_balancer.health_check.timeout_seconds)} is not a whole number; write",
        "one",
      ])
      if floor(load_balancer.health_check.timeout_seconds) !=
      load_balancer.health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds:",
        "${jsonencode(load_balancer.health_check.timeout_seconds)} is too small; give at least 2",
      ])
      if load_balancer.health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.health_check.timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds:",
        "${jsonencode(load_balancer.health_check.timeout_seconds)} is too large; give at most 120",
      ])
      if load_balancer.health_check.timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.health_check.healthy_threshold) ==
      load_balancer.health_check.healthy_threshold
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.healthy_threshold:",
        "${jsonencode(load_balancer.health_check.healthy_threshold)} is not a whole number; write",
        "one",
      ])
      if floor(load_balancer.health_check.healthy_threshold) !=
      load_balancer.health_check.healthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.health_check.healthy_threshold >= 2
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.healthy_threshold:",
        "${jsonencode(load_balancer.health_check.healthy_threshold)} is too small; give at least 2",
      ])
      if load_balancer.health_check.healthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : load_balancer.health_check.healthy_threshold <= 10
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.healthy_threshold:",
        "${jsonencode(load_balancer.health_check.healthy_threshold)} is too large; give at most 10",
      ])
      if load_balancer.health_check.healthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      floor(load_balancer.health_check.unhealthy_threshold) ==
      load_balancer.health_check.unhealthy_threshold
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.unhealthy_threshold:",
        "${jsonencode(load_balancer.health_check.unhealthy_threshold)} is not a whole number;",
        "write one",
      ])
      if floor(load_balancer.health_check.unhealthy_threshold) !=
      load_balancer.health_check.unhealthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.health_check.unhealthy_threshold >= 2
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.unhealthy_threshold:",
        "${jsonencode(load_balancer.health_check.unhealthy_threshold)} is too small; give at least",
        "2",
      ])
      if load_balancer.health_check.unhealthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.health_check.unhealthy_threshold <= 10
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.unhealthy_threshold:",
        "${jsonencode(load_balancer.health_check.unhealthy_threshold)} is too large; give at most",
        "10",
      ])
      if load_balancer.health_check.unhealthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for path_ in load_balancer.health_check.path[*] : can(regex("^(?:/[!\\\"$-~]*)$", path_))]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for path_ in load_balancer.health_check.path[*] :
        "load_balancer.health_check.path: ${jsonencode(path_)}: write a path that starts with a slash, such as /health"
        if !can(regex("^(?:/[!\\\"$-~]*)$", path_))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] :
      [for path_ in load_balancer.health_check.path[*] : length(path_) <= 1024]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for path_ in load_balancer.health_check.path[*] :
        "load_balancer.health_check.path: ${jsonencode(path_)} is too long; give at most 1024 characters"
        if length(path_) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for matcher in load_balancer.health_check.matcher[*] : can(
          regex(join("|", [
            "^(?:[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?){0,30}",
            "[0-9]{1,2}(-[0-9]{1,2})?(,[0-9]{1,2}(-[0-9]{1,2})?){0,30})$",
          ]), matcher)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for matcher in load_balancer.health_check.matcher[*] : join(" ", [
          "load_balancer.health_check.matcher: ${jsonencode(matcher)}: write status codes such as",
          "200 or 200-299, or 0 for GRPC",
        ])
        if !can(
          regex(join("|", [
            "^(?:[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?){0,30}",
            "[0-9]{1,2}(-[0-9]{1,2})?(,[0-9]{1,2}(-[0-9]{1,2})?){0,30})$",
          ]), matcher)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.health_check.timeout_seconds < load_balancer.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.timeout_seconds: ${load_balancer.health_check.timeout_seconds}",
        "is not below interval_seconds ${load_balancer.health_check.interval_seconds}; lower it or",
        "raise the other",
      ])
      if load_balancer.health_check.timeout_seconds >= load_balancer.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length([
        for codes in split(
          ",",
          load_balancer.health_check.matcher != null ? load_balancer.health_check.matcher : "200",
        ) :
        codes
        if sort([
          substr("00${replace(codes, "/-.*/", "")}", -3, 3),
          substr("00${replace(codes, "/.*-/", "")}", -3, 3),
        ])[0] != substr("00${replace(codes, "/-.*/", "")}", -3, 3)
      ]) == 0
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.matcher:",
        join(", ", formatlist("%q", [
          for codes in split(
            ",",
            load_balancer.health_check.matcher != null ? load_balancer.health_check.matcher : "200",
          ) :
          codes
          if sort([
            substr("00${replace(codes, "/-.*/", "")}", -3, 3),
            substr("00${replace(codes, "/.*-/", "")}", -3, 3),
          ])[0] != substr("00${replace(codes, "/-.*/", "")}", -3, 3)
        ])),
        "ends before it begins; write the lower code first",
      ])
      if length([
        for codes in split(
          ",",
          load_balancer.health_check.matcher != null ? load_balancer.health_check.matcher : "200",
        ) :
        codes
        if sort([
          substr("00${replace(codes, "/-.*/", "")}", -3, 3),
          substr("00${replace(codes, "/.*-/", "")}", -3, 3),
        ])[0] != substr("00${replace(codes, "/-.*/", "")}", -3, 3)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
          "[0-9]{12}:listener/app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}/[0-9a-z]{1,32})$",
        ]), load_balancer.listener_arn)
      )
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.listener_arn: ${jsonencode(load_balancer.listener_arn)}: write the ARN of a",
        "listener of an application load balancer:",
        "arn:aws:elasticloadbalancing:<region>:<account>:listener/app/<name>/<id>/<id>",
      ])
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
          "[0-9]{12}:listener/app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32}/[0-9a-z]{1,32})$",
        ]), load_balancer.listener_arn)
      )
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      can(regex("^(?:app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$", load_balancer.arn_suffix))
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.arn_suffix: ${jsonencode(load_balancer.arn_suffix)}: write the end of an",
        "application load balancer's ARN: app/<name>/<id>",
      ])
      if !can(regex("^(?:app/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$", load_balancer.arn_suffix))
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", load_balancer.security_group_id))
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.security_group_id: ${jsonencode(load_balancer.security_group_id)}: write",
        "the id of a security group: sg-0123456789abcdef0",
      ])
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", load_balancer.security_group_id))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for load_balancer in var.load_balancer[*] : [
        for target_security_group in load_balancer.target_security_group[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", target_security_group.id))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for target_security_group in load_balancer.target_security_group[*] : join(" ", [
          "load_balancer.target_security_group.id: ${jsonencode(target_security_group.id)}: write",
          "the id of a security group: sg-0123456789abcdef0",
        ])
        if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", target_security_group.id))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(flatten([
        flatten([
          load_balancer.path_patterns,
          load_balancer.host_headers,
          flatten(values(load_balancer.http_headers)),
          flatten(values(load_balancer.query_strings)),
        ]),
        load_balancer.http_request_methods,
        load_balancer.source_ips,
      ])) >= 1 &&
      length(flatten([
        flatten([
          load_balancer.path_patterns,
          load_balancer.host_headers,
          flatten(values(load_balancer.http_headers)),
          flatten(values(load_balancer.query_strings)),
        ]),
        load_balancer.http_request_methods,
        load_balancer.source_ips,
      ])) <= 5
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.path_patterns:",
        length(flatten([
          flatten([
            load_balancer.path_patterns,
            load_balancer.host_headers,
            flatten(values(load_balancer.http_headers)),
            flatten(values(load_balancer.query_strings)),
          ]),
          load_balancer.http_request_methods,
          load_balancer.source_ips,
        ])),
        "values together with the other conditions; write 1 to 5, the most that a rule takes",
      ])
      if !(
        length(flatten([
          flatten([
            load_balancer.path_patterns,
            load_balancer.host_headers,
            flatten(values(load_balancer.http_headers)),
            flatten(values(load_balancer.query_strings)),
          ]),
          load_balancer.http_request_methods,
          load_balancer.source_ips,
        ])) >= 1 &&
        length(flatten([
          flatten([
            load_balancer.path_patterns,
            load_balancer.host_headers,
            flatten(values(load_balancer.http_headers)),
            flatten(values(load_balancer.query_strings)),
          ]),
          load_balancer.http_request_methods,
          load_balancer.source_ips,
        ])) <= 5
      )
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] : length(regexall("[*?]", jsonencode(flatten([
        flatten([
          load_balancer.path_patterns,
          load_balancer.host_headers,
          flatten(values(load_balancer.http_headers)),
          flatten(values(load_balancer.query_strings)),
        ]),
        keys(load_balancer.query_strings),
      ])))) <= 6
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.path_patterns:",
        length(regexall("[*?]", jsonencode(flatten([
          flatten([
            load_balancer.path_patterns,
            load_balancer.host_headers,
            flatten(values(load_balancer.http_headers)),
            flatten(values(load_balancer.query_strings)),
          ]),
          keys(load_balancer.query_strings),
        ])))),
        "asterisks and question marks together with the other conditions; a rule takes 6 at most",
      ])
      if length(regexall("[*?]", jsonencode(flatten([
        flatten([
          load_balancer.path_patterns,
          load_balancer.host_headers,
          flatten(values(load_balancer.http_headers)),
          flatten(values(load_balancer.query_strings)),
        ]),
        keys(load_balancer.query_strings),
      ])))) > 6
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.slow_start_seconds < 1 || load_balancer.slow_start_seconds >= 30
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.slow_start_seconds: ${load_balancer.slow_start_seconds} is too short; give",
        "30 to 900, or 0 for none",
      ])
      if !(load_balancer.slow_start_seconds < 1 || load_balancer.slow_start_seconds >= 30)
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.slow_start_seconds == 0 ||
      load_balancer.load_balancing_algorithm_type == "round_robin"
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.slow_start_seconds: ${load_balancer.slow_start_seconds} goes with",
        "round_robin alone; remove it or load_balancing_algorithm_type",
      ])
      if !(
        load_balancer.slow_start_seconds == 0 ||
        load_balancer.load_balancing_algorithm_type == "round_robin"
      )
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.health_check.matcher != null
      ? can(regex("^([0-9]{1,2}([,-]|$))+$", load_balancer.health_check.matcher)) ==
      (load_balancer.protocol_version == "GRPC")
      : true
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.matcher: \"${load_balancer.health_check.matcher}\" is no code",
        "of ${load_balancer.protocol_version}; write 0 to 99 for GRPC, and 200 to 499 otherwise",
      ])
      if !(
        load_balancer.health_check.matcher != null
        ? can(regex("^([0-9]{1,2}([,-]|$))+$", load_balancer.health_check.matcher)) ==
        (load_balancer.protocol_version == "GRPC")
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for load_balancer in var.load_balancer[*] :
      load_balancer.protocol_version != "GRPC" ||
      (
        load_balancer.health_check.path != null
        ? can(
          regex(
            "^/[A-Za-z_][A-Za-z0-9_.]*/[A-Za-z_][A-Za-z0-9_]*$",
            load_balancer.health_check.path,
          )
        )
        : true
      )
    ])
    error_message = join("; ", [
      for load_balancer in var.load_balancer[*] : join(" ", [
        "load_balancer.health_check.path: \"${load_balancer.health_check.path}\" is no method of",
        "GRPC; write /package.Service/Method",
      ])
      if !(
        load_balancer.protocol_version != "GRPC" ||
        (
          load_balancer.health_check.path != null
          ? can(
            regex(
              "^/[A-Za-z_][A-Za-z0-9_.]*/[A-Za-z_][A-Za-z0-9_]*$",
              load_balancer.health_check.path,
            )
          )
          : true
        )
      )
    ])
  }

  validation {
    condition = (
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
      ? var.port > 0 || var.load_balancer.container != null || var.load_balancer.port != null
      : true
    )
    error_message = join(" ", [
      "load_balancer: no request can reach the service, port is 0; remove it, or give the port on",
      "which the service listens",
    ])
  }
}

variable "log_group" {
  description = <<-EOT
    An existing log group of the containers, instead of one that is created here. Whoever owns it says how long it keeps its events, and what encrypts them. Default: one of its own.
    - `name`: Required. Its name. It is in the account and region of the cluster.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for log_group in var.log_group[*] : [for key in keys(log_group) : contains(["name"], key)]
    ]))
    error_message = join("; ", flatten([
      for log_group in var.log_group[*] : [
        for key in keys(log_group) : "log_group: ${jsonencode(key)} is no field; choose name"
        if !contains(["name"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for log_group in var.log_group[*] :
      can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
    ])
    error_message = join("; ", [
      for log_group in var.log_group[*] :
      "log_group.name: ${jsonencode(log_group.name)}: write the name of a log group, not its ARN: /ecs/orders"
      if !can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
    ])
  }
}

variable "log_max_buffer_size_mib" {
  description = "Size of that buffer in MiB, taken from the task's memory. The default is ECS's. With `blocking` there is none."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition = floor(var.log_max_buffer_size_mib) == var.log_max_buffer_size_mib
    error_message = join(" ", [
      "log_max_buffer_size_mib: ${jsonencode(var.log_max_buffer_size_mib)} is not a whole number;",
      "write one",
    ])
  }

  validation {
    condition     = var.log_max_buffer_size_mib >= 1
    error_message = "log_max_buffer_size_mib: ${jsonencode(var.log_max_buffer_size_mib)} is too small; give at least 1"
  }

  validation {
    condition = var.log_max_buffer_size_mib <= 1024
    error_message = join(" ", [
      "log_max_buffer_size_mib: ${jsonencode(var.log_max_buffer_size_mib)} is too large; give at",
      "most 1024",
    ])
  }
}

variable "log_mode" {
  description = "What happens when CloudWatch Logs takes lines more slowly than the container writes them. `non-blocking`: they wait in a buffer, and the oldest are lost once it is full. `blocking`: none is lost, and the container stands still. The default is ECS's since June 2025."
  type        = string
  default     = "non-blocking"
  nullable    = false

  validation {
    condition     = contains(["non-blocking", "blocking"], var.log_mode)
    error_message = "log_mode: ${jsonencode(var.log_mode)} is not possible; choose 'non-blocking' or 'blocking'"
  }
}

variable "log_options" {
  description = "Options of FireLens for the log of the container, such as `Name` of the output. The log then goes to the container with `firelens`, which sends it on; what CloudWatch Logs gets is said here, too. Default: none, and the log goes to the log group of the task."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.log_options) <= 50
    error_message = "log_options: ${length(var.log_options)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key in keys(var.log_options) : can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.log_options) : join(" ", [
        "log_options: ${jsonencode(key)}: write the name of an option, such as Name or @type, up",
        "to 128 letters, digits and _.-",
      ])
      if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for log_option in values(var.log_options) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
    ])
    error_message = join("; ", [
      for log_option in values(var.log_options) :
      "log_options: ${jsonencode(log_option)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
    ])
  }

  validation {
    condition = alltrue([
      for log_option in values(var.log_options) : try(length(log_option), 1) <= 65536
    ])
    error_message = join("; ", [
      for log_option in values(var.log_options) :
      "log_options: ${jsonencode(log_option)} is too long; give at most 65536 characters"
      if try(length(log_option), 1) > 65536
    ])
  }

  validation {
    condition = (
      length(var.log_options) == 0 ||
      length(keys({ for item, one in var.containers : item => one if one.firelens != null })) > 0
    )
    error_message = "log_options: need a router; give one of containers firelens"
  }

  validation {
    condition = (
      length(var.log_options) > 0 ||
      length([for one in values(var.containers) : one if length(one.log_options) > 0]) > 0 ||
      length(keys({ for item, one in var.containers : item => one if one.firelens != null })) == 0
    )
    error_message = try(join(" ", [
      "log_options:",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if one.firelens != null
      }))),
      "routes logs, and no container sends one; give this or another container log_options, or",
      "remove firelens",
    ]), "")
  }
}

variable "log_secret_options" {
  description = <<-EOT
    Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `arn`: ARN of the secret, with the six characters at its end; or ARN or `/path` of an SSM parameter. Required.
    - `key`: Key inside the secret's value. Default: the whole value.
    - `kms_key_arn`: KMS key that encrypts it. Default: the AWS managed key of Secrets Manager or SSM.
    - `secret_arn`: Former name of `arn`.
  EOT
  type = map(object({
    arn         = optional(string)
    key         = optional(string, "")
    kms_key_arn = optional(string)
    secret_arn  = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.log_secret_options) <= 50
    error_message = "log_secret_options: ${length(var.log_secret_options)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key in keys(var.log_secret_options) :
      can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.log_secret_options) : join(" ", [
        "log_secret_options: ${jsonencode(key)}: write the name of an option, such as Name or",
        "@type, up to 128 letters, digits and _.-",
      ])
      if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for log_secret_option in values(var.log_secret_options) :
      can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
    ])
    error_message = join("; ", [
      for log_secret_option in values(var.log_secret_options) :
      "log_secret_options.key: ${jsonencode(log_secret_option.key)}: write letters, digits and _.- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for kms_key_arn in log_secret_option.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for kms_key_arn in log_secret_option.kms_key_arn[*] : join(" ", [
          "log_secret_options.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key,",
          "not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) :
      [for arn in log_secret_option.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] : join(" ", [
          "log_secret_options.arn: ${jsonencode(arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] : join(" ", [
          "log_secret_options.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which",
          "the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) :
      [for arn in log_secret_option.arn[*] : length(arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] :
        "log_secret_options.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
        if length(arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] :
        can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
          "log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
          "log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret",
          "itself, which the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) :
      [for secret_arn in log_secret_option.secret_arn[*] : length(secret_arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] :
        "log_secret_options.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
        if length(secret_arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for log_secret_option in values(var.log_secret_options) : length([
        for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for log_secret_option in values(var.log_secret_options) :
      "log_secret_options.arn: give one ARN, in arn; secret_arn is its former name"
      if length([
        for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = alltrue([
      for log_secret_option in values(var.log_secret_options) :
      log_secret_option.key == "" ||
      !(
        can(
          regex(
            "^(arn:[^:]*:ssm:|/)",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
          )
        ) ||
        can(
          regex(
            ":secret:[^:]*:",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
          )
        )
      )
    ])
    error_message = join("; ", [
      for log_secret_option in values(var.log_secret_options) : join(" ", [
        "log_secret_options.key: \"${log_secret_option.key}\" is no key of",
        join(":", [
          join("", [
            "\"",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            "\"",
          ]),
          "",
        ]),
        "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
      ])
      if !(
        log_secret_option.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          )
        )
      )
    ])
  }

  validation {
    condition = length([
      for arn in [
        for secret in values(var.log_secret_options) :
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
      ] :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", [
        for arn in [
          for secret in values(var.log_secret_options) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ] :
        arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, source in var.log_secret_options : item => source
      if can(
        regex(
          "^arn:[^:]*:secretsmanager:",
          source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
        )
      ) &&
      !contains(
        try(
          regex(
            "^(?:[^:]*:){4}([^:]*):",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          ),
          [],
        ),
        split(":", "${var.cluster_arn}::::")[4],
      ) &&
      source.kms_key_arn == null
    })) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", keys({
        for item, source in var.log_secret_options : item => source
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        source.kms_key_arn == null
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.log_options) : name
      if contains(keys(var.log_secret_options), name)
    ]) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", [
        for name in keys(var.log_options) : name
        if contains(keys(var.log_secret_options), name)
      ])),
      "is set in log_options too; keep one of them",
    ]), "")
  }

  validation {
    condition = length(var.log_secret_options) == 0 || length(var.log_options) > 0
    error_message = join(" ", [
      "log_secret_options: are of FireLens, and without log_options the log goes to CloudWatch",
      "Logs; write Name, the output, in log_options",
    ])
  }
}

variable "logs" {
  description = <<-EOT
    The log group of the service. Where `log_group` names another one, that which was made here is destroyed with its events, unless `terraform state rm` has taken it out of the state before.
    - `kms_key_arn`: KMS key that encrypts them; its policy has to allow CloudWatch Logs to use it, as that of the module `logs` does. Default: encryption by CloudWatch Logs without a KMS key.
    - `retention_days`: Days after which log events are deleted.
  EOT
  type = object({
    kms_key_arn    = optional(string)
    retention_days = optional(number, 30)
  })
  default  = {}
  nullable = false

  validation {
    condition = contains([
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
      3288, 3653,
    ], var.logs.retention_days)
    error_message = join(" ", [
      "logs.retention_days: ${jsonencode(var.logs.retention_days)} is not possible; choose 1, 3,",
      "5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288",
      "or 3653",
    ])
  }

  validation {
    condition = alltrue([
      for kms_key_arn in var.logs.kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for kms_key_arn in var.logs.kms_key_arn[*] : join(" ", [
        "logs.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
        "alias: arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
  }
}

variable "memory_mib" {
  description = "Memory of a task in MiB; the sizes that Fargate offers depend on `cpu_units`."
  type        = number
  default     = 2048
  nullable    = false

  validation {
    condition     = floor(var.memory_mib) == var.memory_mib
    error_message = "memory_mib: ${jsonencode(var.memory_mib)} is not a whole number; write one"
  }

  validation {
    condition = (
      contains(
        lookup(local.memory_mib_by_cpu_units, tostring(var.cpu_units), []),
        var.memory_mib,
      ) ||
      length(lookup(local.memory_mib_by_cpu_units, tostring(var.cpu_units), [])) == 0
    )
    error_message = try(join(" ", [
      "memory_mib: ${var.memory_mib} is not sold with cpu_units ${var.cpu_units}; choose",
      replace(
        join(", ", lookup(local.memory_mib_by_cpu_units, tostring(var.cpu_units), [])),
        "/, ([^,]*)$/",
        " or $1",
      ),
    ]), "")
  }
}

variable "mount_points" {
  description = <<-EOT
    Volumes of the task that the container has, by the name of the volume. Default: none.
    - `container_path`: Required. Directory at which the container finds the volume.
    - `read_only`: Whether the container can only read it.
  EOT
  type = map(object({
    container_path = string
    read_only      = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.mount_points) <= 20
    error_message = "mount_points: ${length(var.mount_points)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.mount_points) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.mount_points) :
      "mount_points: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.mount_points) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.mount_points) :
      "mount_points: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for mount_point in values(var.mount_points) :
      can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
    ])
    error_message = join("; ", [
      for mount_point in values(var.mount_points) : join(" ", [
        "mount_points.container_path: ${jsonencode(mount_point.container_path)}: write the full",
        "path of a directory, such as /run/app",
      ])
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
    ])
  }

  validation {
    condition = alltrue([
      for mount_point in values(var.mount_points) :
      try(length(mount_point.container_path), 1) <= 255
    ])
    error_message = join("; ", [
      for mount_point in values(var.mount_points) :
      "mount_points.container_path: ${jsonencode(mount_point.container_path)} is too long; give at most 255 characters"
      if try(length(mount_point.container_path), 1) > 255
    ])
  }

  validation {
    condition = length([
      for item in distinct(
        concat(
          concat(
            [for mount in values(var.mount_points) : mount.container_path],
            [
              for volume in values({
                for item, volume in var.volumes : item => volume
                if volume.container_path != null
              }) :
              volume.container_path
            ],
          ),
          keys(var.tmpfs),
        )
      ) :
      item
      if length([
        for other in concat(
          concat(
            [for mount in values(var.mount_points) : mount.container_path],
            [
              for volume in values({
                for item, volume in var.volumes : item => volume
                if volume.container_path != null
              }) :
              volume.container_path
            ],
          ),
          keys(var.tmpfs),
        ) :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(
            concat(
              [for mount in values(var.mount_points) : mount.container_path],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          )
        ) :
        item
        if length([
          for other in concat(
            concat(
              [for mount in values(var.mount_points) : mount.container_path],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          ) :
          other
          if other == item
        ]) > 1
      ])),
      "is the place of several volumes, or of tmpfs too; give each its own",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(keys(var.mount_points)) : name
      if !contains(keys(var.volumes), name)
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for name in distinct(keys(var.mount_points)) : name
        if !contains(keys(var.volumes), name)
      ])),
      "is no volume of the task; write the name of one of volumes",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.mount_points) : name
      if contains(keys({
        for item, volume in var.volumes : item => volume
        if volume.container_path != null
      }), name)
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for name in keys(var.mount_points) : name
        if contains(keys({
          for item, volume in var.volumes : item => volume
          if volume.container_path != null
        }), name)
      ])),
      "has its container_path in volumes already; keep one of them",
    ]), "")
  }

  validation {
    condition = (
      length([
        for path_ in concat(
          [for mount in values(var.mount_points) : mount.container_path],
          [
            for volume in values({
              for item, volume in var.volumes : item => volume
              if volume.container_path != null
            }) :
            volume.container_path
          ],
        ) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !(var.enable_execute_command && var.readonly_root_filesystem)
    )
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for path_ in concat(
          [for mount in values(var.mount_points) : mount.container_path],
          [
            for volume in values({
              for item, volume in var.volumes : item => volume
              if volume.container_path != null
            }) :
            volume.container_path
          ],
        ) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
  }
}

variable "namespace_id" {
  description = "Id of the Cloud Map namespace of the service. Required unless `service_discovery` is false."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for namespace_id in var.namespace_id[*] : can(regex("^(?:ns-[a-z0-9]{1,61})$", namespace_id))
    ])
    error_message = join("; ", [
      for namespace_id in var.namespace_id[*] :
      "namespace_id: ${jsonencode(namespace_id)}: write the id of a Cloud Map namespace: ns-0123456789abcdef"
      if !can(regex("^(?:ns-[a-z0-9]{1,61})$", namespace_id))
    ])
  }

  validation {
    condition = !var.service_discovery || var.namespace_id != null
    error_message = join(" ", [
      "namespace_id: is required; give the namespace in which the service gets its name, or set",
      "service_discovery = false",
    ])
  }
}

variable "network_load_balancer" {
  description = <<-EOT
    The network load balancer that has the `listeners`: the outputs of the module `network_load_balancer`, say. Default: none. A listener comes before the first task, and refuses connections until that is healthy. A port that another call of this module gives up is free one apply later. As for `load_balancer`, set `health_check_grace_period_seconds` to 0 before you remove the last listener of a service.
    - `arn`: Required. Load balancer that gets the listeners.
    - `security_group_id`: Required. Security group of the load balancer: it gets an egress rule, this service's an ingress rule.
    - `both_sides`: Whether the rule on the load balancer's group is created here, too. False if somebody else writes it, such as inline rules of the group.
    - `certificate_arn`: ACM certificate of the listeners of TLS. Default: none.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy. Default: TLS 1.2 and 1.3.
  EOT
  type = object({
    arn               = string
    security_group_id = string
    both_sides        = optional(bool, true)
    certificate_arn   = optional(string)
    ssl_policy        = optional(string, "ELBSecurityPolicy-TLS13-1-2-2021-06")
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for network_load_balancer in var.network_load_balancer[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
          "[0-9]{12}:loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
        ]), network_load_balancer.arn)
      )
    ])
    error_message = join("; ", [
      for network_load_balancer in var.network_load_balancer[*] : join(" ", [
        "network_load_balancer.arn: ${jsonencode(network_load_balancer.arn)}: write the ARN of a",
        "network load balancer:",
        "arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/net/<name>/<id>",
      ])
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
          "[0-9]{12}:loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
        ]), network_load_balancer.arn)
      )
    ])
  }

  validation {
    condition = alltrue([
      for network_load_balancer in var.network_load_balancer[*] :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", network_load_balancer.security_group_id))
    ])
    error_message = join("; ", [
      for network_load_balancer in var.network_load_balancer[*] : join(" ", [
        "network_load_balancer.security_group_id:",
        "${jsonencode(network_load_balancer.security_group_id)}: write the id of a security group:",
        "sg-0123456789abcdef0",
      ])
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", network_load_balancer.security_group_id))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for network_load_balancer in var.network_load_balancer[*] : [
        for certificate_arn in network_load_balancer.certificate_arn[*] : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
            ]),
            certificate_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for network_load_balancer in var.network_load_balancer[*] : [
        for certificate_arn in network_load_balancer.certificate_arn[*] : join(" ", [
          "network_load_balancer.certificate_arn: ${jsonencode(certificate_arn)}: write the ARN of",
          "an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>",
        ])
        if !can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
            ]),
            certificate_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for network_load_balancer in var.network_load_balancer[*] : contains(
        [
          "ELBSecurityPolicy-TLS13-1-2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-3-2021-06",
          "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
          "ELBSecurityPolicy-FS-1-2-Res-2020-10",
          "ELBSecurityPolicy-TLS-1-2-2017-01",
        ],
        network_load_balancer.ssl_policy,
      )
    ])
    error_message = join("; ", [
      for network_load_balancer in var.network_load_balancer[*] : join(" ", [
        "network_load_balancer.ssl_policy: ${jsonencode(network_load_balancer.ssl_policy)} is not",
        "possible; choose 'ELBSecurityPolicy-TLS13-1-2-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09',",
        "'ELBSecurityPolicy-FS-1-2-Res-2020-10' or 'ELBSecurityPolicy-TLS-1-2-2017-01'",
      ])
      if !contains(
        [
          "ELBSecurityPolicy-TLS13-1-2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-3-2021-06",
          "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
          "ELBSecurityPolicy-FS-1-2-Res-2020-10",
          "ELBSecurityPolicy-TLS-1-2-2017-01",
        ],
        network_load_balancer.ssl_policy,
      )
    ])
  }
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of both roles. Default: none."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for permissions_boundary in var.permissions_boundary[*] : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), permissions_boundary)
      )
    ])
    error_message = join("; ", [
      for permissions_boundary in var.permissions_boundary[*] :
      "permissions_boundary: ${jsonencode(permissions_boundary)}: write the ARN of an IAM policy"
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), permissions_boundary)
      )
    ])
  }
}

variable "port" {
  description = "TCP port that the container listens on. 0: none, and then neither a DNS name nor a way in. Linux keeps ports below 1024 to root. Such a port is opened by the system control `net.ipv4.ip_unprivileged_port_start`, which Fargate takes as it takes all of `net.*` (Amazon ECS API, `SystemControl`). AWS names no example of it, so with another user than root it needs the waiver `privileged_port`."
  type        = number
  default     = 8080
  nullable    = false

  validation {
    condition     = floor(var.port) == var.port
    error_message = "port: ${jsonencode(var.port)} is not a whole number; write one"
  }

  validation {
    condition     = var.port >= 0
    error_message = "port: ${jsonencode(var.port)} is too small; give at least 0"
  }

  validation {
    condition     = var.port <= 65535
    error_message = "port: ${jsonencode(var.port)} is too large; give at most 65535"
  }

  validation {
    condition = (
      !(var.port > 0 && var.port < 1024 && !can(regex("^((0+|root)(:.*)?)?$", var.user))) ||
      contains(keys(var.waivers), "privileged_port")
    )
    error_message = join(" ", [
      "port: ${var.port} needs root, and user is \"${var.user}\"; listen on 1024 or above, or say",
      "why: waivers.privileged_port = \"<reason>\"",
    ])
  }

  validation {
    condition = (
      (var.port > 0 && var.port < 1024 && !can(regex("^((0+|root)(:.*)?)?$", var.user))) ||
      !contains(keys(var.waivers), "privileged_port")
    )
    error_message = "port: waivers.privileged_port waives nothing, this is as safe as the default; remove it"
  }
}

variable "ports" {
  description = "Further TCP ports on which containers of a task listen, by name: of metrics, of gRPC. Other services call them as they call `port`. One that a further container has is that one's, any other the main container's. Default: none."
  type        = map(number)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.ports) <= 20
    error_message = "ports: ${length(var.ports)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.ports) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.ports) :
      "ports: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.ports) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.ports) :
      "ports: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : floor(port) == port])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: ${jsonencode(port)} is not a whole number; write one"
      if floor(port) != port
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : port >= 1])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: ${jsonencode(port)} is too small; give at least 1"
      if port < 1
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : port <= 65535])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: ${jsonencode(port)} is too large; give at most 65535"
      if port > 65535
    ])
  }

  validation {
    condition     = var.port > 0 || length(var.ports) == 0
    error_message = "ports: port is 0, and nobody finds the service; give one of them as port"
  }

  validation {
    condition = (
      length(keys({ for item, port in var.ports : item => port if port == var.port })) == 0
    )
    error_message = try(join(" ", [
      "ports:",
      join(", ", formatlist("%q", keys({
        for item, port in var.ports : item => port
        if port == var.port
      }))),
      "is ${var.port}, the port of the service itself; remove it",
    ]), "")
  }

  validation {
    condition = length([
      for item in distinct(values(var.ports)) : item
      if length([for other in values(var.ports) : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "ports:",
      replace(join(", ", [
        for item in distinct(values(var.ports)) : item
        if length([for other in values(var.ports) : other if other == item]) > 1
      ]), "/, ([^,]*)$/", " or $1"),
      "has more than one name; keep one of them",
    ]), "")
  }

  validation {
    condition = (
      can(regex("^((0+|root)(:.*)?)?$", var.user)) ||
      length(keys({
        for item, port in var.ports : item => port
        if port < 1024 && !contains([for one in values(var.containers) : one.port], port)
      })) == 0
    )
    error_message = try(join(" ", [
      "ports:",
      join(", ", formatlist("%q", keys({
        for item, port in var.ports : item => port
        if port < 1024 && !contains([for one in values(var.containers) : one.port], port)
      }))),
      "needs root; listen on 1024 or above",
    ]), "")
  }
}

variable "publishes" {
  description = <<-EOT
    Queues and topics to which the tasks send messages, by name: the task role may, with their keys. Default: none.
    - `arn`: Required. ARN of the queue, or of the topic.
    - `kms_key_arn`: KMS key that encrypts it. Default: that of SQS itself, or none.
  EOT
  type = map(object({
    arn         = string
    kms_key_arn = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.publishes) <= 50
    error_message = "publishes: ${length(var.publishes)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key in keys(var.publishes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.publishes) :
      "publishes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.publishes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.publishes) :
      "publishes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for publishe in values(var.publishes) : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:(sqs",
          "sns):[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
        ]), publishe.arn)
      )
    ])
    error_message = join("; ", [
      for publishe in values(var.publishes) : join(" ", [
        "publishes.arn: ${jsonencode(publishe.arn)}: write the ARN of a queue,",
        "arn:aws:sqs:<region>:<account>:<name>, or of a topic,",
        "arn:aws:sns:<region>:<account>:<name>",
      ])
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:(sqs",
          "sns):[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
        ]), publishe.arn)
      )
    ])
  }

  validation {
    condition = alltrue(flatten([
      for publishe in values(var.publishes) : [
        for kms_key_arn in publishe.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for publishe in values(var.publishes) : [
        for kms_key_arn in publishe.kms_key_arn[*] : join(" ", [
          "publishes.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of",
          "an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }
}

variable "quotas" {
  description = <<-EOT
    Quotas that AWS has raised for the account, to the values given here.
    - `rules_per_security_group`: Rules of a security group in each direction. Default: 60.
  EOT
  type = object({
    rules_per_security_group = optional(number)
  })
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      floor(rules_per_security_group) == rules_per_security_group
    ])
    error_message = join("; ", [
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      "quotas.rules_per_security_group: ${jsonencode(rules_per_security_group)} is not a whole number; write one"
      if floor(rules_per_security_group) != rules_per_security_group
    ])
  }

  validation {
    condition = alltrue([
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      rules_per_security_group >= 61
    ])
    error_message = join("; ", [
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      "quotas.rules_per_security_group: ${jsonencode(rules_per_security_group)} is too small; give at least 61"
      if rules_per_security_group < 61
    ])
  }

  validation {
    condition = alltrue([
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      rules_per_security_group <= 200
    ])
    error_message = join("; ", [
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      "quotas.rules_per_security_group: ${jsonencode(rules_per_security_group)} is too large; give at most 200"
      if rules_per_security_group > 200
    ])
  }
}

variable "readonly_root_filesystem" {
  description = "Whether nothing can be written but `/tmp` and `tmpfs` (Security Hub ECS.5). A writable one needs the waiver `writable_root_filesystem`."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition = (
      var.readonly_root_filesystem || contains(keys(var.waivers), "writable_root_filesystem")
    )
    error_message = join(" ", [
      "readonly_root_filesystem: false lets the container change its own programs; name the",
      "directories that it writes to in tmpfs, or say why: waivers.writable_root_filesystem =",
      "\"<reason>\"",
    ])
  }

  validation {
    condition = (
      !var.readonly_root_filesystem || !contains(keys(var.waivers), "writable_root_filesystem")
    )
    error_message = join(" ", [
      "readonly_root_filesystem: waivers.writable_root_filesystem waives nothing, this is as safe",
      "as the default; remove it",
    ])
  }
}

variable "repository_credentials" {
  description = "ARN of the secret with `username` and `password` for a private registry outside of ECR. Default: none."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for repository_credential in var.repository_credentials[*] : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
          "us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
        ]), repository_credential)
      )
    ])
    error_message = join("; ", [
      for repository_credential in var.repository_credentials[*] : join(" ", [
        "repository_credentials: ${jsonencode(repository_credential)}: write the ARN of a secret:",
        "arn:aws:secretsmanager:<region>:<account>:secret:<name>",
      ])
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
          "us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
        ]), repository_credential)
      )
    ])
  }

  validation {
    condition = (
      var.repository_credentials == null ||
      !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", var.image))
    )
    error_message = join(" ", [
      "repository_credentials: \"${var.image}\" is in ECR, where the execution role signs in by",
      "itself; remove it",
    ])
  }
}

variable "repository_credentials_kms_key_arn" {
  description = "KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for repository_credentials_kms_key_arn in var.repository_credentials_kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          repository_credentials_kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for repository_credentials_kms_key_arn in var.repository_credentials_kms_key_arn[*] :
      join(" ", [
        "repository_credentials_kms_key_arn: ${jsonencode(repository_credentials_kms_key_arn)}:",
        "write the ARN of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          repository_credentials_kms_key_arn,
        )
      )
    ])
  }
}

variable "restart_policy" {
  description = <<-EOT
    When ECS starts the container again in its task. Default: never, the task is replaced.
    - `ignored_exit_codes`: Exit codes after which the container is not started again: 0 for one that is done.
    - `restart_attempt_period_seconds`: Seconds that the container has to run before it is started again. The default is ECS's.
  EOT
  type = object({
    ignored_exit_codes             = optional(list(number), [])
    restart_attempt_period_seconds = optional(number, 300)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] :
      floor(restart_policy.restart_attempt_period_seconds) ==
      restart_policy.restart_attempt_period_seconds
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] : join(" ", [
        "restart_policy.restart_attempt_period_seconds:",
        "${jsonencode(restart_policy.restart_attempt_period_seconds)} is not a whole number; write",
        "one",
      ])
      if floor(restart_policy.restart_attempt_period_seconds) !=
      restart_policy.restart_attempt_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] :
      restart_policy.restart_attempt_period_seconds >= 60
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] : join(" ", [
        "restart_policy.restart_attempt_period_seconds:",
        "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too small; give at least",
        "60",
      ])
      if restart_policy.restart_attempt_period_seconds < 60
    ])
  }

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] :
      restart_policy.restart_attempt_period_seconds <= 1800
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] : join(" ", [
        "restart_policy.restart_attempt_period_seconds:",
        "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too large; give at most",
        "1800",
      ])
      if restart_policy.restart_attempt_period_seconds > 1800
    ])
  }

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] : length(restart_policy.ignored_exit_codes) <= 50
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] :
      "restart_policy.ignored_exit_codes: ${length(restart_policy.ignored_exit_codes)} given; give at most 50"
      if length(restart_policy.ignored_exit_codes) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        floor(ignored_exit_code) == ignored_exit_code
      ]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is not a whole number; write one"
        if floor(ignored_exit_code) != ignored_exit_code
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] :
      [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code >= 0]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too small; give at least 0"
        if ignored_exit_code < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] :
      [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code <= 255]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too large; give at most 255"
        if ignored_exit_code > 255
      ]
    ]))
  }
}

variable "routes" {
  description = <<-EOT
    Further routes to the service, by name: to a port of its own or to another container. Each has a target group, of which ECS takes five for a service, and requests to it do not count for `requests_per_target`. Default: none.
    - `priority`: Required. Priority among the listener's rules; the lowest is evaluated first.
    - `authenticate_cognito`: Whether users sign in at Cognito before a request is forwarded. Needs an HTTPS listener, and a load balancer that reaches port 443 of the internet, where Cognito is. Default: they do not.
    - `container`: Container that answers, one of `containers`. Default: the main one.
    - `deregistration_delay_seconds`: Seconds in which a stopping task may complete its requests. AWS's own default is 300.
    - `health_check`: The load balancer's health check.
    - `health_check_grace_period_seconds`: Seconds after a task's start in which failed health checks are ignored.
    - `host_headers`: Host names to match. Default: any.
    - `http_headers`: Values to match of each header, by its name, with wildcards. Default: any.
    - `http_request_methods`: Methods to match. Send `GET` and `HEAD` to one service. Default: any.
    - `load_balancing_algorithm_type`: How the load balancer chooses a task for a request. The default is AWS's.
    - `path_patterns`: Paths to match; `*` and `?` are wildcards. Default: all.
    - `port`: TCP port on which that container answers. Default: the one that its own `port` names.
    - `protocol`: Protocol to the tasks and of their health check.
    - `protocol_version`: Version of the protocol to the tasks; `HTTP2` and `GRPC` need an HTTPS listener.
    - `query_strings`: Values to match of each key of the query, by the key, with wildcards. Default: any.
    - `slow_start_seconds`: Seconds in which a new task gets its share of requests bit by bit: 30 to 900.
    - `source_ips`: Ranges of addresses from which clients, or the proxies before them, connect. Default: any.
    - `stickiness`: Whether requests of a client go to the same task. Default: they go to any.
  EOT
  type = map(object({
    priority = number
    authenticate_cognito = optional(object({
      user_pool_arn              = string
      user_pool_client_id        = string
      user_pool_domain           = string
      on_unauthenticated_request = optional(string, "authenticate")
      scope                      = optional(string, "openid")
      session_timeout_seconds    = optional(number, 604800)
    }))
    container                    = optional(string)
    deregistration_delay_seconds = optional(number, 60)
    health_check = optional(object({
      healthy_threshold   = optional(number, 2)
      interval_seconds    = optional(number, 15)
      matcher             = optional(string)
      path                = optional(string)
      port                = optional(number)
      timeout_seconds     = optional(number, 5)
      unhealthy_threshold = optional(number, 3)
    }), {})
    health_check_grace_period_seconds = optional(number, 60)
    host_headers                      = optional(list(string), [])
    http_headers                      = optional(map(list(string)), {})
    http_request_methods              = optional(list(string), [])
    load_balancing_algorithm_type     = optional(string, "round_robin")
    path_patterns                     = optional(list(string), ["/*"])
    port                              = optional(number)
    protocol                          = optional(string, "HTTP")
    protocol_version                  = optional(string, "HTTP1")
    query_strings                     = optional(map(list(string)), {})
    slow_start_seconds                = optional(number, 0)
    source_ips                        = optional(list(string), [])
    stickiness = optional(object({
      type                    = string
      cookie_duration_seconds = optional(number, 86400)
      cookie_name             = optional(string)
    }))
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.routes) <= 5
    error_message = "routes: ${length(var.routes)} given; give at most 5"
  }

  validation {
    condition = alltrue([
      for key in keys(var.routes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.routes) :
      "routes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.routes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.routes) :
      "routes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : floor(route.priority) == route.priority
    ])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.priority: ${jsonencode(route.priority)} is not a whole number; write one"
      if floor(route.priority) != route.priority
    ])
  }

  validation {
    condition = alltrue([for route in values(var.routes) : route.priority >= 1])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.priority: ${jsonencode(route.priority)} is too small; give at least 1"
      if route.priority < 1
    ])
  }

  validation {
    condition = alltrue([for route in values(var.routes) : route.priority <= 50000])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.priority: ${jsonencode(route.priority)} is too large; give at most 50000"
      if route.priority > 50000
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for container in route.container[*] :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", container))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for container in route.container[*] : join(" ", [
          "routes.container: ${jsonencode(container)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", container))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for container in route.container[*] : length(container) <= 32]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for container in route.container[*] :
        "routes.container: ${jsonencode(container)} is too long; give at most 32 characters"
        if length(container) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [for port in route.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for port in route.port[*] :
        "routes.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [for port in route.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for port in route.port[*] : "routes.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [for port in route.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for port in route.port[*] :
        "routes.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([for route in values(var.routes) : length(route.path_patterns) <= 5])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.path_patterns: ${length(route.path_patterns)} given; give at most 5"
      if length(route.path_patterns) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for path_pattern in route.path_patterns :
        can(regex("^(?:[/*?][A-Za-z0-9_.$/~\\\"'@:+&*?-]{0,127})$", path_pattern))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for path_pattern in route.path_patterns : join(" ", [
          "routes.path_patterns: ${jsonencode(path_pattern)}: write a path that starts with a",
          "slash, such as /health or /img/*; up to 128 letters, digits and _-.$/~\"'@:+&, with *",
          "for any text and ? for any character",
        ])
        if !can(regex("^(?:[/*?][A-Za-z0-9_.$/~\\\"'@:+&*?-]{0,127})$", path_pattern))
      ]
    ]))
  }

  validation {
    condition = alltrue([for route in values(var.routes) : length(route.host_headers) <= 5])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.host_headers: ${length(route.host_headers)} given; give at most 5"
      if length(route.host_headers) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for host_header in route.host_headers :
        can(regex("^(?:[A-Za-z0-9_.*?-]+\\.[A-Za-z]{1,63})$", host_header))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for host_header in route.host_headers : join(" ", [
          "routes.host_headers: ${jsonencode(host_header)}: write a host name without scheme and",
          "path, such as shop.example.com or *.example.com",
        ])
        if !can(regex("^(?:[A-Za-z0-9_.*?-]+\\.[A-Za-z]{1,63})$", host_header))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for host_header in route.host_headers : try(length(host_header), 1) <= 128]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for host_header in route.host_headers :
        "routes.host_headers: ${jsonencode(host_header)} is too long; give at most 128 characters"
        if try(length(host_header), 1) > 128
      ]
    ]))
  }

  validation {
    condition = alltrue([for route in values(var.routes) : length(route.http_headers) <= 5])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.http_headers: ${length(route.http_headers)} given; give at most 5"
      if length(route.http_headers) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for key in keys(route.http_headers) :
        can(regex("^(?:[A-Za-z0-9!#$%&'+.^_`|~-]{1,40})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for key in keys(route.http_headers) : join(" ", [
          "routes.http_headers: ${jsonencode(key)}: write the name of a header, up to 40 letters,",
          "digits and !#$%&'+.^_`|~-, without an asterisk",
        ])
        if !can(regex("^(?:[A-Za-z0-9!#$%&'+.^_`|~-]{1,40})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for key in keys(route.http_headers) : !can(regex("^(?:[hH][oO][sS][tT])$", key))]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for key in keys(route.http_headers) :
        "routes.http_headers: ${jsonencode(key)}: write another header, or its values into host_headers"
        if !(!can(regex("^(?:[hH][oO][sS][tT])$", key)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for http_header in values(route.http_headers) : http_header != null]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for http_header in values(route.http_headers) :
        "routes.http_headers: null is not a list; put it in square brackets"
        if http_header == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for http_header in values(route.http_headers) : try(length(http_header), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for http_header in values(route.http_headers) :
        "routes.http_headers: ${length(http_header)} given; give at least 1"
        if try(length(http_header), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for http_header in values(route.http_headers) : try(length(http_header), 1) <= 5]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for http_header in values(route.http_headers) :
        "routes.http_headers: ${length(http_header)} given; give at most 5"
        if try(length(http_header), 1) > 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for http_header in values(route.http_headers) : [
          for http_header2 in coalesce(http_header, []) :
          can(regex("^(?:[ -~]{1,128})$", http_header2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for http_header in values(route.http_headers) : [
          for http_header2 in coalesce(http_header, []) : join(" ", [
            "routes.http_headers: ${jsonencode(http_header2)}: write up to 128 characters of",
            "ASCII, with * for any text and ? for any character",
          ])
          if !can(regex("^(?:[ -~]{1,128})$", http_header2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([for route in values(var.routes) : length(route.query_strings) <= 5])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.query_strings: ${length(route.query_strings)} given; give at most 5"
      if length(route.query_strings) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for key in keys(route.query_strings) : can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", key))]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for key in keys(route.query_strings) : join(" ", [
          "routes.query_strings: ${jsonencode(key)}: write up to 128 letters, digits and",
          "-._~!$%&'()+,;=:@/, with * for any text and ? for any character",
        ])
        if !can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for query_string in values(route.query_strings) : query_string != null]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for query_string in values(route.query_strings) :
        "routes.query_strings: null is not a list; put it in square brackets"
        if query_string == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for query_string in values(route.query_strings) : try(length(query_string), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for query_string in values(route.query_strings) :
        "routes.query_strings: ${length(query_string)} given; give at least 1"
        if try(length(query_string), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for query_string in values(route.query_strings) : try(length(query_string), 1) <= 5]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for query_string in values(route.query_strings) :
        "routes.query_strings: ${length(query_string)} given; give at most 5"
        if try(length(query_string), 1) > 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for query_string in values(route.query_strings) : [
          for query_string2 in coalesce(query_string, []) :
          can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for query_string in values(route.query_strings) : [
          for query_string2 in coalesce(query_string, []) : join(" ", [
            "routes.query_strings: ${jsonencode(query_string2)}: write up to 128 letters, digits",
            "and -._~!$%&'()+,;=:@/, with * for any text and ? for any character",
          ])
          if !can(regex("^(?:[!$-;=?-Z_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : length(route.http_request_methods) <= 5
    ])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.http_request_methods: ${length(route.http_request_methods)} given; give at most 5"
      if length(route.http_request_methods) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for http_request_method in route.http_request_methods :
        can(regex("^(?:[A-Z_-]{1,40})$", http_request_method))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for http_request_method in route.http_request_methods : join(" ", [
          "routes.http_request_methods: ${jsonencode(http_request_method)}: write a method such as",
          "GET, up to 40 capital letters, hyphens and _",
        ])
        if !can(regex("^(?:[A-Z_-]{1,40})$", http_request_method))
      ]
    ]))
  }

  validation {
    condition = alltrue([for route in values(var.routes) : length(route.source_ips) <= 5])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.source_ips: ${length(route.source_ips)} given; give at most 5"
      if length(route.source_ips) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for source_ip in route.source_ips : can(cidrsubnet(source_ip, 0, 0))]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for source_ip in route.source_ips : join(" ", [
          "routes.source_ips: ${jsonencode(source_ip)}: write a range of addresses such as",
          "10.0.0.0/16 or 2001:db8:1234::/56",
        ])
        if !can(cidrsubnet(source_ip, 0, 0))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for source_ip in route.source_ips : try(cidrsubnet(source_ip, 0, 0) == source_ip, true)]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for source_ip in route.source_ips :
        "routes.source_ips: ${jsonencode(source_ip)}: write ${try(cidrsubnet(source_ip, 0, 0), "")}"
        if !try(cidrsubnet(source_ip, 0, 0) == source_ip, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:cognito-idp:[a-z0-9-]{9,18}:[0-9]{12}:userpool/[A-Za-z0-9_-]{1,55})$",
            ]),
            authenticate_cognito.user_pool_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.user_pool_arn:",
          "${jsonencode(authenticate_cognito.user_pool_arn)}: write the ARN of a user pool of",
          "Cognito: arn:aws:cognito-idp:<region>:<account>:userpool/<id>",
        ])
        if !can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:cognito-idp:[a-z0-9-]{9,18}:[0-9]{12}:userpool/[A-Za-z0-9_-]{1,55})$",
            ]),
            authenticate_cognito.user_pool_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        can(regex("^(?:[A-Za-z0-9_+]{1,128})$", authenticate_cognito.user_pool_client_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.user_pool_client_id:",
          "${jsonencode(authenticate_cognito.user_pool_client_id)}: write the id of an app client",
          "of the user pool",
        ])
        if !can(regex("^(?:[A-Za-z0-9_+]{1,128})$", authenticate_cognito.user_pool_client_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : can(
          regex("^(?:[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?)$", authenticate_cognito.user_pool_domain)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.user_pool_domain:",
          "${jsonencode(authenticate_cognito.user_pool_domain)}: write the prefix of the user",
          "pool's domain, or the whole of one of your own",
        ])
        if !can(
          regex("^(?:[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?)$", authenticate_cognito.user_pool_domain)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        can(regex("^(?:[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*)$", authenticate_cognito.scope))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.scope: ${jsonencode(authenticate_cognito.scope)}: write",
          "scopes with a space between two: openid email",
        ])
        if !can(regex("^(?:[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*)$", authenticate_cognito.scope))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        length(authenticate_cognito.scope) <= 1024
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.scope: ${jsonencode(authenticate_cognito.scope)} is too",
          "long; give at most 1024 characters",
        ])
        if length(authenticate_cognito.scope) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        floor(authenticate_cognito.session_timeout_seconds) ==
        authenticate_cognito.session_timeout_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.session_timeout_seconds:",
          "${jsonencode(authenticate_cognito.session_timeout_seconds)} is not a whole number;",
          "write one",
        ])
        if floor(authenticate_cognito.session_timeout_seconds) !=
        authenticate_cognito.session_timeout_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        authenticate_cognito.session_timeout_seconds >= 1
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.session_timeout_seconds:",
          "${jsonencode(authenticate_cognito.session_timeout_seconds)} is too small; give at least",
          "1",
        ])
        if authenticate_cognito.session_timeout_seconds < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        authenticate_cognito.session_timeout_seconds <= 604800
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.session_timeout_seconds:",
          "${jsonencode(authenticate_cognito.session_timeout_seconds)} is too large; give at most",
          "604800",
        ])
        if authenticate_cognito.session_timeout_seconds > 604800
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        contains(["authenticate", "deny", "allow"], authenticate_cognito.on_unauthenticated_request)
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for authenticate_cognito in route.authenticate_cognito[*] : join(" ", [
          "routes.authenticate_cognito.on_unauthenticated_request:",
          "${jsonencode(authenticate_cognito.on_unauthenticated_request)} is not possible; choose",
          "'authenticate', 'deny' or 'allow'",
        ])
        if !contains(
          ["authenticate", "deny", "allow"],
          authenticate_cognito.on_unauthenticated_request,
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : contains(["HTTP", "HTTPS"], route.protocol)
    ])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.protocol: ${jsonencode(route.protocol)} is not possible; choose 'HTTP' or 'HTTPS'"
      if !contains(["HTTP", "HTTPS"], route.protocol)
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : contains(["HTTP1", "HTTP2", "GRPC"], route.protocol_version)
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.protocol_version: ${jsonencode(route.protocol_version)} is not possible; choose",
        "'HTTP1', 'HTTP2' or 'GRPC'",
      ])
      if !contains(["HTTP1", "HTTP2", "GRPC"], route.protocol_version)
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : contains(
        ["round_robin", "least_outstanding_requests", "weighted_random"],
        route.load_balancing_algorithm_type,
      )
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.load_balancing_algorithm_type: ${jsonencode(route.load_balancing_algorithm_type)}",
        "is not possible; choose 'round_robin', 'least_outstanding_requests' or 'weighted_random'",
      ])
      if !contains(
        ["round_robin", "least_outstanding_requests", "weighted_random"],
        route.load_balancing_algorithm_type,
      )
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : floor(route.slow_start_seconds) == route.slow_start_seconds
    ])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.slow_start_seconds: ${jsonencode(route.slow_start_seconds)} is not a whole number; write one"
      if floor(route.slow_start_seconds) != route.slow_start_seconds
    ])
  }

  validation {
    condition = alltrue([for route in values(var.routes) : route.slow_start_seconds >= 0])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.slow_start_seconds: ${jsonencode(route.slow_start_seconds)} is too small; give at least 0"
      if route.slow_start_seconds < 0
    ])
  }

  validation {
    condition = alltrue([for route in values(var.routes) : route.slow_start_seconds <= 900])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.slow_start_seconds: ${jsonencode(route.slow_start_seconds)} is too large; give at most 900"
      if route.slow_start_seconds > 900
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        contains(["lb_cookie", "app_cookie"], stickiness.type)
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        "routes.stickiness.type: ${jsonencode(stickiness.type)} is not possible; choose 'lb_cookie' or 'app_cookie'"
        if !contains(["lb_cookie", "app_cookie"], stickiness.type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        floor(stickiness.cookie_duration_seconds) == stickiness.cookie_duration_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] : join(" ", [
          "routes.stickiness.cookie_duration_seconds:",
          "${jsonencode(stickiness.cookie_duration_seconds)} is not a whole number; write one",
        ])
        if floor(stickiness.cookie_duration_seconds) != stickiness.cookie_duration_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for stickiness in route.stickiness[*] : stickiness.cookie_duration_seconds >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] : join(" ", [
          "routes.stickiness.cookie_duration_seconds:",
          "${jsonencode(stickiness.cookie_duration_seconds)} is too small; give at least 1",
        ])
        if stickiness.cookie_duration_seconds < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for stickiness in route.stickiness[*] : stickiness.cookie_duration_seconds <= 604800]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] : join(" ", [
          "routes.stickiness.cookie_duration_seconds:",
          "${jsonencode(stickiness.cookie_duration_seconds)} is too large; give at most 604800",
        ])
        if stickiness.cookie_duration_seconds > 604800
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] :
          can(regex("^(?:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256})$", cookie_name))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] : join(" ", [
            "routes.stickiness.cookie_name: ${jsonencode(cookie_name)}: write the name of a",
            "cookie, up to 256 letters, digits and !#$%&'*+.^_`|~-",
          ])
          if !can(regex("^(?:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256})$", cookie_name))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        [for cookie_name in stickiness.cookie_name[*] : !can(regex("^(?:AWSALB.*)$", cookie_name))]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] : join(" ", [
            "routes.stickiness.cookie_name: ${jsonencode(cookie_name)}: write a name that does not",
            "begin with \"AWSALB\", as AWS's own cookies do",
          ])
          if !(!can(regex("^(?:AWSALB.*)$", cookie_name)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        stickiness.type != "app_cookie" || stickiness.cookie_name != null
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        "routes.stickiness.cookie_name: nothing says which cookie the service sets; name it, or set type to lb_cookie"
        if !(stickiness.type != "app_cookie" || stickiness.cookie_name != null)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        stickiness.type == "app_cookie" || stickiness.cookie_name == null
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for stickiness in route.stickiness[*] :
        "routes.stickiness.cookie_name: the load balancer names its own cookie; remove it, or set type to app_cookie"
        if !(stickiness.type == "app_cookie" || stickiness.cookie_name == null)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      floor(route.deregistration_delay_seconds) == route.deregistration_delay_seconds
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.deregistration_delay_seconds: ${jsonencode(route.deregistration_delay_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(route.deregistration_delay_seconds) != route.deregistration_delay_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.deregistration_delay_seconds >= 0
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.deregistration_delay_seconds: ${jsonencode(route.deregistration_delay_seconds)} is",
        "too small; give at least 0",
      ])
      if route.deregistration_delay_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.deregistration_delay_seconds <= 900
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.deregistration_delay_seconds: ${jsonencode(route.deregistration_delay_seconds)} is",
        "too large; give at most 900",
      ])
      if route.deregistration_delay_seconds > 900
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      floor(route.health_check_grace_period_seconds) == route.health_check_grace_period_seconds
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check_grace_period_seconds:",
        "${jsonencode(route.health_check_grace_period_seconds)} is not a whole number; write one",
      ])
      if floor(route.health_check_grace_period_seconds) != route.health_check_grace_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check_grace_period_seconds >= 0
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check_grace_period_seconds:",
        "${jsonencode(route.health_check_grace_period_seconds)} is too small; give at least 0",
      ])
      if route.health_check_grace_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check_grace_period_seconds <= 2147483647
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check_grace_period_seconds:",
        "${jsonencode(route.health_check_grace_period_seconds)} is too large; give at most",
        "2147483647",
      ])
      if route.health_check_grace_period_seconds > 2147483647
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for port in route.health_check.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for port in route.health_check.port[*] :
        "routes.health_check.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [for port in route.health_check.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for port in route.health_check.port[*] :
        "routes.health_check.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [for port in route.health_check.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for port in route.health_check.port[*] :
        "routes.health_check.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      floor(route.health_check.interval_seconds) == route.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.interval_seconds: ${jsonencode(route.health_check.interval_seconds)}",
        "is not a whole number; write one",
      ])
      if floor(route.health_check.interval_seconds) != route.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.interval_seconds: ${jsonencode(route.health_check.interval_seconds)}",
        "is too small; give at least 5",
      ])
      if route.health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.interval_seconds: ${jsonencode(route.health_check.interval_seconds)}",
        "is too large; give at most 300",
      ])
      if route.health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      floor(route.health_check.timeout_seconds) == route.health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.timeout_seconds: ${jsonencode(route.health_check.timeout_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(route.health_check.timeout_seconds) != route.health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.timeout_seconds: ${jsonencode(route.health_check.timeout_seconds)} is",
        "too small; give at least 2",
      ])
      if route.health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.timeout_seconds: ${jsonencode(route.health_check.timeout_seconds)} is",
        "too large; give at most 120",
      ])
      if route.health_check.timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      floor(route.health_check.healthy_threshold) == route.health_check.healthy_threshold
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.healthy_threshold:",
        "${jsonencode(route.health_check.healthy_threshold)} is not a whole number; write one",
      ])
      if floor(route.health_check.healthy_threshold) != route.health_check.healthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.healthy_threshold >= 2
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.healthy_threshold:",
        "${jsonencode(route.health_check.healthy_threshold)} is too small; give at least 2",
      ])
      if route.health_check.healthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.healthy_threshold <= 10
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.healthy_threshold:",
        "${jsonencode(route.health_check.healthy_threshold)} is too large; give at most 10",
      ])
      if route.health_check.healthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      floor(route.health_check.unhealthy_threshold) == route.health_check.unhealthy_threshold
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.unhealthy_threshold:",
        "${jsonencode(route.health_check.unhealthy_threshold)} is not a whole number; write one",
      ])
      if floor(route.health_check.unhealthy_threshold) != route.health_check.unhealthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.unhealthy_threshold >= 2
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.unhealthy_threshold:",
        "${jsonencode(route.health_check.unhealthy_threshold)} is too small; give at least 2",
      ])
      if route.health_check.unhealthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : route.health_check.unhealthy_threshold <= 10
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.unhealthy_threshold:",
        "${jsonencode(route.health_check.unhealthy_threshold)} is too large; give at most 10",
      ])
      if route.health_check.unhealthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for path_ in route.health_check.path[*] : can(regex("^(?:/[!\\\"$-~]*)$", path_))]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for path_ in route.health_check.path[*] :
        "routes.health_check.path: ${jsonencode(path_)}: write a path that starts with a slash, such as /health"
        if !can(regex("^(?:/[!\\\"$-~]*)$", path_))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) :
      [for path_ in route.health_check.path[*] : length(path_) <= 1024]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for path_ in route.health_check.path[*] :
        "routes.health_check.path: ${jsonencode(path_)} is too long; give at most 1024 characters"
        if length(path_) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in values(var.routes) : [
        for matcher in route.health_check.matcher[*] : can(
          regex(join("|", [
            "^(?:[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?){0,30}",
            "[0-9]{1,2}(-[0-9]{1,2})?(,[0-9]{1,2}(-[0-9]{1,2})?){0,30})$",
          ]), matcher)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for route in values(var.routes) : [
        for matcher in route.health_check.matcher[*] :
        "routes.health_check.matcher: ${jsonencode(matcher)}: write status codes such as 200 or 200-299, or 0 for GRPC"
        if !can(
          regex(join("|", [
            "^(?:[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?){0,30}",
            "[0-9]{1,2}(-[0-9]{1,2})?(,[0-9]{1,2}(-[0-9]{1,2})?){0,30})$",
          ]), matcher)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      route.health_check.timeout_seconds < route.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.timeout_seconds: ${route.health_check.timeout_seconds} is not below",
        "interval_seconds ${route.health_check.interval_seconds}; lower it or raise the other",
      ])
      if route.health_check.timeout_seconds >= route.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : length([
        for codes in split(
          ",",
          route.health_check.matcher != null ? route.health_check.matcher : "200",
        ) :
        codes
        if sort([
          substr("00${replace(codes, "/-.*/", "")}", -3, 3),
          substr("00${replace(codes, "/.*-/", "")}", -3, 3),
        ])[0] != substr("00${replace(codes, "/-.*/", "")}", -3, 3)
      ]) == 0
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.matcher:",
        join(", ", formatlist("%q", [
          for codes in split(
            ",",
            route.health_check.matcher != null ? route.health_check.matcher : "200",
          ) :
          codes
          if sort([
            substr("00${replace(codes, "/-.*/", "")}", -3, 3),
            substr("00${replace(codes, "/.*-/", "")}", -3, 3),
          ])[0] != substr("00${replace(codes, "/-.*/", "")}", -3, 3)
        ])),
        "ends before it begins; write the lower code first",
      ])
      if length([
        for codes in split(
          ",",
          route.health_check.matcher != null ? route.health_check.matcher : "200",
        ) :
        codes
        if sort([
          substr("00${replace(codes, "/-.*/", "")}", -3, 3),
          substr("00${replace(codes, "/.*-/", "")}", -3, 3),
        ])[0] != substr("00${replace(codes, "/-.*/", "")}", -3, 3)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : length(flatten([
        flatten([
          route.path_patterns,
          route.host_headers,
          flatten(values(route.http_headers)),
          flatten(values(route.query_strings)),
        ]),
        route.http_request_methods,
        route.source_ips,
      ])) >= 1 &&
      length(flatten([
        flatten([
          route.path_patterns,
          route.host_headers,
          flatten(values(route.http_headers)),
          flatten(values(route.query_strings)),
        ]),
        route.http_request_methods,
        route.source_ips,
      ])) <= 5
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.path_patterns:",
        length(flatten([
          flatten([
            route.path_patterns,
            route.host_headers,
            flatten(values(route.http_headers)),
            flatten(values(route.query_strings)),
          ]),
          route.http_request_methods,
          route.source_ips,
        ])),
        "values together with the other conditions; write 1 to 5, the most that a rule takes",
      ])
      if !(
        length(flatten([
          flatten([
            route.path_patterns,
            route.host_headers,
            flatten(values(route.http_headers)),
            flatten(values(route.query_strings)),
          ]),
          route.http_request_methods,
          route.source_ips,
        ])) >= 1 &&
        length(flatten([
          flatten([
            route.path_patterns,
            route.host_headers,
            flatten(values(route.http_headers)),
            flatten(values(route.query_strings)),
          ]),
          route.http_request_methods,
          route.source_ips,
        ])) <= 5
      )
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) : length(regexall("[*?]", jsonencode(flatten([
        flatten([
          route.path_patterns,
          route.host_headers,
          flatten(values(route.http_headers)),
          flatten(values(route.query_strings)),
        ]),
        keys(route.query_strings),
      ])))) <= 6
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.path_patterns:",
        length(regexall("[*?]", jsonencode(flatten([
          flatten([
            route.path_patterns,
            route.host_headers,
            flatten(values(route.http_headers)),
            flatten(values(route.query_strings)),
          ]),
          keys(route.query_strings),
        ])))),
        "asterisks and question marks together with the other conditions; a rule takes 6 at most",
      ])
      if length(regexall("[*?]", jsonencode(flatten([
        flatten([
          route.path_patterns,
          route.host_headers,
          flatten(values(route.http_headers)),
          flatten(values(route.query_strings)),
        ]),
        keys(route.query_strings),
      ])))) > 6
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      route.slow_start_seconds < 1 || route.slow_start_seconds >= 30
    ])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.slow_start_seconds: ${route.slow_start_seconds} is too short; give 30 to 900, or 0 for none"
      if !(route.slow_start_seconds < 1 || route.slow_start_seconds >= 30)
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      route.slow_start_seconds == 0 || route.load_balancing_algorithm_type == "round_robin"
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.slow_start_seconds: ${route.slow_start_seconds} goes with round_robin alone;",
        "remove it or load_balancing_algorithm_type",
      ])
      if !(route.slow_start_seconds == 0 || route.load_balancing_algorithm_type == "round_robin")
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      route.health_check.matcher != null
      ? can(regex("^([0-9]{1,2}([,-]|$))+$", route.health_check.matcher)) ==
      (route.protocol_version == "GRPC")
      : true
    ])
    error_message = join("; ", [
      for route in values(var.routes) : join(" ", [
        "routes.health_check.matcher: \"${route.health_check.matcher}\" is no code of",
        "${route.protocol_version}; write 0 to 99 for GRPC, and 200 to 499 otherwise",
      ])
      if !(
        route.health_check.matcher != null
        ? can(regex("^([0-9]{1,2}([,-]|$))+$", route.health_check.matcher)) ==
        (route.protocol_version == "GRPC")
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for route in values(var.routes) :
      route.protocol_version != "GRPC" ||
      (
        route.health_check.path != null
        ? can(regex("^/[A-Za-z_][A-Za-z0-9_.]*/[A-Za-z_][A-Za-z0-9_]*$", route.health_check.path))
        : true
      )
    ])
    error_message = join("; ", [
      for route in values(var.routes) :
      "routes.health_check.path: \"${route.health_check.path}\" is no method of GRPC; write /package.Service/Method"
      if !(
        route.protocol_version != "GRPC" ||
        (
          route.health_check.path != null
          ? can(regex("^/[A-Za-z_][A-Za-z0-9_.]*/[A-Za-z_][A-Za-z0-9_]*$", route.health_check.path))
          : true
        )
      )
    ])
  }

  validation {
    condition = (
      length(concat(
        [for route in values(var.routes) : route.priority],
        var.load_balancer != null
        ? (var.load_balancer.priority != null ? [var.load_balancer.priority] : [])
        : [],
      )) + length(var.listeners) <=
      5
    )
    error_message = try(join(" ", [
      "routes:",
      length(concat(
        [for route in values(var.routes) : route.priority],
        var.load_balancer != null
        ? (var.load_balancer.priority != null ? [var.load_balancer.priority] : [])
        : [],
      )) + length(var.listeners),
      "target groups get its tasks, one for each route and listener, and AWS allows 5, never more;",
      "give it fewer routes, or divide it into two services",
    ]), "")
  }

  validation {
    condition     = length(var.routes) == 0 || var.load_balancer != null
    error_message = "routes: need a load balancer; give load_balancer or remove them"
  }

  validation {
    condition = !contains(keys(var.routes), var.name)
    error_message = join(" ", [
      "routes: \"${var.name}\" is what the route of load_balancer is called; write it there, or",
      "call it otherwise",
    ])
  }

  validation {
    condition = (
      length(var.routes) > 0 ||
      (var.load_balancer != null ? var.load_balancer.priority != null : false) ||
      var.load_balancer == null
    )
    error_message = join(" ", [
      "routes: are none, and load_balancer has no priority, so no request reaches the service;",
      "give it one, or remove load_balancer",
    ])
  }

  validation {
    condition = length(
      [
        for priorities in [
          concat(
            [for route in values(var.routes) : route.priority],
            var.load_balancer != null
            ? (var.load_balancer.priority != null ? [var.load_balancer.priority] : [])
            : [],
          ),
        ] :
        [
          for item in distinct(priorities) : item
          if length([for other in priorities : other if other == item]) > 1
        ]
      ][0]
    ) == 0
    error_message = try(join(" ", [
      "routes: priority",
      replace(
        join(
          ", ",
          [
            for priorities in [
              concat(
                [for route in values(var.routes) : route.priority],
                var.load_balancer != null
                ? (var.load_balancer.priority != null ? [var.load_balancer.priority] : [])
                : [],
              ),
            ] :
            [
              for item in distinct(priorities) : item
              if length([for other in priorities : other if other == item]) > 1
            ]
          ][0],
        ),
        "/, ([^,]*)$/",
        " or $1",
      ),
      "is given twice; choose another",
    ]), "")
  }

  validation {
    condition = length(
      [
        for conditions in [
          concat(
            [
              for route in values(var.routes) : jsonencode([
                sort(compact(route.path_patterns)),
                sort(compact(route.host_headers)),
                sort(compact(route.http_request_methods)),
                sort(compact(route.source_ips)),
                route.http_headers,
                route.query_strings,
              ])
            ],
            var.load_balancer != null
            ? (
              var.load_balancer.priority != null
              ? [
                jsonencode([
                  sort(compact(var.load_balancer.path_patterns)),
                  sort(compact(var.load_balancer.host_headers)),
                  sort(compact(var.load_balancer.http_request_methods)),
                  sort(compact(var.load_balancer.source_ips)),
                  var.load_balancer.http_headers,
                  var.load_balancer.query_strings,
                ]),
              ]
              : []
            )
            : [],
          ),
        ] :
        [
          for item in distinct(conditions) : item
          if length([for other in conditions : other if other == item]) > 1
        ]
      ][0]
    ) == 0
    error_message = try(join(" ", [
      "routes:",
      join(", ", formatlist("%q", keys({
        for item, route in var.routes : item => route
        if contains(
          [
            for conditions in [
              concat(
                [
                  for route in values(var.routes) : jsonencode([
                    sort(compact(route.path_patterns)),
                    sort(compact(route.host_headers)),
                    sort(compact(route.http_request_methods)),
                    sort(compact(route.source_ips)),
                    route.http_headers,
                    route.query_strings,
                  ])
                ],
                var.load_balancer != null
                ? (
                  var.load_balancer.priority != null
                  ? [
                    jsonencode([
                      sort(compact(var.load_balancer.path_patterns)),
                      sort(compact(var.load_balancer.host_headers)),
                      sort(compact(var.load_balancer.http_request_methods)),
                      sort(compact(var.load_balancer.source_ips)),
                      var.load_balancer.http_headers,
                      var.load_balancer.query_strings,
                    ]),
                  ]
                  : []
                )
                : [],
              ),
            ] :
            [
              for item in distinct(conditions) : item
              if length([for other in conditions : other if other == item]) > 1
            ]
          ][0],
          jsonencode([
            sort(compact(route.path_patterns)),
            sort(compact(route.host_headers)),
            sort(compact(route.http_request_methods)),
            sort(compact(route.source_ips)),
            route.http_headers,
            route.query_strings,
          ]),
        )
      }))),
      "match the same requests as another route; give each its own conditions",
    ]), "")
  }

  validation {
    condition = length(
      [
        for ports in [
          [
            for claim in distinct([
              for target in concat(
                concat(
                  [
                    for name, route in var.routes : {
                      route = name
                      container = (
                        route.container != null ? route.container : var.name
                      )
                      port = (
                        route.port != null
                        ? route.port
                        : lookup(
                          merge(
                            {
                              for name in keys(var.containers) : name => var.containers[name].port
                            },
                            { (var.name) = var.port },
                          ),
                          route.container != null ? route.container : var.name,
                          0,
                        )
                      )
                      health_check_port = (
                        route.health_check.port != null ? route.health_check.port : 0
                      )
                      health_check_grace_period_seconds = route.health_check_grace_period_seconds
                    }
                  ],
                  var.load_balancer != null
                  ? (
                    var.load_balancer.priority != null
                    ? [{
                      route = var.name
                      container = (
                        var.load_balancer.container != null ? var.load_balancer.container : var.name
                      )
                      port = (
                        var.load_balancer.port != null
                        ? var.load_balancer.port
                        : lookup(
                          merge(
                            {
                              for name in keys(var.containers) : name => var.containers[name].port
                            },
                            { (var.name) = var.port },
                          ),
                          var.load_balancer.container != null
                          ? var.load_balancer.container
                          : var.name,
                          0,
                        )
                      )
                      health_check_port = (
                        var.load_balancer.health_check.port != null
                        ? var.load_balancer.health_check.port
                        : 0
                      )
                      health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
                    }]
                    : []
                  )
                  : [],
                ),
                [
                  for name, route in var.listeners : {
                    route     = name
                    container = var.name
                    port = (
                      route.target_port != null
                      ? route.target_port
                      : lookup(
                        merge(
                          { for name in keys(var.containers) : name => var.containers[name].port },
                          { (var.name) = var.port },
                        ),
                        var.name,
                        0,
                      )
                    )
                    health_check_port = (
                      route.health_check.port != null ? route.health_check.port : 0
                    )
                    health_check_grace_period_seconds = route.health_check_grace_period_seconds
                  }
                ],
              ) :
              "${target.port} ${target.container}"
              if !contains(
                values(
                  merge(
                    { for name in keys(var.containers) : name => var.containers[name].port },
                    { (var.name) = var.port },
                  )
                ),
                target.port,
              )
            ]) :
            split(" ", claim)[0]
          ],
        ] :
        [
          for item in distinct(ports) : item
          if length([for other in ports : other if other == item]) > 1
        ]
      ][0]
    ) == 0
    error_message = try(join(" ", [
      "routes: lead to port",
      replace(
        join(
          ", ",
          [
            for ports in [
              [
                for claim in distinct([
                  for target in concat(
                    concat(
                      [
                        for name, route in var.routes : {
                          route = name
                          container = (
                            route.container != null ? route.container : var.name
                          )
                          port = (
                            route.port != null
                            ? route.port
                            : lookup(
                              merge(
                                {
                                  for name in keys(var.containers) :
                                  name => var.containers[name].port
                                },
                                { (var.name) = var.port },
                              ),
                              route.container != null ? route.container : var.name,
                              0,
                            )
                          )
                          health_check_port = (
                            route.health_check.port != null ? route.health_check.port : 0
                          )
                          health_check_grace_period_seconds = route.health_check_grace_period_seconds
                        }
                      ],
                      var.load_balancer != null
                      ? (
                        var.load_balancer.priority != null
                        ? [{
                          route = var.name
                          container = (
                            var.load_balancer.container != null
                            ? var.load_balancer.container
                            : var.name
                          )
                          port = (
                            var.load_balancer.port != null
                            ? var.load_balancer.port
                            : lookup(
                              merge(
                                {
                                  for name in keys(var.containers) :
                                  name => var.containers[name].port
                                },
                                { (var.name) = var.port },
                              ),
                              var.load_balancer.container != null
                              ? var.load_balancer.container
                              : var.name,
                              0,
                            )
                          )
                          health_check_port = (
                            var.load_balancer.health_check.port != null
                            ? var.load_balancer.health_check.port
                            : 0
                          )
                          health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
                        }]
                        : []
                      )
                      : [],
                    ),
                    [
                      for name, route in var.listeners : {
                        route     = name
                        container = var.name
                        port = (
                          route.target_port != null
                          ? route.target_port
                          : lookup(
                            merge(
                              {
                                for name in keys(var.containers) : name => var.containers[name].port
                              },
                              { (var.name) = var.port },
                            ),
                            var.name,
                            0,
                          )
                        )
                        health_check_port = (
                          route.health_check.port != null ? route.health_check.port : 0
                        )
                        health_check_grace_period_seconds = route.health_check_grace_period_seconds
                      }
                    ],
                  ) :
                  "${target.port} ${target.container}"
                  if !contains(
                    values(
                      merge(
                        { for name in keys(var.containers) : name => var.containers[name].port },
                        { (var.name) = var.port },
                      )
                    ),
                    target.port,
                  )
                ]) :
                split(" ", claim)[0]
              ],
            ] :
            [
              for item in distinct(ports) : item
              if length([for other in ports : other if other == item]) > 1
            ]
          ][0],
        ),
        "/, ([^,]*)$/",
        " or $1",
      ),
      "of several containers, which share one network; give each its own",
    ]), "")
  }

  validation {
    condition = length([
      for route in values(var.routes) :
      "no request can reach the service, port is 0; remove it, or give the port on which the service listens"
      if !(var.port > 0 || route.container != null || route.port != null)
    ]) == 0
    error_message = try(join(" ", [
      "routes:",
      join("; ", [
        for route in values(var.routes) :
        "no request can reach the service, port is 0; remove it, or give the port on which the service listens"
        if !(var.port > 0 || route.container != null || route.port != null)
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for route in values(var.routes) : join(" ", [
        "\"${route.container != null ? route.container : var.name}\" is no container of the task;",
        "write one of",
        join(
          ", ",
          formatlist(
            "%q",
            keys(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              )
            ),
          ),
        ),
      ])
      if !contains(
        keys(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          )
        ),
        route.container != null ? route.container : var.name,
      )
    ]) == 0
    error_message = try(join(" ", [
      "routes.container:",
      join("; ", [
        for route in values(var.routes) : join(" ", [
          "\"${route.container != null ? route.container : var.name}\" is no container of the",
          "task; write one of",
          join(
            ", ",
            formatlist(
              "%q",
              keys(
                merge(
                  { for name in keys(var.containers) : name => var.containers[name].port },
                  { (var.name) = var.port },
                )
              ),
            ),
          ),
        ])
        if !contains(
          keys(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            )
          ),
          route.container != null ? route.container : var.name,
        )
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for route in values(var.routes) : join(" ", [
        "\"${route.container != null ? route.container : var.name}\" names no port; give the route",
        "the port on which it listens",
      ])
      if !(
        (
          route.port != null
          ? route.port
          : lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            route.container != null ? route.container : var.name,
            0,
          )
        ) > 0 ||
        !contains(
          keys(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            )
          ),
          route.container != null ? route.container : var.name,
        ) ||
        route.container == null
      )
    ]) == 0
    error_message = try(join(" ", [
      "routes.container:",
      join("; ", [
        for route in values(var.routes) : join(" ", [
          "\"${route.container != null ? route.container : var.name}\" names no port; give the",
          "route the port on which it listens",
        ])
        if !(
          (
            route.port != null
            ? route.port
            : lookup(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ),
              route.container != null ? route.container : var.name,
              0,
            )
          ) > 0 ||
          !contains(
            keys(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              )
            ),
            route.container != null ? route.container : var.name,
          ) ||
          route.container == null
        )
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for route in values(var.routes) : join(" ", [
        route.port != null
        ? route.port
        : lookup(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ),
          route.container != null ? route.container : var.name,
          0,
        ),
        "needs root; route to 1024 or above, or to the port of the container itself",
      ])
      if !(
        (
          route.port != null
          ? route.port
          : lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            route.container != null ? route.container : var.name,
            0,
          )
        ) >= 1024 ||
        (
          route.port != null
          ? route.port
          : lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            route.container != null ? route.container : var.name,
            0,
          )
        ) ==
        lookup(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ),
          route.container != null ? route.container : var.name,
          0,
        ) ||
        contains(
          concat(
            keys({
              for item, one in var.containers : item => one
              if can(regex("^((0+|root)(:.*)?)?$", one.user))
            }),
            can(regex("^((0+|root)(:.*)?)?$", var.user)) ? [var.name] : [],
          ),
          route.container != null ? route.container : var.name,
        )
      )
    ]) == 0
    error_message = try(join(" ", [
      "routes.port:",
      join("; ", [
        for route in values(var.routes) : join(" ", [
          route.port != null
          ? route.port
          : lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            route.container != null ? route.container : var.name,
            0,
          ),
          "needs root; route to 1024 or above, or to the port of the container itself",
        ])
        if !(
          (
            route.port != null
            ? route.port
            : lookup(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ),
              route.container != null ? route.container : var.name,
              0,
            )
          ) >= 1024 ||
          (
            route.port != null
            ? route.port
            : lookup(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ),
              route.container != null ? route.container : var.name,
              0,
            )
          ) ==
          lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            route.container != null ? route.container : var.name,
            0,
          ) ||
          contains(
            concat(
              keys({
                for item, one in var.containers : item => one
                if can(regex("^((0+|root)(:.*)?)?$", one.user))
              }),
              can(regex("^((0+|root)(:.*)?)?$", var.user)) ? [var.name] : [],
            ),
            route.container != null ? route.container : var.name,
          )
        )
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for route in values(var.routes) : join(" ", [
        route.port != null
        ? route.port
        : lookup(
          merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ),
          route.container != null ? route.container : var.name,
          0,
        ),
        "is the port of",
        join("", [
          "",
          join(", ", formatlist("%q", keys({
            for name, port in merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ) :
            name => port
            if port > 0 &&
            port ==
            (
              route.port != null
              ? route.port
              : lookup(
                merge(
                  { for name in keys(var.containers) : name => var.containers[name].port },
                  { (var.name) = var.port },
                ),
                route.container != null ? route.container : var.name,
                0,
              )
            ) &&
            name != (route.container != null ? route.container : var.name)
          }))),
          ",",
        ]),
        "and containers share one network; route to another port, or to that container",
      ])
      if !(
        length(keys({
          for name, port in merge(
            { for name in keys(var.containers) : name => var.containers[name].port },
            { (var.name) = var.port },
          ) :
          name => port
          if port > 0 &&
          port ==
          (
            route.port != null
            ? route.port
            : lookup(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ),
              route.container != null ? route.container : var.name,
              0,
            )
          ) &&
          name != (route.container != null ? route.container : var.name)
        })) == 0 ||
        !contains(
          keys(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            )
          ),
          route.container != null ? route.container : var.name,
        )
      )
    ]) == 0
    error_message = try(join(" ", [
      "routes.port:",
      join("; ", [
        for route in values(var.routes) : join(" ", [
          route.port != null
          ? route.port
          : lookup(
            merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ),
            route.container != null ? route.container : var.name,
            0,
          ),
          "is the port of",
          join("", [
            "",
            join(", ", formatlist("%q", keys({
              for name, port in merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              ) :
              name => port
              if port > 0 &&
              port ==
              (
                route.port != null
                ? route.port
                : lookup(
                  merge(
                    { for name in keys(var.containers) : name => var.containers[name].port },
                    { (var.name) = var.port },
                  ),
                  route.container != null ? route.container : var.name,
                  0,
                )
              ) &&
              name != (route.container != null ? route.container : var.name)
            }))),
            ",",
          ]),
          "and containers share one network; route to another port, or to that container",
        ])
        if !(
          length(keys({
            for name, port in merge(
              { for name in keys(var.containers) : name => var.containers[name].port },
              { (var.name) = var.port },
            ) :
            name => port
            if port > 0 &&
            port ==
            (
              route.port != null
              ? route.port
              : lookup(
                merge(
                  { for name in keys(var.containers) : name => var.containers[name].port },
                  { (var.name) = var.port },
                ),
                route.container != null ? route.container : var.name,
                0,
              )
            ) &&
            name != (route.container != null ? route.container : var.name)
          })) == 0 ||
          !contains(
            keys(
              merge(
                { for name in keys(var.containers) : name => var.containers[name].port },
                { (var.name) = var.port },
              )
            ),
            route.container != null ? route.container : var.name,
          )
        )
      ]),
    ]), "")
  }
}

variable "scaling" {
  description = <<-EOT
    Autoscaling of the number of tasks. Default: it stays at `desired_count`.
    - `acceptable_backlog_per_task`: Messages that may wait for each task in the queues of `consumes`, all together: how long one may wait, divided by how long a task works on one. Default: not a target.
    - `cpu_target_percent`: Average CPU use of the service that scaling maintains, in percent. 0: not a target.
    - `custom_metrics`: Further targets by name: metrics of CloudWatch, or metric math. Default: none.
    - `disable_scale_in`: Whether the targets add tasks alone; only schedules and bounds take them away then.
    - `max_capacity`: Largest number of tasks.
    - `memory_target_percent`: Average memory use of the service that scaling maintains, in percent. 0: not a target.
    - `min_capacity`: Smallest number of tasks, with which a service starts. Two survive the loss of one zone.
    - `requests_per_target`: Requests per task and minute that scaling maintains. Default: not a target.
    - `scale_in_cooldown_seconds`: Seconds between two removals of tasks. Long, since a removal too many costs more than one.
    - `scale_out_cooldown_seconds`: Seconds between two additions of tasks. Short, since load does not wait.
    - `schedules`: Bounds set at given times, by name. They own the bounds then.
  EOT
  type = object({
    acceptable_backlog_per_task = optional(number)
    cpu_target_percent          = optional(number, 70)
    custom_metrics = optional(map(object({
      target_value = number
      dimensions   = optional(map(string), {})
      metric_name  = optional(string)
      metrics = optional(list(object({
        id         = string
        expression = optional(string)
        metric_stat = optional(object({
          metric_name = string
          namespace   = string
          stat        = string
          dimensions  = optional(map(string), {})
        }))
        return_data = optional(bool, true)
      })), [])
      namespace = optional(string)
      statistic = optional(string, "Average")
    })), {})
    disable_scale_in           = optional(bool, false)
    max_capacity               = optional(number, 10)
    memory_target_percent      = optional(number, 70)
    min_capacity               = optional(number, 2)
    requests_per_target        = optional(number)
    scale_in_cooldown_seconds  = optional(number, 300)
    scale_out_cooldown_seconds = optional(number, 60)
    schedules = optional(map(object({
      max_capacity = number
      min_capacity = number
      schedule     = string
      timezone     = optional(string, "UTC")
    })), {})
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : floor(scaling.min_capacity) == scaling.min_capacity
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(scaling.min_capacity)} is not a whole number; write one"
      if floor(scaling.min_capacity) != scaling.min_capacity
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.min_capacity >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(scaling.min_capacity)} is too small; give at least 0"
      if scaling.min_capacity < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.min_capacity <= 500])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.min_capacity: ${jsonencode(scaling.min_capacity)} is too large; give at most 500"
      if scaling.min_capacity > 500
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : floor(scaling.max_capacity) == scaling.max_capacity
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(scaling.max_capacity)} is not a whole number; write one"
      if floor(scaling.max_capacity) != scaling.max_capacity
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.max_capacity >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(scaling.max_capacity)} is too small; give at least 0"
      if scaling.max_capacity < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.max_capacity <= 500])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.max_capacity: ${jsonencode(scaling.max_capacity)} is too large; give at most 500"
      if scaling.max_capacity > 500
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      floor(scaling.cpu_target_percent) == scaling.cpu_target_percent
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(scaling.cpu_target_percent)} is not a whole number; write one"
      if floor(scaling.cpu_target_percent) != scaling.cpu_target_percent
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.cpu_target_percent >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(scaling.cpu_target_percent)} is too small; give at least 0"
      if scaling.cpu_target_percent < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.cpu_target_percent <= 100])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.cpu_target_percent: ${jsonencode(scaling.cpu_target_percent)} is too large; give at most 100"
      if scaling.cpu_target_percent > 100
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      floor(scaling.memory_target_percent) == scaling.memory_target_percent
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(scaling.memory_target_percent)} is not a whole number; write one"
      if floor(scaling.memory_target_percent) != scaling.memory_target_percent
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.memory_target_percent >= 0])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(scaling.memory_target_percent)} is too small; give at least 0"
      if scaling.memory_target_percent < 0
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : scaling.memory_target_percent <= 100])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.memory_target_percent: ${jsonencode(scaling.memory_target_percent)} is too large; give at most 100"
      if scaling.memory_target_percent > 100
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        floor(requests_per_target) == requests_per_target
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(requests_per_target)} is not a whole number; write one"
        if floor(requests_per_target) != requests_per_target
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for requests_per_target in scaling.requests_per_target[*] : requests_per_target >= 1]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(requests_per_target)} is too small; give at least 1"
        if requests_per_target < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for requests_per_target in scaling.requests_per_target[*] : requests_per_target <= 1000000]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for requests_per_target in scaling.requests_per_target[*] :
        "scaling.requests_per_target: ${jsonencode(requests_per_target)} is too large; give at most 1000000"
        if requests_per_target > 1000000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] :
        floor(acceptable_backlog_per_task) == acceptable_backlog_per_task
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] : join(" ", [
          "scaling.acceptable_backlog_per_task: ${jsonencode(acceptable_backlog_per_task)} is not",
          "a whole number; write one",
        ])
        if floor(acceptable_backlog_per_task) != acceptable_backlog_per_task
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] :
        acceptable_backlog_per_task >= 1
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] :
        "scaling.acceptable_backlog_per_task: ${jsonencode(acceptable_backlog_per_task)} is too small; give at least 1"
        if acceptable_backlog_per_task < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] :
        acceptable_backlog_per_task <= 1000000
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for acceptable_backlog_per_task in scaling.acceptable_backlog_per_task[*] : join(" ", [
          "scaling.acceptable_backlog_per_task: ${jsonencode(acceptable_backlog_per_task)} is too",
          "large; give at most 1000000",
        ])
        if acceptable_backlog_per_task > 1000000
      ]
    ]))
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : length(scaling.custom_metrics) <= 40])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.custom_metrics: ${length(scaling.custom_metrics)} given; give at most 40"
      if length(scaling.custom_metrics) > 40
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.custom_metrics) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [for key in keys(scaling.custom_metrics) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.custom_metrics) :
        "scaling.custom_metrics: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        floor(custom_metric.target_value) == custom_metric.target_value
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics.target_value: ${jsonencode(custom_metric.target_value)} is not a",
          "whole number; write one",
        ])
        if floor(custom_metric.target_value) != custom_metric.target_value
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for custom_metric in values(scaling.custom_metrics) : custom_metric.target_value >= 1]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        "scaling.custom_metrics.target_value: ${jsonencode(custom_metric.target_value)} is too small; give at least 1"
        if custom_metric.target_value < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        custom_metric.target_value <= 1000000000
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics.target_value: ${jsonencode(custom_metric.target_value)} is too",
          "large; give at most 1000000000",
        ])
        if custom_metric.target_value > 1000000000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for namespace in custom_metric.namespace[*] :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", namespace))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for namespace in custom_metric.namespace[*] : join(" ", [
            "scaling.custom_metrics.namespace: ${jsonencode(namespace)}: write 1 to 255 characters",
            "without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", namespace))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric_name in custom_metric.metric_name[*] :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_name))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric_name in custom_metric.metric_name[*] : join(" ", [
            "scaling.custom_metrics.metric_name: ${jsonencode(metric_name)}: write 1 to 255",
            "characters without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_name))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        contains(["Average", "Maximum", "Minimum", "SampleCount", "Sum"], custom_metric.statistic)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics.statistic: ${jsonencode(custom_metric.statistic)} is not",
          "possible; choose 'Average', 'Maximum', 'Minimum', 'SampleCount' or 'Sum'",
        ])
        if !contains([
          "Average",
          "Maximum",
          "Minimum",
          "SampleCount",
          "Sum",
        ], custom_metric.statistic)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for custom_metric in values(scaling.custom_metrics) : length(custom_metric.dimensions) <= 30]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        "scaling.custom_metrics.dimensions: ${length(custom_metric.dimensions)} given; give at most 30"
        if length(custom_metric.dimensions) > 30
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for key in keys(custom_metric.dimensions) :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for key in keys(custom_metric.dimensions) : join(" ", [
            "scaling.custom_metrics.dimensions: ${jsonencode(key)}: write 1 to 255 characters",
            "without a character of control",
          ])
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for dimension in values(custom_metric.dimensions) :
          can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for dimension in values(custom_metric.dimensions) :
          "scaling.custom_metrics.dimensions: ${jsonencode(dimension)}: write text without a character of control"
          if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        [for dimension in values(custom_metric.dimensions) : try(length(dimension), 1) <= 1024]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for dimension in values(custom_metric.dimensions) :
          "scaling.custom_metrics.dimensions: ${jsonencode(dimension)} is too long; give at most 1024 characters"
          if try(length(dimension), 1) > 1024
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for custom_metric in values(scaling.custom_metrics) : length(custom_metric.metrics) <= 20]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        "scaling.custom_metrics.metrics: ${length(custom_metric.metrics)} given; give at most 20"
        if length(custom_metric.metrics) > 20
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics :
          can(regex("^(?:[a-z][A-Za-z0-9_]{0,254})$", metric.id))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : join(" ", [
            "scaling.custom_metrics.metrics.id: ${jsonencode(metric.id)}: write letters, digits",
            "and underscores, with a lower-case letter first",
          ])
          if !can(regex("^(?:[a-z][A-Za-z0-9_]{0,254})$", metric.id))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for expression in metric.expression[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", expression))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for expression in metric.expression[*] : join(" ", [
              "scaling.custom_metrics.metrics.expression: ${jsonencode(expression)}: write text",
              "without a character of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", expression))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics :
          [for expression in metric.expression[*] : length(expression) <= 2048]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for expression in metric.expression[*] : join(" ", [
              "scaling.custom_metrics.metrics.expression: ${jsonencode(expression)} is too long;",
              "give at most 2048 characters",
            ])
            if length(expression) > 2048
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.namespace))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.namespace:",
              "${jsonencode(metric_stat.namespace)}: write 1 to 255 characters without a character",
              "of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.namespace))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.metric_name))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.metric_name:",
              "${jsonencode(metric_stat.metric_name)}: write 1 to 255 characters without a",
              "character of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.metric_name))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.stat))
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.stat: ${jsonencode(metric_stat.stat)}:",
              "write 1 to 255 characters without a character of control",
            ])
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", metric_stat.stat))
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics :
          [for metric_stat in metric.metric_stat[*] : length(metric_stat.dimensions) <= 30]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : join(" ", [
              "scaling.custom_metrics.metrics.metric_stat.dimensions:",
              "${length(metric_stat.dimensions)} given; give at most 30",
            ])
            if length(metric_stat.dimensions) > 30
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : [
              for key in keys(metric_stat.dimensions) :
              can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
            ]
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : [
              for key in keys(metric_stat.dimensions) : join(" ", [
                "scaling.custom_metrics.metrics.metric_stat.dimensions: ${jsonencode(key)}: write",
                "1 to 255 characters without a character of control",
              ])
              if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{1,255})$", key))
            ]
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : [
              for dimension in values(metric_stat.dimensions) :
              can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
            ]
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : [
              for dimension in values(metric_stat.dimensions) : join(" ", [
                "scaling.custom_metrics.metrics.metric_stat.dimensions: ${jsonencode(dimension)}:",
                "write text without a character of control",
              ])
              if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", dimension))
            ]
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] :
            [for dimension in values(metric_stat.dimensions) : try(length(dimension), 1) <= 1024]
          ]
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : [
            for metric_stat in metric.metric_stat[*] : [
              for dimension in values(metric_stat.dimensions) : join(" ", [
                "scaling.custom_metrics.metrics.metric_stat.dimensions: ${jsonencode(dimension)}",
                "is too long; give at most 1024 characters",
              ])
              if try(length(dimension), 1) > 1024
            ]
          ]
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics : length([
            for holds in [metric.expression != null, metric.metric_stat != null] : holds
            if holds
          ]) == 1
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : [
          for metric in custom_metric.metrics :
          "scaling.custom_metrics.metrics.expression: give one of expression and metric_stat"
          if length([
            for holds in [metric.expression != null, metric.metric_stat != null] : holds
            if holds
          ]) != 1
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : length([
          for holds in [custom_metric.metric_name != null, length(custom_metric.metrics) > 0] :
          holds
          if holds
        ]) == 1 &&
        (custom_metric.namespace != null) == (custom_metric.metric_name != null)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        "scaling.custom_metrics.metric_name: give namespace and metric_name of one metric, or metrics for metric math"
        if !(
          length([
            for holds in [custom_metric.metric_name != null, length(custom_metric.metrics) > 0] :
            holds
            if holds
          ]) == 1 &&
          (custom_metric.namespace != null) == (custom_metric.metric_name != null)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        length(custom_metric.dimensions) == 0 || length(custom_metric.metrics) == 0
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        "scaling.custom_metrics.dimensions: belong to one metric; write those of metric math into its metric_stat"
        if !(length(custom_metric.dimensions) == 0 || length(custom_metric.metrics) == 0)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : length([
          for item in distinct([for metric in custom_metric.metrics : metric.id]) : item
          if length([
            for other in [for metric in custom_metric.metrics : metric.id] : other
            if other == item
          ]) > 1
        ]) == 0
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics.metrics:",
          join(", ", formatlist("%q", [
            for item in distinct([for metric in custom_metric.metrics : metric.id]) : item
            if length([
              for other in [for metric in custom_metric.metrics : metric.id] : other
              if other == item
            ]) > 1
          ])),
          "is the id of several parts; give each its own",
        ])
        if length([
          for item in distinct([for metric in custom_metric.metrics : metric.id]) : item
          if length([
            for other in [for metric in custom_metric.metrics : metric.id] : other
            if other == item
          ]) > 1
        ]) != 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) :
        length(custom_metric.metrics) == 0 ||
        length([for metric in custom_metric.metrics : metric if metric.return_data]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for custom_metric in values(scaling.custom_metrics) : join(" ", [
          "scaling.custom_metrics.metrics:",
          "${length([for metric in custom_metric.metrics : metric if metric.return_data])} parts",
          "return data, and scaling follows one; write return_data = false for all others",
        ])
        if !(
          length(custom_metric.metrics) == 0 ||
          length([for metric in custom_metric.metrics : metric if metric.return_data]) == 1
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      floor(scaling.scale_in_cooldown_seconds) == scaling.scale_in_cooldown_seconds
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(scaling.scale_in_cooldown_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(scaling.scale_in_cooldown_seconds) != scaling.scale_in_cooldown_seconds
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_in_cooldown_seconds >= 0
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(scaling.scale_in_cooldown_seconds)} is",
        "too small; give at least 0",
      ])
      if scaling.scale_in_cooldown_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_in_cooldown_seconds <= 3600
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_in_cooldown_seconds: ${jsonencode(scaling.scale_in_cooldown_seconds)} is",
        "too large; give at most 3600",
      ])
      if scaling.scale_in_cooldown_seconds > 3600
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      floor(scaling.scale_out_cooldown_seconds) == scaling.scale_out_cooldown_seconds
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(scaling.scale_out_cooldown_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(scaling.scale_out_cooldown_seconds) != scaling.scale_out_cooldown_seconds
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_out_cooldown_seconds >= 0
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(scaling.scale_out_cooldown_seconds)} is",
        "too small; give at least 0",
      ])
      if scaling.scale_out_cooldown_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.scale_out_cooldown_seconds <= 3600
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.scale_out_cooldown_seconds: ${jsonencode(scaling.scale_out_cooldown_seconds)} is",
        "too large; give at most 3600",
      ])
      if scaling.scale_out_cooldown_seconds > 3600
    ])
  }

  validation {
    condition = alltrue([for scaling in var.scaling[*] : length(scaling.schedules) <= 500])
    error_message = join("; ", [
      for scaling in var.scaling[*] :
      "scaling.schedules: ${length(scaling.schedules)} given; give at most 500"
      if length(scaling.schedules) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for key in keys(scaling.schedules) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.schedules) : join(" ", [
          "scaling.schedules: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [for key in keys(scaling.schedules) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for key in keys(scaling.schedules) :
        "scaling.schedules: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        can(regex("^(?:${local.schedule_expression})$", schedule.schedule))
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) : join(" ", [
          "scaling.schedules.schedule: ${jsonencode(schedule.schedule)}: write",
          "at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)",
        ])
        if !can(regex("^(?:${local.schedule_expression})$", schedule.schedule))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for schedule in values(scaling.schedules) : try(length(schedule.schedule), 1) <= 1600]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.schedule: ${jsonencode(schedule.schedule)} is too long; give at most 1600 characters"
        if try(length(schedule.schedule), 1) > 1600
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        floor(schedule.min_capacity) == schedule.min_capacity
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.min_capacity: ${jsonencode(schedule.min_capacity)} is not a whole number; write one"
        if floor(schedule.min_capacity) != schedule.min_capacity
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for schedule in values(scaling.schedules) : schedule.min_capacity >= 0]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.min_capacity: ${jsonencode(schedule.min_capacity)} is too small; give at least 0"
        if schedule.min_capacity < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for schedule in values(scaling.schedules) : schedule.min_capacity <= 500]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.min_capacity: ${jsonencode(schedule.min_capacity)} is too large; give at most 500"
        if schedule.min_capacity > 500
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        floor(schedule.max_capacity) == schedule.max_capacity
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.max_capacity: ${jsonencode(schedule.max_capacity)} is not a whole number; write one"
        if floor(schedule.max_capacity) != schedule.max_capacity
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for schedule in values(scaling.schedules) : schedule.max_capacity >= 0]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.max_capacity: ${jsonencode(schedule.max_capacity)} is too small; give at least 0"
        if schedule.max_capacity < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for schedule in values(scaling.schedules) : schedule.max_capacity <= 500]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        "scaling.schedules.max_capacity: ${jsonencode(schedule.max_capacity)} is too large; give at most 500"
        if schedule.max_capacity > 500
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) :
        contains(split(" ", local.time_zones), schedule.timezone)
      ]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) : join(" ", [
          "scaling.schedules.timezone: ${jsonencode(schedule.timezone)}: write the name of a time",
          "zone in the IANA database, such as Europe/Berlin or UTC",
        ])
        if !contains(split(" ", local.time_zones), schedule.timezone)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for scaling in var.scaling[*] :
      [for schedule in values(scaling.schedules) : schedule.min_capacity <= schedule.max_capacity]
    ]))
    error_message = join("; ", flatten([
      for scaling in var.scaling[*] : [
        for schedule in values(scaling.schedules) : join(" ", [
          "scaling.schedules.min_capacity: ${schedule.min_capacity} is more than max_capacity",
          "${schedule.max_capacity}; lower it or raise the other",
        ])
        if schedule.min_capacity > schedule.max_capacity
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] : scaling.min_capacity <= scaling.max_capacity
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.min_capacity: ${scaling.min_capacity} is more than max_capacity",
        "${scaling.max_capacity}; lower it or raise the other",
      ])
      if scaling.min_capacity > scaling.max_capacity
    ])
  }

  validation {
    condition = alltrue([
      for scaling in var.scaling[*] :
      scaling.cpu_target_percent > 0 ||
      scaling.memory_target_percent > 0 ||
      scaling.requests_per_target != null ||
      scaling.acceptable_backlog_per_task != null ||
      length(scaling.custom_metrics) > 0 ||
      length(scaling.schedules) > 0
    ])
    error_message = join("; ", [
      for scaling in var.scaling[*] : join(" ", [
        "scaling.cpu_target_percent: ${scaling.cpu_target_percent}, and no other target and no",
        "schedule, changes the number of tasks never; give a target, or remove scaling and set",
        "desired_count",
      ])
      if !(
        scaling.cpu_target_percent > 0 ||
        scaling.memory_target_percent > 0 ||
        scaling.requests_per_target != null ||
        scaling.acceptable_backlog_per_task != null ||
        length(scaling.custom_metrics) > 0 ||
        length(scaling.schedules) > 0
      )
    ])
  }

  validation {
    condition = (
      !(var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false) ||
      length(var.consumes) > 0
    )
    error_message = join(" ", [
      "scaling.acceptable_backlog_per_task: counts messages of the queues in consumes, and there",
      "is none; name one or remove it",
    ])
  }

  validation {
    condition = (
      !(var.scaling != null ? var.scaling.acceptable_backlog_per_task != null : false) ||
      length(var.consumes) <= 5
    )
    error_message = try(join(" ", [
      "scaling.acceptable_backlog_per_task: counts messages of ${length(var.consumes)} queues, and",
      "CloudWatch adds up those of 5; divide the service into two",
    ]), "")
  }

  validation {
    condition = (
      (var.scaling != null ? var.scaling.requests_per_target : null) == null ||
      (var.load_balancer != null ? var.load_balancer.priority != null : false)
    )
    error_message = try(join(" ", [
      "scaling.requests_per_target:",
      "${var.scaling != null ? var.scaling.requests_per_target : null} cannot be counted without a",
      "load_balancer; give the service a load_balancer or remove it",
    ]), "")
  }
}

variable "secrets" {
  description = <<-EOT
    Environment variables from secrets and parameters, by the variable's name.
    - `arn`: ARN of the secret, with the six characters at its end; or ARN or `/path` of an SSM parameter. Required.
    - `key`: Key inside the secret's value. Default: the whole value.
    - `kms_key_arn`: KMS key that encrypts it. Default: the AWS managed key of Secrets Manager or SSM.
    - `secret_arn`: Former name of `arn`.
  EOT
  type = map(object({
    arn         = optional(string)
    key         = optional(string, "")
    kms_key_arn = optional(string)
    secret_arn  = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.secrets) <= 500
    error_message = "secrets: ${length(var.secrets)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for key in keys(var.secrets) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.secrets) :
      "secrets: ${jsonencode(key)}: write letters, digits and _.- with a letter or an underscore first, up to 255"
      if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for secret in values(var.secrets) : can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
    ])
    error_message = join("; ", [
      for secret in values(var.secrets) :
      "secrets.key: ${jsonencode(secret.key)}: write letters, digits and _.- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for kms_key_arn in secret.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for kms_key_arn in secret.kms_key_arn[*] : join(" ", [
          "secrets.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
          "alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) :
      [for arn in secret.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] : join(" ", [
          "secrets.arn: ${jsonencode(arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] :
        "secrets.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which the parameter only points to"
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [for arn in secret.arn[*] : length(arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] :
        "secrets.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
        if length(arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] :
        can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] : join(" ", [
          "secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] : join(" ", [
          "secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret itself,",
          "which the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) :
      [for secret_arn in secret.secret_arn[*] : length(secret_arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] :
        "secrets.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
        if length(secret_arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for secret in values(var.secrets) :
      length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) == 1
    ])
    error_message = join("; ", [
      for secret in values(var.secrets) :
      "secrets.arn: give one ARN, in arn; secret_arn is its former name"
      if length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) !=
      1
    ])
  }

  validation {
    condition = alltrue([
      for secret in values(var.secrets) :
      secret.key == "" ||
      !(
        can(
          regex(
            "^(arn:[^:]*:ssm:|/)",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        ) ||
        can(
          regex(
            ":secret:[^:]*:",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        )
      )
    ])
    error_message = join("; ", [
      for secret in values(var.secrets) : join("", [
        "secrets.key: \"${secret.key}\" is no key of \"",
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
        "\": a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
      ])
      if !(
        secret.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          )
        )
      )
    ])
  }

  validation {
    condition     = !contains(keys(var.secrets), "SERVICE_NAME")
    error_message = "secrets: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = length([
      for arn in [
        for secret in values(var.secrets) :
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
      ] :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", [
        for arn in [
          for secret in values(var.secrets) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ] :
        arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, source in var.secrets : item => source
      if can(
        regex(
          "^arn:[^:]*:secretsmanager:",
          source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
        )
      ) &&
      !contains(
        try(
          regex(
            "^(?:[^:]*:){4}([^:]*):",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          ),
          [],
        ),
        split(":", "${var.cluster_arn}::::")[4],
      ) &&
      source.kms_key_arn == null
    })) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", keys({
        for item, source in var.secrets : item => source
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        source.kms_key_arn == null
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.environment) : name
      if contains(keys(var.secrets), name)
    ]) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", [
        for name in keys(var.environment) : name
        if contains(keys(var.secrets), name)
      ])),
      "is set in environment too; keep one of them",
    ]), "")
  }

  validation {
    condition = length(distinct([
      for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten([
        for one in values(var.containers) :
        concat(values(one.secrets), values(one.log_secret_options))
      ])) :
      replace(
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
        "/(:secret:[^:]*):.*$/",
        "$1",
      )
    ])) <= 50
    error_message = try(join(" ", [
      "secrets:",
      length(distinct([
        for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
          [
            for one in values(var.containers) :
            concat(values(one.secrets), values(one.log_secret_options))
          ]
        )) :
        replace(
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          "/(:secret:[^:]*):.*$/",
          "$1",
        )
      ])),
      "secrets are in the policy of its execution role, and AWS allows 50, never more; keep",
      "several values as keys of one secret",
    ]), "")
  }

  validation {
    condition = (
      floor(
        length(base64encode(jsonencode([
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            replace(
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
              "/(:secret:[^:]*):.*$/",
              "$1",
            )
          ]),
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            secret.kms_key_arn
          ]),
        ]))) * 0.75
      ) + 1616 <=
      10240
    )
    error_message = try(join(" ", [
      "secrets:",
      floor(
        length(base64encode(jsonencode([
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            replace(
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
              "/(:secret:[^:]*):.*$/",
              "$1",
            )
          ]),
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            secret.kms_key_arn
          ]),
        ]))) * 0.75
      ) + 1616,
      "characters are in the policy of its execution role, and AWS allows 10240, never more; keep",
      "several values as keys of one secret",
    ]), "")
  }
}

variable "security_group" {
  description = <<-EOT
    An existing security group of the tasks, instead of one that is created here. For services that call each other and come from one `for_each`: Terraform cannot refer from one instance of a module to another.
    - `id`: Required. Its id.
    - `both_sides`: Whether its rules are created here. False if somebody else writes them, such as inline rules of the group: those and rules from here would remove each other for ever.
  EOT
  type = object({
    id         = string
    both_sides = optional(bool, true)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for security_group in var.security_group[*] :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group.id))
    ])
    error_message = join("; ", [
      for security_group in var.security_group[*] :
      "security_group.id: ${jsonencode(security_group.id)}: write the id of a security group: sg-0123456789abcdef0"
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group.id))
    ])
  }
}

variable "security_group_ids" {
  description = "Existing security groups that tasks are in, beside their own: a database's clients, say. Whoever owns them writes their rules. A task has at most five in all, with its own and that of the services behind a load balancer. Default: none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.security_group_ids) <= 4
    error_message = "security_group_ids: ${length(var.security_group_ids)} given; give at most 4"
  }

  validation {
    condition = alltrue([
      for security_group_id in var.security_group_ids :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group_id))
    ])
    error_message = join("; ", [
      for security_group_id in var.security_group_ids :
      "security_group_ids: ${jsonencode(security_group_id)}: write the id of a security group: sg-0123456789abcdef0"
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group_id))
    ])
  }

  validation {
    condition = (
      length(var.security_group_ids) +
      (var.load_balancer != null ? (var.load_balancer.target_security_group != null ? 1 : 0) : 0) +
      1 <=
      5
    )
    error_message = try(join(" ", [
      "security_group_ids:",
      length(var.security_group_ids) +
      (var.load_balancer != null ? (var.load_balancer.target_security_group != null ? 1 : 0) : 0) +
      1,
      "security groups are on each task, with its own and that of all behind a load balancer, and",
      "AWS allows 5, never more; name fewer",
    ]), "")
  }
}

variable "service_discovery" {
  description = "Whether the service has a name in Cloud Map, by which other services find it. False for one that nobody calls by its name: nothing is made in Cloud Map."
  type        = bool
  default     = true
  nullable    = false
}

variable "start_timeout_seconds" {
  description = "Seconds after which ECS gives up to start what waits for this container. Default: ECS's."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for start_timeout_second in var.start_timeout_seconds[*] :
      floor(start_timeout_second) == start_timeout_second
    ])
    error_message = join("; ", [
      for start_timeout_second in var.start_timeout_seconds[*] :
      "start_timeout_seconds: ${jsonencode(start_timeout_second)} is not a whole number; write one"
      if floor(start_timeout_second) != start_timeout_second
    ])
  }

  validation {
    condition = alltrue([
      for start_timeout_second in var.start_timeout_seconds[*] : start_timeout_second >= 2
    ])
    error_message = join("; ", [
      for start_timeout_second in var.start_timeout_seconds[*] :
      "start_timeout_seconds: ${jsonencode(start_timeout_second)} is too small; give at least 2"
      if start_timeout_second < 2
    ])
  }

  validation {
    condition = alltrue([
      for start_timeout_second in var.start_timeout_seconds[*] : start_timeout_second <= 120
    ])
    error_message = join("; ", [
      for start_timeout_second in var.start_timeout_seconds[*] :
      "start_timeout_seconds: ${jsonencode(start_timeout_second)} is too large; give at most 120"
      if start_timeout_second > 120
    ])
  }
}

variable "stop_timeout_seconds" {
  description = "Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = floor(var.stop_timeout_seconds) == var.stop_timeout_seconds
    error_message = "stop_timeout_seconds: ${jsonencode(var.stop_timeout_seconds)} is not a whole number; write one"
  }

  validation {
    condition     = var.stop_timeout_seconds >= 2
    error_message = "stop_timeout_seconds: ${jsonencode(var.stop_timeout_seconds)} is too small; give at least 2"
  }

  validation {
    condition     = var.stop_timeout_seconds <= 120
    error_message = "stop_timeout_seconds: ${jsonencode(var.stop_timeout_seconds)} is too large; give at most 120"
  }
}

variable "tags" {
  description = "Tags of every resource, in addition to the provider's default tags."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 45
    error_message = "tags: ${length(var.tags)} given; give at most 45"
  }

  validation {
    condition = alltrue([
      for key in keys(var.tags) : can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write 1 to 128 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.tags) : !can(regex("^(?:[aA][wW][sS]:.*)$", key))])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write a key that does not begin with aws:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:[aA][wW][sS]:.*)$", key)))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256})$", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write up to 256 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256})$", tag))
    ])
  }

  validation {
    condition = length([
      for key in keys(var.tags) : key
      if contains(["name", "tier"], lower(key))
    ]) == 0
    error_message = try(join(" ", [
      "tags:",
      join(", ", formatlist("%q", [
        for key in keys(var.tags) : key
        if contains(["name", "tier"], lower(key))
      ])),
      "is set by the platform, whatever the case; rename or remove it",
    ]), "")
  }

  validation {
    condition = length([
      for item in distinct([for key in keys(var.tags) : lower(key)]) : item
      if length([for other in [for key in keys(var.tags) : lower(key)] : other if other == item]) >
      1
    ]) == 0
    error_message = try(join(" ", [
      "tags:",
      join(", ", formatlist("%q", [
        for item in distinct([for key in keys(var.tags) : lower(key)]) : item
        if length([
          for other in [for key in keys(var.tags) : lower(key)] : other
          if other == item
        ]) >
        1
      ])),
      "is given more than once in different case, which IAM takes for one key; keep one of them",
    ]), "")
  }
}

variable "task_role" {
  description = <<-EOT
    An existing task role, instead of one that is created here. Whoever owns it allows what the code does, what volumes of EFS need, and with `enable_execute_command` the actions of ECS Exec. Default: one that may what is written here.
    - `arn`: Required. Its ARN. It is of the account of the cluster, and trusts `ecs-tasks.amazonaws.com`.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for task_role in var.task_role[*] : [for key in keys(task_role) : contains(["arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for task_role in var.task_role[*] : [
        for key in keys(task_role) : "task_role: ${jsonencode(key)} is no field; choose arn"
        if !contains(["arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for task_role in var.task_role[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), task_role.arn)
      )
    ])
    error_message = join("; ", [
      for task_role in var.task_role[*] :
      "task_role.arn: ${jsonencode(task_role.arn)}: write the ARN of an IAM role"
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), task_role.arn)
      )
    ])
  }

  validation {
    condition = length([
      for arn in [var.task_role != null ? var.task_role.arn : ""] : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "task_role:",
      join(", ", formatlist("%q", [
        for arn in [var.task_role != null ? var.task_role.arn : ""] : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = (
      var.task_role != null
      ? contains(
        try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.task_role.arn), []),
        split(":", "${var.cluster_arn}::::")[4],
      ) ||
      length(try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.task_role.arn), [])) == 0
      : true
    )
    error_message = try(join(" ", [
      "task_role: \"${var.task_role != null ? var.task_role.arn : ""}\" is of another account than",
      "the cluster, ${split(":", "${var.cluster_arn}::::")[4]}, and ECS passes roles of its own",
      "alone; name one of that account",
    ]), "")
  }
}

variable "task_role_policy_arns" {
  description = "Managed policies of the task role, ARNs by a name of their own. Default: none. In a file a list of ARNs does as well: each is then named as its policy. Statements allow less, exactly what the code needs. Those of AWS that allow nearly everything need the waiver `wide_permissions`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.task_role_policy_arns) <= 10
    error_message = "task_role_policy_arns: ${length(var.task_role_policy_arns)} given; give at most 10"
  }

  validation {
    condition = alltrue([
      for key in keys(var.task_role_policy_arns) :
      can(regex("^(?:[A-Za-z0-9+=,.@_-]{1,128})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.task_role_policy_arns) :
      "task_role_policy_arns: ${jsonencode(key)}: write letters, digits and +=,.@_- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9+=,.@_-]{1,128})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for task_role_policy_arn in values(var.task_role_policy_arns) : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), task_role_policy_arn)
      )
    ])
    error_message = join("; ", [
      for task_role_policy_arn in values(var.task_role_policy_arns) :
      "task_role_policy_arns: ${jsonencode(task_role_policy_arn)}: write the ARN of an IAM policy"
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), task_role_policy_arn)
      )
    ])
  }

  validation {
    condition = length([
      for arn in values(var.task_role_policy_arns) : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "task_role_policy_arns:",
      join(", ", formatlist("%q", [
        for arn in values(var.task_role_policy_arns) : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = var.task_role == null || length(var.task_role_policy_arns) == 0
    error_message = join(" ", [
      "task_role_policy_arns: are for a task role that is made here, and task_role names another;",
      "remove them, and let its owner allow what the code needs",
    ])
  }

  validation {
    condition = (
      length([
        for text in values(var.task_role_policy_arns) : text
        if can(regex("^(?:${local.wide_policies})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions")
    )
    error_message = try(join(" ", [
      "task_role_policy_arns:",
      join(", ", formatlist("%q", [
        for text in values(var.task_role_policy_arns) : text
        if can(regex("^(?:${local.wide_policies})$", text))
      ])),
      "gives tasks every right of the account; write what the code calls into",
      "task_role_statements, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = length([
      for item in distinct(values(var.task_role_policy_arns)) : item
      if length([for other in values(var.task_role_policy_arns) : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "task_role_policy_arns:",
      join(", ", formatlist("%q", [
        for item in distinct(values(var.task_role_policy_arns)) : item
        if length([for other in values(var.task_role_policy_arns) : other if other == item]) > 1
      ])),
      "is given twice; give it once",
    ]), "")
  }
}

variable "task_role_statements" {
  description = <<-EOT
    IAM statements of the task role, for the task's own code. All actions of a service, `*` for an action that knows resources, and rights over every role need the waiver `wide_permissions`. Default: none.
    - `actions`: Required. Actions of the AWS API, such as `sqs:SendMessage`.
    - `resources`: Required. ARNs of the resources that the actions are allowed on.
    - `conditions`: When it is allowed: a list of values by condition key by operator, as IAM has them: `StringEquals."aws:ResourceTag/team" = ["orders"]`. Default: always.
  EOT
  type        = any
  default     = []
  nullable    = false

  validation {
    condition = try(can(flatten(var.task_role_statements)), true)
    error_message = try(join(" ", [
      "task_role_statements: ${jsonencode(var.task_role_statements)} is not a list; put it in",
      "square brackets",
    ]), "")
  }

  validation {
    condition = try(length(var.task_role_statements) <= 50, true)
    error_message = try(
      "task_role_statements: ${length(var.task_role_statements)} given; give at most 50",
      "",
    )
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : can(keys(task_role_statement))
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements: ${jsonencode(task_role_statement)} is not a table; put its fields in curly braces"
      if !can(keys(task_role_statement))
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can([for part in tolist(task_role_statement.actions) : tostring(part)])
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${jsonencode(try(task_role_statement.actions, null))} is no list of texts"
      if !(
        can(keys(task_role_statement))
        ? can([for part in tolist(task_role_statement.actions) : tostring(part)])
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can([for part in tolist(task_role_statement.resources) : tostring(part)])
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${jsonencode(try(task_role_statement.resources, null))} is no list of texts"
      if !(
        can(keys(task_role_statement))
        ? can([for part in tolist(task_role_statement.resources) : tostring(part)])
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can({
        for name, part in lookup(task_role_statement, "conditions", {}) : name => {
          for name2, part2 in part : name2 => [for part3 in tolist(part2) : tostring(part3)]
        }
      })
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.conditions:",
        "${jsonencode(try(lookup(task_role_statement, "conditions", {}), null))} is no table of",
        "tables of lists of texts",
      ])
      if !(
        can(keys(task_role_statement))
        ? can({
          for name, part in lookup(task_role_statement, "conditions", {}) : name => {
            for name2, part2 in part : name2 => [for part3 in tolist(part2) : tostring(part3)]
          }
        })
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements :
      [for key in keys(task_role_statement) : contains(["actions", "conditions", "resources"], key)]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(task_role_statement) :
        "task_role_statements: ${jsonencode(key)} is no field; choose actions, conditions or resources"
        if !contains(["actions", "conditions", "resources"], key)
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : length(task_role_statement.actions) >= 1
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${length(task_role_statement.actions)} given; give at least 1"
      if length(task_role_statement.actions) < 1
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.actions) <= 100
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${length(task_role_statement.actions)} given; give at most 100"
      if length(task_role_statement.actions) > 100
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for action in task_role_statement.actions :
        can(regex("^(?:[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127})$", action))
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for action in task_role_statement.actions :
        "task_role_statements.actions: ${jsonencode(action)}: write <service>:<Action>"
        if !can(regex("^(?:[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127})$", action))
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.resources) >= 1
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${length(task_role_statement.resources)} given; give at least 1"
      if length(task_role_statement.resources) < 1
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.resources) <= 100
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${length(task_role_statement.resources)} given; give at most 100"
      if length(task_role_statement.resources) > 100
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for resource in task_role_statement.resources : can(
          regex(join(":", [
            "^(?:\\*|arn:(\\*|aws(-(cn|eusc|iso(-[bef])?|us-gov))?):[a-z0-9-]{1,63}",
            "[a-z0-9*?-]{0,32}:[a-z0-9*?-]{0,12}:[^\\x00-\\x1f\\x7f]{1,1000})$",
          ]), resource)
        )
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for resource in task_role_statement.resources : join(" ", [
          "task_role_statements.resources: ${jsonencode(resource)}: write an ARN,",
          "arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions that know no",
          "resource",
        ])
        if !can(
          regex(join(":", [
            "^(?:\\*|arn:(\\*|aws(-(cn|eusc|iso(-[bef])?|us-gov))?):[a-z0-9-]{1,63}",
            "[a-z0-9*?-]{0,32}:[a-z0-9*?-]{0,12}:[^\\x00-\\x1f\\x7f]{1,1000})$",
          ]), resource)
        )
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(lookup(task_role_statement, "conditions", {})) <= 20
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.conditions: ${length(lookup(task_role_statement, "conditions", {}))} given; give at most 20"
      if length(lookup(task_role_statement, "conditions", {})) > 20
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(lookup(task_role_statement, "conditions", {})) :
        can(regex("^(?:${local.condition_operator})$", key))
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(lookup(task_role_statement, "conditions", {})) : join(" ", [
          "task_role_statements.conditions: ${jsonencode(key)}: write an operator of IAM as it is",
          "spelt there, such as StringEquals, ArnLike or Bool",
        ])
        if !can(regex("^(?:${local.condition_operator})$", key))
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        length(condition) >= 1
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        "task_role_statements.conditions: ${length(condition)} given; give at least 1"
        if length(condition) < 1
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        length(condition) <= 20
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        "task_role_statements.conditions: ${length(condition)} given; give at most 20"
        if length(condition) > 20
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for key in keys(condition) : can(
            regex(
              "^(?:[A-Za-z0-9._-]{1,128}(/[^:\\x00-\\x1f\\x7f]{1,128})?:[^\\x00-\\x1f\\x7f]{1,256})$",
              key,
            )
          )
        ]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for key in keys(condition) : join(" ", [
            "task_role_statements.conditions: ${jsonencode(key)}: write a condition key,",
            "<service>:<key> such as aws:ResourceTag/team",
          ])
          if !can(
            regex(
              "^(?:[A-Za-z0-9._-]{1,128}(/[^:\\x00-\\x1f\\x7f]{1,128})?:[^\\x00-\\x1f\\x7f]{1,256})$",
              key,
            )
          )
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        [for condition2 in values(condition) : length(condition2) >= 1]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          "task_role_statements.conditions: ${length(condition2)} given; give at least 1"
          if length(condition2) < 1
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        [for condition2 in values(condition) : length(condition2) <= 100]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          "task_role_statements.conditions: ${length(condition2)} given; give at most 100"
          if length(condition2) > 100
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) : [
            for condition3 in condition2 :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{0,1000})$", condition3))
          ]
        ]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) : [
            for condition3 in condition2 :
            "task_role_statements.conditions: ${jsonencode(condition3)}: write text up to 1000 characters"
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{0,1000})$", condition3))
          ]
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      task_role_statement.resources != null
      ? (
        task_role_statement.actions != null
        ? length([
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.object_actions})$", text))
        ]) == 0 ||
        length([
          for text in task_role_statement.resources : text
          if can(regex("^(?:${local.object_arns})$", text))
        ]) > 0
        : true
      )
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.resources:",
        join(", ", formatlist("%q", [
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.object_actions})$", text))
        ])),
        "is allowed on objects, not on a bucket; write arn:aws:s3:::<bucket>/*",
      ])
      if !(
        task_role_statement.resources != null
        ? (
          task_role_statement.actions != null
          ? length([
            for text in task_role_statement.actions : text
            if can(regex("^(?:${local.object_actions})$", text))
          ]) == 0 ||
          length([
            for text in task_role_statement.resources : text
            if can(regex("^(?:${local.object_arns})$", text))
          ]) > 0
          : true
        )
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      task_role_statement.resources != null
      ? (
        task_role_statement.actions != null
        ? length([
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.bucket_actions})$", text))
        ]) == 0 ||
        length([
          for text in task_role_statement.resources : text
          if can(regex("^(?:${local.bucket_arns})$", text))
        ]) > 0
        : true
      )
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.resources:",
        join(", ", formatlist("%q", [
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.bucket_actions})$", text))
        ])),
        "is allowed on a bucket, not on objects; write arn:aws:s3:::<bucket>",
      ])
      if !(
        task_role_statement.resources != null
        ? (
          task_role_statement.actions != null
          ? length([
            for text in task_role_statement.actions : text
            if can(regex("^(?:${local.bucket_actions})$", text))
          ]) == 0 ||
          length([
            for text in task_role_statement.resources : text
            if can(regex("^(?:${local.bucket_arns})$", text))
          ]) > 0
          : true
        )
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : length([
        for pair in flatten([
          for operator, keys in lookup(task_role_statement, "conditions", {}) :
          [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
        ]) :
        pair
        if !can(regex("^(?:${local.comparable})$", pair))
      ]) == 0
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.conditions:",
        join(", ", formatlist("%q", [
          for pair in flatten([
            for operator, keys in lookup(task_role_statement, "conditions", {}) :
            [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
          ]) :
          pair
          if !can(regex("^(?:${local.comparable})$", pair))
        ])),
        "is never compared; write a number for Numeric, a date such as 2027-01-31T00:00:00Z for",
        "Date, true or false for Bool and Null, an address or a range for IpAddress, an ARN for",
        "Arn",
      ])
      if length([
        for pair in flatten([
          for operator, keys in lookup(task_role_statement, "conditions", {}) :
          [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
        ]) :
        pair
        if !can(regex("^(?:${local.comparable})$", pair))
      ]) != 0
    ]), "")
  }

  validation {
    condition = try(
      length([
        for arn in flatten([for statement in var.task_role_statements : statement.resources]) : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ]) == 0,
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for arn in flatten([for statement in var.task_role_statements : statement.resources]) : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = try(var.task_role == null || length(var.task_role_statements) == 0, true)
    error_message = try(join(" ", [
      "task_role_statements: are for a task role that is made here, and task_role names another;",
      "remove them, and let its owner allow what the code needs",
    ]), "")
  }

  validation {
    condition = try(
      floor(
        length(base64encode(jsonencode([
          for spec in var.task_role_statements : merge(
            { Sid = "Task00", Effect = "Allow", Action = spec.actions, Resource = spec.resources },
            {
              for key, value in {
                Condition = (
                  length(lookup(spec, "conditions", {})) > 0 ? lookup(spec, "conditions", {}) : null
                )
              } :
              key => value
              if value != null
            },
          )
        ]))) * 0.75
      ) <= (var.enable_execute_command ? 8800 : 10240),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      floor(
        length(base64encode(jsonencode([
          for spec in var.task_role_statements : merge(
            { Sid = "Task00", Effect = "Allow", Action = spec.actions, Resource = spec.resources },
            {
              for key, value in {
                Condition = (
                  length(lookup(spec, "conditions", {})) > 0 ? lookup(spec, "conditions", {}) : null
                )
              } :
              key => value
              if value != null
            },
          )
        ]))) * 0.75
      ),
      "characters; a role's inline policies have ${var.enable_execute_command ? 8800 : 10240}.",
      "Give prefixes with * instead of single resources",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for action in flatten([
          for statement in [
            for statement in var.task_role_statements : statement
            if contains(statement.resources, "*")
          ] :
          statement.actions
        ]) :
        action
        if !can(regex("^(?:${local.actions_without_resource})$", action))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for action in flatten([
          for statement in [
            for statement in var.task_role_statements : statement
            if contains(statement.resources, "*")
          ] :
          statement.actions
        ]) :
        action
        if !can(regex("^(?:${local.actions_without_resource})$", action))
      ])),
      "on \"*\" is allowed on everything; write the ARNs of the resources, \"*\" is for actions",
      "that know none, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for text in flatten([
          for statement in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          statement.actions
        ]) :
        text
        if can(regex("^(?:${local.powerful_actions})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for text in flatten([
          for statement in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          statement.actions
        ]) :
        text
        if can(regex("^(?:${local.powerful_actions})$", text))
      ])),
      "on",
      join(", ", formatlist("%q", [
        for text in flatten([
          for one in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          one.resources
        ]) :
        text
        if can(regex("^(?:${local.every_resource})$", text))
      ])),
      "would let tasks take every right of the account; write the ARNs of single roles or",
      "policies, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for text in flatten([for statement in var.task_role_statements : statement.actions]) : text
        if can(regex("^(?:${local.whole_services})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for text in flatten([for statement in var.task_role_statements : statement.actions]) : text
        if can(regex("^(?:${local.whole_services})$", text))
      ])),
      "is every action of a service; write those that the code calls, or say why:",
      "waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length(
        concat(
          concat(
            concat(
              [
                for action in flatten([
                  for statement in [
                    for statement in var.task_role_statements : statement
                    if contains(statement.resources, "*")
                  ] :
                  statement.actions
                ]) :
                action
                if !can(regex("^(?:${local.actions_without_resource})$", action))
              ],
              [
                for text in flatten([
                  for statement in [
                    for one in var.task_role_statements : one
                    if length([
                      for text in one.resources : text
                      if can(regex("^(?:${local.every_resource})$", text))
                    ]) > 0
                  ] :
                  statement.actions
                ]) :
                text
                if can(regex("^(?:${local.powerful_actions})$", text))
              ],
            ),
            [
              for text in flatten([for statement in var.task_role_statements : statement.actions]) :
              text
              if can(regex("^(?:${local.whole_services})$", text))
            ],
          ),
          [
            for text in values(var.task_role_policy_arns) : text
            if can(regex("^(?:${local.wide_policies})$", text))
          ],
        )
      ) > 0 ||
      !contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements: waivers.wide_permissions waives nothing, this is as safe as the",
      "default; remove it",
    ]), "")
  }
}

variable "tmp_size_mib" {
  description = "Size of the writable `/tmp` in MiB, taken from the task's memory. A volume that is mounted at `/tmp` takes its place, and then it has none."
  type        = number
  default     = 64
  nullable    = false

  validation {
    condition     = floor(var.tmp_size_mib) == var.tmp_size_mib
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is not a whole number; write one"
  }

  validation {
    condition     = var.tmp_size_mib >= 1
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is too small; give at least 1"
  }

  validation {
    condition     = var.tmp_size_mib <= 122879
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is too large; give at most 122879"
  }

  validation {
    condition = sum(
      concat(
        [0],
        values({
          for directory, item in merge({ "/tmp" = var.tmp_size_mib }, var.tmpfs) : directory => item
          if !contains(
            concat(
              [for mount in values(var.mount_points) : mount.container_path],
              [
                for volume in values({
                  for item2, volume in var.volumes : item2 => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            directory,
          )
        }),
      )
    ) < var.memory_mib
    error_message = try(join(" ", [
      "tmp_size_mib:",
      sum(
        concat(
          [0],
          values({
            for directory, item in merge({ "/tmp" = var.tmp_size_mib }, var.tmpfs) :
            directory => item
            if !contains(
              concat(
                [for mount in values(var.mount_points) : mount.container_path],
                [
                  for volume in values({
                    for item2, volume in var.volumes : item2 => volume
                    if volume.container_path != null
                  }) :
                  volume.container_path
                ],
              ),
              directory,
            )
          }),
        )
      ),
      "MiB of /tmp and tmpfs leave nothing of memory_mib ${var.memory_mib}; lower them",
    ]), "")
  }
}

variable "tmpfs" {
  description = "Further writable directories, held in the task's memory, with their sizes in MiB: `\"/var/run\" = 16`. A size of `/tmp` here replaces `tmp_size_mib`."
  type        = map(number)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tmpfs) <= 20
    error_message = "tmpfs: ${length(var.tmpfs)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.tmpfs) : can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tmpfs) :
      "tmpfs: ${jsonencode(key)}: write the full path of a directory, such as /run/app"
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.tmpfs) : length(key) <= 255])
    error_message = join("; ", [
      for key in keys(var.tmpfs) :
      "tmpfs: ${jsonencode(key)} is too long; give at most 255 characters"
      if length(key) > 255
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : floor(tmpf) == tmpf])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is not a whole number; write one"
      if floor(tmpf) != tmpf
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : tmpf >= 1])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is too small; give at least 1"
      if tmpf < 1
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : tmpf <= 122879])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is too large; give at most 122879"
      if tmpf > 122879
    ])
  }

  validation {
    condition = (
      length([
        for path_ in keys(var.tmpfs) : path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !(var.enable_execute_command && var.readonly_root_filesystem)
    )
    error_message = try(join(" ", [
      "tmpfs:",
      join(", ", formatlist("%q", [
        for path_ in keys(var.tmpfs) : path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
  }
}

variable "ulimits" {
  description = <<-EOT
    Limits of the operating system by name. Fargate takes `nofile` alone: open files.
    - `hard_limit`: Required. What a process can raise it to.
    - `soft_limit`: Required. What a process gets.
  EOT
  type        = map(map(number))
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([for key in keys(var.ulimits) : contains(["nofile"], key)])
    error_message = join("; ", [
      for key in keys(var.ulimits) : "ulimits: ${jsonencode(key)} is not possible; choose 'nofile'"
      if !contains(["nofile"], key)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in values(var.ulimits) :
      [for key in keys(ulimit) : contains(["hard_limit", "soft_limit"], key)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in values(var.ulimits) : [
        for key in keys(ulimit) :
        "ulimits: ${jsonencode(key)} is no field; choose hard_limit or soft_limit"
        if !contains(["hard_limit", "soft_limit"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for ulimit in values(var.ulimits) : floor(ulimit.soft_limit) == ulimit.soft_limit
    ])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is not a whole number; write one"
      if floor(ulimit.soft_limit) != ulimit.soft_limit
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.soft_limit >= 1])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too small; give at least 1"
      if ulimit.soft_limit < 1
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.soft_limit <= 1048576])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too large; give at most 1048576"
      if ulimit.soft_limit > 1048576
    ])
  }

  validation {
    condition = alltrue([
      for ulimit in values(var.ulimits) : floor(ulimit.hard_limit) == ulimit.hard_limit
    ])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is not a whole number; write one"
      if floor(ulimit.hard_limit) != ulimit.hard_limit
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.hard_limit >= 1])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too small; give at least 1"
      if ulimit.hard_limit < 1
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.hard_limit <= 1048576])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too large; give at most 1048576"
      if ulimit.hard_limit > 1048576
    ])
  }

  validation {
    condition = alltrue([
      for ulimit in values(var.ulimits) : ulimit.soft_limit <= ulimit.hard_limit
    ])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) : join(" ", [
        "ulimits.soft_limit: ${ulimit.soft_limit} is above hard_limit ${ulimit.hard_limit}; lower",
        "it, or raise the hard_limit",
      ])
      if ulimit.soft_limit > ulimit.hard_limit
    ])
  }
}

variable "user" {
  description = "User, or user and group, of the container, by name or number. Root needs the waiver `root_user` (Security Hub ECS.20), and so does `\"\"`, the user of the image, which may be root. The default is the user of the default image."
  type        = string
  default     = "101:101"
  nullable    = false

  validation {
    condition = can(
      regex(
        "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
        var.user,
      )
    )
    error_message = join(" ", [
      "user: ${jsonencode(var.user)}: write a user, or user and group, such as 1000:1000 or node,",
      "or \"\" for that of the image",
    ])
  }

  validation {
    condition = (
      !can(regex("^((0+|root)(:.*)?)?$", var.user)) || contains(keys(var.waivers), "root_user")
    )
    error_message = join(" ", [
      "user: \"${var.user}\" is root, or may be; write another user of the image, or say why:",
      "waivers.root_user = \"<reason>\"",
    ])
  }

  validation {
    condition = (
      can(regex("^((0+|root)(:.*)?)?$", var.user)) || !contains(keys(var.waivers), "root_user")
    )
    error_message = "user: waivers.root_user waives nothing, this is as safe as the default; remove it"
  }
}

variable "volumes" {
  description = <<-EOT
    Volumes that containers have by `container_path` or `mount_points`, by their name. Default: none.
    - `container_path`: Directory at which the main container finds the volume, the short form of `mount_points`. Default: only those have it that say so there.
    - `efs`: The file system. Default: an empty directory, which ends with the task.
    - `read_only`: Whether the task can only read it: so it is at `container_path`, and of a file system the task role may write nothing.
  EOT
  type = map(object({
    container_path = optional(string)
    efs = optional(object({
      file_system_id  = string
      access_point_id = optional(string)
      root_directory  = optional(string)
    }))
    read_only = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.volumes) <= 20
    error_message = "volumes: ${length(var.volumes)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.volumes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.volumes) :
      "volumes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.volumes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.volumes) :
      "volumes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for container_path in volume.container_path[*] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", container_path))
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for container_path in volume.container_path[*] :
        "volumes.container_path: ${jsonencode(container_path)}: write the full path of a directory, such as /run/app"
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", container_path))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) :
      [for container_path in volume.container_path[*] : length(container_path) <= 255]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for container_path in volume.container_path[*] :
        "volumes.container_path: ${jsonencode(container_path)} is too long; give at most 255 characters"
        if length(container_path) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) :
      [for ef in volume.efs[*] : can(regex("^(?:fs-[0-9a-f]{8,40})$", ef.file_system_id))]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : join(" ", [
          "volumes.efs.file_system_id: ${jsonencode(ef.file_system_id)}: write the id of a file",
          "system of EFS: fs-0123456789abcdef0",
        ])
        if !can(regex("^(?:fs-[0-9a-f]{8,40})$", ef.file_system_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for access_point_id in ef.access_point_id[*] :
          can(regex("^(?:fsap-[0-9a-f]{8,40})$", access_point_id))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for access_point_id in ef.access_point_id[*] : join(" ", [
            "volumes.efs.access_point_id: ${jsonencode(access_point_id)}: write the id of an",
            "access point of EFS: fsap-0123456789abcdef0",
          ])
          if !can(regex("^(?:fsap-[0-9a-f]{8,40})$", access_point_id))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] :
          can(regex("^(?:/|(/[A-Za-z0-9._@+-]+)+)$", root_directory))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] : join(" ", [
            "volumes.efs.root_directory: ${jsonencode(root_directory)}: write the full path of a",
            "directory of the file system: /exports/app",
          ])
          if !can(regex("^(?:/|(/[A-Za-z0-9._@+-]+)+)$", root_directory))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] :
        [for root_directory in ef.root_directory[*] : length(root_directory) <= 255]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] :
          "volumes.efs.root_directory: ${jsonencode(root_directory)} is too long; give at most 255 characters"
          if length(root_directory) > 255
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] :
        (ef.root_directory != null ? ef.root_directory == "/" : true) || ef.access_point_id == null
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] :
        "volumes.efs.root_directory: is said by the access point of a file system that exists; remove one of them"
        if !(
          (ef.root_directory != null ? ef.root_directory == "/" : true) ||
          ef.access_point_id == null
        )
      ]
    ]))
  }

  validation {
    condition = (
      length(keys({ for item, volume in var.volumes : item => volume if volume.efs != null })) ==
      0 ||
      length([
        for target in values(var.egress) : target
        if target.protocol == "-1" ||
        (
          target.protocol == "tcp" &&
          (
            (target.port != null ? target.port == 2049 : false) ||
            (
              target.from_port != null
              ? (
                target.to_port != null ? target.from_port <= 2049 && target.to_port >= 2049 : false
              )
              : false
            )
          )
        )
      ]) > 0 ||
      length(var.security_group_ids) > 0
    )
    error_message = try(join(" ", [
      "volumes:",
      join(", ", formatlist("%q", keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null
      }))),
      "cannot be mounted, tasks do not reach port 2049; write egress with port = 2049 and the",
      "security group of the mount targets",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      })) <= 0 ||
      contains(keys(var.waivers), "whole_file_system")
    )
    error_message = try(join(" ", [
      "volumes:",
      join(", ", formatlist("%q", keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      }))),
      "opens a whole file system, to each container as any user; name one of its access points by",
      "access_point_id, or say why: waivers.whole_file_system = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      })) > 0 ||
      !contains(keys(var.waivers), "whole_file_system")
    )
    error_message = "volumes: waivers.whole_file_system waives nothing, this is as safe as the default; remove it"
  }
}

variable "waivers" {
  description = "Reasons for which safe defaults are left, by the name of the waiver. A value that needs one says its name when it is refused."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([
      for key in keys(var.waivers) : contains([
        "plain_secret",
        "privileged_port",
        "public_ingress",
        "public_ip",
        "root_user",
        "whole_file_system",
        "wide_permissions",
        "writable_root_filesystem",
      ], key)
    ])
    error_message = join("; ", [
      for key in keys(var.waivers) : join(" ", [
        "waivers: ${jsonencode(key)} is not possible; choose 'plain_secret', 'privileged_port',",
        "'public_ingress', 'public_ip', 'root_user', 'whole_file_system', 'wide_permissions' or",
        "'writable_root_filesystem'",
      ])
      if !contains([
        "plain_secret",
        "privileged_port",
        "public_ingress",
        "public_ip",
        "root_user",
        "whole_file_system",
        "wide_permissions",
        "writable_root_filesystem",
      ], key)
    ])
  }

  validation {
    condition = alltrue([
      for waiver in values(var.waivers) : can(regex("^(?:${local.words})$", waiver))
    ])
    error_message = join("; ", [
      for waiver in values(var.waivers) :
      "waivers: ${jsonencode(waiver)}: write text that is not blank, without NUL or another control character"
      if !can(regex("^(?:${local.words})$", waiver))
    ])
  }

  validation {
    condition = alltrue([for waiver in values(var.waivers) : try(length(waiver), 1) <= 255])
    error_message = join("; ", [
      for waiver in values(var.waivers) :
      "waivers: ${jsonencode(waiver)} is too long; give at most 255 characters"
      if try(length(waiver), 1) > 255
    ])
  }
}

variable "working_directory" {
  description = "Directory in which the command starts. Default: that of the image."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for working_directory in var.working_directory[*] :
      can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
    ])
    error_message = join("; ", [
      for working_directory in var.working_directory[*] :
      "working_directory: ${jsonencode(working_directory)}: write the full path of a directory, such as /run/app"
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
    ])
  }

  validation {
    condition = alltrue([
      for working_directory in var.working_directory[*] : length(working_directory) <= 255
    ])
    error_message = join("; ", [
      for working_directory in var.working_directory[*] :
      "working_directory: ${jsonencode(working_directory)} is too long; give at most 255 characters"
      if length(working_directory) > 255
    ])
  }
}
