"""Subnets, route tables and NAT gateways, each under the name of its zone."""

import pytest

from modules.language.data import resolved
from modules.network.spec import NetworkSpec
from modules.network.subnets import SUCCESSOR_FIRST, nat_gateway_zones
from tests.network.test_network import CLOSED
from tests.support.environments import least
from tests.support.synthesized import Synthesized

ZONES = ("us-east-1a", "us-east-1b", "us-east-1c")


def test_each_of_three_zones_has_a_public_and_a_private_subnet(dev: Synthesized) -> None:
    dev.only("aws_subnet", "private", "public")
    dev.has(
        "aws_subnet.private",
        for_each=dict(zip(ZONES, ("10.0.0.0/20", "10.0.16.0/20", "10.0.32.0/20"), strict=True)),
        tags={"Name": "payment-vpc-dev-private-${each.key}", "Tier": "private"},
    )
    dev.has(
        "aws_subnet.public",
        for_each=dict(zip(ZONES, ("10.0.128.0/22", "10.0.132.0/22", "10.0.136.0/22"), strict=True)),
        tags={"Name": "payment-vpc-dev-public-${each.key}", "Tier": "public"},
    )
    for tier in ("private", "public"):
        dev.has(
            f"aws_subnet.{tier}",
            availability_zone="${each.key}",
            cidr_block="${each.value}",
            vpc_id="${aws_vpc.this.id}",
        )


def test_nothing_gets_a_public_address_by_standing_in_a_subnet(dev: Synthesized) -> None:
    dev.has("aws_subnet.public", map_public_ip_on_launch=False)
    dev.has("aws_subnet.private", map_public_ip_on_launch=False)


def test_public_subnets_share_a_way_to_the_internet(dev: Synthesized) -> None:
    dev.has("aws_internet_gateway.this", vpc_id="${aws_vpc.this.id}")
    dev.absent("aws_route_table.public", "for_each")
    assert dev.resource("aws_route.public_internet") == {
        "route_table_id": "${aws_route_table.public.id}",
        "destination_cidr_block": "0.0.0.0/0",
        "gateway_id": "${aws_internet_gateway.this.id}",
    }
    assert dev.resource("aws_route_table_association.public") == {
        "for_each": {zone: zone for zone in ZONES},
        "subnet_id": "${aws_subnet.public[each.key].id}",
        "route_table_id": "${aws_route_table.public.id}",
        "lifecycle": SUCCESSOR_FIRST,
    }


def test_each_private_subnet_has_a_route_table_of_its_own(dev: Synthesized) -> None:
    dev.has(
        "aws_route_table.private",
        for_each={zone: zone for zone in ZONES},
        tags={"Name": "payment-vpc-dev-private-${each.key}"},
    )
    assert dev.resource("aws_route_table_association.private") == {
        "for_each": {zone: zone for zone in ZONES},
        "subnet_id": "${aws_subnet.private[each.key].id}",
        "route_table_id": "${aws_route_table.private[each.key].id}",
        "lifecycle": SUCCESSOR_FIRST,
    }


@pytest.mark.parametrize(
    ("environment", "gateways", "zone_of_gateway"),
    [
        ("dev", ["us-east-1a"], dict.fromkeys(ZONES, "us-east-1a")),
        ("prod", list(ZONES), {zone: zone for zone in ZONES}),
    ],
)
def test_private_subnets_reach_the_internet_through_nat_gateways(
    environment: str,
    gateways: list[str],
    zone_of_gateway: dict[str, str],
    request: pytest.FixtureRequest,
) -> None:
    found: Synthesized = request.getfixturevalue(environment)
    each = {zone: zone for zone in gateways}

    assert found.resource("aws_eip.nat")["for_each"] == each
    assert found.resource("aws_nat_gateway.this")["for_each"] == each
    assert found.resource("aws_route.private_internet") == {
        "for_each": zone_of_gateway,
        "route_table_id": "${aws_route_table.private[each.key].id}",
        "destination_cidr_block": "0.0.0.0/0",
        "nat_gateway_id": "${aws_nat_gateway.this[each.value].id}",
        "lifecycle": SUCCESSOR_FIRST,
    }


def test_a_nat_gateway_stands_in_its_zone_s_public_subnet_with_an_elastic_ip(
    dev: Synthesized,
) -> None:
    dev.has("aws_eip.nat", domain="vpc")
    dev.has(
        "aws_nat_gateway.this",
        allocation_id="${aws_eip.nat[each.key].id}",
        subnet_id="${aws_subnet.public[each.key].id}",
        # AWS refuses a gateway in a VPC whose internet gateway is not attached yet.
        depends_on=["aws_route.public_internet"],
    )


def test_an_elastic_ip_that_exists_is_used_by_the_gateway_of_its_zone_alone() -> None:
    given = {"us-east-1b": "eipalloc-0123456789abcdef0"}
    found = least({"network.nat_elastic_ip_allocation_ids": given})

    found.has("aws_eip.nat", for_each={"us-east-1a": "us-east-1a"})
    found.has("aws_nat_gateway.this", allocation_id="${local.nat_allocation_ids[each.key]}")
    assert found.json["locals"]["nat_allocation_ids"] == (
        "${merge({ for key, instance in aws_eip.nat : key => instance.id }, "
        '{ "us-east-1b" = "eipalloc-0123456789abcdef0" })}'
    )


def test_what_a_zone_has_is_deleted_after_what_used_it_has_moved(prod: Synthesized) -> None:
    of_zones = [
        address
        for address in prod.addresses()
        if address.startswith(("aws_subnet.", "aws_route", "aws_nat_", "aws_eip.", "aws_vpc_end"))
        and "for_each" in prod.resource(address)
    ]

    assert len(of_zones) == 10
    for address in of_zones:
        prod.has(address, lifecycle={"create_before_destroy": True})


def test_no_nat_gateway_is_possible() -> None:
    found = least(CLOSED)

    found.has_no("aws_eip", "aws_nat_gateway")
    found.only("aws_route", "public_internet")
    found.only("aws_route_table", "private", "public")


@pytest.mark.parametrize(
    ("nat_gateways", "zones"),
    [
        ("single", {"us-east-1b": "us-east-1a", "us-east-1a": "us-east-1a"}),
        ("one_per_az", {"us-east-1b": "us-east-1b", "us-east-1a": "us-east-1a"}),
    ],
)
def test_each_zone_knows_the_zone_of_its_gateway(nat_gateways: str, zones: dict[str, str]) -> None:
    spec = NetworkSpec.model_validate(
        {"availability_zones": ("us-east-1b", "us-east-1a"), "nat_gateways": nat_gateways}
    )

    assert resolved(nat_gateway_zones(spec)) == zones


def test_no_route_leads_out_of_the_subnets_of_databases() -> None:
    found = least({"databases.orders": {"engine": "postgres", "engine_version": "16"}})

    found.has(
        "aws_subnet.isolated",
        for_each={"us-east-1a": "10.0.160.0/22", "us-east-1b": "10.0.164.0/22"},
        tags={"Name": "shop-vpc-test-isolated-${each.key}", "Tier": "isolated"},
    )
    assert found.resource("aws_route_table_association.isolated")["route_table_id"] == (
        "${aws_route_table.isolated.id}"
    )
    routes = found.json["resource"]["aws_route"].values()
    assert not [one for one in routes if "isolated" in str(one)]
    assert "isolated" not in str(found.json["resource"]["aws_vpc_endpoint_route_table_association"])
