"""What the real Terraform says of inputs, judging by a module's variables alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from commands.tools.cdktf_cli import QUIET, program
from modules.language.data import escaped
from modules.language.spec import Spec
from modules.terraform.variables import constants_in, variables

CALLS_TOGETHER = 40
"""Calls that stand in one plan."""


class Call(NamedTuple):
    """What a module is called with."""

    module: str
    spec: type[Spec]
    values: Mapping[str, Any]
    changed: frozenset[str] | None = None
    """The values that differ from a call that is right: only blocks that refer to one of these can
    judge otherwise, and only they are asked. None for all blocks."""


class Refusal(NamedTuple):
    """What Terraform says, and which validation block of which variable says it."""

    block: tuple[str, str, int]
    message: str


def blocks(module: str, spec: type[Spec]) -> list[tuple[str, str, int]]:
    """Return every validation block of a module: its variable and its number there."""
    return [
        (module, name, number)
        for name, variable in variables(spec).items()
        for number, _ in enumerate(variable.get("validation", []))
    ]


def terraform_says(calls: list[Call], folder: Path) -> list[list[Refusal]]:
    """Return what Terraform finds wrong with each call of a module.

    A plan of a few calls at a time: Terraform takes four times as long for all of them together.
    Those that change the same values stand together, so that few blocks are asked.
    """
    order = sorted(
        range(len(calls)), key=lambda n: (calls[n].module, sorted(calls[n].changed or ()))
    )
    some = [order[first : first + CALLS_TOGETHER] for first in range(0, len(order), CALLS_TOGETHER)]
    folders = [folder / str(number) for number, _ in enumerate(some)]
    with ThreadPoolExecutor(os.cpu_count()) as executor:
        groups = ([calls[number] for number in numbers] for numbers in some)
        said = chain.from_iterable(executor.map(_said_of, groups, folders))
        found = dict(zip(order, said, strict=True))
    return [found[number] for number, _ in enumerate(calls)]


def _said_of(calls: list[Call], folder: Path) -> list[list[Refusal]]:
    """Return what Terraform finds wrong with a few calls.

    Each module is its variables alone, so that no provider is needed, and is called once, with an
    instance for each call. Terraform does not judge what refers to a variable that is refused, in
    whichever instance: hence several plans, each of the calls of which nothing was said although
    another one of their module was refused.
    """
    folder.mkdir()
    for module, spec in {call.module: call.spec for call in calls}.items():
        changed = [call.changed for call in calls if call.module == module]
        asked = None if None in changed else frozenset().union(*filter(None, changed))
        _write_module(folder / module, module, spec, asked)
    said: list[list[Refusal]] = [[] for _ in calls]
    judged = dict(enumerate(calls))
    while judged:
        _write_calls(folder, judged)
        # Without providers to look for, this takes no time.
        _terraform(folder, "init")
        for number, refusal in filter(None, map(_refusal, _terraform(folder, "plan", "-json"))):
            said[number].append(refusal)
        refused = {call.module for number, call in judged.items() if said[number]}
        judged = {
            number: call
            for number, call in judged.items()
            if call.module in refused and not said[number]
        }
    return said


def _write_module(
    folder: Path, module: str, spec: type[Spec], changed: frozenset[str] | None
) -> None:
    """Write the variables; each message begins with the call and the block that it is of."""
    written: dict[str, Any] = json.loads(_variables(spec))
    for name, variable in written.items():
        validations = variable.get("validation", [])
        for number, block in enumerate(validations):
            mark = json.dumps([module, name, number])
            block["error_message"] = f"${{var.call}} {mark}\n{block['error_message']}"
        validations[:] = [block for block in validations if _is_asked(block, changed)]
    written["call"] = {"type": "string"}
    folder.mkdir()
    content = {"variable": written, "locals": constants_in(written)}
    (folder / "variables.tf.json").write_text(json.dumps(content))


@cache
def _variables(spec: type[Spec]) -> str:
    """Return the variables of a module as JSON: each plan of its calls marks some of their own."""
    return json.dumps(variables(spec))


def _is_asked(block: Mapping[str, str], changed: frozenset[str] | None) -> bool:
    referred = re.findall(r"\bvar\.(\w+)", block["condition"])
    return changed is None or not changed.isdisjoint(referred)


def _write_calls(folder: Path, calls: Mapping[int, Call]) -> None:
    """Write the calls of each module; what is left out is null, which means the default."""
    modules = {
        call.module: {
            "source": f"./{call.module}",
            "for_each": f"${{local.{call.module}}}",
            "call": "${each.key}",
            **{name: f"${{try(each.value.{name}, null)}}" for name in call.spec.model_fields},
        }
        for call in calls.values()
    }
    values = {
        module: {
            number: _inert(call.values) for number, call in calls.items() if call.module == module
        }
        for module in modules
    }
    (folder / "main.tf.json").write_text(json.dumps({"locals": values, "module": modules}))


def _inert(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _inert(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_inert(part) for part in value]
    return escaped(value) if isinstance(value, str) else value


def _terraform(folder: Path, *arguments: str) -> list[str]:
    done = subprocess.run(
        [program(os.environ), *arguments, "-input=false", "-no-color"],
        cwd=folder,
        env={**os.environ, **QUIET},
        capture_output=True,
        text=True,
    )
    assert arguments[0] == "plan" or done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def _refusal(line: str) -> tuple[int, Refusal] | None:
    """Return which call is refused, and why; whatever else Terraform complains of fails."""
    diagnostic = json.loads(line).get("diagnostic")
    if diagnostic is None:
        return None
    assert diagnostic["summary"] == "Invalid value for variable", diagnostic
    mark, _, text = diagnostic["detail"].partition("\n")
    message, _, _ = text.rpartition("\n\nThis was checked by the validation rule")
    call, _, block = mark.partition(" ")
    module, variable, number = json.loads(block)
    return int(call), Refusal((module, variable, number), message)
