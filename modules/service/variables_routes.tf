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
    condition = alltrue([for key, route in var.routes : route != null])
    error_message = join("; ", [
      for key, route in var.routes :
      "routes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if route == null
    ])
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
      for route in [for one in values(var.routes) : one if one != null] :
      try(floor(route.priority) == route.priority, true)
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.priority: ${jsonencode(route.priority)} is not a whole number; write one"
      if !try(floor(route.priority) == route.priority, true)
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      try(route.priority >= 1, true)
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.priority: ${jsonencode(route.priority)} is too small; give at least 1"
      if !try(route.priority >= 1, true)
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      try(route.priority <= 50000, true)
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.priority: ${jsonencode(route.priority)} is too large; give at most 50000"
      if !try(route.priority <= 50000, true)
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] : route.priority != null
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.priority: null is not a whole number; write one"
      if route.priority == null
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for container in route.container[*] :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", container))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      [for container in route.container[*] : length(container) <= 32]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for container in route.container[*] :
        "routes.container: ${jsonencode(container)} is too long; give at most 32 characters"
        if length(container) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for port in route.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for port in route.port[*] :
        "routes.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for port in route.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for port in route.port[*] : "routes.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for port in route.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for port in route.port[*] :
        "routes.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      length(route.path_patterns) <= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.path_patterns: ${length(route.path_patterns)} given; give at most 5"
      if length(route.path_patterns) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for path_pattern in route.path_patterns :
        can(regex("^(?:[/*?][A-Za-z0-9_.$/~\\\"'@:+&*?-]{0,127})$", path_pattern))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      length(route.host_headers) <= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.host_headers: ${length(route.host_headers)} given; give at most 5"
      if length(route.host_headers) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for host_header in route.host_headers :
        can(regex("^(?:[A-Za-z0-9_.*?-]+\\.[A-Za-z]{1,63})$", host_header))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      [for host_header in route.host_headers : try(length(host_header), 1) <= 128]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for host_header in route.host_headers :
        "routes.host_headers: ${jsonencode(host_header)} is too long; give at most 128 characters"
        if try(length(host_header), 1) > 128
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      length(route.http_headers) <= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.http_headers: ${length(route.http_headers)} given; give at most 5"
      if length(route.http_headers) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for key in keys(route.http_headers) :
        can(regex("^(?:[A-Za-z0-9!#$%&'+.^_`|~-]{1,40})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      [for key in keys(route.http_headers) : !can(regex("^(?:[hH][oO][sS][tT])$", key))]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for key in keys(route.http_headers) :
        "routes.http_headers: ${jsonencode(key)}: write another header, or its values into host_headers"
        if !(!can(regex("^(?:[hH][oO][sS][tT])$", key)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for http_header in values(route.http_headers) : http_header != null]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for http_header in values(route.http_headers) :
        "routes.http_headers: null is not a list; put it in square brackets"
        if http_header == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for http_header in values(route.http_headers) : try(length(http_header), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for http_header in values(route.http_headers) :
        "routes.http_headers: ${length(http_header)} given; give at least 1"
        if try(length(http_header), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for http_header in values(route.http_headers) : try(length(http_header), 1) <= 5]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for http_header in values(route.http_headers) :
        "routes.http_headers: ${length(http_header)} given; give at most 5"
        if try(length(http_header), 1) > 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for http_header in values(route.http_headers) : [
          for http_header2 in coalesce(http_header, []) :
          can(regex("^(?:[ -~]{1,128})$", http_header2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      length(route.query_strings) <= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.query_strings: ${length(route.query_strings)} given; give at most 5"
      if length(route.query_strings) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for key in keys(route.query_strings) : can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", key))]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for key in keys(route.query_strings) : join(" ", [
          "routes.query_strings: ${jsonencode(key)}: write up to 128 letters, digits and",
          "-._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \\ in front of one",
          "that is meant itself",
        ])
        if !can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for query_string in values(route.query_strings) : query_string != null]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for query_string in values(route.query_strings) :
        "routes.query_strings: null is not a list; put it in square brackets"
        if query_string == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for query_string in values(route.query_strings) : try(length(query_string), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for query_string in values(route.query_strings) :
        "routes.query_strings: ${length(query_string)} given; give at least 1"
        if try(length(query_string), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for query_string in values(route.query_strings) : try(length(query_string), 1) <= 5]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for query_string in values(route.query_strings) :
        "routes.query_strings: ${length(query_string)} given; give at most 5"
        if try(length(query_string), 1) > 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for query_string in values(route.query_strings) : [
          for query_string2 in coalesce(query_string, []) :
          can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for query_string in values(route.query_strings) : [
          for query_string2 in coalesce(query_string, []) : join(" ", [
            "routes.query_strings: ${jsonencode(query_string2)}: write up to 128 letters, digits",
            "and -._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \\ in front",
            "of one that is meant itself",
          ])
          if !can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      length(route.http_request_methods) <= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.http_request_methods: ${length(route.http_request_methods)} given; give at most 5"
      if length(route.http_request_methods) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for http_request_method in route.http_request_methods :
        can(regex("^(?:[A-Z_-]{1,40})$", http_request_method))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for http_request_method in route.http_request_methods : join(" ", [
          "routes.http_request_methods: ${jsonencode(http_request_method)}: write a method such as",
          "GET, up to 40 capital letters, hyphens and _",
        ])
        if !can(regex("^(?:[A-Z_-]{1,40})$", http_request_method))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      length(route.source_ips) <= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.source_ips: ${length(route.source_ips)} given; give at most 5"
      if length(route.source_ips) > 5
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for source_ip in route.source_ips : can(cidrsubnet(source_ip, 0, 0))]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      [for source_ip in route.source_ips : try(cidrsubnet(source_ip, 0, 0) == source_ip, true)]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for source_ip in route.source_ips :
        "routes.source_ips: ${jsonencode(source_ip)}: write ${try(cidrsubnet(source_ip, 0, 0), "")}"
        if !try(cidrsubnet(source_ip, 0, 0) == source_ip, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        can(regex("^(?:[A-Za-z0-9_+]{1,128})$", authenticate_cognito.user_pool_client_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] : can(
          regex("^(?:[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?)$", authenticate_cognito.user_pool_domain)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        can(regex("^(?:[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*)$", authenticate_cognito.scope))
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        length(authenticate_cognito.scope) <= 1024
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        floor(authenticate_cognito.session_timeout_seconds) ==
        authenticate_cognito.session_timeout_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        authenticate_cognito.session_timeout_seconds >= 1
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        authenticate_cognito.session_timeout_seconds <= 604800
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for authenticate_cognito in route.authenticate_cognito[*] :
        contains(["authenticate", "deny", "allow"], authenticate_cognito.on_unauthenticated_request)
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      contains(["HTTP", "HTTPS"], route.protocol)
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.protocol: ${jsonencode(route.protocol)} is not possible; choose 'HTTP' or 'HTTPS'"
      if !contains(["HTTP", "HTTPS"], route.protocol)
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      contains(["HTTP1", "HTTP2", "GRPC"], route.protocol_version)
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.protocol_version: ${jsonencode(route.protocol_version)} is not possible; choose",
        "'HTTP1', 'HTTP2' or 'GRPC'",
      ])
      if !contains(["HTTP1", "HTTP2", "GRPC"], route.protocol_version)
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] : contains(
        ["round_robin", "least_outstanding_requests", "weighted_random"],
        route.load_balancing_algorithm_type,
      )
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.slow_start_seconds) == route.slow_start_seconds
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.slow_start_seconds: ${jsonencode(route.slow_start_seconds)} is not a whole number; write one"
      if floor(route.slow_start_seconds) != route.slow_start_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.slow_start_seconds >= 0
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.slow_start_seconds: ${jsonencode(route.slow_start_seconds)} is too small; give at least 0"
      if route.slow_start_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.slow_start_seconds <= 900
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.slow_start_seconds: ${jsonencode(route.slow_start_seconds)} is too large; give at most 900"
      if route.slow_start_seconds > 900
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        contains(["lb_cookie", "app_cookie"], stickiness.type)
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        "routes.stickiness.type: ${jsonencode(stickiness.type)} is not possible; choose 'lb_cookie' or 'app_cookie'"
        if !contains(["lb_cookie", "app_cookie"], stickiness.type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        floor(stickiness.cookie_duration_seconds) == stickiness.cookie_duration_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      [for stickiness in route.stickiness[*] : stickiness.cookie_duration_seconds >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      [for stickiness in route.stickiness[*] : stickiness.cookie_duration_seconds <= 604800]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] : [
          for cookie_name in stickiness.cookie_name[*] :
          can(regex("^(?:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256})$", cookie_name))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        [for cookie_name in stickiness.cookie_name[*] : !can(regex("^(?:AWSALB.*)$", cookie_name))]
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        stickiness.type != "app_cookie" || stickiness.cookie_name != null
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        "routes.stickiness.cookie_name: nothing says which cookie the service sets; name it, or set type to lb_cookie"
        if !(stickiness.type != "app_cookie" || stickiness.cookie_name != null)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        stickiness.type == "app_cookie" || stickiness.cookie_name == null
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for stickiness in route.stickiness[*] :
        "routes.stickiness.cookie_name: the load balancer names its own cookie; remove it, or set type to app_cookie"
        if !(stickiness.type == "app_cookie" || stickiness.cookie_name == null)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.deregistration_delay_seconds) == route.deregistration_delay_seconds
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.deregistration_delay_seconds: ${jsonencode(route.deregistration_delay_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(route.deregistration_delay_seconds) != route.deregistration_delay_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.deregistration_delay_seconds >= 0
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.deregistration_delay_seconds: ${jsonencode(route.deregistration_delay_seconds)} is",
        "too small; give at least 0",
      ])
      if route.deregistration_delay_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.deregistration_delay_seconds <= 900
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.deregistration_delay_seconds: ${jsonencode(route.deregistration_delay_seconds)} is",
        "too large; give at most 900",
      ])
      if route.deregistration_delay_seconds > 900
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.health_check_grace_period_seconds) == route.health_check_grace_period_seconds
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check_grace_period_seconds:",
        "${jsonencode(route.health_check_grace_period_seconds)} is not a whole number; write one",
      ])
      if floor(route.health_check_grace_period_seconds) != route.health_check_grace_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check_grace_period_seconds >= 0
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check_grace_period_seconds:",
        "${jsonencode(route.health_check_grace_period_seconds)} is too small; give at least 0",
      ])
      if route.health_check_grace_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check_grace_period_seconds <= 2147483647
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check_grace_period_seconds:",
        "${jsonencode(route.health_check_grace_period_seconds)} is too large; give at most",
        "2147483647",
      ])
      if route.health_check_grace_period_seconds > 2147483647
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for port in route.health_check.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for port in route.health_check.port[*] :
        "routes.health_check.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for port in route.health_check.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for port in route.health_check.port[*] :
        "routes.health_check.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for port in route.health_check.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for port in route.health_check.port[*] :
        "routes.health_check.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.health_check.interval_seconds) == route.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.interval_seconds: ${jsonencode(route.health_check.interval_seconds)}",
        "is not a whole number; write one",
      ])
      if floor(route.health_check.interval_seconds) != route.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.interval_seconds: ${jsonencode(route.health_check.interval_seconds)}",
        "is too small; give at least 5",
      ])
      if route.health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.interval_seconds: ${jsonencode(route.health_check.interval_seconds)}",
        "is too large; give at most 300",
      ])
      if route.health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.health_check.timeout_seconds) == route.health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.timeout_seconds: ${jsonencode(route.health_check.timeout_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(route.health_check.timeout_seconds) != route.health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.timeout_seconds: ${jsonencode(route.health_check.timeout_seconds)} is",
        "too small; give at least 2",
      ])
      if route.health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.timeout_seconds: ${jsonencode(route.health_check.timeout_seconds)} is",
        "too large; give at most 120",
      ])
      if route.health_check.timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.health_check.healthy_threshold) == route.health_check.healthy_threshold
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.healthy_threshold:",
        "${jsonencode(route.health_check.healthy_threshold)} is not a whole number; write one",
      ])
      if floor(route.health_check.healthy_threshold) != route.health_check.healthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.healthy_threshold >= 2
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.healthy_threshold:",
        "${jsonencode(route.health_check.healthy_threshold)} is too small; give at least 2",
      ])
      if route.health_check.healthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.healthy_threshold <= 10
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.healthy_threshold:",
        "${jsonencode(route.health_check.healthy_threshold)} is too large; give at most 10",
      ])
      if route.health_check.healthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      floor(route.health_check.unhealthy_threshold) == route.health_check.unhealthy_threshold
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.unhealthy_threshold:",
        "${jsonencode(route.health_check.unhealthy_threshold)} is not a whole number; write one",
      ])
      if floor(route.health_check.unhealthy_threshold) != route.health_check.unhealthy_threshold
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.unhealthy_threshold >= 2
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.unhealthy_threshold:",
        "${jsonencode(route.health_check.unhealthy_threshold)} is too small; give at least 2",
      ])
      if route.health_check.unhealthy_threshold < 2
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.unhealthy_threshold <= 10
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.unhealthy_threshold:",
        "${jsonencode(route.health_check.unhealthy_threshold)} is too large; give at most 10",
      ])
      if route.health_check.unhealthy_threshold > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for path_ in route.health_check.path[*] : can(regex("^(?:/[!\\\"$-~]*)$", path_))]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for path_ in route.health_check.path[*] :
        "routes.health_check.path: ${jsonencode(path_)}: write a path that starts with a slash, such as /health"
        if !can(regex("^(?:/[!\\\"$-~]*)$", path_))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] :
      [for path_ in route.health_check.path[*] : length(path_) <= 1024]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for path_ in route.health_check.path[*] :
        "routes.health_check.path: ${jsonencode(path_)} is too long; give at most 1024 characters"
        if length(path_) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
        for matcher in route.health_check.matcher[*] : can(
          regex(join("|", [
            "^(?:[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?){0,30}",
            "[0-9]{1,2}(-[0-9]{1,2})?(,[0-9]{1,2}(-[0-9]{1,2})?){0,30})$",
          ]), matcher)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for route in [for one in values(var.routes) : one if one != null] : [
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
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.timeout_seconds < route.health_check.interval_seconds
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.health_check.timeout_seconds: ${route.health_check.timeout_seconds} is not below",
        "interval_seconds ${route.health_check.interval_seconds}; lower it or raise the other",
      ])
      if route.health_check.timeout_seconds >= route.health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] : length([
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
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] : length(flatten([
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
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] :
      length(regexall("[*?]", jsonencode(flatten([
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
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] :
      route.slow_start_seconds < 1 || route.slow_start_seconds >= 30
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
      "routes.slow_start_seconds: ${route.slow_start_seconds} is too short; give 30 to 900, or 0 for none"
      if !(route.slow_start_seconds < 1 || route.slow_start_seconds >= 30)
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.slow_start_seconds == 0 || route.load_balancing_algorithm_type == "round_robin"
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
        "routes.slow_start_seconds: ${route.slow_start_seconds} goes with round_robin alone;",
        "remove it or load_balancing_algorithm_type",
      ])
      if !(route.slow_start_seconds == 0 || route.load_balancing_algorithm_type == "round_robin")
    ])
  }

  validation {
    condition = alltrue([
      for route in [for one in values(var.routes) : one if one != null] :
      route.health_check.matcher != null
      ? can(regex("^([0-9]{1,2}([,-]|$))+$", route.health_check.matcher)) ==
      (route.protocol_version == "GRPC")
      : true
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] :
      route.protocol_version != "GRPC" ||
      (
        route.health_check.path != null
        ? can(regex("^/[A-Za-z_][A-Za-z0-9_.]*/[A-Za-z_][A-Za-z0-9_]*$", route.health_check.path))
        : true
      )
    ])
    error_message = join("; ", [
      for route in [for one in values(var.routes) : one if one != null] :
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
      alltrue([
        for route in [for one in values(var.routes) : one if one != null] : route.priority != null
      ])
      ? length(concat(
        [for route in [for one in values(var.routes) : one if one != null] : route.priority],
        var.load_balancer != null
        ? (var.load_balancer.priority != null ? [var.load_balancer.priority] : [])
        : [],
      )) + length(var.listeners) <=
      5
      : true
    )
    error_message = try(join(" ", [
      "routes:",
      length(concat(
        [for route in [for one in values(var.routes) : one if one != null] : route.priority],
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
      alltrue([
        for route in [for one in values(var.routes) : one if one != null] : route.priority != null
      ])
      ? length(var.routes) > 0 ||
      (var.load_balancer != null ? var.load_balancer.priority != null : false) ||
      var.load_balancer == null
      : true
    )
    error_message = join(" ", [
      "routes: are none, and load_balancer has no priority, so no request reaches the service;",
      "give it one, or remove load_balancer",
    ])
  }

  validation {
    condition = (
      alltrue([
        for route in [for one in values(var.routes) : one if one != null] : route.priority != null
      ])
      ? length(
        [
          for priorities in [
            concat(
              [for route in [for one in values(var.routes) : one if one != null] : route.priority],
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
      : true
    )
    error_message = try(join(" ", [
      "routes: priority",
      replace(
        join(
          ", ",
          [
            for priorities in [
              concat(
                [
                  for route in [for one in values(var.routes) : one if one != null] : route.priority
                ],
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
    condition = (
      alltrue([
        for route in [for one in values(var.routes) : one if one != null] : route.priority != null
      ])
      ? length(
        [
          for conditions in [
            concat(
              [
                for route in [for one in values(var.routes) : one if one != null] : jsonencode([
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
      : true
    )
    error_message = try(join(" ", [
      "routes:",
      join(", ", formatlist("%q", keys({
        for item, route in { for key, one in var.routes : key => one if one != null } :
        item => route
        if contains(
          [
            for conditions in [
              concat(
                [
                  for route in [for one in values(var.routes) : one if one != null] : jsonencode([
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
    condition = (
      alltrue([
        for listener in [for one in values(var.listeners) : one if one != null] :
        listener.port != null
      ])
      ? (
        alltrue([
          for route in [for one in values(var.routes) : one if one != null] : route.priority != null
        ])
        ? length(
          [
            for ports in [
              [
                for claim in distinct([
                  for target in concat(
                    concat(
                      [
                        for name, route in {
                          for key, one in var.routes : key => one
                          if one != null
                        } :
                        {
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
          ][0]
        ) == 0
        : true
      )
      : true
    )
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
                        for name, route in {
                          for key, one in var.routes : key => one
                          if one != null
                        } :
                        {
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
      for route in [for one in values(var.routes) : one if one != null] :
      "no request can reach the service, port is 0; remove it, or give the port on which the service listens"
      if !(var.port > 0 || route.container != null || route.port != null)
    ]) == 0
    error_message = try(join(" ", [
      "routes:",
      join("; ", [
        for route in [for one in values(var.routes) : one if one != null] :
        "no request can reach the service, port is 0; remove it, or give the port on which the service listens"
        if !(var.port > 0 || route.container != null || route.port != null)
      ]),
    ]), "")
  }

  validation {
    condition = length([
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
        for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
        for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
        for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
      for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
        for route in [for one in values(var.routes) : one if one != null] : join(" ", [
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
