"""Overrides: which addresses and tables are taken; what a resource takes is judged in the stack."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, join, wrong

ADDRESS = "write <type>.<name>, without an instance's key"


def refused(title: str, overrides: Any, message: str) -> Case:
    """Return a case of overrides that are refused."""
    return wrong(title, {"overrides": overrides}, message)


OVERRIDES = join(
    {"overrides": {"aws_lb.this": {"name": "shop", "tags": {"a": "b"}, "internal": True}}},
    {"overrides": {"aws_vpc.this": {"ipv4_netmask_length": 16}, "aws_eip.nat": {"ports": [1]}}},
    {"overrides": {}},
    refused(
        "an override without a type",
        {"this": {"name": "shop"}},
        f'overrides.this: "this": {ADDRESS}',
    ),
    refused(
        "an override of one instance",
        {"aws_eip.nat[0]": {"domain": "vpc"}},
        f'overrides.aws_eip.nat[0]: "aws_eip.nat[0]": {ADDRESS}',
    ),
    refused(
        "an override of a data source",
        {"data.aws_region.region": {"name": "a"}},
        f'overrides.data.aws_region.region: "data.aws_region.region": {ADDRESS}',
    ),
    refused(
        "an override of nothing",
        {"aws_lb.this": {}},
        "overrides.aws_lb.this: 0 given; give at least 1",
    ),
    refused(
        "an override that is no table",
        {"aws_lb.this": "shop"},
        'overrides.aws_lb.this: "shop" is not a table; put its fields in curly braces',
    ),
    refused(
        "more overrides than a reviewer reads",
        {f"aws_lb.number_{number}": {"name": "shop"} for number in range(101)},
        "overrides: 101 given; give at most 100",
    ),
)
