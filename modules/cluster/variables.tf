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

variable "vpc_id" {
  description = "Id of the VPC in which the namespace resolves."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:vpc-([0-9a-f]{17}|[0-9a-f]{8}))$", var.vpc_id))
    error_message = "vpc_id: ${jsonencode(var.vpc_id)}: write the id of a VPC: vpc-0123456789abcdef0"
  }
}

variable "capacity_provider_strategy" {
  description = <<-EOT
    Where tasks run, by capacity provider. The default is on-demand Fargate alone. Spot tasks cost about a third and are stopped with two minutes' notice.
    - `base`: Tasks that run on this provider before the weights apply.
    - `weight`: Relative share of the tasks beyond `base`.
  EOT
  type = map(object({
    base   = optional(number, 0)
    weight = optional(number, 1)
  }))
  default  = { FARGATE = { base = 1 } }
  nullable = false

  validation {
    condition     = length(var.capacity_provider_strategy) >= 1
    error_message = "capacity_provider_strategy: ${length(var.capacity_provider_strategy)} given; give at least 1"
  }

  validation {
    condition = alltrue([
      for key, capacity_provider_strategy in var.capacity_provider_strategy :
      capacity_provider_strategy != null
    ])
    error_message = join("; ", [
      for key, capacity_provider_strategy in var.capacity_provider_strategy :
      "capacity_provider_strategy: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if capacity_provider_strategy == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.capacity_provider_strategy) : contains(["FARGATE", "FARGATE_SPOT"], key)
    ])
    error_message = join("; ", [
      for key in keys(var.capacity_provider_strategy) :
      "capacity_provider_strategy: ${jsonencode(key)} is not possible; choose 'FARGATE' or 'FARGATE_SPOT'"
      if !contains(["FARGATE", "FARGATE_SPOT"], key)
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      floor(capacity_provider_strategy.weight) == capacity_provider_strategy.weight
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "not a whole number; write one",
      ])
      if floor(capacity_provider_strategy.weight) != capacity_provider_strategy.weight
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      capacity_provider_strategy.weight >= 0
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "too small; give at least 0",
      ])
      if capacity_provider_strategy.weight < 0
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      capacity_provider_strategy.weight <= 1000
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "too large; give at most 1000",
      ])
      if capacity_provider_strategy.weight > 1000
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      floor(capacity_provider_strategy.base) == capacity_provider_strategy.base
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is not a whole number; write one"
      if floor(capacity_provider_strategy.base) != capacity_provider_strategy.base
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      capacity_provider_strategy.base >= 0
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is too small; give at least 0"
      if capacity_provider_strategy.base < 0
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      capacity_provider_strategy.base <= 100000
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in [
        for one in values(var.capacity_provider_strategy) : one
        if one != null
      ] :
      join(" ", [
        "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is too",
        "large; give at most 100000",
      ])
      if capacity_provider_strategy.base > 100000
    ])
  }

  validation {
    condition = length([
      for share in [for one in values(var.capacity_provider_strategy) : one if one != null] : share
      if share.weight > 0
    ]) > 0
    error_message = "capacity_provider_strategy: every weight is 0; give one provider a weight"
  }

  validation {
    condition = length([
      for share in [for one in values(var.capacity_provider_strategy) : one if one != null] : share
      if share.base > 0
    ]) <= 1
    error_message = "capacity_provider_strategy: more than one provider has a base; ECS allows one, remove the others"
  }
}

variable "container_insights" {
  description = "CloudWatch Container Insights (Security Hub ECS.12); `enhanced` adds task level metrics."
  type        = string
  default     = "enabled"
  nullable    = false

  validation {
    condition = contains(["enabled", "enhanced", "disabled"], var.container_insights)
    error_message = join(" ", [
      "container_insights: ${jsonencode(var.container_insights)} is not possible; choose",
      "'enabled', 'enhanced' or 'disabled'",
    ])
  }
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "execute_command" {
  description = <<-EOT
    How sessions of ECS Exec are encrypted and recorded, for services that allow them (`enable_execute_command` of the module `service`). Default: not by the cluster. Once given it stays: AWS keeps the settings of a cluster, so each plan would show their removal. Unless `disposable`, what is recorded outlives the cluster, for its retention.
    - `kms_key_arn`: Required. KMS key that encrypts the sessions and their log group; its policy has to allow CloudWatch Logs to use it, as that of the module `logs` does.
    - `retention_days`: Days after which log events are deleted.
  EOT
  type = object({
    kms_key_arn    = string
    retention_days = optional(number, 30)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for execute_command in var.execute_command[*] : contains(
        [
          1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557,
          2922, 3288, 3653,
        ],
        execute_command.retention_days,
      )
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : join(" ", [
        "execute_command.retention_days: ${jsonencode(execute_command.retention_days)} is not",
        "possible; choose 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096,",
        "1827, 2192, 2557, 2922, 3288 or 3653",
      ])
      if !contains(
        [
          1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557,
          2922, 3288, 3653,
        ],
        execute_command.retention_days,
      )
    ])
  }

  validation {
    condition = alltrue([
      for execute_command in var.execute_command[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          execute_command.kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : join(" ", [
        "execute_command.kms_key_arn: ${jsonencode(execute_command.kms_key_arn)}: write the ARN of",
        "a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          execute_command.kms_key_arn,
        )
      )
    ])
  }
}

variable "guardduty_runtime_monitoring" {
  description = "Whether the tasks are watched by GuardDuty's Runtime Monitoring, which the account switches on: the cluster is tagged `GuardDutyManaged`, and the tasks may pull GuardDuty's agent. GuardDuty adds the agent to new tasks alone; they start without it where they cannot pull it. It takes 128 MiB or more of the task's memory. Without NAT gateways the network needs the endpoint `guardduty-data`. Default: the cluster has no such tag, and nobody may pull it."
  type        = bool
  default     = false
  nullable    = false
}

variable "namespace" {
  description = "Private DNS domain of the services. Default: `<name>.local`. Choose another if platforms share a VPC."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for namespace in var.namespace[*] : can(
        regex(
          "^(?:[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+)$",
          namespace,
        )
      )
    ])
    error_message = join("; ", [
      for namespace in var.namespace[*] :
      "namespace: ${jsonencode(namespace)}: write a domain name of two labels or more, such as shop.local"
      if !can(
        regex(
          "^(?:[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+)$",
          namespace,
        )
      )
    ])
  }

  validation {
    condition = alltrue([for namespace in var.namespace[*] : length(namespace) <= 253])
    error_message = join("; ", [
      for namespace in var.namespace[*] :
      "namespace: ${jsonencode(namespace)} is too long; give at most 253 characters"
      if length(namespace) > 253
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
