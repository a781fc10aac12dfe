"""Rights over networks, names and certificates."""

from __future__ import annotations

from modules.ci.rights import Rights

_TAGS = "CreateTags DeleteTags"


def _ec2(read: str, write: str, *, passes_to: str = "") -> Rights:
    # EC2 describes all or nothing, and its ids are not known before.
    return Rights("ec2", read, write, passes_to=passes_to)


_RULE = "DescribeSecurityGroupRules DescribeSecurityGroups"

NETWORK = {
    "aws_vpc": _ec2(
        "DescribeNetworkAcls DescribeRouteTables DescribeSecurityGroups DescribeVpcAttribute "
        "DescribeVpcs",
        f"CreateVpc DeleteVpc ModifyVpcAttribute {_TAGS}",
    ),
    "data.aws_vpc": _ec2("DescribeVpcAttribute DescribeVpcs DescribeRouteTables", ""),
    "data.aws_subnet": _ec2("DescribeSubnets", ""),
    "aws_default_network_acl": _ec2(
        "DescribeNetworkAcls",
        f"CreateNetworkAclEntry DeleteNetworkAclEntry {_TAGS}",
    ),
    "aws_default_route_table": _ec2("DescribeRouteTables", f"DeleteRoute {_TAGS}"),
    "aws_default_security_group": _ec2(
        "DescribeSecurityGroups",
        f"RevokeSecurityGroupEgress RevokeSecurityGroupIngress {_TAGS}",
    ),
    "aws_vpc_ipv6_cidr_block_association": _ec2(
        "DescribeVpcs", "AssociateVpcCidrBlock DisassociateVpcCidrBlock"
    ),
    "aws_subnet": _ec2(
        "DescribeSubnets",
        "AssociateSubnetCidrBlock CreateSubnet DeleteSubnet DescribeNetworkInterfaces "
        f"DisassociateSubnetCidrBlock ModifySubnetAttribute {_TAGS}",
    ),
    "aws_egress_only_internet_gateway": _ec2(
        "DescribeEgressOnlyInternetGateways",
        f"CreateEgressOnlyInternetGateway DeleteEgressOnlyInternetGateway {_TAGS}",
    ),
    "aws_internet_gateway": _ec2(
        "DescribeInternetGateways",
        "AttachInternetGateway CreateInternetGateway DeleteInternetGateway DetachInternetGateway "
        f"{_TAGS}",
    ),
    "aws_eip": _ec2(
        "DescribeAddresses DescribeAddressesAttribute",
        f"AllocateAddress DisassociateAddress ReleaseAddress {_TAGS}",
    ),
    "aws_nat_gateway": _ec2("DescribeNatGateways", f"CreateNatGateway DeleteNatGateway {_TAGS}"),
    "aws_route": _ec2("DescribeRouteTables", "CreateRoute DeleteRoute ReplaceRoute"),
    "aws_route_table": _ec2("DescribeRouteTables", f"CreateRouteTable DeleteRouteTable {_TAGS}"),
    "aws_route_table_association": _ec2(
        "DescribeRouteTables", "AssociateRouteTable DisassociateRouteTable"
    ),
    "aws_security_group": _ec2(
        "DescribeSecurityGroups",
        "CreateSecurityGroup DeleteSecurityGroup DescribeNetworkInterfaces "
        f"RevokeSecurityGroupEgress RevokeSecurityGroupIngress {_TAGS}",
    ),
    "aws_vpc_security_group_egress_rule": _ec2(
        _RULE,
        f"AuthorizeSecurityGroupEgress ModifySecurityGroupRules RevokeSecurityGroupEgress {_TAGS}",
    ),
    "aws_vpc_security_group_ingress_rule": _ec2(
        _RULE,
        "AuthorizeSecurityGroupIngress ModifySecurityGroupRules RevokeSecurityGroupIngress "
        f"{_TAGS}",
    ),
    "aws_vpc_endpoint": _ec2(
        "DescribePrefixLists DescribeVpcEndpoints",
        f"CreateVpcEndpoint DeleteVpcEndpoints ModifyVpcEndpoint {_TAGS}",
    ),
    "aws_vpc_endpoint_route_table_association": _ec2("DescribeVpcEndpoints", "ModifyVpcEndpoint"),
    "aws_flow_log": _ec2(
        "DescribeFlowLogs",
        f"CreateFlowLogs DeleteFlowLogs {_TAGS}",
        passes_to="vpc-flow-logs",
    ),
    "aws_route53_record": Rights(
        "route53",
        "GetHostedZone ListResourceRecordSets",
        "ChangeResourceRecordSets GetChange",
        ("route53:::hostedzone/*", "route53:::change/*"),
    ),
    "aws_acm_certificate": Rights(
        "acm",
        "DescribeCertificate ListTagsForCertificate",
        "AddTagsToCertificate DeleteCertificate RemoveTagsFromCertificate RequestCertificate",
        ("acm:{region}:{account}:certificate/*",),
        open="RequestCertificate",
    ),
    "aws_acm_certificate_validation": Rights(
        "acm", "DescribeCertificate", on=("acm:{region}:{account}:certificate/*",)
    ),
}
"""By the type of resource, as provider 5.100 has them."""

_RESOLVER = "route53resolver"

RESOLVER = {
    "aws_route53_resolver_query_log_config": Rights(
        _RESOLVER,
        "GetResolverQueryLogConfig ListTagsForResource",
        "CreateResolverQueryLogConfig DeleteResolverQueryLogConfig TagResource UntagResource "
        "logs:CreateLogDelivery logs:DeleteLogDelivery logs:DescribeLogGroups "
        "logs:DescribeResourcePolicies logs:GetLogDelivery logs:ListLogDeliveries "
        "logs:PutResourcePolicy logs:UpdateLogDelivery",
        linked="route53resolver",
    ),
    "aws_route53_resolver_query_log_config_association": Rights(
        _RESOLVER,
        "GetResolverQueryLogConfigAssociation",
        "AssociateResolverQueryLogConfig DisassociateResolverQueryLogConfig ec2:DescribeVpcs",
    ),
    "aws_route53_resolver_firewall_domain_list": Rights(
        _RESOLVER,
        "GetFirewallDomainList ListFirewallDomains ListTagsForResource",
        "CreateFirewallDomainList DeleteFirewallDomainList TagResource UntagResource "
        "UpdateFirewallDomains",
    ),
    "aws_route53_resolver_firewall_rule": Rights(
        _RESOLVER,
        "ListFirewallRules",
        "CreateFirewallRule DeleteFirewallRule UpdateFirewallRule",
    ),
    "aws_route53_resolver_firewall_rule_group": Rights(
        _RESOLVER,
        "GetFirewallRuleGroup ListTagsForResource",
        "CreateFirewallRuleGroup DeleteFirewallRuleGroup TagResource UntagResource",
    ),
    "aws_route53_resolver_firewall_rule_group_association": Rights(
        _RESOLVER,
        "GetFirewallRuleGroupAssociation ListTagsForResource",
        "AssociateFirewallRuleGroup DisassociateFirewallRuleGroup TagResource UntagResource "
        "UpdateFirewallRuleGroupAssociation ec2:DescribeVpcs",
    ),
}
"""By the type of resource, as provider 5.100 has them."""
