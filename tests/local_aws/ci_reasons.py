"""Rights of the roles for CI that no life on the local AWS calls, each with its reason."""

from modules.ci.policies import PARTS

RIGHTS = {kind: rights for part in PARTS.values() for kind, rights in part.items()}

OF_OTHERS = {
    # Environments that stand in a VPC or a cluster of others.
    *("aws_ssm_parameter", "data.aws_ssm_parameters_by_path", "data.aws_subnet", "data.aws_vpc"),
    # The local AWS has no firewall of names.
    *("aws_route53_resolver_firewall_domain_list", "aws_route53_resolver_firewall_rule"),
    "aws_route53_resolver_firewall_rule_group",
    "aws_route53_resolver_firewall_rule_group_association",
}
"""Types of resources that this environment has none of."""

BY_AWS = (
    "called by AWS itself, with the rights of who asks: Cloud Map, EFS, logs, WAF, CloudFormation"
)
LACKING = "the local AWS does not know how to"
REASONS = {
    BY_AWS: """
        ec2:CreateNetworkInterface ec2:DescribeRegions elasticloadbalancing:SetWebAcl
        logs:CreateLogDelivery logs:DeleteLogDelivery logs:GetLogDelivery logs:ListLogDeliveries
        logs:UpdateLogDelivery route53:CreateHostedZone route53:DeleteHostedZone
        route53:ListHostedZonesByName secretsmanager:GetRandomPassword
    """,
    "provider 6 waits for rollouts with them": """
        ecs:DescribeServiceDeployments ecs:ListServiceDeployments
    """,
    "of a database that is made from a snapshot": """
        rds:RestoreDBClusterFromSnapshot rds:RestoreDBInstanceFromDBSnapshot
    """,
    "of a stack of CloudFormation that fails": "cloudformation:DescribeStackEvents",
    "asked for by a call that deletes several objects, which needs it for versions": (
        "s3:DeleteObjectVersion"
    ),
    "of logs that get another key": "logs:AssociateKmsKey",
    LACKING: """
        rds:ResetDBClusterParameterGroup rds:ResetDBParameterGroup
        elasticache:DecreaseReplicaCount elasticache:IncreaseReplicaCount
        elasticache:ModifyReplicationGroup
    """,
}
NOT_CALLED = {action: why for why, actions in REASONS.items() for action in actions.split()}
