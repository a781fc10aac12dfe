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
          "ec2:AssociateSubnetCidrBlock",
          "ec2:AssociateVpcCidrBlock",
          "ec2:AttachInternetGateway",
          "ec2:AuthorizeSecurityGroupEgress",
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:CreateEgressOnlyInternetGateway",
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
          "ec2:DeleteEgressOnlyInternetGateway",
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
          "ec2:DisassociateAddress",
          "ec2:DisassociateRouteTable",
          "ec2:DisassociateSubnetCidrBlock",
          "ec2:DisassociateVpcCidrBlock",
          "ec2:ModifySecurityGroupRules",
          "ec2:ModifySubnetAttribute",
          "ec2:ModifyVpcAttribute",
          "ec2:ModifyVpcEndpoint",
          "ec2:ReleaseAddress",
          "ec2:ReplaceRoute",
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
