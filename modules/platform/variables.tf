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

variable "alarms" {
  description = <<-EOT
    Alarms of all that the platform makes, events and a dashboard. `{}` makes them with the module's defaults. Default: none.
    - `backlog_age_seconds`: Seconds that the oldest message of a consumed queue may wait.
    - `container_insights`: Whether the cluster has Container Insights, which alone count running and desired tasks.
    - `database_connections`: Connections to a database, or to all instances of a cluster on average, that are many.
    - `email`: E-mail address that the topic writes to, once its owner has followed the link that AWS sends.
    - `response_time_milliseconds`: Milliseconds within which 99 of 100 requests to a route are to be answered.
    - `server_error_percent`: Share of requests answered with 5xx above which a route is alarmed, in percent.
    - `topic`: A topic of SNS that alarms and events go to. Default: one is made.
  EOT
  type = object({
    backlog_age_seconds        = optional(number)
    container_insights         = optional(bool)
    database_connections       = optional(number)
    email                      = optional(string)
    response_time_milliseconds = optional(number)
    server_error_percent       = optional(number)
    topic                      = optional(map(string))
  })
  default  = null
  nullable = true
}

variable "caches" {
  description = <<-EOT
    Caches, by name, which services and jobs reach that say `reads`. Default: none.
    - `node_type`: Type of its nodes. The default is the smallest; those of class r hold more.
    - `num_cache_clusters`: Number of its nodes, the first of which writes.
  EOT
  type = map(object({
    node_type          = optional(string)
    num_cache_clusters = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "cluster" {
  description = <<-EOT
    The cluster that is made, and its namespace. Default: one with the module's defaults, unless `existing_cluster` is one that exists.
    - `capacity_provider_strategy`: Where tasks run, by capacity provider.
    - `container_insights`: CloudWatch Container Insights (Security Hub ECS.12); `enhanced` adds task level metrics.
    - `namespace`: Private DNS domain of the services. Default: `<name>.local`.
  EOT
  type = object({
    capacity_provider_strategy = optional(map(object({
      base   = optional(number, 0)
      weight = optional(number, 1)
    })))
    container_insights = optional(string)
    namespace          = optional(string)
  })
  default  = null
  nullable = true
}

variable "databases" {
  description = <<-EOT
    Databases, by name, which services and jobs reach that say `reads`. Default: none.
    - `engine`: Required. `aurora-postgresql`, `aurora-mysql`, or `postgres`, which is RDS without Aurora.
    - `engine_version`: Required. Version of the engine: `16`, or `8.0` of `aurora-mysql`.
    - `allow_major_version_upgrade`: Whether `engine_version` may be another major version than the one that is deployed.
    - `backup_retention_days`: Days in which each second can be restored (Security Hub RDS.11 asks for seven).
    - `database_name`: Name of the database inside. The default is short and no reserved word of any engine.
    - `instance_class`: Class of the instances: `db.r7g.large`.
    - `instance_count`: Instances of an Aurora cluster, the first of which writes.
    - `max_allocated_storage_gib`: Storage of `postgres` in GiB up to which it grows by itself, from 20. Aurora has no bound.
    - `max_capacity`: Largest capacity of each instance of Aurora Serverless v2, in ACU: the bound of its cost.
    - `min_capacity`: Smallest capacity of each instance of Aurora Serverless v2, in ACU. Steps of 0.5.
    - `rotation`: When RDS makes another password. Default: every seven days, as RDS sets it up.
    - `snapshot_identifier`: Name or ARN of a snapshot from which the database is made. Default: it is empty.
  EOT
  type = map(object({
    engine                      = string
    engine_version              = string
    allow_major_version_upgrade = optional(bool)
    backup_retention_days       = optional(number)
    database_name               = optional(string)
    instance_class              = optional(string)
    instance_count              = optional(number)
    max_allocated_storage_gib   = optional(number)
    max_capacity                = optional(number)
    min_capacity                = optional(number)
    rotation = optional(object({
      schedule_expression = string
      duration            = optional(string)
    }))
    snapshot_identifier = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition = length([
      for item in distinct(
        concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables))
      ) :
      item
      if length([
        for other in concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)) : other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "databases:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables))
        ) :
        item
        if length([
          for other in concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)) :
          other
          if other == item
        ]) > 1
      ])),
      "is what two of databases, caches and tables are called; rename one",
    ]), "")
  }
}

variable "disposable" {
  description = "Whether the resources may be destroyed with their data. False protects them."
  type        = bool
  default     = false
  nullable    = false
}

variable "existing_cluster" {
  description = <<-EOT
    A cluster that exists, instead of one that is made.
    - `arn`: Required. Its ARN.
    - `namespace`: Required. Its name, with which the names of services end.
    - `namespace_id`: Required. Id of a Cloud Map namespace for DNS in the VPC.
    - `capacity_provider_strategy`: Where tasks run that name nothing else. Its capacity providers are the cluster's.
    - `execute_command`: Where it records sessions of ECS Exec, and what encrypts them. Default: it records none.
  EOT
  type = object({
    arn          = string
    namespace    = string
    namespace_id = string
    capacity_provider_strategy = optional(
      map(object({
        base   = optional(number, 0)
        weight = optional(number, 1)
      })),
      { FARGATE = { base = 1 } },
    )
    execute_command = optional(map(string))
  })
  default  = null
  nullable = true

  validation {
    condition     = !(var.cluster != null && var.existing_cluster != null)
    error_message = "existing_cluster: cluster is one that is made; write either of them"
  }
}

variable "existing_load_balancers" {
  description = <<-EOT
    Load balancers that exist, by name. Default: none.
    - `listener_arn`: Required. Its listener.
    - `security_group_id`: Required. Its security group, which gets a rule to each service behind it.
    - `both_sides`: Whether that rule is created here. False if somebody else writes it.
  EOT
  type = map(object({
    listener_arn      = string
    security_group_id = string
    both_sides        = optional(bool, true)
  }))
  default  = {}
  nullable = false

  validation {
    condition = length([
      for item in distinct(concat(keys(var.load_balancers), keys(var.existing_load_balancers))) :
      item
      if length([
        for other in concat(keys(var.load_balancers), keys(var.existing_load_balancers)) : other
        if other == item
      ]) > 1
    ]) == 0
    error_message = try(join(" ", [
      "existing_load_balancers:",
      join(", ", formatlist("%q", [
        for item in distinct(concat(keys(var.load_balancers), keys(var.existing_load_balancers))) :
        item
        if length([
          for other in concat(keys(var.load_balancers), keys(var.existing_load_balancers)) : other
          if other == item
        ]) > 1
      ])),
      "is one that is made, too; rename one",
    ]), "")
  }
}

variable "existing_network" {
  description = <<-EOT
    A VPC that exists, instead of one that is made.
    - `vpc_id`: Required. Its id.
    - `https_targets`: What tasks in the private subnets reach on port 443, by name; for images, secrets and logs.
    - `isolated_subnet_ids`: Ids of the subnets in which databases stand, in two zones at least.
    - `private_subnet_ids`: Ids of the subnets in which tasks run, and internal load balancers stand.
    - `public_subnet_ids`: Ids of the subnets with a route to an internet gateway, for load balancers.
  EOT
  type = object({
    vpc_id = string
    https_targets = optional(
      map(object({
        description                  = string
        cidr_ipv4                    = optional(string)
        prefix_list_id               = optional(string)
        referenced_security_group_id = optional(string)
      })),
      {
        internet = { description = "AWS services and partners over HTTPS", cidr_ipv4 = "0.0.0.0/0" }
      },
    )
    isolated_subnet_ids = optional(list(string), [])
    private_subnet_ids  = optional(list(string), [])
    public_subnet_ids   = optional(list(string), [])
  })
  default  = null
  nullable = true

  validation {
    condition = length([
      for holds in [var.network != null, var.existing_network != null] : holds
      if holds
    ]) == 1
    error_message = "existing_network: write either network, for one that is made, or existing_network"
  }
}

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
    - `containers`: Further containers of each task, by their name: a proxy, a collector, a step before the start.
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
    - `volumes`: Volumes that containers have by `container_path` or `mount_points`, by their name. Default: none.
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
        file_system_id  = string
        access_point_id = optional(string)
        root_directory  = optional(string)
      }))
      read_only = optional(bool, false)
    })))
    waivers           = optional(map(string))
    working_directory = optional(string)
    writes            = optional(map(string), {})
  }))
  default  = {}
  nullable = false

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
    condition = length([
      for name in distinct(flatten([for one in values(var.jobs) : keys(one.calls)])) : name
      if !contains(concat(keys(var.services), flatten([
        for name, service in var.services :
        [for port in keys(service.ports) : join(":", compact([name, port]))]
      ])), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: calls:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.jobs) : keys(one.calls)])) : name
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
      for name in distinct(flatten([for one in values(var.jobs) : keys(one.reads)])) : name
      if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: reads:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.jobs) : keys(one.reads)])) : name
        if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
      ])),
      "is read and is none of databases, caches and tables",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.jobs) : keys(one.writes)])) : name
      if !contains(keys(var.tables), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: writes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.jobs) : keys(one.writes)])) : name
        if !contains(keys(var.tables), name)
      ])),
      "is written and is none of tables",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.jobs) : keys(one.consumes)])) : name
      if !contains(keys(var.queues), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: consumes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.jobs) : keys(one.consumes)])) : name
        if !contains(keys(var.queues), name)
      ])),
      "is consumed and is none of queues",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.jobs) : keys(one.publishes)])) : name
      if !contains(concat(keys(var.queues), keys(var.topics)), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: publishes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.jobs) : keys(one.publishes)])) : name
        if !contains(concat(keys(var.queues), keys(var.topics)), name)
      ])),
      "is published to and is none of queues and topics",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in values(var.jobs) : [
          for source in [
            for source in values(one.secrets) : source
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
          for one in values(var.jobs) : [
            for source in [
              for source in values(one.secrets) : source
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
    condition = length([
      for name in distinct([
        for one in values({ for item, one in var.jobs : item => one if one.image_of != null }) :
        one.image_of
      ]) :
      name
      if !contains(keys(var.services), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: image_of:",
      join(", ", formatlist("%q", [
        for name in distinct([
          for one in values({ for item, one in var.jobs : item => one if one.image_of != null }) :
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
        for one in values({ for item, one in var.jobs : item => one if one.image_of != null }) :
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
          for one in values({ for item, one in var.jobs : item => one if one.image_of != null }) :
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
      for item, one in { for item, one in var.jobs : item => one if one.image_of != null } :
      item => one
      if one.image != null ? !can(regex("^:", one.image)) : false
    })) == 0
    error_message = try(join(" ", [
      "jobs: image: of",
      join(", ", formatlist("%q", keys({
        for item, one in { for item, one in var.jobs : item => one if one.image_of != null } :
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
        for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
        job.before
      ])) :
      name
      if !contains(keys(var.services), name)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
      for item, job in { for item, job in var.jobs : item => job if length(job.before) > 0 } :
      item => job
      if length(job.containers) > 0 || (job.volumes != null ? length(job.volumes) > 0 : false)
    })) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", keys({
        for item, job in { for item, job in var.jobs : item => job if length(job.before) > 0 } :
        item => job
        if length(job.containers) > 0 || (job.volumes != null ? length(job.volumes) > 0 : false)
      }))),
      "has containers or volumes, which are of a task, and is a container in tasks of services;",
      "remove one of the two",
    ]), "")
  }

  validation {
    condition = length([
      for value in keys({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
      value
      if contains(flatten([for one in values(var.services) : keys(one.containers)]), value)
    ]) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", [
        for value in keys({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
        value
        if contains(flatten([for one in values(var.services) : keys(one.containers)]), value)
      ])),
      "is what a container of a service is called; rename one",
    ]), "")
  }

  validation {
    condition = length(distinct(flatten([
      for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.calls) : one if !contains(keys(service.calls), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
      for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.consumes) : one if !contains(keys(service.consumes), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
      for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
        for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
      for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.reads) : one if !contains(keys(service.reads), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
      for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
      keys({
        for name, service in var.services : name => service
        if contains(job.before, name) &&
        length([for one in keys(job.writes) : one if !contains(keys(service.writes), one)]) > 0
      })
    ]))) == 0
    error_message = try(join(" ", [
      "jobs: before:",
      join(", ", formatlist("%q", distinct(flatten([
        for job in values({ for item, job in var.jobs : item => job if length(job.before) > 0 }) :
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
}

variable "load_balancers" {
  description = <<-EOT
    Load balancers that are made, by name. Names in AWS contain it, but for `public`. Default: none.
    - `ingress_cidr_blocks`: Required. IPv4 ranges of the clients that may connect.
    - `access_logs`: Whether requests are logged to an S3 bucket (Security Hub ELB.5).
    - `access_logs_expiration_days`: Days that logs are kept in S3, and the logs of who asked for them.
    - `additional_certificate_arns`: Further ACM certificates, ARNs by a name of their own, for clients that ask for their names.
    - `certificate_arn`: Existing ACM certificate for HTTPS.
    - `connection_logs`: Whether connections of clients are logged too, into the bucket of the access logs.
    - `domain_name`: DNS name of the platform; its certificate and DNS records are created.
    - `hosted_zone_id`: Public Route 53 zone of `domain_name`; required with it.
    - `idle_timeout_seconds`: Seconds after which an idle connection is closed. The default is AWS's.
    - `internal`: Whether it has private addresses alone, for clients in the VPC and in connected networks.
    - `mutual_authentication`: Whether clients show a certificate over HTTPS, and whose. Default: they show none.
    - `plain_http`: Whether HTTP is served without a certificate. Only for environments without real data.
    - `response_headers`: Headers that it adds to responses. Default: those of the services alone, and its own name.
    - `ssl_policy`: Protocols and ciphers of TLS, by the name of AWS's policy.
    - `waf`: Whether AWS WAF judges requests before the load balancer does (Security Hub ELB.16).
    - `waivers`: Reasons for which safe defaults are left, by the name of the waiver.
  EOT
  type = map(object({
    ingress_cidr_blocks         = list(string)
    access_logs                 = optional(bool)
    access_logs_expiration_days = optional(number)
    additional_certificate_arns = optional(map(string))
    certificate_arn             = optional(string)
    connection_logs             = optional(bool)
    domain_name                 = optional(string)
    hosted_zone_id              = optional(string)
    idle_timeout_seconds        = optional(number)
    internal                    = optional(bool)
    mutual_authentication = optional(object({
      mode = string
      ca_certificates_bundle = optional(object({
        s3_bucket         = string
        s3_key            = string
        s3_object_version = optional(string)
      }))
      ignore_client_certificate_expiry = optional(bool, false)
      trust_store                      = optional(map(string))
    }))
    plain_http = optional(bool)
    response_headers = optional(object({
      access_control_allow_credentials = optional(string)
      access_control_allow_headers     = optional(string)
      access_control_allow_methods     = optional(string)
      access_control_allow_origin      = optional(string)
      access_control_expose_headers    = optional(string)
      access_control_max_age_seconds   = optional(number)
      content_security_policy          = optional(string)
      server_enabled                   = optional(bool)
      strict_transport_security        = optional(string)
      x_content_type_options           = optional(string)
      x_frame_options                  = optional(string)
    }))
    ssl_policy = optional(string)
    waf = optional(object({
      action        = optional(string, "count")
      counted_rules = optional(map(list(string)), {})
      managed_rule_groups = optional(list(string), [
        "AWSManagedRulesAmazonIpReputationList",
        "AWSManagedRulesCommonRuleSet",
        "AWSManagedRulesKnownBadInputsRuleSet",
      ])
      rate_limit = optional(number)
      web_acl    = optional(map(string))
    }))
    waivers = optional(map(string))
  }))
  default  = {}
  nullable = false
}

variable "network" {
  description = <<-EOT
    The VPC that is made. Default: `existing_network` is one that exists.
    - `availability_zones`: Required. Names of the availability zones, all of one region.
    - `cidr_block`: IPv4 range of the VPC.
    - `dns_firewall_allowed_domains`: Names that may be looked up, by an allow-list of DNS Firewall. Default: no list, all may.
    - `endpoint_account_ids`: Ids of further accounts whose principals and resources pass as the own account's do.
    - `endpoint_policies`: Whether endpoints let through only principals of the own account, to its own resources.
    - `flow_logs`: Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6).
    - `interface_endpoints`: AWS services reached inside the VPC, by the last part of the endpoint's service name.
    - `manage_defaults`: Whether the network ACL and the main route table that AWS makes with the VPC are taken over.
    - `nat_elastic_ip_allocation_ids`: Allocations of Elastic IPs that exist, by the zone of their NAT gateway, to be used again.
    - `nat_gateways`: How private subnets reach the internet.
    - `query_log`: Whether the names that are looked up in the VPC are logged, by Route 53 Resolver.
    - `waivers`: `public_ip`: why tasks run in the public subnets, with addresses of the internet.
  EOT
  type = object({
    availability_zones            = list(string)
    cidr_block                    = optional(string)
    dns_firewall_allowed_domains  = optional(list(string))
    endpoint_account_ids          = optional(list(string))
    endpoint_policies             = optional(bool)
    flow_logs                     = optional(bool)
    interface_endpoints           = optional(list(string))
    manage_defaults               = optional(bool)
    nat_elastic_ip_allocation_ids = optional(map(string))
    nat_gateways                  = optional(string)
    query_log                     = optional(bool)
    waivers                       = optional(map(string))
  })
  default  = null
  nullable = true
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of all roles. Default: none."
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

variable "queues" {
  description = <<-EOT
    Queues, by name, each with a dead-letter queue. Default: none.
    - `content_based_deduplication`: Whether a message with the same body counts once within five minutes. Of a FIFO queue alone; by default whoever sends a message gives its deduplication id.
    - `delay_seconds`: Seconds for which a new message is hidden. The default hides none.
    - `fifo_queue`: Whether the queue keeps the order of messages of a group, and takes none of them twice.
    - `fifo_throughput_limit`: What AWS's limit of 300 calls a second counts for. Of a FIFO queue alone.
    - `max_receive_count`: Number of times that a message is received before it goes to the dead-letter queue.
    - `message_retention_seconds`: Seconds for which the queue keeps a message that nobody deletes. The default is AWS's, 4 days: longer than a weekend. The dead-letter queue always keeps them 14 days, AWS's longest.
    - `receive_wait_time_seconds`: Seconds for which a call that receives waits for a message.
    - `visibility_timeout_seconds`: Seconds for which a message that was received is hidden from other consumers.
  EOT
  type = map(object({
    content_based_deduplication = optional(bool)
    delay_seconds               = optional(number)
    fifo_queue                  = optional(bool)
    fifo_throughput_limit       = optional(string)
    max_receive_count           = optional(number)
    message_retention_seconds   = optional(number)
    receive_wait_time_seconds   = optional(number)
    visibility_timeout_seconds  = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "retention_days" {
  description = "Days for which log groups keep their events."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition = contains([
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
      3288, 3653,
    ], var.retention_days)
    error_message = join(" ", [
      "retention_days: ${jsonencode(var.retention_days)} is not possible; choose 1, 3, 5, 7, 14,",
      "30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653",
    ])
  }
}

variable "secrets" {
  description = <<-EOT
    Secrets, by name, that services and jobs read which say so. Default: none.
    - `description`: Required. What the secret is for. Source: a parameter of CloudFormation has 4,096 bytes at most.
    - `generate_string_key`: Key of the password. Required with `secret_string_template`.
    - `initial_value`: Where the first value comes from.
    - `password_length`: Number of characters of the generated password.
    - `rotation`: When it gets another value by itself, and from which function. Default: never; you set one with `put-secret-value`.
    - `secret_string_template`: Keys and values beside the password, none of them secret. Empty: the value is plain text.
  EOT
  type = map(object({
    description         = string
    generate_string_key = optional(string)
    initial_value       = optional(string)
    password_length     = optional(number)
    rotation = optional(object({
      lambda_arn          = string
      schedule_expression = string
      duration            = optional(string)
    }))
    secret_string_template = optional(map(string))
  }))
  default  = {}
  nullable = false
}

variable "services" {
  description = <<-EOT
    Services, by name. Default: none.
    - `assign_public_ip`: Whether tasks run in the public subnets, each with an address of the internet.
    - `availability_zone_rebalancing`: Whether ECS moves tasks between zones when they are spread unevenly, as after an outage.
    - `calls`: Services of the platform that this one calls, with the reason. The main container finds each in `<SERVICE>_URL`. `"ledger:metrics"` is the port that `ledger` names so in its `ports`, in `<SERVICE>_<PORT>_URL`. Default: none.
    - `capacity_provider_strategy`: Where tasks run, by capacity provider. The default is on-demand Fargate alone.
    - `command`: Command of the container. Default: that of the image.
    - `consumes`: Queues of the platform whose messages the tasks receive, with the reason. The main container finds each in `<QUEUE>_URL`. Default: none.
    - `container_depends_on`: Further containers that come before the main one, each with what is waited for.
    - `containers`: Further containers of each task, by their name: a proxy, a collector, a step before the start.
    - `cpu_architecture`: Processor that the image is built for. `ARM64` costs a fifth less (AWS Fargate pricing).
    - `cpu_units`: CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384.
    - `create_repository`: Whether there is a repository of its own, to which its images are pushed.
    - `deployment_alarms`: Names of alarms that roll a deployment back when one of them goes off; the apply then fails.
    - `deployment_maximum_percent`: Share of the tasks that runs at most in a deployment, in percent, rounded down to a task.
    - `deployment_minimum_healthy_percent`: Share of the tasks that keeps running in a deployment, in percent, rounded up to a task.
    - `desired_count`: Number of tasks; with `scaling`, of a new service alone.
    - `egress`: What tasks reach beside port 443 and the services that they call, by name: databases, caches, partners. Default: nothing else.
    - `enable_execute_command`: Whether a shell can be opened in the containers, by ECS Exec.
    - `entry_point`: Program that gets `command` as its arguments. Default: that of the image.
    - `environment`: Environment variables, none of them secret. The module sets `SERVICE_NAME`.
    - `environment_files`: ARNs of files in S3 with further environment variables, whose names end in `.env`.
    - `ephemeral_storage_gib`: Disk of a task in GiB, for its images and volumes. Default: the 20 that cost nothing.
    - `execution_role`: An existing execution role, instead of one that is created here.
    - `health_check`: Health check in the container. Default: none.
    - `health_check_command`: The command of `health_check` alone, where its other fields keep their defaults.
    - `image`: Container image.
    - `image_of`: Service of the platform whose repository the image is in. `image` is then a tag of that repository, or left out for the image of that service. Default: its own.
    - `image_tag_mutability`: Whether a tag of its own repository may get another image (Security Hub ECR.2).
    - `ingress`: Who connects to the tasks directly, by name: the internet with `assign_public_ip`, an office, a group that exists. Default: nobody but load balancers and the services that call.
    - `linux_capabilities_drop`: Linux capabilities that are taken away.
    - `listeners`: Ports of a network load balancer that lead to the service, by a name of their own.
    - `load_balancer`: Load balancer that has its routes, by name. Default: the only one.
    - `log_group`: An existing log group of the containers, instead of one that is created here.
    - `log_max_buffer_size_mib`: Size of that buffer in MiB, taken from the task's memory. The default is ECS's.
    - `log_mode`: What happens when CloudWatch Logs takes lines more slowly than the container writes them.
    - `log_options`: Options of FireLens for the log of the container, such as `Name` of the output.
    - `log_secret_options`: Options of FireLens that are secret, beside `log_options`, each from a secret or a parameter. Default: none.
    - `memory_mib`: Memory of a task in MiB; the sizes that Fargate offers depend on `cpu_units`.
    - `mount_points`: Volumes of the task that the container has, by the name of the volume. Default: none.
    - `network_load_balancer`: The network load balancer that has the `listeners`: the outputs of the module `network_load_balancer`, say. Default: none.
    - `port`: TCP port that the container listens on. 0: none, and then neither a DNS name nor a way in.
    - `ports`: Further TCP ports on which containers of a task listen, by name: of metrics, of gRPC.
    - `publishes`: Queues and topics of the platform to which the tasks send messages, with the reason. The main container finds them in `<QUEUE>_URL` and `<TOPIC>_ARN`. Default: none.
    - `quotas`: Quotas that AWS has raised for the account, to the values given here.
    - `readonly_root_filesystem`: Whether nothing can be written but `/tmp` and `tmpfs` (Security Hub ECS.5).
    - `reads`: Databases and caches of the platform that it reads and writes, and tables that it reads, with the reason. The main container gets `<DATABASE>_HOST`, `_READER_HOST`, `_PORT`, `_NAME`, `_USERNAME` and `_PASSWORD`, the first three and `_TLS` of a cache, `_NAME` of a table. Default: none.
    - `repository_credentials`: ARN of the secret with `username` and `password` for a private registry outside of ECR. Default: none.
    - `repository_credentials_kms_key_arn`: KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager.
    - `restart_policy`: When ECS starts the container again in its task. Default: never, the task is replaced.
    - `route`: How the load balancer routes requests to the service. Default: it does not.
    - `routes`: Further routes to the service, by name: to a port of its own or to another container.
    - `scaling`: Autoscaling of the number of tasks. Default: it stays at `desired_count`.
    - `secrets`: Environment variables from secrets: a secret of the platform with a key of it or without, `database-credentials:password`; the ARN of any secret, with `:key` or without; the ARN or `/path` of an SSM parameter. Default: none.
    - `security_group_ids`: Existing security groups that tasks are in, beside their own: a database's clients, say.
    - `service_discovery`: Whether the service has a name in Cloud Map, by which other services find it.
    - `start_timeout_seconds`: Seconds after which ECS gives up to start what waits for this container. Default: ECS's.
    - `stop_timeout_seconds`: Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's.
    - `task_role`: An existing task role, instead of one that is created here.
    - `task_role_policy_arns`: Managed policies of the task role, ARNs by a name of their own. Default: none.
    - `tmp_size_mib`: Size of the writable `/tmp` in MiB, taken from the task's memory.
    - `tmpfs`: Further writable directories, held in the task's memory, with their sizes in MiB: `"/var/run" = 16`. A size of `/tmp` here replaces `tmp_size_mib`.
    - `ulimits`: Limits of the operating system by name. Fargate takes `nofile` alone: open files.
    - `user`: User, or user and group, of the container, by name or number.
    - `volumes`: Volumes that containers have by `container_path` or `mount_points`, by their name. Default: none.
    - `waivers`: Reasons for which safe defaults are left, by the name of the waiver.
    - `working_directory`: Directory in which the command starts. Default: that of the image.
    - `writes`: Tables of the platform whose items it changes, with the reason. The main container gets `<TABLE>_NAME`. Default: none.
  EOT
  type = map(object({
    assign_public_ip              = optional(bool)
    availability_zone_rebalancing = optional(string)
    calls                         = optional(map(string), {})
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
    })), {})
    cpu_architecture                   = optional(string)
    cpu_units                          = optional(number)
    create_repository                  = optional(bool)
    deployment_alarms                  = optional(list(string))
    deployment_maximum_percent         = optional(number)
    deployment_minimum_healthy_percent = optional(number)
    desired_count                      = optional(number)
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
    health_check_command = optional(list(string))
    image                = optional(string)
    image_of             = optional(string)
    image_tag_mutability = optional(string)
    ingress = optional(map(object({
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
    })))
    linux_capabilities_drop = optional(list(string))
    listeners = optional(map(object({
      port                         = number
      deregistration_delay_seconds = optional(number, 60)
      health_check = optional(object({
        healthy_threshold   = optional(number, 2)
        interval_seconds    = optional(number, 15)
        path                = optional(string)
        port                = optional(number)
        timeout_seconds     = optional(number, 5)
        unhealthy_threshold = optional(number, 3)
      }), {})
      health_check_grace_period_seconds = optional(number, 60)
      preserve_client_ip                = optional(bool, false)
      protocol                          = optional(string, "TCP")
      proxy_protocol_v2                 = optional(bool, false)
      stickiness                        = optional(string)
      target_port                       = optional(number)
    })))
    load_balancer           = optional(string)
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
    memory_mib = optional(number)
    mount_points = optional(map(object({
      container_path = string
      read_only      = optional(bool, false)
    })))
    network_load_balancer = optional(object({
      arn               = string
      security_group_id = string
      both_sides        = optional(bool, true)
      certificate_arn   = optional(string)
      ssl_policy        = optional(string, "ELBSecurityPolicy-TLS13-1-2-2021-06")
    }))
    port      = optional(number, 8080)
    ports     = optional(map(number), {})
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
    route = optional(object({
      authenticate_cognito = optional(object({
        user_pool_arn              = string
        user_pool_client_id        = string
        user_pool_domain           = string
        on_unauthenticated_request = optional(string, "authenticate")
        scope                      = optional(string, "openid")
        session_timeout_seconds    = optional(number, 604800)
      }))
      container                    = optional(string)
      deregistration_delay_seconds = optional(number)
      health_check = optional(object({
        healthy_threshold   = optional(number, 2)
        interval_seconds    = optional(number, 15)
        matcher             = optional(string)
        path                = optional(string)
        port                = optional(number)
        timeout_seconds     = optional(number, 5)
        unhealthy_threshold = optional(number, 3)
      }))
      health_check_grace_period_seconds = optional(number)
      host_headers                      = optional(list(string))
      http_headers                      = optional(map(list(string)))
      http_request_methods              = optional(list(string))
      load_balancing_algorithm_type     = optional(string)
      path_patterns                     = optional(list(string))
      port                              = optional(number)
      priority                          = optional(number)
      protocol                          = optional(string)
      protocol_version                  = optional(string)
      query_strings                     = optional(map(list(string)))
      slow_start_seconds                = optional(number)
      source_ips                        = optional(list(string))
      stickiness = optional(object({
        type                    = string
        cookie_duration_seconds = optional(number, 86400)
        cookie_name             = optional(string)
      }))
    }))
    routes = optional(map(object({
      priority = number
      authenticate_cognito = optional(object({
        user_pool_arn              = string
        user_pool_client_id        = string
        user_pool_domain           = string
        on_unauthenticated_request = optional(string, "authenticate")
        scope                      = optional(string, "openid")
        session_timeout_seconds    = optional(number, 604800)
      }))
      container                    = optional(string)
      deregistration_delay_seconds = optional(number, 60)
      health_check = optional(object({
        healthy_threshold   = optional(number, 2)
        interval_seconds    = optional(number, 15)
        matcher             = optional(string)
        path                = optional(string)
        port                = optional(number)
        timeout_seconds     = optional(number, 5)
        unhealthy_threshold = optional(number, 3)
      }), {})
      health_check_grace_period_seconds = optional(number, 60)
      host_headers                      = optional(list(string), [])
      http_headers                      = optional(map(list(string)), {})
      http_request_methods              = optional(list(string), [])
      load_balancing_algorithm_type     = optional(string, "round_robin")
      path_patterns                     = optional(list(string), ["/*"])
      port                              = optional(number)
      protocol                          = optional(string, "HTTP")
      protocol_version                  = optional(string, "HTTP1")
      query_strings                     = optional(map(list(string)), {})
      slow_start_seconds                = optional(number, 0)
      source_ips                        = optional(list(string), [])
      stickiness = optional(object({
        type                    = string
        cookie_duration_seconds = optional(number, 86400)
        cookie_name             = optional(string)
      }))
    })), {})
    scaling = optional(object({
      acceptable_backlog_per_task = optional(number)
      cpu_target_percent          = optional(number, 70)
      custom_metrics = optional(map(object({
        target_value = number
        dimensions   = optional(map(string), {})
        metric_name  = optional(string)
        metrics = optional(list(object({
          id         = string
          expression = optional(string)
          metric_stat = optional(object({
            metric_name = string
            namespace   = string
            stat        = string
            dimensions  = optional(map(string), {})
          }))
          return_data = optional(bool, true)
        })), [])
        namespace = optional(string)
        statistic = optional(string, "Average")
      })), {})
      disable_scale_in           = optional(bool, false)
      max_capacity               = optional(number, 10)
      memory_target_percent      = optional(number, 70)
      min_capacity               = optional(number, 2)
      requests_per_target        = optional(number)
      scale_in_cooldown_seconds  = optional(number, 300)
      scale_out_cooldown_seconds = optional(number, 60)
      schedules = optional(map(object({
        max_capacity = number
        min_capacity = number
        schedule     = string
        timezone     = optional(string, "UTC")
      })), {})
    }))
    secrets               = optional(map(string), {})
    security_group_ids    = optional(list(string))
    service_discovery     = optional(bool)
    start_timeout_seconds = optional(number)
    stop_timeout_seconds  = optional(number)
    task_role             = optional(map(string))
    task_role_policy_arns = optional(map(string))
    tmp_size_mib          = optional(number)
    tmpfs                 = optional(map(number))
    ulimits               = optional(map(map(number)))
    user                  = optional(string)
    volumes = optional(map(object({
      container_path = optional(string)
      efs = optional(object({
        file_system_id  = string
        access_point_id = optional(string)
        root_directory  = optional(string)
      }))
      read_only = optional(bool, false)
    })))
    waivers           = optional(map(string))
    working_directory = optional(string)
    writes            = optional(map(string), {})
  }))
  default  = {}
  nullable = false

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.services) : keys(one.calls)])) : name
      if !contains(concat(keys(var.services), flatten([
        for name, service in var.services :
        [for port in keys(service.ports) : join(":", compact([name, port]))]
      ])), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: calls:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.services) : keys(one.calls)])) : name
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
      for name in distinct(flatten([for one in values(var.services) : keys(one.reads)])) : name
      if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: reads:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.services) : keys(one.reads)])) : name
        if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
      ])),
      "is read and is none of databases, caches and tables",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.services) : keys(one.writes)])) : name
      if !contains(keys(var.tables), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: writes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.services) : keys(one.writes)])) : name
        if !contains(keys(var.tables), name)
      ])),
      "is written and is none of tables",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.services) : keys(one.consumes)])) : name
      if !contains(keys(var.queues), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: consumes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.services) : keys(one.consumes)])) : name
        if !contains(keys(var.queues), name)
      ])),
      "is consumed and is none of queues",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([for one in values(var.services) : keys(one.publishes)])) : name
      if !contains(concat(keys(var.queues), keys(var.topics)), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: publishes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([for one in values(var.services) : keys(one.publishes)])) :
        name
        if !contains(concat(keys(var.queues), keys(var.topics)), name)
      ])),
      "is published to and is none of queues and topics",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in values(var.services) : [
          for source in [
            for source in values(one.secrets) : source
            if !can(regex("^(arn:|/)", source))
          ] :
          split(":", source)[0]
        ]
      ])) :
      name
      if !contains(keys(var.secrets), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: secrets:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in values(var.services) : [
            for source in [
              for source in values(one.secrets) : source
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
    condition = length([
      for name in [
        for service in [
          for service in values({
            for item, service in var.services : item => service
            if service.route != null || length(service.routes) > 0
          }) :
          service
          if service.load_balancer != null
        ] :
        service.load_balancer
      ] :
      name
      if !contains(concat(keys(var.load_balancers), keys(var.existing_load_balancers)), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: load_balancer:",
      join(", ", formatlist("%q", [
        for name in [
          for service in [
            for service in values({
              for item, service in var.services : item => service
              if service.route != null || length(service.routes) > 0
            }) :
            service
            if service.load_balancer != null
          ] :
          service.load_balancer
        ] :
        name
        if !contains(concat(keys(var.load_balancers), keys(var.existing_load_balancers)), name)
      ])),
      "is none of load_balancers and existing_load_balancers",
    ]), "")
  }

  validation {
    condition = (
      length(concat(keys(var.load_balancers), keys(var.existing_load_balancers))) == 1 ||
      length(keys({
        for item, service in {
          for item, service in var.services : item => service
          if service.route != null || length(service.routes) > 0
        } :
        item => service
        if service.load_balancer == null
      })) == 0
    )
    error_message = try(join(" ", [
      "services: load_balancer:",
      join(", ", formatlist("%q", keys({
        for item, service in {
          for item, service in var.services : item => service
          if service.route != null || length(service.routes) > 0
        } :
        item => service
        if service.load_balancer == null
      }))),
      "has routes and names none of",
      "${length(concat(keys(var.load_balancers), keys(var.existing_load_balancers)))} load",
      "balancers; name one",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct([
        for one in values({ for item, one in var.services : item => one if one.image_of != null }) :
        one.image_of
      ]) :
      name
      if !contains(keys(var.services), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: image_of:",
      join(", ", formatlist("%q", [
        for name in distinct([
          for one in values({
            for item, one in var.services : item => one
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
        for one in values({ for item, one in var.services : item => one if one.image_of != null }) :
        one.image_of
      ]) :
      value
      if contains(keys({
        for item, one in var.services : item => one
        if one.image_of != null
      }), value)
    ]) == 0
    error_message = try(join(" ", [
      "services: image_of:",
      join(", ", formatlist("%q", [
        for value in distinct([
          for one in values({
            for item, one in var.services : item => one
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
      for item, one in { for item, one in var.services : item => one if one.image_of != null } :
      item => one
      if one.image != null ? !can(regex("^:", one.image)) : false
    })) == 0
    error_message = try(join(" ", [
      "services: image: of",
      join(", ", formatlist("%q", keys({
        for item, one in { for item, one in var.services : item => one if one.image_of != null } :
        item => one
        if one.image != null ? !can(regex("^:", one.image)) : false
      }))),
      "is in no repository that image_of names; write \":<tag>\" of that, or leave it out for the",
      "image of that service",
    ]), "")
  }
}

variable "tables" {
  description = <<-EOT
    Tables of DynamoDB, by name, which services and jobs use that say `reads` or `writes`. Default: none.
    - `attributes`: Required. Types of the attributes that are keys, of the table or of an index: `S` for text, `N` for a number, `B` for bytes. Items have others as they like.
    - `hash_key`: Required. Attribute that is the partition key. AWS cannot change it: another is refused when Terraform plans.
    - `global_secondary_indexes`: Other keys by which items are found, by the name of the index. Default: none.
    - `range_key`: Attribute that is the sort key: items of one partition in its order.
    - `ttl_attribute_name`: Attribute with the second, as Unix counts them, after which DynamoDB deletes an item.
  EOT
  type = map(object({
    attributes = map(string)
    hash_key   = string
    global_secondary_indexes = optional(map(object({
      hash_key           = string
      non_key_attributes = optional(list(string), [])
      projection_type    = optional(string, "ALL")
      range_key          = optional(string)
    })))
    range_key          = optional(string)
    ttl_attribute_name = optional(string)
  }))
  default  = {}
  nullable = false
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

variable "task_role_statements" {
  description = <<-EOT
    IAM statements of the task roles, for the code of services and jobs: a list for each by its name, as the modules `service` and `job` take it. Not in their tables, where those of all would have to be alike. Default: none.
    - `actions`: Required. Actions of the AWS API, such as `sqs:SendMessage`.
    - `resources`: Required. ARNs of the resources that the actions are allowed on.
    - `conditions`: When it is allowed: a list of values by condition key by operator, as IAM has them: `StringEquals."aws:ResourceTag/team" = ["orders"]`. Default: always.
  EOT
  type        = any
  default     = {}
  nullable    = false

  validation {
    condition = try(
      length([
        for name in keys(var.task_role_statements) : name
        if !contains(concat(keys(var.services), keys(var.jobs)), name)
      ]) == 0,
      true,
    )
    error_message = try(join(" ", [
      "task_role_statements:",
      join(", ", formatlist("%q", [
        for name in keys(var.task_role_statements) : name
        if !contains(concat(keys(var.services), keys(var.jobs)), name)
      ])),
      "is neither one of services nor of jobs",
    ]), "")
  }
}

variable "topics" {
  description = <<-EOT
    Topics, by name, and the queues that get their messages. Default: none.
    - `content_based_deduplication`: Whether a message with the same body counts once within five minutes. Of a FIFO topic alone; by default whoever publishes a message gives its deduplication id.
    - `fifo_topic`: Whether the topic keeps the order of messages of a group, and takes none of them twice.
    - `subscriptions`: Queues of the platform that get its messages, by name. Default: none.
  EOT
  type = map(object({
    content_based_deduplication = optional(bool)
    fifo_topic                  = optional(bool)
    subscriptions = optional(map(object({
      raw_message_delivery = optional(bool, true)
    })), {})
  }))
  default  = {}
  nullable = false

  validation {
    condition = length([
      for name in distinct(flatten([for topic in values(var.topics) : keys(topic.subscriptions)])) :
      name
      if !contains(keys(var.queues), name)
    ]) == 0
    error_message = try(join(" ", [
      "topics:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for topic in values(var.topics) : keys(topic.subscriptions)
        ])) :
        name
        if !contains(keys(var.queues), name)
      ])),
      "is subscribed and is none of queues",
    ]), "")
  }
}
