"""Two apps are compared value by value, and only named differences pass."""

from typing import Any

import pytest

from commands.portability.comparison import NAMED, Result, compare, report

STACK = "stacks/dev/cdk.tf.json"
MODULE = "modules/network/main.tf.json"


def app(**changes: Any) -> dict[str, Any]:
    stack = {
        "//": {"metadata": {"version": "1"}},
        "terraform": {"required_providers": {"aws": {"version": "5"}}},
        "resource": {"aws_vpc": {"this": {"cidr_block": "10.0.0.0/16", "tags": [{"a": 1}]}}},
        "data": {"aws_region": {"region": {}}},
    }
    module = {"resource": {"aws_vpc": {"this": {}}}}
    return {"manifest.json": {"version": "1"}, STACK: stack | changes, MODULE: module}


def places(other: dict[str, Any]) -> list[str]:
    return [difference.path for difference in compare(app(), other)]


def test_equal_apps_do_not_differ() -> None:
    assert compare(app(), app()) == []


@pytest.mark.parametrize(
    ("vpc", "place"),
    [
        ({"cidr_block": "10.1.0.0/16", "tags": [{"a": 1}]}, "cidr_block"),
        ({"cidr_block": "10.0.0.0/16", "tags": [{"a": 2}]}, "tags.0.a"),
        ({"cidr_block": "10.0.0.0/16", "tags": [{"a": 1}, {}]}, "tags"),
        ({"cidr_block": "10.0.0.0/16"}, "tags"),
        ({"cidr_block": "10.0.0.0/16", "tags": [{"a": 1}], "region": ""}, "region"),
        ({"cidr_block": None, "tags": [{"a": 1}]}, "cidr_block"),
    ],
)
def test_a_value_that_differs_is_placed(vpc: dict[str, Any], place: str) -> None:
    found = places(app(resource={"aws_vpc": {"this": vpc}}))

    assert found == [f"{STACK}: resource.aws_vpc.this.{place}"]


def test_another_address_is_a_difference_on_both_sides() -> None:
    found = places(app(resource={"aws_vpc": {"lan": {}}}))

    assert found == [f"{STACK}: resource.aws_vpc.lan", f"{STACK}: resource.aws_vpc.this"]


def test_a_stack_that_is_missing_is_a_difference() -> None:
    assert places({"manifest.json": {"version": "1"}})


def test_versions_are_named_differences_and_nothing_else_is() -> None:
    newer = app(
        **{
            "//": {"metadata": {"version": "2"}},
            "terraform": {"required_providers": {"aws": {"version": "6", "source": "aws"}}},
        }
    ) | {"manifest.json": {"version": "2", "stacks": {}}}

    found = {d.path: d.name for d in compare(app(), newer)}

    assert found == {
        "manifest.json: version": "manifest.json: version",
        "manifest.json: stacks": None,
        f"{STACK}: //.metadata.version": "*: //.metadata.version",
        f"{STACK}: terraform.required_providers.aws.version": (
            "*: terraform.required_providers.aws.version"
        ),
        f"{STACK}: terraform.required_providers.aws.source": None,
    }


def test_the_report_counts_and_says_what_each_named_difference_is() -> None:
    newer = app() | {"manifest.json": {"version": "2"}}
    old = Result("old", {"cdktf": "0.21.0", "cdktf-provider-aws": "20.1.0"}, app(), [])
    new = Result(
        "new", {"cdktn": "0.24.0", "cdktn-provider-aws": "25.8.1"}, newer, compare(app(), newer)
    )

    lines = report([old, new]).splitlines()

    assert (
        "| `old` | `cdktf` 0.21.0 | `cdktf-provider-aws` 20.1.0 | 5 | 1 | 1 | 3 | none |" in lines
    )
    newest = "| `new` | `cdktn` 0.24.0 | `cdktn-provider-aws` 25.8.1 | 5 | 1 | 1 | 3 "
    assert f"{newest}| named ones alone |" in lines
    assert f"| `manifest.json: version` | {NAMED['manifest.json: version']} | 1, 2 |" in lines
    assert sum(line.endswith("| equal |") for line in lines) == 2
