"""A project folder of its own with a local AWS of its own, for tests that deploy and edit."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from commands.demo.state_bucket import StateBucket
from commands.stacks.plan import PLAN_FILE, Plan, plan_stack
from commands.stacks.plan_report import HEADINGS
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say
from local_aws import server
from tests.local_aws.platform.reading import Reader
from tests.support.project import ROOT, copied

STACK = "payment-dev"
STATE_STACK = "remote-state"
LINKED = (".venv", "node_modules")
COMMAND = """
import sys
from pathlib import Path
from commands import __main__ as main
main.PROJECT = Path(sys.argv[1])
sys.exit(main.main(sys.argv[2:]))
"""


class Project:
    """A copy of the payment project, and an empty local AWS.

    Args:
        folder: Where it is made; its path has a space, as a user's may.
        region: Where its platform is.
    """

    def __init__(self, folder: Path, *, region: str = "us-east-1") -> None:
        self.folder, self.region = copied(folder), region
        shutil.copy(ROOT / "cdktf.json", self.folder)
        # Copied too: a platform that lives for minutes must not change with the code under it.
        shutil.copytree(ROOT / "modules", self.folder / "modules")
        for name in LINKED:
            (self.folder / name).symlink_to(ROOT / name)
        self.server = server.start(folder / "local aws")
        self.env = server.client_environment(self.server.endpoint_url, region=region)
        self.read = Reader(self.server.endpoint_url, region)

    def stop(self) -> None:
        """Ends the local AWS, with all that it holds."""
        server.stop(self.server.log_file.parent)

    @property
    def state_bucket(self) -> StateBucket:
        """The bucket of the remote state."""
        return StateBucket(self.folder, self.env)

    def environment(self, name: str) -> Path:
        """Names the file of an environment."""
        return self.folder / "environments" / f"{name}.toml"

    def cdktf(self, phase: str, *, output: str = "platform") -> Cdktf:
        """Opens the stacks; each phase of a test keeps its own logs.

        Args:
            phase: Names the folder of the logs.
            output: Names the output folder. Runs at the same time need two.
        """
        folder = self.folder / output / "cdktf.out"
        return Cdktf(self.folder, folder, self.env, logs=self.folder / "logs" / phase)

    def start(self, *arguments: str, **variables: str) -> "subprocess.Popen[str]":
        """Starts a command as make does, with variables of the command line."""
        return subprocess.Popen(
            [sys.executable, "-u", "-c", COMMAND, str(self.folder), *arguments],
            cwd=ROOT,
            env=self.env | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def command(self, *arguments: str, **variables: str) -> tuple[int, str]:
        """Runs a command to its end; returns its exit code and what it prints."""
        process = self.start(*arguments, **variables)
        output, _ = process.communicate(timeout=120)
        return process.returncode, output

    def apply(self, stack: str, phase: str) -> "Change":
        """Plans what the edited files ask for, applies that very plan, and plans again."""
        platform = self.cdktf(phase)
        platform.synth()
        platform.terraform(stack, "plan", "-input=false", f"-out={PLAN_FILE}")
        planned = json.loads(platform.terraform_prints(stack, "show", "-json", PLAN_FILE))
        actions = actions_of(planned)
        say(f"    {phase}: {len(actions)} resources to change")
        platform.terraform(stack, "apply", "-input=false", PLAN_FILE)
        return Change(actions, plan_stack(platform, stack))


class Change:
    """A change that was planned and applied.

    Attributes:
        actions: The verb (``add``, ``change``, ``replace``, ``destroy``) for each address.
        second_plan: The plan after it.
    """

    def __init__(self, actions: dict[str, str], second_plan: Plan) -> None:
        self.actions, self.second_plan = actions, second_plan

    def addresses(self, verb: str) -> set[str]:
        """Returns the addresses with this verb."""
        assert verb in HEADINGS
        return {address for address, done in self.actions.items() if done == verb}


def actions_of(plan: dict[str, Any]) -> dict[str, str]:
    """Reads what a plan does, from the JSON that Terraform prints of it."""
    verbs = {
        ("create",): "add",
        ("update",): "change",
        ("delete",): "destroy",
        ("create", "delete"): "replace",
        ("delete", "create"): "replace, with a gap",
        ("forget",): "forget",
    }
    return {
        change["address"]: verbs[tuple(change["change"]["actions"])]
        for change in plan["resource_changes"]
        if change["mode"] == "managed" and change["change"]["actions"] != ["no-op"]
    }


def written_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yields each file that a run has written below a folder, and what is inside saved plans."""
    for root, folders, names in os.walk(folder):
        # The provider itself, 700 MB of it, behind a link.
        folders[:] = [name for name in folders if name != "providers"]
        for path in (Path(root, name) for name in names):
            yield str(path), path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    for member in archive.namelist():
                        yield f"{path}!{member}", archive.read(member)
