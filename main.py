"""Opens the environments, builds the stacks and writes their Terraform JSON."""

from __future__ import annotations

import re
import sys
import traceback
from pathlib import Path

from modules.bindings.core import App
from modules.environment.ci import create_ci
from modules.environment.files import read_environments, read_state, state_bucket, synthesized
from modules.environment.stack import EnvironmentStack
from modules.language.problems import SpecError, SpecsError
from modules.remote_state.stack import RemoteStateStack

HERE = Path(__file__).parent
SYSTEM_ERROR = re.compile(r"(Error: )?E[A-Z]+: ")


def main() -> None:
    """Synthesize every stack, or say what is wrong and write nothing."""
    state = read_state(HERE / "backend.tf.json")
    bucket = state_bucket(state)
    environments = read_environments(HERE / "environments")
    app = App()
    RemoteStateStack(app, spec=bucket)
    for spec in synthesized(environments):
        stack = EnvironmentStack(app, spec=spec, state=state)
        create_ci(app, stack, spec=spec, state=state)
    app.synth()


if __name__ == "__main__":
    try:
        main()
    except (SpecError, SpecsError, OSError) as error:
        sys.exit(str(error))
    except RuntimeError as error:
        # Node, which writes the files: a disk is full, or a folder cannot be written.
        sys.exit(str(error).strip() if SYSTEM_ERROR.match(str(error)) else traceback.format_exc())
