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

variable "access_logs" {
  description = "Whether requests are logged to an S3 bucket (Security Hub ELB.5)."
  type        = bool
  default     = true
  nullable    = false
}

variable "access_logs_expiration_days" {
  description = "Days that logs are kept in S3, and the logs of who asked for them."
  type        = number
  default     = 90
  nullable    = false

  validation {
    condition = floor(var.access_logs_expiration_days) == var.access_logs_expiration_days
    error_message = join(" ", [
      "access_logs_expiration_days: ${jsonencode(var.access_logs_expiration_days)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.access_logs_expiration_days >= 1
    error_message = join(" ", [
      "access_logs_expiration_days: ${jsonencode(var.access_logs_expiration_days)} is too small;",
      "give at least 1",
    ])
  }

  validation {
    condition = var.access_logs_expiration_days <= 3653
    error_message = join(" ", [
      "access_logs_expiration_days: ${jsonencode(var.access_logs_expiration_days)} is too large;",
      "give at most 3653",
    ])
  }
}

variable "additional_certificate_arns" {
  description = "Further ACM certificates, ARNs by a name of their own, for clients that ask for their names. In a file a list of ARNs does as well: each is then named by the id of its certificate. AWS takes 25 unless it has raised the quota. Default: none."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.additional_certificate_arns) <= 100
    error_message = "additional_certificate_arns: ${length(var.additional_certificate_arns)} given; give at most 100"
  }

  validation {
    condition = alltrue([
      for key in keys(var.additional_certificate_arns) :
      can(regex("^(?:[A-Za-z0-9+=,.@_-]{1,128})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.additional_certificate_arns) :
      "additional_certificate_arns: ${jsonencode(key)}: write letters, digits and +=,.@_- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9+=,.@_-]{1,128})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for additional_certificate_arn in values(var.additional_certificate_arns) : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
          additional_certificate_arn,
        )
      )
    ])
    error_message = join("; ", [
      for additional_certificate_arn in values(var.additional_certificate_arns) : join(" ", [
        "additional_certificate_arns: ${jsonencode(additional_certificate_arn)}: write the ARN of",
        "an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
          additional_certificate_arn,
        )
      )
    ])
  }

  validation {
    condition = (
      length(var.additional_certificate_arns) <= 0 ||
      !(var.plain_http || contains(keys(var.waivers), "plain_http"))
    )
    error_message = join(" ", [
      "additional_certificate_arns: certificates are of HTTPS alone; give certificate_arn, or",
      "domain_name with hosted_zone_id, or remove it",
    ])
  }

  validation {
    condition = length([
      for item in distinct(values(var.additional_certificate_arns)) : item
      if length([for other in values(var.additional_certificate_arns) : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "additional_certificate_arns:",
      join(", ", formatlist("%q", [
        for item in distinct(values(var.additional_certificate_arns)) : item
        if length([for other in values(var.additional_certificate_arns) : other if other == item]) >
        1
      ])),
      "is given twice; give it once",
    ]), "")
  }
}

variable "authenticates" {
  description = "Whether routes have users sign in at Cognito, `authenticate_cognito` of the module `service`: then it reaches port 443 of the internet."
  type        = bool
  default     = false
  nullable    = false
}

variable "certificate_arn" {
  description = "Existing ACM certificate for HTTPS. Exactly one of `certificate_arn`, `domain_name` and `plain_http` is required, the last of them as a field or, with its reason, as a waiver."
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

  validation {
    condition = (
      var.certificate_arn != null ||
      var.domain_name != null ||
      var.plain_http ||
      contains(keys(var.waivers), "plain_http")
    )
    error_message = join(" ", [
      "certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name",
      "with hosted_zone_id, or say why not: waivers.plain_http = \"<reason>\"",
    ])
  }

  validation {
    condition = !(
      (var.certificate_arn != null && var.domain_name != null) ||
      (var.certificate_arn != null && var.plain_http) ||
      (var.domain_name != null && var.plain_http)
    )
    error_message = "certificate_arn: certificate_arn, domain_name and plain_http exclude each other; keep one of them"
  }

  validation {
    condition = (
      !(var.certificate_arn != null || var.domain_name != null) ||
      !contains(keys(var.waivers), "plain_http")
    )
    error_message = "certificate_arn: waivers.plain_http waives nothing, this is as safe as the default; remove it"
  }
}

variable "connection_logs" {
  description = "Whether connections of clients are logged too, into the bucket of the access logs. With the protocol, cipher and certificate of each, and why one failed. Default: they are not."
  type        = bool
  default     = false
  nullable    = false
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "domain_name" {
  description = "DNS name of the platform; its certificate and DNS records are created. Another name takes the records of the former one away at once, before its own certificate."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for domain_name in var.domain_name[*] : can(
        regex(
          "^(?:[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+)$",
          domain_name,
        )
      )
    ])
    error_message = join("; ", [
      for domain_name in var.domain_name[*] :
      "domain_name: ${jsonencode(domain_name)}: write a domain name of two labels or more, such as shop.local"
      if !can(
        regex(
          "^(?:[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+)$",
          domain_name,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for domain_name in var.domain_name[*] : !can(regex("^(?:.*\\.[a-z0-9])$", domain_name))
    ])
    error_message = join("; ", [
      for domain_name in var.domain_name[*] : join(" ", [
        "domain_name: ${jsonencode(domain_name)}: write a domain whose last label has two letters,",
        "such as shop.example.com",
      ])
      if !(!can(regex("^(?:.*\\.[a-z0-9])$", domain_name)))
    ])
  }

  validation {
    condition = alltrue([for domain_name in var.domain_name[*] : length(domain_name) <= 64])
    error_message = join("; ", [
      for domain_name in var.domain_name[*] :
      "domain_name: ${jsonencode(domain_name)} is too long; give at most 64 characters"
      if length(domain_name) > 64
    ])
  }

  validation {
    condition     = (var.domain_name != null) == (var.hosted_zone_id != null)
    error_message = "domain_name: domain_name and hosted_zone_id go together; give both"
  }
}

variable "hosted_zone_id" {
  description = "Public Route 53 zone of `domain_name`; required with it."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for hosted_zone_id in var.hosted_zone_id[*] :
      can(regex("^(?:Z[A-Z0-9]{1,31})$", hosted_zone_id))
    ])
    error_message = join("; ", [
      for hosted_zone_id in var.hosted_zone_id[*] : join(" ", [
        "hosted_zone_id: ${jsonencode(hosted_zone_id)}: write the id of a Route 53 hosted zone,",
        "such as Z0123456789ABCDEFGHIJ",
      ])
      if !can(regex("^(?:Z[A-Z0-9]{1,31})$", hosted_zone_id))
    ])
  }
}

variable "idle_timeout_seconds" {
  description = "Seconds after which an idle connection is closed. The default is AWS's."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = floor(var.idle_timeout_seconds) == var.idle_timeout_seconds
    error_message = "idle_timeout_seconds: ${jsonencode(var.idle_timeout_seconds)} is not a whole number; write one"
  }

  validation {
    condition     = var.idle_timeout_seconds >= 1
    error_message = "idle_timeout_seconds: ${jsonencode(var.idle_timeout_seconds)} is too small; give at least 1"
  }

  validation {
    condition     = var.idle_timeout_seconds <= 4000
    error_message = "idle_timeout_seconds: ${jsonencode(var.idle_timeout_seconds)} is too large; give at most 4000"
  }
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

variable "logs" {
  description = <<-EOT
    The log group of `waf`.
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

variable "plain_http" {
  description = "Whether HTTP is served without a certificate. Only for environments without real data. The waiver `plain_http` says the same with its reason, which plans and audits then show. From it to HTTPS, and back, requests find no route for seconds; with `domain_name` until the certificate is issued, so give `certificate_arn` where that matters."
  type        = bool
  default     = false
  nullable    = false
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

variable "target_ports" {
  description = "TCP ports that services behind the load balancer listen on. It may connect to these ports of whoever is in the group `target_security_group_id`, one of its outputs. Each needs a rule, and a security group has 60. The default is that of services."
  type        = list(number)
  default     = [8080]
  nullable    = false

  validation {
    condition     = length(var.target_ports) >= 1
    error_message = "target_ports: ${length(var.target_ports)} given; give at least 1"
  }

  validation {
    condition     = length(var.target_ports) <= 60
    error_message = "target_ports: ${length(var.target_ports)} given; give at most 60"
  }

  validation {
    condition = alltrue([
      for target_port in var.target_ports : try(floor(target_port) == target_port, true)
    ])
    error_message = join("; ", [
      for target_port in var.target_ports :
      "target_ports: ${jsonencode(target_port)} is not a whole number; write one"
      if !try(floor(target_port) == target_port, true)
    ])
  }

  validation {
    condition = alltrue([for target_port in var.target_ports : try(target_port >= 1, true)])
    error_message = join("; ", [
      for target_port in var.target_ports :
      "target_ports: ${jsonencode(target_port)} is too small; give at least 1"
      if !try(target_port >= 1, true)
    ])
  }

  validation {
    condition = alltrue([for target_port in var.target_ports : try(target_port <= 65535, true)])
    error_message = join("; ", [
      for target_port in var.target_ports :
      "target_ports: ${jsonencode(target_port)} is too large; give at most 65535"
      if !try(target_port <= 65535, true)
    ])
  }

  validation {
    condition = alltrue([for target_port in var.target_ports : target_port != null])
    error_message = join("; ", [
      for target_port in var.target_ports : "target_ports: null is not a whole number; write one"
      if target_port == null
    ])
  }
}

variable "waivers" {
  description = "Reasons for which safe defaults are left, by the name of the waiver. `plain_http = \"clients are in this VPC\"`: HTTP is served without a certificate."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([for key in keys(var.waivers) : contains(["plain_http"], key)])
    error_message = join("; ", [
      for key in keys(var.waivers) :
      "waivers: ${jsonencode(key)} is not possible; choose 'plain_http'"
      if !contains(["plain_http"], key)
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
