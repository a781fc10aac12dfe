resource "aws_iam_role" "execution" {
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  name = (
    length("${var.platform}-${var.name}-execution") <= 64
    ? "${var.platform}-${var.name}-execution"
    : format(
      "%s-%s",
      trimsuffix(substr("${var.platform}-${var.name}-execution", 0, 57), "-"),
      substr(sha256("${var.platform}-${var.name}-execution\n"), 0, 6),
    )
  )

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
        ArnLike = {
          "aws:SourceArn" = join(":", [
            "arn:${data.aws_partition.partition.partition}:ecs:${data.aws_region.region.id}",
            "${data.aws_caller_identity.current.account_id}:*",
          ])
        }
      }
    }]
  })
}

resource "aws_iam_role" "task" {
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  name = (
    length("${var.platform}-${var.name}-task") <= 64
    ? "${var.platform}-${var.name}-task"
    : format(
      "%s-%s",
      trimsuffix(substr("${var.platform}-${var.name}-task", 0, 57), "-"),
      substr(sha256("${var.platform}-${var.name}-task\n"), 0, 6),
    )
  )

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Trust"
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
        ArnLike = {
          "aws:SourceArn" = join(":", [
            "arn:${data.aws_partition.partition.partition}:ecs:${data.aws_region.region.id}",
            "${data.aws_caller_identity.current.account_id}:*",
          ])
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "execution" {
  name = "allow"
  role = aws_iam_role.execution.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "SignInToEcr"
          Effect   = "Allow"
          Action   = "ecr:GetAuthorizationToken"
          Resource = "*"
        },
        {
          Sid    = "PullImage"
          Effect = "Allow"
          Action = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
          ]
          Resource = aws_ecr_repository.this.arn
        },
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
          Resource = "${aws_cloudwatch_log_group.this.arn}:*"
        },
      ],
      [
        for item in [{
          Sid      = "ReadSecrets"
          Effect   = "Allow"
          Action   = "secretsmanager:GetSecretValue"
          Resource = distinct([for item in values(var.secrets) : item.secret_arn])
        }] :
        item
        if length(distinct([for item in values(var.secrets) : item.secret_arn])) > 0
      ],
      [
        for item in [{
          Sid    = "DecryptSecrets"
          Effect = "Allow"
          Action = "kms:Decrypt"
          Resource = distinct([
            for item in [for item in values(var.secrets) : item.kms_key_arn] : item
            if item != null
          ])
        }] :
        item
        if length(distinct([
          for item in [for item in values(var.secrets) : item.kms_key_arn] : item
          if item != null
        ])) > 0
      ],
    )
  })
}

resource "aws_iam_role_policy" "task" {
  count = (
    length([
      for index, item in var.task_role_statements : {
        Sid      = "Task${index + 1}"
        Effect   = "Allow"
        Action   = item.actions
        Resource = item.resources
      }
    ]) > 0
    ? 1
    : 0
  )

  name = "allow"
  role = aws_iam_role.task.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for index, item in var.task_role_statements : {
        Sid      = "Task${index + 1}"
        Effect   = "Allow"
        Action   = item.actions
        Resource = item.resources
      }
    ]
  })
}
