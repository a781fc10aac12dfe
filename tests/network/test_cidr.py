"""Laws of the cut: subnets never overlap, and a further zone moves none of them."""

from ipaddress import IPv4Network
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from modules.language.expression import hcl
from modules.language.value import Value
from modules.network.cidr import ZONE_LETTERS, Tier, overlaps, prefix_length, subnet_cidr_block

TIERS: tuple[Tier, ...] = ("isolated", "private", "public")


@st.composite
def vpcs(draw: st.DrawFn) -> str:
    """Draw a range of any prefix that a VPC may have."""
    prefix = draw(st.integers(16, 22))
    network = draw(st.integers(0, 2**prefix - 1))
    return str(IPv4Network((network << (32 - prefix), prefix)))


zone_lists = st.lists(st.sampled_from(ZONE_LETTERS), min_size=1, max_size=8, unique=True)


def cut(vpc: str, letters: str | list[str]) -> dict[tuple[Tier, str], str]:
    return {
        (tier, letter): subnet_cidr_block(Value(vpc), tier, Value(f"eu-west-1{letter}")).known
        for tier, letter in product(TIERS, letters)
    }


@given(vpcs())
@settings(max_examples=25, deadline=None)
def test_subnets_lie_inside_the_vpc_and_never_overlap(vpc: str) -> None:
    subnets = [IPv4Network(block) for block in cut(vpc, ZONE_LETTERS).values()]

    assert len(subnets) == 24
    assert all(subnet.subnet_of(IPv4Network(vpc)) for subnet in subnets)
    assert not any(one.overlaps(other) for one, other in combinations(subnets, 2))


@given(vpcs())
@settings(max_examples=25, deadline=None)
def test_a_subnet_is_as_large_as_its_tier_and_no_smaller_than_aws_allows(vpc: str) -> None:
    prefix = IPv4Network(vpc).prefixlen
    sizes = {tier: {IPv4Network(cut(vpc, "abcdefgh")[tier, z]).prefixlen for z in "ah"}
             for tier in TIERS}  # fmt: skip

    assert sizes == {"isolated": {prefix + 6}, "private": {prefix + 4}, "public": {prefix + 6}}
    assert max(map(max, sizes.values())) <= 28


@given(vpcs(), zone_lists, zone_lists)
@settings(max_examples=25, deadline=None)
def test_zones_that_come_go_or_change_order_move_no_other(
    vpc: str, before: list[str], after: list[str]
) -> None:
    old, new = cut(vpc, before), cut(vpc, after)

    assert all(old[subnet] == new[subnet] for subnet in old.keys() & new.keys())


def test_the_cut_is_the_one_that_is_drawn() -> None:
    blocks = cut("10.0.0.0/16", "abh")

    assert blocks == {
        ("isolated", "a"): "10.0.160.0/22",
        ("isolated", "b"): "10.0.164.0/22",
        ("isolated", "h"): "10.0.188.0/22",
        ("private", "a"): "10.0.0.0/20",
        ("private", "b"): "10.0.16.0/20",
        ("private", "h"): "10.0.112.0/20",
        ("public", "a"): "10.0.128.0/22",
        ("public", "b"): "10.0.132.0/22",
        ("public", "h"): "10.0.156.0/22",
    }


def test_the_smallest_vpc_has_the_smallest_subnets() -> None:
    assert cut("10.0.0.0/22", "a")["public", "a"] == "10.0.2.0/28"


@pytest.mark.parametrize(
    ("blocks", "pairs"),
    [
        ((), ()),
        (("10.0.0.0/16", "10.1.0.0/16"), ()),
        (("10.0.0.0/8", "10.1.0.0/16"), ('"10.0.0.0/8" and "10.1.0.0/16"',)),
        (("10.0.0.0/16", "192.0.2.0/24", "10.0.0.0/16"), ('"10.0.0.0/16" and "10.0.0.0/16"',)),
    ],
)
def test_ranges_that_share_an_address_are_paired(
    blocks: tuple[str, ...], pairs: tuple[str, ...]
) -> None:
    assert overlaps(Value(blocks)).known == pairs


def test_a_planned_zone_chooses_its_slot_by_its_letter() -> None:
    zone: Value[str] = Value.planned("each.key", str)

    assert hcl(subnet_cidr_block(Value("10.0.0.0/16"), "public", zone)) == (
        'cidrsubnet("10.0.0.0/16", 6, index(local.zone_letters, substr(each.key, -1, 1)) + 32)'
    )


def test_a_prefix_is_the_number_behind_the_slash() -> None:
    block: Value[str] = Value.planned("var.block", str)

    assert prefix_length(Value("10.0.0.0/16")).known == 16
    assert hcl(prefix_length(block)) == 'tonumber(split("/", var.block)[1])'


def test_planned_ranges_are_compared_when_terraform_plans() -> None:
    found = overlaps(Value.planned("var.blocks", tuple[str, ...]))

    assert found.kind == tuple[str, ...]
    assert "for index, one in var.blocks" in hcl(found)
