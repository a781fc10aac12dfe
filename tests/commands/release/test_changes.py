"""What has changed in a module, and what of it breaks who upgrades."""

from typing import Any

import pytest

from commands.release.changes import changes
from commands.release.interface import Interface

VPC: dict[str, Any] = {
    "resource": {"aws_vpc": {"this": {}}, "aws_subnet": {"private": {"for_each": "${var.zones}"}}},
    "moved": [{"from": "aws_vpc.old", "to": "aws_vpc.this"}],
    "variable": {
        "name": {"type": "string", "nullable": False},
        "tags": {"type": "map(string)", "default": {}},
    },
    "output": {"vpc_id": {}},
}


def found(**changed: Any) -> list[tuple[str, str]]:
    """Each change of the module, and what would make it harmless."""
    then, now = Interface.of(VPC), Interface.of(VPC | changed)
    return [(str(change), change.repair) for change in changes({"network": then}, {"network": now})]


def resources(*addresses: str) -> dict[str, dict[str, Any]]:
    """Resources by their addresses; a star stands for instances by key."""
    given: dict[str, dict[str, Any]] = {}
    for address in addresses:
        kind, _, label = address.partition(".")
        body = {"for_each": "${var.zones}"} if label.endswith("[*]") else {}
        given.setdefault(kind, {})[label.removesuffix("[*]")] = body
    return given


def moved(**moves: str) -> list[dict[str, str]]:
    """The moves of the subnets, and those that are there already."""
    return [
        *VPC["moved"],
        *({"from": f"aws_subnet.{old}", "to": f"aws_subnet.{new}"} for old, new in moves.items()),
    ]


def test_a_module_that_stays_as_it_is_has_no_changes() -> None:
    assert found() == []


def test_the_description_of_an_input_and_data_sources_are_free() -> None:
    name = VPC["variable"]["name"] | {"description": "Its name.", "validation": []}

    assert found(variable=VPC["variable"] | {"name": name}, data={"aws_region": {"x": {}}}) == []


GONE = "write a `moved` block from it to where it is now"


@pytest.mark.parametrize(
    ("addresses", "moves", "expected"),
    [
        (
            ["aws_vpc.this", "aws_subnet.inner[*]"],
            moved(),
            [
                ("network: address aws_subnet.private[*]: is gone", GONE),
                ("network: address aws_subnet.inner[*]: is new", ""),
            ],
        ),
        (
            ["aws_vpc.this", "aws_subnet.inner[*]"],
            moved(private="inner"),
            [("network: address aws_subnet.private[*]: moved to `aws_subnet.inner[*]`", "")],
        ),
        (
            ["aws_vpc.this", "aws_subnet.last[*]"],
            moved(private="inner", inner="last"),
            [("network: address aws_subnet.private[*]: moved to `aws_subnet.last[*]`", "")],
        ),
        (
            ["aws_vpc.this"],
            moved(private="inner"),
            [("network: address aws_subnet.private[*]: is gone", GONE)],
        ),
        (
            ["aws_vpc.this", "aws_subnet.private"],
            moved(),
            [
                ("network: address aws_subnet.private[*]: is gone", GONE),
                ("network: address aws_subnet.private: is new", ""),
            ],
        ),
        (
            ["aws_vpc.this", "aws_subnet.private"],
            [*moved(), {"from": 'aws_subnet.private["a"]', "to": "aws_subnet.private"}],
            [("network: address aws_subnet.private[*]: moved to `aws_subnet.private`", "")],
        ),
        (
            ["aws_vpc.this", "aws_subnet.private[*]"],
            [],
            [("network: address aws_vpc.old: has lost its `moved` block", "keep the block")],
        ),
        (
            ["aws_vpc.main", "aws_subnet.private[*]"],
            [*moved(), {"from": "aws_vpc.this", "to": "aws_vpc.main"}],
            [("network: address aws_vpc.this: moved to `aws_vpc.main`", "")],
        ),
        (
            ["aws_vpc.old", "aws_subnet.private[*]"],
            [{"from": "aws_vpc.this", "to": "aws_vpc.old"}],
            [("network: address aws_vpc.this: moved to `aws_vpc.old`", "")],
        ),
    ],
    ids=[
        "renamed",
        "renamed-with-moved",
        "moved-twice",
        "moved-nowhere",
        "instances-become-one",
        "instances-become-one-with-moved",
        "a-moved-block-is-dropped",
        "an-older-move-goes-on",
        "an-older-move-is-taken-back",
    ],
)
def test_an_address_is_kept_or_moved(
    addresses: list[str], moves: list[dict[str, str]], expected: list[tuple[str, str]]
) -> None:
    assert found(resource=resources(*addresses), moved=moves) == expected


@pytest.mark.parametrize(
    ("changed", "what", "repair"),
    [
        ({"tags": None}, "tags: is gone", "keep it"),
        ({"cidr": {"type": "string"}}, "cidr: is new and required", "give it a default"),
        ({"cidr": {"type": "string", "default": None}}, "cidr: is new", ""),
        ({"tags": {"type": "map(string)"}}, "tags: is required", "give it a default"),
        (
            {"name": {"type": "string", "nullable": False, "default": "x"}},
            "name: is not required any more",
            "",
        ),
        (
            {"tags": {"type": "map(number)", "default": {}}},
            "tags: has another type: * was string and is number",
            "let it take what it took",
        ),
        (
            {"tags": {"type": "map(string)", "default": {}, "nullable": False}},
            "tags: takes no null",
            "let it take null",
        ),
        ({"name": {"type": "string"}}, "name: takes null", ""),
        (
            {"tags": {"type": "map(string)", "default": {"a": "b"}}},
            'tags: has the default `{"a": "b"}`, not `{}`',
            "",
        ),
    ],
)
def test_an_input_takes_what_it_took(changed: dict[str, Any], what: str, repair: str) -> None:
    inputs = {n: v for n, v in (VPC["variable"] | changed).items() if v is not None}

    assert found(variable=inputs) == [(f"network: input {what}", repair)]


@pytest.mark.parametrize(
    ("new", "what"),
    [
        ("object({a = optional(string), b = optional(string)})", "takes more"),
        ('object({a = optional(string, "x")})', "has another default inside"),
    ],
)
def test_an_object_may_take_more(new: str, what: str) -> None:
    old = Interface.of(VPC | {"variable": {"o": {"type": "object({a = optional(string)})"}}})
    now = Interface.of(VPC | {"variable": {"o": {"type": new}}})

    [change] = changes({"network": old}, {"network": now})

    assert (change.what, change.repair) == (what, "")


def test_an_output_is_kept() -> None:
    assert found(output={"vpc_arn": {}}) == [
        ("network: output vpc_id: is gone", "keep it"),
        ("network: output vpc_arn: is new", ""),
    ]


def test_a_whole_module_is_one_change() -> None:
    [gone, new] = changes({"network": Interface.of(VPC)}, {"vpc": Interface.of(VPC)})

    assert (str(gone), gone.repair, gone.key) == ("module network: is gone", "keep it", "network")
    assert (str(new), new.repair, new.key) == ("module vpc: is new", "", "vpc")
