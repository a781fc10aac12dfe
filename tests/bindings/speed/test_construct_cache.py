"""What Python has told Node is not asked for again, and what it has not is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from modules.bindings import construct_tree
from modules.bindings.aws import Vpc
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.speed import construct_cache
from tests.support.environments import app, scratch


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is asked of Node, but for the constructs that are made."""
    asked: list[str] = []
    provider: Any = construct_cache.jsii.kernel.provider  # type: ignore[attr-defined]
    for name in ("get", "sget", "invoke", "sinvoke"):
        ask = getattr(provider, name)

        def asking(request: Any, ask: Any = ask) -> Any:
            asked.append(getattr(request, "method", None) or request.property)
            return ask(request)

        monkeypatch.setattr(provider, name, asking)
    return asked


def test_a_path_a_stack_and_an_address_cost_no_round_trip(questions: list[str]) -> None:
    def build(stack: TerraformStack) -> None:
        office = Construct(scope=stack, id="office")
        vpc = Vpc(scope=office, id_="lan")
        questions.clear()

        assert construct_tree.path(vpc) == "scratch/office/lan"
        assert construct_tree.stack_of(vpc) is stack
        assert construct_tree.logical_id(vpc) == "office_lan"
        assert questions == []

    scratch(build)


@pytest.mark.parametrize("forgotten", ["vpc", "office", "stack"])
def test_what_python_has_not_made_is_asked_for(forgotten: str, questions: list[str]) -> None:
    def build(stack: TerraformStack) -> None:
        office = Construct(stack, "office")
        vpc = Vpc(office, "lan")
        made = {"stack": stack, "office": office, "vpc": vpc}
        del construct_cache._scopes[made[forgotten]]
        questions.clear()

        assert construct_tree.path(vpc) == "scratch/office/lan"
        assert construct_tree.stack_of(vpc) is stack
        assert construct_tree.logical_id(vpc) == "office_lan"
        assert "path" in questions

    scratch(build)


def test_what_node_has_refused_is_not_remembered() -> None:
    stack = TerraformStack(app(), "stack")
    wrong: Any = 5

    with pytest.raises(RuntimeError, match="cidrBlock"):
        Vpc(stack, "lan", cidr_block=wrong)

    assert list(construct_cache.children(stack)) == []


def test_a_scope_knows_what_was_made_directly_in_it() -> None:
    stack = TerraformStack(app(), "stack")
    office = Construct(stack, "office")
    vpc = Vpc(office, "lan")

    assert list(construct_cache.children(stack)) == [office]
    assert list(construct_cache.children(office)) == [vpc]
    assert list(construct_cache.children(vpc)) == []


def test_installing_again_changes_nothing() -> None:
    before = (
        construct_cache.jsii.create,
        construct_tree.path,
        construct_tree.stack_of,
        construct_tree.logical_id,
    )

    construct_cache.install()

    assert (
        construct_cache.jsii.create,
        construct_tree.path,
        construct_tree.stack_of,
        construct_tree.logical_id,
    ) == before
