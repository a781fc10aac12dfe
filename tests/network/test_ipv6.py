"""Networks with IPv6 beside IPv4."""

from __future__ import annotations

import pytest

from modules.language.value import Value
from modules.network.cidr import Tier, subnet_ipv6_cidr_block
from modules.network.face import FACE
from modules.network.subnets import SUCCESSOR_FIRST
from tests.network.given import CLOSED
from tests.network.test_defaults import lets_in
from tests.support.environments import app, least
from tests.support.synthesized import Synthesized

DUAL_STACK = {"network.ipv6": True}
RANGE = "aws_vpc_ipv6_cidr_block_association.this"
WITH_DATABASE = {
    "databases.orders": {"engine": "postgres", "engine_version": "17.4"},
    "services.web.reads.orders": "keeps orders",
}


@pytest.mark.parametrize(
    ("tier", "zone", "block"),
    [
        ("private", "eu-west-1a", "2001:db8:0:ff00::/64"),
        ("private", "eu-west-1h", "2001:db8:0:ff07::/64"),
        ("public", "eu-west-1a", "2001:db8:0:ff20::/64"),
        ("isolated", "eu-west-1c", "2001:db8:0:ff2a::/64"),
    ],
)
def test_a_subnet_has_the_64_with_the_number_of_its_slot(tier: Tier, zone: str, block: str) -> None:
    found = subnet_ipv6_cidr_block(Value("2001:db8:0:ff00::/56"), tier, Value(zone))

    assert found == block


def test_amazon_gives_the_range_once_what_it_made_with_the_vpc_is_ours() -> None:
    found = least(DUAL_STACK)

    assert found.resource(RANGE) == {
        "vpc_id": "${aws_vpc.this.id}",
        "assign_generated_ipv6_cidr_block": True,
        "depends_on": ["aws_default_security_group.this", "aws_default_network_acl.this"],
        "lifecycle": SUCCESSOR_FIRST,
    }
    theirs = least({**DUAL_STACK, "network.manage_defaults": False})
    assert theirs.resource(RANGE)["depends_on"] == ["aws_default_security_group.this"]


def test_a_vpc_leaves_the_range_to_the_resource_that_asks_for_it() -> None:
    ignored = {"ignore_changes": ["assign_generated_ipv6_cidr_block"]}

    assert least().resource("aws_vpc.this")["lifecycle"] == ignored


def test_tasks_alone_get_an_address_by_standing_in_a_subnet() -> None:
    found = least({**DUAL_STACK, **WITH_DATABASE})

    for tier, slot in (("private", ""), ("public", " + 32"), ("isolated", " + 40")):
        block = found.resource(f"aws_subnet.{tier}")["ipv6_cidr_block"]
        assert block.startswith(f"${{cidrsubnet({RANGE}.ipv6_cidr_block, 8, index(")
        assert "local." not in block
        assert block.endswith(f"substr(each.key, -1, 1)){slot})}}")
    found.has("aws_subnet.private", assign_ipv6_address_on_creation=True)
    for tier in ("public", "isolated"):
        found.absent(f"aws_subnet.{tier}", "assign_ipv6_address_on_creation")


def test_public_subnets_have_a_way_both_ways_and_private_ones_out_alone() -> None:
    found = least(DUAL_STACK)

    found.has(
        "aws_route.public_internet_ipv6",
        destination_ipv6_cidr_block="::/0",
        gateway_id="${aws_internet_gateway.this.id}",
        route_table_id="${aws_route_table.public.id}",
    )
    found.has(
        "aws_route.private_internet_ipv6",
        destination_ipv6_cidr_block="::/0",
        egress_only_gateway_id="${aws_egress_only_internet_gateway.this.id}",
        route_table_id="${aws_route_table.private[each.key].id}",
    )


def test_a_closed_network_stays_closed() -> None:
    found = least({**CLOSED, **DUAL_STACK})

    found.only("aws_route", "public_internet", "public_internet_ipv6")
    found.only("aws_egress_only_internet_gateway")
    found.only("aws_vpc_security_group_egress_rule", "web_to_endpoints", "web_to_s3")


def test_tasks_that_reach_the_internet_reach_it_by_both_families_on_the_same_port() -> None:
    found = least(DUAL_STACK)

    for family, block in (("ipv4", "0.0.0.0/0"), ("ipv6", "::/0")):
        rule = f"aws_vpc_security_group_egress_rule.web_to_internet{family[3:].replace('4', '')}"
        address = rule if family == "ipv4" else f"{rule.removesuffix('6')}_ipv6"
        found.has(address, **{f"cidr_{family}": block}, from_port=443, to_port=443)


def test_tasks_with_public_addresses_reach_it_by_both_families_too() -> None:
    public = {"assign_public_ip": True, "waivers": {"public_ip": "costs least"}}
    found = least({**CLOSED, **DUAL_STACK, "services.web": public})

    found.has("aws_vpc_security_group_egress_rule.web_to_internet_ipv6", cidr_ipv6="::/0")


@pytest.mark.parametrize("port", [22, 3389])
def test_neither_ssh_nor_rdp_comes_in_by_ipv6(port: int) -> None:
    entries = [
        {**entry, "cidr_block": entry["ipv6_cidr_block"]}
        for entry in least(DUAL_STACK).resource("aws_default_network_acl.this")["ingress"]
        if "ipv6_cidr_block" in entry
    ]

    assert not lets_in(entries, "::/0", "tcp", port)
    assert lets_in(entries, "::/0", "tcp", 443)
    assert lets_in(entries, "::/0", "udp", 32768)


def test_the_module_makes_the_ways_where_terraform_finds_them_asked_for() -> None:
    found = Synthesized.of(FACE.stack(app()))
    open_too = 'var.ipv6 && var.nat_gateways != "none"'

    found.has(RANGE, count="${var.ipv6 ? 1 : 0}")
    found.has("aws_route.public_internet_ipv6", count="${var.ipv6 ? 1 : 0}")
    found.has("aws_egress_only_internet_gateway.this", count=f"${{{open_too} ? 1 : 0}}")
    assert found.resource("aws_route.private_internet_ipv6")["for_each"].startswith(
        f"${{toset({open_too} ? "
    )
    assert "dynamic" in found.resource("aws_default_network_acl.this")
