variable "jobs" {
  description = <<-EOT
    Jobs, by name: tasks that start at given times or by hand, and end. Default: none.
    - `assign_public_ip`: Whether tasks run in the public subnets, each with an address of the internet.
    - `before`: Services of the platform in whose tasks it comes first: a migration that has to succeed before new code runs. It is a container there, with the size, the roles and the ways of the service: what it calls, reads, writes, consumes, publishes or is allowed, the service has to say, too. Default: none.
    - `calls`: Services of the platform that this one calls, with the reason. The main container finds each in `<SERVICE>_URL`. `"ledger:metrics"` is the port that `ledger` names so in its `ports`, in `<SERVICE>_<PORT>_URL`. Default: none.
    - `capacity_provider_strategy`: Where tasks run, by capacity provider. The default is on-demand Fargate alone.
    - `command`: Command of the container. Default: that of the image.
    - `consumes`: Queues of the platform whose messages the tasks receive, with the reason. The main container finds each in `<QUEUE>_URL`. Default: none.
    - `container_depends_on`: Further containers that come before the main one, each with what is waited for.
    - `containers`: Further containers of each task, by their name: a proxy, a collector, a step before the start. They start, run and end with the main container, which bears the name of the service or job. Default: none.
    - `cpu_architecture`: Processor that the image is built for. `ARM64` costs a fifth less (AWS Fargate pricing).
    - `cpu_units`: CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384.
    - `create_repository`: Whether there is a repository of its own, to which its images are pushed.
    - `egress`: What tasks reach beside port 443 and the services that they call, by name: databases, caches, partners. Default: nothing else.
    - `enable_execute_command`: Whether a shell can be opened in the containers, by ECS Exec.
    - `entry_point`: Program that gets `command` as its arguments. Default: that of the image.
    - `environment`: Environment variables, none of them secret. The module sets `SERVICE_NAME`.
    - `environment_files`: ARNs of files in S3 with further environment variables, whose names end in `.env`.
    - `ephemeral_storage_gib`: Disk of a task in GiB, for its images and volumes. Default: the 20 that cost nothing.
    - `execution_role`: An existing execution role, instead of one that is created here.
    - `health_check`: Health check in the container. Default: none.
    - `health_check_command`: The command of `health_check` alone, where its other fields keep their defaults.
    - `image`: Container image. `:1.4.2` or `@sha256:…` is an image of its own repository; anything else is a full reference with a tag or a digest. Required, unless `image_of` names the service whose image it is.
    - `image_of`: Service of the platform whose repository the image is in. `image` is then a tag of that repository, or left out for the image of that service. Default: its own.
    - `image_tag_mutability`: Whether a tag of its own repository may get another image (Security Hub ECR.2).
    - `linux_capabilities_drop`: Linux capabilities that are taken away.
    - `log_group`: An existing log group of the containers, instead of one that is created here.
    - `log_max_buffer_size_mib`: Size of that buffer in MiB, taken from the task's memory. The default is ECS's.
    - `log_mode`: What happens when CloudWatch Logs takes lines more slowly than the container writes them.
    - `log_options`: Options of FireLens for the log of the container, such as `Name` of the output.
    - `log_secret_options`: Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `maximum_retry_attempts`: How often Scheduler tries again to start a task that ECS did not take, within 24 hours.
    - `memory_mib`: Memory of a task in MiB; the sizes that Fargate offers depend on `cpu_units`.
    - `mount_points`: Volumes of the task that the container has, by the name of the volume. Default: none.
    - `publishes`: Queues and topics of the platform to which the tasks send messages, with the reason. The main container finds them in `<QUEUE>_URL` and `<TOPIC>_ARN`. Default: none.
    - `quotas`: Quotas that AWS has raised for the account, to the values given here.
    - `readonly_root_filesystem`: Whether nothing can be written but `/tmp` and `tmpfs` (Security Hub ECS.5).
    - `reads`: Databases and caches of the platform that it reads and writes, and tables that it reads, with the reason. The main container gets `<DATABASE>_HOST`, `_READER_HOST`, `_PORT`, `_NAME`, `_USERNAME` and `_PASSWORD`, the first three and `_TLS` of a cache, `_NAME` of a table. Default: none.
    - `repository_credentials`: ARN of the secret with `username` and `password` for a private registry outside of ECR. Default: none.
    - `repository_credentials_kms_key_arn`: KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager.
    - `restart_policy`: When ECS starts the container again in its task. Default: never, the task is replaced.
    - `schedule`: When the task starts, as EventBridge Scheduler takes it: `cron(0 2 * * ? *)`, `rate(15 minutes)`, `at(2030-01-01T07:00:00)`.
    - `secrets`: Environment variables from secrets: a secret of the platform with a key of it or without, `database-credentials:password`; the ARN of any secret, with `:key` or without; the ARN or `/path` of an SSM parameter. Default: none.
    - `security_group_ids`: Existing security groups that tasks are in, beside their own: a database's clients, say.
    - `start_timeout_seconds`: Seconds after which ECS gives up to start what waits for this container. Default: ECS's.
    - `stop_timeout_seconds`: Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's.
    - `task_role`: An existing task role, instead of one that is created here.
    - `task_role_policy_arns`: Managed policies of the task role, ARNs by a name of their own. Default: none.
    - `timezone`: IANA name of the time zone of `schedule`.
    - `tmp_size_mib`: Size of the writable `/tmp` in MiB, taken from the task's memory.
    - `tmpfs`: Further writable directories, held in the task's memory, with their sizes in MiB: `"/var/run" = 16`. A size of `/tmp` here replaces `tmp_size_mib`.
    - `ulimits`: Limits of the operating system by name. Fargate takes `nofile` alone: open files.
    - `user`: User, or user and group, of the container, by name or number.
    - `volumes`: Volumes of each task, by name; `efs` of one names a file system of the platform, or one that exists. Default: none.
    - `waivers`: Reasons for which safe defaults are left, by the name of the waiver.
    - `working_directory`: Directory in which the command starts. Default: that of the image.
    - `writes`: Tables of the platform whose items it changes, with the reason. The main container gets `<TABLE>_NAME`. Default: none.
  EOT
  type = map(object({
    assign_public_ip = optional(bool)
    before           = optional(list(string), [])
    calls            = optional(map(string), {})
    capacity_provider_strategy = optional(map(object({
      base   = optional(number, 0)
      weight = optional(number, 1)
    })))
    command              = optional(list(string))
    consumes             = optional(map(string), {})
    container_depends_on = optional(map(string))
    containers = optional(map(object({
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
      secrets               = optional(map(string), {})
      start_timeout_seconds = optional(number)
      stop_timeout_seconds  = optional(number, 30)
      tmp_size_mib          = optional(number, 64)
      tmpfs                 = optional(map(number), {})
      ulimits               = optional(map(map(number)), {})
      user                  = optional(string, "101:101")
      waivers               = optional(map(string), {})
      working_directory     = optional(string)
    })), {})
    cpu_architecture  = optional(string)
    cpu_units         = optional(number)
    create_repository = optional(bool)
    egress = optional(map(object({
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
    })), {})
    enable_execute_command = optional(bool)
    entry_point            = optional(list(string))
    environment            = optional(map(string), {})
    environment_files      = optional(list(string))
    ephemeral_storage_gib  = optional(number)
    execution_role         = optional(map(string))
    health_check = optional(object({
      command              = list(string)
      interval_seconds     = optional(number, 30)
      retries              = optional(number, 3)
      start_period_seconds = optional(number, 0)
      timeout_seconds      = optional(number, 5)
    }))
    health_check_command    = optional(list(string))
    image                   = optional(string)
    image_of                = optional(string)
    image_tag_mutability    = optional(string)
    linux_capabilities_drop = optional(list(string))
    log_group               = optional(map(string))
    log_max_buffer_size_mib = optional(number)
    log_mode                = optional(string)
    log_options             = optional(map(string))
    log_secret_options = optional(map(object({
      arn         = optional(string)
      key         = optional(string, "")
      kms_key_arn = optional(string)
      secret_arn  = optional(string)
    })))
    maximum_retry_attempts = optional(number)
    memory_mib             = optional(number)
    mount_points = optional(map(object({
      container_path = string
      read_only      = optional(bool, false)
    })))
    publishes = optional(map(string), {})
    quotas = optional(object({
      rules_per_security_group = optional(number)
    }))
    readonly_root_filesystem           = optional(bool)
    reads                              = optional(map(string), {})
    repository_credentials             = optional(string)
    repository_credentials_kms_key_arn = optional(string)
    restart_policy = optional(object({
      ignored_exit_codes             = optional(list(number), [])
      restart_attempt_period_seconds = optional(number, 300)
    }))
    schedule              = optional(string)
    secrets               = optional(map(string), {})
    security_group_ids    = optional(list(string))
    start_timeout_seconds = optional(number)
    stop_timeout_seconds  = optional(number)
    task_role             = optional(map(string))
    task_role_policy_arns = optional(map(string))
    timezone              = optional(string)
    tmp_size_mib          = optional(number)
    tmpfs                 = optional(map(number))
    ulimits               = optional(map(map(number)))
    user                  = optional(string)
    volumes = optional(map(object({
      container_path = optional(string)
      efs = optional(object({
        access_point_id = optional(string)
        file_system     = optional(string)
        file_system_id  = optional(string)
        gid             = optional(number)
        root_directory  = optional(string)
        uid             = optional(number)
      }))
      read_only = optional(bool)
    })), {})
    waivers           = optional(map(string))
    working_directory = optional(string)
    writes            = optional(map(string), {})
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([for key, job in var.jobs : job != null])
    error_message = join("; ", [
      for key, job in var.jobs :
      "jobs: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if job == null
    ])
  }

  validation {
    condition = alltrue(flatten([
      for job in [for one in values(var.jobs) : one if one != null] :
      [for key, container in job.containers : container != null]
    ]))
    error_message = join("; ", flatten([
      for job in [for one in values(var.jobs) : one if one != null] : [
        for key, container in job.containers :
        "jobs.containers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if container == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for job in [for one in values(var.jobs) : one if one != null] :
      [for key, volume in job.volumes : volume != null]
    ]))
    error_message = join("; ", flatten([
      for job in [for one in values(var.jobs) : one if one != null] : [
        for key, volume in job.volumes :
        "jobs.volumes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if volume == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for job in [for one in values(var.jobs) : one if one != null] :
      [for key, egress in job.egress : egress != null]
    ]))
    error_message = join("; ", flatten([
      for job in [for one in values(var.jobs) : one if one != null] : [
        for key, egress in job.egress :
        "jobs.egress: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if egress == null
      ]
    ]))
  }

  validation {
    condition = length([
      for item in distinct(concat(keys(var.services), keys(var.jobs))) : item
      if length([
        for other in concat(keys(var.services), keys(var.jobs)) : other
        if other == item
      ]) >
      1
    ]) == 0
    error_message = try(join(" ", [
      "jobs:",
      join(", ", formatlist("%q", [
        for item in distinct(concat(keys(var.services), keys(var.jobs))) : item
        if length([
          for other in concat(keys(var.services), keys(var.jobs)) : other
          if other == item
        ]) > 1
      ])),
      "is what a service is called; rename one",
    ]), "")
  }

  validation {
    condition = (
      alltrue(flatten([
        for service in [for one in values(var.services) : one if one != null] :
        [for port in values(service.ports) : port != null]
      ]))
      ? length([
        for name in distinct(flatten([
          for one in [for one in values(var.jobs) : one if one != null] : keys(one.calls)
        ])) :
        name
        if !contains(concat(keys(var.services), flatten([
          for name, service in var.services :
          [for port in keys(service.ports) : join(":", compact([name, port]))]
        ])), name)
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "jobs: calls:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.jobs) : one if one != null] : keys(one.calls)
        ])) :
        name
        if !contains(concat(keys(var.services), flatten([
          for name, service in var.services :
          [for port in keys(service.ports) : join(":", compact([name, port]))]
        ])), name)
      ])),
      "is called and is none of services, and no port that one of them names",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in [for one in values(var.jobs) : one if one != null] : keys(one.reads)
      ])) :
      name
      if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: reads:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.jobs) : one if one != null] : keys(one.reads)
        ])) :
        name
        if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
      ])),
      "is read and is none of databases, caches and tables",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in [for one in values(var.jobs) : one if one != null] : keys(one.writes)
      ])) :
      name
      if !contains(keys(var.tables), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: writes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.jobs) : one if one != null] : keys(one.writes)
        ])) :
        name
        if !contains(keys(var.tables), name)
      ])),
      "is written and is none of tables",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in [for one in values(var.jobs) : one if one != null] : keys(one.consumes)
      ])) :
      name
      if !contains(keys(var.queues), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: consumes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.jobs) : one if one != null] : keys(one.consumes)
        ])) :
        name
        if !contains(keys(var.queues), name)
      ])),
      "is consumed and is none of queues",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in [for one in values(var.jobs) : one if one != null] : keys(one.publishes)
      ])) :
      name
      if !contains(concat(keys(var.queues), keys(var.topics)), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: publishes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.jobs) : one if one != null] : keys(one.publishes)
        ])) :
        name
        if !contains(concat(keys(var.queues), keys(var.topics)), name)
      ])),
      "is published to and is none of queues and topics",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for caller in [for one in values(var.jobs) : one if one != null] : [
          for source in [
            for source in concat(values(caller.secrets), flatten([
              for one in [for one in values(caller.containers) : one if one != null] :
              values(one.secrets)
            ])) :
            source
            if !can(regex("^(arn:|/)", source))
          ] :
          split(":", source)[0]
        ]
      ])) :
      name
      if !contains(keys(var.secrets), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: secrets:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for caller in [for one in values(var.jobs) : one if one != null] : [
            for source in [
              for source in concat(values(caller.secrets), flatten([
                for one in [for one in values(caller.containers) : one if one != null] :
                values(one.secrets)
              ])) :
              source
              if !can(regex("^(arn:|/)", source))
            ] :
            split(":", source)[0]
          ]
        ])) :
        name
        if !contains(keys(var.secrets), name)
      ])),
      "is neither one of secrets nor an ARN or the /path of a parameter",
    ]), "")
  }

  validation {
    condition = length(distinct([
      for name in [
        for efs in [
          for volume in flatten([
            for one in [for one in values(var.jobs) : one if one != null] :
            [for one in values(one.volumes) : one if one != null]
          ]) :
          volume.efs
          if volume.efs != null
        ] :
        efs.file_system
        if efs.file_system != null
      ] :
      name
      if !contains(keys(var.file_systems), name)
    ])) == 0
    error_message = try(join(" ", [
      "jobs: volumes:",
      join(", ", formatlist("%q", distinct([
        for name in [
          for efs in [
            for volume in flatten([
              for one in [for one in values(var.jobs) : one if one != null] :
              [for one in values(one.volumes) : one if one != null]
            ]) :
            volume.efs
            if volume.efs != null
          ] :
          efs.file_system
          if efs.file_system != null
        ] :
        name
        if !contains(keys(var.file_systems), name)
      ]))),
      "is mounted and is none of file_systems",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for one in [for one in values(var.jobs) : one if one != null] : keys({
        for item, volume in { for key, one in one.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null
        ? (volume.efs.file_system != null) == (volume.efs.file_system_id != null)
        : false
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: volumes: efs of",
      join(", ", formatlist("%q", distinct(flatten([
        for one in [for one in values(var.jobs) : one if one != null] : keys({
          for item, volume in { for key, one in one.volumes : key => one if one != null } :
          item => volume
          if volume.efs != null
          ? (volume.efs.file_system != null) == (volume.efs.file_system_id != null)
          : false
        })
      ])))),
      "is either of the platform or exists; write either file_system or file_system_id",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for one in [for one in values(var.jobs) : one if one != null] : keys({
        for item, volume in { for key, one in one.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null
        ? volume.efs.file_system != null &&
        (volume.efs.uid == null || volume.efs.gid == null || volume.efs.access_point_id != null)
        : false
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: volumes: efs of",
      join(", ", formatlist("%q", distinct(flatten([
        for one in [for one in values(var.jobs) : one if one != null] : keys({
          for item, volume in { for key, one in one.volumes : key => one if one != null } :
          item => volume
          if volume.efs != null
          ? volume.efs.file_system != null &&
          (volume.efs.uid == null || volume.efs.gid == null || volume.efs.access_point_id != null)
          : false
        })
      ])))),
      "needs uid and gid, and no access_point_id: all files of the directory belong to that user",
    ]), "")
  }

  validation {
    condition = length(
      [
        for places in [
          [
            for one in distinct(
              concat(
                [
                  for efs in [
                    for volume in flatten([
                      for one in values(var.services) :
                      [for one in values(one.volumes) : one if one != null]
                    ]) :
                    volume.efs
                    if volume.efs != null
                  ] :
                  join(" ", compact([
                    join(":", compact([
                      efs.file_system,
                      efs.root_directory != null ? efs.root_directory : "/files",
                    ])),
                    efs.uid,
                    efs.gid,
                  ]))
                  if efs.file_system != null
                ],
                [
                  for efs in [
                    for volume in flatten([
                      for one in [for one in values(var.jobs) : one if one != null] :
                      [for one in values(one.volumes) : one if one != null]
                    ]) :
                    volume.efs
                    if volume.efs != null
                  ] :
                  join(" ", compact([
                    join(":", compact([
                      efs.file_system,
                      efs.root_directory != null ? efs.root_directory : "/files",
                    ])),
                    efs.uid,
                    efs.gid,
                  ]))
                  if efs.file_system != null
                ],
              )
            ) :
            split(" ", one)[0]
          ],
        ] :
        [
          for item in distinct(places) : item
          if length([for other in places : other if other == item]) > 1
        ]
      ][0]
    ) == 0
    error_message = try(join(" ", [
      "jobs: volumes:",
      join(
        ", ",
        formatlist(
          "%q",
          [
            for places in [
              [
                for one in distinct(
                  concat(
                    [
                      for efs in [
                        for volume in flatten([
                          for one in values(var.services) :
                          [for one in values(one.volumes) : one if one != null]
                        ]) :
                        volume.efs
                        if volume.efs != null
                      ] :
                      join(" ", compact([
                        join(":", compact([
                          efs.file_system,
                          efs.root_directory != null ? efs.root_directory : "/files",
                        ])),
                        efs.uid,
                        efs.gid,
                      ]))
                      if efs.file_system != null
                    ],
                    [
                      for efs in [
                        for volume in flatten([
                          for one in [for one in values(var.jobs) : one if one != null] :
                          [for one in values(one.volumes) : one if one != null]
                        ]) :
                        volume.efs
                        if volume.efs != null
                      ] :
                      join(" ", compact([
                        join(":", compact([
                          efs.file_system,
                          efs.root_directory != null ? efs.root_directory : "/files",
                        ])),
                        efs.uid,
                        efs.gid,
                      ]))
                      if efs.file_system != null
                    ],
                  )
                ) :
                split(" ", one)[0]
              ],
            ] :
            [
              for item in distinct(places) : item
              if length([for other in places : other if other == item]) > 1
            ]
          ][0],
        ),
      ),
      "is mounted as two users; write the same uid and gid, or another root_directory",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct([
        for one in values({
          for item, one in { for key, one in var.jobs : key => one if one != null } : item => one
          if one.image_of != null
        }) :
        one.image_of
      ]) :
      name
      if !contains(keys(var.services), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: image_of:",
      join(", ", formatlist("%q", [
        for name in distinct([
          for one in values({
            for item, one in { for key, one in var.jobs : key => one if one != null } : item => one
            if one.image_of != null
          }) :
          one.image_of
        ]) :
        name
        if !contains(keys(var.services), name)
      ])),
      "is none of services",
    ]), "")
  }

  validation {
    condition = length([
      for value in distinct([
        for one in values({
          for item, one in { for key, one in var.jobs : key => one if one != null } : item => one
          if one.image_of != null
        }) :
        one.image_of
      ]) :
      value
      if contains(keys({
        for item, one in var.services : item => one
        if one.image_of != null
      }), value)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: image_of:",
      join(", ", formatlist("%q", [
        for value in distinct([
          for one in values({
            for item, one in { for key, one in var.jobs : key => one if one != null } : item => one
            if one.image_of != null
          }) :
          one.image_of
        ]) :
        value
        if contains(keys({
          for item, one in var.services : item => one
          if one.image_of != null
        }), value)
      ])),
      "has no repository of its own, and image_of itself; write the service that it names",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in {
        for item, one in { for key, one in var.jobs : key => one if one != null } : item => one
        if one.image_of != null
      } :
      item => one
      if one.image != null ? !can(regex("^:", one.image)) : false
    })) == 0
    error_message = try(join(" ", [
      "jobs: image: of",
      join(", ", formatlist("%q", keys({
        for item, one in {
          for item, one in { for key, one in var.jobs : key => one if one != null } : item => one
          if one.image_of != null
        } :
        item => one
        if one.image != null ? !can(regex("^:", one.image)) : false
      }))),
      "is in no repository that image_of names; write \":<tag>\" of that, or leave it out for the",
      "image of that service",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for job in values({
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        }) :
        job.before
      ])) :
      name
      if !contains(keys(var.services), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for job in values({
            for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
            if length(job.before) > 0
          }) :
          job.before
        ])) :
        name
        if !contains(keys(var.services), name)
      ])),
      "is none of services",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      item => job
      if length(job.containers) > 0 || length(job.volumes) > 0
    })) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", keys({
        for item, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        item => job
        if length(job.containers) > 0 || length(job.volumes) > 0
      }))),
      "has containers or volumes, which are of a task, and is a container in tasks of services;",
      "remove one of the two",
    ]), "")
  }

  validation {
    condition = length([
      for value in keys({
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      }) :
      value
      if contains(flatten([for one in values(var.services) : keys(one.containers)]), value)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", [
        for value in keys({
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        }) :
        value
        if contains(flatten([for one in values(var.services) : keys(one.containers)]), value)
      ])),
      "is what a container of a service is called; rename one",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.calls) : one if !contains(keys(service.calls), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([for one in keys(job.calls) : one if !contains(keys(service.calls), one)]) > 0
        })
      ])))),
      "does not say all in calls that the job says which comes first in its tasks, with their",
      "roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.consumes) : one if !contains(keys(service.consumes), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([for one in keys(job.consumes) : one if !contains(keys(service.consumes), one)]) >
          0
        })
      ])))),
      "does not say all in consumes that the job says which comes first in its tasks, with their",
      "roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.publishes) : one if !contains(keys(service.publishes), one)]) >
        0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([
            for one in keys(job.publishes) : one
            if !contains(keys(service.publishes), one)
          ]) >
          0
        })
      ])))),
      "does not say all in publishes that the job says which comes first in its tasks, with their",
      "roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.reads) : one if !contains(keys(service.reads), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([for one in keys(job.reads) : one if !contains(keys(service.reads), one)]) > 0
        })
      ])))),
      "does not say all in reads that the job says which comes first in its tasks, with their",
      "roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.writes) : one if !contains(keys(service.writes), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([for one in keys(job.writes) : one if !contains(keys(service.writes), one)]) > 0
        })
      ])))),
      "does not say all in writes that the job says which comes first in its tasks, with their",
      "roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([
          for one in [
            for target in [for one in values(job.egress) : one if one != null] :
            join(" ", compact([
              target.protocol,
              target.port != null ? target.port : target.from_port,
              target.port != null ? target.port : target.to_port,
              target.cidr_ipv4,
              target.cidr_ipv6,
              target.prefix_list_id,
              target.referenced_security_group_id,
            ]))
          ] :
          one
          if !contains([
            for target in [for one in values(service.egress) : one if one != null] :
            join(" ", compact([
              target.protocol,
              target.port != null ? target.port : target.from_port,
              target.port != null ? target.port : target.to_port,
              target.cidr_ipv4,
              target.cidr_ipv6,
              target.prefix_list_id,
              target.referenced_security_group_id,
            ]))
          ], one)
        ]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([
            for one in [
              for target in [for one in values(job.egress) : one if one != null] :
              join(" ", compact([
                target.protocol,
                target.port != null ? target.port : target.from_port,
                target.port != null ? target.port : target.to_port,
                target.cidr_ipv4,
                target.cidr_ipv6,
                target.prefix_list_id,
                target.referenced_security_group_id,
              ]))
            ] :
            one
            if !contains([
              for target in [for one in values(service.egress) : one if one != null] :
              join(" ", compact([
                target.protocol,
                target.port != null ? target.port : target.from_port,
                target.port != null ? target.port : target.to_port,
                target.cidr_ipv4,
                target.cidr_ipv6,
                target.prefix_list_id,
                target.referenced_security_group_id,
              ]))
            ], one)
          ]) > 0
        })
      ])))),
      "does not say all in egress that the job says which comes first in its tasks, with their",
      "roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([
          for one in job.security_group_ids != null ? job.security_group_ids : [] : one
          if !contains(service.security_group_ids != null ? service.security_group_ids : [], one)
        ]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([
            for one in job.security_group_ids != null ? job.security_group_ids : [] : one
            if !contains(service.security_group_ids != null ? service.security_group_ids : [], one)
          ]) > 0
        })
      ])))),
      "does not say all in security_group_ids that the job says which comes first in its tasks,",
      "with their roles and ways; write it there, too",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for step, job in {
        for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
        if length(job.before) > 0
      } :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([
          for one in job.task_role_policy_arns != null ? values(job.task_role_policy_arns) : [] :
          one
          if !contains(
            service.task_role_policy_arns != null ? values(service.task_role_policy_arns) : [],
            one,
          )
        ]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for step, job in {
          for item, job in { for key, one in var.jobs : key => one if one != null } : item => job
          if length(job.before) > 0
        } :
        keys({
          for name, service in var.services : name => service
          if contains(job.before, name) &&
          length([
            for one in job.task_role_policy_arns != null ? values(job.task_role_policy_arns) : [] :
            one
            if !contains(
              service.task_role_policy_arns != null ? values(service.task_role_policy_arns) : [],
              one,
            )
          ]) > 0
        })
      ])))),
      "does not say all in task_role_policy_arns that the job says which comes first in its tasks,",
      "with their roles and ways; write it there, too",
    ]), "")
  }
}
