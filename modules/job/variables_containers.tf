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
    condition = alltrue([for key, container in var.containers : container != null])
    error_message = join("; ", [
      for key, container in var.containers :
      "containers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if container == null
    ])
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
      for container in [for one in values(var.containers) : one if one != null] : can(
        regex(join("|", [
          "^(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64}",
          "[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}",
          "@sha256:[0-9a-f]{64}|:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}@sha256:[0-9a-f]{64}))$",
        ]), container.image)
      )
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      !can(regex("^(?:.+:latest)$", container.image))
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
        "containers.image: ${jsonencode(container.image)}: write the tag of a version, or a",
        "digest: latest is another image tomorrow, and a rollback would start that",
      ])
      if !(!can(regex("^(?:.+:latest)$", container.image)))
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      !can(regex("^(?:[^@]{256,327})$", container.image))
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
        "containers.image: ${jsonencode(container.image)}: write at most 255 characters before the",
        "digest, as ECS takes them",
      ])
      if !(!can(regex("^(?:[^@]{256,327})$", container.image)))
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      try(length(container.image), 1) <= 327
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.image: ${jsonencode(container.image)} is too long; give at most 327 characters"
      if try(length(container.image), 1) > 327
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.entry_point) <= 500
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.entry_point: ${length(container.entry_point)} given; give at most 500"
      if length(container.entry_point) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for entry_point in container.entry_point :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for entry_point in container.entry_point :
        "containers.entry_point: ${jsonencode(entry_point)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", entry_point))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for entry_point in container.entry_point : try(length(entry_point), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for entry_point in container.entry_point :
        "containers.entry_point: ${jsonencode(entry_point)} is too long; give at most 65536 characters"
        if try(length(entry_point), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.command) <= 500
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.command: ${length(container.command)} given; give at most 500"
      if length(container.command) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for command in container.command :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for command in container.command :
        "containers.command: ${jsonencode(command)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for command in container.command : try(length(command), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for command in container.command :
        "containers.command: ${jsonencode(command)} is too long; give at most 65536 characters"
        if try(length(command), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for working_directory in container.working_directory[*] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", working_directory))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for working_directory in container.working_directory[*] : length(working_directory) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for working_directory in container.working_directory[*] :
        "containers.working_directory: ${jsonencode(working_directory)} is too long; give at most 255 characters"
        if length(working_directory) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] : can(
        regex(
          "^(?:(([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})(:([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10}))?)?)$",
          container.user,
        )
      )
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      floor(container.port) == container.port
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.port: ${jsonencode(container.port)} is not a whole number; write one"
      if floor(container.port) != container.port
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.port >= 0
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.port: ${jsonencode(container.port)} is too small; give at least 0"
      if container.port < 0
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.port <= 65535
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.port: ${jsonencode(container.port)} is too large; give at most 65535"
      if container.port > 65535
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      floor(container.tmp_size_mib) == container.tmp_size_mib
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is not a whole number; write one"
      if floor(container.tmp_size_mib) != container.tmp_size_mib
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.tmp_size_mib >= 1
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is too small; give at least 1"
      if container.tmp_size_mib < 1
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.tmp_size_mib <= 122879
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.tmp_size_mib: ${jsonencode(container.tmp_size_mib)} is too large; give at most 122879"
      if container.tmp_size_mib > 122879
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.tmpfs) <= 20
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.tmpfs: ${length(container.tmpfs)} given; give at most 20"
      if length(container.tmpfs) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.tmpfs) : can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(key)}: write the full path of a directory, such as /run/app"
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.tmpfs) : length(key) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(key)} is too long; give at most 255 characters"
        if length(key) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for tmpf in values(container.tmpfs) : try(floor(tmpf) == tmpf, true)]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is not a whole number; write one"
        if !try(floor(tmpf) == tmpf, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for tmpf in values(container.tmpfs) : try(tmpf >= 1, true)]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is too small; give at least 1"
        if !try(tmpf >= 1, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for tmpf in values(container.tmpfs) : try(tmpf <= 122879, true)]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: ${jsonencode(tmpf)} is too large; give at most 122879"
        if !try(tmpf <= 122879, true)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for tmpf in values(container.tmpfs) : tmpf != null]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for tmpf in values(container.tmpfs) :
        "containers.tmpfs: null is not a whole number; write one"
        if tmpf == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for linux_capabilities_drop in container.linux_capabilities_drop != null
        ? [container.linux_capabilities_drop]
        : [] :
        length(linux_capabilities_drop) <= 38
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for key, ulimit in container.ulimits : ulimit != null]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key, ulimit in container.ulimits :
        "containers.ulimits: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if ulimit == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.ulimits) : contains(["nofile"], key)]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.ulimits) :
        "containers.ulimits: ${jsonencode(key)} is not possible; choose 'nofile'"
        if !contains(["nofile"], key)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for key in keys(ulimit) : contains(["hard_limit", "soft_limit"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for key in keys(ulimit) :
          "containers.ulimits: ${jsonencode(key)} is no field; choose hard_limit or soft_limit"
          if !contains(["hard_limit", "soft_limit"], key)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        contains(keys(ulimit), "soft_limit")
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        "containers.ulimits.soft_limit: is required"
        if !contains(keys(ulimit), "soft_limit")
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for soft_limit in try([ulimit.soft_limit], []) :
          try(floor(soft_limit) == soft_limit, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for soft_limit in try([ulimit.soft_limit], []) :
          "containers.ulimits.soft_limit: ${jsonencode(soft_limit)} is not a whole number; write one"
          if !try(floor(soft_limit) == soft_limit, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for soft_limit in try([ulimit.soft_limit], []) : try(soft_limit >= 1, true)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for soft_limit in try([ulimit.soft_limit], []) :
          "containers.ulimits.soft_limit: ${jsonencode(soft_limit)} is too small; give at least 1"
          if !try(soft_limit >= 1, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for soft_limit in try([ulimit.soft_limit], []) : try(soft_limit <= 1048576, true)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for soft_limit in try([ulimit.soft_limit], []) :
          "containers.ulimits.soft_limit: ${jsonencode(soft_limit)} is too large; give at most 1048576"
          if !try(soft_limit <= 1048576, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for soft_limit in try([ulimit.soft_limit], []) : soft_limit != null]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for soft_limit in try([ulimit.soft_limit], []) :
          "containers.ulimits.soft_limit: null is not a whole number; write one"
          if soft_limit == null
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        contains(keys(ulimit), "hard_limit")
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        "containers.ulimits.hard_limit: is required"
        if !contains(keys(ulimit), "hard_limit")
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for hard_limit in try([ulimit.hard_limit], []) :
          try(floor(hard_limit) == hard_limit, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for hard_limit in try([ulimit.hard_limit], []) :
          "containers.ulimits.hard_limit: ${jsonencode(hard_limit)} is not a whole number; write one"
          if !try(floor(hard_limit) == hard_limit, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for hard_limit in try([ulimit.hard_limit], []) : try(hard_limit >= 1, true)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for hard_limit in try([ulimit.hard_limit], []) :
          "containers.ulimits.hard_limit: ${jsonencode(hard_limit)} is too small; give at least 1"
          if !try(hard_limit >= 1, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for hard_limit in try([ulimit.hard_limit], []) : try(hard_limit <= 1048576, true)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for hard_limit in try([ulimit.hard_limit], []) :
          "containers.ulimits.hard_limit: ${jsonencode(hard_limit)} is too large; give at most 1048576"
          if !try(hard_limit <= 1048576, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        [for hard_limit in try([ulimit.hard_limit], []) : hard_limit != null]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : [
          for hard_limit in try([ulimit.hard_limit], []) :
          "containers.ulimits.hard_limit: null is not a whole number; write one"
          if hard_limit == null
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] :
        try(ulimit.hard_limit, null) != null
        ? (try(ulimit.soft_limit, null) != null ? ulimit.soft_limit <= ulimit.hard_limit : true)
        : true
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for ulimit in [for one in values(container.ulimits) : one if one != null] : join(" ", [
          "containers.ulimits.soft_limit: ${ulimit.soft_limit} is above hard_limit",
          "${ulimit.hard_limit}; lower it, or raise the hard_limit",
        ])
        if !(
          try(ulimit.hard_limit, null) != null
          ? (try(ulimit.soft_limit, null) != null ? ulimit.soft_limit <= ulimit.hard_limit : true)
          : true
        )
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      floor(container.stop_timeout_seconds) == container.stop_timeout_seconds
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is not a whole number; write one"
      if floor(container.stop_timeout_seconds) != container.stop_timeout_seconds
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.stop_timeout_seconds >= 2
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is too small; give at least 2"
      if container.stop_timeout_seconds < 2
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.stop_timeout_seconds <= 120
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.stop_timeout_seconds: ${jsonencode(container.stop_timeout_seconds)} is too large; give at most 120"
      if container.stop_timeout_seconds > 120
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        floor(start_timeout_second) == start_timeout_second
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is not a whole number; write one"
        if floor(start_timeout_second) != start_timeout_second
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for start_timeout_second in container.start_timeout_seconds[*] : start_timeout_second >= 2]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is too small; give at least 2"
        if start_timeout_second < 2
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for start_timeout_second in container.start_timeout_seconds[*] : start_timeout_second <= 120]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for start_timeout_second in container.start_timeout_seconds[*] :
        "containers.start_timeout_seconds: ${jsonencode(start_timeout_second)} is too large; give at most 120"
        if start_timeout_second > 120
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] :
        floor(restart_policy.restart_attempt_period_seconds) ==
        restart_policy.restart_attempt_period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] :
        restart_policy.restart_attempt_period_seconds >= 60
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] :
        restart_policy.restart_attempt_period_seconds <= 1800
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] :
        length(restart_policy.ignored_exit_codes) <= 50
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          try(floor(ignored_exit_code) == ignored_exit_code, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes : join(" ", [
            "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is not",
            "a whole number; write one",
          ])
          if !try(floor(ignored_exit_code) == ignored_exit_code, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          try(ignored_exit_code >= 0, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too small; give at least 0"
          if !try(ignored_exit_code >= 0, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          try(ignored_exit_code <= 255, true)
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes : join(" ", [
            "containers.restart_policy.ignored_exit_codes: ${jsonencode(ignored_exit_code)} is too",
            "large; give at most 255",
          ])
          if !try(ignored_exit_code <= 255, true)
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] :
        [for ignored_exit_code in restart_policy.ignored_exit_codes : ignored_exit_code != null]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for restart_policy in container.restart_policy[*] : [
          for ignored_exit_code in restart_policy.ignored_exit_codes :
          "containers.restart_policy.ignored_exit_codes: null is not a whole number; write one"
          if ignored_exit_code == null
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.environment) <= 1000
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.environment: ${length(container.environment)} given; give at most 1000"
      if length(container.environment) > 1000
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.environment) :
        can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for environment in values(container.environment) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for environment in values(container.environment) :
        "containers.environment: ${jsonencode(environment)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", environment))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for environment in values(container.environment) : try(length(environment), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for environment in values(container.environment) :
        "containers.environment: ${jsonencode(environment)} is too long; give at most 65536 characters"
        if try(length(environment), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.environment_files) <= 10
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.environment_files: ${length(container.environment_files)} given; give at most 10"
      if length(container.environment_files) > 10
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for environment_file in container.environment_files :
        try(length(environment_file), 1) <= 1100
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for environment_file in container.environment_files :
        "containers.environment_files: ${jsonencode(environment_file)} is too long; give at most 1100 characters"
        if try(length(environment_file), 1) > 1100
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.command != null]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: null is not a list; put it in square brackets"
        if health_check.command == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : try(length(health_check.command), 1) >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: ${length(health_check.command)} given; give at least 1"
        if try(length(health_check.command), 1) < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : try(length(health_check.command), 1) <= 500]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        "containers.health_check.command: ${length(health_check.command)} given; give at most 500"
        if try(length(health_check.command), 1) > 500
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] : [
          for command in coalesce(health_check.command, []) :
          can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", command))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        [for command in coalesce(health_check.command, []) : try(length(command), 1) <= 65536]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        floor(health_check.interval_seconds) == health_check.interval_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.interval_seconds >= 5]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.interval_seconds <= 300]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        floor(health_check.timeout_seconds) == health_check.timeout_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.timeout_seconds >= 2]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.timeout_seconds <= 60]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        floor(health_check.retries) == health_check.retries
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is not a whole number; write one"
        if floor(health_check.retries) != health_check.retries
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.retries >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is too small; give at least 1"
        if health_check.retries < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.retries <= 10]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        "containers.health_check.retries: ${jsonencode(health_check.retries)} is too large; give at most 10"
        if health_check.retries > 10
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for health_check in container.health_check[*] :
        floor(health_check.start_period_seconds) == health_check.start_period_seconds
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.start_period_seconds >= 0]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for health_check in container.health_check[*] : health_check.start_period_seconds <= 300]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.mount_points) <= 20
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.mount_points: ${length(container.mount_points)} given; give at most 20"
      if length(container.mount_points) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key, mount_point in container.mount_points : mount_point != null]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key, mount_point in container.mount_points :
        "containers.mount_points: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if mount_point == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.mount_points) :
        can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.mount_points) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.mount_points) :
        "containers.mount_points: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for mount_point in [for one in values(container.mount_points) : one if one != null] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for mount_point in [for one in values(container.mount_points) : one if one != null] :
        join(" ", [
          "containers.mount_points.container_path: ${jsonencode(mount_point.container_path)}:",
          "write the full path of a directory, such as /run/app",
        ])
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for mount_point in [for one in values(container.mount_points) : one if one != null] :
        try(length(mount_point.container_path), 1) <= 255
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for mount_point in [for one in values(container.mount_points) : one if one != null] :
        join(" ", [
          "containers.mount_points.container_path: ${jsonencode(mount_point.container_path)} is",
          "too long; give at most 255 characters",
        ])
        if try(length(mount_point.container_path), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.log_options) <= 50
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.log_options: ${length(container.log_options)} given; give at most 50"
      if length(container.log_options) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.log_options) :
        can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_option in values(container.log_options) :
        can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_option in values(container.log_options) :
        "containers.log_options: ${jsonencode(log_option)}: write text without NUL or another control character"
        if !can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", log_option))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for log_option in values(container.log_options) : try(length(log_option), 1) <= 65536]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_option in values(container.log_options) :
        "containers.log_options: ${jsonencode(log_option)} is too long; give at most 65536 characters"
        if try(length(log_option), 1) > 65536
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.waivers) :
        contains(["plain_secret", "privileged_port", "root_user", "writable_root_filesystem"], key)
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for waiver in values(container.waivers) : can(regex("^(?:${local.words})$", waiver))]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for waiver in values(container.waivers) : try(length(waiver), 1) <= 255]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for waiver in values(container.waivers) :
        "containers.waivers: ${jsonencode(waiver)} is too long; give at most 255 characters"
        if try(length(waiver), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.depends_on) <= 9
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.depends_on: ${length(container.depends_on)} given; give at most 9"
      if length(container.depends_on) > 9
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.depends_on) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.depends_on) : length(key) <= 32]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.depends_on) :
        "containers.depends_on: ${jsonencode(key)} is too long; give at most 32 characters"
        if length(key) > 32
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for depends_on in values(container.depends_on) :
        contains(["COMPLETE", "HEALTHY", "START", "SUCCESS"], depends_on)
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for cpu_unit in container.cpu_units[*] : floor(cpu_unit) == cpu_unit]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is not a whole number; write one"
        if floor(cpu_unit) != cpu_unit
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for cpu_unit in container.cpu_units[*] : cpu_unit >= 1]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is too small; give at least 1"
        if cpu_unit < 1
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for cpu_unit in container.cpu_units[*] : cpu_unit <= 16384]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for cpu_unit in container.cpu_units[*] :
        "containers.cpu_units: ${jsonencode(cpu_unit)} is too large; give at most 16384"
        if cpu_unit > 16384
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for memory_mib in container.memory_mib[*] : floor(memory_mib) == memory_mib]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is not a whole number; write one"
        if floor(memory_mib) != memory_mib
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for memory_mib in container.memory_mib[*] : memory_mib >= 6]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is too small; give at least 6"
        if memory_mib < 6
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for memory_mib in container.memory_mib[*] : memory_mib <= 122879]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_mib in container.memory_mib[*] :
        "containers.memory_mib: ${jsonencode(memory_mib)} is too large; give at most 122879"
        if memory_mib > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        floor(memory_reservation_mib) == memory_reservation_mib
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is not a whole number; write one"
        if floor(memory_reservation_mib) != memory_reservation_mib
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        memory_reservation_mib >= 6
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is too small; give at least 6"
        if memory_reservation_mib < 6
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        memory_reservation_mib <= 122879
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for memory_reservation_mib in container.memory_reservation_mib[*] :
        "containers.memory_reservation_mib: ${jsonencode(memory_reservation_mib)} is too large; give at most 122879"
        if memory_reservation_mib > 122879
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for firelen in container.firelens[*] : contains(["fluentbit", "fluentd"], firelen.type)]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for firelen in container.firelens[*] :
        "containers.firelens.type: ${jsonencode(firelen.type)} is not possible; choose 'fluentbit' or 'fluentd'"
        if !contains(["fluentbit", "fluentd"], firelen.type)
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for firelen in container.firelens[*] : length(firelen.options) <= 50]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for firelen in container.firelens[*] :
        "containers.firelens.options: ${length(firelen.options)} given; give at most 50"
        if length(firelen.options) > 50
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for firelen in container.firelens[*] : [
          for key in keys(firelen.options) :
          can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for firelen in container.firelens[*] : [
          for option in values(firelen.options) :
          can(regex("^(?:[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*)$", option))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for firelen in container.firelens[*] :
        [for option in values(firelen.options) : try(length(option), 1) <= 65536]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_group in container.log_group[*] :
        [for key in keys(log_group) : contains(["name"], key)]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      [for log_group in container.log_group[*] : contains(keys(log_group), "name")]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_group in container.log_group[*] : "containers.log_group.name: is required"
        if !contains(keys(log_group), "name")
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_group in container.log_group[*] :
        [for name in try([log_group.name], []) : can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", name))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_group in container.log_group[*] : [
          for name in try([log_group.name], []) :
          "containers.log_group.name: ${jsonencode(name)}: write the name of a log group, not its ARN: /ecs/orders"
          if !can(regex("^(?:[A-Za-z0-9_/.#-]{1,512})$", name))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for repository_credential in container.repository_credentials[*] : can(
          regex(join(":", [
            "^(?:arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}",
            "secret:[A-Za-z0-9/_+=.@!-]{1,519})$",
          ]), repository_credential)
        )
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.secrets) <= 500
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.secrets: ${length(container.secrets)} given; give at most 500"
      if length(container.secrets) > 500
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key, secret in container.secrets : secret != null]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key, secret in container.secrets :
        "containers.secrets: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if secret == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key in keys(container.secrets) : can(regex("^(?:[A-Za-z_][A-Za-z0-9_.-]{0,254})$", key))]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
        can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
        "containers.secrets.key: ${jsonencode(secret.key)}: write letters, digits and _.- only, up to 128"
        if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", secret.key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
        [for arn in secret.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
          for arn in secret.arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
        [for arn in secret.arn[*] : length(arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
          for arn in secret.arn[*] :
          "containers.secrets.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
          if length(arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
          for secret_arn in secret.secret_arn[*] :
          can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
          for secret_arn in secret.secret_arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
        [for secret_arn in secret.secret_arn[*] : length(secret_arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : [
          for secret_arn in secret.secret_arn[*] :
          "containers.secrets.secret_arn: ${jsonencode(secret_arn)} is too long; give at most 1100 characters"
          if length(secret_arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
        length([for holds in [secret.arn != null, secret.secret_arn != null] : holds if holds]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] :
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for secret in [for one in values(container.secrets) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.log_secret_options) <= 50
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.log_secret_options: ${length(container.log_secret_options)} given; give at most 50"
      if length(container.log_secret_options) > 50
    ])
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] :
      [for key, log_secret_option in container.log_secret_options : log_secret_option != null]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key, log_secret_option in container.log_secret_options :
        "containers.log_secret_options: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if log_secret_option == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for key in keys(container.log_secret_options) :
        can(regex("^(?:@?[A-Za-z_][A-Za-z0-9_.-]{0,127})$", key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        join(" ", [
          "containers.log_secret_options.key: ${jsonencode(log_secret_option.key)}: write letters,",
          "digits and _.- only, up to 128",
        ])
        if !can(regex("^(?:[A-Za-z0-9_.-]{0,128})$", log_secret_option.key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [for arn in log_secret_option.arn[*] : can(regex("^(?:${local.secret_source})$", arn))]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
          for arn in log_secret_option.arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [for arn in log_secret_option.arn[*] : length(arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
          for arn in log_secret_option.arn[*] :
          "containers.log_secret_options.arn: ${jsonencode(arn)} is too long; give at most 1100 characters"
          if length(arn) > 1100
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
          for secret_arn in log_secret_option.secret_arn[*] :
          can(regex("^(?:${local.secret_source})$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
          for secret_arn in log_secret_option.secret_arn[*] :
          !can(regex("^(?:(arn:.*:parameter)?/aws/reference/secretsmanager/.*)$", secret_arn))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [for secret_arn in log_secret_option.secret_arn[*] : length(secret_arn) <= 1100]
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        [
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        length([
          for holds in [log_secret_option.arn != null, log_secret_option.secret_arn != null] : holds
          if holds
        ]) == 1
      ]
    ]))
    error_message = join("; ", flatten([
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
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
      for container in [for one in values(var.containers) : one if one != null] : [
        for log_secret_option in [
          for one in values(container.log_secret_options) : one
          if one != null
        ] :
        join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
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
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      alltrue([for tmpf in values(container.tmpfs) : tmpf != null])
      ? length([
        for item in distinct(concat([
          for mount in [for one in values(container.mount_points) : one if one != null] :
          mount.container_path
        ], keys(container.tmpfs))) :
        item
        if length([
          for other in concat([
            for mount in [for one in values(container.mount_points) : one if one != null] :
            mount.container_path
          ], keys(container.tmpfs)) :
          other
          if other == item
        ]) > 1
      ]) == 0
      : true
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
        "containers.mount_points:",
        join(", ", formatlist("%q", [
          for item in distinct(concat([
            for mount in [for one in values(container.mount_points) : one if one != null] :
            mount.container_path
          ], keys(container.tmpfs))) :
          item
          if length([
            for other in concat([
              for mount in [for one in values(container.mount_points) : one if one != null] :
              mount.container_path
            ], keys(container.tmpfs)) :
            other
            if other == item
          ]) > 1
        ])),
        "is the place of several volumes, or of tmpfs too; give each its own",
      ])
      if !(
        alltrue([for tmpf in values(container.tmpfs) : tmpf != null])
        ? length([
          for item in distinct(concat([
            for mount in [for one in values(container.mount_points) : one if one != null] :
            mount.container_path
          ], keys(container.tmpfs))) :
          item
          if length([
            for other in concat([
              for mount in [for one in values(container.mount_points) : one if one != null] :
              mount.container_path
            ], keys(container.tmpfs)) :
            other
            if other == item
          ]) > 1
        ]) == 0
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] : length(concat(
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
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] : length(concat(
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
      for container in [for one in values(var.containers) : one if one != null] :
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
      for container in [for one in values(var.containers) : one if one != null] :
      !can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
      contains(keys(container.waivers), "root_user")
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
      !contains(keys(container.waivers), "root_user")
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.user: waivers.root_user waives nothing, this is as safe as the default; remove it"
      if !(
        can(regex("^((0+|root)(:.*)?)?$", container.user)) ||
        !contains(keys(container.waivers), "root_user")
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] : !(
        container.port > 0 &&
        container.port < 1024 &&
        !can(regex("^((0+|root)(:.*)?)?$", container.user))
      ) ||
      contains(keys(container.waivers), "privileged_port")
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] : (
        container.port > 0 &&
        container.port < 1024 &&
        !can(regex("^((0+|root)(:.*)?)?$", container.user))
      ) ||
      !contains(keys(container.waivers), "privileged_port")
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
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
      for container in [for one in values(var.containers) : one if one != null] :
      container.readonly_root_filesystem ||
      contains(keys(container.waivers), "writable_root_filesystem")
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      !container.readonly_root_filesystem ||
      !contains(keys(container.waivers), "writable_root_filesystem")
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      container.memory_reservation_mib != null
      ? (
        container.memory_mib != null
        ? container.memory_reservation_mib < container.memory_mib
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      alltrue([for tmpf in values(container.tmpfs) : tmpf != null])
      ? (
        container.memory_mib != null
        ? sum(
          concat(
            [0],
            values({
              for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
              directory => item
              if !contains([
                for mount in [for one in values(container.mount_points) : one if one != null] :
                mount.container_path
              ], directory)
            }),
          )
        ) < container.memory_mib
        : true
      )
      : true
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
        "containers.tmp_size_mib:",
        sum(
          concat(
            [0],
            values({
              for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
              directory => item
              if !contains([
                for mount in [for one in values(container.mount_points) : one if one != null] :
                mount.container_path
              ], directory)
            }),
          )
        ),
        "MiB of /tmp and tmpfs leave nothing of memory_mib ${container.memory_mib}; lower them",
      ])
      if !(
        alltrue([for tmpf in values(container.tmpfs) : tmpf != null])
        ? (
          container.memory_mib != null
          ? sum(
            concat(
              [0],
              values({
                for directory, item in merge({ "/tmp" = container.tmp_size_mib }, container.tmpfs) :
                directory => item
                if !contains([
                  for mount in [for one in values(container.mount_points) : one if one != null] :
                  mount.container_path
                ], directory)
              }),
            )
          ) < container.memory_mib
          : true
        )
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.firelens == null || can(regex("^((0+|root)(:.*)?)?$", container.user))
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
        "containers.user: \"${container.user}\" is not taken with firelens, which runs as root",
        "alone; write \"0\" with the waiver root_user",
      ])
      if !(container.firelens == null || can(regex("^((0+|root)(:.*)?)?$", container.user)))
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      container.firelens == null || length(container.log_options) == 0
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.log_options: are of a container that sends its log to the router, and this is the router; remove them"
      if !(container.firelens == null || length(container.log_options) == 0)
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      !(container.log_group != null && container.create_log_group)
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] :
      "containers.log_group: exists, and create_log_group = true makes one; keep one of them"
      if !(!(container.log_group != null && container.create_log_group))
    ])
  }

  validation {
    condition = alltrue([
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.log_options) == 0 ||
      !(container.log_group != null || container.create_log_group)
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      container.repository_credentials == null ||
      !can(regex("^([:@]|[^/]*\\.dkr[.-]ecr|public\\.ecr\\.aws/)", container.image))
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] : length([
        for name in keys(container.environment) : name
        if contains(keys(container.secrets), name)
      ]) == 0
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] : length([
        for name in keys(container.log_options) : name
        if contains(keys(container.log_secret_options), name)
      ]) == 0
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
      for container in [for one in values(var.containers) : one if one != null] :
      length(container.log_secret_options) == 0 || length(container.log_options) > 0
    ])
    error_message = join("; ", [
      for container in [for one in values(var.containers) : one if one != null] : join(" ", [
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
        for one in [for one in values(var.containers) : one if one != null] : keys({
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
          for one in [for one in values(var.containers) : one if one != null] : keys({
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
        for one in [for one in values(var.containers) : one if one != null] :
        keys({ for item, state in one.depends_on : item => state if contains(["HEALTHY"], state) })
      ])) :
      other
      if contains(concat(
        keys({
          for item, one in { for key, one in var.containers : key => one if one != null } :
          item => one
          if one.health_check == null
        }),
        var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
      ), other)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in [for one in values(var.containers) : one if one != null] : keys({
            for item, state in one.depends_on : item => state
            if contains(["HEALTHY"], state)
          })
        ])) :
        other
        if contains(concat(
          keys({
            for item, one in { for key, one in var.containers : key => one if one != null } :
            item => one
            if one.health_check == null
          }),
          var.health_check != null || length(var.health_check_command) > 0 ? [] : [var.name],
        ), other)
      ])),
      "has no health_check and never is HEALTHY; give it one, or wait for START",
    ]), "")
  }

  validation {
    condition = length([
      for other in distinct(flatten([
        for one in [for one in values(var.containers) : one if one != null] : keys({
          for item, state in one.depends_on : item => state
          if contains(["COMPLETE", "SUCCESS"], state)
        })
      ])) :
      other
      if contains(
        concat(
          keys({
            for item, one in { for key, one in var.containers : key => one if one != null } :
            item => one
            if one.essential
          }),
          [var.name],
        ),
        other,
      )
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for other in distinct(flatten([
          for one in [for one in values(var.containers) : one if one != null] : keys({
            for item, state in one.depends_on : item => state
            if contains(["COMPLETE", "SUCCESS"], state)
          })
        ])) :
        other
        if contains(
          concat(
            keys({
              for item, one in { for key, one in var.containers : key => one if one != null } :
              item => one
              if one.essential
            }),
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
                        for one in keys({
                          for item, one in {
                            for key, one in var.containers : key => one
                            if one != null
                          } :
                          item => one
                          if length(one.depends_on) > 0
                        }) :
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
                          for one in keys({
                            for item, one in {
                              for key, one in var.containers : key => one
                              if one != null
                            } :
                            item => one
                            if length(one.depends_on) > 0
                          }) :
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
      for item, one in { for key, one in var.containers : key => one if one != null } : item => one
      if contains(keys(one.environment), "SERVICE_NAME") ||
      contains(keys(one.secrets), "SERVICE_NAME")
    })) == 0
    error_message = try(join(" ", [
      "containers: SERVICE_NAME of",
      join(", ", formatlist("%q", keys({
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
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
            for one in [for one in values(var.containers) : one if one != null] : concat(
              [for one in values(one.secrets) : one if one != null],
              [for one in values(one.log_secret_options) : one if one != null],
            )
          ]) :
          secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
        ],
        flatten([
          for one in [for one in values(var.containers) : one if one != null] :
          one.environment_files
        ]),
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
              for one in [for one in values(var.containers) : one if one != null] : concat(
                [for one in values(one.secrets) : one if one != null],
                [for one in values(one.log_secret_options) : one if one != null],
              )
            ]) :
            secret.arn != null ? secret.arn : secret.secret_arn != null ? secret.secret_arn : ""
          ],
          flatten([
            for one in [for one in values(var.containers) : one if one != null] :
            one.environment_files
          ]),
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
      for item, one in { for key, one in var.containers : key => one if one != null } : item => one
      if length([
        for secret in concat(
          [for one in values(one.secrets) : one if one != null],
          [for one in values(one.log_secret_options) : one if one != null],
        ) :
        secret
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
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
        if length([
          for secret in concat(
            [for one in values(one.secrets) : one if one != null],
            [for one in values(one.log_secret_options) : one if one != null],
          ) :
          secret
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
      concat(
        [0],
        [
          for one in [for one in values(var.containers) : one if one != null] :
          one.cpu_units != null ? one.cpu_units : 0
        ],
      )
    ) <= var.cpu_units
    error_message = try(join(" ", [
      "containers: cpu_units of the further containers are",
      join("", [
        "",
        sum(
          concat(
            [0],
            [
              for one in [for one in values(var.containers) : one if one != null] :
              one.cpu_units != null ? one.cpu_units : 0
            ],
          )
        ),
        ",",
      ]),
      "of ${var.cpu_units} that the task has; lower them or raise its cpu_units",
    ]), "")
  }

  validation {
    condition = sum(
      concat(
        [0],
        [
          for one in [for one in values(var.containers) : one if one != null] :
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
            for one in [for one in values(var.containers) : one if one != null] :
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
      for item, one in { for key, one in var.containers : key => one if one != null } : item => one
      if one.memory_mib != null ? one.memory_mib > var.memory_mib : false
    })) == 0
    error_message = try(join(" ", [
      "containers: memory_mib of",
      join(", ", formatlist("%q", keys({
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
        if one.memory_mib != null ? one.memory_mib > var.memory_mib : false
      }))),
      "is more than ${var.memory_mib}, which the task has; lower it or raise that of the task",
    ]), "")
  }

  validation {
    condition = (
      alltrue(flatten([
        for container in [for one in values(var.containers) : one if one != null] :
        [for tmpf in values(container.tmpfs) : tmpf != null]
      ]))
      ? (
        alltrue([for tmpf in values(var.tmpfs) : tmpf != null])
        ? sum(
          concat(
            [0],
            [
              for one in [for one in values(var.containers) : one if one != null] : sum(
                concat(
                  [0],
                  values({
                    for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                    directory => item
                    if !contains([
                      for mount in [for one in values(one.mount_points) : one if one != null] :
                      mount.container_path
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
              for one in [for one in values(var.containers) : one if one != null] : sum(
                concat(
                  [0],
                  values({
                    for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                    directory => item
                    if !contains([
                      for mount in [for one in values(one.mount_points) : one if one != null] :
                      mount.container_path
                    ], directory)
                  }),
                )
              )
            ],
          )
        ) == 0
        : true
      )
      : true
    )
    error_message = try(join(" ", [
      "containers: tmpfs and /tmp of the further containers take",
      sum(
        concat(
          [0],
          [
            for one in [for one in values(var.containers) : one if one != null] : sum(
              concat(
                [0],
                values({
                  for directory, item in merge({ "/tmp" = one.tmp_size_mib }, one.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in [for one in values(one.mount_points) : one if one != null] :
                    mount.container_path
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
      for name in distinct(flatten([
        for one in [for one in values(var.containers) : one if one != null] : keys(one.mount_points)
      ])) :
      name
      if !contains(keys(var.volumes), name)
    ]) == 0
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.containers) : one if one != null] :
          keys(one.mount_points)
        ])) :
        name
        if !contains(keys(var.volumes), name)
      ])),
      "is no volume of the task; write the name of one of volumes",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in { for key, one in var.containers : key => one if one != null } : item => one
      if one.firelens != null
    })) <= 1
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", keys({
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
        if one.firelens != null
      }))),
      "have firelens, and ECS takes one router; remove the others'",
    ]), "")
  }

  validation {
    condition = (
      length([
        for one in [for one in values(var.containers) : one if one != null] : one
        if length(one.log_options) > 0
      ]) == 0 ||
      length(keys({
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
        if one.firelens != null
      })) > 0
    )
    error_message = "containers: log_options need a router; give one of the further containers firelens"
  }

  validation {
    condition = length([
      for item in distinct([
        for port in concat(
          [for one in [for one in values(var.containers) : one if one != null] : one.port],
          [0],
        ) :
        port
        if port > 0
      ]) :
      item
      if length([
        for other in [
          for port in concat(
            [for one in [for one in values(var.containers) : one if one != null] : one.port],
            [0],
          ) :
          port
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
            for port in concat(
              [for one in [for one in values(var.containers) : one if one != null] : one.port],
              [0],
            ) :
            port
            if port > 0
          ]) :
          item
          if length([
            for other in [
              for port in concat(
                [for one in [for one in values(var.containers) : one if one != null] : one.port],
                [0],
              ) :
              port
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
      alltrue(flatten([
        for container in [for one in values(var.containers) : one if one != null] :
        [for tmpf in values(container.tmpfs) : tmpf != null]
      ]))
      ? length([
        for path_ in flatten([
          for one in [
            for one in [for one in values(var.containers) : one if one != null] : one
            if one.readonly_root_filesystem
          ] :
          concat(keys(one.tmpfs), [
            for mount in [for one in values(one.mount_points) : one if one != null] :
            mount.container_path
          ])
        ]) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !var.enable_execute_command
      : true
    )
    error_message = try(join(" ", [
      "containers:",
      join(", ", formatlist("%q", [
        for path_ in flatten([
          for one in [
            for one in [for one in values(var.containers) : one if one != null] : one
            if one.readonly_root_filesystem
          ] :
          concat(keys(one.tmpfs), [
            for mount in [for one in values(one.mount_points) : one if one != null] :
            mount.container_path
          ])
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
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
        if startswith(one.image, ":") || startswith(one.image, "@")
      })) == 0
    )
    error_message = try(join(" ", [
      "containers: images of",
      join(", ", formatlist("%q", keys({
        for item, one in { for key, one in var.containers : key => one if one != null } :
        item => one
        if startswith(one.image, ":") || startswith(one.image, "@")
      }))),
      "are in the repository that create_repository = false leaves out; write the full references",
      "of images elsewhere",
    ]), "")
  }
}
