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
    - `containers`: Further containers of each task, by their name: a proxy, a collector, a step before the start. They start, run and end with the main container, which bears the name of the service or job. Default: none.
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
    - `network_load_balancer`: Network load balancer that has its `listeners`, by name. Default: the only one.
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
    - `volumes`: Volumes of each task, by name; `efs` of one names a file system of the platform, or one that exists. Default: none.
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
    })), {})
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
    network_load_balancer = optional(string)
    port                  = optional(number, 8080)
    ports                 = optional(map(number), {})
    publishes             = optional(map(string), {})
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
      step_policies = optional(map(object({
        metric_name = string
        namespace   = string
        step_adjustments = list(object({
          scaling_adjustment          = number
          metric_interval_lower_bound = optional(number)
          metric_interval_upper_bound = optional(number)
        }))
        threshold                = number
        adjustment_type          = optional(string, "ChangeInCapacity")
        comparison_operator      = optional(string, "GreaterThanOrEqualToThreshold")
        cooldown_seconds         = optional(number, 300)
        dimensions               = optional(map(string), {})
        evaluation_periods       = optional(number, 1)
        metric_aggregation_type  = optional(string, "Average")
        min_adjustment_magnitude = optional(number)
        period_seconds           = optional(number, 60)
        statistic                = optional(string, "Average")
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
    condition = alltrue([for key, service in var.services : service != null])
    error_message = join("; ", [
      for key, service in var.services :
      "services: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if service == null
    ])
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for key, container in service.containers : container != null]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for key, container in service.containers :
        "services.containers: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if container == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for key, volume in service.volumes : volume != null]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for key, volume in service.volumes :
        "services.volumes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if volume == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for key, egress in service.egress : egress != null]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for key, egress in service.egress :
        "services.egress: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if egress == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for key, route in service.routes : route != null]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for key, route in service.routes :
        "services.routes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if route == null
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for service in [for one in values(var.services) : one if one != null] :
      [for key, listener in service.listeners : listener != null]
    ]))
    error_message = join("; ", flatten([
      for service in [for one in values(var.services) : one if one != null] : [
        for key, listener in service.listeners :
        "services.listeners: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
        if listener == null
      ]
    ]))
  }

  validation {
    condition = (
      alltrue(flatten([
        for service in [for one in values(var.services) : one if one != null] :
        [for port in values(service.ports) : port != null]
      ]))
      ? length([
        for name in distinct(flatten([
          for one in [for one in values(var.services) : one if one != null] : keys(one.calls)
        ])) :
        name
        if !contains(concat(keys(var.services), flatten([
          for name, service in { for key, one in var.services : key => one if one != null } :
          [for port in keys(service.ports) : join(":", compact([name, port]))]
        ])), name)
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "services: calls:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.services) : one if one != null] : keys(one.calls)
        ])) :
        name
        if !contains(concat(keys(var.services), flatten([
          for name, service in { for key, one in var.services : key => one if one != null } :
          [for port in keys(service.ports) : join(":", compact([name, port]))]
        ])), name)
      ])),
      "is called and is none of services, and no port that one of them names",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(flatten([
        for one in [for one in values(var.services) : one if one != null] : keys(one.reads)
      ])) :
      name
      if !contains(concat(concat(keys(var.databases), keys(var.caches)), keys(var.tables)), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: reads:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.services) : one if one != null] : keys(one.reads)
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
        for one in [for one in values(var.services) : one if one != null] : keys(one.writes)
      ])) :
      name
      if !contains(keys(var.tables), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: writes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.services) : one if one != null] : keys(one.writes)
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
        for one in [for one in values(var.services) : one if one != null] : keys(one.consumes)
      ])) :
      name
      if !contains(keys(var.queues), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: consumes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.services) : one if one != null] : keys(one.consumes)
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
        for one in [for one in values(var.services) : one if one != null] : keys(one.publishes)
      ])) :
      name
      if !contains(concat(keys(var.queues), keys(var.topics)), name)
    ]) == 0
    error_message = try(join(" ", [
      "services: publishes:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for one in [for one in values(var.services) : one if one != null] : keys(one.publishes)
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
        for caller in [for one in values(var.services) : one if one != null] : [
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
      "services: secrets:",
      join(", ", formatlist("%q", [
        for name in distinct(flatten([
          for caller in [for one in values(var.services) : one if one != null] : [
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
    condition = length([
      for name in [
        for service in [
          for service in values({
            for item, service in { for key, one in var.services : key => one if one != null } :
            item => service
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
              for item, service in { for key, one in var.services : key => one if one != null } :
              item => service
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
          for item, service in { for key, one in var.services : key => one if one != null } :
          item => service
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
          for item, service in { for key, one in var.services : key => one if one != null } :
          item => service
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
      for name in [
        for service in [
          for service in values({
            for item, service in { for key, one in var.services : key => one if one != null } :
            item => service
            if length(service.listeners) > 0
          }) :
          service
          if service.network_load_balancer != null
        ] :
        service.network_load_balancer
      ] :
      name
      if !contains(
        concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers)),
        name,
      )
    ]) == 0
    error_message = try(join(" ", [
      "services: network_load_balancer:",
      join(", ", formatlist("%q", [
        for name in [
          for service in [
            for service in values({
              for item, service in { for key, one in var.services : key => one if one != null } :
              item => service
              if length(service.listeners) > 0
            }) :
            service
            if service.network_load_balancer != null
          ] :
          service.network_load_balancer
        ] :
        name
        if !contains(
          concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers)),
          name,
        )
      ])),
      "is none of network_load_balancers and existing_network_load_balancers",
    ]), "")
  }

  validation {
    condition = (
      length(concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))) ==
      1 ||
      length(keys({
        for item, service in {
          for item, service in { for key, one in var.services : key => one if one != null } :
          item => service
          if length(service.listeners) > 0
        } :
        item => service
        if service.network_load_balancer == null
      })) == 0
    )
    error_message = try(join(" ", [
      "services: network_load_balancer:",
      join(", ", formatlist("%q", keys({
        for item, service in {
          for item, service in { for key, one in var.services : key => one if one != null } :
          item => service
          if length(service.listeners) > 0
        } :
        item => service
        if service.network_load_balancer == null
      }))),
      "has listeners and names none of",
      length(concat(keys(var.network_load_balancers), keys(var.existing_network_load_balancers))),
      "network load balancers; name one",
    ]), "")
  }

  validation {
    condition = (
      alltrue(flatten([
        for service in [for one in values(var.services) : one if one != null] : [
          for listener in [for one in values(service.listeners) : one if one != null] :
          listener.port != null
        ]
      ]))
      ? length(
        [
          for places in [
            flatten([
              for service in values({
                for item, service in { for key, one in var.services : key => one if one != null } :
                item => service
                if length(service.listeners) > 0
              }) :
              [
                for listener in [for one in values(service.listeners) : one if one != null] :
                join(":", compact([
                  service.network_load_balancer != null
                  ? service.network_load_balancer
                  : join(
                    "",
                    compact(
                      concat(
                        keys(var.network_load_balancers),
                        keys(var.existing_network_load_balancers),
                      )
                    ),
                  ),
                  listener.port,
                ]))
              ]
            ]),
          ] :
          [
            for item in distinct(places) : item
            if length([for other in places : other if other == item]) > 1
          ]
        ][0]
      ) == 0
      : true
    )
    error_message = try(join(" ", [
      "services: listeners:",
      join(
        ", ",
        formatlist(
          "%q",
          [
            for places in [
              flatten([
                for service in values({
                  for item, service in {
                    for key, one in var.services : key => one
                    if one != null
                  } :
                  item => service
                  if length(service.listeners) > 0
                }) :
                [
                  for listener in [for one in values(service.listeners) : one if one != null] :
                  join(":", compact([
                    service.network_load_balancer != null
                    ? service.network_load_balancer
                    : join(
                      "",
                      compact(
                        concat(
                          keys(var.network_load_balancers),
                          keys(var.existing_network_load_balancers),
                        )
                      ),
                    ),
                    listener.port,
                  ]))
                ]
              ]),
            ] :
            [
              for item in distinct(places) : item
              if length([for other in places : other if other == item]) > 1
            ]
          ][0],
        ),
      ),
      "is what two of them have, load balancer and port; choose another port",
    ]), "")
  }

  validation {
    condition = length(distinct([
      for name in [
        for efs in [
          for volume in flatten([
            for one in [for one in values(var.services) : one if one != null] :
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
      "services: volumes:",
      join(", ", formatlist("%q", distinct([
        for name in [
          for efs in [
            for volume in flatten([
              for one in [for one in values(var.services) : one if one != null] :
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
      for one in [for one in values(var.services) : one if one != null] : keys({
        for item, volume in { for key, one in one.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null
        ? (volume.efs.file_system != null) == (volume.efs.file_system_id != null)
        : false
      })
    ]))) == 0
    error_message = try(join(" ", [
      "services: volumes: efs of",
      join(", ", formatlist("%q", distinct(flatten([
        for one in [for one in values(var.services) : one if one != null] : keys({
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
      for one in [for one in values(var.services) : one if one != null] : keys({
        for item, volume in { for key, one in one.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null
        ? volume.efs.file_system != null &&
        (volume.efs.uid == null || volume.efs.gid == null || volume.efs.access_point_id != null)
        : false
      })
    ]))) == 0
    error_message = try(join(" ", [
      "services: volumes: efs of",
      join(", ", formatlist("%q", distinct(flatten([
        for one in [for one in values(var.services) : one if one != null] : keys({
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
    condition = length([
      for name in distinct([
        for one in values({
          for item, one in { for key, one in var.services : key => one if one != null } :
          item => one
          if one.image_of != null
        }) :
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
            for item, one in { for key, one in var.services : key => one if one != null } :
            item => one
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
          for item, one in { for key, one in var.services : key => one if one != null } :
          item => one
          if one.image_of != null
        }) :
        one.image_of
      ]) :
      value
      if contains(keys({
        for item, one in { for key, one in var.services : key => one if one != null } : item => one
        if one.image_of != null
      }), value)
    ]) == 0
    error_message = try(join(" ", [
      "services: image_of:",
      join(", ", formatlist("%q", [
        for value in distinct([
          for one in values({
            for item, one in { for key, one in var.services : key => one if one != null } :
            item => one
            if one.image_of != null
          }) :
          one.image_of
        ]) :
        value
        if contains(keys({
          for item, one in { for key, one in var.services : key => one if one != null } :
          item => one
          if one.image_of != null
        }), value)
      ])),
      "has no repository of its own, and image_of itself; write the service that it names",
    ]), "")
  }

  validation {
    condition = length(keys({
      for item, one in {
        for item, one in { for key, one in var.services : key => one if one != null } : item => one
        if one.image_of != null
      } :
      item => one
      if one.image != null ? !can(regex("^:", one.image)) : false
    })) == 0
    error_message = try(join(" ", [
      "services: image: of",
      join(", ", formatlist("%q", keys({
        for item, one in {
          for item, one in { for key, one in var.services : key => one if one != null } :
          item => one
          if one.image_of != null
        } :
        item => one
        if one.image != null ? !can(regex("^:", one.image)) : false
      }))),
      "is in no repository that image_of names; write \":<tag>\" of that, or leave it out for the",
      "image of that service",
    ]), "")
  }
}
