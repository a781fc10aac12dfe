resource "aws_iam_role_policy" "scheduler" {
  count = var.schedule != null ? 1 : 0

  name = "allow"
  role = one(aws_iam_role.scheduler[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "RunTask"
        Effect = "Allow"
        Action = "ecs:RunTask"
        Resource = join(":", [
          "arn:${local.partition}:ecs:${local.region}:${local.account_id}",
          "task-definition/${aws_ecs_task_definition.this.family}:*",
        ])
        Condition = { ArnEquals = { "ecs:cluster" = var.cluster_arn } }
      },
      {
        Sid    = "TagTask"
        Effect = "Allow"
        Action = "ecs:TagResource"
        Resource = join(":", [
          "arn:${local.partition}:ecs:${local.region}:${local.account_id}",
          "task/${element(split("/", var.cluster_arn), 1)}/*",
        ])
        Condition = { StringEquals = { "ecs:CreateAction" = "RunTask" } }
      },
      {
        Sid    = "PassRoles"
        Effect = "Allow"
        Action = "iam:PassRole"
        Resource = [
          var.execution_role != null ? var.execution_role.arn : one(aws_iam_role.execution[*].arn),
          var.task_role != null ? var.task_role.arn : one(aws_iam_role.task[*].arn),
        ]
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      {
        Sid      = "KeepWhatFailed"
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = one(aws_sqs_queue.dead_letters[*].arn)
      },
    ]
  })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_scheduler_schedule" "this" {
  count = var.schedule != null ? 1 : 0

  group_name                   = one(aws_scheduler_schedule_group.this[*].name)
  schedule_expression          = var.schedule
  schedule_expression_timezone = var.timezone

  name = (
    length("${var.platform}-${var.name}") <= 64
    ? "${var.platform}-${var.name}"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}", 0, 57), "-")}-",
      substr(sha256("${var.platform}-${var.name}\n"), 0, 6),
    ])
  )

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.cluster_arn
    role_arn = one(aws_iam_role.scheduler[*].arn)

    dead_letter_config {
      arn = one(aws_sqs_queue.dead_letters[*].arn)
    }

    ecs_parameters {
      enable_ecs_managed_tags = true
      enable_execute_command  = var.enable_execute_command
      platform_version        = "LATEST"
      propagate_tags          = "TASK_DEFINITION"
      task_count              = 1
      task_definition_arn     = aws_ecs_task_definition.this.arn

      dynamic "capacity_provider_strategy" {
        for_each = var.capacity_provider_strategy

        content {
          base              = capacity_provider_strategy.value.base
          capacity_provider = capacity_provider_strategy.key
          weight            = capacity_provider_strategy.value.weight
        }
      }

      network_configuration {
        assign_public_ip = var.assign_public_ip
        subnets          = var.subnet_ids

        security_groups = concat([
          var.security_group != null ? var.security_group.id : one(aws_security_group.this[*].id),
        ], var.security_group_ids)
      }
    }

    retry_policy {
      maximum_retry_attempts = var.maximum_retry_attempts
    }
  }

  # What a task needs to start is there before it.
  depends_on = [
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.task,
    aws_iam_role_policy.task_execute_command,
    aws_iam_role_policy.task_messages,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_egress_rule.egress,
    aws_vpc_security_group_ingress_rule.egress,
    aws_iam_role_policy.scheduler,
  ]
}

resource "aws_scheduler_schedule_group" "this" {
  count = var.schedule != null ? 1 : 0

  tags = var.tags

  name = (
    length("${var.platform}-${var.name}") <= 64
    ? "${var.platform}-${var.name}"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}", 0, 57), "-")}-",
      substr(sha256("${var.platform}-${var.name}\n"), 0, 6),
    ])
  )
}

resource "aws_sqs_queue" "dead_letters" {
  count = var.schedule != null ? 1 : 0

  name                      = "${var.platform}-${var.name}-dead-letters"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
  tags                      = var.tags
}
