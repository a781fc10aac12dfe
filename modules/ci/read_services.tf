resource "aws_iam_policy" "read_services" {
  name = "${var.name}-ci-read-services"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Read1"
        Effect   = "Allow"
        Action   = "ecs:DescribeClusters"
        Resource = "arn:${local.partition}:ecs:${var.region}:${local.account_id}:cluster/${var.name}-*"
      },
      {
        Sid    = "Read2"
        Effect = "Allow"
        Action = "ecs:DescribeServices"
        Resource = [
          "arn:${local.partition}:ecs:${var.region}:${local.account_id}:service/*/${var.name}-*",
          "arn:${local.partition}:ecs:${var.region}:${local.account_id}:service-deployment/*/${var.name}-*/*",
        ]
      },
      {
        Sid    = "Read3"
        Effect = "Allow"
        Action = [
          "application-autoscaling:DescribeScalableTargets",
          "application-autoscaling:DescribeScalingPolicies",
          "application-autoscaling:DescribeScheduledActions",
          "ecs:DescribeTaskDefinition",
          "kms:ListAliases",
          "logs:DescribeLogGroups",
          "servicediscovery:GetNamespace",
          "servicediscovery:GetService",
          "servicediscovery:ListTagsForResource",
          "ssm:DescribeParameters",
        ]
        Resource = "*"
      },
      {
        Sid      = "Read4"
        Effect   = "Allow"
        Action   = "application-autoscaling:ListTagsForResource"
        Resource = "arn:${local.partition}:application-autoscaling:${var.region}:${local.account_id}:scalable-target/*"
      },
      {
        Sid      = "Read5"
        Effect   = "Allow"
        Action   = ["ecr:DescribeRepositories", "ecr:GetLifecyclePolicy", "ecr:ListTagsForResource"]
        Resource = "arn:${local.partition}:ecr:${var.region}:${local.account_id}:repository/${var.name}-*"
      },
      {
        Sid    = "Read6"
        Effect = "Allow"
        Action = "scheduler:GetSchedule"
        Resource = join(":", [
          "arn:${local.partition}:scheduler:${var.region}:${local.account_id}",
          "schedule/${var.name}-*/${var.name}-*",
        ])
      },
      {
        Sid      = "Read7"
        Effect   = "Allow"
        Action   = ["scheduler:GetScheduleGroup", "scheduler:ListTagsForResource"]
        Resource = "arn:${local.partition}:scheduler:${var.region}:${local.account_id}:schedule-group/${var.name}-*"
      },
      {
        Sid    = "Read8"
        Effect = "Allow"
        Action = "logs:ListTagsForResource"
        Resource = [
          "arn:${local.partition}:logs:${var.region}:${local.account_id}:log-group:/*/${var.name}/*",
          "arn:${local.partition}:logs:${var.region}:${local.account_id}:log-group:aws-waf-logs-${var.name}-*",
          "arn:${local.partition}:logs:${var.region}:${local.account_id}:log-group:/aws/rds/*",
        ]
      },
      {
        Sid      = "Read9"
        Effect   = "Allow"
        Action   = ["secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy"]
        Resource = "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:${var.name}-*-*"
      },
      {
        Sid    = "Read10"
        Effect = "Allow"
        Action = ["cloudformation:DescribeStacks", "cloudformation:GetTemplate"]
        Resource = [
          "arn:${local.partition}:cloudformation:${var.region}:${local.account_id}:stack/${var.name}-*/*",
          "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:${var.name}-*-*",
        ]
      },
      {
        Sid    = "Read11"
        Effect = "Allow"
        Action = [
          "kms:DescribeKey",
          "kms:GetKeyPolicy",
          "kms:GetKeyRotationStatus",
          "kms:ListResourceTags",
        ]
        Resource = "arn:${local.partition}:kms:${var.region}:${local.account_id}:key/*"
      },
      {
        Sid    = "Read12"
        Effect = "Allow"
        Action = [
          "ssm:GetParameter",
          "ssm:GetParameters",
          "ssm:GetParametersByPath",
          "ssm:ListTagsForResource",
        ]
        Resource = "arn:${local.partition}:ssm:${var.region}:${local.account_id}:parameter/stacks/*"
      },
      {
        Sid    = "Read13"
        Effect = "Allow"
        Action = [
          "iam:GetRole",
          "iam:GetRolePolicy",
          "iam:ListAttachedRolePolicies",
          "iam:ListRolePolicies",
        ]
        Resource = "arn:${local.partition}:iam::${local.account_id}:role/${var.name}-*"
      },
    ]
  })
}
