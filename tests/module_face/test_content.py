"""A module holds what its user needs, and nothing of how it was made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import CONSTANTS, Value, constant
from modules.terraform.content import content, versions
from modules.terraform.variables import variables
from tests.module_face.spec import Inputs

SYNTHESIZED: dict[str, Any] = {
    "//": {"metadata": {"version": "1"}},
    "terraform": {"backend": {"local": {"path": "/somewhere"}}},
    "provider": {"aws": [{}]},
    "data": {"aws_region": {"region": {"//": {}}}},
    "resource": {
        "aws_vpc": {
            "this": {
                "//": {"metadata": {"path": "x"}},
                "tags": {"Name": "${var.name}-vpc"},
                "cidr_block": "10.0.0.0/16",
            },
            "bare": {"cidr_block": "10.0.0.0/16", "depends_on": ["aws_vpc.this"]},
        },
        "aws_route": {"out": {"route_table_id": "rt", "count": "${var.flag ? 1 : 0}"}},
    },
    "output": {"id": {"value": "${aws_vpc.this.id}", "description": "Id."}},
}


def written(synthesized: dict[str, Any] = SYNTHESIZED) -> dict[str, Any]:
    return content(json.loads(json.dumps(synthesized)), Inputs, "1.10")


def test_a_module_says_what_it_takes_gives_and_needs() -> None:
    found = written()

    assert found["variable"] == variables(Inputs)
    assert found["output"] == SYNTHESIZED["output"]
    assert found["terraform"] == versions("1.10")


def test_a_module_leaves_provider_state_and_metadata_out() -> None:
    found = written()

    assert {*found} == {"data", "resource", "variable", "output", "terraform"}
    assert found["data"] == {"aws_region": {"region": {}}}
    assert "//" not in json.dumps(found)


def test_what_takes_tags_takes_those_of_the_user_below_its_own() -> None:
    resources = written()["resource"]

    assert resources["aws_vpc"]["this"]["tags"] == (
        '${merge(var.tags, { Name = "${var.name}-vpc" })}'
    )
    assert resources["aws_vpc"]["bare"]["tags"] == "${var.tags}"
    assert "tags" not in resources["aws_route"]["out"]


def test_a_constant_that_a_rule_names_is_a_local_value_beside_the_others() -> None:
    sizes = constant("sizes", {1: (2, 3)})

    class Sized(Spec):
        """Held to a rule with a constant."""

        size: Value[int] = Value(1)

        def rules(self) -> Iterator[Rule]:
            yield Rule(("size",), sizes.get(self.size, ()).length > 0, "is not sold")

    try:
        found = content(
            json.loads(json.dumps(SYNTHESIZED)) | {"locals": {"other": 1}}, Sized, "1.10"
        )
    finally:
        del CONSTANTS["sizes"]
    assert found["locals"] == {"other": 1, "sizes": {"1": [2, 3]}}


def test_keys_are_in_order_so_that_the_text_is_the_same_in_each_run() -> None:
    assert [*written()["resource"]["aws_vpc"]["this"]] == ["cidr_block", "tags"]


def test_an_argument_that_the_bindings_do_not_know_is_refused() -> None:
    wrong = {"aws_vpc": {"this": {"cidr": "10.0.0.0/16", "dynamic": {"blocks": {"content": {}}}}}}

    with pytest.raises(ValueError, match="bindings know no") as error:
        written(SYNTHESIZED | {"resource": wrong})

    assert str(error.value) == "aws_vpc.this: the bindings know no blocks, cidr; rename it"


def test_the_versions_are_ranges_without_an_upper_bound() -> None:
    assert versions("1.11") == {
        "required_version": ">= 1.11",
        "required_providers": {"aws": {"source": "hashicorp/aws", "version": ">= 5.100"}},
    }
