resource "aws_iam_role_policy" "execution" {
  count = var.execution_role == null ? 1 : 0

  name = "allow"
  role = one(aws_iam_role.execution[*].id)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [{
        Sid      = "SignInToEcr"
        Effect   = "Allow"
        Action   = "ecr:GetAuthorizationToken"
        Resource = "*"
      }],
      var.create_repository
      ? [{
        Sid    = "PullImage"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:GetDownloadUrlForLayer",
        ]
        Resource = one(aws_ecr_repository.this[*].arn)
      }]
      : [],
      length(local.image_repository) > 0
      ? [{
        Sid    = "PullOtherImage"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:GetDownloadUrlForLayer",
        ]
        Resource = join(":", [
          "arn:${local.partition}:ecr:${local.image_repository[1]}:${local.image_repository[0]}",
          "repository/${local.image_repository[2]}",
        ])
      }]
      : [],
      length(distinct([
        for repository in local.further_repositories :
        "arn:${local.partition}:ecr:${repository[1]}:${repository[0]}:repository/${repository[2]}"
      ])) > 0
      ? [{
        Sid    = "PullFurtherImages"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:GetDownloadUrlForLayer",
        ]
        Resource = distinct([
          for repository in local.further_repositories :
          "arn:${local.partition}:ecr:${repository[1]}:${repository[0]}:repository/${repository[2]}"
        ])
      }]
      : [],
      var.guardduty_runtime_monitoring
      ? [{
        Sid    = "PullGuardDutyAgent"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:GetDownloadUrlForLayer",
        ]
        Resource = join(":", [
          "arn:${local.partition}:ecr:${local.region}",
          lookup(local.guardduty_agent_accounts, local.region, ""),
          "repository/aws-guardduty-agent-fargate",
        ])
      }]
      : [],
      [{
        Sid    = "WriteLogs"
        Effect = "Allow"
        Action = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = join(":", [
          var.log_group != null
          ? "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:${var.log_group.name}"
          : one(aws_cloudwatch_log_group.this[*].arn),
          "*",
        ])
      }],
      length(local.container_log_group_arns) > 0
      ? [{
        Sid      = "WriteFurtherLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = [for arn in local.container_log_group_arns : "${arn}:*"]
      }]
      : [],
      length(local.secret_arns) > 0
      ? [{
        Sid      = "ReadSecrets"
        Effect   = "Allow"
        Action   = "secretsmanager:GetSecretValue"
        Resource = local.secret_arns
      }]
      : [],
      length(local.parameter_arns) > 0
      ? [{
        Sid      = "ReadParameters"
        Effect   = "Allow"
        Action   = "ssm:GetParameters"
        Resource = local.parameter_arns
      }]
      : [],
      length(distinct(local.environment_files)) > 0
      ? [{
        Sid      = "ReadEnvironmentFiles"
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = distinct(local.environment_files)
      }]
      : [],
      length(distinct([for arn in local.environment_files : split("/", arn)[0]])) > 0
      ? [{
        Sid      = "LocateEnvironmentFiles"
        Effect   = "Allow"
        Action   = "s3:GetBucketLocation"
        Resource = distinct([for arn in local.environment_files : split("/", arn)[0]])
      }]
      : [],
      length(local.secret_key_arns) > 0
      ? [{
        Sid       = "DecryptSecrets"
        Effect    = "Allow"
        Action    = "kms:Decrypt"
        Resource  = local.secret_key_arns
        Condition = { StringLike = { "kms:ViaService" = ["secretsmanager.*", "ssm.*"] } }
      }]
      : [],
    )
  })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_iam_role_policy" "task" {
  count = (var.task_role == null ? length(local.task_role_statements) > 0 : false) ? 1 : 0

  name   = "allow"
  policy = jsonencode({ Version = "2012-10-17", Statement = local.task_role_statements })
  role   = one(aws_iam_role.task[*].id)

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_iam_role_policy_attachment" "task" {
  for_each = (
    (var.task_role == null ? length(var.task_role_policy_arns) > 0 : false)
    ? var.task_role_policy_arns
    : {}
  )

  policy_arn = each.value
  role       = one(aws_iam_role.task[*].id)

  lifecycle {
    create_before_destroy = true
  }
}
