"""Nested blocks: as many as a table or a list has, or one under a condition."""

from __future__ import annotations

from typing import Any

import pytest

from modules.bindings.aws import (
    S3BucketLifecycleConfiguration,
)
from modules.bindings.resources import arguments, blocks
from modules.cluster.cluster import strategy
from modules.cluster.spec import StrategySpec
from modules.language.value import Value
from tests.bindings.given_blocks import FLAG, PORT, PartSpec, group, service
from tests.support.environments import scratch

# --- over what is known ---------------------------------------------------------------------------

KNOWN = {
    "b": StrategySpec(weight=Value(2)),
    "a": StrategySpec(weight=Value.planned("var.weight", int)),
}


def test_of_a_table_there_is_a_block_for_each_entry_in_the_order_of_the_keys() -> None:
    assert service(Value(KNOWN), strategy) == {
        "name": "web",
        "capacity_provider_strategy": [
            {"capacity_provider": "a", "weight": "${var.weight}", "base": 0},
            {"capacity_provider": "b", "weight": 2, "base": 0},
        ],
    }


@pytest.mark.parametrize("items", [("b", "a"), ["b", "a"]])
def test_of_a_list_there_is_a_block_for_each_item_in_its_order(items: Any) -> None:
    found = service(Value(items), lambda name: {"capacity_provider": name})

    assert found["capacity_provider_strategy"] == [
        {"capacity_provider": "b"},
        {"capacity_provider": "a"},
    ]


@pytest.mark.parametrize("none", [{}, (), []])
def test_of_what_is_empty_there_is_no_block(none: Any) -> None:
    assert service(Value(none), strategy) == {"name": "web"}


def test_a_block_without_what_the_bindings_require_is_refused() -> None:
    with pytest.raises(TypeError, match="capacity_provider"):
        service(Value({"a": 1}), lambda key, value: {"weight": value})


def test_a_block_with_an_argument_that_the_bindings_do_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="colour"):
        service(Value({"a": 1}), lambda key, value: {"capacity_provider": key, "colour": value})


def test_the_blocks_in_a_block_of_a_known_table_keep_all_that_they_have() -> None:
    def build(stack: Any) -> None:
        rules = S3BucketLifecycleConfiguration(stack, "rules", bucket="b", rule=[])
        inner = {"noncurrent_days": 5, "storage_class": "GLACIER", "newer_noncurrent_versions": 1}
        arguments(
            rules,
            rule=blocks(
                Value(("old",)),
                lambda name: {
                    "id": name,
                    "status": "Enabled",
                    "noncurrent_version_transition": [inner],
                    "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}],
                },
            ),
        )

    assert scratch(build).resource("aws_s3_bucket_lifecycle_configuration.rules")["rule"] == [
        {
            "id": "old",
            "status": "Enabled",
            "noncurrent_version_transition": [
                {
                    "noncurrent_days": 5,
                    "storage_class": "GLACIER",
                    "newer_noncurrent_versions": 1,
                }
            ],
            "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}],
        }
    ]


@pytest.mark.parametrize("given", [True, Value(True), Value(PartSpec()), Value("a")])
def test_a_block_is_there_under_a_condition_that_is_known(given: Any) -> None:
    assert group(ingress=blocks(given, lambda: PORT))["ingress"] == PORT


@pytest.mark.parametrize("given", [False, Value(False), Value(None)])
def test_a_block_is_absent_under_a_condition_that_is_known(given: Any) -> None:
    assert "timeouts" not in group(timeouts=blocks(given, lambda: {"create": "1m"}))


def test_of_several_blocks_of_one_name_those_are_there_whose_conditions_hold() -> None:
    several = [
        blocks(True, lambda: {"from_port": 1}),
        blocks(False, lambda: {"from_port": 2}),
        blocks(Value((3, 4)), lambda port: {"from_port": port}),
    ]

    assert group(ingress=several)["ingress"] == [{"from_port": n} for n in (1, 3, 4)]
    assert "timeouts" not in group(timeouts=[blocks(False, lambda: {"create": "1m"})])


def test_a_plain_block_stays_as_it_is_and_what_is_in_it_becomes_plain() -> None:
    found = group(ingress={"from_port": Value(1), "self": FLAG}, egress=[PORT, {"self": FLAG}])

    assert found["ingress"] == {"from_port": 1, "self": "${var.flag}"}
    assert found["egress"] == [PORT, {"self": "${var.flag}"}]


# --- over what is planned -------------------------------------------------------------------------


# --- in one another -------------------------------------------------------------------------------
