"""One AWS provider for many runs of Terraform, as the provider's own acceptance tests have it.

Terraform starts the provider for the schema and once more for each of its phases: a third of the
time of a small plan, and half of that of a file of `terraform test`.
"""

from __future__ import annotations

import json
import re
import subprocess
import threading
import weakref
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

PROGRAMS = ".terraform/providers/*/hashicorp/aws/*/*/terraform-provider-aws*"
"""Where `terraform init` puts the program, in the folder of a root."""

READ = re.compile(r"AWS_|HTTPS?_PROXY|NO_PROXY|HOME$|GOGC$")
"""What the provider reads of its environment by itself: Terraform passes on none."""

KEPT = 2
"""Providers that stay for the next run. One that is in use stays in any case."""

FINDS_IT = re.compile(r"TF_REATTACH_PROVIDERS='(.+)'")


class Provider:
    """A provider that runs until nobody refers to it.

    Attributes:
        variables: With these Terraform finds it.
    """

    def __init__(self, program: Path, environment: Mapping[str, str]) -> None:
        process = subprocess.Popen(
            [program, "-debug"],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        weakref.finalize(self, _end, process)
        assert process.stdout is not None
        found = next(filter(None, map(FINDS_IT.search, process.stdout)))
        self.variables = {"TF_REATTACH_PROVIDERS": found[1]}


def _end(process: subprocess.Popen[str]) -> None:
    with process:
        process.kill()


def provider(folder: Path, environment: Mapping[str, str]) -> Provider | None:
    """Return the provider for a run of Terraform, which has to keep it until its end.

    It has one configuration, the one that it got last: so each thread has its own, and a root with
    several configurations has none.

    Args:
        folder: The root; there is no provider for one that was not initialized.
        environment: The environment of the run.
    """
    program = next(folder.glob(PROGRAMS), None)
    if program is None or configurations(folder) > 1:
        return None
    read = frozenset(item for item in environment.items() if READ.match(item[0]))
    return _kept(program.resolve(), read, threading.get_ident())


def configurations(folder: Path) -> int:
    """Return how often the provider is configured in a root and the modules that it calls.

    A root that says nothing of the provider configures it too, from the environment.
    """
    calls = folder / ".terraform" / "modules" / "modules.json"
    called = json.loads(calls.read_text())["Modules"] if calls.exists() else []
    below = sum(_written(folder / call["Dir"]) for call in called if call["Key"])
    return max(1, _written(folder)) + below


def _written(folder: Path) -> int:
    return sum(len(_blocks(file)) for file in folder.glob("*.tf*"))


def _blocks(file: Path) -> Sequence[object]:
    if file.suffix == ".tf":
        return re.findall(r'^provider "aws" ', file.read_text(), re.MULTILINE)
    given = json.loads(file.read_text()).get("provider", {}) if file.suffix == ".json" else {}
    found = given.get("aws", [])
    return found if isinstance(found, list) else [found]


@lru_cache(maxsize=KEPT)
def _kept(program: Path, environment: frozenset[tuple[str, str]], thread: int) -> Provider:
    return Provider(program, dict(environment))
