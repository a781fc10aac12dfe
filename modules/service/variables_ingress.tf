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
    condition = alltrue([for key, ingress in var.ingress : ingress != null])
    error_message = join("; ", [
      for key, ingress in var.ingress :
      "ingress: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if ingress == null
    ])
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
      can(regex("^(?:${local.reason})$", ingress.description))
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] : join(" ", [
        "ingress.description: ${jsonencode(ingress.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", ingress.description))
    ])
  }

  validation {
    condition = alltrue([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      try(length(ingress.description), 1) <= 255
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] :
      "ingress.description: ${jsonencode(ingress.description)} is too long; give at most 255 characters"
      if try(length(ingress.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      contains(["tcp", "udp", "icmp", "icmpv6", "-1"], ingress.protocol)
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] :
      "ingress.protocol: ${jsonencode(ingress.protocol)} is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'"
      if !contains(["tcp", "udp", "icmp", "icmpv6", "-1"], ingress.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for port in ingress.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for port in ingress.port[*] :
        "ingress.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for port in ingress.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for port in ingress.port[*] :
        "ingress.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for port in ingress.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for port in ingress.port[*] :
        "ingress.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for from_port in ingress.from_port[*] : floor(from_port) == from_port]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for from_port in ingress.from_port[*] :
        "ingress.from_port: ${jsonencode(from_port)} is not a whole number; write one"
        if floor(from_port) != from_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for from_port in ingress.from_port[*] : from_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for from_port in ingress.from_port[*] :
        "ingress.from_port: ${jsonencode(from_port)} is too small; give at least -1"
        if from_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for from_port in ingress.from_port[*] : from_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for from_port in ingress.from_port[*] :
        "ingress.from_port: ${jsonencode(from_port)} is too large; give at most 65535"
        if from_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for to_port in ingress.to_port[*] : floor(to_port) == to_port]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for to_port in ingress.to_port[*] :
        "ingress.to_port: ${jsonencode(to_port)} is not a whole number; write one"
        if floor(to_port) != to_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for to_port in ingress.to_port[*] : to_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for to_port in ingress.to_port[*] :
        "ingress.to_port: ${jsonencode(to_port)} is too small; give at least -1"
        if to_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for to_port in ingress.to_port[*] : to_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for to_port in ingress.to_port[*] :
        "ingress.to_port: ${jsonencode(to_port)} is too large; give at most 65535"
        if to_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for cidr_ipv4 in ingress.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for cidr_ipv4 in ingress.cidr_ipv4[*] :
        "ingress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for cidr_ipv4 in ingress.cidr_ipv4[*] : try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for cidr_ipv4 in ingress.cidr_ipv4[*] :
        "ingress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for cidr_ipv6 in ingress.cidr_ipv6[*] :
        !can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0))
      ]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for cidr_ipv6 in ingress.cidr_ipv6[*] :
        "ingress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write an IPv6 range such as 2001:db8:1234::/56"
        if !(!can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      [for cidr_ipv6 in ingress.cidr_ipv6[*] : try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for cidr_ipv6 in ingress.cidr_ipv6[*] :
        "ingress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write ${try(cidrsubnet(cidr_ipv6, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for prefix_list_id in ingress.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for prefix_list_id in ingress.prefix_list_id[*] :
        "ingress.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix list: pl-0123456789abcdef0"
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
        for referenced_security_group_id in ingress.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for ingress in [for one in values(var.ingress) : one if one != null] : [
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
      for ingress in [for one in values(var.ingress) : one if one != null] : length([
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
      !ingress.both_sides || ingress.referenced_security_group_id != null
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] : join(" ", [
        "ingress.both_sides: only a security group has another side; name it in",
        "referenced_security_group_id, or remove both_sides",
      ])
      if !(!ingress.both_sides || ingress.referenced_security_group_id != null)
    ])
  }

  validation {
    condition = alltrue([
      for ingress in [for one in values(var.ingress) : one if one != null] :
      !(ingress.protocol == "tcp" || ingress.protocol == "udp") ||
      (ingress.port == null && ingress.from_port != null && ingress.to_port != null) ||
      (ingress.port != null && ingress.from_port == null && ingress.to_port == null)
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] :
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
      (ingress.protocol == "tcp" || ingress.protocol == "udp") &&
      ingress.port == null &&
      ingress.from_port != null &&
      ingress.to_port != null
      ? ingress.from_port >= 0 && ingress.from_port <= ingress.to_port
      : true
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] : join(" ", [
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
      !(ingress.protocol == "icmp" || ingress.protocol == "icmpv6") ||
      (ingress.port == null && ingress.from_port != null && ingress.to_port != null)
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] : join(" ", [
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
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
      for ingress in [for one in values(var.ingress) : one if one != null] : join(" ", [
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
      for ingress in [for one in values(var.ingress) : one if one != null] :
      ingress.protocol != "-1" ||
      (ingress.from_port == null && ingress.to_port == null && ingress.port == null)
    ])
    error_message = join("; ", [
      for ingress in [for one in values(var.ingress) : one if one != null] : join(" ", [
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
        for target in [for one in values(var.ingress) : one if one != null] : join(" ", compact([
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
          for target in [for one in values(var.ingress) : one if one != null] : join(" ", compact([
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
          for target in [for one in values(var.ingress) : one if one != null] : join(" ", compact([
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
            for target in [for one in values(var.ingress) : one if one != null] :
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

  validation {
    condition = (
      length(keys({
        for item, source in { for key, one in var.ingress : key => one if one != null } :
        item => source
        if can(regex("[.][0-9]+/[0-7]$", join("", compact([source.cidr_ipv4])))) ||
        can(regex(":[0-9A-Fa-f]*/[0-6]$", join("", compact([source.cidr_ipv6]))))
      })) <= 0 ||
      contains(keys(var.waivers), "public_ingress")
    )
    error_message = try(join(" ", [
      "ingress:",
      join(", ", formatlist("%q", keys({
        for item, source in { for key, one in var.ingress : key => one if one != null } :
        item => source
        if can(regex("[.][0-9]+/[0-7]$", join("", compact([source.cidr_ipv4])))) ||
        can(regex(":[0-9A-Fa-f]*/[0-6]$", join("", compact([source.cidr_ipv6]))))
      }))),
      "lets the internet in; write the ranges of those who connect, or a route of a load balancer,",
      "or say why: waivers.public_ingress = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, source in { for key, one in var.ingress : key => one if one != null } :
        item => source
        if can(regex("[.][0-9]+/[0-7]$", join("", compact([source.cidr_ipv4])))) ||
        can(regex(":[0-9A-Fa-f]*/[0-6]$", join("", compact([source.cidr_ipv6]))))
      })) > 0 ||
      !contains(keys(var.waivers), "public_ingress")
    )
    error_message = "ingress: waivers.public_ingress waives nothing, this is as safe as the default; remove it"
  }
}
