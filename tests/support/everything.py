"""All that the tests synthesize whole: ``python -m tests.support.everything`` prints it as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from modules.terraform.modules import synthesized as modules
from tests.support.environments import ROOT, payment_stacks, stack_of
from tests.support.synthesized import Synthesized
from tests.support.teams import TEAMS


def everything() -> dict[str, str]:
    """Return the JSON of every stack of the payment system and other teams, and of each module."""
    teams = {name: Synthesized.of(stack_of(spec)) for name, spec in TEAMS.items()}
    stacks = {name: stack.json for name, stack in (payment_stacks() | teams).items()}
    # As texts: Python does not look at the order in which a table has its keys.
    return {name: json.dumps(content) for name, content in (stacks | modules()).items()}


def everything_with(**variables: str) -> dict[str, str]:
    """Return the same, as a new process synthesizes it with environment variables."""
    command = [sys.executable, "-m", "tests.support.everything"]
    inherited = {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}
    found: dict[str, str] = json.loads(
        subprocess.check_output(command, cwd=ROOT, env=inherited | variables)
    )
    return found


if __name__ == "__main__":
    print(json.dumps(everything()))
