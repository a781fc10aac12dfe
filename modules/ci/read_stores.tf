resource "aws_iam_policy" "read_messages" {
  name = "${var.name}-ci-read-messages"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Read1"
        Effect   = "Allow"
        Action   = ["sqs:GetQueueAttributes", "sqs:ListQueueTags"]
        Resource = "arn:${local.partition}:sqs:${var.region}:${local.account_id}:${var.name}-*"
      },
      {
        Sid    = "Read2"
        Effect = "Allow"
        Action = [
          "sns:GetTopicAttributes",
          "sns:ListSubscriptionsByTopic",
          "sns:ListTagsForResource",
        ]
        Resource = "arn:${local.partition}:sns:${var.region}:${local.account_id}:${var.name}-*"
      },
      {
        Sid      = "Read3"
        Effect   = "Allow"
        Action   = ["logs:DescribeResourcePolicies", "sns:GetSubscriptionAttributes"]
        Resource = "*"
      },
      {
        Sid      = "Read4"
        Effect   = "Allow"
        Action   = ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"]
        Resource = "arn:${local.partition}:cloudwatch:${var.region}:${local.account_id}:alarm:${var.name}-*"
      },
      {
        Sid      = "Read5"
        Effect   = "Allow"
        Action   = "cloudwatch:GetDashboard"
        Resource = "arn:${local.partition}:cloudwatch::${local.account_id}:dashboard/${var.name}-*"
      },
      {
        Sid      = "Read6"
        Effect   = "Allow"
        Action   = ["events:DescribeRule", "events:ListTagsForResource", "events:ListTargetsByRule"]
        Resource = "arn:${local.partition}:events:${var.region}:${local.account_id}:rule/${var.name}-*"
      },
    ]
  })
}

resource "aws_iam_policy" "read_stores" {
  name = "${var.name}-ci-read-stores"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Read1"
        Effect = "Allow"
        Action = "secretsmanager:DescribeSecret"
        Resource = [
          "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:${var.name}-*-*",
          "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:rds!*",
        ]
      },
      {
        Sid    = "Read2"
        Effect = "Allow"
        Action = ["rds:DescribeDBInstances", "rds:ListTagsForResource"]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:db:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:snapshot:rds:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      {
        Sid    = "Read3"
        Effect = "Allow"
        Action = [
          "rds:DescribeDBParameterGroups",
          "rds:DescribeDBParameters",
          "rds:ListTagsForResource",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*"
      },
      {
        Sid      = "Read4"
        Effect   = "Allow"
        Action   = ["rds:DescribeDBSubnetGroups", "rds:ListTagsForResource"]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*"
      },
      {
        Sid    = "Read5"
        Effect = "Allow"
        Action = ["rds:DescribeDBClusters", "rds:ListTagsForResource"]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-snapshot:rds:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      { Sid = "Read6", Effect = "Allow", Action = "rds:DescribeGlobalClusters", Resource = "*" },
      {
        Sid    = "Read7"
        Effect = "Allow"
        Action = ["rds:DescribeDBClusters", "rds:DescribeDBInstances", "rds:ListTagsForResource"]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:db:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
        ]
      },
      {
        Sid    = "Read8"
        Effect = "Allow"
        Action = [
          "rds:DescribeDBClusterParameterGroups",
          "rds:DescribeDBClusterParameters",
          "rds:ListTagsForResource",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*"
      },
      {
        Sid    = "Read9"
        Effect = "Allow"
        Action = [
          "elasticache:DescribeCacheClusters",
          "elasticache:DescribeReplicationGroups",
          "elasticache:ListTagsForResource",
        ]
        Resource = [
          "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:replicationgroup:${var.name}-*",
          "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:subnetgroup:${var.name}-*",
          "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:cluster:${var.name}-*-*",
          "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:parametergroup:*",
          "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:snapshot:*",
        ]
      },
      {
        Sid      = "Read10"
        Effect   = "Allow"
        Action   = ["elasticache:DescribeCacheSubnetGroups", "elasticache:ListTagsForResource"]
        Resource = "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:subnetgroup:${var.name}-*"
      },
      {
        Sid    = "Read11"
        Effect = "Allow"
        Action = [
          "dynamodb:DescribeContinuousBackups",
          "dynamodb:DescribeTable",
          "dynamodb:DescribeTimeToLive",
          "dynamodb:ListTagsOfResource",
        ]
        Resource = "arn:${local.partition}:dynamodb:${var.region}:${local.account_id}:table/${var.name}-*"
      },
      {
        Sid    = "Read12"
        Effect = "Allow"
        Action = [
          "elasticfilesystem:DescribeAccessPoints",
          "elasticfilesystem:DescribeBackupPolicy",
          "elasticfilesystem:DescribeFileSystemPolicy",
          "elasticfilesystem:DescribeFileSystems",
          "elasticfilesystem:DescribeLifecycleConfiguration",
          "elasticfilesystem:DescribeMountTargetSecurityGroups",
          "elasticfilesystem:DescribeMountTargets",
        ]
        Resource = [
          "arn:${local.partition}:elasticfilesystem:${var.region}:${local.account_id}:file-system/*",
          "arn:${local.partition}:elasticfilesystem:${var.region}:${local.account_id}:access-point/*",
        ]
      },
    ]
  })
}
