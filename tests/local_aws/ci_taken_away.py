"""Takes each right of the roles for CI away: ``python -m tests.local_aws.ci_taken_away <folder>``.

An environment lives on a local AWS of its own. Each of its steps is rehearsed until none of the
rights that are left is called: a rehearsal takes them all away, and each that a resource fails of,
by name, is given back for the next. What one resource does hangs on no right of another, so it
fails of each by itself. What is refused without being named is taken away once more, alone.
The end is not rehearsed but goes on from where it stopped: what was not deleted is still there.
It takes an hour, so it is done by hand, by whoever has changed the tables of rights. What has been
shown stands in ``shown.json`` of the folder: where a run was interrupted, the same command does not
show it again.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from commands.tools.errors import CommandError
from local_aws.faults import injected
from local_aws.rehearsal import rehearsed
from tests.local_aws.ci_life import CHANGES, FIRST, change_by_hand, changed
from tests.local_aws.ci_reasons import NOT_CALLED, RIGHTS
from tests.local_aws.ci_sessions import (
    JUDGED,
    OPTIONS,
    STACK,
    as_role,
    called,
    given_roles,
    init,
    refusals,
    types_in,
)
from tests.local_aws.ci_sessions import taken_away as taken_from
from tests.local_aws.platform.project import Project, said_by

# Nobody else is there, and the lock is an object that its role has to delete, as those of buckets.
ALONE = ("-input=false", "-lock=false", "-parallelism=30")
# Each rehearsal begins with the state that was read before.
READ = "-refresh=false"


class Step(NamedTuple):
    """A step, by the role that does it and as Terraform is asked for it."""

    name: str
    role: str
    words: tuple[str, ...]
    forgotten: bool = True


CREATE = Step("create", "deploy", ("apply", "-auto-approve", READ))
PLAN = Step("plan", "plan", ("plan",))
CHANGE = Step("change", "deploy", ("apply", "-auto-approve", READ))
DESTROY = Step("destroy", "deploy", ("destroy", "-auto-approve", READ), forgotten=False)


class Outcome(NamedTuple):
    """What came of a step without some rights."""

    failed: bool
    refused: set[str]
    named: dict[str, str]


class Life:
    """An environment whose steps are rehearsed.

    Args:
        project: Where it is.
        kept: The file of what has been shown.
    """

    def __init__(self, project: Project, kept: Path) -> None:
        self.project, self.kept = project, kept
        self.roles = {role: as_role(project, role) for role in ("plan", "deploy")}
        self.shown: dict[str, str] = json.loads(kept.read_text()) if kept.exists() else {}
        self.went_on: set[str] = set()

    def without(self, rights: Iterable[str], step: Step) -> Outcome:
        """Do a step without some rights."""
        project, platform, began = self.project, self.roles[step.role], time.monotonic()
        with ExitStack() as stack:
            if step.forgotten:
                stack.enter_context(rehearsed(project.server.pid))
            stack.enter_context(taken_from(project, step.role, rights))
            before, failed = len(called(project)), False
            try:
                platform.terraform(STACK, *step.words, *ALONE)
            except CommandError:
                failed = True
            refused = {*called(project)[before:]} & {*rights}
        named = refusals(said_by(platform, STACK, step.words[0])) if failed else {}
        print(f"{step.name}: {time.monotonic() - began:.0f} s, {sorted(named)}", flush=True)
        return Outcome(failed, refused, named)

    def show(self, step: Step, rights: set[str]) -> None:
        """Take away in a step each right of which no step has failed yet."""
        silent: set[str] = set()
        while left := rights - self.shown.keys() - silent:
            found = self.without(left, step)
            for action, resource in found.named.items():
                self.shown[action] = f"{step.name} {resource}"
            self.kept.write_text(json.dumps(self.shown, indent=1, sort_keys=True))
            silent |= found.refused - found.named.keys()
            if not found.refused:
                break
        for action in sorted(silent - self.shown.keys()):
            if step.forgotten and (alone := self.without({action}, step)).failed:
                self.shown[action] = f"{step.name} {alone.named.get(action, 'without its name')}"
                self.kept.write_text(json.dumps(self.shown, indent=1, sort_keys=True))
            else:
                self.went_on.add(action)

    def do(self, *arguments: str) -> None:
        """Do a step with all rights."""
        self.roles["deploy"].terraform(STACK, *arguments)


def lived(project: Project, kept: Path) -> Life:
    """Rehearse and do each step, from the first deployment to the end."""
    given_roles(project)
    with injected(project.server.endpoint_url, JUDGED):
        life, file = Life(project, kept), project.environment("prod")
        init(life.roles["deploy"])
        used = [one for kind, one in RIGHTS.items() if kind in {*types_in(project)}]
        reads = {action for one in used for action in one.reads} - NOT_CALLED.keys()
        writes = {action for one in used for action in one.writes} - NOT_CALLED.keys() - reads
        life.show(CREATE, writes)
        life.do("apply", *OPTIONS)
        life.show(PLAN, reads)
        change_by_hand(project)
        life.do("apply", "-refresh-only", *OPTIONS)
        file.write_text(changed(file.read_text(), (*FIRST, *CHANGES)))
        project.synth(project.cdktf("changed"), "changed")
        life.show(CHANGE, writes)
        life.do("apply", *OPTIONS)
        life.show(DESTROY, writes)
        never = (reads | writes) - life.shown.keys() - life.went_on
        print(json.dumps({"fails": life.shown, "goes on": [*life.went_on], "never": [*never]}))
        return life


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    here = Project(folder / str(time.time_ns()))
    try:
        lived(here, folder / "shown.json")
    finally:
        here.stop()
