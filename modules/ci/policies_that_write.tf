resource "aws_iam_policy" "write_balancers" {
  name = "${var.name}-ci-write-balancers"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:AddTags",
          "elasticloadbalancing:CreateLoadBalancer",
          "elasticloadbalancing:DeleteLoadBalancer",
          "elasticloadbalancing:ModifyLoadBalancerAttributes",
          "elasticloadbalancing:RemoveTags",
          "elasticloadbalancing:SetSecurityGroups",
          "elasticloadbalancing:SetSubnets",
        ]
        Resource = join(":", [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
          "loadbalancer/app/${var.name}-*/*",
        ])
      },
      {
        Sid    = "Write2"
        Effect = "Allow"
        Action = [
          "ec2:DescribeNetworkInterfaces",
          "elasticloadbalancing:DescribeTrustStoreAssociations",
          "elasticloadbalancing:SetWebAcl",
          "logs:CreateLogDelivery",
          "logs:DeleteLogDelivery",
          "logs:DescribeLogGroups",
          "logs:DescribeResourcePolicies",
          "logs:PutResourcePolicy",
        ]
        Resource = "*"
      },
      {
        Sid    = "Write3"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:AddTags",
          "elasticloadbalancing:CreateListener",
          "elasticloadbalancing:DeleteListener",
          "elasticloadbalancing:ModifyListener",
          "elasticloadbalancing:ModifyListenerAttributes",
          "elasticloadbalancing:RemoveTags",
        ]
        Resource = [
          join(":", [
            "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
            "loadbalancer/app/${var.name}-*/*",
          ]),
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}:listener/app/${var.name}-*/*",
        ]
      },
      {
        Sid    = "Write4"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:AddListenerCertificates",
          "elasticloadbalancing:RemoveListenerCertificates",
        ]
        Resource = join(":", [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
          "listener/app/${var.name}-*/*",
        ])
      },
      {
        Sid    = "Write5"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:AddTags",
          "elasticloadbalancing:CreateRule",
          "elasticloadbalancing:DeleteRule",
          "elasticloadbalancing:ModifyRule",
          "elasticloadbalancing:RemoveTags",
          "elasticloadbalancing:SetRulePriorities",
        ]
        Resource = [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}:listener/app/${var.name}-*/*",
          join(":", [
            "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
            "listener-rule/app/${var.name}-*/*",
          ]),
        ]
      },
      {
        Sid    = "Write6"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:AddTags",
          "elasticloadbalancing:CreateTargetGroup",
          "elasticloadbalancing:DeleteTargetGroup",
          "elasticloadbalancing:ModifyTargetGroup",
          "elasticloadbalancing:ModifyTargetGroupAttributes",
          "elasticloadbalancing:RemoveTags",
        ]
        Resource = join(":", [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
          "targetgroup/${var.name}-*/*",
        ])
      },
      {
        Sid    = "Write7"
        Effect = "Allow"
        Action = [
          "elasticloadbalancing:AddTags",
          "elasticloadbalancing:CreateTrustStore",
          "elasticloadbalancing:DeleteTrustStore",
          "elasticloadbalancing:ModifyTrustStore",
          "elasticloadbalancing:RemoveTags",
        ]
        Resource = join(":", [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
          "truststore/${var.name}-*/*",
        ])
      },
      {
        Sid    = "Write8"
        Effect = "Allow"
        Action = [
          "s3:CreateBucket",
          "s3:DeleteBucket",
          "s3:DeleteBucketPolicy",
          "s3:DeleteObject",
          "s3:DeleteObjectVersion",
          "s3:ListBucketVersions",
          "s3:PutBucketOwnershipControls",
          "s3:PutBucketPolicy",
          "s3:PutBucketPublicAccessBlock",
          "s3:PutBucketTagging",
          "s3:PutBucketVersioning",
          "s3:PutEncryptionConfiguration",
          "s3:PutLifecycleConfiguration",
        ]
        Resource = "arn:${local.partition}:s3:::${var.name}-*-*"
      },
      {
        Sid    = "Write9"
        Effect = "Allow"
        Action = [
          "wafv2:CreateWebACL",
          "wafv2:DeleteLoggingConfiguration",
          "wafv2:DeleteWebACL",
          "wafv2:PutLoggingConfiguration",
          "wafv2:TagResource",
          "wafv2:UntagResource",
          "wafv2:UpdateWebACL",
        ]
        Resource = "arn:${local.partition}:wafv2:${var.region}:${local.account_id}:regional/*"
      },
      {
        Sid    = "Write10"
        Effect = "Allow"
        Action = ["wafv2:AssociateWebACL", "wafv2:DisassociateWebACL", "wafv2:GetWebACL"]
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

resource "aws_iam_policy" "write_messages" {
  name = "${var.name}-ci-write-messages"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = [
          "sqs:CreateQueue",
          "sqs:DeleteQueue",
          "sqs:SetQueueAttributes",
          "sqs:TagQueue",
          "sqs:UntagQueue",
        ]
        Resource = "arn:${local.partition}:sqs:${var.region}:${local.account_id}:${var.name}-*"
      },
      {
        Sid    = "Write2"
        Effect = "Allow"
        Action = [
          "sns:CreateTopic",
          "sns:DeleteTopic",
          "sns:SetTopicAttributes",
          "sns:Subscribe",
          "sns:TagResource",
          "sns:UntagResource",
        ]
        Resource = "arn:${local.partition}:sns:${var.region}:${local.account_id}:${var.name}-*"
      },
      {
        Sid    = "Write3"
        Effect = "Allow"
        Action = [
          "logs:DeleteResourcePolicy",
          "logs:PutResourcePolicy",
          "sns:SetSubscriptionAttributes",
          "sns:Unsubscribe",
        ]
        Resource = "*"
      },
      {
        Sid    = "Write4"
        Effect = "Allow"
        Action = [
          "cloudwatch:DeleteAlarms",
          "cloudwatch:PutMetricAlarm",
          "cloudwatch:TagResource",
          "cloudwatch:UntagResource",
        ]
        Resource = "arn:${local.partition}:cloudwatch:${var.region}:${local.account_id}:alarm:${var.name}-*"
      },
      {
        Sid      = "Write5"
        Effect   = "Allow"
        Action   = ["cloudwatch:DeleteDashboards", "cloudwatch:PutDashboard"]
        Resource = "arn:${local.partition}:cloudwatch::${local.account_id}:dashboard/${var.name}-*"
      },
      {
        Sid    = "Write6"
        Effect = "Allow"
        Action = [
          "events:DeleteRule",
          "events:DisableRule",
          "events:EnableRule",
          "events:PutRule",
          "events:PutTargets",
          "events:RemoveTargets",
          "events:TagResource",
          "events:UntagResource",
        ]
        Resource = "arn:${local.partition}:events:${var.region}:${local.account_id}:rule/${var.name}-*"
      },
    ]
  })
}

resource "aws_iam_policy" "write_network" {
  name = "${var.name}-ci-write-network"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = [
          "acm:RequestCertificate",
          "ec2:AllocateAddress",
          "ec2:AssociateRouteTable",
          "ec2:AttachInternetGateway",
          "ec2:AuthorizeSecurityGroupEgress",
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:CreateFlowLogs",
          "ec2:CreateInternetGateway",
          "ec2:CreateNatGateway",
          "ec2:CreateNetworkAclEntry",
          "ec2:CreateRoute",
          "ec2:CreateRouteTable",
          "ec2:CreateSecurityGroup",
          "ec2:CreateSubnet",
          "ec2:CreateTags",
          "ec2:CreateVpc",
          "ec2:CreateVpcEndpoint",
          "ec2:DeleteFlowLogs",
          "ec2:DeleteInternetGateway",
          "ec2:DeleteNatGateway",
          "ec2:DeleteNetworkAclEntry",
          "ec2:DeleteRoute",
          "ec2:DeleteRouteTable",
          "ec2:DeleteSecurityGroup",
          "ec2:DeleteSubnet",
          "ec2:DeleteTags",
          "ec2:DeleteVpc",
          "ec2:DeleteVpcEndpoints",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeVpcs",
          "ec2:DetachInternetGateway",
          "ec2:DisableVgwRoutePropagation",
          "ec2:DisassociateAddress",
          "ec2:DisassociateRouteTable",
          "ec2:ModifySecurityGroupRules",
          "ec2:ModifySubnetAttribute",
          "ec2:ModifyVpcAttribute",
          "ec2:ModifyVpcEndpoint",
          "ec2:ReleaseAddress",
          "ec2:ReplaceNetworkAclAssociation",
          "ec2:ReplaceRoute",
          "ec2:ReplaceRouteTableAssociation",
          "ec2:RevokeSecurityGroupEgress",
          "ec2:RevokeSecurityGroupIngress",
          "logs:CreateLogDelivery",
          "logs:DeleteLogDelivery",
          "logs:DescribeLogGroups",
          "logs:DescribeResourcePolicies",
          "logs:GetLogDelivery",
          "logs:ListLogDeliveries",
          "logs:PutResourcePolicy",
          "logs:UpdateLogDelivery",
          "route53resolver:AssociateFirewallRuleGroup",
          "route53resolver:AssociateResolverQueryLogConfig",
          "route53resolver:CreateFirewallDomainList",
          "route53resolver:CreateFirewallRule",
          "route53resolver:CreateFirewallRuleGroup",
          "route53resolver:CreateResolverQueryLogConfig",
          "route53resolver:DeleteFirewallDomainList",
          "route53resolver:DeleteFirewallRule",
          "route53resolver:DeleteFirewallRuleGroup",
          "route53resolver:DeleteResolverQueryLogConfig",
          "route53resolver:DisassociateFirewallRuleGroup",
          "route53resolver:DisassociateResolverQueryLogConfig",
          "route53resolver:TagResource",
          "route53resolver:UntagResource",
          "route53resolver:UpdateFirewallDomains",
          "route53resolver:UpdateFirewallRule",
          "route53resolver:UpdateFirewallRuleGroupAssociation",
        ]
        Resource = "*"
      },
      {
        Sid    = "Write2"
        Effect = "Allow"
        Action = ["route53:ChangeResourceRecordSets", "route53:GetChange"]
        Resource = [
          "arn:${local.partition}:route53:::hostedzone/*",
          "arn:${local.partition}:route53:::change/*",
        ]
      },
      {
        Sid    = "Write3"
        Effect = "Allow"
        Action = [
          "acm:AddTagsToCertificate",
          "acm:DeleteCertificate",
          "acm:RemoveTagsFromCertificate",
        ]
        Resource = "arn:${local.partition}:acm:${var.region}:${local.account_id}:certificate/*"
      },
    ]
  })
}

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
        Sid      = "Write4"
        Effect   = "Allow"
        Action   = ["ecs:RegisterTaskDefinition", "ecs:TagResource", "ecs:UntagResource"]
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
          "logs:DisassociateKmsKey",
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
        ]
        Resource = "arn:${local.partition}:cloudformation:${var.region}:${local.account_id}:stack/${var.name}-*/*"
      },
      {
        Sid    = "Write12"
        Effect = "Allow"
        Action = [
          "kms:DisableKey",
          "kms:EnableKey",
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
        Resource = "arn:${local.partition}:iam::${local.account_id}:role/${var.name}-*"
        Condition = {
          StringEquals = {
            "iam:PermissionsBoundary" = (
              var.permissions_boundary != null
              ? var.permissions_boundary
              : one(aws_iam_policy.boundary[*].arn)
            )
          }
        }
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

resource "aws_iam_policy" "write_stores" {
  name = "${var.name}-ci-write-stores"
  tags = var.tags

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Write1"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBInstance",
          "rds:DeleteDBInstance",
          "rds:ModifyDBInstance",
          "rds:RebootDBInstance",
          "rds:RemoveTagsFromResource",
        ]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:db:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      {
        Sid    = "Write2"
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
        Sid    = "Write3"
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
        Sid    = "Write4"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBCluster",
          "rds:DeleteDBCluster",
          "rds:ModifyDBCluster",
          "rds:RemoveTagsFromResource",
        ]
        Resource = [
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-pg:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:subgrp:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:cluster-snapshot:${var.name}-*",
          "arn:${local.partition}:rds:${var.region}:${local.account_id}:og:${var.name}-*",
        ]
      },
      {
        Sid    = "Write5"
        Effect = "Allow"
        Action = [
          "rds:AddTagsToResource",
          "rds:CreateDBInstance",
          "rds:DeleteDBInstance",
          "rds:ModifyDBInstance",
          "rds:RebootDBInstance",
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
        Sid    = "Write6"
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
        Sid    = "Write7"
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
        Sid    = "Write8"
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
        Sid    = "Write9"
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
        Sid    = "Write10"
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
        Sid    = "Write11"
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
          "elasticfilesystem:UpdateFileSystemProtection",
        ]
        Resource = [
          "arn:${local.partition}:elasticfilesystem:${var.region}:${local.account_id}:file-system/*",
          "arn:${local.partition}:elasticfilesystem:${var.region}:${local.account_id}:access-point/*",
        ]
      },
    ]
  })
}
