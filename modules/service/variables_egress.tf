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
    condition = alltrue([for key, egress in var.egress : egress != null])
    error_message = join("; ", [
      for key, egress in var.egress :
      "egress: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if egress == null
    ])
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
      for egress in [for one in values(var.egress) : one if one != null] :
      can(regex("^(?:${local.reason})$", egress.description))
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] : join(" ", [
        "egress.description: ${jsonencode(egress.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", egress.description))
    ])
  }

  validation {
    condition = alltrue([
      for egress in [for one in values(var.egress) : one if one != null] :
      try(length(egress.description), 1) <= 255
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] :
      "egress.description: ${jsonencode(egress.description)} is too long; give at most 255 characters"
      if try(length(egress.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue([
      for egress in [for one in values(var.egress) : one if one != null] :
      contains(["tcp", "udp", "icmp", "icmpv6", "-1"], egress.protocol)
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] :
      "egress.protocol: ${jsonencode(egress.protocol)} is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'"
      if !contains(["tcp", "udp", "icmp", "icmpv6", "-1"], egress.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for port in egress.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for port in egress.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for port in egress.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for from_port in egress.from_port[*] : floor(from_port) == from_port]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is not a whole number; write one"
        if floor(from_port) != from_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for from_port in egress.from_port[*] : from_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is too small; give at least -1"
        if from_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for from_port in egress.from_port[*] : from_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is too large; give at most 65535"
        if from_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for to_port in egress.to_port[*] : floor(to_port) == to_port]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is not a whole number; write one"
        if floor(to_port) != to_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for to_port in egress.to_port[*] : to_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is too small; give at least -1"
        if to_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for to_port in egress.to_port[*] : to_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is too large; give at most 65535"
        if to_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for cidr_ipv4 in egress.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for cidr_ipv4 in egress.cidr_ipv4[*] :
        "egress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for cidr_ipv4 in egress.cidr_ipv4[*] : try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for cidr_ipv4 in egress.cidr_ipv4[*] :
        "egress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        !can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        "egress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write an IPv6 range such as 2001:db8:1234::/56"
        if !(!can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] :
      [for cidr_ipv6 in egress.cidr_ipv6[*] : try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        "egress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write ${try(cidrsubnet(cidr_ipv6, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for prefix_list_id in egress.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for prefix_list_id in egress.prefix_list_id[*] :
        "egress.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix list: pl-0123456789abcdef0"
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
        for referenced_security_group_id in egress.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in [for one in values(var.egress) : one if one != null] : [
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
      for egress in [for one in values(var.egress) : one if one != null] : length([
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
      for egress in [for one in values(var.egress) : one if one != null] :
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
      for egress in [for one in values(var.egress) : one if one != null] :
      !egress.both_sides || egress.referenced_security_group_id != null
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] : join(" ", [
        "egress.both_sides: only a security group has another side; name it in",
        "referenced_security_group_id, or remove both_sides",
      ])
      if !(!egress.both_sides || egress.referenced_security_group_id != null)
    ])
  }

  validation {
    condition = alltrue([
      for egress in [for one in values(var.egress) : one if one != null] :
      !(egress.protocol == "tcp" || egress.protocol == "udp") ||
      (egress.port == null && egress.from_port != null && egress.to_port != null) ||
      (egress.port != null && egress.from_port == null && egress.to_port == null)
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] :
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
      for egress in [for one in values(var.egress) : one if one != null] :
      (egress.protocol == "tcp" || egress.protocol == "udp") &&
      egress.port == null &&
      egress.from_port != null &&
      egress.to_port != null
      ? egress.from_port >= 0 && egress.from_port <= egress.to_port
      : true
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] : join(" ", [
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
      for egress in [for one in values(var.egress) : one if one != null] :
      !(egress.protocol == "icmp" || egress.protocol == "icmpv6") ||
      (egress.port == null && egress.from_port != null && egress.to_port != null)
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] : join(" ", [
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
      for egress in [for one in values(var.egress) : one if one != null] :
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
      for egress in [for one in values(var.egress) : one if one != null] : join(" ", [
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
      for egress in [for one in values(var.egress) : one if one != null] :
      egress.protocol != "-1" ||
      (egress.from_port == null && egress.to_port == null && egress.port == null)
    ])
    error_message = join("; ", [
      for egress in [for one in values(var.egress) : one if one != null] : join(" ", [
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
        for target in [for one in values(var.egress) : one if one != null] : join(" ", compact([
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
          for target in [for one in values(var.egress) : one if one != null] : join(" ", compact([
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
          for target in [for one in values(var.egress) : one if one != null] : join(" ", compact([
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
            for target in [for one in values(var.egress) : one if one != null] :
            join(" ", compact([
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
