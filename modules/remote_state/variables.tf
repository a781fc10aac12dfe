variable "bucket" {
  description = "Name of the bucket, unique in all of AWS."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:[a-z0-9][a-z0-9-]*[a-z0-9])$", var.bucket))
    error_message = "bucket: ${jsonencode(var.bucket)}: write lower-case letters, digits and hyphens, as S3 takes them"
  }

  validation {
    condition     = length(var.bucket) >= 3
    error_message = "bucket: ${jsonencode(var.bucket)} is too short; give at least 3 characters"
  }

  validation {
    condition     = length(var.bucket) <= 63
    error_message = "bucket: ${jsonencode(var.bucket)} is too long; give at most 63 characters"
  }

  validation {
    condition = (
      !startswith(var.bucket, "xn--") &&
      !startswith(var.bucket, "sthree-") &&
      !startswith(var.bucket, "amzn-s3-demo-") &&
      trimsuffix(var.bucket, "-s3alias") == var.bucket &&
      trimsuffix(var.bucket, "--ol-s3") == var.bucket &&
      trimsuffix(var.bucket, "--x-s3") == var.bucket &&
      trimsuffix(var.bucket, "--table-s3") == var.bucket &&
      trimsuffix(var.bucket, "-an") == var.bucket
    )
    error_message = join(" ", [
      "bucket: \"${var.bucket}\" begins or ends as S3 keeps for names of its own; choose one",
      "without xn--, sthree-, amzn-s3-demo- in front and -s3alias, --ol-s3, --x-s3, --table-s3,",
      "-an at the end",
    ])
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts states. Default: S3's own. Whoever plans needs `kms:Decrypt` and `kms:GenerateDataKey` of it. After another key is written here, states that are there stay with the former one, which has to live on as long."
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

variable "noncurrent_version_expiration_days" {
  description = "Days for which a noncurrent version of a state is kept."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition = (
      floor(var.noncurrent_version_expiration_days) == var.noncurrent_version_expiration_days
    )
    error_message = join(" ", [
      "noncurrent_version_expiration_days: ${jsonencode(var.noncurrent_version_expiration_days)}",
      "is not a whole number; write one",
    ])
  }

  validation {
    condition = var.noncurrent_version_expiration_days >= 30
    error_message = join(" ", [
      "noncurrent_version_expiration_days: ${jsonencode(var.noncurrent_version_expiration_days)}",
      "is too small; give at least 30",
    ])
  }

  validation {
    condition = var.noncurrent_version_expiration_days <= 36500
    error_message = join(" ", [
      "noncurrent_version_expiration_days: ${jsonencode(var.noncurrent_version_expiration_days)}",
      "is too large; give at most 36500",
    ])
  }
}

variable "server_access_logs_expiration_days" {
  description = "Days for which the log of who read and wrote states is kept (PCI DSS 10.5.1: 365)."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition = (
      floor(var.server_access_logs_expiration_days) == var.server_access_logs_expiration_days
    )
    error_message = join(" ", [
      "server_access_logs_expiration_days: ${jsonencode(var.server_access_logs_expiration_days)}",
      "is not a whole number; write one",
    ])
  }

  validation {
    condition = var.server_access_logs_expiration_days >= 90
    error_message = join(" ", [
      "server_access_logs_expiration_days: ${jsonencode(var.server_access_logs_expiration_days)}",
      "is too small; give at least 90",
    ])
  }

  validation {
    condition = var.server_access_logs_expiration_days <= 36500
    error_message = join(" ", [
      "server_access_logs_expiration_days: ${jsonencode(var.server_access_logs_expiration_days)}",
      "is too large; give at most 36500",
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
