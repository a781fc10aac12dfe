variable "ingress_cidr_blocks" {
  description = "IPv4 ranges of the clients that may connect. Each needs a rule for port 80 and one for 443, and a security group has 60 rules at most."
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
  description = "DNS name of the platform; its certificate and DNS records are created."
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

variable "internal" {
  description = "Whether it has private addresses alone, for clients in the VPC and in connected networks. It is in the private subnets then. AWS changes that for no load balancer that exists, so another value is refused once it is deployed. Default: it faces the internet, from the public subnets."
  type        = bool
  default     = false
  nullable    = false
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

variable "mutual_authentication" {
  description = <<-EOT
    Whether clients show a certificate over HTTPS, and whose. Default: they show none.
    - `mode`: Required. Who judges the certificate: the load balancer, which ends other connections, or the service.
    - `ca_certificates_bundle`: Authorities whose certificates are taken; a trust store is made of them. With `verify` alone. Default: those of `trust_store`.
    - `ignore_client_certificate_expiry`: Whether `verify` takes certificates that have expired. The default is AWS's.
    - `trust_store`: A trust store that exists, instead of one that is made.
  EOT
  type = object({
    mode = string
    ca_certificates_bundle = optional(object({
      s3_bucket         = string
      s3_key            = string
      s3_object_version = optional(string)
    }))
    ignore_client_certificate_expiry = optional(bool, false)
    trust_store                      = optional(map(string))
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] :
      contains(["verify", "passthrough"], mutual_authentication.mode)
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] : join(" ", [
        "mutual_authentication.mode: ${jsonencode(mutual_authentication.mode)} is not possible;",
        "choose 'verify' or 'passthrough'",
      ])
      if !contains(["verify", "passthrough"], mutual_authentication.mode)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] :
        can(regex("^(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])$", ca_certificates_bundle.s3_bucket))
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : join(" ", [
          "mutual_authentication.ca_certificates_bundle.s3_bucket:",
          "${jsonencode(ca_certificates_bundle.s3_bucket)}: write the name of a bucket of S3: 3 to",
          "63 lower-case letters, digits, hyphens and dots",
        ])
        if !can(regex("^(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])$", ca_certificates_bundle.s3_bucket))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] :
        can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", ca_certificates_bundle.s3_key))
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : join(" ", [
          "mutual_authentication.ca_certificates_bundle.s3_key:",
          "${jsonencode(ca_certificates_bundle.s3_key)}: write the key of an object in S3",
        ])
        if !can(regex("^(?:[^\\x00-\\x1f\\x7f]+)$", ca_certificates_bundle.s3_key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] :
        try(length(ca_certificates_bundle.s3_key), 1) <= 1024
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : join(" ", [
          "mutual_authentication.ca_certificates_bundle.s3_key:",
          "${jsonencode(ca_certificates_bundle.s3_key)} is too long; give at most 1024 characters",
        ])
        if try(length(ca_certificates_bundle.s3_key), 1) > 1024
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] :
          can(regex("^(?:[A-Za-z0-9._-]+)$", s3_object_version))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] : join(" ", [
            "mutual_authentication.ca_certificates_bundle.s3_object_version:",
            "${jsonencode(s3_object_version)}: write the id of a version of an object in S3",
          ])
          if !can(regex("^(?:[A-Za-z0-9._-]+)$", s3_object_version))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] :
          length(s3_object_version) <= 1024
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for ca_certificates_bundle in mutual_authentication.ca_certificates_bundle[*] : [
          for s3_object_version in ca_certificates_bundle.s3_object_version[*] : join(" ", [
            "mutual_authentication.ca_certificates_bundle.s3_object_version:",
            "${jsonencode(s3_object_version)} is too long; give at most 1024 characters",
          ])
          if length(s3_object_version) > 1024
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] :
        [for key in keys(trust_store) : contains(["arn"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] : [
          for key in keys(trust_store) :
          "mutual_authentication.trust_store: ${jsonencode(key)} is no field; choose arn"
          if !contains(["arn"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
            "[0-9]{12}:truststore/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
          ]), trust_store.arn)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for mutual_authentication in var.mutual_authentication[*] : [
        for trust_store in mutual_authentication.trust_store[*] : join(" ", [
          "mutual_authentication.trust_store.arn: ${jsonencode(trust_store.arn)}: write the ARN of",
          "a trust store: arn:aws:elasticloadbalancing:<region>:<account>:truststore/<name>/<id>",
        ])
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
            "[0-9]{12}:truststore/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
          ]), trust_store.arn)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] :
      mutual_authentication.mode != "verify" ||
      mutual_authentication.ca_certificates_bundle != null ||
      mutual_authentication.trust_store != null
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] : join(" ", [
        "mutual_authentication.mode: nothing says whose certificates are taken; give",
        "ca_certificates_bundle or trust_store",
      ])
      if !(
        mutual_authentication.mode != "verify" ||
        mutual_authentication.ca_certificates_bundle != null ||
        mutual_authentication.trust_store != null
      )
    ])
  }

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] : !(
        mutual_authentication.ca_certificates_bundle != null &&
        mutual_authentication.trust_store != null
      )
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] :
      "mutual_authentication.trust_store: is given beside ca_certificates_bundle, which makes one; remove one of them"
      if !(
        !(
          mutual_authentication.ca_certificates_bundle != null &&
          mutual_authentication.trust_store != null
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for mutual_authentication in var.mutual_authentication[*] :
      mutual_authentication.mode == "verify" ||
      !(
        mutual_authentication.ca_certificates_bundle != null ||
        mutual_authentication.trust_store != null ||
        mutual_authentication.ignore_client_certificate_expiry
      )
    ])
    error_message = join("; ", [
      for mutual_authentication in var.mutual_authentication[*] :
      "mutual_authentication.mode: the service judges certificates; write \"verify\", or remove all other fields"
      if !(
        mutual_authentication.mode == "verify" ||
        !(
          mutual_authentication.ca_certificates_bundle != null ||
          mutual_authentication.trust_store != null ||
          mutual_authentication.ignore_client_certificate_expiry
        )
      )
    ])
  }

  validation {
    condition = (
      var.mutual_authentication == null ||
      !(var.plain_http || contains(keys(var.waivers), "plain_http"))
    )
    error_message = join(" ", [
      "mutual_authentication: certificates of clients are of HTTPS alone; give certificate_arn, or",
      "domain_name with hosted_zone_id, or remove it",
    ])
  }
}

variable "plain_http" {
  description = "Whether HTTP is served without a certificate. Only for environments without real data. The waiver `plain_http` says the same with its reason, which plans and audits then show."
  type        = bool
  default     = false
  nullable    = false
}

variable "response_headers" {
  description = <<-EOT
    Headers that it adds to responses. Default: those of the services alone, and its own name.
    - `access_control_allow_credentials`: `true`: such scripts may send cookies. Default: the header of the service.
    - `access_control_allow_headers`: Headers that such scripts may send. Default: the header of the service.
    - `access_control_allow_methods`: Methods that such scripts may use: `GET, POST`. Default: the header of the service.
    - `access_control_allow_origin`: The origin whose scripts may read responses, or `*`. Default: the header of the service.
    - `access_control_expose_headers`: Headers of responses that such scripts may read. Default: the header of the service.
    - `access_control_max_age_seconds`: Seconds for which browsers remember what scripts may. Default: the header of the service.
    - `content_security_policy`: From where a page may load its parts. Default: the header of the service, if any.
    - `server_enabled`: Whether responses name the load balancer as `server`. Default: as AWS has it, true.
    - `strict_transport_security`: For how long browsers ask for the name over HTTPS alone: `max-age=31536000`.
    - `x_content_type_options`: `nosniff`: browsers take the type that is sent. Default: the header of the service, if any.
    - `x_frame_options`: Which pages may show one of these in a frame. Default: the header of the service, if any.
  EOT
  type = object({
    access_control_allow_credentials = optional(string)
    access_control_allow_headers     = optional(string)
    access_control_allow_methods     = optional(string)
    access_control_allow_origin      = optional(string)
    access_control_expose_headers    = optional(string)
    access_control_max_age_seconds   = optional(number)
    content_security_policy          = optional(string)
    server_enabled                   = optional(bool)
    strict_transport_security        = optional(string)
    x_content_type_options           = optional(string)
    x_frame_options                  = optional(string)
  })
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for strict_transport_security in var.response_headers.strict_transport_security[*] : can(
        regex(
          "^(?:max-age=[0-9]{1,10}(; ?includeSubDomains)?(; ?preload)?)$",
          strict_transport_security,
        )
      )
    ])
    error_message = join("; ", [
      for strict_transport_security in var.response_headers.strict_transport_security[*] :
      join(" ", [
        "response_headers.strict_transport_security: ${jsonencode(strict_transport_security)}:",
        "write max-age=<seconds>, with ; includeSubDomains and ; preload after it or not",
      ])
      if !can(
        regex(
          "^(?:max-age=[0-9]{1,10}(; ?includeSubDomains)?(; ?preload)?)$",
          strict_transport_security,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for content_security_policy in var.response_headers.content_security_policy[*] :
      can(regex("^(?:[ -~]+)$", content_security_policy))
    ])
    error_message = join("; ", [
      for content_security_policy in var.response_headers.content_security_policy[*] : join(" ", [
        "response_headers.content_security_policy: ${jsonencode(content_security_policy)}: write",
        "printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", content_security_policy))
    ])
  }

  validation {
    condition = alltrue([
      for content_security_policy in var.response_headers.content_security_policy[*] :
      length(content_security_policy) <= 1024
    ])
    error_message = join("; ", [
      for content_security_policy in var.response_headers.content_security_policy[*] : join(" ", [
        "response_headers.content_security_policy: ${jsonencode(content_security_policy)} is too",
        "long; give at most 1024 characters",
      ])
      if length(content_security_policy) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for x_content_type_option in var.response_headers.x_content_type_options[*] :
      contains(["nosniff"], x_content_type_option)
    ])
    error_message = join("; ", [
      for x_content_type_option in var.response_headers.x_content_type_options[*] :
      "response_headers.x_content_type_options: ${jsonencode(x_content_type_option)} is not possible; choose 'nosniff'"
      if !contains(["nosniff"], x_content_type_option)
    ])
  }

  validation {
    condition = alltrue([
      for x_frame_option in var.response_headers.x_frame_options[*] :
      contains(["DENY", "SAMEORIGIN"], x_frame_option)
    ])
    error_message = join("; ", [
      for x_frame_option in var.response_headers.x_frame_options[*] :
      "response_headers.x_frame_options: ${jsonencode(x_frame_option)} is not possible; choose 'DENY' or 'SAMEORIGIN'"
      if !contains(["DENY", "SAMEORIGIN"], x_frame_option)
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      can(regex("^(?:[ -~]+)$", access_control_allow_origin))
    ])
    error_message = join("; ", [
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      join(" ", [
        "response_headers.access_control_allow_origin: ${jsonencode(access_control_allow_origin)}:",
        "write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_allow_origin))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      length(access_control_allow_origin) <= 1024
    ])
    error_message = join("; ", [
      for access_control_allow_origin in var.response_headers.access_control_allow_origin[*] :
      join(" ", [
        "response_headers.access_control_allow_origin: ${jsonencode(access_control_allow_origin)}",
        "is too long; give at most 1024 characters",
      ])
      if length(access_control_allow_origin) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      can(regex("^(?:[ -~]+)$", access_control_allow_method))
    ])
    error_message = join("; ", [
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      join(" ", [
        "response_headers.access_control_allow_methods:",
        "${jsonencode(access_control_allow_method)}: write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_allow_method))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      length(access_control_allow_method) <= 1024
    ])
    error_message = join("; ", [
      for access_control_allow_method in var.response_headers.access_control_allow_methods[*] :
      join(" ", [
        "response_headers.access_control_allow_methods: ${jsonencode(access_control_allow_method)}",
        "is too long; give at most 1024 characters",
      ])
      if length(access_control_allow_method) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      can(regex("^(?:[ -~]+)$", access_control_allow_header))
    ])
    error_message = join("; ", [
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      join(" ", [
        "response_headers.access_control_allow_headers:",
        "${jsonencode(access_control_allow_header)}: write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_allow_header))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      length(access_control_allow_header) <= 1024
    ])
    error_message = join("; ", [
      for access_control_allow_header in var.response_headers.access_control_allow_headers[*] :
      join(" ", [
        "response_headers.access_control_allow_headers: ${jsonencode(access_control_allow_header)}",
        "is too long; give at most 1024 characters",
      ])
      if length(access_control_allow_header) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_allow_credential in var.response_headers.access_control_allow_credentials[*] :
      contains(["true"], access_control_allow_credential)
    ])
    error_message = join("; ", [
      for access_control_allow_credential in var.response_headers.access_control_allow_credentials[*] :
      join(" ", [
        "response_headers.access_control_allow_credentials:",
        "${jsonencode(access_control_allow_credential)} is not possible; choose 'true'",
      ])
      if !contains(["true"], access_control_allow_credential)
    ])
  }

  validation {
    condition = alltrue([
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      can(regex("^(?:[ -~]+)$", access_control_expose_header))
    ])
    error_message = join("; ", [
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      join(" ", [
        "response_headers.access_control_expose_headers:",
        "${jsonencode(access_control_expose_header)}: write printable ASCII characters",
      ])
      if !can(regex("^(?:[ -~]+)$", access_control_expose_header))
    ])
  }

  validation {
    condition = alltrue([
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      length(access_control_expose_header) <= 1024
    ])
    error_message = join("; ", [
      for access_control_expose_header in var.response_headers.access_control_expose_headers[*] :
      join(" ", [
        "response_headers.access_control_expose_headers:",
        "${jsonencode(access_control_expose_header)} is too long; give at most 1024 characters",
      ])
      if length(access_control_expose_header) > 1024
    ])
  }

  validation {
    condition = alltrue([
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      floor(access_control_max_age_second) == access_control_max_age_second
    ])
    error_message = join("; ", [
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      join(" ", [
        "response_headers.access_control_max_age_seconds:",
        "${jsonencode(access_control_max_age_second)} is not a whole number; write one",
      ])
      if floor(access_control_max_age_second) != access_control_max_age_second
    ])
  }

  validation {
    condition = alltrue([
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      access_control_max_age_second >= 0
    ])
    error_message = join("; ", [
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      join(" ", [
        "response_headers.access_control_max_age_seconds:",
        "${jsonencode(access_control_max_age_second)} is too small; give at least 0",
      ])
      if access_control_max_age_second < 0
    ])
  }

  validation {
    condition = alltrue([
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      access_control_max_age_second <= 86400
    ])
    error_message = join("; ", [
      for access_control_max_age_second in var.response_headers.access_control_max_age_seconds[*] :
      join(" ", [
        "response_headers.access_control_max_age_seconds:",
        "${jsonencode(access_control_max_age_second)} is too large; give at most 86400",
      ])
      if access_control_max_age_second > 86400
    ])
  }

  validation {
    condition = (
      var.response_headers.strict_transport_security == null ||
      !(var.plain_http || contains(keys(var.waivers), "plain_http"))
    )
    error_message = join(" ", [
      "response_headers: strict_transport_security is of HTTPS alone; give certificate_arn, or",
      "domain_name with hosted_zone_id, or remove it",
    ])
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
      "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
      "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
      "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
      "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
      "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
      "ELBSecurityPolicy-TLS13-1-3-2021-06",
      "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
      "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
      "ELBSecurityPolicy-FS-1-2-Res-2020-10",
      "ELBSecurityPolicy-TLS-1-2-2017-01",
    ], var.ssl_policy)
    error_message = join(" ", [
      "ssl_policy: ${jsonencode(var.ssl_policy)} is not possible; choose",
      "'ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06',",
      "'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06', 'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',",
      "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',",
      "'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-2021-06',",
      "'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04', 'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09',",
      "'ELBSecurityPolicy-FS-1-2-Res-2020-10' or 'ELBSecurityPolicy-TLS-1-2-2017-01'",
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
      for key in keys(var.tags) : can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write 1 to 128 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128})$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.tags) : !can(regex("^(?:[aA][wW][sS]:.*)$", key))])
    error_message = join("; ", [
      for key in keys(var.tags) :
      "tags: ${jsonencode(key)}: write a key that does not begin with aws:, which AWS keeps for its own tags"
      if !(!can(regex("^(?:[aA][wW][sS]:.*)$", key)))
    ])
  }

  validation {
    condition = alltrue([
      for tag in values(var.tags) : can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256})$", tag))
    ])
    error_message = join("; ", [
      for tag in values(var.tags) :
      "tags: ${jsonencode(tag)}: write up to 256 letters, digits, spaces and _.:/=+-@ only"
      if !can(regex("^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256})$", tag))
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
      for target_port in var.target_ports : floor(target_port) == target_port
    ])
    error_message = join("; ", [
      for target_port in var.target_ports :
      "target_ports: ${jsonencode(target_port)} is not a whole number; write one"
      if floor(target_port) != target_port
    ])
  }

  validation {
    condition = alltrue([for target_port in var.target_ports : target_port >= 1])
    error_message = join("; ", [
      for target_port in var.target_ports :
      "target_ports: ${jsonencode(target_port)} is too small; give at least 1"
      if target_port < 1
    ])
  }

  validation {
    condition = alltrue([for target_port in var.target_ports : target_port <= 65535])
    error_message = join("; ", [
      for target_port in var.target_ports :
      "target_ports: ${jsonencode(target_port)} is too large; give at most 65535"
      if target_port > 65535
    ])
  }
}

variable "waf" {
  description = <<-EOT
    Whether AWS WAF judges requests before the load balancer does (Security Hub ELB.16). `{ action = "count" }` asks for its defaults. Default: it does not, since AWS bills it by the request, and rules that count protect nobody unless somebody reads the counts.
    - `action`: What becomes of a request that a rule finds: it is counted and logged, or answered 403 too.
    - `counted_rules`: Rules that only count though `action` is to block, by their group; `["*"]`: all of it.
    - `managed_rule_groups`: Rule groups that AWS writes and keeps current.
    - `rate_limit`: Requests in five minutes from one address above which further ones are counted, or blocked.
    - `web_acl`: A web ACL that exists, instead of one that is made. Its rules and logs are its owner's.
  EOT
  type = object({
    action        = optional(string, "count")
    counted_rules = optional(map(list(string)), {})
    managed_rule_groups = optional(list(string), [
      "AWSManagedRulesAmazonIpReputationList",
      "AWSManagedRulesCommonRuleSet",
      "AWSManagedRulesKnownBadInputsRuleSet",
    ])
    rate_limit = optional(number)
    web_acl    = optional(map(string))
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([for waf in var.waf[*] : contains(["count", "block"], waf.action)])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.action: ${jsonencode(waf.action)} is not possible; choose 'count' or 'block'"
      if !contains(["count", "block"], waf.action)
    ])
  }

  validation {
    condition = alltrue([for waf in var.waf[*] : length(waf.managed_rule_groups) <= 11])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.managed_rule_groups: ${length(waf.managed_rule_groups)} given; give at most 11"
      if length(waf.managed_rule_groups) > 11
    ])
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for managed_rule_group in waf.managed_rule_groups : contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], managed_rule_group)
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for managed_rule_group in waf.managed_rule_groups : join(" ", [
          "waf.managed_rule_groups: ${jsonencode(managed_rule_group)} is not possible; choose",
          "'AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList',",
          "'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet',",
          "'AWSManagedRulesAdminProtectionRuleSet', 'AWSManagedRulesSQLiRuleSet',",
          "'AWSManagedRulesLinuxRuleSet', 'AWSManagedRulesUnixRuleSet',",
          "'AWSManagedRulesWindowsRuleSet', 'AWSManagedRulesPHPRuleSet' or",
          "'AWSManagedRulesWordPressRuleSet'",
        ])
        if !contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], managed_rule_group)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for key in keys(waf.counted_rules) : contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], key)
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for key in keys(waf.counted_rules) : join(" ", [
          "waf.counted_rules: ${jsonencode(key)} is not possible; choose",
          "'AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesAnonymousIpList',",
          "'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet',",
          "'AWSManagedRulesAdminProtectionRuleSet', 'AWSManagedRulesSQLiRuleSet',",
          "'AWSManagedRulesLinuxRuleSet', 'AWSManagedRulesUnixRuleSet',",
          "'AWSManagedRulesWindowsRuleSet', 'AWSManagedRulesPHPRuleSet' or",
          "'AWSManagedRulesWordPressRuleSet'",
        ])
        if !contains([
          "AWSManagedRulesAmazonIpReputationList",
          "AWSManagedRulesAnonymousIpList",
          "AWSManagedRulesCommonRuleSet",
          "AWSManagedRulesKnownBadInputsRuleSet",
          "AWSManagedRulesAdminProtectionRuleSet",
          "AWSManagedRulesSQLiRuleSet",
          "AWSManagedRulesLinuxRuleSet",
          "AWSManagedRulesUnixRuleSet",
          "AWSManagedRulesWindowsRuleSet",
          "AWSManagedRulesPHPRuleSet",
          "AWSManagedRulesWordPressRuleSet",
        ], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for counted_rule in values(waf.counted_rules) : counted_rule != null]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) :
        "waf.counted_rules: null is not a list; put it in square brackets"
        if counted_rule == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for counted_rule in values(waf.counted_rules) : try(length(counted_rule), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) :
        "waf.counted_rules: ${length(counted_rule)} given; give at least 1"
        if try(length(counted_rule), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for counted_rule in values(waf.counted_rules) : try(length(counted_rule), 1) <= 100]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) :
        "waf.counted_rules: ${length(counted_rule)} given; give at most 100"
        if try(length(counted_rule), 1) > 100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) : [
          for counted_rule2 in coalesce(counted_rule, []) :
          can(regex("^(?:[A-Za-z0-9_-]{1,128}|\\*)$", counted_rule2))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for counted_rule in values(waf.counted_rules) : [
          for counted_rule2 in coalesce(counted_rule, []) : join(" ", [
            "waf.counted_rules: ${jsonencode(counted_rule2)}: write the name of a rule, such as",
            "SizeRestrictions_BODY, or * for all of the group",
          ])
          if !can(regex("^(?:[A-Za-z0-9_-]{1,128}|\\*)$", counted_rule2))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for rate_limit in waf.rate_limit[*] : floor(rate_limit) == rate_limit]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for rate_limit in waf.rate_limit[*] :
        "waf.rate_limit: ${jsonencode(rate_limit)} is not a whole number; write one"
        if floor(rate_limit) != rate_limit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for rate_limit in waf.rate_limit[*] : rate_limit >= 10]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for rate_limit in waf.rate_limit[*] :
        "waf.rate_limit: ${jsonencode(rate_limit)} is too small; give at least 10"
        if rate_limit < 10
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [for rate_limit in waf.rate_limit[*] : rate_limit <= 2000000000]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for rate_limit in waf.rate_limit[*] :
        "waf.rate_limit: ${jsonencode(rate_limit)} is too large; give at most 2000000000"
        if rate_limit > 2000000000
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] :
      [for web_acl in waf.web_acl[*] : [for key in keys(web_acl) : contains(["arn"], key)]]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : [
          for key in keys(web_acl) : "waf.web_acl: ${jsonencode(key)} is no field; choose arn"
          if !contains(["arn"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:wafv2:[a-z0-9-]{9,18}:[0-9]{12}",
            "regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]{1,36})$",
          ]), web_acl.arn)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for waf in var.waf[*] : [
        for web_acl in waf.web_acl[*] : join(" ", [
          "waf.web_acl.arn: ${jsonencode(web_acl.arn)}: write the ARN of a regional web ACL:",
          "arn:aws:wafv2:<region>:<account>:regional/webacl/<name>/<id>",
        ])
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:wafv2:[a-z0-9-]{9,18}:[0-9]{12}",
            "regional/webacl/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9-]{1,36})$",
          ]), web_acl.arn)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : length([
        for item in distinct(waf.managed_rule_groups) : item
        if length([for other in waf.managed_rule_groups : other if other == item]) > 1
      ]) == 0
    ])
    error_message = join("; ", [
      for waf in var.waf[*] : join(" ", [
        "waf.managed_rule_groups:",
        join(", ", formatlist("%q", [
          for item in distinct(waf.managed_rule_groups) : item
          if length([for other in waf.managed_rule_groups : other if other == item]) > 1
        ])),
        "is given twice; give it once",
      ])
      if length([
        for item in distinct(waf.managed_rule_groups) : item
        if length([for other in waf.managed_rule_groups : other if other == item]) > 1
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : sum(
        concat(
          [2],
          [
            for group in waf.managed_rule_groups :
            lookup(local.waf_capacity_units, tostring(group), 0)
          ],
        )
      ) <= 1500
    ])
    error_message = join("; ", [
      for waf in var.waf[*] : join(" ", [
        "waf.managed_rule_groups:",
        sum(
          concat(
            [2],
            [
              for group in waf.managed_rule_groups :
              lookup(local.waf_capacity_units, tostring(group), 0)
            ],
          )
        ),
        "units of capacity with the rule of rate_limit, and the price of a web ACL includes 1500;",
        "remove some",
      ])
      if sum(
        concat(
          [2],
          [
            for group in waf.managed_rule_groups :
            lookup(local.waf_capacity_units, tostring(group), 0)
          ],
        )
      ) > 1500
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] :
      length(waf.managed_rule_groups) > 0 || waf.rate_limit != null || waf.web_acl != null
    ])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.managed_rule_groups: nothing is judged; name a rule group, or give rate_limit"
      if !(length(waf.managed_rule_groups) > 0 || waf.rate_limit != null || waf.web_acl != null)
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : length([
        for group in keys(waf.counted_rules) : group
        if !contains(waf.managed_rule_groups, group)
      ]) == 0
    ])
    error_message = join("; ", [
      for waf in var.waf[*] : join(" ", [
        "waf.counted_rules:",
        join(", ", formatlist("%q", [
          for group in keys(waf.counted_rules) : group
          if !contains(waf.managed_rule_groups, group)
        ])),
        "is none of managed_rule_groups; add it there, or remove it",
      ])
      if length([
        for group in keys(waf.counted_rules) : group
        if !contains(waf.managed_rule_groups, group)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : length(waf.counted_rules) == 0 || waf.action == "block"
    ])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.counted_rules: are of action = \"block\"; with \"count\" all rules count, remove them"
      if !(length(waf.counted_rules) == 0 || waf.action == "block")
    ])
  }

  validation {
    condition = alltrue([
      for waf in var.waf[*] : !(
        waf.web_acl != null &&
        (
          waf.action != "count" ||
          join(",", compact(waf.managed_rule_groups)) !=
          "AWSManagedRulesAmazonIpReputationList,AWSManagedRulesCommonRuleSet,AWSManagedRulesKnownBadInputsRuleSet" ||
          length(waf.counted_rules) > 0 ||
          waf.rate_limit != null
        )
      )
    ])
    error_message = join("; ", [
      for waf in var.waf[*] :
      "waf.web_acl: exists, and what it does is its owner's; remove it, or all other fields"
      if !(
        !(
          waf.web_acl != null &&
          (
            waf.action != "count" ||
            join(",", compact(waf.managed_rule_groups)) !=
            "AWSManagedRulesAmazonIpReputationList,AWSManagedRulesCommonRuleSet,AWSManagedRulesKnownBadInputsRuleSet" ||
            length(waf.counted_rules) > 0 ||
            waf.rate_limit != null
          )
        )
      )
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
