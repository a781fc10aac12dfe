"""Writes the synthesized files of every module into a folder: ``python -m modules.terraform``."""

from __future__ import annotations

import sys
from pathlib import Path

from modules.terraform.modules import synthesized


def main(folder: Path) -> None:
    """Write each file below a folder, in a folder named after its module."""
    for module, files in synthesized().items():
        (folder / module).mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / module / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
