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
          "ec2:DescribeEgressOnlyInternetGateways",
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
