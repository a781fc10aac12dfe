resource "aws_iam_role" "execution" {
  count = var.execution_role == null ? 1 : 0

  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  name = (
    length("${var.platform}-${var.name}-execution") <= 64
    ? "${var.platform}-${var.name}-execution"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}-execution", 0, 57), "-")}-",
      substr(sha256("${var.platform}-${var.name}-execution\n"), 0, 6),
    ])
  )

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:ecs:${local.region}:${local.account_id}:*"
        }
      }
    }]
  })
}

resource "aws_iam_role" "scheduler" {
  count = var.schedule != null ? 1 : 0

  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  name = (
    length("${var.platform}-${var.name}-scheduler") <= 64
    ? "${var.platform}-${var.name}-scheduler"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}-scheduler", 0, 57), "-")}-",
      substr(sha256("${var.platform}-${var.name}-scheduler\n"), 0, 6),
    ])
  )

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Service = "scheduler.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike      = { "aws:SourceArn" = one(aws_scheduler_schedule_group.this[*].arn) }
      }
    }]
  })
}

resource "aws_iam_role" "task" {
  count = var.task_role == null ? 1 : 0

  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  name = (
    length("${var.platform}-${var.name}-task") <= 64
    ? "${var.platform}-${var.name}-task"
    : join("", [
      "${trimsuffix(substr("${var.platform}-${var.name}-task", 0, 57), "-")}-",
      substr(sha256("${var.platform}-${var.name}-task\n"), 0, 6),
    ])
  )

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike = {
          "aws:SourceArn" = "arn:${local.partition}:ecs:${local.region}:${local.account_id}:*"
        }
      }
    }]
  })
}
