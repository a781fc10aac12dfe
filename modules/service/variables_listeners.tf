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
    condition = alltrue([for key, listener in var.listeners : listener != null])
    error_message = join("; ", [
      for key, listener in var.listeners :
      "listeners: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if listener == null
    ])
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
      for listener in [for one in values(var.listeners) : one if one != null] :
      try(floor(listener.port) == listener.port, true)
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] :
      "listeners.port: ${jsonencode(listener.port)} is not a whole number; write one"
      if !try(floor(listener.port) == listener.port, true)
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      try(listener.port >= 1, true)
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] :
      "listeners.port: ${jsonencode(listener.port)} is too small; give at least 1"
      if !try(listener.port >= 1, true)
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      try(listener.port <= 65535, true)
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] :
      "listeners.port: ${jsonencode(listener.port)} is too large; give at most 65535"
      if !try(listener.port <= 65535, true)
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.port != null
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] :
      "listeners.port: null is not a whole number; write one"
      if listener.port == null
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      contains(["TCP", "TLS"], listener.protocol)
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] :
      "listeners.protocol: ${jsonencode(listener.protocol)} is not possible; choose 'TCP' or 'TLS'"
      if !contains(["TCP", "TLS"], listener.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for target_port in listener.target_port[*] : floor(target_port) == target_port]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for target_port in listener.target_port[*] :
        "listeners.target_port: ${jsonencode(target_port)} is not a whole number; write one"
        if floor(target_port) != target_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for target_port in listener.target_port[*] : target_port >= 1]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for target_port in listener.target_port[*] :
        "listeners.target_port: ${jsonencode(target_port)} is too small; give at least 1"
        if target_port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for target_port in listener.target_port[*] : target_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for target_port in listener.target_port[*] :
        "listeners.target_port: ${jsonencode(target_port)} is too large; give at most 65535"
        if target_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for stickiness in listener.stickiness[*] : contains(["source_ip"], stickiness)]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for stickiness in listener.stickiness[*] :
        "listeners.stickiness: ${jsonencode(stickiness)} is not possible; choose 'source_ip'"
        if !contains(["source_ip"], stickiness)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      floor(listener.deregistration_delay_seconds) == listener.deregistration_delay_seconds
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.deregistration_delay_seconds:",
        "${jsonencode(listener.deregistration_delay_seconds)} is not a whole number; write one",
      ])
      if floor(listener.deregistration_delay_seconds) != listener.deregistration_delay_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.deregistration_delay_seconds >= 0
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.deregistration_delay_seconds:",
        "${jsonencode(listener.deregistration_delay_seconds)} is too small; give at least 0",
      ])
      if listener.deregistration_delay_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.deregistration_delay_seconds <= 900
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.deregistration_delay_seconds:",
        "${jsonencode(listener.deregistration_delay_seconds)} is too large; give at most 900",
      ])
      if listener.deregistration_delay_seconds > 900
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      floor(listener.health_check_grace_period_seconds) ==
      listener.health_check_grace_period_seconds
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
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
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check_grace_period_seconds >= 0
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check_grace_period_seconds:",
        "${jsonencode(listener.health_check_grace_period_seconds)} is too small; give at least 0",
      ])
      if listener.health_check_grace_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check_grace_period_seconds <= 2147483647
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check_grace_period_seconds:",
        "${jsonencode(listener.health_check_grace_period_seconds)} is too large; give at most",
        "2147483647",
      ])
      if listener.health_check_grace_period_seconds > 2147483647
    ])
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for port in listener.health_check.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for port in listener.health_check.port[*] :
        "listeners.health_check.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for port in listener.health_check.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for port in listener.health_check.port[*] :
        "listeners.health_check.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for port in listener.health_check.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for port in listener.health_check.port[*] :
        "listeners.health_check.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      floor(listener.health_check.interval_seconds) == listener.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.interval_seconds:",
        "${jsonencode(listener.health_check.interval_seconds)} is not a whole number; write one",
      ])
      if floor(listener.health_check.interval_seconds) != listener.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.interval_seconds:",
        "${jsonencode(listener.health_check.interval_seconds)} is too small; give at least 5",
      ])
      if listener.health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.interval_seconds:",
        "${jsonencode(listener.health_check.interval_seconds)} is too large; give at most 300",
      ])
      if listener.health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      floor(listener.health_check.timeout_seconds) == listener.health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.timeout_seconds:",
        "${jsonencode(listener.health_check.timeout_seconds)} is not a whole number; write one",
      ])
      if floor(listener.health_check.timeout_seconds) != listener.health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.timeout_seconds:",
        "${jsonencode(listener.health_check.timeout_seconds)} is too small; give at least 2",
      ])
      if listener.health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.timeout_seconds:",
        "${jsonencode(listener.health_check.timeout_seconds)} is too large; give at most 120",
      ])
      if listener.health_check.timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      floor(listener.health_check.healthy_threshold) == listener.health_check.healthy_threshold
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.healthy_threshold:",
        "${jsonencode(listener.health_check.healthy_threshold)} is not a whole number; write one",
      ])
      if floor(listener.health_check.healthy_threshold) != listener.health_check.healthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.healthy_threshold >= 2
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.healthy_threshold:",
        "${jsonencode(listener.health_check.healthy_threshold)} is too small; give at least 2",
      ])
      if listener.health_check.healthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.healthy_threshold <= 10
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.healthy_threshold:",
        "${jsonencode(listener.health_check.healthy_threshold)} is too large; give at most 10",
      ])
      if listener.health_check.healthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      floor(listener.health_check.unhealthy_threshold) == listener.health_check.unhealthy_threshold
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.unhealthy_threshold:",
        "${jsonencode(listener.health_check.unhealthy_threshold)} is not a whole number; write one",
      ])
      if floor(listener.health_check.unhealthy_threshold) !=
      listener.health_check.unhealthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.unhealthy_threshold >= 2
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.unhealthy_threshold:",
        "${jsonencode(listener.health_check.unhealthy_threshold)} is too small; give at least 2",
      ])
      if listener.health_check.unhealthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.unhealthy_threshold <= 10
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.unhealthy_threshold:",
        "${jsonencode(listener.health_check.unhealthy_threshold)} is too large; give at most 10",
      ])
      if listener.health_check.unhealthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for path_ in listener.health_check.path[*] : can(regex("^(?:/[!\\\"$-~]*)$", path_))]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for path_ in listener.health_check.path[*] :
        "listeners.health_check.path: ${jsonencode(path_)}: write a path that starts with a slash, such as /health"
        if !can(regex("^(?:/[!\\\"$-~]*)$", path_))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for listener in [for one in values(var.listeners) : one if one != null] :
      [for path_ in listener.health_check.path[*] : length(path_) <= 1024]
    ]))
    error_message = join("; ", flatten([
      for listener in [for one in values(var.listeners) : one if one != null] : [
        for path_ in listener.health_check.path[*] :
        "listeners.health_check.path: ${jsonencode(path_)} is too long; give at most 1024 characters"
        if length(path_) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.health_check.timeout_seconds < listener.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
        "listeners.health_check.timeout_seconds: ${listener.health_check.timeout_seconds} is not",
        "below interval_seconds ${listener.health_check.interval_seconds}; lower it or raise the",
        "other",
      ])
      if listener.health_check.timeout_seconds >= listener.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for listener in [for one in values(var.listeners) : one if one != null] :
      listener.stickiness == null || listener.protocol == "TCP"
    ])
    error_message = join("; ", [
      for listener in [for one in values(var.listeners) : one if one != null] :
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
        for item, listener in { for key, one in var.listeners : key => one if one != null } :
        item => listener
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
        for item, listener in { for key, one in var.listeners : key => one if one != null } :
        item => listener
        if listener.protocol == "TLS"
      }))),
      "of TLS need a certificate; give network_load_balancer one, or write TCP",
    ]), "")
  }

  validation {
    condition = (
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? length(
        [
          for ports in [
            [
              for listener in [for one in values(var.listeners) : one if one != null] :
              listener.port
            ],
          ] :
          [
            for item in distinct(ports) : item
            if length([for other in ports : other if other == item]) > 1
          ]
        ][0]
      ) == 0
      : true
    )
    error_message = try(join(" ", [
      "listeners: port",
      replace(
        join(
          ", ",
          [
            for ports in [
              [
                for listener in [for one in values(var.listeners) : one if one != null] :
                listener.port
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
      "is given twice; choose another",
    ]), "")
  }

  validation {
    condition = (
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? length([
        for listener in [for one in values(var.listeners) : one if one != null] :
        "is required, port of the service is 0; give the port on which it takes connections"
        if !(var.port > 0 || listener.target_port != null)
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "listeners.target_port:",
      join("; ", [
        for listener in [for one in values(var.listeners) : one if one != null] :
        "is required, port of the service is 0; give the port on which it takes connections"
        if !(var.port > 0 || listener.target_port != null)
      ]),
    ]), "")
  }

  validation {
    condition = (
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? length([
        for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
          "${listener.target_port != null ? listener.target_port : var.port} needs root; lead to",
          "1024 or above, or to the port of the service itself",
        ])
        if !(
          can(regex("^((0+|root)(:.*)?)?$", var.user)) ||
          (listener.target_port != null ? listener.target_port : var.port) >= 1024 ||
          (listener.target_port != null ? listener.target_port : var.port) == var.port
        )
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "listeners.target_port:",
      join("; ", [
        for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
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
    condition = (
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? length([
        for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
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
      : true
    )
    error_message = try(join(" ", [
      "listeners.target_port:",
      join("; ", [
        for listener in [for one in values(var.listeners) : one if one != null] : join(" ", [
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
