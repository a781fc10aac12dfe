"""The VPC, and what each field of the network moves."""

import pytest

from modules.bindings.core import TerraformStack
from modules.bindings.resources import address
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.logs import Logs
from modules.logs.spec import LogsSpec
from modules.network.network import Network
from modules.network.security_group import SecurityGroup
from modules.network.spec import NetworkSpec
from tests.support.environments import least, scratch
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

CLOSED = {
    "network.nat_gateways": "none",
    "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
    "services.web.image": ":1",
}
"""A network without a way to the internet."""

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

DEFAULTS = {"-aws_default_network_acl.this", "-aws_default_route_table.this"}

MOVES = [
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


def test_the_vpc_answers_dns(dev: Synthesized) -> None:
    dev.only("aws_vpc", "this")
    assert dev.resource("aws_vpc.this") == {
        "cidr_block": "10.0.0.0/16",
        "enable_dns_support": True,
        "enable_dns_hostnames": True,
        "tags": {"Name": "payment-vpc-dev"},
    }


def test_the_default_security_group_is_closed(dev: Synthesized) -> None:
    # Terraform removes every rule that is not written here, and none is.
    assert dev.resource("aws_default_security_group.this") == {
        "vpc_id": "${aws_vpc.this.id}",
        "tags": {"Name": "payment-vpc-dev-closed"},
    }


def test_tasks_reach_only_https_where_there_is_a_nat_gateway(web: Synthesized) -> None:
    web.only("aws_vpc_security_group_egress_rule", "web_to_internet")
    assert web.resource("aws_vpc_security_group_egress_rule.web_to_internet") == {
        "security_group_id": "${aws_security_group.web.id}",
        "cidr_ipv4": "0.0.0.0/0",
        "ip_protocol": "tcp",
        "from_port": 443,
        "to_port": 443,
        "description": "AWS services and partners over HTTPS",
    }


def test_tasks_reach_the_endpoints_alone_where_there_is_none() -> None:
    found = least(CLOSED)
    egress = "aws_vpc_security_group_egress_rule"

    found.only(egress, "web_to_s3", "web_to_endpoints")
    found.has(
        f"{egress}.web_to_s3",
        prefix_list_id="${aws_vpc_endpoint.s3.prefix_list_id}",
        from_port=443,
        to_port=443,
    )
    found.absent(f"{egress}.web_to_s3", "cidr_ipv4")
    found.has(
        f"{egress}.web_to_endpoints",
        referenced_security_group_id="${aws_security_group.endpoints.id}",
        from_port=443,
        to_port=443,
    )


def network_of_its_own(stack: TerraformStack, **fields: object) -> Network:
    account, names = Account(stack, "_account"), Names("shop", "test")
    arguments = {"names": names, "account": account}
    logs = Logs(stack, "logs", disposable=Value(False), **arguments).groups(LogsSpec())
    zones = ["eu-west-1a", "eu-west-1b"]
    spec = NetworkSpec.parse({"availability_zones": zones, **fields}, source="test")
    return Network(stack, "_network", spec=spec, logs=logs, **arguments)


ENDPOINTS = ["ecr.api", "ecr.dkr", "logs"]


def test_a_network_of_its_own_without_gateways_reaches_endpoints_and_s3_alone() -> None:
    def build(stack: TerraformStack) -> None:
        network = network_of_its_own(stack, nat_gateways="none", interface_endpoints=ENDPOINTS)
        job = SecurityGroup(stack, "job", name="job", label="job", vpc_id=network.vpc_id, port=None)
        job.allow_https_to(network.https_targets)

    scratch(build).only("aws_vpc_security_group_egress_rule", "job_to_endpoints", "job_to_s3")


def test_a_part_that_nobody_asked_for_is_none() -> None:
    def build(stack: TerraformStack) -> None:
        network = network_of_its_own(stack, flow_logs=False)

        assert network.flow_logs is None
        assert network.endpoints.interfaces is None
        assert network.ready == [
            "aws_route_table_association.private",
            "aws_route.private_internet",
            "aws_vpc_endpoint_route_table_association.public",
            "aws_vpc_endpoint_route_table_association.private",
        ]

    scratch(build).has_no("aws_flow_log", "aws_security_group")


def test_a_closed_network_has_no_gateway() -> None:
    def build(stack: TerraformStack) -> None:
        network = network_of_its_own(stack, nat_gateways="none", interface_endpoints=ENDPOINTS)

        assert network.subnets.nat_gateways is None

    scratch(build).has_no("aws_nat_gateway")


def test_a_part_that_somebody_asked_for_is_there_and_tasks_wait_for_the_ways_out() -> None:
    def build(stack: TerraformStack) -> None:
        network = network_of_its_own(stack, interface_endpoints=["logs"])
        flow_logs, interfaces = network.flow_logs, network.endpoints.interfaces
        gateways = network.subnets.nat_gateways

        assert flow_logs is not None
        assert address(flow_logs.group) == "aws_cloudwatch_log_group.flow_logs"
        assert gateways is not None
        assert [address(part) for part in gateways] == [
            "aws_nat_gateway.this",
            "aws_route.private_internet",
        ]
        assert interfaces is not None
        assert interfaces.security_group_id == "${aws_security_group.endpoints.id}"
        assert network.ready == [
            "aws_route_table_association.private",
            "aws_route.private_internet",
            "aws_vpc_endpoint_route_table_association.public",
            "aws_vpc_endpoint_route_table_association.private",
            "aws_vpc_endpoint.interface",
            "aws_vpc_security_group_ingress_rule.endpoints_from_vpc",
        ]

    scratch(build).only("aws_vpc_endpoint", "s3", "dynamodb", "interface")
