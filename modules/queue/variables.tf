variable "name" {
  description = "Name of the queue. That of its dead-letter queue ends in `-dlq`."
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
  description = "Whether a message with the same body counts once within five minutes. Of a FIFO queue alone; by default whoever sends a message gives its deduplication id."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.content_based_deduplication || var.fifo_queue
    error_message = "content_based_deduplication: is of a FIFO queue; set fifo_queue = true or remove it"
  }
}

variable "delay_seconds" {
  description = "Seconds for which a new message is hidden. The default hides none."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = floor(var.delay_seconds) == var.delay_seconds
    error_message = "delay_seconds: ${jsonencode(var.delay_seconds)} is not a whole number; write one"
  }

  validation {
    condition     = var.delay_seconds >= 0
    error_message = "delay_seconds: ${jsonencode(var.delay_seconds)} is too small; give at least 0"
  }

  validation {
    condition     = var.delay_seconds <= 900
    error_message = "delay_seconds: ${jsonencode(var.delay_seconds)} is too large; give at most 900"
  }
}

variable "fifo_queue" {
  description = "Whether the queue keeps the order of messages of a group, and takes none of them twice. AWS cannot change it: another value is refused when Terraform plans, since another queue would begin without the messages of this one."
  type        = bool
  default     = false
  nullable    = false
}

variable "fifo_throughput_limit" {
  description = "What AWS's limit of 300 calls a second counts for. Of a FIFO queue alone. `perMessageGroupId` is AWS's high throughput: the limit counts for each group of messages, and within each group a message counts once."
  type        = string
  default     = "perQueue"
  nullable    = false

  validation {
    condition = contains(["perQueue", "perMessageGroupId"], var.fifo_throughput_limit)
    error_message = join(" ", [
      "fifo_throughput_limit: ${jsonencode(var.fifo_throughput_limit)} is not possible; choose",
      "'perQueue' or 'perMessageGroupId'",
    ])
  }

  validation {
    condition     = var.fifo_throughput_limit == "perQueue" || var.fifo_queue
    error_message = "fifo_throughput_limit: is of a FIFO queue; set fifo_queue = true or remove it"
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the messages. Default: SQS encrypts them with a key of its own. For topics that send into the queue its policy has to let `sns.amazonaws.com` call `kms:Decrypt` and `kms:GenerateDataKey`, as `topic_arns` of the module `encryption` does."
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

variable "max_receive_count" {
  description = "Number of times that a message is received before it goes to the dead-letter queue. The default outlasts a consumer that is replaced and a callee that fails for a while, and stops a message that no consumer can take before it has cost more than five tries."
  type        = number
  default     = 5
  nullable    = false

  validation {
    condition     = floor(var.max_receive_count) == var.max_receive_count
    error_message = "max_receive_count: ${jsonencode(var.max_receive_count)} is not a whole number; write one"
  }

  validation {
    condition     = var.max_receive_count >= 1
    error_message = "max_receive_count: ${jsonencode(var.max_receive_count)} is too small; give at least 1"
  }

  validation {
    condition     = var.max_receive_count <= 1000
    error_message = "max_receive_count: ${jsonencode(var.max_receive_count)} is too large; give at most 1000"
  }
}

variable "message_retention_seconds" {
  description = "Seconds for which the queue keeps a message that nobody deletes. The default is AWS's, 4 days: longer than a weekend. The dead-letter queue always keeps them 14 days, AWS's longest."
  type        = number
  default     = 345600
  nullable    = false

  validation {
    condition = floor(var.message_retention_seconds) == var.message_retention_seconds
    error_message = join(" ", [
      "message_retention_seconds: ${jsonencode(var.message_retention_seconds)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.message_retention_seconds >= 60
    error_message = join(" ", [
      "message_retention_seconds: ${jsonencode(var.message_retention_seconds)} is too small; give",
      "at least 60",
    ])
  }

  validation {
    condition = var.message_retention_seconds <= 1209600
    error_message = join(" ", [
      "message_retention_seconds: ${jsonencode(var.message_retention_seconds)} is too large; give",
      "at most 1209600",
    ])
  }
}

variable "receive_wait_time_seconds" {
  description = "Seconds for which a call that receives waits for a message. The default is the longest, since AWS's own, 0, asks a part of the servers alone: it may miss what is there, and a consumer that asks again at once pays for each empty answer."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition = floor(var.receive_wait_time_seconds) == var.receive_wait_time_seconds
    error_message = join(" ", [
      "receive_wait_time_seconds: ${jsonencode(var.receive_wait_time_seconds)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.receive_wait_time_seconds >= 0
    error_message = join(" ", [
      "receive_wait_time_seconds: ${jsonencode(var.receive_wait_time_seconds)} is too small; give",
      "at least 0",
    ])
  }

  validation {
    condition = var.receive_wait_time_seconds <= 20
    error_message = join(" ", [
      "receive_wait_time_seconds: ${jsonencode(var.receive_wait_time_seconds)} is too large; give",
      "at most 20",
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

variable "topic_arns" {
  description = "ARNs of the topics that may send into the queue. Default: none. Where both modules have `for_each`, write the ARN out, which ends in `<platform>-<topic>`: a reference to one instance is one to all, and those of the subscriptions lead back."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.topic_arns) <= 20
    error_message = "topic_arns: ${length(var.topic_arns)} given; give at most 20"
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
}

variable "visibility_timeout_seconds" {
  description = "Seconds for which a message that was received is hidden from other consumers. Longer than a consumer ever works on one, or another one gets it too. The default is AWS's."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition = floor(var.visibility_timeout_seconds) == var.visibility_timeout_seconds
    error_message = join(" ", [
      "visibility_timeout_seconds: ${jsonencode(var.visibility_timeout_seconds)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.visibility_timeout_seconds >= 0
    error_message = join(" ", [
      "visibility_timeout_seconds: ${jsonencode(var.visibility_timeout_seconds)} is too small;",
      "give at least 0",
    ])
  }

  validation {
    condition = var.visibility_timeout_seconds <= 43200
    error_message = join(" ", [
      "visibility_timeout_seconds: ${jsonencode(var.visibility_timeout_seconds)} is too large;",
      "give at most 43200",
    ])
  }
}
