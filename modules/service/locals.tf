locals {
  account_id = split(":", var.cluster_arn)[4]
  partition  = split(":", var.cluster_arn)[1]
  region     = split(":", var.cluster_arn)[3]
  scheduled  = var.scaling != null ? length(var.scaling.schedules) > 0 : false

  container = merge(
    {
      name = var.name
      image = (
        startswith(var.image, ":") || startswith(var.image, "@")
        ? "${aws_ecr_repository.this.repository_url}${var.image}"
        : var.image
      )
      essential              = true
      user                   = var.user
      readonlyRootFilesystem = true
      linuxParameters = {
        initProcessEnabled = true
        tmpfs              = [{ containerPath = "/tmp", size = var.tmp_size_mib }]
      }
      portMappings = [{ containerPort = var.port, hostPort = var.port, protocol = "tcp" }]
      environment = [
        for name, value in merge({ SERVICE_NAME = var.name }, var.environment) :
        { name = name, value = value }
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.this.name
          "awslogs-region"        = local.region
          "awslogs-stream-prefix" = "ecs"
        }
      }
    },
    {
      for key, value in {
        command = length(var.command) > 0 ? var.command : null
        secrets = (
          length(var.secrets) > 0
          ? [
            for name, source in var.secrets : {
              name = name
              valueFrom = (
                source.key == "" ? source.secret_arn : "${source.secret_arn}:${source.key}::"
              )
            }
          ]
          : null
        )
        healthCheck = (
          length(var.health_check_command) > 0
          ? {
            command = (
              var.health_check_command[0] == "CMD" || var.health_check_command[0] == "CMD-SHELL"
              ? var.health_check_command
              : concat(
                can(regex("[ \\t\\n]", var.health_check_command[0])) ? ["CMD-SHELL"] : ["CMD"],
                var.health_check_command,
              )
            )
            interval = 30
            retries  = 3
            timeout  = 5
          }
          : null
        )
      } :
      key => value
      if value != null
    },
  )

  image_repository = try(
    regex(
      "^([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z]{2,4}(?:-[a-z]+)+-[0-9])\\.[a-z0-9.-]+/([^:@]+)",
      var.image,
    ),
    [],
  )

  resource_id = one(
    concat(
      aws_appautoscaling_target.this[*].resource_id,
      aws_appautoscaling_target.scheduled[*].resource_id,
    )
  )

  secret_key_arns = distinct([
    for key in [for source in values(var.secrets) : source.kms_key_arn] : key
    if key != null
  ])

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
}
