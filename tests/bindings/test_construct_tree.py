"""The path, the stack and the address of a construct: asked of Node, or remembered."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from modules.bindings import construct_tree
from modules.bindings.aws import Vpc
from modules.bindings.conditions import conditional
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.core import Testing as CdktfTesting
from modules.frame.module_stack import ModuleStack
from modules.language.value import Value
from tests.support.environments import ROOT, app, scratch
from tests.support.synthesized import Synthesized

FLAG = Value.planned("var.flag", bool)


class Office(Construct):
    """A construct of one's own, whose constructor takes its scope and id in another way."""

    def __init__(self, name: str, *, inside: Construct) -> None:
        super().__init__(id=name, scope=inside)
        self.vpc = Vpc(self, "lan", cidr_block="10.0.0.0/16")


class Lan(Vpc):
    """A resource of one's own, whose constructor takes its scope and id in another way."""

    def __init__(self, cidr_block: str, where: tuple[str, Construct]) -> None:
        id, scope = where
        super().__init__(id_=id, scope=scope, cidr_block=cidr_block)


MAKERS = {
    "by keyword": lambda scope: Vpc(scope=scope, id_="lan", cidr_block="10.0.0.0/16"),
    "by position": lambda scope: Vpc(scope, "lan", cidr_block="10.0.0.0/16"),
    "by a class of one's own": lambda scope: Lan("10.0.0.0/16", ("lan", scope)),
    "in a construct of one's own": lambda scope: Office("_office", inside=scope).vpc,
    "in a scope by keyword": lambda scope: Vpc(Construct(scope=scope, id="_office"), "lan"),
}


def module_with(how: str) -> Synthesized:
    """Return a module with a network that is there under a condition."""
    stack = ModuleStack(app(), "scratch", terraform_version="1.10")
    MAKERS[how](conditional(stack, "_if", FLAG))
    stack.complete()
    return Synthesized(CdktfTesting.synth(stack))


@pytest.mark.parametrize("how", MAKERS)
def test_a_resource_is_under_its_condition_however_it_is_made(how: str) -> None:
    module_with(how).has("aws_vpc.lan", count="${var.flag ? 1 : 0}")


def test_without_the_patches_it_is_so_too() -> None:
    tests = f"{__file__}::{test_a_resource_is_under_its_condition_however_it_is_made.__name__}"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests]

    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "NODE_OPTIONS": "", "SPEED_PATCHES": "0"},
        capture_output=True,
        text=True,
    )

    assert f"{len(MAKERS)} passed" in done.stdout, done.stdout


def test_a_construct_knows_its_path_its_stack_and_its_address() -> None:
    def build(stack: TerraformStack) -> None:
        vpc = Vpc(Construct(stack, "office"), "lan")
        assert construct_tree.path(vpc) == "scratch/office/lan"
        assert construct_tree.path(stack) == "scratch"
        assert construct_tree.stack_of(vpc) is construct_tree.stack_of(stack) is stack
        assert construct_tree.logical_id(vpc) == "office_lan"

    scratch(build).only("aws_vpc", "office_lan")


def test_the_innermost_stack_is_the_one_that_a_construct_is_part_of() -> None:
    outer = TerraformStack(app(), "outer")
    inner = TerraformStack(outer, "inner")
    vpc = Vpc(inner, "lan")

    assert construct_tree.stack_of(vpc) is inner
    assert construct_tree.path(vpc) == "outer/inner/lan"


def test_an_app_is_where_paths_begin() -> None:
    root: Any = app()

    assert construct_tree.path(root) == ""
    assert construct_tree.path(Construct(root, "alone")) == "alone"


def test_a_construct_in_no_stack_is_refused() -> None:
    with pytest.raises(RuntimeError, match="No stack could be identified"):
        construct_tree.stack_of(Construct(app(), "alone"))


def test_what_is_no_scope_is_refused() -> None:
    nowhere: Any = "nowhere"

    with pytest.raises(RuntimeError, match="parameter scope"):
        Construct(nowhere, "lost")


def test_a_stack_with_addresses_of_cdktf_s_own_is_asked_for_them() -> None:
    vpc = Vpc(Construct(TerraformStack(app(), "stack"), "office"), "lan")

    assert construct_tree.logical_id(vpc) == vpc.friendly_unique_id
    assert vpc.friendly_unique_id.startswith("office_lan_")
