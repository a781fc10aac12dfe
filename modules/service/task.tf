resource "aws_ecs_task_definition" "this" {
  container_definitions    = jsonencode(concat([local.container], local.containers))
  cpu                      = var.cpu_units
  family                   = "${var.platform}-${var.name}"
  memory                   = var.memory_mib
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  tags                     = var.tags

  execution_role_arn = (
    var.execution_role != null ? var.execution_role.arn : one(aws_iam_role.execution[*].arn)
  )

  task_role_arn = (
    var.task_role != null ? var.task_role.arn : one(aws_iam_role.task[*].arn)
  )

  dynamic "ephemeral_storage" {
    for_each = var.ephemeral_storage_gib != null ? [1] : []

    content {
      size_in_gib = var.ephemeral_storage_gib
    }
  }

  dynamic "volume" {
    for_each = var.volumes

    content {
      name = volume.key

      dynamic "efs_volume_configuration" {
        for_each = volume.value.efs != null ? [1] : []

        content {
          file_system_id     = volume.value.efs.file_system_id
          root_directory     = volume.value.efs.root_directory
          transit_encryption = "ENABLED"

          authorization_config {
            access_point_id = volume.value.efs.access_point_id
            iam             = "ENABLED"
          }
        }
      }
    }
  }

  dynamic "volume" {
    for_each = concat(
      keys(
        var.enable_execute_command && var.readonly_root_filesystem
        ? {
          ("${var.name}_managed_agents") = "/managed-agents"
          ("${var.name}_ssm_state")      = "/var/lib/amazon/ssm"
          ("${var.name}_ssm_logs")       = "/var/log/amazon/ssm"
        }
        : {}
      ),
      flatten([
        for other, one in var.containers : keys(
          var.enable_execute_command && one.readonly_root_filesystem
          ? {
            ("${other}_managed_agents") = "/managed-agents"
            ("${other}_ssm_state")      = "/var/lib/amazon/ssm"
            ("${other}_ssm_logs")       = "/var/log/amazon/ssm"
          }
          : {}
        )
      ]),
    )

    content {
      name = volume.value
    }
  }

  runtime_platform {
    cpu_architecture        = var.cpu_architecture
    operating_system_family = "LINUX"
  }

  # The old revision stays until the service has left it, and for a rollback.
  lifecycle {
    create_before_destroy = true
  }
}
