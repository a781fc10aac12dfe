"""Runs one command: `python -m commands <command> [environment]`; the Makefile is its menu."""

import os
import signal
import sys
from pathlib import Path

from commands.bench.bench import bench
from commands.demo.demo import demo
from commands.demo.demo_down import demo_down
from commands.docs import docs
from commands.install import lock
from commands.modules import modules
from commands.portability import portability
from commands.release import release_check as release
from commands.stacks import stacks
from commands.tools.errors import CommandError

PROJECT = Path(__file__).absolute().parent.parent
COMMANDS = {
    "bench": bench,
    "demo": demo,
    "demo-down": demo_down,
    "docs": docs.docs,
    "docs-check": docs.docs_check,
    "lock": lock.lock,
    "modules": modules.modules,
    "modules-check": modules.modules_check,
    "portability": portability.portability,
    "release-check": release.release_check,
    "synth": stacks.synth,
}
STACK_COMMANDS = {"plan": stacks.plan, "deploy": stacks.deploy, "destroy": stacks.destroy}
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Runs the command that the arguments name and gives back its exit code."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Each as a Ctrl-C: the programs that this one has started are ended in order. SIGINT is
        # among them because a shell lets its background jobs ignore it.
        signal.signal(number, signal.default_int_handler)
    name, environment = (*arguments, "", "")[:2]
    try:
        if name in STACK_COMMANDS:
            STACK_COMMANDS[name](PROJECT, os.environ, environment)
        elif name in COMMANDS:
            COMMANDS[name](PROJECT, os.environ)
        else:
            known = ", ".join(sorted(COMMANDS | STACK_COMMANDS))
            raise CommandError("commands", f'command: "{name}" is unknown; choose one of {known}')
    except CommandError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"\nInterrupted. `make {name}` can be run again.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads any more, as in `make plan | head`. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
