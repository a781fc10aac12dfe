"""The state bucket on a second machine: it is there, and nothing of it is in the state here.

The state of `remote-state` is a local file, since there is no bucket before it. Whoever lacks the
file takes the bucket over instead of making it again: each of its resources has the bucket's name
as its id.
"""

import json
from collections.abc import Mapping
from typing import Any

from commands.stacks.states import UNSEEN, States
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say

IMPORTS = "imports.tf.json"


def adopt_bucket(cdktf: Cdktf, stack: str, settings: Mapping[str, Any]) -> None:
    """Lets the next plan import the bucket if it exists and the state here does not know it."""
    file = cdktf.directory(stack) / IMPORTS
    file.unlink(missing_ok=True)
    definition = cdktf.definition(stack)
    if _is_known(cdktf, stack, definition) or not _exists(settings):
        return
    bucket = settings["bucket"]
    imports = [
        {"to": f"{kind}.{label}", "id": bucket}
        for kind, labels in definition["resource"].items()
        for label in labels
    ]
    file.write_text(json.dumps({"import": imports}, indent=2), encoding="utf-8")
    say(f"The bucket {bucket} exists, and the state here does not know it: the plan takes it over.")


def _is_known(cdktf: Cdktf, stack: str, definition: Mapping[str, Any]) -> bool:
    path = cdktf.directory(stack) / definition["terraform"]["backend"]["local"]["path"]
    try:
        return bool(json.loads(path.read_text(encoding="utf-8")).get("resources"))
    except FileNotFoundError:
        return False
    except ValueError:  # Broken, as Terraform will say.
        return True


def _exists(settings: Mapping[str, Any]) -> bool:
    try:
        States(settings).stacks()
    except UNSEEN:
        return False
    return True
