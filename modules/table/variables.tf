variable "attributes" {
  description = "Types of the attributes that are keys, of the table or of an index: `S` for text, `N` for a number, `B` for bytes. Items have others as they like."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.attributes) >= 1
    error_message = "attributes: ${length(var.attributes)} given; give at least 1"
  }

  validation {
    condition     = length(var.attributes) <= 42
    error_message = "attributes: ${length(var.attributes)} given; give at most 42"
  }

  validation {
    condition = alltrue([
      for key in keys(var.attributes) : can(regex("^(?:[A-Za-z0-9_.:#-]+)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.attributes) :
      "attributes: ${jsonencode(key)}: write letters, digits and . _ - : #"
      if !can(regex("^(?:[A-Za-z0-9_.:#-]+)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.attributes) : length(key) <= 255])
    error_message = join("; ", [
      for key in keys(var.attributes) :
      "attributes: ${jsonencode(key)} is too long; give at most 255 characters"
      if length(key) > 255
    ])
  }

  validation {
    condition = alltrue([
      for attribute in values(var.attributes) : contains(["S", "N", "B"], attribute)
    ])
    error_message = join("; ", [
      for attribute in values(var.attributes) :
      "attributes: ${jsonencode(attribute)} is not possible; choose 'S', 'N' or 'B'"
      if !contains(["S", "N", "B"], attribute)
    ])
  }

  validation {
    condition = length([
      for key in distinct(concat(
        compact([var.hash_key, var.range_key != null ? var.range_key : ""]),
        concat(
          [for one in values(var.global_secondary_indexes) : one.hash_key],
          compact([
            for one in values(var.global_secondary_indexes) :
            one.range_key != null ? one.range_key : ""
          ]),
        ),
      )) :
      key
      if !contains(keys(var.attributes), key)
    ]) == 0
    error_message = try(join(" ", [
      "attributes:",
      join(", ", formatlist("%q", [
        for key in distinct(concat(
          compact([var.hash_key, var.range_key != null ? var.range_key : ""]),
          concat(
            [for one in values(var.global_secondary_indexes) : one.hash_key],
            compact([
              for one in values(var.global_secondary_indexes) :
              one.range_key != null ? one.range_key : ""
            ]),
          ),
        )) :
        key
        if !contains(keys(var.attributes), key)
      ])),
      "is a key and has no type here; add it with S, N or B",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.attributes) : name
      if !contains(distinct(concat(
        compact([var.hash_key, var.range_key != null ? var.range_key : ""]),
        concat(
          [for one in values(var.global_secondary_indexes) : one.hash_key],
          compact([
            for one in values(var.global_secondary_indexes) :
            one.range_key != null ? one.range_key : ""
          ]),
        ),
      )), name)
    ]) == 0
    error_message = try(join(" ", [
      "attributes:",
      join(", ", formatlist("%q", [
        for name in keys(var.attributes) : name
        if !contains(distinct(concat(
          compact([var.hash_key, var.range_key != null ? var.range_key : ""]),
          concat(
            [for one in values(var.global_secondary_indexes) : one.hash_key],
            compact([
              for one in values(var.global_secondary_indexes) :
              one.range_key != null ? one.range_key : ""
            ]),
          ),
        )), name)
      ])),
      "is no key, and only keys have a type; remove it",
    ]), "")
  }
}

variable "hash_key" {
  description = "Attribute that is the partition key. AWS cannot change it: another is refused when Terraform plans."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:[A-Za-z0-9_.:#-]+)$", var.hash_key))
    error_message = "hash_key: ${jsonencode(var.hash_key)}: write letters, digits and . _ - : #"
  }

  validation {
    condition     = length(var.hash_key) <= 255
    error_message = "hash_key: ${jsonencode(var.hash_key)} is too long; give at most 255 characters"
  }
}

variable "name" {
  description = "Name of the table."
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
  description = "Name of the platform; the physical name is `<platform>-<name>`."
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

variable "disposable" {
  description = "Whether the table may be destroyed with its items. False protects them, and keeps what they were in each second of the last 35 days."
  type        = bool
  default     = false
  nullable    = false
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the items. Default: the AWS managed key of DynamoDB."
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

variable "range_key" {
  description = "Attribute that is the sort key: items of one partition in its order. Default: none, and the partition key alone tells items apart. It stays as it is, too."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for range_key in var.range_key[*] : can(regex("^(?:[A-Za-z0-9_.:#-]+)$", range_key))
    ])
    error_message = join("; ", [
      for range_key in var.range_key[*] :
      "range_key: ${jsonencode(range_key)}: write letters, digits and . _ - : #"
      if !can(regex("^(?:[A-Za-z0-9_.:#-]+)$", range_key))
    ])
  }

  validation {
    condition = alltrue([for range_key in var.range_key[*] : length(range_key) <= 255])
    error_message = join("; ", [
      for range_key in var.range_key[*] :
      "range_key: ${jsonencode(range_key)} is too long; give at most 255 characters"
      if length(range_key) > 255
    ])
  }

  validation {
    condition = var.range_key != null ? var.range_key != var.hash_key : true
    error_message = try(
      "range_key: \"${var.range_key}\" is the hash_key too; choose another attribute or remove it",
      "",
    )
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

variable "ttl_attribute_name" {
  description = "Attribute with the second, as Unix counts them, after which DynamoDB deletes an item. Default: none, items stay. To use another, remove this one, and give the other an hour later."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for ttl_attribute_name in var.ttl_attribute_name[*] :
      can(regex("^(?:[A-Za-z0-9_.:#-]+)$", ttl_attribute_name))
    ])
    error_message = join("; ", [
      for ttl_attribute_name in var.ttl_attribute_name[*] :
      "ttl_attribute_name: ${jsonencode(ttl_attribute_name)}: write letters, digits and . _ - : #"
      if !can(regex("^(?:[A-Za-z0-9_.:#-]+)$", ttl_attribute_name))
    ])
  }

  validation {
    condition = alltrue([
      for ttl_attribute_name in var.ttl_attribute_name[*] : length(ttl_attribute_name) <= 255
    ])
    error_message = join("; ", [
      for ttl_attribute_name in var.ttl_attribute_name[*] :
      "ttl_attribute_name: ${jsonencode(ttl_attribute_name)} is too long; give at most 255 characters"
      if length(ttl_attribute_name) > 255
    ])
  }

  validation {
    condition = (
      var.ttl_attribute_name != null
      ? lookup(var.attributes, var.ttl_attribute_name, "N") == "N"
      : true
    )
    error_message = try(join(" ", [
      "ttl_attribute_name: \"${var.ttl_attribute_name}\" is no number in attributes, and DynamoDB",
      "deletes no item by it; choose another attribute",
    ]), "")
  }
}
