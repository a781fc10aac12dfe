variable "ingress_cidr_blocks" {
  description = "IPv4 ranges of the clients that may connect. Each needs a rule for each port: 80 and 443, or of a network load balancer those that are listened on. A security group has 60 rules at most."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.ingress_cidr_blocks) >= 1
    error_message = "ingress_cidr_blocks: ${length(var.ingress_cidr_blocks)} given; give at least 1"
  }

  validation {
    condition     = length(var.ingress_cidr_blocks) <= 25
    error_message = "ingress_cidr_blocks: ${length(var.ingress_cidr_blocks)} given; give at most 25"
  }

  validation {
    condition = alltrue([
      for ingress_cidr_block in var.ingress_cidr_blocks : can(cidrnetmask(ingress_cidr_block))
    ])
    error_message = join("; ", [
      for ingress_cidr_block in var.ingress_cidr_blocks :
      "ingress_cidr_blocks: ${jsonencode(ingress_cidr_block)}: write an IPv4 range such as 10.0.0.0/16"
      if !can(cidrnetmask(ingress_cidr_block))
    ])
  }

  validation {
    condition = alltrue([
      for ingress_cidr_block in var.ingress_cidr_blocks :
      try(cidrsubnet(ingress_cidr_block, 0, 0) == ingress_cidr_block, true)
    ])
    error_message = join("; ", [
      for ingress_cidr_block in var.ingress_cidr_blocks :
      "ingress_cidr_blocks: ${jsonencode(ingress_cidr_block)}: write ${try(cidrsubnet(ingress_cidr_block, 0, 0), "")}"
      if !try(cidrsubnet(ingress_cidr_block, 0, 0) == ingress_cidr_block, true)
    ])
  }

  validation {
    condition = (
      alltrue([
        for ingress_cidr_block in var.ingress_cidr_blocks : can(cidrnetmask(ingress_cidr_block))
      ])
      ? length(flatten([
        for index, one in var.ingress_cidr_blocks : [
          for other in slice(var.ingress_cidr_blocks, index + 1, length(var.ingress_cidr_blocks)) :
          "\"${one}\" and \"${other}\""
          if cidrhost(join("/", [
            split("/", one)[0],
            tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
            ? tonumber(split("/", one)[1])
            : tonumber(split("/", other)[1]),
          ]), 0) ==
          cidrhost(join("/", [
            split("/", other)[0],
            tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
            ? tonumber(split("/", one)[1])
            : tonumber(split("/", other)[1]),
          ]), 0)
        ]
      ])) == 0
      : true
    )
    error_message = try(join(" ", [
      "ingress_cidr_blocks:",
      join(", ", flatten([
        for index, one in var.ingress_cidr_blocks : [
          for other in slice(var.ingress_cidr_blocks, index + 1, length(var.ingress_cidr_blocks)) :
          "\"${one}\" and \"${other}\""
          if cidrhost(join("/", [
            split("/", one)[0],
            tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
            ? tonumber(split("/", one)[1])
            : tonumber(split("/", other)[1]),
          ]), 0) ==
          cidrhost(join("/", [
            split("/", other)[0],
            tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
            ? tonumber(split("/", one)[1])
            : tonumber(split("/", other)[1]),
          ]), 0)
        ]
      ])),
      "overlap; keep the wider one",
    ]), "")
  }
}

variable "listener_ports" {
  description = "TCP ports on which services listen, each in the `listeners` of one call of the module `service`. Clients in `ingress_cidr_blocks` may connect to these alone."
  type        = list(number)
  nullable    = false

  validation {
    condition     = length(var.listener_ports) <= 50
    error_message = "listener_ports: ${length(var.listener_ports)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for listener_port in var.listener_ports : try(floor(listener_port) == listener_port, true)
    ])
    error_message = join("; ", [
      for listener_port in var.listener_ports :
      "listener_ports: ${jsonencode(listener_port)} is not a whole number; write one"
      if !try(floor(listener_port) == listener_port, true)
    ])
  }

  validation {
    condition = alltrue([
      for listener_port in var.listener_ports : try(listener_port >= 1, true)
    ])
    error_message = join("; ", [
      for listener_port in var.listener_ports :
      "listener_ports: ${jsonencode(listener_port)} is too small; give at least 1"
      if !try(listener_port >= 1, true)
    ])
  }

  validation {
    condition = alltrue([
      for listener_port in var.listener_ports : try(listener_port <= 65535, true)
    ])
    error_message = join("; ", [
      for listener_port in var.listener_ports :
      "listener_ports: ${jsonencode(listener_port)} is too large; give at most 65535"
      if !try(listener_port <= 65535, true)
    ])
  }

  validation {
    condition = alltrue([for listener_port in var.listener_ports : listener_port != null])
    error_message = join("; ", [
      for listener_port in var.listener_ports :
      "listener_ports: null is not a whole number; write one"
      if listener_port == null
    ])
  }
}

variable "name" {
  description = "Name of the platform; every physical name begins with it."
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
    condition     = length(var.name) <= 33
    error_message = "name: ${jsonencode(var.name)} is too long; give at most 33 characters"
  }

  validation {
    condition = !startswith(var.name, "internal-") && var.name != "internal"
    error_message = join(" ", [
      "name: \"${var.name}\" cannot begin names: AWS refuses \"internal-\" for load balancers;",
      "choose another",
    ])
  }

  validation {
    condition     = !startswith(var.name, "sg-") && var.name != "sg"
    error_message = "name: \"${var.name}\" cannot begin names: AWS refuses \"sg-\" for security groups; choose another"
  }

  validation {
    condition     = !startswith(var.name, "sthree-") && var.name != "sthree"
    error_message = "name: \"${var.name}\" cannot begin names: AWS refuses \"sthree-\" for buckets; choose another"
  }

  validation {
    condition = !startswith(var.name, "amzn-s3-demo-") && var.name != "amzn-s3-demo"
    error_message = join(" ", [
      "name: \"${var.name}\" cannot begin names: AWS refuses \"amzn-s3-demo-\" for buckets in",
      "documentation; choose another",
    ])
  }
}

variable "subnet_ids" {
  description = "Ids of public subnets in different availability zones; of private ones with `internal`."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at least 2"
  }

  validation {
    condition     = length(var.subnet_ids) <= 6
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at most 6"
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

variable "certificate_arn" {
  description = "Existing ACM certificate of the listeners of TLS. Default: none; it passes TCP through."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for certificate_arn in var.certificate_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
          certificate_arn,
        )
      )
    ])
    error_message = join("; ", [
      for certificate_arn in var.certificate_arn[*] : join(" ", [
        "certificate_arn: ${jsonencode(certificate_arn)}: write the ARN of an ACM certificate:",
        "arn:aws:acm:<region>:<account>:certificate/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
          certificate_arn,
        )
      )
    ])
  }
}

variable "cross_zone" {
  description = "Whether its address in each zone leads to tasks of all zones. Without it a zone whose tasks all fail answers nobody who knows its address, and two tasks in three zones get unequal shares. AWS bills the data that crosses zones. Default: it does."
  type        = bool
  default     = true
  nullable    = false
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "ingress_ipv6_cidr_blocks" {
  description = "IPv6 ranges of the clients that may connect, with `dualstack`. Default: all, `::/0`, where `ingress_cidr_blocks` has all of IPv4, `0.0.0.0/0`."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.ingress_ipv6_cidr_blocks) <= 25
    error_message = "ingress_ipv6_cidr_blocks: ${length(var.ingress_ipv6_cidr_blocks)} given; give at most 25"
  }

  validation {
    condition = alltrue([
      for ingress_ipv6_cidr_block in var.ingress_ipv6_cidr_blocks :
      !can(cidrnetmask(ingress_ipv6_cidr_block)) && can(cidrsubnet(ingress_ipv6_cidr_block, 0, 0))
    ])
    error_message = join("; ", [
      for ingress_ipv6_cidr_block in var.ingress_ipv6_cidr_blocks :
      "ingress_ipv6_cidr_blocks: ${jsonencode(ingress_ipv6_cidr_block)}: write an IPv6 range such as 2001:db8:1234::/56"
      if !(
        !can(cidrnetmask(ingress_ipv6_cidr_block)) && can(cidrsubnet(ingress_ipv6_cidr_block, 0, 0))
      )
    ])
  }

  validation {
    condition = alltrue([
      for ingress_ipv6_cidr_block in var.ingress_ipv6_cidr_blocks :
      try(cidrsubnet(ingress_ipv6_cidr_block, 0, 0) == ingress_ipv6_cidr_block, true)
    ])
    error_message = join("; ", [
      for ingress_ipv6_cidr_block in var.ingress_ipv6_cidr_blocks : join(" ", [
        "ingress_ipv6_cidr_blocks: ${jsonencode(ingress_ipv6_cidr_block)}: write",
        try(cidrsubnet(ingress_ipv6_cidr_block, 0, 0), ""),
      ])
      if !try(cidrsubnet(ingress_ipv6_cidr_block, 0, 0) == ingress_ipv6_cidr_block, true)
    ])
  }

  validation {
    condition = var.ip_address_type == "dualstack" || length(var.ingress_ipv6_cidr_blocks) == 0
    error_message = join(" ", [
      "ingress_ipv6_cidr_blocks: is of a load balancer with IPv6; write ip_address_type =",
      "\"dualstack\", or remove it",
    ])
  }

  validation {
    condition = (
      alltrue([
        for ingress_cidr_block in var.ingress_cidr_blocks : can(cidrnetmask(ingress_cidr_block))
      ])
      ? var.ip_address_type != "dualstack" ||
      length(
        length(var.ingress_ipv6_cidr_blocks) > 0
        ? var.ingress_ipv6_cidr_blocks
        : contains(var.ingress_cidr_blocks, "0.0.0.0/0") ? ["::/0"] : []
      ) > 0
      : true
    )
    error_message = join(" ", [
      "ingress_ipv6_cidr_blocks: is required: clients find the load balancer by IPv6, and",
      "ingress_cidr_blocks is not all of IPv4, 0.0.0.0/0; write their ranges, or ip_address_type =",
      "\"ipv4\"",
    ])
  }

  validation {
    condition = length(flatten([
      for index, one in var.ingress_ipv6_cidr_blocks : [
        for other in slice(
          var.ingress_ipv6_cidr_blocks,
          index + 1,
          length(var.ingress_ipv6_cidr_blocks),
        ) :
        "\"${one}\" and \"${other}\""
        if cidrhost(join("/", [
          split("/", one)[0],
          tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
          ? tonumber(split("/", one)[1])
          : tonumber(split("/", other)[1]),
        ]), 0) ==
        cidrhost(join("/", [
          split("/", other)[0],
          tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
          ? tonumber(split("/", one)[1])
          : tonumber(split("/", other)[1]),
        ]), 0)
      ]
    ])) == 0
    error_message = try(join(" ", [
      "ingress_ipv6_cidr_blocks:",
      join(", ", flatten([
        for index, one in var.ingress_ipv6_cidr_blocks : [
          for other in slice(
            var.ingress_ipv6_cidr_blocks,
            index + 1,
            length(var.ingress_ipv6_cidr_blocks),
          ) :
          "\"${one}\" and \"${other}\""
          if cidrhost(join("/", [
            split("/", one)[0],
            tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
            ? tonumber(split("/", one)[1])
            : tonumber(split("/", other)[1]),
          ]), 0) ==
          cidrhost(join("/", [
            split("/", other)[0],
            tonumber(split("/", one)[1]) < tonumber(split("/", other)[1])
            ? tonumber(split("/", one)[1])
            : tonumber(split("/", other)[1]),
          ]), 0)
        ]
      ])),
      "overlap; keep the wider one",
    ]), "")
  }
}

variable "internal" {
  description = "Whether it has private addresses alone, for clients in the VPC and in connected networks. It is in the private subnets then. AWS changes that for no load balancer that exists, so another value is refused once it is deployed. Default: it faces the internet, from the public subnets."
  type        = bool
  default     = false
  nullable    = false
}

variable "ip_address_type" {
  description = "Families of addresses that clients find: IPv4, or with `dualstack` IPv6 too. Its subnets need ranges of IPv6, `ipv6` of the network. Tasks are asked by IPv4 all the same. It changes in place, both ways. Default: IPv4 alone, as networks have."
  type        = string
  default     = "ipv4"
  nullable    = false

  validation {
    condition     = contains(["ipv4", "dualstack"], var.ip_address_type)
    error_message = "ip_address_type: ${jsonencode(var.ip_address_type)} is not possible; choose 'ipv4' or 'dualstack'"
  }
}

variable "ssl_policy" {
  description = "Protocols and ciphers of TLS, by the name of AWS's policy. Default: TLS 1.2 and 1.3. Security Hub's ELB.17 takes `Res` and `1-3` alone, which refuse older clients."
  type        = string
  default     = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  nullable    = false

  validation {
    condition = contains([
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
    ], var.ssl_policy)
    error_message = join(" ", [
      "ssl_policy: ${jsonencode(var.ssl_policy)} is not possible; choose",
      "'ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-2-Res-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-2021-06',",
      "'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09',",
      "'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09', 'ELBSecurityPolicy-FS-1-2-2019-08',",
      "'ELBSecurityPolicy-FS-1-2-Res-2019-08', 'ELBSecurityPolicy-FS-1-2-Res-2020-10',",
      "'ELBSecurityPolicy-TLS-1-2-2017-01' or 'ELBSecurityPolicy-TLS-1-2-Ext-2018-06'",
    ])
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
      for key in keys(var.tags) : can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$)", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write 1 to 128 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$)", key))
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.tags) : !can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write a key that does not begin with aws: or rds:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", key)))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256})$)", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write 1 to 256 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("(^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256})$)", tag))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : !can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write a value that does not begin with aws: or rds:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:([aA][wW][sS]|[rR][dD][sS]):.*)$", tag)))
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
