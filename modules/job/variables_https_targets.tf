variable "https_targets" {
  description = <<-EOT
    Targets that tasks may reach on port 443, by name; an output of the module `network`. Tasks need it for images, secrets and logs, so the default is the internet. What `egress` names is allowed beside it.
    - `description`: Required. The reason; the description of the security group rule.
    - `cidr_ipv4`: An IPv4 range.
    - `cidr_ipv6`: An IPv6 range.
    - `prefix_list_id`: A managed prefix list, such as that of a gateway endpoint.
    - `referenced_security_group_id`: A security group, which has an ingress rule of its own for these tasks.
  EOT
  type = map(object({
    description                  = string
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
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
    condition = alltrue([for key, https_target in var.https_targets : https_target != null])
    error_message = join("; ", [
      for key, https_target in var.https_targets :
      "https_targets: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if https_target == null
    ])
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
      for https_target in [for one in values(var.https_targets) : one if one != null] :
      can(regex("^(?:${local.reason})$", https_target.description))
    ])
    error_message = join("; ", [
      for https_target in [for one in values(var.https_targets) : one if one != null] : join(" ", [
        "https_targets.description: ${jsonencode(https_target.description)}: write words of",
        "letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's",
        "description allows no more)",
      ])
      if !can(regex("^(?:${local.reason})$", https_target.description))
    ])
  }

  validation {
    condition = alltrue([
      for https_target in [for one in values(var.https_targets) : one if one != null] :
      try(length(https_target.description), 1) <= 255
    ])
    error_message = join("; ", [
      for https_target in [for one in values(var.https_targets) : one if one != null] :
      "https_targets.description: ${jsonencode(https_target.description)} is too long; give at most 255 characters"
      if try(length(https_target.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] :
      [for cidr_ipv4 in https_target.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv6 in https_target.cidr_ipv6[*] :
        !can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv6 in https_target.cidr_ipv6[*] :
        "https_targets.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write an IPv6 range such as 2001:db8:1234::/56"
        if !(!can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv6 in https_target.cidr_ipv6[*] :
        try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for cidr_ipv6 in https_target.cidr_ipv6[*] :
        "https_targets.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write ${try(cidrsubnet(cidr_ipv6, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for prefix_list_id in https_target.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
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
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
        for referenced_security_group_id in https_target.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in [for one in values(var.https_targets) : one if one != null] : [
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
      for https_target in [for one in values(var.https_targets) : one if one != null] : length([
        for holds in [
          https_target.cidr_ipv4 != null,
          https_target.cidr_ipv6 != null,
          https_target.prefix_list_id != null,
          https_target.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for https_target in [for one in values(var.https_targets) : one if one != null] :
      "https_targets.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id"
      if length([
        for holds in [
          https_target.cidr_ipv4 != null,
          https_target.cidr_ipv6 != null,
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
        for target in [for one in values(var.https_targets) : one if one != null] :
        join(" ", compact([
          "tcp 443 443",
          target.cidr_ipv4,
          target.cidr_ipv6,
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
          for target in [for one in values(var.https_targets) : one if one != null] :
          join(" ", compact([
            "tcp 443 443",
            target.cidr_ipv4,
            target.cidr_ipv6,
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
