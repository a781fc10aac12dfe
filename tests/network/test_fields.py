"""What each field of a network changes."""

import pytest

from modules.network.spec import NetworkSpec
from tests.support.moves import Move, untested

FLOW_LOGS = {
    "-aws_cloudwatch_log_group.flow_logs",
    "-aws_flow_log.this",
    "-aws_iam_role.flow_logs",
    "-aws_iam_role_policy.flow_logs",
}


THIRD_ZONE = {
    f"+aws_{noun}.for_each.us-east-1c"
    for noun in (
        *("eip.nat", "nat_gateway.this", "route.private_internet", "route_table.private"),
        *("route_table_association.private", "route_table_association.public"),
        *("subnet.private", "vpc_endpoint_route_table_association.private", "subnet.public"),
        *("vpc_endpoint_route_table_association.dynamodb_private",),
    )
}


INTERFACES = {
    "+aws_security_group.endpoints",
    "+aws_vpc_endpoint.interface",
    "+aws_vpc_security_group_ingress_rule.endpoints_from_vpc",
    "aws_ecs_service.web.depends_on",
    "terraform_data.ways.depends_on",
    "terraform_data.ways.input.interfaces",
}


QUERY_LOG = {
    "+aws_cloudwatch_log_group.query_log",
    "+aws_route53_resolver_query_log_config.this",
    "+aws_route53_resolver_query_log_config_association.this",
}


DNS_FIREWALL = (
    *("domain_list.allowed", "domain_list.others", "rule.allowed", "rule.others"),
    *("rule_group.this", "rule_group_association.this"),
)


S3_POLICY = "aws_vpc_endpoint.s3.policy.Statement"


DYNAMODB_POLICY = "aws_vpc_endpoint.dynamodb.policy.Statement"


IPV6_NOUNS = ("egress_only_internet_gateway", "vpc_ipv6_cidr_block_association")


DEFAULTS = {"-aws_default_network_acl.this", "-aws_default_route_table.this"}


DUAL_STACK = {
    *(f"+aws_{noun}.this" for noun in IPV6_NOUNS),
    "+aws_route.private_internet_ipv6",
    "+aws_route.public_internet_ipv6",
    "+aws_subnet.private.assign_ipv6_address_on_creation",
    "+aws_subnet.private.ipv6_cidr_block",
    "+aws_subnet.public.ipv6_cidr_block",
    "+aws_default_network_acl.this.egress.1",
    *(f"+aws_default_network_acl.this.ingress.{number}" for number in range(8, 15)),
    "+aws_vpc_security_group_egress_rule.web_to_internet_ipv6",
    "aws_ecs_service.web.depends_on",
    "terraform_data.ways.depends_on",
    "terraform_data.ways.input.ipv6",
    "+output.vpc_ipv6_cidr_block",
}


MOVES = [
    Move("network.ipv6", True, DUAL_STACK),
    Move("network.availability_zones", ["us-east-1a", "us-east-1b", "us-east-1c"], THIRD_ZONE),
    Move(
        "network.cidr_block",
        "10.1.0.0/16",
        {
            "aws_vpc.this.cidr_block",
            "aws_default_network_acl.this.ingress.0.cidr_block",
            *(
                f"aws_subnet.{tier}.for_each.us-east-1{zone}"
                for tier in ("private", "public")
                for zone in "ab"
            ),
            "terraform_data.fixed.for_each.network.cidr_block.value",
        },
    ),
    Move(
        "network.nat_gateways",
        "single",
        {
            "-aws_eip.nat.for_each.us-east-1b",
            "-aws_nat_gateway.this.for_each.us-east-1b",
            "aws_route.private_internet.for_each.us-east-1b",
            "terraform_data.ways.input.nat_gateways",
        },
    ),
    Move(
        "network.nat_elastic_ip_allocation_ids",
        {"us-east-1b": "eipalloc-0123456789abcdef0"},
        {
            "-aws_eip.nat.for_each.us-east-1b",
            "aws_nat_gateway.this.allocation_id",
            "+locals",
        },
    ),
    Move("network.interface_endpoints", ["logs"], INTERFACES),
    Move(
        "network.endpoint_policies",
        False,
        {f"-{policy}.OwnAccount.Condition" for policy in (S3_POLICY, DYNAMODB_POLICY)},
    ),
    Move(
        "network.endpoint_account_ids",
        ["444455556666"],
        {
            f"{S3_POLICY}.OwnAccount.Condition.StringEquals.aws:PrincipalAccount",
            f"{S3_POLICY}.OwnAccount.Condition.StringEqualsIfExists.aws:ResourceAccount",
            f"{S3_POLICY}.ReadOfOthers.Condition.StringEquals.aws:PrincipalAccount",
            f"{DYNAMODB_POLICY}.OwnAccount.Condition.StringEquals.aws:PrincipalAccount",
            f"{DYNAMODB_POLICY}.OwnAccount.Condition.StringEqualsIfExists.aws:ResourceAccount",
        },
    ),
    Move("network.flow_logs", False, FLOW_LOGS),
    Move("network.query_log", True, QUERY_LOG),
    Move(
        "network.dns_firewall_allowed_domains",
        ["*.shop.local", "public.ecr.aws"],
        {f"+aws_route53_resolver_firewall_{part}" for part in DNS_FIREWALL},
    ),
    Move("network.manage_defaults", False, DEFAULTS),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_the_network_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_the_network_is_left_out() -> None:
    assert untested(NetworkSpec, "network", MOVES) == set()
