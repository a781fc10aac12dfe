resource "aws_iam_policy" "read_balancers" {
  name = "${var.name}-ci-read-balancers"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Read1"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:DescribeCapacityReservation",
          "elasticloadbalancing:DescribeListenerAttributes",
          "elasticloadbalancing:DescribeListenerCertificates",
          "elasticloadbalancing:DescribeListeners",
          "elasticloadbalancing:DescribeLoadBalancerAttributes",
          "elasticloadbalancing:DescribeLoadBalancers",
          "elasticloadbalancing:DescribeRules",
          "elasticloadbalancing:DescribeTags",
          "elasticloadbalancing:DescribeTargetGroupAttributes",
          "elasticloadbalancing:DescribeTargetGroups",
          "elasticloadbalancing:DescribeTrustStores",
        ]
        Resource = "*"
      },
      {
        Sid    = "Read2"
        Effect = "Allow"
        Action = [
          "s3:GetAccelerateConfiguration",
          "s3:GetBucketAcl",
          "s3:GetBucketCORS",
          "s3:GetBucketLogging",
          "s3:GetBucketObjectLockConfiguration",
          "s3:GetBucketOwnershipControls",
          "s3:GetBucketPolicy",
          "s3:GetBucketPublicAccessBlock",
          "s3:GetBucketRequestPayment",
          "s3:GetBucketTagging",
          "s3:GetBucketVersioning",
          "s3:GetBucketWebsite",
          "s3:GetEncryptionConfiguration",
          "s3:GetLifecycleConfiguration",
          "s3:GetReplicationConfiguration",
          "s3:ListBucket",
        ]
        Resource = "arn:${local.partition}:s3:::${var.name}-*-*"
      },
      {
        Sid      = "Read3"
        Effect   = "Allow"
        Action   = ["wafv2:GetLoggingConfiguration", "wafv2:GetWebACL", "wafv2:ListTagsForResource"]
        Resource = "arn:${local.partition}:wafv2:${var.region}:${local.account_id}:regional/*"
      },
      {
        Sid    = "Read4"
        Effect = "Allow"
        Action = "wafv2:GetWebACLForResource"
        Resource = [
          "arn:${local.partition}:wafv2:${var.region}:${local.account_id}:regional/*",
          join(":", [
            "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
            "loadbalancer/app/${var.name}-*/*",
          ]),
        ]
      },
    ]
  })
}

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
        Sid      = "Read2"
        Effect   = "Allow"
        Action   = ["sns:GetTopicAttributes", "sns:ListTagsForResource"]
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

resource "aws_iam_policy" "read_network" {
  name = "${var.name}-ci-read-network"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Read1"
        Effect = "Allow"
        Action = [
          "ec2:DescribeAddresses",
          "ec2:DescribeAddressesAttribute",
          "ec2:DescribeFlowLogs",
          "ec2:DescribeInternetGateways",
          "ec2:DescribeNatGateways",
          "ec2:DescribeNetworkAcls",
          "ec2:DescribePrefixLists",
          "ec2:DescribeRouteTables",
          "ec2:DescribeSecurityGroupRules",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeSubnets",
          "ec2:DescribeVpcAttribute",
          "ec2:DescribeVpcEndpoints",
          "ec2:DescribeVpcs",
          "route53resolver:GetFirewallDomainList",
          "route53resolver:GetFirewallRuleGroup",
          "route53resolver:GetFirewallRuleGroupAssociation",
          "route53resolver:GetResolverQueryLogConfig",
          "route53resolver:GetResolverQueryLogConfigAssociation",
          "route53resolver:ListFirewallDomains",
          "route53resolver:ListFirewallRules",
          "route53resolver:ListTagsForResource",
        ]
        Resource = "*"
      },
      {
        Sid    = "Read2"
        Effect = "Allow"
        Action = ["route53:GetHostedZone", "route53:ListResourceRecordSets"]
        Resource = [
          "arn:${local.partition}:route53:::hostedzone/*",
          "arn:${local.partition}:route53:::change/*",
        ]
      },
      {
        Sid      = "Read3"
        Effect   = "Allow"
        Action   = ["acm:DescribeCertificate", "acm:ListTagsForCertificate"]
        Resource = "arn:${local.partition}:acm:${var.region}:${local.account_id}:certificate/*"
      },
    ]
  })
}

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
        Sid      = "Read10"
        Effect   = "Allow"
        Action   = ["cloudformation:DescribeStacks", "cloudformation:GetTemplate"]
        Resource = "arn:${local.partition}:cloudformation:${var.region}:${local.account_id}:stack/${var.name}-*/*"
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

resource "aws_iam_policy" "read_stores" {
  name = "${var.name}-ci-read-stores"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Read1"
        Effect = "Allow"
        Action = ["rds:DescribeDBInstances", "rds:ListTagsForResource"]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:db:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      {
        Sid    = "Read2"
        Effect = "Allow"
        Action = [
          "rds:DescribeDBParameterGroups",
          "rds:DescribeDBParameters",
          "rds:ListTagsForResource",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*"
      },
      {
        Sid      = "Read3"
        Effect   = "Allow"
        Action   = ["rds:DescribeDBSubnetGroups", "rds:ListTagsForResource"]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*"
      },
      {
        Sid    = "Read4"
        Effect = "Allow"
        Action = ["rds:DescribeDBClusters", "rds:ListTagsForResource"]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      { Sid = "Read5", Effect = "Allow", Action = "rds:DescribeGlobalClusters", Resource = "*" },
      {
        Sid    = "Read6"
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
        Sid    = "Read7"
        Effect = "Allow"
        Action = [
          "rds:DescribeDBClusterParameterGroups",
          "rds:DescribeDBClusterParameters",
          "rds:ListTagsForResource",
        ]
        Resource = "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*"
      },
      {
        Sid    = "Read8"
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
        Sid      = "Read9"
        Effect   = "Allow"
        Action   = ["elasticache:DescribeCacheSubnetGroups", "elasticache:ListTagsForResource"]
        Resource = "arn:${local.partition}:elasticache:${var.region}:${local.account_id}:subnetgroup:${var.name}-*"
      },
      {
        Sid    = "Read10"
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
        Sid    = "Read11"
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
