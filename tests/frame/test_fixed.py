"""What AWS cannot change is remembered, and another value is refused when Terraform plans."""

from __future__ import annotations

import re
from typing import Any

import pytest

from modules.bindings.core import TerraformStack
from modules.frame.fixed import REFUSAL, fix
from modules.language.fixed import ANEW, Fixed
from modules.language.value import Value
from modules.terraform.modules import synthesized
from tests.support.environments import least, payment_stacks, scratch

PLATFORM = {"name"}
FIXED = {
    "cluster": PLATFORM | {"namespace", "vpc_id"},
    "encryption": PLATFORM,
    "load_balancer": PLATFORM | {"vpc_id"},
    "logs": PLATFORM,
    "network": PLATFORM | {"availability_zones", "cidr_block"},
    "remote_state": {"bucket"},
    "service": {"cluster_arn", "kms_key_arn", "namespace_id", "platform", "vpc_id"},
}


PLANNED = re.compile(r"(\w+) = (?:var\.\w+ \? )?\{ value = ")
"""A field of which only Terraform knows whether there is what keeps its value."""


def values(found: dict[str, Any]) -> dict[str, Any]:
    """Return the remembered value of each field."""
    fixed = found["resource"]["terraform_data"]["fixed"]
    return {field: one["value"] for field, one in fixed["for_each"].items()}


def test_each_field_is_an_instance_that_keeps_its_first_value() -> None:
    def build(stack: TerraformStack) -> None:
        fix(stack, [Fixed(("size",), Value(3), "it stays").below("box"), Fixed(("a",), "b", "c")])

    assert scratch(build).resource("terraform_data.fixed") == {
        "for_each": {
            "box.size": {"value": 3, "why": "it stays", "instead": ANEW},
            "a": {"value": "b", "why": "c", "instead": ANEW},
        },
        "input": "${each.value.value}",
        "lifecycle": {
            "ignore_changes": ["input"],
            "postcondition": [
                {"condition": "${self.input == each.value.value}", "error_message": REFUSAL}
            ],
        },
    }


def test_nothing_is_remembered_where_nothing_is_fixed() -> None:
    scratch(lambda stack: fix(stack, [])).has_no("terraform_data")


@pytest.mark.parametrize("module", FIXED)
def test_a_module_refuses_another_value_of_what_aws_cannot_change(module: str) -> None:
    for_each = synthesized()[module]["resource"]["terraform_data"]["fixed"]["for_each"]

    found = for_each.keys() if isinstance(for_each, dict) else set(PLANNED.findall(for_each))
    assert found == FIXED[module]


def test_a_value_is_remembered_for_as_long_as_what_keeps_it_exists() -> None:
    for_each = synthesized()["service"]["resource"]["terraform_data"]["fixed"]["for_each"]

    assert "namespace_id = var.service_discovery ? { value = var.namespace_id" in for_each
    assert "kms_key_arn = var.create_repository ? { value = var.kms_key_arn" in for_each


def test_a_network_stays_in_the_region_of_its_zones() -> None:
    region = values(synthesized()["network"])["availability_zones"]

    zone = "var.availability_zones[0]"
    assert region == f"${{trimsuffix({zone}, substr({zone}, -1, 1))}}"


def test_an_environment_keeps_its_names_its_region_its_range_and_its_namespace() -> None:
    assert values(least().json) == {
        "cluster.namespace": "shop.local",
        "name": "test",
        "network.cidr_block": "10.0.0.0/16",
        "project": "shop",
        "region": "${data.aws_region.region.id}",
    }


def test_the_state_bucket_keeps_its_name_and_its_region() -> None:
    found = payment_stacks()["remote-state"]

    assert values(found.json).keys() == {"bucket", "region"}
