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
            "loadbalancer/*/${var.name}-*/*",
          ]),
        ]
      },
    ]
  })
}
