variable "description" {
  description = "What the secret is for. Source: a parameter of CloudFormation has 4,096 bytes at most."
  type        = string
  nullable    = false

  validation {
    condition = can(regex("^(?:${local.words})$", var.description))
    error_message = join(" ", [
      "description: ${jsonencode(var.description)}: write text that is not blank, without NUL or",
      "another control character",
    ])
  }

  validation {
    condition     = length(var.description) <= 1024
    error_message = "description: ${jsonencode(var.description)} is too long; give at most 1024 characters"
  }
}

variable "name" {
  description = "Name of the secret."
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
  description = "Whether the secret is deleted without a recovery window. False keeps it for 30 days."
  type        = bool
  default     = false
  nullable    = false
}

variable "generate_string_key" {
  description = "Key of the password. Required with `secret_string_template`."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for generate_string_key in var.generate_string_key[*] :
      can(regex("^(?:[A-Za-z0-9_-]+)$", generate_string_key))
    ])
    error_message = join("; ", [
      for generate_string_key in var.generate_string_key[*] :
      "generate_string_key: ${jsonencode(generate_string_key)}: write letters, digits, underscores and hyphens"
      if !can(regex("^(?:[A-Za-z0-9_-]+)$", generate_string_key))
    ])
  }

  validation {
    condition = alltrue([
      for generate_string_key in var.generate_string_key[*] : length(generate_string_key) <= 64
    ])
    error_message = join("; ", [
      for generate_string_key in var.generate_string_key[*] :
      "generate_string_key: ${jsonencode(generate_string_key)} is too long; give at most 64 characters"
      if length(generate_string_key) > 64
    ])
  }

  validation {
    condition     = var.generate_string_key != null || length(var.secret_string_template) == 0
    error_message = "generate_string_key: is required with secret_string_template; name the key of the password"
  }

  validation {
    condition = (
      var.generate_string_key != null
      ? !contains(keys(var.secret_string_template), var.generate_string_key)
      : true
    )
    error_message = try(join(" ", [
      "generate_string_key: \"${var.generate_string_key}\" stands in secret_string_template too;",
      "the password would replace it, rename one",
    ]), "")
  }
}

variable "initial_value" {
  description = "Where the first value comes from. `generated`: a random password that AWS makes, once, and that Terraform never reads. `empty`: the secret has no value until somebody sets one, and tasks that read it do not start before."
  type        = string
  default     = "generated"
  nullable    = false

  validation {
    condition     = contains(["generated", "empty"], var.initial_value)
    error_message = "initial_value: ${jsonencode(var.initial_value)} is not possible; choose 'generated' or 'empty'"
  }

  validation {
    condition = (
      var.initial_value == "generated" ||
      (var.generate_string_key == null && length(var.secret_string_template) == 0)
    )
    error_message = join(" ", [
      "initial_value: is \"empty\", so no value is made of secret_string_template and",
      "generate_string_key; remove them, or set initial_value = \"generated\"",
    ])
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the secret. Default: the AWS managed key of Secrets Manager."
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

variable "password_length" {
  description = "Number of characters of the generated password."
  type        = number
  default     = 32
  nullable    = false

  validation {
    condition     = floor(var.password_length) == var.password_length
    error_message = "password_length: ${jsonencode(var.password_length)} is not a whole number; write one"
  }

  validation {
    condition     = var.password_length >= 16
    error_message = "password_length: ${jsonencode(var.password_length)} is too small; give at least 16"
  }

  validation {
    condition     = var.password_length <= 4096
    error_message = "password_length: ${jsonencode(var.password_length)} is too large; give at most 4096"
  }
}

variable "secret_string_template" {
  description = "Keys and values beside the password, none of them secret. Empty: the value is plain text."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.secret_string_template) <= 20
    error_message = "secret_string_template: ${length(var.secret_string_template)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.secret_string_template) : can(regex("^(?:[A-Za-z0-9_-]+)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.secret_string_template) :
      "secret_string_template: ${jsonencode(key)}: write letters, digits, underscores and hyphens"
      if !can(regex("^(?:[A-Za-z0-9_-]+)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.secret_string_template) : length(key) <= 64])
    error_message = join("; ", [
      for key in keys(var.secret_string_template) :
      "secret_string_template: ${jsonencode(key)} is too long; give at most 64 characters"
      if length(key) > 64
    ])
  }

  validation {
    condition = alltrue([
      for secret_string_template in values(var.secret_string_template) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", secret_string_template))
    ])
    error_message = join("; ", [
      for secret_string_template in values(var.secret_string_template) : join(" ", [
        "secret_string_template: ${jsonencode(secret_string_template)}: write text without NUL or",
        "another control character",
      ])
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", secret_string_template))
    ])
  }

  validation {
    condition = alltrue([
      for secret_string_template in values(var.secret_string_template) :
      try(length(secret_string_template), 1) <= 256
    ])
    error_message = join("; ", [
      for secret_string_template in values(var.secret_string_template) :
      "secret_string_template: ${jsonencode(secret_string_template)} is too long; give at most 256 characters"
      if try(length(secret_string_template), 1) > 256
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
