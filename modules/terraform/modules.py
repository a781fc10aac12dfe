"""All modules, as they are synthesized."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from modules.bindings.core import App
from modules.terraform.content import content
from modules.terraform.face import Face
from modules.terraform.faces.cluster import CLUSTER
from modules.terraform.faces.keys import ENCRYPTION, LOGS
from modules.terraform.faces.load_balancer import LOAD_BALANCER
from modules.terraform.faces.network import NETWORK
from modules.terraform.faces.remote_state import REMOTE_STATE
from modules.terraform.faces.secrets import SECRETS
from modules.terraform.faces.service import SERVICE

FACES: tuple[Face, ...] = (
    NETWORK,
    CLUSTER,
    LOAD_BALANCER,
    SERVICE,
    REMOTE_STATE,
    LOGS,
    ENCRYPTION,
    SECRETS,
)


@cache
def synthesized() -> dict[str, dict[str, Any]]:
    """Return each module in Terraform's JSON syntax, by its name."""
    with tempfile.TemporaryDirectory() as outdir:
        app = App(outdir=outdir)
        for face in FACES:
            face.stack(app)
        app.synth()
        return {face.name: _content(face, Path(outdir)) for face in FACES}


def _content(face: Face, outdir: Path) -> dict[str, Any]:
    stack = outdir / "stacks" / face.name / "cdk.tf.json"
    synthesized = json.loads(stack.read_text(encoding="utf-8"))
    return content(synthesized, face.inputs, face.terraform_version)
