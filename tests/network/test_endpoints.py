"""Ways to AWS's own services that stay inside the VPC."""

from typing import Any

import pytest

from modules.network.subnets import SUCCESSOR_FIRST
from tests.network.test_network import CLOSED
from tests.support.environments import least
from tests.support.synthesized import Synthesized

SERVICE = "com.amazonaws.${data.aws_region.region.id}"


def without_policy(found: Synthesized, address: str) -> dict[str, Any]:
    endpoint = found.resource(address)
    return {name: value for name, value in endpoint.items() if name != "policy"}


@pytest.mark.parametrize("changes", [{}, {"network.nat_gateways": "single"}, CLOSED])
@pytest.mark.parametrize(("service", "routes"), [("s3", ""), ("dynamodb", "dynamodb_")])
def test_s3_and_dynamodb_are_always_reached_inside_the_vpc_from_every_subnet(
    service: str, routes: str, changes: dict[str, object]
) -> None:
    found, kind = least(changes), "aws_vpc_endpoint_route_table_association"

    assert without_policy(found, f"aws_vpc_endpoint.{service}") == {
        "vpc_id": "${aws_vpc.this.id}",
        "service_name": f"{SERVICE}.{service}",
        "vpc_endpoint_type": "Gateway",
        "tags": {"Name": f"shop-{service}-test"},
    }
    # Apart from the endpoint: a zone that goes takes its way along, before its route table.
    assert found.resource(f"{kind}.{routes}public") == {
        "vpc_endpoint_id": f"${{aws_vpc_endpoint.{service}.id}}",
        "route_table_id": "${aws_route_table.public.id}",
    }
    assert found.resource(f"{kind}.{routes}private") == {
        "for_each": {"us-east-1a": "us-east-1a", "us-east-1b": "us-east-1b"},
        "vpc_endpoint_id": f"${{aws_vpc_endpoint.{service}.id}}",
        "route_table_id": "${aws_route_table.private[each.key].id}",
        "lifecycle": SUCCESSOR_FIRST,
    }


def test_no_interface_endpoint_is_paid_for_unless_asked_for(dev: Synthesized) -> None:
    dev.only("aws_vpc_endpoint", "s3", "dynamodb")


def test_interface_endpoints_are_keyed_by_service_in_any_order() -> None:
    found = least({"network.interface_endpoints": ["sts", "ecr.api"]})

    found.only("aws_vpc_endpoint", "s3", "dynamodb", "interface")
    assert without_policy(found, "aws_vpc_endpoint.interface") == {
        "for_each": {"ecr.api": "ecr.api", "sts": "sts"},
        "vpc_id": "${aws_vpc.this.id}",
        "service_name": f"{SERVICE}.${{each.key}}",
        "vpc_endpoint_type": "Interface",
        "private_dns_enabled": True,
        "subnet_ids": "${values(aws_subnet.private)[*].id}",
        "security_group_ids": ["${aws_security_group.endpoints.id}"],
        "tags": {"Name": "shop-endpoints-test-${each.key}"},
        # It answers before it is found, and goes after the next way is there.
        "lifecycle": SUCCESSOR_FIRST,
        "depends_on": ["aws_vpc_security_group_ingress_rule.endpoints_from_vpc"],
    }
    assert found.json == least({"network.interface_endpoints": ["ecr.api", "sts"]}).json


def test_interface_endpoints_answer_the_vpc_alone_in_a_group_of_their_own() -> None:
    found = least({"network.interface_endpoints": ["sts"]})

    found.only("aws_security_group", "endpoints", "web")
    assert found.resource("aws_vpc_security_group_ingress_rule.endpoints_from_vpc") == {
        "for_each": {"10.0.0.0/16": "10.0.0.0/16"},
        "security_group_id": "${aws_security_group.endpoints.id}",
        "cidr_ipv4": "${each.key}",
        "ip_protocol": "tcp",
        "from_port": 443,
        "to_port": 443,
        "description": "AWS services without leaving the VPC",
    }


def test_the_endpoints_group_has_as_many_rules_with_many_services_as_with_one() -> None:
    services = {f"services.web-{number}": {"image": ":1"} for number in range(5)}
    found = least(CLOSED, services)

    # A group takes 60 rules, an environment 200 services.
    into_endpoints = [
        address
        for address in found.addresses("aws_vpc_security_group_ingress_rule")
        if found.resource(address)["security_group_id"] == "${aws_security_group.endpoints.id}"
    ]
    assert into_endpoints == ["aws_vpc_security_group_ingress_rule.endpoints_from_vpc"]
