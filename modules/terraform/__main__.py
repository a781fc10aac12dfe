"""Writes every module as Terraform JSON into a folder: ``python -m modules.terraform``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from modules.terraform.modules import synthesized


def main(folder: Path) -> None:
    """Write each module into a file of its own, in a folder named after it."""
    for module, content in synthesized().items():
        (folder / module).mkdir(parents=True, exist_ok=True)
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        (folder / module / "main.tf.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
