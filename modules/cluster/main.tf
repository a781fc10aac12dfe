resource "aws_cloudwatch_log_group" "execute_command" {
  count = var.execute_command != null ? 1 : 0

  kms_key_id        = var.execute_command.kms_key_arn
  name_prefix       = "/ecs/${var.name}/execute-command-"
  retention_in_days = var.execute_command.retention_days
  skip_destroy      = !var.disposable
  tags              = var.tags
}

resource "aws_ecs_cluster" "this" {
  name = "${var.name}-cluster"
  tags = merge(var.tags, var.guardduty_runtime_monitoring ? { GuardDutyManaged = "true" } : {})

  dynamic "configuration" {
    for_each = var.execute_command != null ? [1] : []

    content {
      execute_command_configuration {
        kms_key_id = var.execute_command.kms_key_arn
        logging    = "OVERRIDE"

        log_configuration {
          cloud_watch_encryption_enabled = true
          cloud_watch_log_group_name     = one(aws_cloudwatch_log_group.execute_command[*].name)
        }
      }
    }
  }

  setting {
    name  = "containerInsights"
    value = var.container_insights
  }
}

resource "aws_ecs_cluster_capacity_providers" "this" {
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
  cluster_name       = aws_ecs_cluster.this.name

  dynamic "default_capacity_provider_strategy" {
    for_each = var.capacity_provider_strategy

    content {
      base              = default_capacity_provider_strategy.value.base
      capacity_provider = default_capacity_provider_strategy.key
      weight            = default_capacity_provider_strategy.value.weight
    }
  }

  lifecycle {
    replace_triggered_by = [aws_ecs_cluster.this.id]
  }
}

resource "aws_service_discovery_private_dns_namespace" "this" {
  name        = var.namespace != null ? var.namespace : "${var.name}.local"
  description = "Services of ${var.name}"
  tags        = var.tags
  vpc         = var.vpc_id
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    name = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.name
      why     = "physical names begin with it"
    }
    namespace = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.namespace != null ? var.namespace : "${var.name}.local"
      why     = "running tasks reach each other by names below it"
    }
    vpc_id = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.vpc_id
      why     = "a namespace stays in its VPC"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
