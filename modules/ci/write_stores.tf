resource "aws_iam_policy" "write_stores" {
  name = "${var.name}-ci-write-stores"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = ["secretsmanager:CancelRotateSecret", "secretsmanager:RotateSecret"]
        Resource = [
          "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:${var.name}-*-*",
          "arn:${local.partition}:secretsmanager:${var.region}:${local.account_id}:secret:rds!*",
        ]
      },
      {
        Sid    = "Write2"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBInstance",
          "rds:DeleteDBInstance",
          "rds:ModifyDBInstance",
          "rds:RemoveTagsFromResource",
          "rds:RestoreDBInstanceFromDBSnapshot",
        ]
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
        Sid    = "Write3"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBParameterGroup",
          "rds:DeleteDBParameterGroup",
          "rds:ModifyDBParameterGroup",
          "rds:RemoveTagsFromResource",
          "rds:ResetDBParameterGroup",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*"
      },
      {
        Sid    = "Write4"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBSubnetGroup",
          "rds:DeleteDBSubnetGroup",
          "rds:ModifyDBSubnetGroup",
          "rds:RemoveTagsFromResource",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*"
      },
      {
        Sid    = "Write5"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBCluster",
          "rds:DeleteDBCluster",
          "rds:ModifyDBCluster",
          "rds:RemoveTagsFromResource",
          "rds:RestoreDBClusterFromSnapshot",
        ]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-snapshot:rds:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      {
        Sid    = "Write6"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBInstance",
          "rds:DeleteDBInstance",
          "rds:ModifyDBInstance",
          "rds:RemoveTagsFromResource",
        ]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:db:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
        ]
      },
      {
        Sid    = "Write7"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBClusterParameterGroup",
          "rds:DeleteDBClusterParameterGroup",
          "rds:ModifyDBClusterParameterGroup",
          "rds:RemoveTagsFromResource",
          "rds:ResetDBClusterParameterGroup",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*"
      },
      {
        Sid    = "Write8"
        Effect = "Allow"
        Action = [
          "elasticache:AddTagsToResource",
          "elasticache:CreateReplicationGroup",
          "elasticache:DecreaseReplicaCount",
          "elasticache:DeleteReplicationGroup",
          "elasticache:IncreaseReplicaCount",
          "elasticache:ModifyReplicationGroup",
          "elasticache:RemoveTagsFromResource",
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
        Sid    = "Write9"
        Effect = "Allow"
        Action = [
          "elasticache:AddTagsToResource",
          "elasticache:CreateCacheSubnetGroup",
          "elasticache:DeleteCacheSubnetGroup",
          "elasticache:ModifyCacheSubnetGroup",
          "elasticache:RemoveTagsFromResource",
        ]
        Resource = "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:subnetgroup:${var.name}-*"
      },
      {
        Sid    = "Write10"
        Effect = "Allow"
        Action = [
          "dynamodb:CreateTable",
          "dynamodb:DeleteTable",
          "dynamodb:TagResource",
          "dynamodb:UntagResource",
          "dynamodb:UpdateContinuousBackups",
          "dynamodb:UpdateTable",
          "dynamodb:UpdateTimeToLive",
        ]
        Resource = "arn:${local.partition}:dynamodb:${var.region}:${local.account_id}:table/${var.name}-*"
      },
      {
        Sid    = "Write11"
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSubnets",
          "elasticfilesystem:CreateFileSystem",
        ]
        Resource = "*"
      },
      {
        Sid    = "Write12"
        Effect = "Allow"
        Action = [
          "elasticfilesystem:CreateAccessPoint",
          "elasticfilesystem:CreateMountTarget",
          "elasticfilesystem:DeleteAccessPoint",
          "elasticfilesystem:DeleteFileSystem",
          "elasticfilesystem:DeleteFileSystemPolicy",
          "elasticfilesystem:DeleteMountTarget",
          "elasticfilesystem:ModifyMountTargetSecurityGroups",
          "elasticfilesystem:PutBackupPolicy",
          "elasticfilesystem:PutFileSystemPolicy",
          "elasticfilesystem:PutLifecycleConfiguration",
          "elasticfilesystem:TagResource",
          "elasticfilesystem:UntagResource",
          "elasticfilesystem:UpdateFileSystem",
        ]
        Resource = [
          "arn:${local.partition}:elasticfilesystem:${var.region}:${local.account_id}:file-system/*",
          "arn:${local.partition}:elasticfilesystem:${var.region}:${local.account_id}:access-point/*",
        ]
      },
    ]
  })
}
