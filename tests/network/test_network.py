"""The VPC, and what each field of the network moves."""

from modules.bindings.core import TerraformStack
from modules.bindings.resources import address
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.logs import Logs
from modules.logs.spec import LogsSpec
from modules.network.network import Network
from modules.network.rules import OVERLAPPING
from modules.network.security_group import SecurityGroup
from modules.network.spec import NetworkSpec
from tests.network.given import CLOSED
from tests.support.environments import least, scratch
from tests.support.synthesized import Synthesized


def test_the_vpc_answers_dns(dev: Synthesized) -> None:
    dev.only("aws_vpc", "this")
    assert dev.resource("aws_vpc.this") == {
        "cidr_block": "10.0.0.0/16",
        "enable_dns_support": True,
        "lifecycle": {"ignore_changes": ["assign_generated_ipv6_cidr_block"]},
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
        "lifecycle": OVERLAPPING,
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
        ]

    scratch(build).only("aws_vpc_endpoint", "s3", "dynamodb", "interface")
