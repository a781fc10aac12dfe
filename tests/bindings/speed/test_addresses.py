"""Node knows all addresses of a stack before it asks for the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.core import App, Construct, TerraformOutput, TerraformStack
from modules.bindings.core import Testing as CdktfTesting
from modules.bindings.speed import addresses
from modules.frame.addressed_stack import AddressedStack
from tests.support.environments import app
from tests.support.synthesized import Synthesized


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the elements whose addresses Node asks Python for."""
    paths: list[str] = []
    allocate = AddressedStack._allocate_logical_id

    def asking(stack: AddressedStack, element: Any) -> str:
        paths.append(element.node.path)
        return allocate(stack, element)

    monkeypatch.setattr(AddressedStack, "_allocate_logical_id", asking)
    return paths


def filled(scope: Construct) -> AddressedStack:
    stack = AddressedStack(scope, "stack", terraform_version="1.10")
    Vpc(Construct(stack, "office"), "lan")
    TerraformOutput(stack, "id", value="a")
    return stack


def of_app(folder: str) -> AddressedStack:
    root = App(outdir=folder, skip_validation=True)
    stack = filled(root)
    root.synth()
    return stack


def of_tests(_: str) -> AddressedStack:
    stack = filled(app())
    CdktfTesting.synth(stack)
    return stack


@pytest.mark.parametrize("synthesized", [of_app, of_tests])
def test_an_address_is_allocated_once(
    synthesized: Callable[[str], AddressedStack], asked: list[str], tmp_path: Any
) -> None:
    stack = synthesized(str(tmp_path))

    assert sorted(asked) == ["stack/id", "stack/office/lan"]
    assert stack.node.metadata[-1].data == {"stack/id": "id", "stack/office/lan": "office_lan"}


def test_a_stack_in_a_stack_has_its_own_addresses() -> None:
    outer = TerraformStack(app(), "outer")
    inner = AddressedStack(Construct(outer, "below"), "inner", terraform_version="1.10")
    Vpc(inner, "lan")

    CdktfTesting.synth(inner)

    assert list(addresses._stacks(outer)) == [outer]
    assert inner.node.metadata[-1].data == {"outer/below/inner/lan": "lan"}


def test_an_address_that_was_not_given_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    monkeypatch.setattr(addresses, "_send_addresses", lambda stack: None)

    found = Synthesized(CdktfTesting.synth(filled(app())))

    assert "stack/office/lan" in asked
    found.only("aws_vpc", "office_lan")


def test_installing_again_changes_nothing() -> None:
    before = (App.synth, CdktfTesting.synth)

    addresses.install()

    assert (App.synth, CdktfTesting.synth) == before
