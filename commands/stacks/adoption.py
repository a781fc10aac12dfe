"""The state bucket on a second machine: it is there, and nothing of it is in the state here.

The state of `remote-state` is a local file, since there is no bucket before it. Whoever lacks the
file takes the bucket over instead of making it again: each of its resources has the bucket's name
as its id. So do those of the bucket that its requests are logged to, whose name S3 tells.
"""

import json
from collections.abc import Mapping
from typing import Any

from commands.stacks.states import UNSEEN, States
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say

IMPORTS = "imports.tf.json"

LOGS = "server_access_logs"
"""Label of what the bucket of its logs is made of."""

LOGGING = "aws_s3_bucket_logging"
"""What says where they go."""


def adopt_bucket(cdktf: Cdktf, stack: str, settings: Mapping[str, Any]) -> None:
    """Lets the next plan import the bucket if it exists and the state here does not know it."""
    file = cdktf.directory(stack) / IMPORTS
    file.unlink(missing_ok=True)
    definition = cdktf.definition(stack)
    if _is_known(cdktf, stack, definition) or not _exists(settings):
        return
    bucket, logs = settings["bucket"], _log_bucket(settings, definition)
    imports = [
        {"to": f"{kind}.{label}", "id": logs if label == LOGS else bucket}
        for kind, labels in definition["resource"].items()
        for label in labels
        if logs or (label != LOGS and kind != LOGGING)
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


def _log_bucket(settings: Mapping[str, Any], definition: Mapping[str, Any]) -> str:
    """Names the bucket of its logs; empty where there is none yet, or another than ours."""
    try:
        found = States(settings).log_bucket()
    except UNSEEN:
        return ""
    ours = definition["resource"]["aws_s3_bucket"].get(LOGS, {}).get("bucket_prefix", "")
    return found if ours and found.startswith(ours) else ""


def _exists(settings: Mapping[str, Any]) -> bool:
    try:
        States(settings).stacks()
    except UNSEEN:
        return False
    return True
