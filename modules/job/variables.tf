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

variable "image" {
  description = "Container image. `:1.4.2` or `@sha256:…` is an image of its own repository; anything else is a full reference with a tag or a digest. The execution role may pull an image from any ECR repository; one of another account has to allow that in its own policy."
  type        = string
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
    condition     = length(var.image) <= 512
    error_message = "image: ${jsonencode(var.image)} is too long; give at most 512 characters"
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
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      floor(capacity_provider_strategy.weight) == capacity_provider_strategy.weight
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "not a whole number; write one",
      ])
      if floor(capacity_provider_strategy.weight) != capacity_provider_strategy.weight
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.weight >= 0
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "too small; give at least 0",
      ])
      if capacity_provider_strategy.weight < 0
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.weight <= 1000
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.weight: ${jsonencode(capacity_provider_strategy.weight)} is",
        "too large; give at most 1000",
      ])
      if capacity_provider_strategy.weight > 1000
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      floor(capacity_provider_strategy.base) == capacity_provider_strategy.base
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is not a whole number; write one"
      if floor(capacity_provider_strategy.base) != capacity_provider_strategy.base
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.base >= 0
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is too small; give at least 0"
      if capacity_provider_strategy.base < 0
    ])
  }

  validation {
    condition = alltrue([
      for capacity_provider_strategy in values(var.capacity_provider_strategy) :
      capacity_provider_strategy.base <= 100000
    ])
    error_message = join("; ", [
      for capacity_provider_strategy in values(var.capacity_provider_strategy) : join(" ", [
        "capacity_provider_strategy.base: ${jsonencode(capacity_provider_strategy.base)} is too",
        "large; give at most 100000",
      ])
      if capacity_provider_strategy.base > 100000
    ])
  }

  validation {
    condition = length([
      for share in values(var.capacity_provider_strategy) : share
      if share.weight > 0
    ]) > 0
    error_message = "capacity_provider_strategy: every weight is 0; give one provider a weight"
  }

  validation {
    condition = length([
      for share in values(var.capacity_provider_strategy) : share
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
      for consume in values(var.consumes) : can(
        regex(
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:sqs:[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?)$",
          consume.arn,
        )
      )
    ])
    error_message = join("; ", [
      for consume in values(var.consumes) :
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
      for consume in values(var.consumes) : [
        for kms_key_arn in consume.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for consume in values(var.consumes) : [
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
                          for one in keys(var.containers) :
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

variable "containers" {
  description = <<-EOT
    Further containers of each task, by their name: a proxy, a collector, a step before the start. They start, run and end with the main container, which bears the name of the service. Default: none.
    - `image`: Required. Container image: `:<tag>` or `@sha256:…` of the task's own repository, or a full reference with a tag or a digest.
    - `command`: Command of the container. Default: that of the image.
    - `cpu_units`: Share of the task's CPU that it gets at least. Default: what others leave.
    - `create_log_group`: Whether its output goes to a log group of its own, called after the task's and the container, with the same key and days. Default: it goes to that of the task.
    - `depends_on`: Containers of the task that come first, each with what is waited for.
    - `entry_point`: Program that gets `command` as its arguments. Default: that of the image.
    - `environment`: Environment variables, none of them secret.
    - `environment_files`: ARNs of files in S3 with further environment variables, whose names end in `.env`.
    - `essential`: Whether the task ends when the container does. False for a step before the start.
    - `firelens`: Makes it the router of the logs of containers with `log_options`. Default: it is none.
    - `health_check`: Health check in the container. Default: none.
    - `linux_capabilities_drop`: Linux capabilities that are taken away.
    - `log_group`: An existing log group of its output. Default: that of the task.
    - `log_options`: Options of FireLens for the log of the container, such as `Name` of the output.
    - `log_secret_options`: Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `memory_mib`: Memory in MiB with which it is ended. Default: that of the task.
    - `memory_reservation_mib`: Memory in MiB that is kept for it. Default: none.
    - `mount_points`: Volumes of the task that the container has, by the name of the volume. Default: none.
    - `port`: TCP port that the container listens on, other than those of the other containers. 0: none.
    - `readonly_root_filesystem`: Whether nothing can be written but `/tmp` and `tmpfs` (Security Hub ECS.5).
    - `repository_credentials`: ARN of the secret with `username` and `password` for a private registry outside of ECR. Default: none.
    - `repository_credentials_kms_key_arn`: KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager.
    - `restart_policy`: When ECS starts the container again in its task. Default: never, the task is replaced.
    - `secrets`: Environment variables from secrets and parameters, by the variable's name.
    - `start_timeout_seconds`: Seconds after which ECS gives up to start what waits for this container. Default: ECS's.
    - `stop_timeout_seconds`: Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's.
    - `tmp_size_mib`: Size of the writable `/tmp` in MiB, taken from the task's memory.
    - `tmpfs`: Further writable directories, held in the task's memory, with their sizes in MiB: `"/var/run" = 16`. A size of `/tmp` here replaces `tmp_size_mib`.
    - `ulimits`: Limits of the operating system by name. Fargate takes `nofile` alone: open files.
    - `user`: User, or user and group, of the container, by name or number.
    - `waivers`: Reasons for which safe defaults are left, by the name of the waiver.
    - `working_directory`: Directory in which the command starts. Default: that of the image.
  EOT
  type = map(object({
    image             = string
    command           = optional(list(string), [])
    cpu_units         = optional(number)
    create_log_group  = optional(bool, false)
    depends_on        = optional(map(string), {})
    entry_point       = optional(list(string), [])
    environment       = optional(map(string), {})
    environment_files = optional(list(string), [])
    essential         = optional(bool, true)
    firelens = optional(object({
      options = optional(map(string), {})
      type    = optional(string, "fluentbit")
    }))
    health_check = optional(object({
      command              = list(string)
      interval_seconds     = optional(number, 30)
      retries              = optional(number, 3)
      start_period_seconds = optional(number, 0)
      timeout_seconds      = optional(number, 5)
    }))
    linux_capabilities_drop = optional(list(string))
    log_group               = optional(map(string))
    log_options             = optional(map(string), {})
    log_secret_options = optional(map(object({
      arn         = optional(string)
      key         = optional(string, "")
      kms_key_arn = optional(string)
      secret_arn  = optional(string)
    })), {})
    memory_mib             = optional(number)
    memory_reservation_mib = optional(number)
    mount_points = optional(map(object({
      container_path = string
      read_only      = optional(bool, false)
    })), {})
    port                               = optional(number, 0)
    readonly_root_filesystem           = optional(bool, true)
    repository_credentials             = optional(string)
    repository_credentials_kms_key_arn = optional(string)
    restart_policy = optional(object({
      ignored_exit_codes             = optional(list(number), [])
      restart_attempt_period_seconds = optional(number, 300)
    }))
    secrets = optional(map(object({
      arn         = optional(string)
      key         = optional(string, "")
      kms_key_arn = optional(string)
      secret_arn  = optional(string)
    })), {})
    start_timeout_seconds = optional(number)
    stop_timeout_seconds  = optional(number, 30)
    tmp_size_mib          = optional(number, 64)
    tmpfs                 = optional(map(number), {})
    ulimits               = optional(map(map(number)), {})
    user                  = optional(string, "101:101")
    waivers               = optional(map(string), {})
    working_directory     = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.containers) <= 9
    error_message = "containers: ${length(var.containers)} given; give at most 9"
  }

  validation {
    condition = alltrue([
      for key in keys(var.containers) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.containers) :
      "containers: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.containers) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.containers) :
      "containers: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : can(
        regex(join("|", [
          "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
          "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
          "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
        ]), container.image)
      )
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.image: ${jsonencode(container.image)}: write \":tag\" or \"@sha256:digest\"",
        "for an image of the service's own repository, else a full reference with a tag or a",
        "digest",
      ])
      if !can(
        regex(join("|", [
          "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
          "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
          "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
        ]), container.image)
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : !can(regex("^(?:.+:latest)$", container.image))
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.image: ${jsonencode(container.image)}: write the tag of a version, or a",
        "digest: latest is another image tomorrow, and a rollback would start that",
      ])
      if !(!can(regex("^(?:.+:latest)$", container.image)))
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : try(length(container.image), 1) <= 512
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.image: ${jsonencode(container.image)} is too long; give at most 512 characters"
      if try(length(container.image), 1) > 512
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.entry_point) <= 500
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.entry_point: ${length(container.entry_point)} given; give at most 500"
      if length(container.entry_point) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for entry_point in container.entry_point :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for entry_point in container.entry_point :
        "containers.entry_point: ${jsonencode(entry_point)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for entry_point in container.entry_point : try(length(entry_point), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for entry_point in container.entry_point :
        "containers.entry_point: ${jsonencode(entry_point)} is too long; give at most 65536 characters"
        if try(length(entry_point), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.command) <= 500
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.command: ${length(container.command)} given; give at most 500"
      if length(container.command) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for command in container.command :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for command in container.command :
        "containers.command: ${jsonencode(command)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for command in container.command : try(length(command), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for command in container.command :
        "containers.command: ${jsonencode(command)} is too long; give at most 65536 characters"
        if try(length(command), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for working_directory in container.working_directory[*] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for working_directory in container.working_directory[*] : join(" ", [
          "containers.working_directory: ${jsonencode(working_directory)}: write the full path of",
          "a directory, such as /run/app",
        ])
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for working_directory in container.working_directory[*] : length(working_directory) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for working_directory in container.working_directory[*] :
        "containers.working_directory: ${jsonencode(working_directory)} is too long; give at most 255 characters"
        if length(working_directory) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : can(
        regex(
          "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
          container.user,
        )
      )
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.user: ${jsonencode(container.user)}: write a user, or user and group, such as",
        "1000:1000 or node, or \"\" for that of the image",
      ])
      if !can(
        regex(
          "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
          container.user,
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : floor(container.port) == container.port
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: ${jsonencode(container.port)} is not a whole number; write one"
      if floor(container.port) != container.port
    ])
  }

  validation {
    condition = alltrue([for container in values(var.containers) : container.port >= 0])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: ${jsonencode(container.port)} is too small; give at least 0"
      if container.port < 0
    ])
  }

  validation {
    condition = alltrue([for container in values(var.containers) : container.port <= 65535])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: ${jsonencode(container.port)} is too large; give at most 65535"
      if container.port > 65535
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      floor(container.tmp_size_mib) == container.tmp_size_mib
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is not a whole number; write one"
      if floor(container.tmp_size_mib) != container.tmp_size_mib
    ])
  }

  validation {
    condition = alltrue([for container in values(var.containers) : container.tmp_size_mib >= 1])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is too small; give at least 1"
      if container.tmp_size_mib < 1
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : container.tmp_size_mib <= 122879
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is too large; give at most 122879"
      if container.tmp_size_mib > 122879
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.tmpfs) <= 20
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.tmpfs: ${length(container.tmpfs)} given; give at most 20"
      if length(container.tmpfs) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.tmpfs) : can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(key)}: write the full path of a directory, such as /run/app"
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.tmpfs) : length(key) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(key)} is too long; give at most 255 characters"
        if length(key) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for tmpf in values(container.tmpfs) : floor(tmpf) == tmpf]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is not a whole number; write one"
        if floor(tmpf) != tmpf
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [for tmpf in values(container.tmpfs) : tmpf >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is too small; give at least 1"
        if tmpf < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for tmpf in values(container.tmpfs) : tmpf <= 122879]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is too large; give at most 122879"
        if tmpf > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        length(linux_capabilities_drop) <= 38
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        "containers.linux_capabilities_drop: ${length(linux_capabilities_drop)} given; give at most 38"
        if length(linux_capabilities_drop) > 38
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
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
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        [
          for linux_capabilities_drop2 in linux_capabilities_drop : join(" ", [
            "containers.linux_capabilities_drop: ${jsonencode(linux_capabilities_drop2)} is not",
            "possible; choose 'ALL', 'AUDIT_CONTROL', 'AUDIT_WRITE', 'BLOCK_SUSPEND', 'CHOWN',",
            "'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'IPC_LOCK', 'IPC_OWNER',",
            "'KILL', 'LEASE', 'LINUX_IMMUTABLE', 'MAC_ADMIN', 'MAC_OVERRIDE', 'MKNOD',",
            "'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_RAW', 'SETFCAP', 'SETGID',",
            "'SETPCAP', 'SETUID', 'SYSLOG', 'SYS_ADMIN', 'SYS_BOOT', 'SYS_CHROOT', 'SYS_MODULE',",
            "'SYS_NICE', 'SYS_PACCT', 'SYS_PTRACE', 'SYS_RAWIO', 'SYS_RESOURCE', 'SYS_TIME',",
            "'SYS_TTY_CONFIG' or 'WAKE_ALARM'",
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
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.ulimits) : contains(["nofile"], key)]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.ulimits) :
        "containers.ulimits: ${jsonencode(key)} is not possible; choose 'nofile'"
        if !contains(["nofile"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        [for key in keys(ulimit) : contains(["hard_limit", "soft_limit"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) : [
          for key in keys(ulimit) :
          "containers.ulimits: ${jsonencode(key)} is no field; choose hard_limit or soft_limit"
          if !contains(["hard_limit", "soft_limit"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : floor(ulimit.soft_limit) == ulimit.soft_limit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is not a whole number; write one"
        if floor(ulimit.soft_limit) != ulimit.soft_limit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.soft_limit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too small; give at least 1"
        if ulimit.soft_limit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.soft_limit <= 1048576]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too large; give at most 1048576"
        if ulimit.soft_limit > 1048576
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : floor(ulimit.hard_limit) == ulimit.hard_limit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is not a whole number; write one"
        if floor(ulimit.hard_limit) != ulimit.hard_limit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.hard_limit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too small; give at least 1"
        if ulimit.hard_limit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.hard_limit <= 1048576]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) :
        "containers.ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too large; give at most 1048576"
        if ulimit.hard_limit > 1048576
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for ulimit in values(container.ulimits) : ulimit.soft_limit <= ulimit.hard_limit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for ulimit in values(container.ulimits) : join(" ", [
          "containers.ulimits.soft_limit: ${ulimit.soft_limit} is above hard_limit",
          "${ulimit.hard_limit}; lower it, or raise the hard_limit",
        ])
        if ulimit.soft_limit > ulimit.hard_limit
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      floor(container.stop_timeout_seconds) == container.stop_timeout_seconds
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is not a whole number; write one"
      if floor(container.stop_timeout_seconds) != container.stop_timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : container.stop_timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is too small; give at least 2"
      if container.stop_timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : container.stop_timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is too large; give at most 120"
      if container.stop_timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        floor(start_timeout_second) == start_timeout_second
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is not a whole number; write one"
        if floor(start_timeout_second) != start_timeout_second
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for start_timeout_second in container.start_timeout_seconds[*] : start_timeout_second >= 2]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is too small; give at least 2"
        if start_timeout_second < 2
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for start_timeout_second in container.start_timeout_seconds[*] : start_timeout_second <= 120]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is too large; give at most 120"
        if start_timeout_second > 120
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        floor(restart_policy.restart_attempt_period_seconds) ==
        restart_policy.restart_attempt_period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.restart_attempt_period_seconds:",
          "${jsonencode(restart_policy.restart_attempt_period_seconds)} is not a whole number;",
          "write one",
        ])
        if floor(restart_policy.restart_attempt_period_seconds) !=
        restart_policy.restart_attempt_period_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        restart_policy.restart_attempt_period_seconds >= 60
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.restart_attempt_period_seconds:",
          "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too small; give at",
          "least 60",
        ])
        if restart_policy.restart_attempt_period_seconds < 60
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        restart_policy.restart_attempt_period_seconds <= 1800
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.restart_attempt_period_seconds:",
          "${jsonencode(restart_policy.restart_attempt_period_seconds)} is too large; give at most",
          "1800",
        ])
        if restart_policy.restart_attempt_period_seconds > 1800
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        length(restart_policy.ignored_exit_codes) <= 50
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : join(" ", [
          "containers.restart_policy.ignored_exit_codes:",
          "${length(restart_policy.ignored_exit_codes)} given; give at most 50",
        ])
        if length(restart_policy.ignored_exit_codes) > 50
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          floor(ignored_exit_code) == ignored_exit_code
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes : join(" ", [
            "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is not",
            "a whole number; write one",
          ])
          if floor(ignored_exit_code) != ignored_exit_code
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code >= 0]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too small; give at least 0"
          if ignored_exit_code < 0
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] :
        [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code <= 255]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes : join(" ", [
            "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too",
            "large; give at most 255",
          ])
          if ignored_exit_code > 255
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.environment) <= 1000
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.environment: ${length(container.environment)} given; give at most 1000"
      if length(container.environment) > 1000
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.environment) :
        can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.environment) : join(" ", [
          "containers.environment: ${jsonencode(key)}: write letters, digits and _.- with a letter",
          "or an underscore first, up to 255",
        ])
        if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for environment in values(container.environment) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment in values(container.environment) :
        "containers.environment: ${jsonencode(environment)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for environment in values(container.environment) : try(length(environment), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment in values(container.environment) :
        "containers.environment: ${jsonencode(environment)} is too long; give at most 65536 characters"
        if try(length(environment), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.environment_files) <= 10
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.environment_files: ${length(container.environment_files)} given; give at most 10"
      if length(container.environment_files) > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files : can(
          regex(
            join("|", [
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
              "us-gov))?:s3:::[a-z0-9][a-z0-9.-]{2,62}/[A-Za-z0-9!_.'()/ +=@,-]*\\.env)$",
            ]),
            environment_file,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files : join(" ", [
          "containers.environment_files: ${jsonencode(environment_file)}: write the ARN of an",
          "object in S3 whose name ends in .env: arn:aws:s3:::<bucket>/<name>.env",
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
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files :
        try(length(environment_file), 1) <= 1100
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for environment_file in container.environment_files :
        "containers.environment_files: ${jsonencode(environment_file)} is too long; give at most 1100 characters"
        if try(length(environment_file), 1) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.command != null]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: null is not a list; put it in square brackets"
        if health_check.command == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : try(length(health_check.command), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: ${length(health_check.command)} given; give at least 1"
        if try(length(health_check.command), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : try(length(health_check.command), 1) <= 500]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: ${length(health_check.command)} given; give at most 500"
        if try(length(health_check.command), 1) > 500
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          "containers.health_check.command: ${jsonencode(command)}: write text without NUL or another control character"
          if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        [for command in coalesce(health_check.command, []) : try(length(command), 1) <= 65536]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          "containers.health_check.command: ${jsonencode(command)} is too long; give at most 65536 characters"
          if try(length(command), 1) > 65536
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.interval_seconds) == health_check.interval_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)}",
          "is not a whole number; write one",
        ])
        if floor(health_check.interval_seconds) != health_check.interval_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.interval_seconds >= 5]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)}",
          "is too small; give at least 5",
        ])
        if health_check.interval_seconds < 5
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.interval_seconds <= 300]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)}",
          "is too large; give at most 300",
        ])
        if health_check.interval_seconds > 300
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.timeout_seconds) == health_check.timeout_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is",
          "not a whole number; write one",
        ])
        if floor(health_check.timeout_seconds) != health_check.timeout_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.timeout_seconds >= 2]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is",
          "too small; give at least 2",
        ])
        if health_check.timeout_seconds < 2
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.timeout_seconds <= 60]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is",
          "too large; give at most 60",
        ])
        if health_check.timeout_seconds > 60
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.retries) == health_check.retries
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is not a whole number; write one"
        if floor(health_check.retries) != health_check.retries
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.retries >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is too small; give at least 1"
        if health_check.retries < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.retries <= 10]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is too large; give at most 10"
        if health_check.retries > 10
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        floor(health_check.start_period_seconds) == health_check.start_period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.start_period_seconds:",
          "${jsonencode(health_check.start_period_seconds)} is not a whole number; write one",
        ])
        if floor(health_check.start_period_seconds) != health_check.start_period_seconds
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.start_period_seconds >= 0]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.start_period_seconds:",
          "${jsonencode(health_check.start_period_seconds)} is too small; give at least 0",
        ])
        if health_check.start_period_seconds < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for health_check in container.health_check[*] : health_check.start_period_seconds <= 300]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.start_period_seconds:",
          "${jsonencode(health_check.start_period_seconds)} is too large; give at most 300",
        ])
        if health_check.start_period_seconds > 300
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] :
        health_check.command != null
        ? (
          length(health_check.command) > 0
          ? (
            health_check.command[0] == "CMD-SHELL"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
            : health_check.command[0] == "CMD"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
            !can(regex("[ \\t\\n]", health_check.command[1])) &&
            !(
              contains(health_check.command, "||") ||
              contains(health_check.command, "&&") ||
              contains(health_check.command, "|")
            )
            : (
              (
                can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                length(health_check.command) == 1
              ) ||
              (
                can(regex("[^ \\t\\n]", health_check.command[0])) &&
                !can(regex("[ \\t\\n]", health_check.command[0])) &&
                !(
                  contains(health_check.command, "||") ||
                  contains(health_check.command, "&&") ||
                  contains(health_check.command, "|")
                )
              )
            ) &&
            !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
          )
          : true
        )
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for health_check in container.health_check[*] : join(" ", [
          "containers.health_check.command: \"${join(", ", health_check.command)}\" can never",
          "pass; write [\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\",",
          "\"<program>\", \"<argument>\"] for a program",
        ])
        if !(
          health_check.command != null
          ? (
            length(health_check.command) > 0
            ? (
              health_check.command[0] == "CMD-SHELL"
              ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
              length(health_check.command) == 2
              : health_check.command[0] == "CMD"
              ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
              !can(regex("[ \\t\\n]", health_check.command[1])) &&
              !(
                contains(health_check.command, "||") ||
                contains(health_check.command, "&&") ||
                contains(health_check.command, "|")
              )
              : (
                (
                  can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                  length(health_check.command) == 1
                ) ||
                (
                  can(regex("[^ \\t\\n]", health_check.command[0])) &&
                  !can(regex("[ \\t\\n]", health_check.command[0])) &&
                  !(
                    contains(health_check.command, "||") ||
                    contains(health_check.command, "&&") ||
                    contains(health_check.command, "|")
                  )
                )
              ) &&
              !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
            )
            : true
          )
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.mount_points) <= 20
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.mount_points: ${length(container.mount_points)} given; give at most 20"
      if length(container.mount_points) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.mount_points) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.mount_points) : join(" ", [
          "containers.mount_points: ${jsonencode(key)}: write lower-case letters, digits and",
          "single hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.mount_points) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.mount_points) :
        "containers.mount_points: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) : join(" ", [
          "containers.mount_points.container_path: ${jsonencode(mount_point.container_path)}:",
          "write the full path of a directory, such as /run/app",
        ])
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) :
        try(length(mount_point.container_path), 1) <= 255
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for mount_point in values(container.mount_points) : join(" ", [
          "containers.mount_points.container_path: ${jsonencode(mount_point.container_path)} is",
          "too long; give at most 255 characters",
        ])
        if try(length(mount_point.container_path), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.log_options) <= 50
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_options: ${length(container.log_options)} given; give at most 50"
      if length(container.log_options) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_options) :
        can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_options) : join(" ", [
          "containers.log_options: ${jsonencode(key)}: write the name of an option, such as Name",
          "or @type, up to 128 letters, digits and _.-",
        ])
        if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_option in values(container.log_options) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_option in values(container.log_options) :
        "containers.log_options: ${jsonencode(log_option)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for log_option in values(container.log_options) : try(length(log_option), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_option in values(container.log_options) :
        "containers.log_options: ${jsonencode(log_option)} is too long; give at most 65536 characters"
        if try(length(log_option), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.waivers) :
        contains(["plain_secret", "privileged_port", "root_user", "writable_root_filesystem"], key)
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.waivers) : join(" ", [
          "containers.waivers: ${jsonencode(key)} is not possible; choose 'plain_secret',",
          "'privileged_port', 'root_user' or 'writable_root_filesystem'",
        ])
        if !contains([
          "plain_secret",
          "privileged_port",
          "root_user",
          "writable_root_filesystem",
        ], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for waiver in values(container.waivers) : can(regex("^(?:${local.words})$", waiver))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for waiver in values(container.waivers) : join(" ", [
          "containers.waivers: ${jsonencode(waiver)}: write text that is not blank, without NUL or",
          "another control character",
        ])
        if !can(regex("^(?:${local.words})$", waiver))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for waiver in values(container.waivers) : try(length(waiver), 1) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for waiver in values(container.waivers) :
        "containers.waivers: ${jsonencode(waiver)} is too long; give at most 255 characters"
        if try(length(waiver), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.depends_on) <= 9
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.depends_on: ${length(container.depends_on)} given; give at most 9"
      if length(container.depends_on) > 9
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.depends_on) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.depends_on) : join(" ", [
          "containers.depends_on: ${jsonencode(key)}: write lower-case letters, digits and single",
          "hyphens, with a letter first",
        ])
        if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.depends_on) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.depends_on) :
        "containers.depends_on: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for depends_on in values(container.depends_on) :
        contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], depends_on)
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for depends_on in values(container.depends_on) : join(" ", [
          "containers.depends_on: ${jsonencode(depends_on)} is not possible; choose 'COMPLETE',",
          "'HEALTHY', 'START' or 'SUCCESS'",
        ])
        if !contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], depends_on)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for cpu_unit in container.cpu_units[*] : floor(cpu_unit) == cpu_unit]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is not a whole number; write one"
        if floor(cpu_unit) != cpu_unit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for cpu_unit in container.cpu_units[*] : cpu_unit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is too small; give at least 1"
        if cpu_unit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for cpu_unit in container.cpu_units[*] : cpu_unit <= 16384]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is too large; give at most 16384"
        if cpu_unit > 16384
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for memory_mib in container.memory_mib[*] : floor(memory_mib) == memory_mib]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is not a whole number; write one"
        if floor(memory_mib) != memory_mib
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for memory_mib in container.memory_mib[*] : memory_mib >= 6]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is too small; give at least 6"
        if memory_mib < 6
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for memory_mib in container.memory_mib[*] : memory_mib <= 122879]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is too large; give at most 122879"
        if memory_mib > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        floor(memory_reservation_mib) == memory_reservation_mib
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is not a whole number; write one"
        if floor(memory_reservation_mib) != memory_reservation_mib
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        memory_reservation_mib >= 6
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is too small; give at least 6"
        if memory_reservation_mib < 6
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        memory_reservation_mib <= 122879
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is too large; give at most 122879"
        if memory_reservation_mib > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for firelen in container.firelens[*] : contains(["fluentbit", "fluentd"], firelen.type)]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] :
        "containers.firelens.type: ${jsonencode(firelen.type)} is not possible; choose 'fluentbit' or 'fluentd'"
        if !contains(["fluentbit", "fluentd"], firelen.type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for firelen in container.firelens[*] : length(firelen.options) <= 50]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] :
        "containers.firelens.options: ${length(firelen.options)} given; give at most 50"
        if length(firelen.options) > 50
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for key in keys(firelen.options) :
          can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for key in keys(firelen.options) : join(" ", [
            "containers.firelens.options: ${jsonencode(key)}: write the name of an option, such as",
            "Name or @type, up to 128 letters, digits and _.-",
          ])
          if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", option))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          "containers.firelens.options: ${jsonencode(option)}: write text without NUL or another control character"
          if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", option))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] :
        [for option in values(firelen.options) : try(length(option), 1) <= 65536]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          "containers.firelens.options: ${jsonencode(option)} is too long; give at most 65536 characters"
          if try(length(option), 1) > 65536
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] :
        [for key in keys(log_group) : contains(["name"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] : [
          for key in keys(log_group) :
          "containers.log_group: ${jsonencode(key)} is no field; choose name"
          if !contains(["name"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] :
        can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_group in container.log_group[*] : join(" ", [
          "containers.log_group.name: ${jsonencode(log_group.name)}: write the name of a log",
          "group, not its ARN: /ecs/orders",
        ])
        if !can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for repository_credential in container.repository_credentials[*] : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}",
            "secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
          ]), repository_credential)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for repository_credential in container.repository_credentials[*] : join(" ", [
          "containers.repository_credentials: ${jsonencode(repository_credential)}: write the ARN",
          "of a secret: arn:aws:secretsmanager:<region>:<account>:secret:<name>",
        ])
        if !can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}",
            "secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
          ]), repository_credential)
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for repository_credentials_kms_key_arn in container.repository_credentials_kms_key_arn[*] :
        can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            repository_credentials_kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for repository_credentials_kms_key_arn in container.repository_credentials_kms_key_arn[*] :
        join(" ", [
          "containers.repository_credentials_kms_key_arn:",
          "${jsonencode(repository_credentials_kms_key_arn)}: write the ARN of a KMS key, not of",
          "an alias: arn:aws:kms:<region>:<account>:key/<id>",
        ])
        if !can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            repository_credentials_kms_key_arn,
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.secrets) <= 500
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.secrets: ${length(container.secrets)} given; give at most 500"
      if length(container.secrets) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for key in keys(container.secrets) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.secrets) : join(" ", [
          "containers.secrets: ${jsonencode(key)}: write letters, digits and _.- with a letter or",
          "an underscore first, up to 255",
        ])
        if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        "containers.secrets.key: ${jsonencode(secret.key)}: write letters, digits and _.- only, up to 128"
        if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for kms_key_arn in secret.kms_key_arn[*] : can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for kms_key_arn in secret.kms_key_arn[*] : join(" ", [
            "containers.secrets.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS",
            "key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
          ])
          if !can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        [for arn in secret.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] : join(" ", [
            "containers.secrets.arn: ${jsonencode(arn)}: write the ARN of a secret,",
            "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for",
            "one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] : join(" ", [
            "containers.secrets.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which",
            "the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) :
      [for secret in values(container.secrets) : [for arn in secret.arn[*] : length(arn) <= 1100]]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for arn in secret.arn[*] :
          "containers.secrets.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
          if length(arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] :
          can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] : join(" ", [
            "containers.secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
            "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for",
            "one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] : join(" ", [
            "containers.secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret",
            "itself, which the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        [for secret_arn in secret.secret_arn[*] : length(secret_arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : [
          for secret_arn in secret.secret_arn[*] :
          "containers.secrets.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
          if length(secret_arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        "containers.secrets.arn: give one ARN, in arn; secret_arn is its former name"
        if length([
          for holds in [secret.arn != null, secret.secret_arn != null] : holds
          if holds
        ]) !=
        1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) :
        secret.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for secret in values(container.secrets) : join(" ", [
          "containers.secrets.key: \"${secret.key}\" is no key of",
          "\"${secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""}\":",
          "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
        ])
        if !(
          secret.key == "" ||
          !(
            can(
              regex(
                "^(arn:[^:]*:ssm:|/)",
                secret.arn != null
                ? secret.arn
                : secret.secret_arn != null ? secret.secret_arn : "",
              )
            ) ||
            can(
              regex(
                ":secret:[^:]*:",
                secret.arn != null
                ? secret.arn
                : secret.secret_arn != null ? secret.secret_arn : "",
              )
            )
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(container.log_secret_options) <= 50
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_secret_options: ${length(container.log_secret_options)} given; give at most 50"
      if length(container.log_secret_options) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_secret_options) :
        can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for key in keys(container.log_secret_options) : join(" ", [
          "containers.log_secret_options: ${jsonencode(key)}: write the name of an option, such as",
          "Name or @type, up to 128 letters, digits and _.-",
        ])
        if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : join(" ", [
          "containers.log_secret_options.key: ${jsonencode(log_secret_option.key)}: write letters,",
          "digits and _.- only, up to 128",
        ])
        if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for kms_key_arn in log_secret_option.kms_key_arn[*] : can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for kms_key_arn in log_secret_option.kms_key_arn[*] : join(" ", [
            "containers.log_secret_options.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN",
            "of a KMS key, not of an alias: arn:aws:kms:<region>:<account>:key/<id>",
          ])
          if !can(
            regex(
              "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
              kms_key_arn,
            )
          )
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        [for arn in log_secret_option.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] : join(" ", [
            "containers.log_secret_options.arn: ${jsonencode(arn)}: write the ARN of a secret,",
            "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for",
            "one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] : join(" ", [
            "containers.log_secret_options.arn: ${jsonencode(arn)}: write the ARN of the secret",
            "itself, which the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        [for arn in log_secret_option.arn[*] : length(arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for arn in log_secret_option.arn[*] :
          "containers.log_secret_options.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
          if length(arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] :
          can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
            "containers.log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of",
            "a secret, arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its",
            "end for one key of it, or the ARN or the /path of an SSM parameter",
          ])
          if !can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
            "containers.log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of",
            "the secret itself, which the parameter only points to",
          ])
          if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        [for secret_arn in log_secret_option.secret_arn[*] : length(secret_arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : [
          for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
            "containers.log_secret_options.secret_arn: ${jsonencode(secret_arn)} is too long; give",
            "at most 1100 characters",
          ])
          if length(secret_arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : length([
          for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
          if holds
        ]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        "containers.log_secret_options.arn: give one ARN, in arn; secret_arn is its former name"
        if length([
          for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
          if holds
        ]) != 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) :
        log_secret_option.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in values(var.containers) : [
        for log_secret_option in values(container.log_secret_options) : join(" ", [
          "containers.log_secret_options.key: \"${log_secret_option.key}\" is no key of",
          join(":", [
            join("", [
              "\"",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
              "\"",
            ]),
            "",
          ]),
          "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
        ])
        if !(
          log_secret_option.key == "" ||
          !(
            can(
              regex(
                "^(arn:[^:]*:ssm:|/)",
                log_secret_option.arn != null
                ? log_secret_option.arn
                : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
              )
            ) ||
            can(
              regex(
                ":secret:[^:]*:",
                log_secret_option.arn != null
                ? log_secret_option.arn
                : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
              )
            )
          )
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !can(regex("^[^/]*\\.dkr[.-]ecr", container.image)) ||
      (
        can(
          regex(
            "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
            container.image,
          )
        ) &&
        can(regex("^[^/]*\\.cn-", container.image)) == can(regex("^[^/]*\\.cn/", container.image))
      )
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.image: \"${container.image}\" names no repository of ECR; write <12",
        "digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>",
      ])
      if !(
        !can(regex("^[^/]*\\.dkr[.-]ecr", container.image)) ||
        (
          can(
            regex(
              "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
              container.image,
            )
          ) &&
          can(regex("^[^/]*\\.cn-", container.image)) == can(regex("^[^/]*\\.cn/", container.image))
        )
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length([
        for item in distinct(concat([
          for mount in values(container.mount_points) : mount.container_path
        ], keys(container.tmpfs))) :
        item
        if length([
          for other in concat([
            for mount in values(container.mount_points) : mount.container_path
          ], keys(container.tmpfs)) :
          other
          if other == item
        ]) > 1
      ]) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.mount_points:",
        join(", ", formatlist("%q", [
          for item in distinct(concat([
            for mount in values(container.mount_points) : mount.container_path
          ], keys(container.tmpfs))) :
          item
          if length([
            for other in concat([
              for mount in values(container.mount_points) : mount.container_path
            ], keys(container.tmpfs)) :
            other
            if other == item
          ]) > 1
        ])),
        "is the place of several volumes, or of tmpfs too; give each its own",
      ])
      if length([
        for item in distinct(concat([
          for mount in values(container.mount_points) : mount.container_path
        ], keys(container.tmpfs))) :
        item
        if length([
          for other in concat([
            for mount in values(container.mount_points) : mount.container_path
          ], keys(container.tmpfs)) :
          other
          if other == item
        ]) > 1
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(concat(
        keys({
          for name, text in container.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(container.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in container.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) <= 0 ||
      contains(keys(container.waivers), "plain_secret")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.environment:",
        join(", ", formatlist("%q", concat(
          keys({
            for name, text in container.environment : name => text
            if contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          }),
          length([
            for text in values(container.environment) : text
            if can(regex("^(?:${local.access_key_id})$", text))
          ]) > 0
          ? keys({
            for name, text in container.environment : name => text
            if can(regex("^(?:${local.secret_access_key})$", text)) &&
            !can(regex("^(?:${local.commit_hash})$", text)) &&
            !(
              contains(local.names_of_plain_secrets, name) ||
              can(regex("^(?:${local.access_key_id})$", text)) ||
              can(regex("^(?:${local.private_key})$", text)) ||
              (
                can(regex("^(?:${local.secret_access_key})$", text)) &&
                can(regex("^(?:${local.name_of_secret_key})$", name))
              )
            )
          })
          : [],
        ))),
        "would be in clear in the task definition, and AWS credentials take the place of the task",
        "role; put the value into a secret that secrets names, and allow in task_role_statements",
        "what credentials are for, or say why: waivers.plain_secret = \"<reason>\"",
      ])
      if !(
        length(concat(
          keys({
            for name, text in container.environment : name => text
            if contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          }),
          length([
            for text in values(container.environment) : text
            if can(regex("^(?:${local.access_key_id})$", text))
          ]) > 0
          ? keys({
            for name, text in container.environment : name => text
            if can(regex("^(?:${local.secret_access_key})$", text)) &&
            !can(regex("^(?:${local.commit_hash})$", text)) &&
            !(
              contains(local.names_of_plain_secrets, name) ||
              can(regex("^(?:${local.access_key_id})$", text)) ||
              can(regex("^(?:${local.private_key})$", text)) ||
              (
                can(regex("^(?:${local.secret_access_key})$", text)) &&
                can(regex("^(?:${local.name_of_secret_key})$", name))
              )
            )
          })
          : [],
        )) <= 0 ||
        contains(keys(container.waivers), "plain_secret")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length(concat(
        keys({
          for name, text in container.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(container.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in container.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) > 0 ||
      !contains(keys(container.waivers), "plain_secret")
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.environment: waivers.plain_secret waives nothing, this is as safe as the default; remove it"
      if !(
        length(concat(
          keys({
            for name, text in container.environment : name => text
            if contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          }),
          length([
            for text in values(container.environment) : text
            if can(regex("^(?:${local.access_key_id})$", text))
          ]) > 0
          ? keys({
            for name, text in container.environment : name => text
            if can(regex("^(?:${local.secret_access_key})$", text)) &&
            !can(regex("^(?:${local.commit_hash})$", text)) &&
            !(
              contains(local.names_of_plain_secrets, name) ||
              can(regex("^(?:${local.access_key_id})$", text)) ||
              can(regex("^(?:${local.private_key})$", text)) ||
              (
                can(regex("^(?:${local.secret_access_key})$", text)) &&
                can(regex("^(?:${local.name_of_secret_key})$", name))
              )
            )
          })
          : [],
        )) > 0 ||
        !contains(keys(container.waivers), "plain_secret")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
      contains(keys(container.waivers), "root_user")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.user: \"${container.user}\" is root, or may be; write another user of the",
        "image, or say why: waivers.root_user = \"<reason>\"",
      ])
      if !(
        !can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
        contains(keys(container.waivers), "root_user")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
      !contains(keys(container.waivers), "root_user")
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.user: waivers.root_user waives nothing, this is as safe as the default; remove it"
      if !(
        can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
        !contains(keys(container.waivers), "root_user")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : !(
        container.port > 0 &&
        container.port < 1024 &&
        !can(regex("^((0+|root)(:.*)?)?$", container.user))
      ) ||
      contains(keys(container.waivers), "privileged_port")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.port: ${container.port} needs root, and user is \"${container.user}\"; listen",
        "on 1024 or above, or say why: waivers.privileged_port = \"<reason>\"",
      ])
      if !(
        !(
          container.port > 0 &&
          container.port < 1024 &&
          !can(regex("^((0+|root)(:.*)?)?$", container.user))
        ) ||
        contains(keys(container.waivers), "privileged_port")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : (
        container.port > 0 &&
        container.port < 1024 &&
        !can(regex("^((0+|root)(:.*)?)?$", container.user))
      ) ||
      !contains(keys(container.waivers), "privileged_port")
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.port: waivers.privileged_port waives nothing, this is as safe as the default; remove it"
      if !(
        (
          container.port > 0 &&
          container.port < 1024 &&
          !can(regex("^((0+|root)(:.*)?)?$", container.user))
        ) ||
        !contains(keys(container.waivers), "privileged_port")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.readonly_root_filesystem ||
      contains(keys(container.waivers), "writable_root_filesystem")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.readonly_root_filesystem: false lets the container change its own programs;",
        "name the directories that it writes to in tmpfs, or say why:",
        "waivers.writable_root_filesystem = \"<reason>\"",
      ])
      if !(
        container.readonly_root_filesystem ||
        contains(keys(container.waivers), "writable_root_filesystem")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !container.readonly_root_filesystem ||
      !contains(keys(container.waivers), "writable_root_filesystem")
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.readonly_root_filesystem: waivers.writable_root_filesystem waives nothing,",
        "this is as safe as the default; remove it",
      ])
      if !(
        !container.readonly_root_filesystem ||
        !contains(keys(container.waivers), "writable_root_filesystem")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.memory_reservation_mib != null
      ? (
        container.memory_mib != null
        ? container.memory_reservation_mib < container.memory_mib
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.memory_reservation_mib: ${container.memory_reservation_mib} is not below",
        "memory_mib ${container.memory_mib}, with which the container is ended; lower it or remove",
        "one of them",
      ])
      if !(
        container.memory_reservation_mib != null
        ? (
          container.memory_mib != null
          ? container.memory_reservation_mib < container.memory_mib
          : true
        )
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.memory_mib != null
      ? sum(
        concat(
          [0],
          values({
            for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
            directory => item
            if !contains([
              for mount in values(container.mount_points) : mount.container_path
            ], directory)
          }),
        )
      ) < container.memory_mib
      : true
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.tmp_size_mib:",
        sum(
          concat(
            [0],
            values({
              for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
              directory => item
              if !contains([
                for mount in values(container.mount_points) : mount.container_path
              ], directory)
            }),
          )
        ),
        "MiB of /tmp and tmpfs leave nothing of memory_mib ${container.memory_mib}; lower them",
      ])
      if !(
        container.memory_mib != null
        ? sum(
          concat(
            [0],
            values({
              for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
              directory => item
              if !contains([
                for mount in values(container.mount_points) : mount.container_path
              ], directory)
            }),
          )
        ) < container.memory_mib
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.firelens == null || can(regex("^((0+|root)(:.*)?)?$", container.user))
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.user: \"${container.user}\" is not taken with firelens, which runs as root",
        "alone; write \"0\" with the waiver root_user",
      ])
      if !(container.firelens == null || can(regex("^((0+|root)(:.*)?)?$", container.user)))
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.firelens == null || length(container.log_options) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_options: are of a container that sends its log to the router, and this is the router; remove them"
      if !(container.firelens == null || length(container.log_options) == 0)
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      !(container.log_group != null && container.create_log_group)
    ])
    error_message = join("; ", [
      for container in values(var.containers) :
      "containers.log_group: exists, and create_log_group = true makes one; keep one of them"
      if !(!(container.log_group != null && container.create_log_group))
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      length(container.log_options) == 0 ||
      !(container.log_group != null || container.create_log_group)
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.log_options: send the log to the router, and nothing to the log group of the",
        "container; keep one of them",
      ])
      if !(
        length(container.log_options) == 0 ||
        !(container.log_group != null || container.create_log_group)
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      container.repository_credentials == null ||
      !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", container.image))
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.repository_credentials: \"${container.image}\" is in ECR, where the execution",
        "role signs in by itself; remove it",
      ])
      if !(
        container.repository_credentials == null ||
        !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", container.image))
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length([
        for name in keys(container.environment) : name
        if contains(keys(container.secrets), name)
      ]) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.secrets:",
        join(", ", formatlist("%q", [
          for name in keys(container.environment) : name
          if contains(keys(container.secrets), name)
        ])),
        "is set in environment too; keep one of them",
      ])
      if length([
        for name in keys(container.environment) : name
        if contains(keys(container.secrets), name)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) : length([
        for name in keys(container.log_options) : name
        if contains(keys(container.log_secret_options), name)
      ]) == 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.log_secret_options:",
        join(", ", formatlist("%q", [
          for name in keys(container.log_options) : name
          if contains(keys(container.log_secret_options), name)
        ])),
        "is set in log_options too; keep one of them",
      ])
      if length([
        for name in keys(container.log_options) : name
        if contains(keys(container.log_secret_options), name)
      ]) != 0
    ])
  }

  validation {
    condition = alltrue([
      for container in values(var.containers) :
      length(container.log_secret_options) == 0 || length(container.log_options) > 0
    ])
    error_message = join("; ", [
      for container in values(var.containers) : join(" ", [
        "containers.log_secret_options: are of FireLens, and without log_options the log goes to",
        "CloudWatch Logs; write Name, the output, in log_options",
      ])
      if !(length(container.log_secret_options) == 0 || length(container.log_options) > 0)
    ])
  }

  validation {
    condition = !contains(keys(var.containers), var.name)
    error_message = join(" ", [
      "containers: \"${var.name}\" is the main container, which bears the name of the service;",
      "call it otherwise",
    ])
  }

  validation {
    condition = length([
      for other in distinct(flatten([
        for one in values(var.containers) : keys({
          for item, state in one.depends_on : item => state
          if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
        })
      ])) :
      other
      if !contains(concat(keys(var.containers), [var.name]), other)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in values(var.containers) : keys({
            for item, state in one.depends_on : item => state
            if contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], state)
          })
        ])) :
        other
        if !contains(concat(keys(var.containers), [var.name]), other)
      ])),
      "is waited for and is no container of the task; write one of",
      join(", ", formatlist("%q", concat(keys(var.containers), [var.name]))),
    ]), "")
  }

  validation {
    condition = length([
      for other in distinct(flatten([
        for one in values(var.containers) :
        keys({ for item, state in one.depends_on : item => state if contains(["HEALTHY"], state) })
      ])) :
      other
      if contains(concat(
        keys({ for item, one in var.containers : item => one if one.health_check == null }),
        var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
      ), other)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in values(var.containers) : keys({
            for item, state in one.depends_on : item => state
            if contains(["HEALTHY"], state)
          })
        ])) :
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
      for other in distinct(flatten([
        for one in values(var.containers) : keys({
          for item, state in one.depends_on : item => state
          if contains(["COMPLETE", "SUCCESS"], state)
        })
      ])) :
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
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in values(var.containers) : keys({
            for item, state in one.depends_on : item => state
            if contains(["COMPLETE", "SUCCESS"], state)
          })
        ])) :
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
    condition = length(keys({
      for one, others in [
        for near in [
          [
            for near in [
              [
                for near in [
                  [
                    for near in [
                      {
                        for one in keys(var.containers) :
                        one => keys(var.containers[one].depends_on)
                      },
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
      ][0] :
      one => others
      if contains(others, one)
    })) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for one, others in [
          for near in [
            [
              for near in [
                [
                  for near in [
                    [
                      for near in [
                        {
                          for one in keys(var.containers) :
                          one => keys(var.containers[one].depends_on)
                        },
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
        ][0] :
        one => others
        if contains(others, one)
      }))),
      "would wait for each other and never start; remove one of their depends_on",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if contains(keys(one.environment), "SERVICE_NAME") ||
      contains(keys(one.secrets), "SERVICE_NAME")
    })) == 0
    error_message = try(join(" ", [
      "containers: SERVICE_NAME of",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if contains(keys(one.environment), "SERVICE_NAME") ||
        contains(keys(one.secrets), "SERVICE_NAME")
      }))),
      "is set by the module; rename or remove it",
    ]), "")
  }

  validation {
    condition = length([
      for arn in concat(
        [
          for secret in flatten([
            for one in values(var.containers) :
            concat(values(one.secrets), values(one.log_secret_options))
          ]) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ],
        flatten([for one in values(var.containers) : one.environment_files]),
      ) :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for arn in concat(
          [
            for secret in flatten([
              for one in values(var.containers) :
              concat(values(one.secrets), values(one.log_secret_options))
            ]) :
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
          ],
          flatten([for one in values(var.containers) : one.environment_files]),
        ) :
        arn
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
    condition = length(keys({
      for item, one in var.containers : item => one
      if length([
        for secret in concat(values(one.secrets), values(one.log_secret_options)) : secret
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        secret.kms_key_arn == null
      ]) > 0
    })) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if length([
          for secret in concat(values(one.secrets), values(one.log_secret_options)) : secret
          if can(
            regex(
              "^arn:[^:]*:secretsmanager:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) &&
          !contains(
            try(
              regex(
                "^(?:[^:]*:){4}([^:]*):",
                secret.arn != null
                ? secret.arn
                : secret.secret_arn != null ? secret.secret_arn : "",
              ),
              [],
            ),
            split(":", "${var.cluster_arn}::::")[4],
          ) &&
          secret.kms_key_arn == null
        ]) > 0
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = sum(
      concat([0], [for one in values(var.containers) : one.cpu_units != null ? one.cpu_units : 0])
    ) <= var.cpu_units
    error_message = try(join(" ", [
      "containers: cpu_units of the further containers are",
      "${sum(concat([0], [for one in values(var.containers) : one.cpu_units != null ? one.cpu_units : 0]))},",
      "of ${var.cpu_units} that the task has; lower them or raise its cpu_units",
    ]), "")
  }

  validation {
    condition = sum(
      concat(
        [0],
        [
          for one in values(var.containers) :
          one.memory_reservation_mib != null
          ? one.memory_reservation_mib
          : one.memory_mib != null ? one.memory_mib : 0
        ],
      )
    ) < var.memory_mib
    error_message = try(join(" ", [
      "containers: the further containers take",
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) :
            one.memory_reservation_mib != null
            ? one.memory_reservation_mib
            : one.memory_mib != null ? one.memory_mib : 0
          ],
        )
      ),
      "MiB, of ${var.memory_mib} that the task has, and leave nothing to the main one; lower them",
      "or raise its memory_mib",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if one.memory_mib != null ? one.memory_mib > var.memory_mib : false
    })) == 0
    error_message = try(join(" ", [
      "containers: memory_mib of",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if one.memory_mib != null ? one.memory_mib > var.memory_mib : false
      }))),
      "is more than ${var.memory_mib}, which the task has; lower it or raise that of the task",
    ]), "")
  }

  validation {
    condition = (
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(one.mount_points) : mount.container_path
                  ], directory)
                }),
              )
            )
          ],
        )
      ) +
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
      ) <
      var.memory_mib ||
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(one.mount_points) : mount.container_path
                  ], directory)
                }),
              )
            )
          ],
        )
      ) == 0
    )
    error_message = try(join(" ", [
      "containers: tmpfs and /tmp of the further containers take",
      sum(
        concat(
          [0],
          [
            for one in values(var.containers) : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(one.mount_points) : mount.container_path
                  ], directory)
                }),
              )
            )
          ],
        )
      ),
      "MiB, and nothing of memory_mib ${var.memory_mib} is left; lower them",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.containers) : keys(one.mount_points)])) :
      name
      if !contains(keys(var.volumes), name)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in values(var.containers) : keys(one.mount_points)
        ])) :
        name
        if !contains(keys(var.volumes), name)
      ])),
      "is no volume of the task; write the name of one of volumes",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in var.containers : item => one
      if one.firelens != null
    })) <= 1
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if one.firelens != null
      }))),
      "have firelens, and ECS takes one router; remove the others'",
    ]), "")
  }

  validation {
    condition = (
      length([for one in values(var.containers) : one if length(one.log_options) > 0]) == 0 ||
      length(keys({ for item, one in var.containers : item => one if one.firelens != null })) > 0
    )
    error_message = "containers: log_options need a router; give one of the further containers firelens"
  }

  validation {
    condition = length([
      for item in distinct([
        for port in concat([for one in values(var.containers) : one.port], [0]) : port
        if port > 0
      ]) :
      item
      if length([
        for other in [
          for port in concat([for one in values(var.containers) : one.port], [0]) : port
          if port > 0
        ] :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "containers: several containers listen on port",
      join("", [
        "",
        replace(join(", ", [
          for item in distinct([
            for port in concat([for one in values(var.containers) : one.port], [0]) : port
            if port > 0
          ]) :
          item
          if length([
            for other in [
              for port in concat([for one in values(var.containers) : one.port], [0]) : port
              if port > 0
            ] :
            other
            if other == item
          ]) > 1
        ]), "/, ([^,]*)$/", " or $1"),
        ",",
      ]),
      "and they share one network; give each its own",
    ]), "")
  }

  validation {
    condition = (
      length([
        for path_ in flatten([
          for one in [for one in values(var.containers) : one if one.readonly_root_filesystem] :
          concat(keys(one.tmpfs), [for mount in values(one.mount_points) : mount.container_path])
        ]) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !var.enable_execute_command
    )
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for path_ in flatten([
          for one in [for one in values(var.containers) : one if one.readonly_root_filesystem] :
          concat(keys(one.tmpfs), [for mount in values(one.mount_points) : mount.container_path])
        ]) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
  }

  validation {
    condition = (
      var.create_repository ||
      length(keys({
        for item, one in var.containers : item => one
        if startswith(one.image, ":") || startswith(one.image, "@")
      })) == 0
    )
    error_message = try(join(" ", [
      "containers: images of",
      join(", ", formatlist("%q", keys({
        for item, one in var.containers : item => one
        if startswith(one.image, ":") || startswith(one.image, "@")
      }))),
      "are in the repository that create_repository = false leaves out; write the full references",
      "of images elsewhere",
    ]), "")
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

variable "disposable" {
  description = "Whether the repository may be destroyed with its images. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "egress" {
  description = <<-EOT
    What tasks reach beside port 443 and the services that they call, by name: databases, caches, partners. Default: nothing else. The rules are there before the first task, and until the last one that needs them has ended.
    - `description`: Required. The reason; the description of the security group rules.
    - `both_sides`: Whether the rule on the other group is created here, too.
    - `cidr_ipv4`: An IPv4 range.
    - `cidr_ipv6`: An IPv6 range.
    - `from_port`: First port of a range, 0 to 65535; of ICMP the type, -1 for all. Default: `port`.
    - `port`: The port of TCP or UDP. Default: none, for a range or a protocol without ports.
    - `prefix_list_id`: A managed prefix list. AWS counts it as so many rules as it may have entries.
    - `protocol`: The protocol; `-1` is all of them, with all ports.
    - `referenced_security_group_id`: A security group, such as that of a database.
    - `to_port`: Last port of the range; of ICMP the code, -1 for all. Default: `port`.
  EOT
  type = map(object({
    description                  = string
    both_sides                   = optional(bool, false)
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    from_port                    = optional(number)
    port                         = optional(number)
    prefix_list_id               = optional(string)
    protocol                     = optional(string, "tcp")
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.egress) <= 200
    error_message = "egress: ${length(var.egress)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.egress) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.egress) :
      "egress: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.egress) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.egress) :
      "egress: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) : can(regex("^(?:${local.reason})$", egress.description))
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.description: ${jsonencode(egress.description)}: write words of letters, digits,",
        "spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's description allows no",
        "more)",
      ])
      if !can(regex("^(?:${local.reason})$", egress.description))
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) : try(length(egress.description), 1) <= 255
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.description: ${jsonencode(egress.description)} is too long; give at most 255 characters"
      if try(length(egress.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      contains(["tcp", "udp", "icmp", "icmpv6", "-1"], egress.protocol)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.protocol: ${jsonencode(egress.protocol)} is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or '-1'"
      if !contains(["tcp", "udp", "icmp", "icmpv6", "-1"], egress.protocol)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for port in egress.port[*] : floor(port) == port]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is not a whole number; write one"
        if floor(port) != port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for port in egress.port[*] : port >= 1]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is too small; give at least 1"
        if port < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for port in egress.port[*] : port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for port in egress.port[*] :
        "egress.port: ${jsonencode(port)} is too large; give at most 65535"
        if port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for from_port in egress.from_port[*] : floor(from_port) == from_port]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is not a whole number; write one"
        if floor(from_port) != from_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for from_port in egress.from_port[*] : from_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is too small; give at least -1"
        if from_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for from_port in egress.from_port[*] : from_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for from_port in egress.from_port[*] :
        "egress.from_port: ${jsonencode(from_port)} is too large; give at most 65535"
        if from_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for to_port in egress.to_port[*] : floor(to_port) == to_port]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is not a whole number; write one"
        if floor(to_port) != to_port
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for to_port in egress.to_port[*] : to_port >= -1]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is too small; give at least -1"
        if to_port < -1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [for to_port in egress.to_port[*] : to_port <= 65535]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for to_port in egress.to_port[*] :
        "egress.to_port: ${jsonencode(to_port)} is too large; give at most 65535"
        if to_port > 65535
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for cidr_ipv4 in egress.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv4 in egress.cidr_ipv4[*] :
        "egress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for cidr_ipv4 in egress.cidr_ipv4[*] : try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv4 in egress.cidr_ipv4[*] :
        "egress.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        !can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        "egress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write an IPv6 range such as 2001:db8:1234::/56"
        if !(!can(cidrnetmask(cidr_ipv6)) && can(cidrsubnet(cidr_ipv6, 0, 0)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) :
      [for cidr_ipv6 in egress.cidr_ipv6[*] : try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for cidr_ipv6 in egress.cidr_ipv6[*] :
        "egress.cidr_ipv6: ${jsonencode(cidr_ipv6)}: write ${try(cidrsubnet(cidr_ipv6, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv6, 0, 0) == cidr_ipv6, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [
        for prefix_list_id in egress.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for prefix_list_id in egress.prefix_list_id[*] :
        "egress.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix list: pl-0123456789abcdef0"
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for egress in values(var.egress) : [
        for referenced_security_group_id in egress.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for egress in values(var.egress) : [
        for referenced_security_group_id in egress.referenced_security_group_id[*] : join(" ", [
          "egress.referenced_security_group_id: ${jsonencode(referenced_security_group_id)}: write",
          "the id of a security group: sg-0123456789abcdef0",
        ])
        if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) : length([
        for holds in [
          egress.cidr_ipv4 != null,
          egress.cidr_ipv6 != null,
          egress.prefix_list_id != null,
          egress.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id"
      if length([
        for holds in [
          egress.cidr_ipv4 != null,
          egress.cidr_ipv6 != null,
          egress.prefix_list_id != null,
          egress.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      !egress.both_sides || egress.referenced_security_group_id != null
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.both_sides: only a security group has another side; name it in",
        "referenced_security_group_id, or remove both_sides",
      ])
      if !(!egress.both_sides || egress.referenced_security_group_id != null)
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      !(egress.protocol == "tcp" || egress.protocol == "udp") ||
      (egress.port == null && egress.from_port != null && egress.to_port != null) ||
      (egress.port != null && egress.from_port == null && egress.to_port == null)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) :
      "egress.port: ${egress.protocol} takes port, or from_port with to_port; give one of the two"
      if !(
        !(egress.protocol == "tcp" || egress.protocol == "udp") ||
        (egress.port == null && egress.from_port != null && egress.to_port != null) ||
        (egress.port != null && egress.from_port == null && egress.to_port == null)
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      (egress.protocol == "tcp" || egress.protocol == "udp") &&
      egress.port == null &&
      egress.from_port != null &&
      egress.to_port != null
      ? egress.from_port >= 0 && egress.from_port <= egress.to_port
      : true
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.from_port: ${egress.from_port} to ${egress.to_port} is no range of ports; give 0",
        "to 65535, the lower one in from_port",
      ])
      if !(
        (egress.protocol == "tcp" || egress.protocol == "udp") &&
        egress.port == null &&
        egress.from_port != null &&
        egress.to_port != null
        ? egress.from_port >= 0 && egress.from_port <= egress.to_port
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      !(egress.protocol == "icmp" || egress.protocol == "icmpv6") ||
      (egress.port == null && egress.from_port != null && egress.to_port != null)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.from_port: ${egress.protocol} has no ports; give the type in from_port and the",
        "code in to_port, -1 for all, and remove port",
      ])
      if !(
        !(egress.protocol == "icmp" || egress.protocol == "icmpv6") ||
        (egress.port == null && egress.from_port != null && egress.to_port != null)
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      (egress.protocol == "icmp" || egress.protocol == "icmpv6") &&
      egress.port == null &&
      egress.from_port != null &&
      egress.to_port != null
      ? egress.from_port <= 255 &&
      egress.to_port <= 255 &&
      (egress.from_port >= 0 || egress.to_port == -1)
      : true
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.from_port: ${egress.from_port} with ${egress.to_port} is no type and code of",
        "${egress.protocol}; give 0 to 255 each, or -1 in to_port for all codes, and in both for",
        "all types",
      ])
      if !(
        (egress.protocol == "icmp" || egress.protocol == "icmpv6") &&
        egress.port == null &&
        egress.from_port != null &&
        egress.to_port != null
        ? egress.from_port <= 255 &&
        egress.to_port <= 255 &&
        (egress.from_port >= 0 || egress.to_port == -1)
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for egress in values(var.egress) :
      egress.protocol != "-1" ||
      (egress.from_port == null && egress.to_port == null && egress.port == null)
    ])
    error_message = join("; ", [
      for egress in values(var.egress) : join(" ", [
        "egress.protocol: \"-1\" is every protocol with all its ports; remove port, from_port and",
        "to_port, or name a protocol",
      ])
      if !(
        egress.protocol != "-1" ||
        (egress.from_port == null && egress.to_port == null && egress.port == null)
      )
    ])
  }

  validation {
    condition = length([
      for item in distinct([
        for target in values(var.egress) : join(" ", compact([
          target.protocol,
          target.port != null ? target.port : target.from_port,
          target.port != null ? target.port : target.to_port,
          target.cidr_ipv4,
          target.cidr_ipv6,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ]) :
      item
      if length([
        for other in [
          for target in values(var.egress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ] :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "egress:",
      join(", ", formatlist("%q", [
        for item in distinct([
          for target in values(var.egress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ]) :
        item
        if length([
          for other in [
            for target in values(var.egress) : join(" ", compact([
              target.protocol,
              target.port != null ? target.port : target.from_port,
              target.port != null ? target.port : target.to_port,
              target.cidr_ipv4,
              target.cidr_ipv6,
              target.prefix_list_id,
              target.referenced_security_group_id,
            ]))
          ] :
          other
          if other == item
        ]) > 1
      ])),
      "is allowed more than once, and AWS takes each rule once; keep one of them",
    ]), "")
  }
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

variable "environment" {
  description = "Environment variables, none of them secret. The module sets `SERVICE_NAME`."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.environment) <= 1000
    error_message = "environment: ${length(var.environment)} given; give at most 1000"
  }

  validation {
    condition = alltrue([
      for key in keys(var.environment) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.environment) :
      "environment: ${jsonencode(key)}: write letters, digits and _.- with a letter or an underscore first, up to 255"
      if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for environment in values(var.environment) :
      can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
    ])
    error_message = join("; ", [
      for environment in values(var.environment) :
      "environment: ${jsonencode(environment)}: write text without NUL or another control character"
      if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
    ])
  }

  validation {
    condition = alltrue([
      for environment in values(var.environment) : try(length(environment), 1) <= 65536
    ])
    error_message = join("; ", [
      for environment in values(var.environment) :
      "environment: ${jsonencode(environment)} is too long; give at most 65536 characters"
      if try(length(environment), 1) > 65536
    ])
  }

  validation {
    condition     = lookup(var.environment, "SERVICE_NAME", var.name) == var.name
    error_message = "environment: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = (
      length(concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) <= 0 ||
      contains(keys(var.waivers), "plain_secret")
    )
    error_message = try(join(" ", [
      "environment:",
      join(", ", formatlist("%q", concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      ))),
      "would be in clear in the task definition, and AWS credentials take the place of the task",
      "role; put the value into a secret that secrets names, and allow in task_role_statements",
      "what credentials are for, or say why: waivers.plain_secret = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(concat(
        keys({
          for name, text in var.environment : name => text
          if contains(local.names_of_plain_secrets, name) ||
          can(regex("^(?:${local.access_key_id})$", text)) ||
          can(regex("^(?:${local.private_key})$", text)) ||
          (
            can(regex("^(?:${local.secret_access_key})$", text)) &&
            can(regex("^(?:${local.name_of_secret_key})$", name))
          )
        }),
        length([
          for text in values(var.environment) : text
          if can(regex("^(?:${local.access_key_id})$", text))
        ]) > 0
        ? keys({
          for name, text in var.environment : name => text
          if can(regex("^(?:${local.secret_access_key})$", text)) &&
          !can(regex("^(?:${local.commit_hash})$", text)) &&
          !(
            contains(local.names_of_plain_secrets, name) ||
            can(regex("^(?:${local.access_key_id})$", text)) ||
            can(regex("^(?:${local.private_key})$", text)) ||
            (
              can(regex("^(?:${local.secret_access_key})$", text)) &&
              can(regex("^(?:${local.name_of_secret_key})$", name))
            )
          )
        })
        : [],
      )) > 0 ||
      !contains(keys(var.waivers), "plain_secret")
    )
    error_message = "environment: waivers.plain_secret waives nothing, this is as safe as the default; remove it"
  }

  validation {
    condition = floor(
      length(
        base64encode(
          jsonencode(
            concat(
              [
                [for name, value in var.environment : { name = name, value = value }],
                var.entry_point,
                var.command,
                var.health_check_command,
                var.health_check != null ? var.health_check.command : [],
              ],
              [
                for one in values(var.containers) : {
                  environment = one.environment
                  entry_point = one.entry_point
                  command     = one.command
                  log_options = one.log_options
                }
              ],
            )
          )
        )
      ) * 0.75
    ) <= 61440
    error_message = try(join(" ", [
      "environment:",
      floor(
        length(
          base64encode(
            jsonencode(
              concat(
                [
                  [for name, value in var.environment : { name = name, value = value }],
                  var.entry_point,
                  var.command,
                  var.health_check_command,
                  var.health_check != null ? var.health_check.command : [],
                ],
                [
                  for one in values(var.containers) : {
                    environment = one.environment
                    entry_point = one.entry_point
                    command     = one.command
                    log_options = one.log_options
                  }
                ],
              )
            )
          )
        ) * 0.75
      ),
      "bytes with entry_point, command and health check; a task definition has 64 KiB, of which",
      "61440 bytes are for these. Read long values from a file or a bucket",
    ]), "")
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
      for execute_command in var.execute_command[*] : can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:logs:[a-z0-9-]{9,18}:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512})$",
          ]),
          execute_command.log_group_arn,
        )
      )
    ])
    error_message = join("; ", [
      for execute_command in var.execute_command[*] : join(" ", [
        "execute_command.log_group_arn: ${jsonencode(execute_command.log_group_arn)}: write the",
        "ARN of a log group, without :* at its end:",
        "arn:aws:logs:<region>:<account>:log-group:<name>",
      ])
      if !can(
        regex(
          join("|", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?",
            "us-gov))?:logs:[a-z0-9-]{9,18}:[0-9]{12}:log-group:[A-Za-z0-9_/.#-]{1,512})$",
          ]),
          execute_command.log_group_arn,
        )
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
      for execution_role in var.execution_role[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), execution_role.arn)
      )
    ])
    error_message = join("; ", [
      for execution_role in var.execution_role[*] :
      "execution_role.arn: ${jsonencode(execution_role.arn)}: write the ARN of an IAM role"
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), execution_role.arn)
      )
    ])
  }

  validation {
    condition = length([
      for arn in [var.execution_role != null ? var.execution_role.arn : ""] : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
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
      var.execution_role != null
      ? contains(
        try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.execution_role.arn), []),
        split(":", "${var.cluster_arn}::::")[4],
      ) ||
      length(try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.execution_role.arn), [])) == 0
      : true
    )
    error_message = try(join(" ", [
      "execution_role: \"${var.execution_role != null ? var.execution_role.arn : ""}\" is of",
      "another account than the cluster, ${split(":", "${var.cluster_arn}::::")[4]}, and ECS",
      "passes roles of its own alone; name one of that account",
    ]), "")
  }
}

variable "health_check" {
  description = <<-EOT
    Health check in the container. Default: none.
    - `command`: Required. The command; exit code 0 is healthy.
    - `interval_seconds`: Seconds between two checks. The default is AWS's.
    - `retries`: Failed checks in a row after which the container is unhealthy. The default is AWS's.
    - `start_period_seconds`: Seconds after the start in which failed checks do not count. The default is AWS's.
    - `timeout_seconds`: Seconds after which a check has failed. The default is AWS's.
  EOT
  type = object({
    command              = list(string)
    interval_seconds     = optional(number, 30)
    retries              = optional(number, 3)
    start_period_seconds = optional(number, 0)
    timeout_seconds      = optional(number, 5)
  })
  default  = null
  nullable = true

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.command != null
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: null is not a list; put it in square brackets"
      if health_check.command == null
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : try(length(health_check.command), 1) >= 1
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: ${length(health_check.command)} given; give at least 1"
      if try(length(health_check.command), 1) < 1
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : try(length(health_check.command), 1) <= 500
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.command: ${length(health_check.command)} given; give at most 500"
      if try(length(health_check.command), 1) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
    error_message = join("; ", flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        "health_check.command: ${jsonencode(command)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for health_check in var.health_check[*] :
      [for command in coalesce(health_check.command, []) : try(length(command), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for health_check in var.health_check[*] : [
        for command in coalesce(health_check.command, []) :
        "health_check.command: ${jsonencode(command)} is too long; give at most 65536 characters"
        if try(length(command), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.interval_seconds) == health_check.interval_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is not a whole number; write one"
      if floor(health_check.interval_seconds) != health_check.interval_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.interval_seconds >= 5
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is too small; give at least 5"
      if health_check.interval_seconds < 5
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.interval_seconds <= 300
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.interval_seconds: ${jsonencode(health_check.interval_seconds)} is too large; give at most 300"
      if health_check.interval_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.timeout_seconds) == health_check.timeout_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is not a whole number; write one"
      if floor(health_check.timeout_seconds) != health_check.timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is too small; give at least 2"
      if health_check.timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.timeout_seconds <= 60
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.timeout_seconds: ${jsonencode(health_check.timeout_seconds)} is too large; give at most 60"
      if health_check.timeout_seconds > 60
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : floor(health_check.retries) == health_check.retries
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is not a whole number; write one"
      if floor(health_check.retries) != health_check.retries
    ])
  }

  validation {
    condition = alltrue([for health_check in var.health_check[*] : health_check.retries >= 1])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is too small; give at least 1"
      if health_check.retries < 1
    ])
  }

  validation {
    condition = alltrue([for health_check in var.health_check[*] : health_check.retries <= 10])
    error_message = join("; ", [
      for health_check in var.health_check[*] :
      "health_check.retries: ${jsonencode(health_check.retries)} is too large; give at most 10"
      if health_check.retries > 10
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      floor(health_check.start_period_seconds) == health_check.start_period_seconds
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "not a whole number; write one",
      ])
      if floor(health_check.start_period_seconds) != health_check.start_period_seconds
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.start_period_seconds >= 0
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "too small; give at least 0",
      ])
      if health_check.start_period_seconds < 0
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] : health_check.start_period_seconds <= 300
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.start_period_seconds: ${jsonencode(health_check.start_period_seconds)} is",
        "too large; give at most 300",
      ])
      if health_check.start_period_seconds > 300
    ])
  }

  validation {
    condition = alltrue([
      for health_check in var.health_check[*] :
      health_check.command != null
      ? (
        length(health_check.command) > 0
        ? (
          health_check.command[0] == "CMD-SHELL"
          ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
          : health_check.command[0] == "CMD"
          ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
          !can(regex("[ \\t\\n]", health_check.command[1])) &&
          !(
            contains(health_check.command, "||") ||
            contains(health_check.command, "&&") ||
            contains(health_check.command, "|")
          )
          : (
            (
              can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
              length(health_check.command) == 1
            ) ||
            (
              can(regex("[^ \\t\\n]", health_check.command[0])) &&
              !can(regex("[ \\t\\n]", health_check.command[0])) &&
              !(
                contains(health_check.command, "||") ||
                contains(health_check.command, "&&") ||
                contains(health_check.command, "|")
              )
            )
          ) &&
          !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
        )
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for health_check in var.health_check[*] : join(" ", [
        "health_check.command: \"${join(", ", health_check.command)}\" can never pass; write",
        "[\"CMD-SHELL\", \"<line>\"] for a line of the shell, or [\"CMD\", \"<program>\",",
        "\"<argument>\"] for a program",
      ])
      if !(
        health_check.command != null
        ? (
          length(health_check.command) > 0
          ? (
            health_check.command[0] == "CMD-SHELL"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) && length(health_check.command) == 2
            : health_check.command[0] == "CMD"
            ? can(regex("[^ \\t\\n]", health_check.command[1])) &&
            !can(regex("[ \\t\\n]", health_check.command[1])) &&
            !(
              contains(health_check.command, "||") ||
              contains(health_check.command, "&&") ||
              contains(health_check.command, "|")
            )
            : (
              (
                can(regex("[^ \\t\\n][ \\t\\n]", health_check.command[0])) &&
                length(health_check.command) == 1
              ) ||
              (
                can(regex("[^ \\t\\n]", health_check.command[0])) &&
                !can(regex("[ \\t\\n]", health_check.command[0])) &&
                !(
                  contains(health_check.command, "||") ||
                  contains(health_check.command, "&&") ||
                  contains(health_check.command, "|")
                )
              )
            ) &&
            !can(regex("^(?i:cmd([-_ ]?shell)?|none)([ \\t\\n]|$)", health_check.command[0]))
          )
          : true
        )
        : true
      )
    ])
  }

  validation {
    condition     = !(var.health_check != null && length(var.health_check_command) > 0)
    error_message = "health_check: health_check_command is its short form; keep one of them"
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

variable "https_targets" {
  description = <<-EOT
    Targets that tasks may reach on port 443, by name; an output of the module `network`. Tasks need it for images, secrets and logs, so the default is the internet. What `egress` names is allowed beside it.
    - `description`: Required. The reason; the description of the security group rule.
    - `cidr_ipv4`: An IPv4 range.
    - `prefix_list_id`: A managed prefix list, such as that of a gateway endpoint.
    - `referenced_security_group_id`: A security group, which has an ingress rule of its own for these tasks.
  EOT
  type = map(object({
    description                  = string
    cidr_ipv4                    = optional(string)
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
  }))
  default = {
    internet = { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
  }
  nullable = false

  validation {
    condition     = length(var.https_targets) <= 200
    error_message = "https_targets: ${length(var.https_targets)} given; give at most 200"
  }

  validation {
    condition = alltrue([
      for key in keys(var.https_targets) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.https_targets) :
      "https_targets: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.https_targets) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.https_targets) :
      "https_targets: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for https_target in values(var.https_targets) :
      can(regex("^(?:${local.reason})$", https_target.description))
    ])
    error_message = join("; ", [
      for https_target in values(var.https_targets) : join(" ", [
        "https_targets.description: ${jsonencode(https_target.description)}: write words of",
        "letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's",
        "description allows no more)",
      ])
      if !can(regex("^(?:${local.reason})$", https_target.description))
    ])
  }

  validation {
    condition = alltrue([
      for https_target in values(var.https_targets) :
      try(length(https_target.description), 1) <= 255
    ])
    error_message = join("; ", [
      for https_target in values(var.https_targets) :
      "https_targets.description: ${jsonencode(https_target.description)} is too long; give at most 255 characters"
      if try(length(https_target.description), 1) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) :
      [for cidr_ipv4 in https_target.cidr_ipv4[*] : can(cidrnetmask(cidr_ipv4))]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write an IPv4 range such as 10.0.0.0/16"
        if !can(cidrnetmask(cidr_ipv4))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for cidr_ipv4 in https_target.cidr_ipv4[*] :
        "https_targets.cidr_ipv4: ${jsonencode(cidr_ipv4)}: write ${try(cidrsubnet(cidr_ipv4, 0, 0), "")}"
        if !try(cidrsubnet(cidr_ipv4, 0, 0) == cidr_ipv4, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) : [
        for prefix_list_id in https_target.prefix_list_id[*] :
        can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for prefix_list_id in https_target.prefix_list_id[*] : join(" ", [
          "https_targets.prefix_list_id: ${jsonencode(prefix_list_id)}: write the id of a prefix",
          "list: pl-0123456789abcdef0",
        ])
        if !can(regex("^(?:pl-([0-9a-f]{17}|[0-9a-f]{8}))$", prefix_list_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for https_target in values(var.https_targets) : [
        for referenced_security_group_id in https_target.referenced_security_group_id[*] :
        can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
    error_message = join("; ", flatten([
      for https_target in values(var.https_targets) : [
        for referenced_security_group_id in https_target.referenced_security_group_id[*] :
        join(" ", [
          "https_targets.referenced_security_group_id:",
          "${jsonencode(referenced_security_group_id)}: write the id of a security group:",
          "sg-0123456789abcdef0",
        ])
        if !can(regex("^(?:sg-([0-9a-f]{17}|[0-9a-f]{8}))$", referenced_security_group_id))
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for https_target in values(var.https_targets) : length([
        for holds in [
          https_target.cidr_ipv4 != null,
          https_target.prefix_list_id != null,
          https_target.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for https_target in values(var.https_targets) :
      "https_targets.cidr_ipv4: give one of cidr_ipv4, prefix_list_id and referenced_security_group_id"
      if length([
        for holds in [
          https_target.cidr_ipv4 != null,
          https_target.prefix_list_id != null,
          https_target.referenced_security_group_id != null,
        ] :
        holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = length([
      for text in [
        for target in values(var.https_targets) : join(" ", compact([
          "tcp 443 443",
          target.cidr_ipv4,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ] :
      text
      if contains([
        for target in values(var.egress) : join(" ", compact([
          target.protocol,
          target.port != null ? target.port : target.from_port,
          target.port != null ? target.port : target.to_port,
          target.cidr_ipv4,
          target.cidr_ipv6,
          target.prefix_list_id,
          target.referenced_security_group_id,
        ]))
      ], text)
    ]) == 0
    error_message = try(join(" ", [
      "https_targets:",
      join(", ", formatlist("%q", [
        for text in [
          for target in values(var.https_targets) : join(" ", compact([
            "tcp 443 443",
            target.cidr_ipv4,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ] :
        text
        if contains([
          for target in values(var.egress) : join(" ", compact([
            target.protocol,
            target.port != null ? target.port : target.from_port,
            target.port != null ? target.port : target.to_port,
            target.cidr_ipv4,
            target.cidr_ipv6,
            target.prefix_list_id,
            target.referenced_security_group_id,
          ]))
        ], text)
      ])),
      "is in egress too, and AWS takes each rule once; remove it there",
    ]), "")
  }

  validation {
    condition = (
      length(var.https_targets) + length(var.egress) <=
      (var.quotas.rules_per_security_group != null ? var.quotas.rules_per_security_group : 60)
    )
    error_message = try(join(" ", [
      "https_targets: ${length(var.https_targets) + length(var.egress)} rules let traffic out of",
      "its security group, one for each target, and AWS allows",
      "${var.quotas.rules_per_security_group != null ? var.quotas.rules_per_security_group : 60};",
      "let it reach fewer targets, or have AWS raise it and write the new value to",
      "quotas.rules_per_security_group",
    ]), "")
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
    condition = alltrue([
      for log_group in var.log_group[*] :
      can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
    ])
    error_message = join("; ", [
      for log_group in var.log_group[*] :
      "log_group.name: ${jsonencode(log_group.name)}: write the name of a log group, not its ARN: /ecs/orders"
      if !can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", log_group.name))
    ])
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

variable "log_secret_options" {
  description = <<-EOT
    Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `arn`: ARN of the secret, with the six characters at its end; or ARN or `/path` of an SSM parameter. Required.
    - `key`: Key inside the secret's value. Default: the whole value.
    - `kms_key_arn`: KMS key that encrypts it. Default: the AWS managed key of Secrets Manager or SSM.
    - `secret_arn`: Former name of `arn`.
  EOT
  type = map(object({
    arn         = optional(string)
    key         = optional(string, "")
    kms_key_arn = optional(string)
    secret_arn  = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.log_secret_options) <= 50
    error_message = "log_secret_options: ${length(var.log_secret_options)} given; give at most 50"
  }

  validation {
    condition = alltrue([
      for key in keys(var.log_secret_options) :
      can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.log_secret_options) : join(" ", [
        "log_secret_options: ${jsonencode(key)}: write the name of an option, such as Name or",
        "@type, up to 128 letters, digits and _.-",
      ])
      if !can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for log_secret_option in values(var.log_secret_options) :
      can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
    ])
    error_message = join("; ", [
      for log_secret_option in values(var.log_secret_options) :
      "log_secret_options.key: ${jsonencode(log_secret_option.key)}: write letters, digits and _.- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for kms_key_arn in log_secret_option.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for kms_key_arn in log_secret_option.kms_key_arn[*] : join(" ", [
          "log_secret_options.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key,",
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

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) :
      [for arn in log_secret_option.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] : join(" ", [
          "log_secret_options.arn: ${jsonencode(arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] : join(" ", [
          "log_secret_options.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which",
          "the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) :
      [for arn in log_secret_option.arn[*] : length(arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for arn in log_secret_option.arn[*] :
        "log_secret_options.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
        if length(arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] :
        can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
          "log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] : join(" ", [
          "log_secret_options.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret",
          "itself, which the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for log_secret_option in values(var.log_secret_options) :
      [for secret_arn in log_secret_option.secret_arn[*] : length(secret_arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for log_secret_option in values(var.log_secret_options) : [
        for secret_arn in log_secret_option.secret_arn[*] :
        "log_secret_options.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
        if length(secret_arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for log_secret_option in values(var.log_secret_options) : length([
        for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
        if holds
      ]) == 1
    ])
    error_message = join("; ", [
      for log_secret_option in values(var.log_secret_options) :
      "log_secret_options.arn: give one ARN, in arn; secret_arn is its former name"
      if length([
        for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
        if holds
      ]) != 1
    ])
  }

  validation {
    condition = alltrue([
      for log_secret_option in values(var.log_secret_options) :
      log_secret_option.key == "" ||
      !(
        can(
          regex(
            "^(arn:[^:]*:ssm:|/)",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
          )
        ) ||
        can(
          regex(
            ":secret:[^:]*:",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
          )
        )
      )
    ])
    error_message = join("; ", [
      for log_secret_option in values(var.log_secret_options) : join(" ", [
        "log_secret_options.key: \"${log_secret_option.key}\" is no key of",
        join(":", [
          join("", [
            "\"",
            log_secret_option.arn != null
            ? log_secret_option.arn
            : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            "\"",
          ]),
          "",
        ]),
        "a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
      ])
      if !(
        log_secret_option.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              log_secret_option.arn != null
              ? log_secret_option.arn
              : log_secret_option.secret_arn != null ? log_secret_option.secret_arn : "",
            )
          )
        )
      )
    ])
  }

  validation {
    condition = length([
      for arn in [
        for secret in values(var.log_secret_options) :
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
      ] :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", [
        for arn in [
          for secret in values(var.log_secret_options) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ] :
        arn
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
    condition = length(keys({
      for item, source in var.log_secret_options : item => source
      if can(
        regex(
          "^arn:[^:]*:secretsmanager:",
          source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
        )
      ) &&
      !contains(
        try(
          regex(
            "^(?:[^:]*:){4}([^:]*):",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          ),
          [],
        ),
        split(":", "${var.cluster_arn}::::")[4],
      ) &&
      source.kms_key_arn == null
    })) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", keys({
        for item, source in var.log_secret_options : item => source
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        source.kms_key_arn == null
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.log_options) : name
      if contains(keys(var.log_secret_options), name)
    ]) == 0
    error_message = try(join(" ", [
      "log_secret_options:",
      join(", ", formatlist("%q", [
        for name in keys(var.log_options) : name
        if contains(keys(var.log_secret_options), name)
      ])),
      "is set in log_options too; keep one of them",
    ]), "")
  }

  validation {
    condition = length(var.log_secret_options) == 0 || length(var.log_options) > 0
    error_message = join(" ", [
      "log_secret_options: are of FireLens, and without log_options the log goes to CloudWatch",
      "Logs; write Name, the output, in log_options",
    ])
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

variable "maximum_retry_attempts" {
  description = "How often Scheduler tries again to start a task that ECS did not take, within 24 hours. After the last attempt the dead-letter queue gets what it tried to start, and why it could not. A task that has started is not started again, whatever its exit code is. The default is Scheduler's."
  type        = number
  default     = 185
  nullable    = false

  validation {
    condition     = floor(var.maximum_retry_attempts) == var.maximum_retry_attempts
    error_message = "maximum_retry_attempts: ${jsonencode(var.maximum_retry_attempts)} is not a whole number; write one"
  }

  validation {
    condition     = var.maximum_retry_attempts >= 0
    error_message = "maximum_retry_attempts: ${jsonencode(var.maximum_retry_attempts)} is too small; give at least 0"
  }

  validation {
    condition     = var.maximum_retry_attempts <= 185
    error_message = "maximum_retry_attempts: ${jsonencode(var.maximum_retry_attempts)} is too large; give at most 185"
  }

  validation {
    condition     = var.maximum_retry_attempts == 185 || var.schedule != null
    error_message = "maximum_retry_attempts: is of a schedule, and there is none; give schedule or remove it"
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

variable "mount_points" {
  description = <<-EOT
    Volumes of the task that the container has, by the name of the volume. Default: none.
    - `container_path`: Required. Directory at which the container finds the volume.
    - `read_only`: Whether the container can only read it.
  EOT
  type = map(object({
    container_path = string
    read_only      = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.mount_points) <= 20
    error_message = "mount_points: ${length(var.mount_points)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.mount_points) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.mount_points) :
      "mount_points: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.mount_points) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.mount_points) :
      "mount_points: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for mount_point in values(var.mount_points) :
      can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
    ])
    error_message = join("; ", [
      for mount_point in values(var.mount_points) : join(" ", [
        "mount_points.container_path: ${jsonencode(mount_point.container_path)}: write the full",
        "path of a directory, such as /run/app",
      ])
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
    ])
  }

  validation {
    condition = alltrue([
      for mount_point in values(var.mount_points) :
      try(length(mount_point.container_path), 1) <= 255
    ])
    error_message = join("; ", [
      for mount_point in values(var.mount_points) :
      "mount_points.container_path: ${jsonencode(mount_point.container_path)} is too long; give at most 255 characters"
      if try(length(mount_point.container_path), 1) > 255
    ])
  }

  validation {
    condition = length([
      for item in distinct(
        concat(
          concat(
            [for mount in values(var.mount_points) : mount.container_path],
            [
              for volume in values({
                for item, volume in var.volumes : item => volume
                if volume.container_path != null
              }) :
              volume.container_path
            ],
          ),
          keys(var.tmpfs),
        )
      ) :
      item
      if length([
        for other in concat(
          concat(
            [for mount in values(var.mount_points) : mount.container_path],
            [
              for volume in values({
                for item, volume in var.volumes : item => volume
                if volume.container_path != null
              }) :
              volume.container_path
            ],
          ),
          keys(var.tmpfs),
        ) :
        other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(
            concat(
              [for mount in values(var.mount_points) : mount.container_path],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          )
        ) :
        item
        if length([
          for other in concat(
            concat(
              [for mount in values(var.mount_points) : mount.container_path],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          ) :
          other
          if other == item
        ]) > 1
      ])),
      "is the place of several volumes, or of tmpfs too; give each its own",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(keys(var.mount_points)) : name
      if !contains(keys(var.volumes), name)
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for name in distinct(keys(var.mount_points)) : name
        if !contains(keys(var.volumes), name)
      ])),
      "is no volume of the task; write the name of one of volumes",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.mount_points) : name
      if contains(keys({
        for item, volume in var.volumes : item => volume
        if volume.container_path != null
      }), name)
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for name in keys(var.mount_points) : name
        if contains(keys({
          for item, volume in var.volumes : item => volume
          if volume.container_path != null
        }), name)
      ])),
      "has its container_path in volumes already; keep one of them",
    ]), "")
  }

  validation {
    condition = (
      length([
        for path_ in concat(
          [for mount in values(var.mount_points) : mount.container_path],
          [
            for volume in values({
              for item, volume in var.volumes : item => volume
              if volume.container_path != null
            }) :
            volume.container_path
          ],
        ) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !(var.enable_execute_command && var.readonly_root_filesystem)
    )
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for path_ in concat(
          [for mount in values(var.mount_points) : mount.container_path],
          [
            for volume in values({
              for item, volume in var.volumes : item => volume
              if volume.container_path != null
            }) :
            volume.container_path
          ],
        ) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
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
      for publishe in values(var.publishes) : can(
        regex(join("|", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:(sqs",
          "sns):[a-z0-9-]{9,18}:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?)$",
        ]), publishe.arn)
      )
    ])
    error_message = join("; ", [
      for publishe in values(var.publishes) : join(" ", [
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
      for publishe in values(var.publishes) : [
        for kms_key_arn in publishe.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for publishe in values(var.publishes) : [
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
        floor(ignored_exit_code) == ignored_exit_code
      ]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is not a whole number; write one"
        if floor(ignored_exit_code) != ignored_exit_code
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] :
      [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code >= 0]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too small; give at least 0"
        if ignored_exit_code < 0
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for restart_policy in var.restart_policy[*] :
      [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code <= 255]
    ]))
    error_message = join("; ", flatten([
      for restart_policy in var.restart_policy[*] : [
        for ignored_exit_code in restart_policy.ignored_exit_codes :
        "restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too large; give at most 255"
        if ignored_exit_code > 255
      ]
    ]))
  }
}

variable "schedule" {
  description = "When the task starts, as EventBridge Scheduler takes it: `cron(0 2 * * ? *)`, `rate(15 minutes)`, `at(2030-01-01T07:00:00)`. It starts whether or not the task before has ended. Default: never by itself, `make run` or whoever may call `ecs:RunTask` starts it."
  type        = string
  default     = null
  nullable    = true

  validation {
    condition = alltrue([
      for schedule in var.schedule[*] : can(regex("^(?:${local.schedule_expression})$", schedule))
    ])
    error_message = join("; ", [
      for schedule in var.schedule[*] :
      "schedule: ${jsonencode(schedule)}: write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)"
      if !can(regex("^(?:${local.schedule_expression})$", schedule))
    ])
  }

  validation {
    condition = alltrue([for schedule in var.schedule[*] : length(schedule) <= 256])
    error_message = join("; ", [
      for schedule in var.schedule[*] :
      "schedule: ${jsonencode(schedule)} is too long; give at most 256 characters"
      if length(schedule) > 256
    ])
  }
}

variable "secrets" {
  description = <<-EOT
    Environment variables from secrets and parameters, by the variable's name.
    - `arn`: ARN of the secret, with the six characters at its end; or ARN or `/path` of an SSM parameter. Required.
    - `key`: Key inside the secret's value. Default: the whole value.
    - `kms_key_arn`: KMS key that encrypts it. Default: the AWS managed key of Secrets Manager or SSM.
    - `secret_arn`: Former name of `arn`.
  EOT
  type = map(object({
    arn         = optional(string)
    key         = optional(string, "")
    kms_key_arn = optional(string)
    secret_arn  = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.secrets) <= 500
    error_message = "secrets: ${length(var.secrets)} given; give at most 500"
  }

  validation {
    condition = alltrue([
      for key in keys(var.secrets) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.secrets) :
      "secrets: ${jsonencode(key)}: write letters, digits and _.- with a letter or an underscore first, up to 255"
      if !can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
    ])
  }

  validation {
    condition = alltrue([
      for secret in values(var.secrets) : can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
    ])
    error_message = join("; ", [
      for secret in values(var.secrets) :
      "secrets.key: ${jsonencode(secret.key)}: write letters, digits and _.- only, up to 128"
      if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
    ])
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for kms_key_arn in secret.kms_key_arn[*] : can(
          regex(
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:kms:[a-z0-9-]{9,18}:[0-9]{12}:key/[A-Za-z0-9-]{1,64})$",
            kms_key_arn,
          )
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for kms_key_arn in secret.kms_key_arn[*] : join(" ", [
          "secrets.kms_key_arn: ${jsonencode(kms_key_arn)}: write the ARN of a KMS key, not of an",
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

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) :
      [for arn in secret.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] : join(" ", [
          "secrets.arn: ${jsonencode(arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] :
        "secrets.arn: ${jsonencode(arn)}: write the ARN of the secret itself, which the parameter only points to"
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [for arn in secret.arn[*] : length(arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for arn in secret.arn[*] :
        "secrets.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
        if length(arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] :
        can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] : join(" ", [
          "secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of a secret,",
          "arn:aws:secretsmanager:<region>:<account>:secret:<name>, with :<key> at its end for one",
          "key of it, or the ARN or the /path of an SSM parameter",
        ])
        if !can(regex("^(?:${local.secret_source})$", secret_arn))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] :
        !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
      ]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] : join(" ", [
          "secrets.secret_arn: ${jsonencode(secret_arn)}: write the ARN of the secret itself,",
          "which the parameter only points to",
        ])
        if !(!can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn)))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for secret in values(var.secrets) :
      [for secret_arn in secret.secret_arn[*] : length(secret_arn) <= 1100]
    ]))
    error_message = join("; ", flatten([
      for secret in values(var.secrets) : [
        for secret_arn in secret.secret_arn[*] :
        "secrets.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
        if length(secret_arn) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for secret in values(var.secrets) :
      length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) == 1
    ])
    error_message = join("; ", [
      for secret in values(var.secrets) :
      "secrets.arn: give one ARN, in arn; secret_arn is its former name"
      if length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) !=
      1
    ])
  }

  validation {
    condition = alltrue([
      for secret in values(var.secrets) :
      secret.key == "" ||
      !(
        can(
          regex(
            "^(arn:[^:]*:ssm:|/)",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        ) ||
        can(
          regex(
            ":secret:[^:]*:",
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          )
        )
      )
    ])
    error_message = join("; ", [
      for secret in values(var.secrets) : join("", [
        "secrets.key: \"${secret.key}\" is no key of \"",
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
        "\": a parameter has none, and the ARN of a secret has it at its end or in key; remove it",
      ])
      if !(
        secret.key == "" ||
        !(
          can(
            regex(
              "^(arn:[^:]*:ssm:|/)",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          ) ||
          can(
            regex(
              ":secret:[^:]*:",
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
            )
          )
        )
      )
    ])
  }

  validation {
    condition     = !contains(keys(var.secrets), "SERVICE_NAME")
    error_message = "secrets: SERVICE_NAME is set by the module; rename or remove it"
  }

  validation {
    condition = length([
      for arn in [
        for secret in values(var.secrets) :
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
      ] :
      arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", [
        for arn in [
          for secret in values(var.secrets) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ] :
        arn
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
    condition = length(keys({
      for item, source in var.secrets : item => source
      if can(
        regex(
          "^arn:[^:]*:secretsmanager:",
          source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
        )
      ) &&
      !contains(
        try(
          regex(
            "^(?:[^:]*:){4}([^:]*):",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          ),
          [],
        ),
        split(":", "${var.cluster_arn}::::")[4],
      ) &&
      source.kms_key_arn == null
    })) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", keys({
        for item, source in var.secrets : item => source
        if can(
          regex(
            "^arn:[^:]*:secretsmanager:",
            source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
          )
        ) &&
        !contains(
          try(
            regex(
              "^(?:[^:]*:){4}([^:]*):",
              source.arn != null ? source.arn : source.secret_arn != null ? source.secret_arn : "",
            ),
            [],
          ),
          split(":", "${var.cluster_arn}::::")[4],
        ) &&
        source.kms_key_arn == null
      }))),
      "is read from another account than ${split(":", "${var.cluster_arn}::::")[4]}, to which the",
      "AWS managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let",
      "${split(":", "${var.cluster_arn}::::")[4]} read it in the policies of both, and write",
      "kms_key_arn",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.environment) : name
      if contains(keys(var.secrets), name)
    ]) == 0
    error_message = try(join(" ", [
      "secrets:",
      join(", ", formatlist("%q", [
        for name in keys(var.environment) : name
        if contains(keys(var.secrets), name)
      ])),
      "is set in environment too; keep one of them",
    ]), "")
  }

  validation {
    condition = length(distinct([
      for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten([
        for one in values(var.containers) :
        concat(values(one.secrets), values(one.log_secret_options))
      ])) :
      replace(
        secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
        "/(:secret:[^:]*):.*$/",
        "$1",
      )
    ])) <= 50
    error_message = try(join(" ", [
      "secrets:",
      length(distinct([
        for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
          [
            for one in values(var.containers) :
            concat(values(one.secrets), values(one.log_secret_options))
          ]
        )) :
        replace(
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
          "/(:secret:[^:]*):.*$/",
          "$1",
        )
      ])),
      "secrets are in the policy of its execution role, and AWS allows 50, never more; keep",
      "several values as keys of one secret",
    ]), "")
  }

  validation {
    condition = (
      floor(
        length(base64encode(jsonencode([
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            replace(
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
              "/(:secret:[^:]*):.*$/",
              "$1",
            )
          ]),
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            secret.kms_key_arn
          ]),
        ]))) * 0.75
      ) + 1616 <=
      10240
    )
    error_message = try(join(" ", [
      "secrets:",
      floor(
        length(base64encode(jsonencode([
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            replace(
              secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : "",
              "/(:secret:[^:]*):.*$/",
              "$1",
            )
          ]),
          distinct([
            for secret in concat(concat(values(var.secrets), values(var.log_secret_options)), flatten(
              [
                for one in values(var.containers) :
                concat(values(one.secrets), values(one.log_secret_options))
              ]
            )) :
            secret.kms_key_arn
          ]),
        ]))) * 0.75
      ) + 1616,
      "characters are in the policy of its execution role, and AWS allows 10240, never more; keep",
      "several values as keys of one secret",
    ]), "")
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
    condition = alltrue([
      for task_role in var.task_role[*] : can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), task_role.arn)
      )
    ])
    error_message = join("; ", [
      for task_role in var.task_role[*] :
      "task_role.arn: ${jsonencode(task_role.arn)}: write the ARN of an IAM role"
      if !can(
        regex(join(":", [
          "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:iam::[0-9]{12}",
          "role/([a-zA-Z0-9_+=,.@-]{1,128}/){0,4}[a-zA-Z0-9_+=,.@-]{1,64})$",
        ]), task_role.arn)
      )
    ])
  }

  validation {
    condition = length([
      for arn in [var.task_role != null ? var.task_role.arn : ""] : arn
      if contains([
        for other in local.partitions : other
        if other != split(":", "${var.cluster_arn}::::")[1]
      ], split(":", "${arn}::")[1])
    ]) == 0
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
      var.task_role != null
      ? contains(
        try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.task_role.arn), []),
        split(":", "${var.cluster_arn}::::")[4],
      ) ||
      length(try(regex("^arn:[^:]*:iam::([0-9]{12}):role/", var.task_role.arn), [])) == 0
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

variable "task_role_statements" {
  description = <<-EOT
    IAM statements of the task role, for the task's own code. All actions of a service, `*` for an action that knows resources, and rights over every role need the waiver `wide_permissions`. Default: none.
    - `actions`: Required. Actions of the AWS API, such as `sqs:SendMessage`.
    - `resources`: Required. ARNs of the resources that the actions are allowed on.
    - `conditions`: When it is allowed: a list of values by condition key by operator, as IAM has them: `StringEquals."aws:ResourceTag/team" = ["orders"]`. Default: always.
  EOT
  type        = any
  default     = []
  nullable    = false

  validation {
    condition = try(can(flatten(var.task_role_statements)), true)
    error_message = try(join(" ", [
      "task_role_statements: ${jsonencode(var.task_role_statements)} is not a list; put it in",
      "square brackets",
    ]), "")
  }

  validation {
    condition = try(length(var.task_role_statements) <= 50, true)
    error_message = try(
      "task_role_statements: ${length(var.task_role_statements)} given; give at most 50",
      "",
    )
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : can(keys(task_role_statement))
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements: ${jsonencode(task_role_statement)} is not a table; put its fields in curly braces"
      if !can(keys(task_role_statement))
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can([for part in tolist(task_role_statement.actions) : tostring(part)])
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${jsonencode(try(task_role_statement.actions, null))} is no list of texts"
      if !(
        can(keys(task_role_statement))
        ? can([for part in tolist(task_role_statement.actions) : tostring(part)])
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can([for part in tolist(task_role_statement.resources) : tostring(part)])
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${jsonencode(try(task_role_statement.resources, null))} is no list of texts"
      if !(
        can(keys(task_role_statement))
        ? can([for part in tolist(task_role_statement.resources) : tostring(part)])
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      can(keys(task_role_statement))
      ? can({
        for name, part in lookup(task_role_statement, "conditions", {}) : name => {
          for name2, part2 in part : name2 => [for part3 in tolist(part2) : tostring(part3)]
        }
      })
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.conditions:",
        "${jsonencode(try(lookup(task_role_statement, "conditions", {}), null))} is no table of",
        "tables of lists of texts",
      ])
      if !(
        can(keys(task_role_statement))
        ? can({
          for name, part in lookup(task_role_statement, "conditions", {}) : name => {
            for name2, part2 in part : name2 => [for part3 in tolist(part2) : tostring(part3)]
          }
        })
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements :
      [for key in keys(task_role_statement) : contains(["actions", "conditions", "resources"], key)]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(task_role_statement) :
        "task_role_statements: ${jsonencode(key)} is no field; choose actions, conditions or resources"
        if !contains(["actions", "conditions", "resources"], key)
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : length(task_role_statement.actions) >= 1
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${length(task_role_statement.actions)} given; give at least 1"
      if length(task_role_statement.actions) < 1
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.actions) <= 100
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.actions: ${length(task_role_statement.actions)} given; give at most 100"
      if length(task_role_statement.actions) > 100
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for action in task_role_statement.actions :
        can(regex("^(?:[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127})$", action))
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for action in task_role_statement.actions :
        "task_role_statements.actions: ${jsonencode(action)}: write <service>:<Action>"
        if !can(regex("^(?:[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127})$", action))
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.resources) >= 1
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${length(task_role_statement.resources)} given; give at least 1"
      if length(task_role_statement.resources) < 1
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(task_role_statement.resources) <= 100
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.resources: ${length(task_role_statement.resources)} given; give at most 100"
      if length(task_role_statement.resources) > 100
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for resource in task_role_statement.resources : can(
          regex(join(":", [
            "^(?:\\*|arn:(\\*|aws(-(cn|eusc|iso(-[bef])?|us-gov))?):[a-z0-9-]{1,63}",
            "[a-z0-9*?-]{0,32}:[a-z0-9*?-]{0,12}:[^\\x00-\\x1f\\x7f]{1,1000})$",
          ]), resource)
        )
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for resource in task_role_statement.resources : join(" ", [
          "task_role_statements.resources: ${jsonencode(resource)}: write an ARN,",
          "arn:<partition>:<service>:<region>:<account>:<resource>, or * for actions that know no",
          "resource",
        ])
        if !can(
          regex(join(":", [
            "^(?:\\*|arn:(\\*|aws(-(cn|eusc|iso(-[bef])?|us-gov))?):[a-z0-9-]{1,63}",
            "[a-z0-9*?-]{0,32}:[a-z0-9*?-]{0,12}:[^\\x00-\\x1f\\x7f]{1,1000})$",
          ]), resource)
        )
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      length(lookup(task_role_statement, "conditions", {})) <= 20
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements :
      "task_role_statements.conditions: ${length(lookup(task_role_statement, "conditions", {}))} given; give at most 20"
      if length(lookup(task_role_statement, "conditions", {})) > 20
    ]), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(lookup(task_role_statement, "conditions", {})) :
        can(regex("^(?:${local.condition_operator})$", key))
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for key in keys(lookup(task_role_statement, "conditions", {})) : join(" ", [
          "task_role_statements.conditions: ${jsonencode(key)}: write an operator of IAM as it is",
          "spelt there, such as StringEquals, ArnLike or Bool",
        ])
        if !can(regex("^(?:${local.condition_operator})$", key))
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        length(condition) >= 1
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        "task_role_statements.conditions: ${length(condition)} given; give at least 1"
        if length(condition) < 1
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        length(condition) <= 20
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        "task_role_statements.conditions: ${length(condition)} given; give at most 20"
        if length(condition) > 20
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for key in keys(condition) : can(
            regex(
              "^(?:[A-Za-z0-9._-]{1,128}(/[^:\\x00-\\x1f\\x7f]{1,128})?:[^\\x00-\\x1f\\x7f]{1,256})$",
              key,
            )
          )
        ]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for key in keys(condition) : join(" ", [
            "task_role_statements.conditions: ${jsonencode(key)}: write a condition key,",
            "<service>:<key> such as aws:ResourceTag/team",
          ])
          if !can(
            regex(
              "^(?:[A-Za-z0-9._-]{1,128}(/[^:\\x00-\\x1f\\x7f]{1,128})?:[^\\x00-\\x1f\\x7f]{1,256})$",
              key,
            )
          )
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        [for condition2 in values(condition) : length(condition2) >= 1]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          "task_role_statements.conditions: ${length(condition2)} given; give at least 1"
          if length(condition2) < 1
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) :
        [for condition2 in values(condition) : length(condition2) <= 100]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) :
          "task_role_statements.conditions: ${length(condition2)} given; give at most 100"
          if length(condition2) > 100
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue(flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) : [
            for condition3 in condition2 :
            can(regex("^(?:[^\\x00-\\x1f\\x7f]{0,1000})$", condition3))
          ]
        ]
      ]
    ])), true)
    error_message = try(join("; ", flatten([
      for task_role_statement in var.task_role_statements : [
        for condition in values(lookup(task_role_statement, "conditions", {})) : [
          for condition2 in values(condition) : [
            for condition3 in condition2 :
            "task_role_statements.conditions: ${jsonencode(condition3)}: write text up to 1000 characters"
            if !can(regex("^(?:[^\\x00-\\x1f\\x7f]{0,1000})$", condition3))
          ]
        ]
      ]
    ])), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      task_role_statement.resources != null
      ? (
        task_role_statement.actions != null
        ? length([
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.object_actions})$", text))
        ]) == 0 ||
        length([
          for text in task_role_statement.resources : text
          if can(regex("^(?:${local.object_arns})$", text))
        ]) > 0
        : true
      )
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.resources:",
        join(", ", formatlist("%q", [
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.object_actions})$", text))
        ])),
        "is allowed on objects, not on a bucket; write arn:aws:s3:::<bucket>/*",
      ])
      if !(
        task_role_statement.resources != null
        ? (
          task_role_statement.actions != null
          ? length([
            for text in task_role_statement.actions : text
            if can(regex("^(?:${local.object_actions})$", text))
          ]) == 0 ||
          length([
            for text in task_role_statement.resources : text
            if can(regex("^(?:${local.object_arns})$", text))
          ]) > 0
          : true
        )
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements :
      task_role_statement.resources != null
      ? (
        task_role_statement.actions != null
        ? length([
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.bucket_actions})$", text))
        ]) == 0 ||
        length([
          for text in task_role_statement.resources : text
          if can(regex("^(?:${local.bucket_arns})$", text))
        ]) > 0
        : true
      )
      : true
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.resources:",
        join(", ", formatlist("%q", [
          for text in task_role_statement.actions : text
          if can(regex("^(?:${local.bucket_actions})$", text))
        ])),
        "is allowed on a bucket, not on objects; write arn:aws:s3:::<bucket>",
      ])
      if !(
        task_role_statement.resources != null
        ? (
          task_role_statement.actions != null
          ? length([
            for text in task_role_statement.actions : text
            if can(regex("^(?:${local.bucket_actions})$", text))
          ]) == 0 ||
          length([
            for text in task_role_statement.resources : text
            if can(regex("^(?:${local.bucket_arns})$", text))
          ]) > 0
          : true
        )
        : true
      )
    ]), "")
  }

  validation {
    condition = try(alltrue([
      for task_role_statement in var.task_role_statements : length([
        for pair in flatten([
          for operator, keys in lookup(task_role_statement, "conditions", {}) :
          [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
        ]) :
        pair
        if !can(regex("^(?:${local.comparable})$", pair))
      ]) == 0
    ]), true)
    error_message = try(join("; ", [
      for task_role_statement in var.task_role_statements : join(" ", [
        "task_role_statements.conditions:",
        join(", ", formatlist("%q", [
          for pair in flatten([
            for operator, keys in lookup(task_role_statement, "conditions", {}) :
            [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
          ]) :
          pair
          if !can(regex("^(?:${local.comparable})$", pair))
        ])),
        "is never compared; write a number for Numeric, a date such as 2027-01-31T00:00:00Z for",
        "Date, true or false for Bool and Null, an address or a range for IpAddress, an ARN for",
        "Arn",
      ])
      if length([
        for pair in flatten([
          for operator, keys in lookup(task_role_statement, "conditions", {}) :
          [for value in flatten(values(keys)) : join(" ", compact([operator, value]))]
        ]) :
        pair
        if !can(regex("^(?:${local.comparable})$", pair))
      ]) != 0
    ]), "")
  }

  validation {
    condition = try(
      length([
        for arn in flatten([for statement in var.task_role_statements : statement.resources]) : arn
        if contains([
          for other in local.partitions : other
          if other != split(":", "${var.cluster_arn}::::")[1]
        ], split(":", "${arn}::")[1])
      ]) == 0,
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for arn in flatten([for statement in var.task_role_statements : statement.resources]) : arn
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
    condition = try(var.task_role == null || length(var.task_role_statements) == 0, true)
    error_message = try(join(" ", [
      "task_role_statements: are for a task role that is made here, and task_role names another;",
      "remove them, and let its owner allow what the code needs",
    ]), "")
  }

  validation {
    condition = try(
      floor(
        length(base64encode(jsonencode([
          for spec in var.task_role_statements : merge(
            { Sid = "Task00", Effect = "Allow", Action = spec.actions, Resource = spec.resources },
            {
              for key, value in {
                Condition = (
                  length(lookup(spec, "conditions", {})) > 0 ? lookup(spec, "conditions", {}) : null
                )
              } :
              key => value
              if value != null
            },
          )
        ]))) * 0.75
      ) <= (var.enable_execute_command ? 8800 : 10240),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      floor(
        length(base64encode(jsonencode([
          for spec in var.task_role_statements : merge(
            { Sid = "Task00", Effect = "Allow", Action = spec.actions, Resource = spec.resources },
            {
              for key, value in {
                Condition = (
                  length(lookup(spec, "conditions", {})) > 0 ? lookup(spec, "conditions", {}) : null
                )
              } :
              key => value
              if value != null
            },
          )
        ]))) * 0.75
      ),
      "characters; a role's inline policies have ${var.enable_execute_command ? 8800 : 10240}.",
      "Give prefixes with * instead of single resources",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for action in flatten([
          for statement in [
            for statement in var.task_role_statements : statement
            if contains(statement.resources, "*")
          ] :
          statement.actions
        ]) :
        action
        if !can(regex("^(?:${local.actions_without_resource})$", action))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for action in flatten([
          for statement in [
            for statement in var.task_role_statements : statement
            if contains(statement.resources, "*")
          ] :
          statement.actions
        ]) :
        action
        if !can(regex("^(?:${local.actions_without_resource})$", action))
      ])),
      "on \"*\" is allowed on everything; write the ARNs of the resources, \"*\" is for actions",
      "that know none, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for text in flatten([
          for statement in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          statement.actions
        ]) :
        text
        if can(regex("^(?:${local.powerful_actions})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for text in flatten([
          for statement in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          statement.actions
        ]) :
        text
        if can(regex("^(?:${local.powerful_actions})$", text))
      ])),
      "on",
      join(", ", formatlist("%q", [
        for text in flatten([
          for one in [
            for one in var.task_role_statements : one
            if length([
              for text in one.resources : text
              if can(regex("^(?:${local.every_resource})$", text))
            ]) > 0
          ] :
          one.resources
        ]) :
        text
        if can(regex("^(?:${local.every_resource})$", text))
      ])),
      "would let tasks take every right of the account; write the ARNs of single roles or",
      "policies, or say why: waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length([
        for text in flatten([for statement in var.task_role_statements : statement.actions]) : text
        if can(regex("^(?:${local.whole_services})$", text))
      ]) <= 0 ||
      contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for text in flatten([for statement in var.task_role_statements : statement.actions]) : text
        if can(regex("^(?:${local.whole_services})$", text))
      ])),
      "is every action of a service; write those that the code calls, or say why:",
      "waivers.wide_permissions = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = try(
      length(
        concat(
          concat(
            concat(
              [
                for action in flatten([
                  for statement in [
                    for statement in var.task_role_statements : statement
                    if contains(statement.resources, "*")
                  ] :
                  statement.actions
                ]) :
                action
                if !can(regex("^(?:${local.actions_without_resource})$", action))
              ],
              [
                for text in flatten([
                  for statement in [
                    for one in var.task_role_statements : one
                    if length([
                      for text in one.resources : text
                      if can(regex("^(?:${local.every_resource})$", text))
                    ]) > 0
                  ] :
                  statement.actions
                ]) :
                text
                if can(regex("^(?:${local.powerful_actions})$", text))
              ],
            ),
            [
              for text in flatten([for statement in var.task_role_statements : statement.actions]) :
              text
              if can(regex("^(?:${local.whole_services})$", text))
            ],
          ),
          [
            for text in values(var.task_role_policy_arns) : text
            if can(regex("^(?:${local.wide_policies})$", text))
          ],
        )
      ) > 0 ||
      !contains(keys(var.waivers), "wide_permissions"),
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements: waivers.wide_permissions waives nothing, this is as safe as the",
      "default; remove it",
    ]), "")
  }
}

variable "timezone" {
  description = "IANA name of the time zone of `schedule`."
  type        = string
  default     = "UTC"
  nullable    = false

  validation {
    condition = contains(split(" ", local.time_zones), var.timezone)
    error_message = join(" ", [
      "timezone: ${jsonencode(var.timezone)}: write the name of a time zone in the IANA database,",
      "such as Europe/Berlin or UTC",
    ])
  }

  validation {
    condition     = var.timezone == "UTC" || var.schedule != null
    error_message = "timezone: is of a schedule, and there is none; give schedule or remove it"
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
    condition = sum(
      concat(
        [0],
        values({
          for directory, item in merge({ "/tmp" = var.tmp_size_mib }, var.tmpfs) : directory => item
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
    condition = alltrue([for tmpf in values(var.tmpfs) : floor(tmpf) == tmpf])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is not a whole number; write one"
      if floor(tmpf) != tmpf
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : tmpf >= 1])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is too small; give at least 1"
      if tmpf < 1
    ])
  }

  validation {
    condition = alltrue([for tmpf in values(var.tmpfs) : tmpf <= 122879])
    error_message = join("; ", [
      for tmpf in values(var.tmpfs) : "tmpfs: ${jsonencode(tmpf)} is too large; give at most 122879"
      if tmpf > 122879
    ])
  }

  validation {
    condition = (
      length([
        for path_ in keys(var.tmpfs) : path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !(var.enable_execute_command && var.readonly_root_filesystem)
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
    condition = alltrue([for key in keys(var.ulimits) : contains(["nofile"], key)])
    error_message = join("; ", [
      for key in keys(var.ulimits) : "ulimits: ${jsonencode(key)} is not possible; choose 'nofile'"
      if !contains(["nofile"], key)
    ])
  }

  validation {
    condition = alltrue(flatten([
      for ulimit in values(var.ulimits) :
      [for key in keys(ulimit) : contains(["hard_limit", "soft_limit"], key)]
    ]))
    error_message = join("; ", flatten([
      for ulimit in values(var.ulimits) : [
        for key in keys(ulimit) :
        "ulimits: ${jsonencode(key)} is no field; choose hard_limit or soft_limit"
        if !contains(["hard_limit", "soft_limit"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for ulimit in values(var.ulimits) : floor(ulimit.soft_limit) == ulimit.soft_limit
    ])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is not a whole number; write one"
      if floor(ulimit.soft_limit) != ulimit.soft_limit
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.soft_limit >= 1])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too small; give at least 1"
      if ulimit.soft_limit < 1
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.soft_limit <= 1048576])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.soft_limit: ${jsonencode(ulimit.soft_limit)} is too large; give at most 1048576"
      if ulimit.soft_limit > 1048576
    ])
  }

  validation {
    condition = alltrue([
      for ulimit in values(var.ulimits) : floor(ulimit.hard_limit) == ulimit.hard_limit
    ])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is not a whole number; write one"
      if floor(ulimit.hard_limit) != ulimit.hard_limit
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.hard_limit >= 1])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too small; give at least 1"
      if ulimit.hard_limit < 1
    ])
  }

  validation {
    condition = alltrue([for ulimit in values(var.ulimits) : ulimit.hard_limit <= 1048576])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) :
      "ulimits.hard_limit: ${jsonencode(ulimit.hard_limit)} is too large; give at most 1048576"
      if ulimit.hard_limit > 1048576
    ])
  }

  validation {
    condition = alltrue([
      for ulimit in values(var.ulimits) : ulimit.soft_limit <= ulimit.hard_limit
    ])
    error_message = join("; ", [
      for ulimit in values(var.ulimits) : join(" ", [
        "ulimits.soft_limit: ${ulimit.soft_limit} is above hard_limit ${ulimit.hard_limit}; lower",
        "it, or raise the hard_limit",
      ])
      if ulimit.soft_limit > ulimit.hard_limit
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

variable "volumes" {
  description = <<-EOT
    Volumes that containers have by `container_path` or `mount_points`, by their name. Default: none.
    - `container_path`: Directory at which the main container finds the volume, the short form of `mount_points`. Default: only those have it that say so there.
    - `efs`: The file system. Default: an empty directory, which ends with the task.
    - `read_only`: Whether the task can only read it: so it is at `container_path`, and of a file system the task role may write nothing.
  EOT
  type = map(object({
    container_path = optional(string)
    efs = optional(object({
      file_system_id  = string
      access_point_id = optional(string)
      root_directory  = optional(string)
    }))
    read_only = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.volumes) <= 20
    error_message = "volumes: ${length(var.volumes)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key in keys(var.volumes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.volumes) :
      "volumes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.volumes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.volumes) :
      "volumes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for container_path in volume.container_path[*] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", container_path))
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for container_path in volume.container_path[*] :
        "volumes.container_path: ${jsonencode(container_path)}: write the full path of a directory, such as /run/app"
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", container_path))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) :
      [for container_path in volume.container_path[*] : length(container_path) <= 255]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for container_path in volume.container_path[*] :
        "volumes.container_path: ${jsonencode(container_path)} is too long; give at most 255 characters"
        if length(container_path) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) :
      [for ef in volume.efs[*] : can(regex("^(?:fs-[0-9a-f]{8,40})$", ef.file_system_id))]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : join(" ", [
          "volumes.efs.file_system_id: ${jsonencode(ef.file_system_id)}: write the id of a file",
          "system of EFS: fs-0123456789abcdef0",
        ])
        if !can(regex("^(?:fs-[0-9a-f]{8,40})$", ef.file_system_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for access_point_id in ef.access_point_id[*] :
          can(regex("^(?:fsap-[0-9a-f]{8,40})$", access_point_id))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for access_point_id in ef.access_point_id[*] : join(" ", [
            "volumes.efs.access_point_id: ${jsonencode(access_point_id)}: write the id of an",
            "access point of EFS: fsap-0123456789abcdef0",
          ])
          if !can(regex("^(?:fsap-[0-9a-f]{8,40})$", access_point_id))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] :
          can(regex("^(?:/|(/[A-Za-z0-9._@+-]+)+)$", root_directory))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] : join(" ", [
            "volumes.efs.root_directory: ${jsonencode(root_directory)}: write the full path of a",
            "directory of the file system: /exports/app",
          ])
          if !can(regex("^(?:/|(/[A-Za-z0-9._@+-]+)+)$", root_directory))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] :
        [for root_directory in ef.root_directory[*] : length(root_directory) <= 255]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] :
          "volumes.efs.root_directory: ${jsonencode(root_directory)} is too long; give at most 255 characters"
          if length(root_directory) > 255
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] :
        (ef.root_directory != null ? ef.root_directory == "/" : true) || ef.access_point_id == null
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in values(var.volumes) : [
        for ef in volume.efs[*] :
        "volumes.efs.root_directory: is said by the access point of a file system that exists; remove one of them"
        if !(
          (ef.root_directory != null ? ef.root_directory == "/" : true) ||
          ef.access_point_id == null
        )
      ]
    ]))
  }

  validation {
    condition = (
      length(keys({ for item, volume in var.volumes : item => volume if volume.efs != null })) ==
      0 ||
      length([
        for target in values(var.egress) : target
        if target.protocol == "-1" ||
        (
          target.protocol == "tcp" &&
          (
            (target.port != null ? target.port == 2049 : false) ||
            (
              target.from_port != null
              ? (
                target.to_port != null ? target.from_port <= 2049 && target.to_port >= 2049 : false
              )
              : false
            )
          )
        )
      ]) > 0 ||
      length(var.security_group_ids) > 0
    )
    error_message = try(join(" ", [
      "volumes:",
      join(", ", formatlist("%q", keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null
      }))),
      "cannot be mounted, tasks do not reach port 2049; write egress with port = 2049 and the",
      "security group of the mount targets",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      })) <= 0 ||
      contains(keys(var.waivers), "whole_file_system")
    )
    error_message = try(join(" ", [
      "volumes:",
      join(", ", formatlist("%q", keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      }))),
      "opens a whole file system, to each container as any user; name one of its access points by",
      "access_point_id, or say why: waivers.whole_file_system = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, volume in var.volumes : item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      })) > 0 ||
      !contains(keys(var.waivers), "whole_file_system")
    )
    error_message = "volumes: waivers.whole_file_system waives nothing, this is as safe as the default; remove it"
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
        "public_ip",
        "root_user",
        "whole_file_system",
        "wide_permissions",
        "writable_root_filesystem",
      ], key)
    ])
    error_message = join("; ", [
      for key in keys(var.waivers) : join(" ", [
        "waivers: ${jsonencode(key)} is not possible; choose 'plain_secret', 'public_ip',",
        "'root_user', 'whole_file_system', 'wide_permissions' or 'writable_root_filesystem'",
      ])
      if !contains([
        "plain_secret",
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
