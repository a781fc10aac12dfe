"""Initializes a stack's folder, and says what a failure means."""

import json
import re
from pathlib import Path
from typing import Any

from commands.stacks.environments import STATE_STACK
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError

NO_BUCKET = re.compile(r"NoSuchBucket|bucket \"[^\"]*\" does not exist", re.IGNORECASE)
PLACE = ("bucket", "key", "region", "path")


def initialize(cdktf: Cdktf, stack: str, *options: str) -> None:
    """Runs `terraform init`, with more options if some are given.

    Raises:
        CommandError: The state was elsewhere before, or Terraform cannot initialize. Says what
            Terraform said.
    """
    _require_same_place(cdktf, stack)
    _require_written_state(cdktf.directory(stack))
    try:
        # The state is where it was: other settings of the backend may have changed.
        cdktf.terraform(stack, "init", "-input=false", "-reconfigure", *options)
    except CommandError as error:
        if NO_BUCKET.search(str(error)):
            raise CommandError(
                stack,
                "state bucket: is not there yet, or in another region than backend.tf.json says; "
                f"create it once: make deploy ENV={STATE_STACK}",
            ) from None
        raise


def _require_same_place(cdktf: Cdktf, stack: str) -> None:
    directory = cdktf.directory(stack)
    try:
        before = json.loads((directory / ".terraform" / "terraform.tfstate").read_text())
        old: dict[str, Any] = before["backend"]["config"]
    except (OSError, ValueError, KeyError, TypeError):
        return  # Never initialized here.
    [new] = cdktf.definition(stack)["terraform"]["backend"].values()
    moved = [name for name in PLACE if name in new and old.get(name) != new[name]]
    if moved:
        changes = ", ".join(f"{name} {old.get(name)} is now {new[name]}" for name in moved)
        raise CommandError(
            stack,
            f"state: was elsewhere before: {changes}",
            f"to take it along: terraform -chdir='{directory}' init -migrate-state",
            f"where it has been taken along already: rm -r '{directory / '.terraform'}'",
        )


def _require_written_state(directory: Path) -> None:
    """Checks that no earlier run has left a state that it could not write to the bucket.

    Raises:
        CommandError: One has. Planned without it, all that the run has made would be made again.
    """
    left = directory / "errored.tfstate"
    if left.exists():
        raise CommandError(
            directory.name,
            "state: an earlier run could not write it to the bucket and left it here",
            f"repair: terraform -chdir='{directory}' state push {left.name}",
            f"then: rm '{left}', and run this command again",
        )
