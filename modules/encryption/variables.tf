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

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
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

variable "topic_arns" {
  description = "ARNs of the topics that may send into queues which the key encrypts. Default: none. Where both modules have `for_each`, write the ARNs out, which end in `<platform>-<topic>`: a reference to one instance is one to all, and the key of the topics leads back."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.topic_arns) <= 200
    error_message = "topic_arns: ${length(var.topic_arns)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for topic_arn in var.topic_arns : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sns:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
          topic_arn,
        )
      )
    ])
    error_message = join("; ", [
      for topic_arn in var.topic_arns :
      "topic_arns: ${jsonencode(topic_arn)}: write the ARN of a topic of SNS: arn:aws:sns:<region>:<account>:<name>"
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sns:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
          topic_arn,
        )
      )
    ])
  }

  validation {
    condition = floor(length(base64encode(jsonencode(var.topic_arns))) * 0.75) <= 28000
    error_message = try(join(" ", [
      "topic_arns: have ${floor(length(base64encode(jsonencode(var.topic_arns))) * 0.75)} bytes,",
      "and the policy of a key has room for 28000; give fewer",
    ]), "")
  }
}
