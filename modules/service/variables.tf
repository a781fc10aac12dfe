variable "cluster_arn" {
  description = "ARN of the ECS cluster."
  type        = string
  nullable    = false

  validation {
    condition = can(
      regex(
        "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:ecs:[a-z0-9-]{9,18}:[0-9]{12}:cluster/[A-Za-z0-9_-]{1,255})$",
        var.cluster_arn,
      )
    )
    error_message = join(" ", [
      "cluster_arn: ${jsonencode(var.cluster_arn)}: write the ARN of an ECS cluster:",
      "arn:aws:ecs:<region>:<account>:cluster/<name>",
    ])
  }
}

variable "name" {
  description = "Name of the service or job, of its container, and of the service in DNS. Another name replaces everything that bears it, the repository and the log group among it. To call the module otherwise, keep the name and write a `moved` block for the call."
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
  description = "Name of the platform; every physical name is `<platform>-<name>`."
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
  description = "Ids of the subnets in which tasks run: private ones; public ones with `assign_public_ip`, and then without `https_targets` of a network that has endpoints alone."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 1
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at least 1"
  }

  validation {
    condition     = length(var.subnet_ids) <= 16
    error_message = "subnet_ids: ${length(var.subnet_ids)} given; give at most 16"
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

variable "assign_public_ip" {
  description = "Whether tasks run in the public subnets, each with an address of the internet. They need neither NAT gateways nor endpoints, which costs least; what keeps the internet out is their security group alone. So it needs the waiver `public_ip`, and the default is false."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition = !var.assign_public_ip || contains(keys(var.waivers), "public_ip")
    error_message = join(" ", [
      "assign_public_ip: true gives each task an address of the internet; remove it, so that tasks",
      "run in the private subnets, or say why: waivers.public_ip = \"<reason>\"",
    ])
  }

  validation {
    condition     = var.assign_public_ip || !contains(keys(var.waivers), "public_ip")
    error_message = "assign_public_ip: waivers.public_ip waives nothing, this is as safe as the default; remove it"
  }
}

variable "availability_zone_rebalancing" {
  description = "Whether ECS moves tasks between zones when they are spread unevenly, as after an outage."
  type        = string
  default     = "ENABLED"
  nullable    = false

  validation {
    condition = contains(["ENABLED", "DISABLED"], var.availability_zone_rebalancing)
    error_message = join(" ", [
      "availability_zone_rebalancing: ${jsonencode(var.availability_zone_rebalancing)} is not",
      "possible; choose 'ENABLED' or 'DISABLED'",
    ])
  }

  validation {
    condition = (
      var.availability_zone_rebalancing == "DISABLED" || var.deployment_maximum_percent > 100
    )
    error_message = join(" ", [
      "availability_zone_rebalancing: ${var.availability_zone_rebalancing} starts a task in one",
      "zone before it stops another elsewhere, and deployment_maximum_percent",
      "${var.deployment_maximum_percent} allows no further one; write \"DISABLED\" or raise the",
      "other",
    ])
  }
}

variable "capacity_provider_strategy" {
  description = <<-EOT
    Where tasks run, by capacity provider. The default is on-demand Fargate alone.
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

variable "command" {
  description = "Command of the container. Default: that of the image."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.command) <= 500
    error_message = "command: ${length(var.command)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for command in var.command :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
    ])
    error_message = join("; ", [
      for command in var.command :
      "command: ${jsonencode(command)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
    ])
  }

  validation {
    condition = alltrue([for command in var.command : try(length(command), 1) <= 65536])
    error_message = join("; ", [
      for command in var.command :
      "command: ${jsonencode(command)} is too long; give at most 65536 characters"
      if try(length(command), 1) > 65536
    ])
  }
}

variable "consumes" {
  description = <<-EOT
    Queues whose messages the tasks receive, by name: the task role may, with their keys, and scaling follows their backlog. Default: none.
    - `arn`: Required. ARN of the queue.
    - `kms_key_arn`: KMS key that encrypts it. Default: the key of SQS itself.
  EOT
  type = map(object({
    arn         = string
    kms_key_arn = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.consumes) <= 50
    error_message = "consumes: ${length(var.consumes)} given; give at most 50"
  }

  validation {
    condition = alltrue([for key, consume in var.consumes : consume != null])
    error_message = join("; ", [
      for key, consume in var.consumes :
      "consumes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if consume == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.consumes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.consumes) :
      "consumes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.consumes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.consumes) :
      "consumes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for consume in [for one in values(var.consumes) : one if one != null] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          consume.arn,
        )
      )
    ])
    error_message = join("; ", [
      for consume in [for one in values(var.consumes) : one if one != null] :
      "consumes.arn: ${jsonencode(consume.arn)}: write the ARN of a queue of SQS: arn:aws:sqs:<region>:<account>:<name>"
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          consume.arn,
        )
      )
    ])
  }

  validation {
    condition = alltrue(flatten([
      for consume in [for one in values(var.consumes) : one if one != null] : [
        for kms_key_arn in consume.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for consume in [for one in values(var.consumes) : one if one != null] : [
        for kms_key_arn in consume.kms_key_arn[*] : join(" ", [
          "consumes.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
          "alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }
}

variable "container_depends_on" {
  description = "Further containers that come before the main one, each with what is waited for. As `depends_on` of a further container, a name that Terraform keeps for itself in a module. Default: none."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.container_depends_on) <= 9
    error_message = "container_depends_on: ${length(var.container_depends_on)} given; give at most 9"
  }

  validation {
    condition = alltrue([
      for key in keys(var.container_depends_on) :
      can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.container_depends_on) : join(" ", [
        "container_depends_on: ${jsonencode(key)}: write lower-case letters, digits and single",
        "hyphens, with a letter first",
      ])
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.container_depends_on) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.container_depends_on) :
      "container_depends_on: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for container_depends_on in values(var.container_depends_on) :
      contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], container_depends_on)
    ])
    error_message = join("; ", [
      for container_depends_on in values(var.container_depends_on) : join(" ", [
        "container_depends_on: ${jsonencode(container_depends_on)} is not possible; choose",
        "'COMPLETE', 'HEALTHY', 'START' or 'SUCCESS'",
      ])
      if !contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], container_depends_on)
    ])
  }

  validation {
    condition = length([
      for other in keys({
        for item, state in var.container_depends_on : item => state
        if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
      }) :
      other
      if !contains(concat(keys(var.containers), [var.name]), other)
    ]) == 0
    error_message = try(join(" ", [
      "container_depends_on:",
      join(", ", formatlist("%q", [
        for other in keys({
          for item, state in var.container_depends_on : item => state
          if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
        }) :
        other
        if !contains(concat(keys(var.containers), [var.name]), other)
      ])),
      "is waited for and is no container of the task; write one of",
      join(", ", formatlist("%q", concat(keys(var.containers), [var.name]))),
    ]), "")
  }

  validation {
    condition = length([
      for other in keys({
        for item, state in var.container_depends_on : item => state
        if contains(["HEALTHY"], state)
      }) :
      other
      if contains(concat(
        keys({ for item, one in var.containers : item => one if one.health_check == null }),
        var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
      ), other)
    ]) == 0
    error_message = try(join(" ", [
      "container_depends_on:",
      join(", ", formatlist("%q", [
        for other in keys({
          for item, state in var.container_depends_on : item => state
          if contains(["HEALTHY"], state)
        }) :
        other
        if contains(concat(
          keys({ for item, one in var.containers : item => one if one.health_check == null }),
          var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
        ), other)
      ])),
      "has no health_check and never is HEALTHY; give it one, or wait for START",
    ]), "")
  }

  validation {
    condition = length([
      for other in keys({
        for item, state in var.container_depends_on : item => state
        if contains(["COMPLETE", "SUCCESS"], state)
      }) :
      other
      if contains(
        concat(
          keys({ for item, one in var.containers : item => one if one.essential }),
          [var.name],
        ),
        other,
      )
    ]) == 0
    error_message = try(join(" ", [
      "container_depends_on:",
      join(", ", formatlist("%q", [
        for other in keys({
          for item, state in var.container_depends_on : item => state
          if contains(["COMPLETE", "SUCCESS"], state)
        }) :
        other
        if contains(
          concat(
            keys({ for item, one in var.containers : item => one if one.essential }),
            [var.name],
          ),
          other,
        )
      ])),
      "is essential, so the task ends when it does; write essential = false there, or wait for",
      "START or HEALTHY",
    ]), "")
  }

  validation {
    condition = !contains(
      [
        for near in [
          [
            for near in [
              [
                for near in [
                  [
                    for near in [
                      merge(
                        {
                          for one in keys({
                            for item, one in var.containers : item => one
                            if length(one.depends_on) > 0
                          }) :
                          one => keys(var.containers[one].depends_on)
                        },
                        { (var.name) = keys(var.container_depends_on) },
                      ),
                    ] :
                    {
                      for one in keys(near) : one => distinct(concat(near[one], flatten([
                        for other in near[one] : lookup(near, other, [])
                      ])))
                    }
                  ][0],
                ] :
                {
                  for one in keys(near) : one => distinct(concat(near[one], flatten([
                    for other in near[one] : lookup(near, other, [])
                  ])))
                }
              ][0],
            ] :
            {
              for one in keys(near) : one => distinct(concat(near[one], flatten([
                for other in near[one] : lookup(near, other, [])
              ])))
            }
          ][0],
        ] :
        {
          for one in keys(near) : one => distinct(concat(near[one], flatten([
            for other in near[one] : lookup(near, other, [])
          ])))
        }
      ][0][var.name],
      var.name,
    )
    error_message = join(" ", [
      "container_depends_on: \"${var.name}\" would wait for what waits for it, and never start;",
      "remove one of the two",
    ])
  }
}

variable "cpu_architecture" {
  description = "Processor that the image is built for. `ARM64` costs a fifth less (AWS Fargate pricing)."
  type        = string
  default     = "X86_64"
  nullable    = false

  validation {
    condition     = contains(["X86_64", "ARM64"], var.cpu_architecture)
    error_message = "cpu_architecture: ${jsonencode(var.cpu_architecture)} is not possible; choose 'X86_64' or 'ARM64'"
  }
}

variable "cpu_units" {
  description = "CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384."
  type        = number
  default     = 1024
  nullable    = false

  validation {
    condition     = floor(var.cpu_units) == var.cpu_units
    error_message = "cpu_units: ${jsonencode(var.cpu_units)} is not a whole number; write one"
  }

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu_units)
    error_message = "cpu_units: ${var.cpu_units} is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384"
  }
}

variable "create_repository" {
  description = "Whether there is a repository of its own, to which its images are pushed. False where its images are elsewhere: each is then written in full."
  type        = bool
  default     = true
  nullable    = false
}

variable "deployment_alarms" {
  description = "Names of alarms that roll a deployment back when one of them goes off; the apply then fails. An alarm that is on when the deployment begins does not count in it. Default: ECS is told nothing of alarms. It keeps what it was told: to end it, write an empty list first."
  type        = list(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] :
      length(deployment_alarm) <= 10
    ])
    error_message = join("; ", [
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] :
      "deployment_alarms: ${length(deployment_alarm)} given; give at most 10"
      if length(deployment_alarm) > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] : [
        for deployment_alarm2 in deployment_alarm :
        can(regex("^(?:[\\x20-\\x7e]{1,255})$", deployment_alarm2))
      ]
    ]))
    error_message = join("; ", flatten([
      for deployment_alarm in var.deployment_alarms != null ? [var.deployment_alarms] : [] : [
        for deployment_alarm2 in deployment_alarm :
        "deployment_alarms: ${jsonencode(deployment_alarm2)}: write 1 to 255 letters, digits and signs of ASCII"
        if !can(regex("^(?:[\\x20-\\x7e]{1,255})$", deployment_alarm2))
      ]
    ]))
  }
}

variable "deployment_maximum_percent" {
  description = "Share of the tasks that runs at most in a deployment, in percent, rounded down to a task. The default starts all successors at once; 100 starts one only where another has stopped, for work that must not run twice, with a minimum below 100."
  type        = number
  default     = 200
  nullable    = false

  validation {
    condition = floor(var.deployment_maximum_percent) == var.deployment_maximum_percent
    error_message = join(" ", [
      "deployment_maximum_percent: ${jsonencode(var.deployment_maximum_percent)} is not a whole",
      "number; write one",
    ])
  }

  validation {
    condition = var.deployment_maximum_percent >= 100
    error_message = join(" ", [
      "deployment_maximum_percent: ${jsonencode(var.deployment_maximum_percent)} is too small;",
      "give at least 100",
    ])
  }

  validation {
    condition = var.deployment_maximum_percent <= 200
    error_message = join(" ", [
      "deployment_maximum_percent: ${jsonencode(var.deployment_maximum_percent)} is too large;",
      "give at most 200",
    ])
  }

  validation {
    condition = (
      alltrue(flatten([
        for scaling in var.scaling[*] : [
          for schedule in [for one in values(scaling.schedules) : one if one != null] :
          schedule.min_capacity != null
        ]
      ]))
      ? max(var.deployment_maximum_percent - 100, 100 - var.deployment_minimum_healthy_percent) *
      (
        var.scaling != null
        ? max(
          1,
          min(
            concat(
              [var.scaling.min_capacity],
              [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
            )...
          ),
        )
        : var.desired_count != null ? var.desired_count : 2
      ) >=
      100 ||
      (
        var.scaling != null
        ? max(
          1,
          min(
            concat(
              [var.scaling.min_capacity],
              [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
            )...
          ),
        )
        : var.desired_count != null ? var.desired_count : 2
      ) == 0
      : true
    )
    error_message = try(join(" ", [
      "deployment_maximum_percent: ${var.deployment_maximum_percent} with",
      "deployment_minimum_healthy_percent ${var.deployment_minimum_healthy_percent} can never",
      "deploy: ECS counts whole tasks, and one of",
      var.scaling != null
      ? max(
        1,
        min(
          concat(
            [var.scaling.min_capacity],
            [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
          )...
        ),
      )
      : var.desired_count != null ? var.desired_count : 2,
      "is",
      ceil(
        100 /
        max(
          1,
          var.scaling != null
          ? max(
            1,
            min(
              concat(
                [var.scaling.min_capacity],
                [for schedule in values(var.scaling.schedules) : schedule.min_capacity],
              )...
            ),
          )
          : var.desired_count != null ? var.desired_count : 2,
        )
      ),
      "percent; write a maximum so far above 100, or a minimum so far below",
    ]), "")
  }
}

variable "deployment_minimum_healthy_percent" {
  description = "Share of the tasks that keeps running in a deployment, in percent, rounded up to a task. The default stops a task only when its successor serves."
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition = (
      floor(var.deployment_minimum_healthy_percent) == var.deployment_minimum_healthy_percent
    )
    error_message = join(" ", [
      "deployment_minimum_healthy_percent: ${jsonencode(var.deployment_minimum_healthy_percent)}",
      "is not a whole number; write one",
    ])
  }

  validation {
    condition = var.deployment_minimum_healthy_percent >= 0
    error_message = join(" ", [
      "deployment_minimum_healthy_percent: ${jsonencode(var.deployment_minimum_healthy_percent)}",
      "is too small; give at least 0",
    ])
  }

  validation {
    condition = var.deployment_minimum_healthy_percent <= 100
    error_message = join(" ", [
      "deployment_minimum_healthy_percent: ${jsonencode(var.deployment_minimum_healthy_percent)}",
      "is too large; give at most 100",
    ])
  }
}

variable "desired_count" {
  description = "Number of tasks; with `scaling`, of a new service alone. Default: `min_capacity` of `scaling`; without it two, or as many as run, so that no task stops where `scaling` is removed. With 0 a service can be deployed before its image is pushed."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for desired_count in var.desired_count[*] : floor(desired_count) == desired_count
    ])
    error_message = join("; ", [
      for desired_count in var.desired_count[*] :
      "desired_count: ${jsonencode(desired_count)} is not a whole number; write one"
      if floor(desired_count) != desired_count
    ])
  }

  validation {
    condition = alltrue([for desired_count in var.desired_count[*] : desired_count >= 0])
    error_message = join("; ", [
      for desired_count in var.desired_count[*] :
      "desired_count: ${jsonencode(desired_count)} is too small; give at least 0"
      if desired_count < 0
    ])
  }

  validation {
    condition = alltrue([for desired_count in var.desired_count[*] : desired_count <= 500])
    error_message = join("; ", [
      for desired_count in var.desired_count[*] :
      "desired_count: ${jsonencode(desired_count)} is too large; give at most 500"
      if desired_count > 500
    ])
  }

  validation {
    condition = (
      var.desired_count != null
      ? (
        var.scaling != null
        ? (
          var.desired_count >= var.scaling.min_capacity &&
          var.desired_count <= var.scaling.max_capacity
        ) ||
        var.scaling.min_capacity > var.scaling.max_capacity
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "desired_count: ${var.desired_count} is outside of scaling's bounds; choose",
      "${var.scaling != null ? var.scaling.min_capacity : null} to",
      "${var.scaling != null ? var.scaling.max_capacity : null}, or set other bounds",
    ]), "")
  }
}

variable "disposable" {
  description = "Whether the repository may be destroyed with its images. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "enable_execute_command" {
  description = "Whether a shell can be opened in the containers, by ECS Exec. It runs as root, whatever `user` is, and IAM's `ecs:ExecuteCommand` decides who opens one. The image needs a shell, and `script` and `cat` for the record of the session. Without NAT gateways the network needs the endpoints `ssmmessages` and `kms`. With a read-only root file system, which AWS does not support here, the agent gets volumes in the three directories with which it works on Fargate, as users report (aws/containers-roadmap#1359). Running tasks are replaced when it changes. Default: nobody can."
  type        = bool
  default     = false
  nullable    = false
}

variable "entry_point" {
  description = "Program that gets `command` as its arguments. Default: that of the image."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.entry_point) <= 500
    error_message = "entry_point: ${length(var.entry_point)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for entry_point in var.entry_point :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
    ])
    error_message = join("; ", [
      for entry_point in var.entry_point :
      "entry_point: ${jsonencode(entry_point)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
    ])
  }

  validation {
    condition = alltrue([
      for entry_point in var.entry_point : try(length(entry_point), 1) <= 65536
    ])
    error_message = join("; ", [
      for entry_point in var.entry_point :
      "entry_point: ${jsonencode(entry_point)} is too long; give at most 65536 characters"
      if try(length(entry_point), 1) > 65536
    ])
  }
}

variable "environment_files" {
  description = "ARNs of files in S3 with further environment variables, whose names end in `.env`. ECS reads them when a task starts: what changes in a file takes a new deployment. Variables of `environment` and `secrets` win over those of files, those of a later file over an earlier one's. A file is encrypted with S3's own key: no other is opened for it. Default: none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.environment_files) <= 10
    error_message = "environment_files: ${length(var.environment_files)} given; give at most 10"
  }

  validation {
    condition = alltrue([
      for environment_file in var.environment_files : can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
          ]),
          environment_file,
        )
      )
    ])
    error_message = join("; ", [
      for environment_file in var.environment_files : join(" ", [
        "environment_files: ${jsonencode(environment_file)}: write the ARN of an object in S3",
        "whose name ends in .env: arn:aws:s3:::<bucket>/<name>.env",
      ])
      if !can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
          ]),
          environment_file,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for environment_file in var.environment_files : try(length(environment_file), 1) <= 1100
    ])
    error_message = join("; ", [
      for environment_file in var.environment_files :
      "environment_files: ${jsonencode(environment_file)} is too long; give at most 1100 characters"
      if try(length(environment_file), 1) > 1100
    ])
  }

  validation {
    condition = length([
      for arn in var.environment_files : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "environment_files:",
      join(", ", formatlist("%q", [
        for arn in var.environment_files : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }
}

variable "ephemeral_storage_gib" {
  description = "Disk of a task in GiB, for its images and volumes. Default: the 20 that cost nothing."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      floor(ephemeral_storage_gib) == ephemeral_storage_gib
    ])
    error_message = join("; ", [
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      "ephemeral_storage_gib: ${jsonencode(ephemeral_storage_gib)} is not a whole number; write one"
      if floor(ephemeral_storage_gib) != ephemeral_storage_gib
    ])
  }

  validation {
    condition = alltrue([
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] : ephemeral_storage_gib >= 21
    ])
    error_message = join("; ", [
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      "ephemeral_storage_gib: ${jsonencode(ephemeral_storage_gib)} is too small; give at least 21"
      if ephemeral_storage_gib < 21
    ])
  }

  validation {
    condition = alltrue([
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] : ephemeral_storage_gib <= 200
    ])
    error_message = join("; ", [
      for ephemeral_storage_gib in var.ephemeral_storage_gib[*] :
      "ephemeral_storage_gib: ${jsonencode(ephemeral_storage_gib)} is too large; give at most 200"
      if ephemeral_storage_gib > 200
    ])
  }
}

variable "execute_command" {
  description = <<-EOT
    Where the cluster records sessions of ECS Exec, and what encrypts them; an output of the module `cluster`. With `enable_execute_command` tasks may write there. Default: what is known of sessions is up to the cluster, and `task_role_statements` allow what its own settings need.
    - `kms_key_arn`: Required. KMS key that encrypts the sessions.
    - `log_group_arn`: Required. ARN of the log group, to which the tasks write what is typed and shown.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for execute_command in var.execute_command[*] :
      [for key in keys(execute_command) : contains(["kms_key_arn", "log_group_arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for execute_command in var.execute_command[*] : [
        for key in keys(execute_command) :
        "execute_command: ${jsonencode(key)} is no field; choose kms_key_arn or log_group_arn"
        if !contains(["kms_key_arn", "log_group_arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for execute_command in var.execute_command[*] :
      contains(keys(execute_command), "log_group_arn")
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : "execute_command.log_group_arn: is required"
      if !contains(keys(execute_command), "log_group_arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for execute_command in var.execute_command[*] : [
        for log_group_arn in try([execute_command.log_group_arn], []) : can(
          regex(join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:logs:[a-z0-9-]{9,18}:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512})$",
          ]), log_group_arn)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for execute_command in var.execute_command[*] : [
        for log_group_arn in try([execute_command.log_group_arn], []) : join(" ", [
          "execute_command.log_group_arn: ${jsonencode(log_group_arn)}: write the ARN of a log",
          "group, without :* at its end: arn:aws:logs:<region>:<account>:log-group:<name>",
        ])
        if !can(
          regex(join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:logs:[a-z0-9-]{9,18}:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512})$",
          ]), log_group_arn)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for execute_command in var.execute_command[*] : contains(keys(execute_command), "kms_key_arn")
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : "execute_command.kms_key_arn: is required"
      if !contains(keys(execute_command), "kms_key_arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for execute_command in var.execute_command[*] : [
        for kms_key_arn in try([execute_command.kms_key_arn], []) : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for execute_command in var.execute_command[*] : [
        for kms_key_arn in try([execute_command.kms_key_arn], []) : join(" ", [
          "execute_command.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key,",
          "not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }
}

variable "execution_role" {
  description = <<-EOT
    An existing execution role, instead of one that is created here. Whoever owns it allows what ECS does for the task: to pull the images, to write to the log group, and to read the secrets, environment files and keys. Default: one that may exactly that.
    - `arn`: Required. Its ARN. It is of the account of the cluster, and trusts `ecs-tasks.amazonaws.com`.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for execution_role in var.execution_role[*] :
      [for key in keys(execution_role) : contains(["arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for execution_role in var.execution_role[*] : [
        for key in keys(execution_role) :
        "execution_role: ${jsonencode(key)} is no field; choose arn"
        if !contains(["arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for execution_role in var.execution_role[*] : contains(keys(execution_role), "arn")
    ])
    error_message = join("; ", [
      for execution_role in var.execution_role[*] : "execution_role.arn: is required"
      if !contains(keys(execution_role), "arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for execution_role in var.execution_role[*] : [
        for arn in try([execution_role.arn], []) : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
            "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
          ]), arn)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for execution_role in var.execution_role[*] : [
        for arn in try([execution_role.arn], []) :
        "execution_role.arn: ${jsonencode(arn)}: write the ARN of an IAM role"
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
            "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
          ]), arn)
        )
      ]
    ]))
  }

  validation {
    condition = (
      alltrue([for execution_role in var.execution_role[*] : try(execution_role.arn, null) != null])
      ? length([
        for arn in [var.execution_role != null ? var.execution_role.arn : ""] : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "execution_role:",
      join(", ", formatlist("%q", [
        for arn in [var.execution_role != null ? var.execution_role.arn : ""] : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = (
      alltrue([for execution_role in var.execution_role[*] : try(execution_role.arn, null) != null])
      ? (
        var.execution_role != null
        ? contains(
          try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.execution_role.arn), []),
          split(":", "${var.cluster_arn}::::")[4],
        ) ||
        length(try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.execution_role.arn), [])) == 0
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "execution_role: \"${var.execution_role != null ? var.execution_role.arn : ""}\" is of",
      "another account than the cluster, ${split(":", "${var.cluster_arn}::::")[4]}, and ECS",
      "passes roles of its own alone; name one of that account",
    ]), "")
  }
}

variable "guardduty_runtime_monitoring" {
  description = "Whether the execution role may pull GuardDuty's agent, which Runtime Monitoring adds to each new task in the cluster, and which signs in with that role; an output of the module `cluster`. Default: it may not; the tasks then start without the agent."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition = (
      !var.guardduty_runtime_monitoring ||
      lookup(local.guardduty_agent_accounts, split(":", "${var.cluster_arn}::::")[3], "") != ""
    )
    error_message = try(join(" ", [
      "guardduty_runtime_monitoring: AWS names no repository of GuardDuty's agent in",
      "${split(":", "${var.cluster_arn}::::")[3]}; remove it",
    ]), "")
  }
}

variable "health_check_command" {
  description = "The command of `health_check` alone, where its other fields keep their defaults."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.health_check_command) <= 500
    error_message = "health_check_command: ${length(var.health_check_command)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for health_check_command in var.health_check_command :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", health_check_command))
    ])
    error_message = join("; ", [
      for health_check_command in var.health_check_command :
      "health_check_command: ${jsonencode(health_check_command)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", health_check_command))
    ])
  }

  validation {
    condition = alltrue([
      for health_check_command in var.health_check_command :
      try(length(health_check_command), 1) <= 65536
    ])
    error_message = join("; ", [
      for health_check_command in var.health_check_command :
      "health_check_command: ${jsonencode(health_check_command)} is too long; give at most 65536 characters"
      if try(length(health_check_command), 1) > 65536
    ])
  }

  validation {
    condition = (
      length(var.health_check_command) > 0
      ? (
        var.health_check_command[0] == "CMD-SHELL"
        ? can(regex("[^ \\t\\n]", var.health_check_command[1])) &&
        length(var.health_check_command) == 2
        : var.health_check_command[0] == "CMD"
        ? can(regex("[^ \\t\\n]", var.health_check_command[1])) &&
        !can(regex("[ \\t\\n]", var.health_check_command[1])) &&
        !(
          contains(var.health_check_command, "||") ||
          contains(var.health_check_command, "&&") ||
          contains(var.health_check_command, "|")
        )
        : (
          (
            can(regex("[^ \\t\\n][ \\t\\n]", var.health_check_command[0])) &&
            length(var.health_check_command) == 1
          ) ||
          (
            can(regex("[^ \\t\\n]", var.health_check_command[0])) &&
            !can(regex("[ \\t\\n]", var.health_check_command[0])) &&
            !(
              contains(var.health_check_command, "||") ||
              contains(var.health_check_command, "&&") ||
              contains(var.health_check_command, "|")
            )
          )
        ) &&
        !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", var.health_check_command[0]))
      )
      : true
    )
    error_message = try(join(" ", [
      "health_check_command: \"${join(", ", var.health_check_command)}\" can never pass; write",
      "[\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\", \"<program>\",",
      "\"<argument>\"] for a program",
    ]), "")
  }
}

variable "image" {
  description = "Container image. `:1.4.2` or `@sha256:…` is an image of its own repository; anything else is a full reference with a tag or a digest. The execution role may pull an image from any ECR repository; one of another account has to allow that in its own policy. The default listens on port 8080 without root, so that a new service is healthy before its first own image is pushed."
  type        = string
  default     = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
  nullable    = false

  validation {
    condition = can(
      regex(join("|", [
        "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
        "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
        "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
      ]), var.image)
    )
    error_message = join(" ", [
      "image: ${jsonencode(var.image)}: write \":tag\" or \"@sha256:digest\" for an image of the",
      "service's own repository, else a full reference with a tag or a digest",
    ])
  }

  validation {
    condition = !can(regex("^(?:.+:latest)$", var.image))
    error_message = join(" ", [
      "image: ${jsonencode(var.image)}: write the tag of a version, or a digest: latest is another",
      "image tomorrow, and a rollback would start that",
    ])
  }

  validation {
    condition     = !can(regex("^(?:[^@]{256,327})$", var.image))
    error_message = "image: ${jsonencode(var.image)}: write at most 255 characters before the digest, as ECS takes them"
  }

  validation {
    condition     = length(var.image) <= 327
    error_message = "image: ${jsonencode(var.image)} is too long; give at most 327 characters"
  }

  validation {
    condition = (
      !can(regex("^[^/]*\\.dkr[.-]ecr", var.image)) ||
      (
        can(
          regex(
            "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
            var.image,
          )
        ) &&
        can(regex("^[^/]*\\.cn-", var.image)) == can(regex("^[^/]*\\.cn/", var.image))
      )
    )
    error_message = join(" ", [
      "image: \"${var.image}\" names no repository of ECR; write <12",
      "digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>",
    ])
  }

  validation {
    condition = (
      var.create_repository || !(startswith(var.image, ":") || startswith(var.image, "@"))
    )
    error_message = join(" ", [
      "image: \"${var.image}\" is in the repository that create_repository = false leaves out;",
      "write the full reference of an image elsewhere",
    ])
  }
}

variable "image_tag_mutability" {
  description = "Whether a tag of its own repository may get another image (Security Hub ECR.2). `MUTABLE` is for a pipeline that pushes a tag again: what runs then is told by digests alone."
  type        = string
  default     = "IMMUTABLE"
  nullable    = false

  validation {
    condition = contains(["IMMUTABLE", "MUTABLE"], var.image_tag_mutability)
    error_message = join(" ", [
      "image_tag_mutability: ${jsonencode(var.image_tag_mutability)} is not possible; choose",
      "'IMMUTABLE' or 'MUTABLE'",
    ])
  }

  validation {
    condition = var.create_repository || var.image_tag_mutability == "IMMUTABLE"
    error_message = join(" ", [
      "image_tag_mutability: \"${var.image_tag_mutability}\" is of a repository, which",
      "create_repository = false leaves out; remove it",
    ])
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the images. Default: the AWS managed key of ECR."
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

variable "linux_capabilities_drop" {
  description = "Linux capabilities that are taken away. Default: `ALL`; of a container that runs as root none, since the images of such change to another user or give files away when they start."
  type        = list(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      length(linux_capabilities_drop) <= 38
    ])
    error_message = join("; ", [
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      "linux_capabilities_drop: ${length(linux_capabilities_drop)} given; give at most 38"
      if length(linux_capabilities_drop) > 38
    ])
  }

  validation {
    condition = alltrue(flatten([
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      [
        for linux_capabilities_drop2 in linux_capabilities_drop : contains([
          "ALL",
          "AUDIT_CONTROL",
          "AUDIT_WRITE",
          "BLOCK_SUSPEND",
          "CHOWN",
          "DAC_OVERRIDE",
          "DAC_READ_SEARCH",
          "FOWNER",
          "FSETID",
          "IPC_LOCK",
          "IPC_OWNER",
          "KILL",
          "LEASE",
          "LINUX_IMMUTABLE",
          "MAC_ADMIN",
          "MAC_OVERRIDE",
          "MKNOD",
          "NET_ADMIN",
          "NET_BIND_SERVICE",
          "NET_BROADCAST",
          "NET_RAW",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYSLOG",
          "SYS_ADMIN",
          "SYS_BOOT",
          "SYS_CHROOT",
          "SYS_MODULE",
          "SYS_NICE",
          "SYS_PACCT",
          "SYS_PTRACE",
          "SYS_RAWIO",
          "SYS_RESOURCE",
          "SYS_TIME",
          "SYS_TTY_CONFIG",
          "WAKE_ALARM",
        ], linux_capabilities_drop2)
      ]
    ]))
    error_message = join("; ", flatten([
      for linux_capabilities_drop in var.linux_capabilities_drop != null
      ? [var.linux_capabilities_drop]
      : [] :
      [
        for linux_capabilities_drop2 in linux_capabilities_drop : join(" ", [
          "linux_capabilities_drop: ${jsonencode(linux_capabilities_drop2)} is not possible;",
          "choose 'ALL', 'AUDIT_CONTROL', 'AUDIT_WRITE', 'BLOCK_SUSPEND', 'CHOWN', 'DAC_OVERRIDE',",
          "'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'IPC_LOCK', 'IPC_OWNER', 'KILL', 'LEASE',",
          "'LINUX_IMMUTABLE', 'MAC_ADMIN', 'MAC_OVERRIDE', 'MKNOD', 'NET_ADMIN',",
          "'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP',",
          "'SETUID', 'SYSLOG', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_CHROOT', 'SYS_MODULE', 'SYS_NICE',",
          "'SYS_PACCT', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG' or",
          "'WAKE_ALARM'",
        ])
        if !contains([
          "ALL",
          "AUDIT_CONTROL",
          "AUDIT_WRITE",
          "BLOCK_SUSPEND",
          "CHOWN",
          "DAC_OVERRIDE",
          "DAC_READ_SEARCH",
          "FOWNER",
          "FSETID",
          "IPC_LOCK",
          "IPC_OWNER",
          "KILL",
          "LEASE",
          "LINUX_IMMUTABLE",
          "MAC_ADMIN",
          "MAC_OVERRIDE",
          "MKNOD",
          "NET_ADMIN",
          "NET_BIND_SERVICE",
          "NET_BROADCAST",
          "NET_RAW",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYSLOG",
          "SYS_ADMIN",
          "SYS_BOOT",
          "SYS_CHROOT",
          "SYS_MODULE",
          "SYS_NICE",
          "SYS_PACCT",
          "SYS_PTRACE",
          "SYS_RAWIO",
          "SYS_RESOURCE",
          "SYS_TIME",
          "SYS_TTY_CONFIG",
          "WAKE_ALARM",
        ], linux_capabilities_drop2)
      ]
    ]))
  }
}

variable "log_group" {
  description = <<-EOT
    An existing log group of the containers, instead of one that is created here. Whoever owns it says how long it keeps its events, and what encrypts them. Default: one of its own.
    - `name`: Required. Its name. It is in the account and region of the cluster.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for log_group in var.log_group[*] : [for key in keys(log_group) : contains(["name"], key)]
    ]))
    error_message = join("; ", flatten([
      for log_group in var.log_group[*] : [
        for key in keys(log_group) : "log_group: ${jsonencode(key)} is no field; choose name"
        if !contains(["name"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([for log_group in var.log_group[*] : contains(keys(log_group), "name")])
    error_message = join("; ", [
      for log_group in var.log_group[*] : "log_group.name: is required"
      if !contains(keys(log_group), "name")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for log_group in var.log_group[*] :
      [for name in try([log_group.name], []) : can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", name))]
    ]))
    error_message = join("; ", flatten([
      for log_group in var.log_group[*] : [
        for name in try([log_group.name], []) :
        "log_group.name: ${jsonencode(name)}: write the name of a log group, not its ARN: /ecs/orders"
        if !can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", name))
      ]
    ]))
  }
}

variable "log_max_buffer_size_mib" {
  description = "Size of that buffer in MiB, taken from the task's memory. The default is ECS's. With `blocking` there is none."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition = floor(var.log_max_buffer_size_mib) == var.log_max_buffer_size_mib
    error_message = join(" ", [
      "log_max_buffer_size_mib: ${jsonencode(var.log_max_buffer_size_mib)} is not a whole number;",
      "write one",
    ])
  }

  validation {
    condition     = var.log_max_buffer_size_mib >= 1
    error_message = "log_max_buffer_size_mib: ${jsonencode(var.log_max_buffer_size_mib)} is too small; give at least 1"
  }

  validation {
    condition = var.log_max_buffer_size_mib <= 1024
    error_message = join(" ", [
      "log_max_buffer_size_mib: ${jsonencode(var.log_max_buffer_size_mib)} is too large; give at",
      "most 1024",
    ])
  }
}

variable "log_mode" {
  description = "What happens when CloudWatch Logs takes lines more slowly than the container writes them. `non-blocking`: they wait in a buffer, and the oldest are lost once it is full. `blocking`: none is lost, and the container stands still. The default is ECS's since June 2025."
  type        = string
  default     = "non-blocking"
  nullable    = false

  validation {
    condition     = contains(["non-blocking", "blocking"], var.log_mode)
    error_message = "log_mode: ${jsonencode(var.log_mode)} is not possible; choose 'non-blocking' or 'blocking'"
  }
}

variable "log_options" {
  description = "Options of FireLens for the log of the container, such as `Name` of the output. The log then goes to the container with `firelens`, which sends it on; what CloudWatch Logs gets is said here, too. Default: none, and the log goes to the log group of the task."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.log_options) <= 50
    error_message = "log_options: ${length(var.log_options)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key in keys(var.log_options) : can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.log_options) : join(" ", [
        "log_options: ${jsonencode(key)}: write the name of an option, such as Name or @type, up",
        "to 128 letters, digits and _.-",
      ])
      if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for log_option in values(var.log_options) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
    ])
    error_message = join("; ", [
      for log_option in values(var.log_options) :
      "log_options: ${jsonencode(log_option)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
    ])
  }

  validation {
    condition = alltrue([
      for log_option in values(var.log_options) : try(length(log_option), 1) <= 65536
    ])
    error_message = join("; ", [
      for log_option in values(var.log_options) :
      "log_options: ${jsonencode(log_option)} is too long; give at most 65536 characters"
      if try(length(log_option), 1) > 65536
    ])
  }

  validation {
    condition = (
      length(var.log_options) == 0 ||
      length(keys({ for item, one in var.containers : item => one if one.firelens != null })) > 0
    )
    error_message = "log_options: need a router; give one of containers firelens"
  }

  validation {
    condition = (
      length(var.log_options) > 0 ||
      length([for one in values(var.containers) : one if length(one.log_options) > 0]) > 0 ||
      length(keys({ for item, one in var.containers : item => one if one.firelens != null })) == 0
    )
    error_message = try(join(" ", [
      "log_options:",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if one.firelens != null
      }))),
      "routes logs, and no container sends one; give this or another container log_options, or",
      "remove firelens",
    ]), "")
  }
}

variable "logs" {
  description = <<-EOT
    The log group of the service. Where `log_group` names another one, that which was made here is destroyed with its events, unless `terraform state rm` has taken it out of the state before.
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

variable "memory_mib" {
  description = "Memory of a task in MiB; the sizes that Fargate offers depend on `cpu_units`."
  type        = number
  default     = 2048
  nullable    = false

  validation {
    condition     = floor(var.memory_mib) == var.memory_mib
    error_message = "memory_mib: ${jsonencode(var.memory_mib)} is not a whole number; write one"
  }

  validation {
    condition = (
      contains(
        lookup(local.memory_mib_by_cpu_units, tostring(var.cpu_units), []),
        var.memory_mib,
      ) ||
      length(lookup(local.memory_mib_by_cpu_units, tostring(var.cpu_units), [])) == 0
    )
    error_message = try(join(" ", [
      "memory_mib: ${var.memory_mib} is not sold with cpu_units ${var.cpu_units}; choose",
      replace(
        join(", ", lookup(local.memory_mib_by_cpu_units, tostring(var.cpu_units), [])),
        "/, ([^,]*)$/",
        " or $1",
      ),
    ]), "")
  }
}

variable "namespace_id" {
  description = "Id of the Cloud Map namespace of the service. Required unless `service_discovery` is false."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for namespace_id in var.namespace_id[*] : can(regex("^(?:ns-[a-z0-9]{1,61})$", namespace_id))
    ])
    error_message = join("; ", [
      for namespace_id in var.namespace_id[*] :
      "namespace_id: ${jsonencode(namespace_id)}: write the id of a Cloud Map namespace: ns-0123456789abcdef"
      if !can(regex("^(?:ns-[a-z0-9]{1,61})$", namespace_id))
    ])
  }

  validation {
    condition = !var.service_discovery || var.namespace_id != null
    error_message = join(" ", [
      "namespace_id: is required; give the namespace in which the service gets its name, or set",
      "service_discovery = false",
    ])
  }
}

variable "network_load_balancer" {
  description = <<-EOT
    The network load balancer that has the `listeners`: the outputs of the module `network_load_balancer`, say. Default: none. A listener comes before the first task, and refuses connections until that is healthy. A port that another call of this module gives up is free one apply later. As for `load_balancer`, set `health_check_grace_period_seconds` to 0 before you remove the last listener of a service.
    - `arn`: Required. Load balancer that gets the listeners.
    - `security_group_id`: Required. Security group of the load balancer: it gets an egress rule, this service's an ingress rule.
    - `both_sides`: Whether the rule on the load balancer's group is created here, too. False if somebody else writes it, such as inline rules of the group.
    - `certificate_arn`: ACM certificate of the listeners of TLS. Default: none.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy. Default: TLS 1.2 and 1.3.
  EOT
  type = object({
    arn               = string
    security_group_id = string
    both_sides        = optional(bool, true)
    certificate_arn   = optional(string)
    ssl_policy        = optional(string, "ELBSecurityPolicy-TLS13-1-2-2021-06")
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for network_load_balancer in var.network_load_balancer[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
          "[0-9]{12}:loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
        ]), network_load_balancer.arn)
      )
    ])
    error_message = join("; ", [
      for network_load_balancer in var.network_load_balancer[*] : join(" ", [
        "network_load_balancer.arn: ${jsonencode(network_load_balancer.arn)}: write the ARN of a",
        "network load balancer:",
        "arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/net/<name>/<id>",
      ])
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:elasticloadbalancing:[a-z0-9-]{9,18}",
          "[0-9]{12}:loadbalancer/net/[A-Za-z0-9-]{1,32}/[0-9a-z]{1,32})$",
        ]), network_load_balancer.arn)
      )
    ])
  }

  validation {
    condition = alltrue([
      for network_load_balancer in var.network_load_balancer[*] :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", network_load_balancer.security_group_id))
    ])
    error_message = join("; ", [
      for network_load_balancer in var.network_load_balancer[*] : join(" ", [
        "network_load_balancer.security_group_id:",
        "${jsonencode(network_load_balancer.security_group_id)}: write the id of a security group:",
        "sg-0123456789abcdef0",
      ])
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", network_load_balancer.security_group_id))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for network_load_balancer in var.network_load_balancer[*] : [
        for certificate_arn in network_load_balancer.certificate_arn[*] : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
            ]),
            certificate_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for network_load_balancer in var.network_load_balancer[*] : [
        for certificate_arn in network_load_balancer.certificate_arn[*] : join(" ", [
          "network_load_balancer.certificate_arn: ${jsonencode(certificate_arn)}: write the ARN of",
          "an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>",
        ])
        if !can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:acm:[a-z0-9-]{9,18}:[0-9]{12}:certificate/[A-Za-z0-9-]{1,64})$",
            ]),
            certificate_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for network_load_balancer in var.network_load_balancer[*] : contains(
        [
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
        ],
        network_load_balancer.ssl_policy,
      )
    ])
    error_message = join("; ", [
      for network_load_balancer in var.network_load_balancer[*] : join(" ", [
        "network_load_balancer.ssl_policy: ${jsonencode(network_load_balancer.ssl_policy)} is not",
        "possible; choose 'ELBSecurityPolicy-TLS13-1-2-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06', 'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09',",
        "'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-2021-06',",
        "'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04',",
        "'ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09', 'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09',",
        "'ELBSecurityPolicy-FS-1-2-2019-08', 'ELBSecurityPolicy-FS-1-2-Res-2019-08',",
        "'ELBSecurityPolicy-FS-1-2-Res-2020-10', 'ELBSecurityPolicy-TLS-1-2-2017-01' or",
        "'ELBSecurityPolicy-TLS-1-2-Ext-2018-06'",
      ])
      if !contains(
        [
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
        ],
        network_load_balancer.ssl_policy,
      )
    ])
  }
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of both roles. Default: none."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for permissions_boundary in var.permissions_boundary[*] : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), permissions_boundary)
      )
    ])
    error_message = join("; ", [
      for permissions_boundary in var.permissions_boundary[*] :
      "permissions_boundary: ${jsonencode(permissions_boundary)}: write the ARN of an IAM policy"
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), permissions_boundary)
      )
    ])
  }
}

variable "port" {
  description = "TCP port that the container listens on. 0: none, and then neither a DNS name nor a way in. Linux keeps ports below 1024 to root. Such a port is opened by the system control `net.ipv4.ip_unprivileged_port_start`, which Fargate takes as it takes all of `net.*` (Amazon ECS API, `SystemControl`). AWS names no example of it, so with another user than root it needs the waiver `privileged_port`."
  type        = number
  default     = 8080
  nullable    = false

  validation {
    condition     = floor(var.port) == var.port
    error_message = "port: ${jsonencode(var.port)} is not a whole number; write one"
  }

  validation {
    condition     = var.port >= 0
    error_message = "port: ${jsonencode(var.port)} is too small; give at least 0"
  }

  validation {
    condition     = var.port <= 65535
    error_message = "port: ${jsonencode(var.port)} is too large; give at most 65535"
  }

  validation {
    condition = (
      !(var.port > 0 && var.port < 1024 && !can(regex("^((0+|root)(:.*)?)?$", var.user))) ||
      contains(keys(var.waivers), "privileged_port")
    )
    error_message = join(" ", [
      "port: ${var.port} needs root, and user is \"${var.user}\"; listen on 1024 or above, or say",
      "why: waivers.privileged_port = \"<reason>\"",
    ])
  }

  validation {
    condition = (
      (var.port > 0 && var.port < 1024 && !can(regex("^((0+|root)(:.*)?)?$", var.user))) ||
      !contains(keys(var.waivers), "privileged_port")
    )
    error_message = "port: waivers.privileged_port waives nothing, this is as safe as the default; remove it"
  }
}

variable "ports" {
  description = "Further TCP ports on which containers of a task listen, by name: of metrics, of gRPC. Other services call them as they call `port`. One that a further container has is that one's, any other the main container's. Default: none."
  type        = map(number)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.ports) <= 20
    error_message = "ports: ${length(var.ports)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.ports) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.ports) :
      "ports: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.ports) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.ports) :
      "ports: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : try(floor(port) == port, true)])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: ${jsonencode(port)} is not a whole number; write one"
      if !try(floor(port) == port, true)
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : try(port >= 1, true)])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: ${jsonencode(port)} is too small; give at least 1"
      if !try(port >= 1, true)
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : try(port <= 65535, true)])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: ${jsonencode(port)} is too large; give at most 65535"
      if !try(port <= 65535, true)
    ])
  }

  validation {
    condition = alltrue([for port in values(var.ports) : port != null])
    error_message = join("; ", [
      for port in values(var.ports) : "ports: null is not a whole number; write one"
      if port == null
    ])
  }

  validation {
    condition = (
      alltrue([for port in values(var.ports) : port != null])
      ? var.port > 0 || length(var.ports) == 0
      : true
    )
    error_message = "ports: port is 0, and nobody finds the service; give one of them as port"
  }

  validation {
    condition = (
      alltrue([for port in values(var.ports) : port != null])
      ? length(keys({ for item, port in var.ports : item => port if port == var.port })) == 0
      : true
    )
    error_message = try(join(" ", [
      "ports:",
      join(", ", formatlist("%q", keys({
        for item, port in var.ports : item => port
        if port == var.port
      }))),
      "is ${var.port}, the port of the service itself; remove it",
    ]), "")
  }

  validation {
    condition = (
      alltrue([for port in values(var.ports) : port != null])
      ? length([
        for item in distinct(values(var.ports)) : item
        if length([for other in values(var.ports) : other if other == item]) > 1
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "ports:",
      replace(join(", ", [
        for item in distinct(values(var.ports)) : item
        if length([for other in values(var.ports) : other if other == item]) > 1
      ]), "/, ([^,]*)$/", " or $1"),
      "has more than one name; keep one of them",
    ]), "")
  }

  validation {
    condition = (
      alltrue([for port in values(var.ports) : port != null])
      ? can(regex("^((0+|root)(:.*)?)?$", var.user)) ||
      length(keys({
        for item, port in var.ports : item => port
        if port < 1024 && !contains([for one in values(var.containers) : one.port], port)
      })) == 0
      : true
    )
    error_message = try(join(" ", [
      "ports:",
      join(", ", formatlist("%q", keys({
        for item, port in var.ports : item => port
        if port < 1024 && !contains([for one in values(var.containers) : one.port], port)
      }))),
      "needs root; listen on 1024 or above",
    ]), "")
  }
}

variable "publishes" {
  description = <<-EOT
    Queues and topics to which the tasks send messages, by name: the task role may, with their keys. Default: none.
    - `arn`: Required. ARN of the queue, or of the topic.
    - `kms_key_arn`: KMS key that encrypts it. Default: that of SQS itself, or none.
  EOT
  type = map(object({
    arn         = string
    kms_key_arn = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.publishes) <= 50
    error_message = "publishes: ${length(var.publishes)} given; give at most 50"
  }

  validation {
    condition = alltrue([for key, publishe in var.publishes : publishe != null])
    error_message = join("; ", [
      for key, publishe in var.publishes :
      "publishes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if publishe == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.publishes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.publishes) :
      "publishes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.publishes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.publishes) :
      "publishes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for publishe in [for one in values(var.publishes) : one if one != null] : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:(sqs",
          "sns):[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
        ]), publishe.arn)
      )
    ])
    error_message = join("; ", [
      for publishe in [for one in values(var.publishes) : one if one != null] : join(" ", [
        "publishes.arn: ${jsonencode(publishe.arn)}: write the ARN of a queue,",
        "arn:aws:sqs:<region>:<account>:<name>, or of a topic,",
        "arn:aws:sns:<region>:<account>:<name>",
      ])
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:(sqs",
          "sns):[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
        ]), publishe.arn)
      )
    ])
  }

  validation {
    condition = alltrue(flatten([
      for publishe in [for one in values(var.publishes) : one if one != null] : [
        for kms_key_arn in publishe.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for publishe in [for one in values(var.publishes) : one if one != null] : [
        for kms_key_arn in publishe.kms_key_arn[*] : join(" ", [
          "publishes.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of",
          "an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
  }
}

variable "quotas" {
  description = <<-EOT
    Quotas that AWS has raised for the account, to the values given here.
    - `rules_per_security_group`: Rules of a security group in each direction. Default: 60.
  EOT
  type = object({
    rules_per_security_group = optional(number)
  })
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      floor(rules_per_security_group) == rules_per_security_group
    ])
    error_message = join("; ", [
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      "quotas.rules_per_security_group: ${jsonencode(rules_per_security_group)} is not a whole number; write one"
      if floor(rules_per_security_group) != rules_per_security_group
    ])
  }

  validation {
    condition = alltrue([
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      rules_per_security_group >= 61
    ])
    error_message = join("; ", [
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      "quotas.rules_per_security_group: ${jsonencode(rules_per_security_group)} is too small; give at least 61"
      if rules_per_security_group < 61
    ])
  }

  validation {
    condition = alltrue([
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      rules_per_security_group <= 200
    ])
    error_message = join("; ", [
      for rules_per_security_group in var.quotas.rules_per_security_group[*] :
      "quotas.rules_per_security_group: ${jsonencode(rules_per_security_group)} is too large; give at most 200"
      if rules_per_security_group > 200
    ])
  }
}

variable "readonly_root_filesystem" {
  description = "Whether nothing can be written but `/tmp` and `tmpfs` (Security Hub ECS.5). A writable one needs the waiver `writable_root_filesystem`."
  type        = bool
  default     = true
  nullable    = false

  validation {
    condition = (
      var.readonly_root_filesystem || contains(keys(var.waivers), "writable_root_filesystem")
    )
    error_message = join(" ", [
      "readonly_root_filesystem: false lets the container change its own programs; name the",
      "directories that it writes to in tmpfs, or say why: waivers.writable_root_filesystem =",
      "\"<reason>\"",
    ])
  }

  validation {
    condition = (
      !var.readonly_root_filesystem || !contains(keys(var.waivers), "writable_root_filesystem")
    )
    error_message = join(" ", [
      "readonly_root_filesystem: waivers.writable_root_filesystem waives nothing, this is as safe",
      "as the default; remove it",
    ])
  }
}

variable "repository_credentials" {
  description = "ARN of the secret with `username` and `password` for a private registry outside of ECR. Default: none."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for repository_credential in var.repository_credentials[*] : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
          "us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
        ]), repository_credential)
      )
    ])
    error_message = join("; ", [
      for repository_credential in var.repository_credentials[*] : join(" ", [
        "repository_credentials: ${jsonencode(repository_credential)}: write the ARN of a secret:",
        "arn:aws:secretsmanager:<region>:<account>:secret:<name>",
      ])
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
          "us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
        ]), repository_credential)
      )
    ])
  }

  validation {
    condition = (
      var.repository_credentials == null ||
      !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", var.image))
    )
    error_message = join(" ", [
      "repository_credentials: \"${var.image}\" is in ECR, where the execution role signs in by",
      "itself; remove it",
    ])
  }
}

variable "repository_credentials_kms_key_arn" {
  description = "KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for repository_credentials_kms_key_arn in var.repository_credentials_kms_key_arn[*] : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          repository_credentials_kms_key_arn,
        )
      )
    ])
    error_message = join("; ", [
      for repository_credentials_kms_key_arn in var.repository_credentials_kms_key_arn[*] :
      join(" ", [
        "repository_credentials_kms_key_arn: ${jsonencode(repository_credentials_kms_key_arn)}:",
        "write the ARN of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
      ])
      if !can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
          repository_credentials_kms_key_arn,
        )
      )
    ])
  }
}

variable "restart_policy" {
  description = <<-EOT
    When ECS starts the container again in its task. Default: never, the task is replaced.
    - `ignored_exit_codes`: Exit codes after which the container is not started again: 0 for one that is done.
    - `restart_attempt_period_seconds`: Seconds that the container has to run before it is started again. The default is ECS's.
  EOT
  type = object({
    ignored_exit_codes             = optional(list(number), [])
    restart_attempt_period_seconds = optional(number, 300)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] :
      floor(restart_policy.restart_attempt_period_seconds) ==
      restart_policy.restart_attempt_period_seconds
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] : join(" ", [
        "restart_policy.restart_attempt_period_seconds:",
        "${jsonencode(restart_policy.restart_attempt_period_seconds)} is not a whole number; write",
        "one",
      ])
      if floor(restart_policy.restart_attempt_period_seconds) !=
      restart_policy.restart_attempt_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] :
      restart_policy.restart_attempt_period_seconds >= 60
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] : join(" ", [
        "restart_policy.restart_attempt_period_seconds:",
        "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too small; give at least",
        "60",
      ])
      if restart_policy.restart_attempt_period_seconds < 60
    ])
  }

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] :
      restart_policy.restart_attempt_period_seconds <= 1800
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] : join(" ", [
        "restart_policy.restart_attempt_period_seconds:",
        "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too large; give at most",
        "1800",
      ])
      if restart_policy.restart_attempt_period_seconds > 1800
    ])
  }

  validation {
    condition = alltrue([
      for restart_policy in var.restart_policy[*] : length(restart_policy.ignored_exit_codes) <= 50
    ])
    error_message = join("; ", [
      for restart_policy in var.restart_policy[*] :
      "restart_policy.ignored_exit_codes: ${length(restart_policy.ignored_exit_codes)} given; give at most 50"
      if length(restart_policy.ignored_exit_codes) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        try(floor(ignored_exit_code) == ignored_exit_code, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is not a whole number; write one"
        if !try(floor(ignored_exit_code) == ignored_exit_code, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        try(ignored_exit_code >= 0, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too small; give at least 0"
        if !try(ignored_exit_code >= 0, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        try(ignored_exit_code <= 255, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too large; give at most 255"
        if !try(ignored_exit_code <= 255, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] :
      [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code != null]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: null is not a whole number; write one"
        if ignored_exit_code == null
      ]
    ]))
  }
}

variable "security_group" {
  description = <<-EOT
    An existing security group of the tasks, instead of one that is created here. For services that call each other and come from one `for_each`: Terraform cannot refer from one instance of a module to another.
    - `id`: Required. Its id.
    - `both_sides`: Whether its rules are created here. False if somebody else writes them, such as inline rules of the group: those and rules from here would remove each other for ever.
  EOT
  type = object({
    id         = string
    both_sides = optional(bool, true)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for security_group in var.security_group[*] :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group.id))
    ])
    error_message = join("; ", [
      for security_group in var.security_group[*] :
      "security_group.id: ${jsonencode(security_group.id)}: write the id of a security group: sg-0123456789abcdef0"
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group.id))
    ])
  }
}

variable "security_group_ids" {
  description = "Existing security groups that tasks are in, beside their own: a database's clients, say. Whoever owns them writes their rules. A task has at most five in all, with its own and that of the services behind a load balancer. Default: none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.security_group_ids) <= 4
    error_message = "security_group_ids: ${length(var.security_group_ids)} given; give at most 4"
  }

  validation {
    condition = alltrue([
      for security_group_id in var.security_group_ids :
      can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group_id))
    ])
    error_message = join("; ", [
      for security_group_id in var.security_group_ids :
      "security_group_ids: ${jsonencode(security_group_id)}: write the id of a security group: sg-0123456789abcdef0"
      if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", security_group_id))
    ])
  }

  validation {
    condition = (
      length(var.security_group_ids) +
      (var.load_balancer != null ? (var.load_balancer.target_security_group != null ? 1 : 0) : 0) +
      1 <=
      5
    )
    error_message = try(join(" ", [
      "security_group_ids:",
      length(var.security_group_ids) +
      (var.load_balancer != null ? (var.load_balancer.target_security_group != null ? 1 : 0) : 0) +
      1,
      "security groups are on each task, with its own and that of all behind a load balancer, and",
      "AWS allows 5, never more; name fewer",
    ]), "")
  }
}

variable "service_discovery" {
  description = "Whether the service has a name in Cloud Map, by which other services find it. False for one that nobody calls by its name: nothing is made in Cloud Map."
  type        = bool
  default     = true
  nullable    = false
}

variable "start_timeout_seconds" {
  description = "Seconds after which ECS gives up to start what waits for this container. Default: ECS's."
  type        = number
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for start_timeout_second in var.start_timeout_seconds[*] :
      floor(start_timeout_second) == start_timeout_second
    ])
    error_message = join("; ", [
      for start_timeout_second in var.start_timeout_seconds[*] :
      "start_timeout_seconds: ${jsonencode(start_timeout_second)} is not a whole number; write one"
      if floor(start_timeout_second) != start_timeout_second
    ])
  }

  validation {
    condition = alltrue([
      for start_timeout_second in var.start_timeout_seconds[*] : start_timeout_second >= 2
    ])
    error_message = join("; ", [
      for start_timeout_second in var.start_timeout_seconds[*] :
      "start_timeout_seconds: ${jsonencode(start_timeout_second)} is too small; give at least 2"
      if start_timeout_second < 2
    ])
  }

  validation {
    condition = alltrue([
      for start_timeout_second in var.start_timeout_seconds[*] : start_timeout_second <= 120
    ])
    error_message = join("; ", [
      for start_timeout_second in var.start_timeout_seconds[*] :
      "start_timeout_seconds: ${jsonencode(start_timeout_second)} is too large; give at most 120"
      if start_timeout_second > 120
    ])
  }
}

variable "stop_timeout_seconds" {
  description = "Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = floor(var.stop_timeout_seconds) == var.stop_timeout_seconds
    error_message = "stop_timeout_seconds: ${jsonencode(var.stop_timeout_seconds)} is not a whole number; write one"
  }

  validation {
    condition     = var.stop_timeout_seconds >= 2
    error_message = "stop_timeout_seconds: ${jsonencode(var.stop_timeout_seconds)} is too small; give at least 2"
  }

  validation {
    condition     = var.stop_timeout_seconds <= 120
    error_message = "stop_timeout_seconds: ${jsonencode(var.stop_timeout_seconds)} is too large; give at most 120"
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

variable "task_role" {
  description = <<-EOT
    An existing task role, instead of one that is created here. Whoever owns it allows what the code does, what volumes of EFS need, and with `enable_execute_command` the actions of ECS Exec. Default: one that may what is written here.
    - `arn`: Required. Its ARN. It is of the account of the cluster, and trusts `ecs-tasks.amazonaws.com`.
  EOT
  type        = map(string)
  default     = null
  nullable    = true

  validation {
    condition = alltrue(flatten([
      for task_role in var.task_role[*] : [for key in keys(task_role) : contains(["arn"], key)]
    ]))
    error_message = join("; ", flatten([
      for task_role in var.task_role[*] : [
        for key in keys(task_role) : "task_role: ${jsonencode(key)} is no field; choose arn"
        if !contains(["arn"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([for task_role in var.task_role[*] : contains(keys(task_role), "arn")])
    error_message = join("; ", [
      for task_role in var.task_role[*] : "task_role.arn: is required"
      if !contains(keys(task_role), "arn")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for task_role in var.task_role[*] : [
        for arn in try([task_role.arn], []) : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
            "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
          ]), arn)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for task_role in var.task_role[*] : [
        for arn in try([task_role.arn], []) :
        "task_role.arn: ${jsonencode(arn)}: write the ARN of an IAM role"
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
            "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
          ]), arn)
        )
      ]
    ]))
  }

  validation {
    condition = (
      alltrue([for task_role in var.task_role[*] : try(task_role.arn, null) != null])
      ? length([
        for arn in [var.task_role != null ? var.task_role.arn : ""] : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "task_role:",
      join(", ", formatlist("%q", [
        for arn in [var.task_role != null ? var.task_role.arn : ""] : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = (
      alltrue([for task_role in var.task_role[*] : try(task_role.arn, null) != null])
      ? (
        var.task_role != null
        ? contains(
          try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.task_role.arn), []),
          split(":", "${var.cluster_arn}::::")[4],
        ) ||
        length(try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.task_role.arn), [])) == 0
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "task_role: \"${var.task_role != null ? var.task_role.arn : ""}\" is of another account than",
      "the cluster, ${split(":", "${var.cluster_arn}::::")[4]}, and ECS passes roles of its own",
      "alone; name one of that account",
    ]), "")
  }
}

variable "task_role_policy_arns" {
  description = "Managed policies of the task role, ARNs by a name of their own. Default: none. In a file a list of ARNs does as well: each is then named as its policy. Statements allow less, exactly what the code needs. Those of AWS that allow nearly everything need the waiver `wide_permissions`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.task_role_policy_arns) <= 10
    error_message = "task_role_policy_arns: ${length(var.task_role_policy_arns)} given; give at most 10"
  }

  validation {
    condition = alltrue([
      for key in keys(var.task_role_policy_arns) :
      can(regex("^(?:[A-Za-z0-9+=,.@_-]{1,128})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.task_role_policy_arns) :
      "task_role_policy_arns: ${jsonencode(key)}: write letters, digits and +=,.@_- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9+=,.@_-]{1,128})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for task_role_policy_arn in values(var.task_role_policy_arns) : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), task_role_policy_arn)
      )
    ])
    error_message = join("; ", [
      for task_role_policy_arn in values(var.task_role_policy_arns) :
      "task_role_policy_arns: ${jsonencode(task_role_policy_arn)}: write the ARN of an IAM policy"
      if !can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::([0-9]{12}",
          "aws):policy/([!-~]{1,255}/)?[A-Za-z0-9+=,.@_-]{1,128})$",
        ]), task_role_policy_arn)
      )
    ])
  }

  validation {
    condition = length([
      for arn in values(var.task_role_policy_arns) : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "task_role_policy_arns:",
      join(", ", formatlist("%q", [
        for arn in values(var.task_role_policy_arns) : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ])),
      "is of another partition than the cluster, ${split(":", "${var.cluster_arn}::::")[1]}; write",
      "its own ARNs",
    ]), "")
  }

  validation {
    condition = var.task_role == null || length(var.task_role_policy_arns) == 0
    error_message = join(" ", [
      "task_role_policy_arns: are for a task role that is made here, and task_role names another;",
      "remove them, and let its owner allow what the code needs",
    ])
  }

  validation {
    condition = (
      length([
        for text in values(var.task_role_policy_arns) : text
        if can(regex("^(?:${local.wide_policies})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions")
    )
    error_message = try(join(" ", [
      "task_role_policy_arns:",
      join(", ", formatlist("%q", [
        for text in values(var.task_role_policy_arns) : text
        if can(regex("^(?:${local.wide_policies})$", text))
      ])),
      "gives tasks every right of the account; write what the code calls into",
      "task_role_statements, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = length([
      for item in distinct(values(var.task_role_policy_arns)) : item
      if length([for other in values(var.task_role_policy_arns) : other if other == item]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "task_role_policy_arns:",
      join(", ", formatlist("%q", [
        for item in distinct(values(var.task_role_policy_arns)) : item
        if length([for other in values(var.task_role_policy_arns) : other if other == item]) > 1
      ])),
      "is given twice; give it once",
    ]), "")
  }
}

variable "tmp_size_mib" {
  description = "Size of the writable `/tmp` in MiB, taken from the task's memory. A volume that is mounted at `/tmp` takes its place, and then it has none."
  type        = number
  default     = 64
  nullable    = false

  validation {
    condition     = floor(var.tmp_size_mib) == var.tmp_size_mib
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is not a whole number; write one"
  }

  validation {
    condition     = var.tmp_size_mib >= 1
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is too small; give at least 1"
  }

  validation {
    condition     = var.tmp_size_mib <= 122879
    error_message = "tmp_size_mib: ${jsonencode(var.tmp_size_mib)} is too large; give at most 122879"
  }

  validation {
    condition = (
      alltrue([for tmpf in values(var.tmpfs) : tmpf != null])
      ? sum(
        concat(
          [0],
          values({
            for directory, item in merge({ "/tmp" = var.tmp_size_mib }, var.tmpfs) :
            directory => item
            if !contains(
              concat(
                [for mount in values(var.mount_points) : mount.container_path],
                [
                  for volume in values({
                    for item2, volume in var.volumes : item2 => volume
                    if volume.container_path != null
                  }) :
                  volume.container_path
                ],
              ),
              directory,
            )
          }),
        )
      ) < var.memory_mib
      : true
    )
    error_message = try(join(" ", [
      "tmp_size_mib:",
      sum(
        concat(
          [0],
          values({
            for directory, item in merge({ "/tmp" = var.tmp_size_mib }, var.tmpfs) :
            directory => item
            if !contains(
              concat(
                [for mount in values(var.mount_points) : mount.container_path],
                [
                  for volume in values({
                    for item2, volume in var.volumes : item2 => volume
                    if volume.container_path != null
                  }) :
                  volume.container_path
                ],
              ),
              directory,
            )
          }),
        )
      ),
      "MiB of /tmp and tmpfs leave nothing of memory_mib ${var.memory_mib}; lower them",
    ]), "")
  }
}

variable "tmpfs" {
  description = "Further writable directories, held in the task's memory, with their sizes in MiB: `\"/var/run\" = 16`. A size of `/tmp` here replaces `tmp_size_mib`."
  type        = map(number)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tmpfs) <= 20
    error_message = "tmpfs: ${length(var.tmpfs)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.tmpfs) : can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.tmpfs) :
      "tmpfs: ${jsonencode(key)}: write the full path of a directory, such as /run/app"
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.tmpfs) : length(key) <= 255])
    error_message = join("; ", [
      for key in keys(var.tmpfs) :
      "tmpfs: ${jsonencode(key)} is too long; give at most 255 characters"
      if length(key) > 255
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : try(floor(tmpf) == tmpf, true)])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is not a whole number; write one"
      if !try(floor(tmpf) == tmpf, true)
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : try(tmpf >= 1, true)])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is too small; give at least 1"
      if !try(tmpf >= 1, true)
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : try(tmpf <= 122879, true)])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is too large; give at most 122879"
      if !try(tmpf <= 122879, true)
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : tmpf != null])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: null is not a whole number; write one"
      if tmpf == null
    ])
  }

  validation {
    condition = (
      alltrue([for tmpf in values(var.tmpfs) : tmpf != null])
      ? length([
        for path_ in keys(var.tmpfs) : path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !(var.enable_execute_command && var.readonly_root_filesystem)
      : true
    )
    error_message = try(join(" ", [
      "tmpfs:",
      join(", ", formatlist("%q", [
        for path_ in keys(var.tmpfs) : path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
  }
}

variable "ulimits" {
  description = <<-EOT
    Limits of the operating system by name. Fargate takes `nofile` alone: open files.
    - `hard_limit`: Required. What a process can raise it to.
    - `soft_limit`: Required. What a process gets.
  EOT
  type        = map(map(number))
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([for key, ulimit in var.ulimits : ulimit != null])
    error_message = join("; ", [
      for key, ulimit in var.ulimits :
      "ulimits: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if ulimit == null
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.ulimits) : contains(["nofile"], key)])
    error_message = join("; ", [
      for key in keys(var.ulimits) : "ulimits: ${jsonencode(key)} is not possible; choose 'nofile'"
      if !contains(["nofile"], key)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for key in keys(ulimit) : contains(["hard_limit", "soft_limit"], key)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for key in keys(ulimit) :
        "ulimits: ${jsonencode(key)} is no field; choose hard_limit or soft_limit"
        if !contains(["hard_limit", "soft_limit"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      contains(keys(ulimit), "soft_limit")
    ])
    error_message = join("; ", [
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      "ulimits.soft_limit: is required"
      if !contains(keys(ulimit), "soft_limit")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for soft_limit in try([ulimit.soft_limit], []) : try(floor(soft_limit) == soft_limit, true)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for soft_limit in try([ulimit.soft_limit], []) :
        "ulimits.soft_limit: ${jsonencode(soft_limit)} is not a whole number; write one"
        if !try(floor(soft_limit) == soft_limit, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for soft_limit in try([ulimit.soft_limit], []) : try(soft_limit >= 1, true)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for soft_limit in try([ulimit.soft_limit], []) :
        "ulimits.soft_limit: ${jsonencode(soft_limit)} is too small; give at least 1"
        if !try(soft_limit >= 1, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for soft_limit in try([ulimit.soft_limit], []) : try(soft_limit <= 1048576, true)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for soft_limit in try([ulimit.soft_limit], []) :
        "ulimits.soft_limit: ${jsonencode(soft_limit)} is too large; give at most 1048576"
        if !try(soft_limit <= 1048576, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for soft_limit in try([ulimit.soft_limit], []) : soft_limit != null]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for soft_limit in try([ulimit.soft_limit], []) :
        "ulimits.soft_limit: null is not a whole number; write one"
        if soft_limit == null
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      contains(keys(ulimit), "hard_limit")
    ])
    error_message = join("; ", [
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      "ulimits.hard_limit: is required"
      if !contains(keys(ulimit), "hard_limit")
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for hard_limit in try([ulimit.hard_limit], []) : try(floor(hard_limit) == hard_limit, true)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for hard_limit in try([ulimit.hard_limit], []) :
        "ulimits.hard_limit: ${jsonencode(hard_limit)} is not a whole number; write one"
        if !try(floor(hard_limit) == hard_limit, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for hard_limit in try([ulimit.hard_limit], []) : try(hard_limit >= 1, true)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for hard_limit in try([ulimit.hard_limit], []) :
        "ulimits.hard_limit: ${jsonencode(hard_limit)} is too small; give at least 1"
        if !try(hard_limit >= 1, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for hard_limit in try([ulimit.hard_limit], []) : try(hard_limit <= 1048576, true)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for hard_limit in try([ulimit.hard_limit], []) :
        "ulimits.hard_limit: ${jsonencode(hard_limit)} is too large; give at most 1048576"
        if !try(hard_limit <= 1048576, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      [for hard_limit in try([ulimit.hard_limit], []) : hard_limit != null]
    ]))
    error_message = join("; ", flatten([
      for ulimit in [for one in values(var.ulimits) : one if one != null] : [
        for hard_limit in try([ulimit.hard_limit], []) :
        "ulimits.hard_limit: null is not a whole number; write one"
        if hard_limit == null
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for ulimit in [for one in values(var.ulimits) : one if one != null] :
      try(ulimit.hard_limit, null) != null
      ? (try(ulimit.soft_limit, null) != null ? ulimit.soft_limit <= ulimit.hard_limit : true)
      : true
    ])
    error_message = join("; ", [
      for ulimit in [for one in values(var.ulimits) : one if one != null] : join(" ", [
        "ulimits.soft_limit: ${ulimit.soft_limit} is above hard_limit ${ulimit.hard_limit}; lower",
        "it, or raise the hard_limit",
      ])
      if !(
        try(ulimit.hard_limit, null) != null
        ? (try(ulimit.soft_limit, null) != null ? ulimit.soft_limit <= ulimit.hard_limit : true)
        : true
      )
    ])
  }
}

variable "user" {
  description = "User, or user and group, of the container, by name or number. Root needs the waiver `root_user` (Security Hub ECS.20), and so does `\"\"`, the user of the image, which may be root. The default is the user of the default image."
  type        = string
  default     = "101:101"
  nullable    = false

  validation {
    condition = can(
      regex(
        "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
        var.user,
      )
    )
    error_message = join(" ", [
      "user: ${jsonencode(var.user)}: write a user, or user and group, such as 1000:1000 or node,",
      "or \"\" for that of the image",
    ])
  }

  validation {
    condition = (
      !can(regex("^((0+|root)(:.*)?)?$", var.user)) || contains(keys(var.waivers), "root_user")
    )
    error_message = join(" ", [
      "user: \"${var.user}\" is root, or may be; write another user of the image, or say why:",
      "waivers.root_user = \"<reason>\"",
    ])
  }

  validation {
    condition = (
      can(regex("^((0+|root)(:.*)?)?$", var.user)) || !contains(keys(var.waivers), "root_user")
    )
    error_message = "user: waivers.root_user waives nothing, this is as safe as the default; remove it"
  }
}

variable "waivers" {
  description = "Reasons for which safe defaults are left, by the name of the waiver. A value that needs one says its name when it is refused."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([
      for key in keys(var.waivers) : contains([
        "plain_secret",
        "privileged_port",
        "public_ingress",
        "public_ip",
        "root_user",
        "whole_file_system",
        "wide_permissions",
        "writable_root_filesystem",
      ], key)
    ])
    error_message = join("; ", [
      for key in keys(var.waivers) : join(" ", [
        "waivers: ${jsonencode(key)} is not possible; choose 'plain_secret', 'privileged_port',",
        "'public_ingress', 'public_ip', 'root_user', 'whole_file_system', 'wide_permissions' or",
        "'writable_root_filesystem'",
      ])
      if !contains([
        "plain_secret",
        "privileged_port",
        "public_ingress",
        "public_ip",
        "root_user",
        "whole_file_system",
        "wide_permissions",
        "writable_root_filesystem",
      ], key)
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

variable "working_directory" {
  description = "Directory in which the command starts. Default: that of the image."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for working_directory in var.working_directory[*] :
      can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
    ])
    error_message = join("; ", [
      for working_directory in var.working_directory[*] :
      "working_directory: ${jsonencode(working_directory)}: write the full path of a directory, such as /run/app"
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
    ])
  }

  validation {
    condition = alltrue([
      for working_directory in var.working_directory[*] : length(working_directory) <= 255
    ])
    error_message = join("; ", [
      for working_directory in var.working_directory[*] :
      "working_directory: ${jsonencode(working_directory)} is too long; give at most 255 characters"
      if length(working_directory) > 255
    ])
  }
}
