variable "name" {
  description = "Name of the topic."
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

variable "content_based_deduplication" {
  description = "Whether a message with the same body counts once within five minutes. Of a FIFO topic alone; by default whoever publishes a message gives its deduplication id."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.content_based_deduplication || var.fifo_topic
    error_message = "content_based_deduplication: is of a FIFO topic; set fifo_topic = true or remove it"
  }
}

variable "fifo_topic" {
  description = "Whether the topic keeps the order of messages of a group, and takes none of them twice. AWS cannot change it: another value is refused when Terraform plans, since another topic would begin without subscriptions."
  type        = bool
  default     = false
  nullable    = false
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the messages within SNS. Default: they are not encrypted there."
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

variable "subscriptions" {
  description = <<-EOT
    Queues that get each message, by name. Default: none.
    - `queue_arn`: Required. ARN of the queue. Its policy has to let the topic send into it, as `topic_arns` of the module `queue` does.
    - `raw_message_delivery`: Whether the message in the queue is what was published. With false, SNS puts it into a JSON text, with the topic and the time.
  EOT
  type = map(object({
    queue_arn            = string
    raw_message_delivery = optional(bool, true)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.subscriptions) <= 200
    error_message = "subscriptions: ${length(var.subscriptions)} given; give at most 200"
  }

  validation {
    condition = alltrue([for key, subscription in var.subscriptions : subscription != null])
    error_message = join("; ", [
      for key, subscription in var.subscriptions :
      "subscriptions: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if subscription == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.subscriptions) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.subscriptions) :
      "subscriptions: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.subscriptions) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.subscriptions) :
      "subscriptions: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for subscription in [for one in values(var.subscriptions) : one if one != null] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          subscription.queue_arn,
        )
      )
    ])
    error_message = join("; ", [
      for subscription in [for one in values(var.subscriptions) : one if one != null] : join(" ", [
        "subscriptions.queue_arn: ${jsonencode(subscription.queue_arn)}: write the ARN of a queue",
        "of SQS: arn:aws:sqs:<region>:<account>:<name>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          subscription.queue_arn,
        )
      )
    ])
  }

  validation {
    condition = !var.fifo_topic || length(var.subscriptions) <= 100
    error_message = try(
      "subscriptions: are ${length(var.subscriptions)}, and a FIFO topic takes 100; remove some",
      "",
    )
  }

  validation {
    condition = (
      var.fifo_topic ||
      length(keys({
        for item, subscription in {
          for key, one in var.subscriptions : key => one
          if one != null
        } :
        item => subscription
        if can(regex("\\.fifo$", subscription.queue_arn))
      })) == 0
    )
    error_message = try(join(" ", [
      "subscriptions:",
      join(", ", formatlist("%q", keys({
        for item, subscription in {
          for key, one in var.subscriptions : key => one
          if one != null
        } :
        item => subscription
        if can(regex("\\.fifo$", subscription.queue_arn))
      }))),
      "is a FIFO queue, which gets messages of a FIFO topic alone; set fifo_topic = true or remove",
      "it",
    ]), "")
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
