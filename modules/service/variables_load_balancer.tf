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
        can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for key in keys(load_balancer.query_strings) : join(" ", [
          "load_balancer.query_strings: ${jsonencode(key)}: write up to 128 letters, digits and",
          "-._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \\ in front of one",
          "that is meant itself",
        ])
        if !can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", key))
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
          can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", query_string2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for load_balancer in var.load_balancer[*] : [
        for query_string in values(load_balancer.query_strings) : [
          for query_string2 in coalesce(query_string, []) : join(" ", [
            "load_balancer.query_strings: ${jsonencode(query_string2)}: write up to 128 letters,",
            "digits and -._~!$%&'()+,;=:@/, with * for any text and ? for any character, and \\ in",
            "front of one that is meant itself",
          ])
          if !can(regex("^(?:[!$-;=?-Z\\\\_a-z~]{1,128})$", query_string2))
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
