"""Every type of resource that an environment can be made of is priced, or known to be free."""

from pathlib import Path

import pytest

from commands.cost.bill import bill_of
from commands.cost.report import report
from commands.cost.resources import of_stack
from modules.environment.files import read_environments
from tests.commands.cost.stacks import prices
from tests.support.environments import payment_stacks, synthesized
from tests.support.project import ROOT

EXAMPLES = {spec.name: spec for spec in read_environments(ROOT / "examples" / "environments", {})}
KNOWN = {"hours of a trust store", "recovery of a table to a point in time"}
"""What these are made of whose price nobody saw."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_of_an_example_lacks_a_price_but_what_is_known(name: str) -> None:
    stack = of_stack(synthesized(EXAMPLES[name]).json)
    found = bill_of(stack, prices())

    assert {item.why for item in found.unpriced} <= KNOWN
    assert found.range[0] > 0
    assert "USD** a month" in report(stack)


def test_the_bucket_of_the_states_costs_by_use_alone() -> None:
    found = bill_of(of_stack(payment_stacks()["remote-state"].json), prices())

    assert found.range == (0, 0)
    assert {one.what for one in found.by_use} == {"objects kept", "objects written", "objects read"}


def test_every_type_of_the_modules_is_known() -> None:
    texts = [path.read_text() for path in Path(ROOT / "modules").glob("*/main.tf")]
    types = {
        line.split('"')[1]
        for text in texts
        for line in text.splitlines()
        if line.startswith("resource ")
    }
    stack = of_stack({"resource": {kind: {"it": {"cpu": 1, "memory": 1}} for kind in types}})

    assert types
    assert [
        item.why for item in bill_of(stack, prices()).unpriced if "resources of type" in item.why
    ] == []
