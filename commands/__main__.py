"""Runs one command: `python -m commands <command> [environment]`."""

import os
import signal
import sys
from pathlib import Path

from commands.bench.bench import bench
from commands.demo.demo import demo
from commands.demo.demo_down import demo_down
from commands.docs.docs import docs, docs_check
from commands.install.lock import lock
from commands.modules.modules import modules, modules_check
from commands.portability.portability import portability
from commands.quotas.quotas import quotas
from commands.release.release_check import release_check
from commands.stacks.environments import environments
from commands.stacks.stacks import deploy, destroy, plan, synth
from commands.tools.errors import CommandError

PROJECT = Path(__file__).absolute().parent.parent
COMMANDS = {
    "bench": bench,
    "demo-down": demo_down,
    "docs": docs,
    "docs-check": docs_check,
    "environments": environments,
    "lock": lock,
    "modules": modules,
    "modules-check": modules_check,
    "portability": portability,
    "release-check": release_check,
    "synth": synth,
}
ENVIRONMENT_COMMANDS = {
    "demo": demo,
    "deploy": deploy,
    "destroy": destroy,
    "plan": plan,
    "quotas": quotas,
}
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Runs the command that the arguments name and returns its exit code."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Each as a Ctrl-C: the programs that this one has started are ended in order. SIGINT is
        # among them because a shell lets its background jobs ignore it.
        signal.signal(number, signal.default_int_handler)
    name, environment = (*arguments, "", "")[:2]
    try:
        if name in ENVIRONMENT_COMMANDS:
            ENVIRONMENT_COMMANDS[name](PROJECT, os.environ, environment)
        elif name in COMMANDS:
            COMMANDS[name](PROJECT, os.environ)
        else:
            known = ", ".join(sorted(COMMANDS | ENVIRONMENT_COMMANDS))
            raise CommandError("commands", f'command: "{name}" is unknown; choose one of {known}')
    except CommandError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"\nInterrupted. `make {name}` can be run again.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone, as in `make plan | head`. Python would print one more error at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
