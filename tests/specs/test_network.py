"""What may be asked of a network."""

from typing import Any

import pytest

from modules.specs.network import NetworkSpec
from tests.specs.building import problems

ZONES = ["eu-west-1a", "eu-west-1b"]


def wrong(**fields: Any) -> list[str]:
    return problems(NetworkSpec, {"availability_zones": ZONES} | fields)


def test_two_zones_are_all_that_a_network_needs() -> None:
    spec = NetworkSpec.parse({"availability_zones": ZONES}, source="file.toml")

    assert spec == NetworkSpec(
        availability_zones=("eu-west-1a", "eu-west-1b"),
        cidr_block="10.0.0.0/16",
        nat_gateways="one_per_az",
        interface_endpoints=(),
        flow_logs=True,
    )


def test_the_zones_are_required() -> None:
    assert problems(NetworkSpec, {}) == ["availability_zones: is required"]


@pytest.mark.parametrize("prefix", [16, 22])
def test_a_range_of_a_possible_size_is_taken(prefix: int) -> None:
    data = {"availability_zones": ZONES, "cidr_block": f"10.0.0.0/{prefix}"}

    assert NetworkSpec.parse(data, source="").cidr_block == data["cidr_block"]


@pytest.mark.parametrize("block", ["10.0.0.0/15", "10.0.0.0/23"])
def test_a_range_that_cannot_be_cut_is_refused(block: str) -> None:
    assert wrong(cidr_block=block) == [
        f'cidr_block: "{block}" cannot be cut into subnets; choose a prefix from /16 to /22'
    ]


@pytest.mark.parametrize(
    ("zones", "message"),
    [
        ([], "0 given; give at least 2"),
        (["eu-west-1a"], "1 given; give at least 2"),
        ([f"eu-west-1{letter}" for letter in "abcdefg"], "7 given; give at most 6"),
        (["eu-west-1a", "eu-west-1a"], '"eu-west-1a" is given more than once; give it once'),
        ("eu-west-1a", '"eu-west-1a" is not a list; put it in square brackets'),
    ],
)
def test_zones_are_two_to_six_and_differ(zones: Any, message: str) -> None:
    assert wrong(availability_zones=zones) == [f"availability_zones: {message}"]


@pytest.mark.parametrize("zone", ["eu-west-1i", "us-east-1-bos-1a", "eu-west-1", "EU-WEST-1A"])
def test_a_zone_without_a_slot_is_refused(zone: str) -> None:
    assert wrong(availability_zones=["eu-west-1a", zone]) == [
        f'availability_zones.1: "{zone}": write a zone of the region itself, such as eu-west-1a; '
        "local and wavelength zones carry no NAT gateway or load balancer of this kind"
    ]


def test_nat_gateways_have_three_ways() -> None:
    assert wrong(nat_gateways="two") == [
        "nat_gateways: \"two\" is not possible; choose 'none', 'single' or 'one_per_az'"
    ]


def test_an_endpoint_is_given_once() -> None:
    assert wrong(interface_endpoints=["kms", "kms", "kms", "sts"]) == [
        'interface_endpoints: "kms" is given more than once; give it once'
    ]


def test_an_endpoint_of_an_unknown_service_is_refused() -> None:
    assert wrong(interface_endpoints=["kms", "s3"]) == [
        "interface_endpoints.1: \"s3\" is not possible; choose 'ecr.api', 'ecr.dkr', 'ecs', "
        "'ecs-agent', 'ecs-telemetry', 'events', 'kms', 'logs', 'monitoring', 'secretsmanager', "
        "'sns', 'sqs', 'ssm', 'ssmmessages' or 'sts'"
    ]


def test_flow_logs_are_on_or_off() -> None:
    assert wrong(flow_logs="yes") == [
        'flow_logs: "yes" is neither true nor false; write one of them, without quotes'
    ]
