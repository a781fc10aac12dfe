resource "aws_iam_role_policy" "deploy_own" {
  name = "own"
  role = aws_iam_role.deploy.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "FindState"
          Effect   = "Allow"
          Action   = "s3:ListBucket"
          Resource = "arn:${local.partition}:s3:::${var.bucket}"
        },
        {
          Sid      = "State"
          Effect   = "Allow"
          Action   = ["s3:GetObject", "s3:PutObject"]
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}"
        },
        {
          Sid      = "SavedPlan"
          Effect   = "Allow"
          Action   = "s3:GetObject"
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}.plan"
        },
        {
          Sid      = "Lock"
          Effect   = "Allow"
          Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
          Resource = "arn:${local.partition}:s3:::${var.bucket}/${var.key}.tflock"
        },
        {
          Sid      = "PassRoles"
          Effect   = "Allow"
          Action   = "iam:PassRole"
          Resource = "arn:${local.partition}:iam::${local.account_id}:role/${var.name}-*"
          Condition = {
            StringEquals = {
              "iam:PassedToService" = [
                "ecs-tasks.amazonaws.com",
                "scheduler.amazonaws.com",
                "vpc-flow-logs.amazonaws.com",
              ]
            }
          }
        },
        {
          Sid      = "LinkServices"
          Effect   = "Allow"
          Action   = "iam:CreateServiceLinkedRole"
          Resource = "arn:${local.partition}:iam::${local.account_id}:role/aws-service-role/*"
          Condition = {
            StringEquals = {
              "iam:AWSServiceName" = [
                "ecs.amazonaws.com",
                "ecs.application-autoscaling.amazonaws.com",
                "elasticache.amazonaws.com",
                "elasticfilesystem.amazonaws.com",
                "elasticloadbalancing.amazonaws.com",
                "rds.amazonaws.com",
                "route53resolver.amazonaws.com",
                "wafv2.amazonaws.com",
              ]
            }
          }
        },
        {
          Sid      = "UseKeys"
          Effect   = "Allow"
          Action   = ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
          Resource = "arn:${local.partition}:kms:${var.region}:${local.account_id}:key/*"
          Condition = {
            StringEquals = {
              "kms:ViaService" = [
                "dynamodb.${var.region}.${lookup(local.domains, local.partition, "amazonaws.com")}",
                "ecr.${var.region}.${lookup(local.domains, local.partition, "amazonaws.com")}",
                "elasticache.${var.region}.${lookup(local.domains, local.partition, "amazonaws.com")}",
                "elasticfilesystem.${var.region}.${lookup(local.domains, local.partition, "amazonaws.com")}",
                "rds.${var.region}.${lookup(local.domains, local.partition, "amazonaws.com")}",
                "secretsmanager.${var.region}.${lookup(local.domains, local.partition, "amazonaws.com")}",
              ]
            }
          }
        },
        {
          Sid    = "KeepRolesOfCi"
          Effect = "Deny"
          Action = [
            "iam:AttachRolePolicy",
            "iam:CreateRole",
            "iam:DeleteRole",
            "iam:DeleteRolePolicy",
            "iam:DetachRolePolicy",
            "iam:ListInstanceProfilesForRole",
            "iam:PutRolePermissionsBoundary",
            "iam:PutRolePolicy",
            "iam:TagRole",
            "iam:UntagRole",
            "iam:UpdateAssumeRolePolicy",
            "iam:PassRole",
          ]
          Resource = "arn:${local.partition}:iam::${local.account_id}:role/${var.name}-ci-*"
        },
      ],
      var.kms_key_arn != null
      ? [{
        Sid    = "StateKey"
        Effect = "Allow"
        Action = ["kms:Decrypt", "kms:GenerateDataKey"]
        Condition = {
          StringLike = {
            "kms:ViaService" = "s3.*.${lookup(local.domains, local.partition, "amazonaws.com")}"
          }
        }
        Resource = var.kms_key_arn
      }]
      : [],
    )
  })
}
