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
    condition = alltrue([for key, caller in var.callers : caller != null])
    error_message = join("; ", [
      for key, caller in var.callers :
      "callers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if caller == null
    ])
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
      for caller in [for one in values(var.callers) : one if one != null] :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", caller.security_group_id))
    ])
    error_message = join("; ", [
      for caller in [for one in values(var.callers) : one if one != null] : join(" ", [
        "callers.security_group_id: ${jsonencode(caller.security_group_id)}: write the id of a",
        "security group: sg-0123456789abcdef0",
      ])
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", caller.security_group_id))
    ])
  }

  validation {
    condition = alltrue([
      for caller in [for one in values(var.callers) : one if one != null] :
      can(regex("^(?:${local.reason})$", caller.description))
    ])
    error_message = join("; ", [
      for caller in [for one in values(var.callers) : one if one != null] : join(" ", [
        "callers.description: ${jsonencode(caller.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", caller.description))
    ])
  }

  validation {
    condition = alltrue([
      for caller in [for one in values(var.callers) : one if one != null] :
      try(length(caller.description), 1) <= 255
    ])
    error_message = join("; ", [
      for caller in [for one in values(var.callers) : one if one != null] :
      "callers.description: ${jsonencode(caller.description)} is too long; give at most 255 characters"
      if try(length(caller.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for caller in [for one in values(var.callers) : one if one != null] :
      [for port in caller.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for caller in [for one in values(var.callers) : one if one != null] : [
        for port in caller.port[*] :
        "callers.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for caller in [for one in values(var.callers) : one if one != null] :
      [for port in caller.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for caller in [for one in values(var.callers) : one if one != null] : [
        for port in caller.port[*] :
        "callers.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for caller in [for one in values(var.callers) : one if one != null] :
      [for port in caller.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for caller in [for one in values(var.callers) : one if one != null] : [
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
    condition = (
      alltrue([for port in values(var.ports) : port != null])
      ? length([
        for caller in [for one in values(var.callers) : one if one != null] : caller.port
        if caller.port != null ? !contains(values(var.ports), caller.port) : false
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "callers:",
      replace(join(", ", [
        for caller in [for one in values(var.callers) : one if one != null] : caller.port
        if caller.port != null ? !contains(values(var.ports), caller.port) : false
      ]), "/, ([^,]*)$/", " or $1"),
      "is none of ports; name it there, or remove port of the caller",
    ]), "")
  }

  validation {
    condition = (
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? (
        alltrue([
          for route in [for one in values(var.routes) : one if one != null] : route.priority != null
        ])
        ? length([
          for text in concat(
            concat(
              [
                for one in [for one in values(var.callers) : one if one != null] :
                join(" ", compact([
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
                var.network_load_balancer != null
                ? var.network_load_balancer.security_group_id
                : "",
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
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "callers:",
      join(", ", formatlist("%q", [
        for text in concat(
          concat(
            [
              for one in [for one in values(var.callers) : one if one != null] :
              join(" ", compact([
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
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? (
        alltrue([
          for route in [for one in values(var.routes) : one if one != null] : route.priority != null
        ])
        ? length(var.callers) + length(var.ingress) +
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
        : true
      )
      : true
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
