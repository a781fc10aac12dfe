variable "name" {
  description = "Name of the file system."
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
    condition     = length(var.name) <= 32
    error_message = "name: ${jsonencode(var.name)} is too long; give at most 32 characters"
  }
}

variable "platform" {
  description = "Name of the platform; the name of the file system is `<platform>-<name>`."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", var.platform))
    error_message = join(" ", [
      "platform: ${jsonencode(var.platform)}: write lower-case letters, digits and single hyphens,",
      "with a letter first",
    ])
  }

  validation {
    condition     = length(var.platform) <= 33
    error_message = "platform: ${jsonencode(var.platform)} is too long; give at most 33 characters"
  }

  validation {
    condition = !startswith(var.platform, "internal-") && var.platform != "internal"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"internal-\" for load",
      "balancers; choose another",
    ])
  }

  validation {
    condition = !startswith(var.platform, "sg-") && var.platform != "sg"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"sg-\" for security groups;",
      "choose another",
    ])
  }

  validation {
    condition = !startswith(var.platform, "sthree-") && var.platform != "sthree"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"sthree-\" for buckets;",
      "choose another",
    ])
  }

  validation {
    condition = !startswith(var.platform, "amzn-s3-demo-") && var.platform != "amzn-s3-demo"
    error_message = join(" ", [
      "platform: \"${var.platform}\" cannot begin names: AWS refuses \"amzn-s3-demo-\" for buckets",
      "in documentation; choose another",
    ])
  }
}

variable "subnet_ids" {
  description = "A subnet of each availability zone in which tasks run, ids by the zone. `private_subnet_ids_by_zone` of the module `network`."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at least 1"
  }

  validation {
    condition     = length(var.subnet_ids) <= 6
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at most 6"
  }

  validation {
    condition = alltrue([
      for key in keys(var.subnet_ids) : can(regex("^(?:${local.availability_zone})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.subnet_ids) : join(" ", [
        "subnet_ids: ${jsonencode(key)}: write a zone of the region itself, such as eu-west-1a;",
        "local and wavelength zones carry no NAT gateway or load balancer of this kind",
      ])
      if !can(regex("^(?:${local.availability_zone})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for subnet_id in values(var.subnet_ids) :
      can(regex("^(?:subnet-([0-9a-f]{17}|[0-9a-f]{8}))$", subnet_id))
    ])
    error_message = join("; ", [
      for subnet_id in values(var.subnet_ids) :
      "subnet_ids: ${jsonencode(subnet_id)}: write the id of a subnet: subnet-0123456789abcdef0"
      if !can(regex("^(?:subnet-([0-9a-f]{17}|[0-9a-f]{8}))$", subnet_id))
    ])
  }
}

variable "vpc_id" {
  description = "Id of the VPC of the tasks that mount it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:vpc-([0-9a-f]{17}|[0-9a-f]{8}))$", var.vpc_id))
    error_message = "vpc_id: ${jsonencode(var.vpc_id)}: write the id of a VPC: vpc-0123456789abcdef0"
  }
}

variable "access_points" {
  description = <<-EOT
    The ways in, by the directory in which each begins; it is made with the first mount. Default: none, and nobody can mount it.
    - `gid`: Required. Id of the group to which all files belong.
    - `uid`: Required. Id of the user to whom all files belong, whoever the container runs as; not root.
  EOT
  type        = map(map(number))
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.access_points) <= 100
    error_message = "access_points: ${length(var.access_points)} given; give at most 100"
  }

  validation {
    condition = alltrue([for key, access_point in var.access_points : access_point != null])
    error_message = join("; ", [
      for key, access_point in var.access_points :
      "access_points: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if access_point == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.access_points) :
      can(regex("^(?:(/[A-Za-z0-9_-][A-Za-z0-9_.-]*){1,4})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.access_points) :
      "access_points: ${jsonencode(key)}: write one to four directories below /, which itself belongs to root: /files"
      if !can(regex("^(?:(/[A-Za-z0-9_-][A-Za-z0-9_.-]*){1,4})$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.access_points) : length(key) <= 100])
    error_message = join("; ", [
      for key in keys(var.access_points) :
      "access_points: ${jsonencode(key)} is too long; give at most 100 characters"
      if length(key) > 100
    ])
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for key in keys(access_point) : contains(["gid", "uid"], key)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for key in keys(access_point) :
        "access_points: ${jsonencode(key)} is no field; choose gid or uid"
        if !contains(["gid", "uid"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      contains(keys(access_point), "uid")
    ])
    error_message = join("; ", [
      for access_point in [for one in values(var.access_points) : one if one != null] :
      "access_points.uid: is required"
      if !contains(keys(access_point), "uid")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for uid in try([access_point.uid], []) : try(floor(uid) == uid, true)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for uid in try([access_point.uid], []) :
        "access_points.uid: ${jsonencode(uid)} is not a whole number; write one"
        if !try(floor(uid) == uid, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for uid in try([access_point.uid], []) : try(uid >= 1, true)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for uid in try([access_point.uid], []) :
        "access_points.uid: ${jsonencode(uid)} is too small; give at least 1"
        if !try(uid >= 1, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for uid in try([access_point.uid], []) : try(uid <= 4294967295, true)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for uid in try([access_point.uid], []) :
        "access_points.uid: ${jsonencode(uid)} is too large; give at most 4294967295"
        if !try(uid <= 4294967295, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for uid in try([access_point.uid], []) : uid != null]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for uid in try([access_point.uid], []) :
        "access_points.uid: null is not a whole number; write one"
        if uid == null
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      contains(keys(access_point), "gid")
    ])
    error_message = join("; ", [
      for access_point in [for one in values(var.access_points) : one if one != null] :
      "access_points.gid: is required"
      if !contains(keys(access_point), "gid")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for gid in try([access_point.gid], []) : try(floor(gid) == gid, true)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for gid in try([access_point.gid], []) :
        "access_points.gid: ${jsonencode(gid)} is not a whole number; write one"
        if !try(floor(gid) == gid, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for gid in try([access_point.gid], []) : try(gid >= 0, true)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for gid in try([access_point.gid], []) :
        "access_points.gid: ${jsonencode(gid)} is too small; give at least 0"
        if !try(gid >= 0, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for gid in try([access_point.gid], []) : try(gid <= 4294967295, true)]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for gid in try([access_point.gid], []) :
        "access_points.gid: ${jsonencode(gid)} is too large; give at most 4294967295"
        if !try(gid <= 4294967295, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] :
      [for gid in try([access_point.gid], []) : gid != null]
    ]))
    error_message = join("; ", flatten([
      for access_point in [for one in values(var.access_points) : one if one != null] : [
        for gid in try([access_point.gid], []) :
        "access_points.gid: null is not a whole number; write one"
        if gid == null
      ]
    ]))
  }
}

variable "backup" {
  description = "Whether AWS Backup makes a copy each day, which it keeps for 35 days, also of a file system that is deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "disposable" {
  description = "Whether the file system may be destroyed with its files. False refuses that when Terraform plans, for as long as the module is called. To change it later, write a `moved` block from `aws_efs_file_system.this[0]` to `aws_efs_file_system.disposable[0]` of this module, or the other way round."
  type        = bool
  default     = false
  nullable    = false
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the files. Default: the AWS managed key of EFS."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for kms_key_arn in var.kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for kms_key_arn in var.kms_key_arn[*] : join(" ", [
        "kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an alias:",
        "arn:aws:kms:<region>:<account>:key/<id>",
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

variable "throughput_mode" {
  description = "How fast it is. `elastic`: as fast as needed, paid by what is read and written. `bursting`: by what it holds, and included. The default never stands still for want of credits."
  type        = string
  default     = "elastic"
  nullable    = false

  validation {
    condition = contains(["elastic", "bursting"], var.throughput_mode)
    error_message = join(" ", [
      "throughput_mode: ${jsonencode(var.throughput_mode)} is not possible; choose 'elastic' or",
      "'bursting'",
    ])
  }
}

variable "transition_to_ia" {
  description = "When a file that nobody has opened moves to Infrequent Access, which costs less to keep and more to read. Default: never."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for transition_to_ia in var.transition_to_ia[*] : contains([
        "AFTER_1_DAY",
        "AFTER_7_DAYS",
        "AFTER_14_DAYS",
        "AFTER_30_DAYS",
        "AFTER_60_DAYS",
        "AFTER_90_DAYS",
        "AFTER_180_DAYS",
        "AFTER_270_DAYS",
        "AFTER_365_DAYS",
      ], transition_to_ia)
    ])
    error_message = join("; ", [
      for transition_to_ia in var.transition_to_ia[*] : join(" ", [
        "transition_to_ia: ${jsonencode(transition_to_ia)} is not possible; choose 'AFTER_1_DAY',",
        "'AFTER_7_DAYS', 'AFTER_14_DAYS', 'AFTER_30_DAYS', 'AFTER_60_DAYS', 'AFTER_90_DAYS',",
        "'AFTER_180_DAYS', 'AFTER_270_DAYS' or 'AFTER_365_DAYS'",
      ])
      if !contains([
        "AFTER_1_DAY",
        "AFTER_7_DAYS",
        "AFTER_14_DAYS",
        "AFTER_30_DAYS",
        "AFTER_60_DAYS",
        "AFTER_90_DAYS",
        "AFTER_180_DAYS",
        "AFTER_270_DAYS",
        "AFTER_365_DAYS",
      ], transition_to_ia)
    ])
  }
}
