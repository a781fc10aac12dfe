"""Roots that use the modules as another team does, copied to where Terraform may write."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.support.project import ROOT

EXAMPLES = ROOT / "examples" / "terraform"
PAYMENT = EXAMPLES / "payment"
ENVIRONMENTS = ROOT / "examples" / "environments"
"""Environment files, each of which is also a root among the examples."""

CONSUMERS = ROOT / "tests" / "terraform" / "consumers"


def module_names() -> list[str]:
    """Return the names of all modules."""
    return sorted(path.parent.name for path in (ROOT / "modules").glob("*/variables.tf"))


def copied_root(root: Path, folder: Path) -> Path:
    """Copy a root and the modules below a folder, so that each finds the other as in the project.

    Args:
        root: A folder of the project that holds ``.tf`` files.
        folder: Where both are copied to.
    """
    for file in [*(ROOT / "modules").glob("*/*.tf"), *root.glob("*.tf")]:
        copy = folder / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    return folder / root.relative_to(ROOT)


def without_checksums(folder: Path) -> None:
    """Take the checksums of providers out of a lock file that `init` has written.

    Terraform would hash the provider, 700 MB of it, in each of its runs: a fifth of a small plan.
    """
    lock = folder / ".terraform.lock.hcl"
    if lock.exists():
        lock.write_text(re.sub(r"(?s)  hashes = \[.*?\]\n", "", lock.read_text()))
