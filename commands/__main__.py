"""Runs one command: `python -m commands <command> [environment] [service or job]`."""

import errno
import os
import re
import signal
import sys
from collections.abc import Callable, Mapping
from inspect import getdoc
from pathlib import Path

from botocore.exceptions import BotoCoreError, ClientError

from commands.bench.bench import bench
from commands.changes.apply import apply
from commands.changes.drift import drift
from commands.changes.github import comment, issue
from commands.changes.save import save
from commands.cost.cost import cost
from commands.demo.demo import demo
from commands.demo.demo_down import demo_down
from commands.docs.docs import docs, docs_check
from commands.evidence.evidence import evidence
from commands.install.lock import lock
from commands.modules.modules import modules, modules_check
from commands.operate.logs import logs
from commands.operate.rollback import rollback
from commands.operate.rotate import rotate
from commands.operate.run import run
from commands.operate.shell import shell
from commands.operate.status import status
from commands.permissions.permissions import permissions
from commands.policy.policy import policy
from commands.portability.portability import portability
from commands.quotas.quotas import quotas
from commands.release.release_check import release_check
from commands.stacks.environments import environments
from commands.stacks.stacks import deploy, destroy, plan, synth
from commands.tools.console import inert
from commands.tools.errors import CommandError
from commands.tools.refusals import repair_of
from commands.why.why import why
from local_aws.server import LocalAwsError, without_proxy

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
    "comment": comment,
    "cost": cost,
    "demo": demo,
    "deploy": deploy,
    "destroy": destroy,
    "evidence": evidence,
    "issue": issue,
    "permissions": permissions,
    "plan": plan,
    "policy": policy,
    "quotas": quotas,
    "save": save,
    "status": status,
    "why": why,
}
PART_COMMANDS: dict[str, Callable[[Path, Mapping[str, str], str, str], int]] = {
    "apply": apply,
    "drift": drift,
    "logs": logs,
    "rollback": rollback,
    "rotate": rotate,
    "run": run,
    "shell": shell,
}
"""What is asked of one service, job, secret or plan, or ends with an exit code of its own."""

UNREAD = "Nobody reads its output any longer, so it has ended, as by Ctrl-C."
SWITCHES = {
    "bench": ("QUICK",),
    "deploy": ("YES",),
    "destroy": ("YES",),
    "environments": ("ROLES",),
    "logs": ("FOLLOW",),
    "rollback": ("YES",),
    "rotate": ("ROTATE", "YES"),
}
"""Variables that are 1, 0 or not set: `ROTATE=no` must not rotate."""

CHANGE = ("apply", "demo", "demo-down", "deploy", "destroy", "rollback", "rotate", "run")
"""What leaves something half done where it is interrupted."""

ALL = COMMANDS | ENVIRONMENT_COMMANDS | PART_COMMANDS
INTERRUPTED = 130
REPAIRS = {
    errno.ENOSPC: "free some space",
    errno.EDQUOT: "free some space",
    errno.EROFS: "use a copy of the project in a folder that can be written",
    errno.EACCES: "make it readable and writable for you",
    errno.EPERM: "make it readable and writable for you",
}
"""What helps against what the system refuses."""


def main(arguments: list[str]) -> int:
    """Runs the command that the arguments name and returns its exit code."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Each as a Ctrl-C: the programs that this one has started are ended in order. SIGINT is
        # among them because a shell lets its background jobs ignore it; nohup asks to go on.
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler)
    os.environ.update(without_proxy(os.environ))
    name, environment, part = (*arguments, "", "", "")[:3]
    try:
        if "--help" in arguments and name in ALL:
            print(re.split(r"\n\n(?:Args|Raises):", getdoc(ALL[name]) or "")[0])
            return 0
        require_switches(name, os.environ)
        if name in PART_COMMANDS:
            return PART_COMMANDS[name](PROJECT, os.environ, environment, part)
        if name in ENVIRONMENT_COMMANDS:
            ENVIRONMENT_COMMANDS[name](PROJECT, os.environ, environment)
        elif name in COMMANDS:
            COMMANDS[name](PROJECT, os.environ)
        else:
            known = ", ".join(sorted(ALL))
            raise CommandError("commands", f'command: "{name}" is unknown; choose one of {known}')
    except (CommandError, LocalAwsError) as error:
        print(f"\n{inert(str(error))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"\nInterrupted. `make {name}` can be run again.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # The reader has gone, as in `make plan | head`.
        silence()
        if name in CHANGE:
            print(f"\nmake {name}: {UNREAD}", file=sys.stderr)
        return 1
    except OSError as error:
        silence()
        print(f"\n{sentence(name, error)}", file=sys.stderr)
        return 1
    except (BotoCoreError, ClientError) as error:
        said = CommandError(f"make {name}", f"AWS: {error}", f"repair: {repair_of(error)}")
        print(f"\n{inert(str(said))}", file=sys.stderr)
        return 1
    return 0


def require_switches(name: str, env: Mapping[str, str]) -> None:
    """Checks the variables that switch something on or off.

    Raises:
        CommandError: One is neither 1 nor 0.
    """
    found = {switch: env.get(switch, "") for switch in SWITCHES.get(name, ())}
    wrong = {switch: value for switch, value in found.items() if value not in ("", "0", "1")}
    if wrong:
        rules = (f'{switch}: "{value}" is neither 1 nor 0' for switch, value in wrong.items())
        raise CommandError(f"make {name}", *rules)


def sentence(name: str, error: OSError) -> CommandError:
    """Says what the system has refused: a disk is full, a folder cannot be written."""
    place = error.filename or "what is written"
    repair = REPAIRS.get(error.errno or 0, "see to it")
    return CommandError(
        f"make {name}", f"{place}: {error.strerror or error}; {repair} and run it again"
    )


def silence() -> None:
    """Lets nothing more be printed: Python would end with one more error where nobody reads."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
