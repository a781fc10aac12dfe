"""Finds the faces of all modules and synthesizes them."""

from __future__ import annotations

import importlib
import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from modules.bindings.core import App
from modules.frame.module_face import Face
from modules.language.terraform_version import TERRAFORM_VERSION
from modules.terraform.content import content

MODULES = Path(__file__).parents[1]


@cache
def faces() -> tuple[Face[Any], ...]:
    """Return the face of every module: each folder that contains ``face.py``."""
    nouns = sorted(path.parent.name for path in MODULES.glob("*/face.py"))
    return tuple(importlib.import_module(f"modules.{noun}.face").FACE for noun in nouns)


@cache
def synthesized() -> dict[str, dict[str, Any]]:
    """Return each module in Terraform's JSON syntax, by its name."""
    with tempfile.TemporaryDirectory() as outdir:
        app = App(outdir=outdir)
        for face in faces():
            face.stack(app)
        app.synth()
        return {face.name: _content(face, Path(outdir)) for face in faces()}


def _content(face: Face[Any], outdir: Path) -> dict[str, Any]:
    stack = outdir / "stacks" / face.name / "cdk.tf.json"
    synthesized = json.loads(stack.read_text(encoding="utf-8"))
    return content(synthesized, face.inputs, TERRAFORM_VERSION)
