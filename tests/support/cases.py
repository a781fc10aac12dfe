"""All cases, as they stand beside the nouns."""

from __future__ import annotations

import importlib

from modules.language.cases import Cases
from tests.support.project import ROOT

MODULE = "CASES"
"""What the cases of a noun's module are called in its file; others are cases of a file of data."""


def all_cases() -> dict[str, Cases]:
    """Return the cases of each spec, by the spec's name."""
    found = [
        value
        for path in sorted(ROOT.glob("modules/*/cases.py"))
        for value in vars(importlib.import_module(f"modules.{path.parent.name}.cases")).values()
        if isinstance(value, Cases)
    ]
    return {cases.spec.__name__: cases for cases in found}


def cases_of(module: str) -> Cases:
    """Return the cases of a Terraform module."""
    found: Cases = getattr(importlib.import_module(f"modules.{module}.cases"), MODULE)
    return found
