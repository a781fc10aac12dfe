variable "existing_network_load_balancers" {
  description = <<-EOT
    Network load balancers that exist, by name, which get the `listeners` of services. Default: none.
    - `arn`: Required. Load balancer that gets the listeners.
    - `security_group_id`: Required. Security group of the load balancer: it gets an egress rule, this service's an ingress rule.
    - `both_sides`: Whether the rule on the load balancer's group is created here, too. False if somebody else writes it, such as inline rules of the group.
    - `certificate_arn`: ACM certificate of the listeners of TLS. Default: none.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy. Default: TLS 1.2 and 1.3.
  EOT
  type = map(object({
    arn               = string
    security_group_id = string
    both_sides        = optional(bool, true)
    certificate_arn   = optional(string)
    ssl_policy        = optional(string, "ELBSecurityPolicy-TLS13-1-2-2021-06")
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for key, existing_network_load_balancer in var.existing_network_load_balancers :
      existing_network_load_balancer != null
    ])
    error_message = join("; ", [
      for key, existing_network_load_balancer in var.existing_network_load_balancers :
      "existing_network_load_balancers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if existing_network_load_balancer == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.existing_network_load_balancers) :
      can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.existing_network_load_balancers) : join(" ", [
        "existing_network_load_balancers: ${jsonencode(key)}: write lower-case letters, digits and",
        "single hyphens, with a letter first",
      ])
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.existing_network_load_balancers) : length(key) <= 32
    ])
    error_message = join("; ", [
      for key in keys(var.existing_network_load_balancers) :
      "existing_network_load_balancers: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      can(
        regex(
          join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
            "[0-9]{12}:loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
          ]),
          existing_network_load_balancer.arn,
        )
      )
    ])
    error_message = join("; ", [
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      join(" ", [
        "existing_network_load_balancers.arn: ${jsonencode(existing_network_load_balancer.arn)}:",
        "write the ARN of a network load balancer:",
        "arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/net/<name>/<id>",
      ])
      if !can(
        regex(
          join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
            "[0-9]{12}:loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
          ]),
          existing_network_load_balancer.arn,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      can(
        regex(
          "^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$",
          existing_network_load_balancer.security_group_id,
        )
      )
    ])
    error_message = join("; ", [
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      join(" ", [
        "existing_network_load_balancers.security_group_id:",
        "${jsonencode(existing_network_load_balancer.security_group_id)}: write the id of a",
        "security group: sg-0123456789abcdef0",
      ])
      if !can(
        regex(
          "^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$",
          existing_network_load_balancer.security_group_id,
        )
      )
    ])
  }

  validation {
    condition = alltrue(flatten([
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      [
        for certificate_arn in existing_network_load_balancer.certificate_arn[*] : can(
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
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      [
        for certificate_arn in existing_network_load_balancer.certificate_arn[*] : join(" ", [
          "existing_network_load_balancers.certificate_arn: ${jsonencode(certificate_arn)}: write",
          "the ARN of an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>",
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
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      contains(
        [
          "ELBSecurityPolicy-TLS13-1-2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-3-2021-06",
          "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
          "ELBSecurityPolicy-FS-1-2-2019-08",
          "ELBSecurityPolicy-FS-1-2-Res-2019-08",
          "ELBSecurityPolicy-FS-1-2-Res-2020-10",
          "ELBSecurityPolicy-TLS-1-2-2017-01",
          "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
        ],
        existing_network_load_balancer.ssl_policy,
      )
    ])
    error_message = join("; ", [
      for existing_network_load_balancer in [
        for one in values(var.existing_network_load_balancers) : one
        if one != null
      ] :
      join(" ", [
        "existing_network_load_balancers.ssl_policy:",
        "${jsonencode(existing_network_load_balancer.ssl_policy)} is not possible; choose",
        "'ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09',",
        "'ELBSecurityPolicy-FS-1-2-2019-08', 'ELBSecurityPolicy-FS-1-2-Res-2019-08',",
        "'ELBSecurityPolicy-FS-1-2-Res-2020-10', 'ELBSecurityPolicy-TLS-1-2-2017-01' or",
        "'ELBSecurityPolicy-TLS-1-2-Ext-2018-06'",
      ])
      if !contains(
        [
          "ELBSecurityPolicy-TLS13-1-2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-3-2021-06",
          "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
          "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
          "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
          "ELBSecurityPolicy-FS-1-2-2019-08",
          "ELBSecurityPolicy-FS-1-2-Res-2019-08",
          "ELBSecurityPolicy-FS-1-2-Res-2020-10",
          "ELBSecurityPolicy-TLS-1-2-2017-01",
          "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
        ],
        existing_network_load_balancer.ssl_policy,
      )
    ])
  }

  validation {
    condition = length([
      for item in distinct(
        concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))
      ) :
      item
      if length([
        for other in concat(
          keys(var.network_load_balancers),
          keys(var.existing_network_load_balancers),
        ) :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "existing_network_load_balancers:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))
        ) :
        item
        if length([
          for other in concat(
            keys(var.network_load_balancers),
            keys(var.existing_network_load_balancers),
          ) :
          other
          if other == item
        ]) > 1
      ])),
      "is one that is made, too; rename one",
    ]), "")
  }
}
