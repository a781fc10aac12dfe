"""Announces a program, runs it quietly: `python -m commands.install.announce <title> -- <program>`.

For the Makefile, before any package is installed: only the standard library.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from commands.tools.console import step
from commands.tools.errors import CommandError
from commands.tools.process import run


def main(title: str, command: list[str]) -> int:
    """Runs the program; shows its output only if it fails.

    Returns:
        The exit code for this process.
    """
    with TemporaryDirectory() as directory:
        try:
            with step(title):
                run(command, cwd=Path.cwd(), env=os.environ, log=Path(directory) / "output.log")
        except CommandError as error:
            print(f"\n{error}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[3:]))
