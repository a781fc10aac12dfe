locals {
  account_id         = split(":", var.cluster_arn)[4]
  partition          = split(":", var.cluster_arn)[1]
  receive_arns       = [for target in values(var.consumes) : target.arn]
  region             = split(":", var.cluster_arn)[3]
  scheduled          = var.scaling != null ? length(var.scaling.schedules) > 0 : false
  access_key_id      = "([\\s\\S]*[^A-Z0-9])?(AKIA|ASIA)[A-Z0-9]{16}([^A-Z0-9][\\s\\S]*)?"
  bucket_actions     = "s3:(ListBucket[A-Za-z*]*|GetBucket[A-Za-z*]*|PutBucket[A-Za-z*]*)"
  bucket_arns        = "\\*|arn:[a-z*-]*:s3:(::[^/]*|[a-z0-9*?-]+:.*)"
  commit_hash        = "[0-9a-f]{40}"
  cron_day           = "(0?[1-9]|[12][0-9]|3[01])"
  cron_hour          = "([01]?[0-9]|2[0-3])"
  cron_minute        = "([0-5]?[0-9])"
  cron_month         = "(0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
  cron_weekday       = "([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)"
  cron_year          = "(19[7-9][0-9]|2[01][0-9]{2})"
  every_resource     = "\\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:[a-z-]*/?[*?/]*[*?][*?/]*"
  name_of_secret_key = "[\\s\\S]*(?i:secret[_.-]?(access[_.-]?)?key)[\\s\\S]*"
  object_arns        = "\\*|arn:[a-z*-]*:s3:(::[^/*?]*[/*?].*|[a-z0-9*?-]+:.*)"
  powerful_actions   = "iam:[^GL].*|sts:[Aa*?].*"
  private_key        = "[\\s\\S]*-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----[\\s\\S]*"
  reason             = "[a-zA-Z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]*[a-zA-Z0-9][a-zA-Z0-9 ._:/()#,@\\[\\]+=&;{}!$*-]*"
  secret_access_key  = "[A-Za-z0-9/+]{40}"
  whole_services     = "[^:]*:[*?]*\\*[*?]*"
  wide_policies      = "arn:[^:]*:iam::aws:policy/(.*/)?(AdministratorAccess|IAMFullAccess|PowerUserAccess)"
  words              = "[\\t\\n\\r ]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*"

  container = merge(
    {
      name = var.name
      image = (
        startswith(var.image, ":") || startswith(var.image, "@")
        ? "${one(aws_ecr_repository.this[*].repository_url)}${var.image}"
        : var.image
      )
      essential              = true
      readonlyRootFilesystem = var.readonly_root_filesystem
      stopTimeout            = var.stop_timeout_seconds
      linuxParameters = merge(
        { initProcessEnabled = true },
        {
          for key, value in {
            capabilities = (
              length(local.dropped_capabilities) > 0 ? { drop = local.dropped_capabilities } : null
            )
            tmpfs = (
              length(local.tmpfs) > 0
              ? [for directory, size in local.tmpfs : { containerPath = directory, size = size }]
              : null
            )
          } :
          key => value
          if value != null
        },
      )
      environment = [
        for name, value in merge({ SERVICE_NAME = var.name }, var.environment) :
        { name = name, value = value }
      ]
      logConfiguration = merge(
        {
          logDriver = length(var.log_options) > 0 ? "awsfirelens" : "awslogs"
          options = (
            length(var.log_options) > 0
            ? var.log_options
            : merge(
              {
                "awslogs-group" = (
                  var.log_group != null
                  ? var.log_group.name
                  : one(aws_cloudwatch_log_group.this[*].name)
                )
                "awslogs-region"        = local.region
                "awslogs-stream-prefix" = "ecs"
                mode                    = var.log_mode
              },
              {
                for key, value in {
                  "max-buffer-size" = (
                    var.log_mode == "non-blocking" ? "${var.log_max_buffer_size_mib}m" : null
                  )
                } :
                key => value
                if value != null
              },
            )
          )
        },
        {
          for key, value in {
            secretOptions = (
              length(local.log_secrets) > 0
              ? [
                for name, source in local.log_secrets : {
                  name = name
                  valueFrom = (
                    length(split(":", source.arn)) == 8
                    ? "${source.arn}::"
                    : source.key == "" ? source.arn : "${source.arn}:${source.key}::"
                  )
                }
              ]
              : null
            )
          } :
          key => value
          if value != null
        },
      )
    },
    {
      for key, value in {
        repositoryCredentials = (
          length(local.repository_credentials) > 0
          ? { credentialsParameter = local.repository_credentials[0].arn }
          : null
        )
        user         = var.user != "" ? var.user : null
        startTimeout = var.start_timeout_seconds
        systemControls = (
          var.port > 0 && var.port < 1024
          ? [{ namespace = "net.ipv4.ip_unprivileged_port_start", value = "0" }]
          : null
        )
        ulimits = (
          length(var.ulimits) > 0
          ? [
            for name, limit in var.ulimits :
            { name = name, softLimit = limit.soft_limit, hardLimit = limit.hard_limit }
          ]
          : null
        )
        restartPolicy = (
          var.restart_policy != null
          ? merge(
            {
              enabled              = true
              restartAttemptPeriod = var.restart_policy.restart_attempt_period_seconds
            },
            {
              for key, value in {
                ignoredExitCodes = (
                  length(var.restart_policy.ignored_exit_codes) > 0
                  ? var.restart_policy.ignored_exit_codes
                  : null
                )
              } :
              key => value
              if value != null
            },
          )
          : null
        )
        portMappings = (
          length(local.ports[var.name]) > 0
          ? [
            for port in local.ports[var.name] :
            { containerPort = port, hostPort = port, protocol = "tcp" }
          ]
          : null
        )
        environmentFiles = (
          length(var.environment_files) > 0
          ? [for arn in var.environment_files : { value = arn, type = "s3" }]
          : null
        )
        dependsOn = (
          length(var.container_depends_on) > 0
          ? [
            for other, state in var.container_depends_on :
            { containerName = other, condition = state }
          ]
          : null
        )
        mountPoints = (
          length(local.mount_points) > 0 || length(local.mounts) > 0
          ? concat(local.mount_points, [
            for volume, directory in local.mounts :
            { sourceVolume = volume, containerPath = directory, readOnly = false }
          ])
          : null
        )
        entryPoint       = length(var.entry_point) > 0 ? var.entry_point : null
        command          = length(var.command) > 0 ? var.command : null
        workingDirectory = var.working_directory
        secrets = (
          length(local.secrets) > 0
          ? [
            for name, source in local.secrets : {
              name = name
              valueFrom = (
                length(split(":", source.arn)) == 8
                ? "${source.arn}::"
                : source.key == "" ? source.arn : "${source.arn}:${source.key}::"
              )
            }
          ]
          : null
        )
        healthCheck = (
          length(local.health_check_command) > 0
          ? merge(
            {
              command = (
                local.health_check_command[0] == "CMD" ||
                local.health_check_command[0] == "CMD-SHELL"
                ? local.health_check_command
                : concat(
                  can(regex("[ \\t\\n]", local.health_check_command[0])) ? ["CMD-SHELL"] : ["CMD"],
                  local.health_check_command,
                )
              )
              interval = var.health_check != null ? var.health_check.interval_seconds : 30
              retries  = var.health_check != null ? var.health_check.retries : 3
              timeout  = var.health_check != null ? var.health_check.timeout_seconds : 5
            },
            {
              for key, value in {
                startPeriod = (
                  (var.health_check != null ? var.health_check.start_period_seconds : 0) > 0
                  ? (var.health_check != null ? var.health_check.start_period_seconds : 0)
                  : null
                )
              } :
              key => value
              if value != null
            },
          )
          : null
        )
      } :
      key => value
      if value != null
    },
  )

  container_credentials = {
    for container in keys(var.containers) : container => [
      for arn in var.containers[container].repository_credentials[*] : {
        key         = ""
        kms_key_arn = var.containers[container].repository_credentials_kms_key_arn
        arn         = arn
      }
    ]
  }

  container_log_group_arns = concat(values(aws_cloudwatch_log_group.container)[*].arn, distinct([
    for one in [for one in values(var.containers) : one if one.log_group != null] :
    "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:${one.log_group.name}"
  ]))

  container_log_group_names = {
    for key, instance in aws_cloudwatch_log_group.container : key => instance.name
  }

  container_log_secrets = {
    for container in keys(var.containers) : container => {
      for name in keys(var.containers[container].log_secret_options) : name => {
        key         = var.containers[container].log_secret_options[name].key
        kms_key_arn = var.containers[container].log_secret_options[name].kms_key_arn
        arn = (
          var.containers[container].log_secret_options[name].arn != null
          ? var.containers[container].log_secret_options[name].arn
          : var.containers[container].log_secret_options[name].secret_arn != null
          ? var.containers[container].log_secret_options[name].secret_arn
          : ""
        )
      }
    }
  }

  container_ports = merge(
    { for name in keys(var.containers) : name => var.containers[name].port },
    { (var.name) = var.port },
  )

  container_secrets = {
    for container in keys(var.containers) : container => {
      for name in keys(var.containers[container].secrets) : name => {
        key         = var.containers[container].secrets[name].key
        kms_key_arn = var.containers[container].secrets[name].kms_key_arn
        arn = (
          var.containers[container].secrets[name].arn != null
          ? var.containers[container].secrets[name].arn
          : var.containers[container].secrets[name].secret_arn != null
          ? var.containers[container].secrets[name].secret_arn
          : ""
        )
      }
    }
  }

  containers = [
    for name, container in var.containers : merge(
      {
        name = name
        image = (
          startswith(container.image, ":") || startswith(container.image, "@")
          ? "${one(aws_ecr_repository.this[*].repository_url)}${container.image}"
          : container.image
        )
        essential              = container.essential
        readonlyRootFilesystem = container.readonly_root_filesystem
        stopTimeout            = container.stop_timeout_seconds
        linuxParameters = merge(
          { initProcessEnabled = true },
          {
            for key, value in {
              capabilities = (
                length(
                  container.linux_capabilities_drop != null
                  ? container.linux_capabilities_drop
                  : can(regex("^((0+|root)(:.*)?)?$", container.user)) ? [] : ["ALL"]
                ) > 0
                ? {
                  drop = (
                    container.linux_capabilities_drop != null
                    ? container.linux_capabilities_drop
                    : can(regex("^((0+|root)(:.*)?)?$", container.user)) ? [] : ["ALL"]
                  )
                }
                : null
              )
              tmpfs = (
                length({
                  for directory, item in merge({
                    "/tmp" = container.tmp_size_mib
                  }, container.tmpfs) :
                  directory => item
                  if !contains([
                    for mount in values(container.mount_points) : mount.container_path
                  ], directory)
                }) > 0
                ? [
                  for directory, size in {
                    for directory, item in merge({
                      "/tmp" = container.tmp_size_mib
                    }, container.tmpfs) :
                    directory => item
                    if !contains([
                      for mount in values(container.mount_points) : mount.container_path
                    ], directory)
                  } :
                  { containerPath = directory, size = size }
                ]
                : null
              )
            } :
            key => value
            if value != null
          },
        )
        environment = [
          for name2, value in merge({ SERVICE_NAME = var.name }, container.environment) :
          { name = name2, value = value }
        ]
        logConfiguration = merge(
          {
            logDriver = length(container.log_options) > 0 ? "awsfirelens" : "awslogs"
            options = (
              length(container.log_options) > 0
              ? container.log_options
              : merge(
                {
                  "awslogs-group" = (
                    container.log_group != null
                    ? container.log_group.name
                    : lookup(
                      local.container_log_group_names,
                      name,
                      var.log_group != null
                      ? var.log_group.name
                      : one(aws_cloudwatch_log_group.this[*].name),
                    )
                  )
                  "awslogs-region"        = local.region
                  "awslogs-stream-prefix" = "ecs"
                  mode                    = var.log_mode
                },
                {
                  for key, value in {
                    "max-buffer-size" = (
                      var.log_mode == "non-blocking" ? "${var.log_max_buffer_size_mib}m" : null
                    )
                  } :
                  key => value
                  if value != null
                },
              )
            )
          },
          {
            for key, value in {
              secretOptions = (
                length(local.container_log_secrets[name]) > 0
                ? [
                  for name2, source in local.container_log_secrets[name] : {
                    name = name2
                    valueFrom = (
                      length(split(":", source.arn)) == 8
                      ? "${source.arn}::"
                      : source.key == "" ? source.arn : "${source.arn}:${source.key}::"
                    )
                  }
                ]
                : null
              )
            } :
            key => value
            if value != null
          },
        )
      },
      {
        for key, value in {
          cpu               = container.cpu_units
          memory            = container.memory_mib
          memoryReservation = container.memory_reservation_mib
          firelensConfiguration = (
            container.firelens != null
            ? merge(
              { type = container.firelens.type },
              {
                for key, value in {
                  options = (
                    length(container.firelens.options) > 0 ? container.firelens.options : null
                  )
                } :
                key => value
                if value != null
              },
            )
            : null
          )
          repositoryCredentials = (
            length(local.container_credentials[name]) > 0
            ? { credentialsParameter = local.container_credentials[name][0].arn }
            : null
          )
          user         = container.user != "" ? container.user : null
          startTimeout = container.start_timeout_seconds
          systemControls = (
            container.port > 0 && container.port < 1024
            ? [{ namespace = "net.ipv4.ip_unprivileged_port_start", value = "0" }]
            : null
          )
          ulimits = (
            length(container.ulimits) > 0
            ? [
              for name2, limit in container.ulimits :
              { name = name2, softLimit = limit.soft_limit, hardLimit = limit.hard_limit }
            ]
            : null
          )
          restartPolicy = (
            container.restart_policy != null
            ? merge(
              {
                enabled              = true
                restartAttemptPeriod = container.restart_policy.restart_attempt_period_seconds
              },
              {
                for key, value in {
                  ignoredExitCodes = (
                    length(container.restart_policy.ignored_exit_codes) > 0
                    ? container.restart_policy.ignored_exit_codes
                    : null
                  )
                } :
                key => value
                if value != null
              },
            )
            : null
          )
          portMappings = (
            length(local.ports[name]) > 0
            ? [
              for port in local.ports[name] :
              { containerPort = port, hostPort = port, protocol = "tcp" }
            ]
            : null
          )
          environmentFiles = (
            length(container.environment_files) > 0
            ? [for arn in container.environment_files : { value = arn, type = "s3" }]
            : null
          )
          dependsOn = (
            length(container.depends_on) > 0
            ? [
              for other, state in container.depends_on :
              { containerName = other, condition = state }
            ]
            : null
          )
          mountPoints = (
            length(container.mount_points) > 0 ||
            length(
              var.enable_execute_command && container.readonly_root_filesystem
              ? {
                ("${name}_managed_agents") = "/managed-agents"
                ("${name}_ssm_state")      = "/var/lib/amazon/ssm"
                ("${name}_ssm_logs")       = "/var/log/amazon/ssm"
              }
              : {}
            ) > 0
            ? concat(
              [
                for volume, mount in container.mount_points : {
                  sourceVolume  = volume
                  containerPath = mount.container_path
                  readOnly      = mount.read_only
                }
              ],
              [
                for volume, directory in var.enable_execute_command &&
                container.readonly_root_filesystem
                ? {
                  ("${name}_managed_agents") = "/managed-agents"
                  ("${name}_ssm_state")      = "/var/lib/amazon/ssm"
                  ("${name}_ssm_logs")       = "/var/log/amazon/ssm"
                }
                : {} :
                { sourceVolume = volume, containerPath = directory, readOnly = false }
              ],
            )
            : null
          )
          entryPoint       = length(container.entry_point) > 0 ? container.entry_point : null
          command          = length(container.command) > 0 ? container.command : null
          workingDirectory = container.working_directory
          secrets = (
            length(local.container_secrets[name]) > 0
            ? [
              for name2, source in local.container_secrets[name] : {
                name = name2
                valueFrom = (
                  length(split(":", source.arn)) == 8
                  ? "${source.arn}::"
                  : source.key == "" ? source.arn : "${source.arn}:${source.key}::"
                )
              }
            ]
            : null
          )
          healthCheck = (
            length(container.health_check != null ? container.health_check.command : []) > 0
            ? merge(
              {
                command = (
                  (container.health_check != null ? container.health_check.command : [])[0] ==
                  "CMD" ||
                  (container.health_check != null ? container.health_check.command : [])[0] ==
                  "CMD-SHELL"
                  ? (container.health_check != null ? container.health_check.command : [])
                  : concat(
                    can(
                      regex(
                        "[ \\t\\n]",
                        (container.health_check != null ? container.health_check.command : [])[0],
                      )
                    )
                    ? ["CMD-SHELL"]
                    : ["CMD"],
                    container.health_check != null ? container.health_check.command : [],
                  )
                )
                interval = (
                  container.health_check != null ? container.health_check.interval_seconds : 30
                )
                retries = container.health_check != null ? container.health_check.retries : 3
                timeout = (
                  container.health_check != null ? container.health_check.timeout_seconds : 5
                )
              },
              {
                for key, value in {
                  startPeriod = (
                    (
                      container.health_check != null
                      ? container.health_check.start_period_seconds
                      : 0
                    ) > 0
                    ? (
                      container.health_check != null
                      ? container.health_check.start_period_seconds
                      : 0
                    )
                    : null
                  )
                } :
                key => value
                if value != null
              },
            )
            : null
          )
        } :
        key => value
        if value != null
      },
    )
  ]

  dropped_capabilities = (
    var.linux_capabilities_drop != null
    ? var.linux_capabilities_drop
    : can(regex("^((0+|root)(:.*)?)?$", var.user)) ? [] : ["ALL"]
  )

  egress = {
    for name, target in var.egress : join("/", compact([
      name,
      target.protocol == "tcp" ? "" : target.protocol,
      target.port,
      target.from_port,
      target.to_port == target.from_port ? null : target.to_port,
    ])) => target
  }

  environment_files = concat(var.environment_files, flatten([
    for container in values(var.containers) : container.environment_files
  ]))

  further_repositories = [
    for repository in [
      for container in values(var.containers) : try(
        regex(
          "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
          container.image,
        ),
        [],
      )
    ] :
    repository
    if length(repository) > 0
  ]

  health_check_command = (
    var.health_check != null ? var.health_check.command : var.health_check_command
  )

  image_repository = try(
    regex(
      "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
      var.image,
    ),
    [],
  )

  in_flight_messages = join(" + ", compact([
    for name in keys(var.consumes) : "FILL(in_flight_${replace(name, "/-/", "_")}, 0)"
  ]))

  ingress = {
    for name, target in var.ingress : join("/", compact([
      name,
      target.protocol == "tcp" ? "" : target.protocol,
      target.port,
      target.from_port,
      target.to_port == target.from_port ? null : target.to_port,
    ])) => target
  }

  listener_targets = [
    for name, route in var.listeners : {
      route     = name
      container = var.name
      port = (
        route.target_port != null ? route.target_port : lookup(local.container_ports, var.name, 0)
      )
      health_check_port = (
        route.health_check.port != null ? route.health_check.port : 0
      )
      health_check_grace_period_seconds = route.health_check_grace_period_seconds
    }
  ]

  log_secrets = {
    for name in keys(var.log_secret_options) : name => {
      key         = var.log_secret_options[name].key
      kms_key_arn = var.log_secret_options[name].kms_key_arn
      arn = (
        var.log_secret_options[name].arn != null
        ? var.log_secret_options[name].arn
        : var.log_secret_options[name].secret_arn != null
        ? var.log_secret_options[name].secret_arn
        : ""
      )
    }
  }

  mount_points = concat(
    [
      for volume, mount in var.mount_points :
      { sourceVolume = volume, containerPath = mount.container_path, readOnly = mount.read_only }
    ],
    [
      for name, volume in {
        for item, volume in var.volumes : item => volume
        if volume.container_path != null
      } :
      { sourceVolume = name, containerPath = volume.container_path, readOnly = volume.read_only }
    ],
  )

  mounts = (
    var.enable_execute_command && var.readonly_root_filesystem
    ? {
      ("${var.name}_managed_agents") = "/managed-agents"
      ("${var.name}_ssm_state")      = "/var/lib/amazon/ssm"
      ("${var.name}_ssm_logs")       = "/var/log/amazon/ssm"
    }
    : {}
  )

  parameter_arns = distinct([
    for source in local.secret_sources :
    startswith(source.arn, "/")
    ? "arn:${local.partition}:ssm:${local.region}:${local.account_id}:parameter${source.arn}"
    : source.arn
    if can(regex("^(arn:[^:]*:ssm:|/)", source.arn))
  ])

  ports = {
    for name in keys(local.container_ports) : name => distinct(
      concat(
        concat(local.container_ports[name] > 0 ? [local.container_ports[name]] : [], [
          for target in concat(local.targets, local.listener_targets) : target.port
          if target.container == name
        ]),
        [
          for port in values(var.ports) : port
          if name == var.name &&
          !contains(
            concat(
              values({
                for name, item in local.container_ports : name => item
                if name != var.name
              }),
              [
                for target in concat(local.targets, local.listener_targets) : target.port
                if target.container != var.name
              ],
            ),
            port,
          )
        ],
      )
    )
  }

  publish_arns = [
    for target in [
      for target in values(var.publishes) : target
      if can(regex("^arn:[^:]*:sns:", target.arn))
    ] :
    target.arn
  ]

  publish_key_arns = distinct([
    for key in [
      for target in [
        for target in values(var.publishes) : target
        if can(regex("^arn:[^:]*:sns:", target.arn))
      ] :
      target.kms_key_arn
    ] :
    key
    if key != null
  ])

  receive_key_arns = distinct([
    for key in [for target in values(var.consumes) : target.kms_key_arn] : key
    if key != null
  ])

  repository_credentials = [
    for arn in var.repository_credentials[*] :
    { key = "", kms_key_arn = var.repository_credentials_kms_key_arn, arn = arn }
  ]

  resource_id = one(
    concat(
      aws_appautoscaling_target.this[*].resource_id,
      aws_appautoscaling_target.scheduled[*].resource_id,
    )
  )

  root_volumes = concat(
    can(regex("^((0+|root)(:.*)?)?$", var.user))
    ? concat(keys(var.mount_points), keys({
      for item, volume in var.volumes : item => volume
      if volume.container_path != null
    }))
    : [],
    flatten([
      for one in [
        for one in values(var.containers) : one
        if can(regex("^((0+|root)(:.*)?)?$", one.user))
      ] :
      keys(one.mount_points)
    ]),
  )

  secret_arns = distinct([
    for source in local.secret_sources : join("", [
      replace(source.arn, "/(:secret:[^:]*):.*$/", "$1"),
      can(regex(":secret:", source.arn)) &&
      !can(regex(":secret:[^:]*-[A-Za-z0-9]{6}(:|$)", source.arn))
      ? "-??????"
      : "",
    ])
    if !can(regex("^(arn:[^:]*:ssm:|/)", source.arn))
  ])

  secret_key_arns = distinct([
    for key in [for source in local.secret_sources : source.kms_key_arn] : key
    if key != null
  ])

  secret_sources = concat(
    concat(concat(values(local.secrets), values(local.log_secrets)), local.repository_credentials),
    concat(
      concat(
        flatten([for found in values(local.container_secrets) : values(found)]),
        flatten([for found in values(local.container_log_secrets) : values(found)]),
      ),
      flatten(values(local.container_credentials)),
    ),
  )

  secrets = {
    for name in keys(var.secrets) : name => {
      key         = var.secrets[name].key
      kms_key_arn = var.secrets[name].kms_key_arn
      arn = (
        var.secrets[name].arn != null
        ? var.secrets[name].arn
        : var.secrets[name].secret_arn != null ? var.secrets[name].secret_arn : ""
      )
    }
  }

  send_arns = [
    for target in [
      for target in values(var.publishes) : target
      if !can(regex("^arn:[^:]*:sns:", target.arn))
    ] :
    target.arn
  ]

  send_key_arns = distinct([
    for key in [
      for target in [
        for target in values(var.publishes) : target
        if !can(regex("^arn:[^:]*:sns:", target.arn))
      ] :
      target.kms_key_arn
    ] :
    key
    if key != null
  ])

  targets = concat(
    [
      for name, route in var.routes : {
        route     = name
        container = route.container != null ? route.container : var.name
        port = (
          route.port != null
          ? route.port
          : lookup(local.container_ports, route.container != null ? route.container : var.name, 0)
        )
        health_check_port = (
          route.health_check.port != null ? route.health_check.port : 0
        )
        health_check_grace_period_seconds = route.health_check_grace_period_seconds
      }
    ],
    var.load_balancer != null
    ? (
      var.load_balancer.priority != null
      ? [{
        route = var.name
        container = (
          var.load_balancer.container != null ? var.load_balancer.container : var.name
        )
        port = (
          var.load_balancer.port != null
          ? var.load_balancer.port
          : lookup(
            local.container_ports,
            var.load_balancer.container != null ? var.load_balancer.container : var.name,
            0,
          )
        )
        health_check_port = (
          var.load_balancer.health_check.port != null ? var.load_balancer.health_check.port : 0
        )
        health_check_grace_period_seconds = var.load_balancer.health_check_grace_period_seconds
      }]
      : []
    )
    : [],
  )

  task_role_statements = concat(
    [
      for spec in var.task_role_statements : merge(
        { Effect = "Allow", Action = spec.actions, Resource = spec.resources },
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
    ],
    [
      for name, volume in {
        for item, volume in var.volumes : item => volume
        if volume.efs != null
      } :
      {
        Effect = "Allow"
        Action = concat(
          volume.read_only
          ? ["elasticfilesystem:ClientMount"]
          : ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
          volume.efs.access_point_id == null && contains(local.root_volumes, name)
          ? ["elasticfilesystem:ClientRootAccess"]
          : [],
        )
        Resource = join(":", [
          "arn:${local.partition}:elasticfilesystem:${local.region}:${local.account_id}",
          "file-system/${volume.efs.file_system_id}",
        ])
        Condition = (
          volume.efs.access_point_id != null
          ? {
            StringEquals = {
              "elasticfilesystem:AccessPointArn" = join(":", [
                "arn:${local.partition}:elasticfilesystem:${local.region}:${local.account_id}",
                "access-point/${volume.efs.access_point_id}",
              ])
            }
          }
          : { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
        )
      }
    ],
  )

  tmpfs = {
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
  }

  visible_messages = join(" + ", compact([
    for name in keys(var.consumes) : "FILL(visible_${replace(name, "/-/", "_")}, 0)"
  ]))

  actions_without_resource = join("|", [
    "(autoscaling|ec2|elasticloadbalancing|health|organizations|rekognition):Describe[A-Za-z*]*",
    "(aws-marketplace|ce|pricing|ssmmessages):[A-Za-z*]+|(comprehend|rekognition|textract",
    "translate|transcribe):[A-Za-z*]+|(dynamodb|ecs|events|iam|kms|lambda|route53|ses|sns|sqs",
    "states):List[A-Za-z*]*|cloudtrail:LookupEvents|cloudwatch:(PutMetricData|GetMetricData",
    "GetMetricStatistics|ListMetrics|Describe[A-Za-z*]*)|ecr:GetAuthorizationToken",
    "ecs:(DescribeTaskDefinition|RegisterTaskDefinition)|kms:GenerateRandom",
    "logs:(Describe[A-Za-z*]*|GetQueryResults|StopQuery)|polly:(DescribeVoices|SynthesizeSpeech)",
    "s3:ListAllMyBuckets|secretsmanager:(GetRandomPassword|ListSecrets)",
    "servicediscovery:(DiscoverInstances|List[A-Za-z*]*)|states:SendTask(Failure|Heartbeat",
    "Success)|ses:(GetSendQuota|GetSendStatistics)|ssm:DescribeParameters|sts:(GetCallerIdentity",
    "DecodeAuthorizationMessage)|tag:Get[A-Za-z*]*|xray:[A-Za-z*]+",
  ])

  calendar_date = join("|", [
    "(20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "02-(0[1-9]|1[0-9]|2[0-8]))|20([02468][048]|[13579][26])-02-29)",
  ])

  comparable = join(" ", [
    "\\S*(String|Binary)\\S*( .*)?|\\S*Numeric\\S* -?[0-9]+([.][0-9]+)?|\\S*Date\\S*",
    "([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?|[0-9]{1,13})|\\S*(Bool|Null)\\S*",
    "(true|false)|\\S*IpAddress\\S*",
    "([0-9.]{7,15}(/[0-9]{1,2})?|[0-9a-fA-F:]{2,39}(/[0-9]{1,3})?)|\\S*Arn\\S*",
    "([*]|arn:.+|.*[$][{].*)",
  ])

  condition_operator = join("|", [
    "(ForAllValues:|ForAnyValue:)?(String(Not)?(Equals(IgnoreCase)?|Like)|(Numeric",
    "Date)((Not)?Equals|(Less|Greater)Than(Equals)?)|Arn(Not)?(Equals|Like)|(Not)?IpAddress|Bool",
    "BinaryEquals)(IfExists)?|Null",
  ])

  cron_days = join("|", [
    "(((\\*|${local.cron_day}(-${local.cron_day})?)(/[0-9]{1,4})?|L|${local.cron_day}W)(,((\\*",
    "${local.cron_day}(-${local.cron_day})?)(/[0-9]{1,4})?|L|${local.cron_day}W))*)",
  ])

  cron_hours = join("|", [
    "(((\\*|${local.cron_hour}(-${local.cron_hour})?)(/[0-9]{1,4})?)(,((\\*",
    "${local.cron_hour}(-${local.cron_hour})?)(/[0-9]{1,4})?))*)",
  ])

  cron_minutes = join("|", [
    "(((\\*|${local.cron_minute}(-${local.cron_minute})?)(/[0-9]{1,4})?)(,((\\*",
    "${local.cron_minute}(-${local.cron_minute})?)(/[0-9]{1,4})?))*)",
  ])

  cron_months = join("|", [
    "(((\\*|${local.cron_month}(-${local.cron_month})?)(/[0-9]{1,4})?)(,((\\*",
    "${local.cron_month}(-${local.cron_month})?)(/[0-9]{1,4})?))*)",
  ])

  cron_weekdays = join("|", [
    "(((\\*|${local.cron_weekday}(-${local.cron_weekday})?)(/[0-9]{1,4})?|${local.cron_weekday}?L",
    "${local.cron_weekday}#[1-5])(,((\\*",
    "${local.cron_weekday}(-${local.cron_weekday})?)(/[0-9]{1,4})?|${local.cron_weekday}?L",
    "${local.cron_weekday}#[1-5]))*)",
  ])

  cron_years = join("|", [
    "(((\\*|${local.cron_year}(-${local.cron_year})?)(/[0-9]{1,4})?)(,((\\*",
    "${local.cron_year}(-${local.cron_year})?)(/[0-9]{1,4})?))*)",
  ])

  guardduty_agent_accounts = {
    af-south-1     = "197869348890"
    ap-east-1      = "258348409381"
    ap-east-2      = "259886477082"
    ap-northeast-1 = "533107202818"
    ap-northeast-2 = "914738172881"
    ap-northeast-3 = "273192626886"
    ap-south-1     = "251508486986"
    ap-south-2     = "950823858135"
    ap-southeast-1 = "174946120834"
    ap-southeast-2 = "005257825471"
    ap-southeast-3 = "510637619217"
    ap-southeast-4 = "251357961535"
    ap-southeast-5 = "156041399949"
    ap-southeast-7 = "054037130133"
    ca-central-1   = "354763396469"
    ca-west-1      = "339712888787"
    eu-central-1   = "323658145986"
    eu-central-2   = "529164026651"
    eu-north-1     = "591436053604"
    eu-south-1     = "266869475730"
    eu-south-2     = "919611009337"
    eu-west-1      = "694911143906"
    eu-west-2      = "892757235363"
    eu-west-3      = "665651866788"
    il-central-1   = "870907303882"
    me-central-1   = "000014521398"
    me-south-1     = "536382113932"
    mx-central-1   = "311141559934"
    sa-east-1      = "758426053663"
    us-east-1      = "593207742271"
    us-east-2      = "307168627858"
    us-gov-east-1  = "383115532789"
    us-gov-west-1  = "383110348953"
    us-west-1      = "684579721401"
    us-west-2      = "733349766148"
  }

  memory_mib_by_cpu_units = {
    "256"  = [512, 1024, 2048]
    "512"  = [1024, 2048, 3072, 4096]
    "1024" = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
    "2048" = [4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384]
    "4096" = [
      8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480,
      21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720,
    ]
    "8192" = [16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440]
    "16384" = [
      32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880,
    ]
  }

  names_of_plain_secrets = [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "ECS_ENGINE_AUTH_DATA",
  ]

  object_actions = join("|", [
    "s3:((Get|Put|Delete|Restore|Replicate)Object[A-Za-z*]*|AbortMultipartUpload",
    "ListMultipartUploadParts)",
  ])

  partitions = [
    "aws",
    "aws-cn",
    "aws-eusc",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-us-gov",
  ]

  schedule_expression = join("|", [
    "cron\\(${local.cron_minutes} ${local.cron_hours} (${local.cron_days} ${local.cron_months} \\?",
    "\\? ${local.cron_months} ${local.cron_weekdays}) ${local.cron_years}\\)|rate\\((1 (minute",
    "hour|day)|([2-9]|[1-9][0-9]{1,4}) (minutes|hours|days))\\)",
    "at\\(${local.calendar_date}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\)",
  ])

  secret_source = join(":", [
    "arn:aws(-(cn|eusc|iso(-[bef])?|us-gov))?:secretsmanager:[a-z0-9-]{9,18}:[0-9]{12}:secret",
    "[A-Za-z0-9/_+=.@!-]{1,519}(:[A-Za-z0-9_.-]{1,128}|:([A-Za-z0-9_.-]{1,128})?",
    "([A-Za-z0-9_+=.@-]{1,256})?:([A-Za-z0-9-]{32,64})?)?|(arn",
    "aws(-(cn|eusc|iso(-[bef])?|us-gov))?:ssm:[a-z0-9-]{9,18}:[0-9]{12}",
    "parameter)?(/[A-Za-z0-9_.-]+){1,15}",
  ])

  time_zones = join(" ", [
    "UTC Etc/UTC Etc/GMT Etc/GMT-14 Etc/GMT-13 Etc/GMT-12 Etc/GMT-11 Etc/GMT-10 Etc/GMT-9",
    "Etc/GMT-8 Etc/GMT-7 Etc/GMT-6 Etc/GMT-5 Etc/GMT-4 Etc/GMT-3 Etc/GMT-2 Etc/GMT-1 Etc/GMT+1",
    "Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT+10",
    "Etc/GMT+11 Etc/GMT+12 Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers",
    "Africa/Asmara Africa/Bamako Africa/Bangui Africa/Banjul Africa/Bissau Africa/Blantyre",
    "Africa/Brazzaville Africa/Bujumbura Africa/Cairo Africa/Casablanca Africa/Ceuta",
    "Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala",
    "Africa/El_Aaiun Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba",
    "Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville",
    "Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo",
    "Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena",
    "Africa/Niamey Africa/Nouakchott Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome",
    "Africa/Tripoli Africa/Tunis Africa/Windhoek America/Adak America/Anchorage America/Anguilla",
    "America/Antigua America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca",
    "America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja",
    "America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta",
    "America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman",
    "America/Argentina/Ushuaia America/Aruba America/Asuncion America/Atikokan America/Bahia",
    "America/Bahia_Banderas America/Barbados America/Belem America/Belize America/Blanc-Sablon",
    "America/Boa_Vista America/Bogota America/Boise America/Cambridge_Bay America/Campo_Grande",
    "America/Cancun America/Caracas America/Cayenne America/Cayman America/Chicago",
    "America/Chihuahua America/Ciudad_Juarez America/Costa_Rica America/Coyhaique America/Creston",
    "America/Cuiaba America/Curacao America/Danmarkshavn America/Dawson America/Dawson_Creek",
    "America/Denver America/Detroit America/Dominica America/Edmonton America/Eirunepe",
    "America/El_Salvador America/Fort_Nelson America/Fortaleza America/Glace_Bay America/Goose_Bay",
    "America/Grand_Turk America/Grenada America/Guadeloupe America/Guatemala America/Guayaquil",
    "America/Guyana America/Halifax America/Havana America/Hermosillo America/Indiana/Indianapolis",
    "America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg",
    "America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes",
    "America/Indiana/Winamac America/Inuvik America/Iqaluit America/Jamaica America/Juneau",
    "America/Kentucky/Louisville America/Kentucky/Monticello America/Kralendijk America/La_Paz",
    "America/Lima America/Los_Angeles America/Lower_Princes America/Maceio America/Managua",
    "America/Manaus America/Marigot America/Martinique America/Matamoros America/Mazatlan",
    "America/Menominee America/Merida America/Metlakatla America/Mexico_City America/Miquelon",
    "America/Moncton America/Monterrey America/Montevideo America/Montserrat America/Nassau",
    "America/New_York America/Nome America/Noronha America/North_Dakota/Beulah",
    "America/North_Dakota/Center America/North_Dakota/New_Salem America/Nuuk America/Ojinaga",
    "America/Panama America/Paramaribo America/Phoenix America/Port-au-Prince",
    "America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Punta_Arenas",
    "America/Rankin_Inlet America/Recife America/Regina America/Resolute America/Rio_Branco",
    "America/Santarem America/Santiago America/Santo_Domingo America/Sao_Paulo",
    "America/Scoresbysund America/Sitka America/St_Barthelemy America/St_Johns America/St_Kitts",
    "America/St_Lucia America/St_Thomas America/St_Vincent America/Swift_Current",
    "America/Tegucigalpa America/Thule America/Tijuana America/Toronto America/Tortola",
    "America/Vancouver America/Whitehorse America/Winnipeg America/Yakutat Antarctica/Casey",
    "Antarctica/Davis Antarctica/DumontDUrville Antarctica/Macquarie Antarctica/Mawson",
    "Antarctica/McMurdo Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Troll",
    "Antarctica/Vostok Arctic/Longyearbyen Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau",
    "Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok",
    "Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Chita Asia/Colombo Asia/Damascus",
    "Asia/Dhaka Asia/Dili Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Gaza Asia/Hebron",
    "Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Jakarta Asia/Jayapura",
    "Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kathmandu Asia/Khandyga",
    "Asia/Kolkata Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macau",
    "Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novokuznetsk",
    "Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar",
    "Asia/Qostanay Asia/Qyzylorda Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul",
    "Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi",
    "Asia/Tehran Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ulaanbaatar Asia/Urumqi Asia/Ust-Nera",
    "Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yangon Asia/Yekaterinburg Asia/Yerevan",
    "Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faroe",
    "Atlantic/Madeira Atlantic/Reykjavik Atlantic/South_Georgia Atlantic/St_Helena",
    "Atlantic/Stanley Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin",
    "Australia/Eucla Australia/Hobart Australia/Lindeman Australia/Lord_Howe Australia/Melbourne",
    "Australia/Perth Australia/Sydney Europe/Amsterdam Europe/Andorra Europe/Astrakhan",
    "Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels",
    "Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen",
    "Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man",
    "Europe/Istanbul Europe/Jersey Europe/Kaliningrad Europe/Kirov Europe/Kyiv Europe/Lisbon",
    "Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn",
    "Europe/Minsk Europe/Monaco Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica",
    "Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/San_Marino Europe/Sarajevo",
    "Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn",
    "Europe/Tirane Europe/Ulyanovsk Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Vilnius",
    "Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zurich Indian/Antananarivo Indian/Chagos",
    "Indian/Christmas Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives",
    "Indian/Mauritius Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Auckland",
    "Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate",
    "Pacific/Fakaofo Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier",
    "Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu Pacific/Kanton Pacific/Kiritimati",
    "Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas Pacific/Midway",
    "Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau",
    "Pacific/Pitcairn Pacific/Pohnpei Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan",
    "Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Wake Pacific/Wallis",
  ])
}
