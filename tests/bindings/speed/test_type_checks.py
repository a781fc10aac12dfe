"""The bindings' own type checks are left out, and a wrong argument is refused all the same."""

import sys
from types import ModuleType
from typing import Any

import pytest

from modules.bindings.aws import EcsService, Vpc
from modules.bindings.core import TerraformStack
from modules.bindings.speed import type_checks
from tests.support.environments import app


@pytest.mark.parametrize(
    ("kind", "arguments", "complaint"),
    [
        (Vpc, {"cidr_block": 5}, r"Key 'cidrBlock'[\s\S]*Value is not a string"),
        (
            EcsService,
            {"name": "web", "network_configuration": {"subnets": "one"}},
            r"Key 'subnets'[\s\S]*Value is not an array",
        ),
        (EcsService, {"name": "web", "network_configuration": {"subnet": []}}, "argument 'subnet'"),
        (Vpc, {"colour": "red"}, "unexpected keyword argument 'colour'"),
    ],
)
def test_a_wrong_argument_is_refused_by_name(
    kind: Any, arguments: dict[str, Any], complaint: str
) -> None:
    with pytest.raises((RuntimeError, TypeError), match=complaint):
        kind(TerraformStack(app(), "scratch"), "wrong", **arguments)


@pytest.fixture
def bindings(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module as the generator of the bindings writes it, and what others see of it."""
    inner, seen = ModuleType("inner"), ModuleType("seen")
    inner.__dict__.update(__jsii_assembly__="it", check_type="slow", typing="slow")
    seen.__dict__.update(_private=inner)
    monkeypatch.setitem(sys.modules, "seen", seen)
    return inner


def test_a_module_of_the_bindings_checks_nothing_and_works_no_hint_out(bindings: Any) -> None:
    def stub(port: "Wrong") -> None: ...  # type: ignore[name-defined] # noqa: F821

    type_checks.disable()

    hints = bindings.typing.get_type_hints(stub)
    assert bindings.check_type(argname="port", value="not", expected_type=hints["port"]) is None
    hint = bindings.typing.Optional[bindings.typing.Mapping[str, bindings.typing.Any]]
    assert bindings.typing.cast(hint, "a value") == "a value"
    assert not bindings.typing.TYPE_CHECKING


def test_other_modules_keep_what_they_call_so(bindings: Any) -> None:
    del bindings.__jsii_assembly__

    type_checks.disable()

    assert bindings.check_type == "slow"
