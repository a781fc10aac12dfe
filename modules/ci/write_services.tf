resource "aws_iam_policy" "write_services" {
  name = "${var.name}-ci-write-services"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = [
          "ecs:CreateCluster",
          "ecs:DeleteCluster",
          "ecs:ListTagsForResource",
          "ecs:PutClusterCapacityProviders",
          "ecs:TagResource",
          "ecs:UntagResource",
          "ecs:UpdateCluster",
        ]
        Resource = "arn:${local.partition}:ecs:${var.region}:${local.account_id}:cluster/${var.name}-*"
      },
      {
        Sid    = "Write2"
        Effect = "Allow"
        Action = [
          "ecs:CreateService",
          "ecs:DeleteService",
          "ecs:DescribeServiceDeployments",
          "ecs:ListServiceDeployments",
          "ecs:ListTagsForResource",
          "ecs:TagResource",
          "ecs:UntagResource",
          "ecs:UpdateService",
        ]
        Resource = [
          "arn:${local.partition}:ecs:${var.region}:${local.account_id}:service/*/${var.name}-*",
          "arn:${local.partition}:ecs:${var.region}:${local.account_id}:service-deployment/*/${var.name}-*/*",
        ]
      },
      {
        Sid    = "Write3"
        Effect = "Allow"
        Action = [
          "ec2:DescribeRegions",
          "ec2:DescribeVpcs",
          "ecs:DeregisterTaskDefinition",
          "kms:CreateKey",
          "route53:CreateHostedZone",
          "route53:DeleteHostedZone",
          "route53:GetHostedZone",
          "route53:ListHostedZonesByName",
          "secretsmanager:GetRandomPassword",
          "servicediscovery:CreatePrivateDnsNamespace",
          "servicediscovery:CreateService",
          "servicediscovery:DeleteNamespace",
          "servicediscovery:DeleteService",
          "servicediscovery:GetOperation",
          "servicediscovery:ListInstances",
          "servicediscovery:TagResource",
          "servicediscovery:UntagResource",
          "servicediscovery:UpdatePrivateDnsNamespace",
          "servicediscovery:UpdateService",
        ]
        Resource = "*"
      },
      {
        Sid    = "Write4"
        Effect = "Allow"
        Action = [
          "ecs:ListTagsForResource",
          "ecs:RegisterTaskDefinition",
          "ecs:TagResource",
          "ecs:UntagResource",
        ]
        Resource = "arn:${local.partition}:ecs:${var.region}:${local.account_id}:task-definition/${var.name}-*:*"
      },
      {
        Sid    = "Write5"
        Effect = "Allow"
        Action = [
          "application-autoscaling:DeleteScalingPolicy",
          "application-autoscaling:DeleteScheduledAction",
          "application-autoscaling:DeregisterScalableTarget",
          "application-autoscaling:PutScalingPolicy",
          "application-autoscaling:PutScheduledAction",
          "application-autoscaling:RegisterScalableTarget",
          "application-autoscaling:TagResource",
          "application-autoscaling:UntagResource",
        ]
        Resource = "arn:${local.partition}:application-autoscaling:${var.region}:${local.account_id}:scalable-target/*"
      },
      {
        Sid    = "Write6"
        Effect = "Allow"
        Action = [
          "ecr:CreateRepository",
          "ecr:DeleteLifecyclePolicy",
          "ecr:DeleteRepository",
          "ecr:PutImageScanningConfiguration",
          "ecr:PutImageTagMutability",
          "ecr:PutLifecyclePolicy",
          "ecr:TagResource",
          "ecr:UntagResource",
        ]
        Resource = "arn:${local.partition}:ecr:${var.region}:${local.account_id}:repository/${var.name}-*"
      },
      {
        Sid    = "Write7"
        Effect = "Allow"
        Action = [
          "scheduler:CreateSchedule",
          "scheduler:DeleteSchedule",
          "scheduler:UpdateSchedule",
        ]
        Resource = join(":", [
          "arn:${local.partition}:scheduler:${var.region}:${local.account_id}",
          "schedule/${var.name}-*/${var.name}-*",
        ])
      },
      {
        Sid    = "Write8"
        Effect = "Allow"
        Action = [
          "scheduler:CreateScheduleGroup",
          "scheduler:DeleteScheduleGroup",
          "scheduler:TagResource",
          "scheduler:UntagResource",
        ]
        Resource = "arn:${local.partition}:scheduler:${var.region}:${local.account_id}:schedule-group/${var.name}-*"
      },
      {
        Sid    = "Write9"
        Effect = "Allow"
        Action = [
          "logs:AssociateKmsKey",
          "logs:CreateLogGroup",
          "logs:DeleteLogGroup",
          "logs:PutRetentionPolicy",
          "logs:TagResource",
          "logs:UntagResource",
        ]
        Resource = [
          "arn:${local.partition}:logs:${var.region}:${local.account_id}:log-group:/*/${var.name}/*",
          "arn:${local.partition}:logs:${var.region}:${local.account_id}:log-group:aws-waf-logs-${var.name}-*",
          "arn:${local.partition}:logs:${var.region}:${local.account_id}:log-group:/aws/rds/*",
        ]
      },
      {
        Sid    = "Write10"
        Effect = "Allow"
        Action = [
          "secretsmanager:CreateSecret",
          "secretsmanager:DeleteResourcePolicy",
          "secretsmanager:DeleteSecret",
          "secretsmanager:PutResourcePolicy",
          "secretsmanager:TagResource",
          "secretsmanager:UntagResource",
          "secretsmanager:UpdateSecret",
        ]
        Resource = "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:${var.name}-*-*"
      },
      {
        Sid    = "Write11"
        Effect = "Allow"
        Action = [
          "cloudformation:CreateStack",
          "cloudformation:DeleteStack",
          "cloudformation:DescribeStackEvents",
          "cloudformation:UpdateStack",
          "secretsmanager:CreateSecret",
          "secretsmanager:DeleteSecret",
          "secretsmanager:DescribeSecret",
          "secretsmanager:TagResource",
          "secretsmanager:UpdateSecret",
        ]
        Resource = [
          "arn:${local.partition}:cloudformation:${var.region}:${local.account_id}:stack/${var.name}-*/*",
          "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:${var.name}-*-*",
        ]
      },
      {
        Sid    = "Write12"
        Effect = "Allow"
        Action = [
          "kms:EnableKeyRotation",
          "kms:PutKeyPolicy",
          "kms:ScheduleKeyDeletion",
          "kms:TagResource",
          "kms:UntagResource",
          "kms:UpdateKeyDescription",
        ]
        Resource = "arn:${local.partition}:kms:${var.region}:${local.account_id}:key/*"
      },
      {
        Sid    = "Write13"
        Effect = "Allow"
        Action = ["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias"]
        Resource = [
          "arn:${local.partition}:kms:${var.region}:${local.account_id}:key/*",
          "arn:${local.partition}:kms:${var.region}:${local.account_id}:alias/${var.name}-*",
        ]
      },
      {
        Sid    = "Write14"
        Effect = "Allow"
        Action = [
          "ssm:AddTagsToResource",
          "ssm:DeleteParameter",
          "ssm:PutParameter",
          "ssm:RemoveTagsFromResource",
        ]
        Resource = "arn:${local.partition}:ssm:${var.region}:${local.account_id}:parameter/stacks/*"
      },
      {
        Sid    = "Write15"
        Effect = "Allow"
        Action = [
          "iam:AttachRolePolicy",
          "iam:CreateRole",
          "iam:DeleteRolePolicy",
          "iam:DetachRolePolicy",
          "iam:PutRolePermissionsBoundary",
          "iam:PutRolePolicy",
        ]
        Resource  = "arn:${local.partition}:iam::${local.account_id}:role/${var.name}-*"
        Condition = { StringEquals = { "iam:PermissionsBoundary" = aws_iam_policy.boundary.arn } }
      },
      {
        Sid    = "Write16"
        Effect = "Allow"
        Action = [
          "iam:DeleteRole",
          "iam:ListInstanceProfilesForRole",
          "iam:TagRole",
          "iam:UntagRole",
          "iam:UpdateAssumeRolePolicy",
        ]
        Resource = "arn:${local.partition}:iam::${local.account_id}:role/${var.name}-*"
      },
    ]
  })
}
