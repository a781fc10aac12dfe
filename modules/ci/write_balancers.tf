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
          "elasticloadbalancing:SetIpAddressType",
          "elasticloadbalancing:SetSecurityGroups",
          "elasticloadbalancing:SetSubnets",
        ]
        Resource = join(":", [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
          "loadbalancer/*/${var.name}-*/*",
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
            "loadbalancer/*/${var.name}-*/*",
          ]),
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}:listener/*/${var.name}-*/*",
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
          "listener/*/${var.name}-*/*",
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
        ]
        Resource = [
          "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}:listener/*/${var.name}-*/*",
          join(":", [
            "arn:${local.partition}:elasticloadbalancing:${var.region}:${local.account_id}",
            "listener-rule/*/${var.name}-*/*",
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
          "s3:PutBucketLogging",
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
            "loadbalancer/*/${var.name}-*/*",
          ]),
        ]
      },
    ]
  })
}
