"""Environments for tests, and their JSON, synthesized once per run."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from modules.bindings.core import Construct, TerraformStack
from modules.bindings.core import Testing as CdktfTesting
from modules.environment.files import read_environments, read_state, state_bucket
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack import EnvironmentStack
from modules.frame.module_stack import ModuleStack
from modules.frame.platform_stack import PlatformStack
from modules.remote_state.spec import STACK
from modules.remote_state.stack import RemoteStateStack
from tests.support.project import PAYMENT_PROJECT
from tests.support.synthesized import Synthesized

ROOT = Path(__file__).parents[2]

Changes = Mapping[str, Any]
"""Values by their place: ``{"services.web.port": 9000}``."""

STATE = {"bucket": "shop-state", "region": "us-east-1", "encrypt": True, "use_lockfile": True}

LEAST: dict[str, Any] = {
    "project": "shop",
    "name": "test",
    "account_id": "123456789012",
    "network.availability_zones": ["us-east-1a", "us-east-1b"],
    "services.web": {},
    "alarms.enabled": False,
}
"""The smallest environment of a team: all that has no default, one service.

Without alarms, which watch whatever there is: a change of something else would move them too.
"""


def environment(*changes: Changes) -> EnvironmentSpec:
    """Return the least environment with changes; later ones win."""
    data: dict[str, Any] = {}
    for places in (LEAST, *changes):
        for place, value in places.items():
            _put(data, place, value)
    return EnvironmentSpec.parse(data, source="test")


def synthesized(spec: EnvironmentSpec) -> Synthesized:
    """Return an environment's JSON."""
    key = spec.model_dump_json()
    if key not in _synthesized:
        _synthesized[key] = Synthesized.of(stack_of(spec))
    return _synthesized[key]


_synthesized: dict[str, Synthesized] = {}
"""The JSON of each environment by what its spec holds."""


def stack_of(spec: EnvironmentSpec) -> EnvironmentStack:
    """Return a new stack of an environment."""
    return EnvironmentStack(app(), spec=spec, state=STATE)


def least(*changes: Changes) -> Synthesized:
    """Return the JSON of the least environment with changes."""
    return synthesized(environment(*changes))


def stacks_of(project: Path) -> dict[str, Synthesized]:
    """Return every stack that ``cdktf list`` shows in a project's folder, by name."""
    state = read_state(project / "backend.tf.json")
    stacks = {STACK: Synthesized.of(RemoteStateStack(app(), spec=state_bucket(state)))}
    for spec in read_environments(project / "environments", {}):
        stack = EnvironmentStack(app(), spec=spec, state=state)
        stacks[f"{spec.project}-{spec.name}"] = Synthesized.of(stack)
    return stacks


@cache
def payment_specs() -> dict[str, EnvironmentSpec]:
    """Return the environments of the payment system, as the tests' own files say, by name."""
    specs = read_environments(PAYMENT_PROJECT / "environments", {})
    return {spec.name: spec for spec in specs}


@cache
def payment_stacks() -> dict[str, Synthesized]:
    """Return every stack of the payment system, by name."""
    return stacks_of(PAYMENT_PROJECT)


def payment(name: str) -> Synthesized:
    """Return the JSON of one environment of the payment system."""
    return payment_stacks()[f"payment-{name}"]


def scratch(build: Callable[[TerraformStack], object]) -> Synthesized:
    """Return the JSON of a stack that holds what ``build`` puts into it."""
    stack = PlatformStack(app(), "scratch", region="eu-west-1", tags={}, terraform_version="1.10")
    build(stack)
    return Synthesized.of(stack)


def scratch_module(build: Callable[[TerraformStack], object]) -> Synthesized:
    """Return the JSON of a module, where parts may depend on what only Terraform knows."""
    stack = ModuleStack(app(), "scratch", terraform_version="1.10")
    build(stack)
    return Synthesized.of(stack)


def app() -> Construct:
    """Return an app whose output folder is removed when the run ends."""
    return CdktfTesting.app(outdir=_output_folder())


@cache
def _output_folder() -> str:
    folder = tempfile.mkdtemp(prefix="synthesized-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _put(data: dict[str, Any], place: str, value: Any) -> None:
    *tables, key = place.split(".")
    for table in tables:
        data = data.setdefault(table, {})
    # A copy: a later change may reach into the table that an earlier one has put here.
    data[key] = deepcopy(dict(value) if isinstance(value, Mapping) else value)
