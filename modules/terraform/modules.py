"""All modules, and the files that each is made of."""

from __future__ import annotations

import importlib
import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from modules.bindings.core import App
from modules.frame.module_face import Face
from modules.terraform.files import files

MODULES = Path(__file__).parents[1]


@cache
def faces() -> tuple[Face[Any], ...]:
    """Return every face: a noun has one if its folder holds ``face.py``."""
    nouns = sorted(path.parent.name for path in MODULES.glob("*/face.py"))
    return tuple(importlib.import_module(f"modules.{noun}.face").FACE for noun in nouns)


@cache
def synthesized() -> dict[str, dict[str, str]]:
    """Return the text of each ``.tf.json`` file, by module and file name."""
    with tempfile.TemporaryDirectory() as outdir:
        app = App(outdir=outdir)
        for face in faces():
            face.stack(app)
        app.synth()
        return {face.name: _files(face, Path(outdir)) for face in faces()}


def _files(face: Face[Any], outdir: Path) -> dict[str, str]:
    stack = outdir / "stacks" / face.name / "cdk.tf.json"
    content = json.loads(stack.read_text(encoding="utf-8"))
    return files(content, face.inputs, face.terraform_version)
