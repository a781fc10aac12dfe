"""A project folder of its own with a local AWS of its own, for tests that deploy and edit."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from commands.demo.state_bucket import StateBucket
from commands.stacks.plan import CHANGES
from commands.stacks.plan_report import HEADINGS
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say
from commands.tools.process import run
from commands.tools.synthesis import app_environment
from local_aws import server
from tests.local_aws.platform.reading import Reader
from tests.support.project import ROOT, copied
from tests.support.provider import provider
from tests.support.roots import without_checksums

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

    def cdktf(self, phase: str, *, output: str = "platform") -> "Stacks":
        """Opens the stacks; each phase of a test keeps its own logs.

        Args:
            phase: Names the folder of the logs.
            output: Names the output folder. Runs at the same time need two.
        """
        folder = self.folder / output / "cdktf.out"
        return Stacks(self.folder, folder, self.env, logs=self.folder / "logs" / phase)

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

    def synth(self, platform: Cdktf, phase: str) -> None:
        """Writes the stacks anew, as the cdktf CLI would: it alone takes longer than they do."""
        log = self.folder / "logs" / phase / "synth.log"
        platform.output.parent.mkdir(exist_ok=True)
        environment = app_environment(self.env, platform.output)
        run([sys.executable, "main.py"], cwd=self.folder, env=environment, log=log)

    def deploy(self, stack: str, phase: str, *options: str) -> "Stacks":
        """Applies what the files ask for, as the cdktf CLI would, in half of its time.

        One run of Terraform plans and applies: each run reads the schema of the whole provider.
        """
        platform = self.cdktf(phase)
        self.synth(platform, phase)
        folder = platform.directory(stack)
        if not (folder / ".terraform").exists():
            platform.terraform(stack, "init", "-input=false")
        without_checksums(folder)
        platform.terraform(stack, "apply", "-input=false", "-auto-approve", *options)
        return platform

    def destroy(self, stack: str, phase: str) -> None:
        """Destroys what the files ask for."""
        self.deploy(stack, phase, "-destroy")

    def apply(self, stack: str, phase: str) -> "Change":
        """Applies what the edited files ask for, and plans again."""
        platform = self.deploy(stack, phase)
        actions = actions_of(said_by(platform, stack, "apply"))
        say(f"    {phase}: {len(actions)} resources changed")
        return Change(actions, plan_again(platform, stack))


class Stacks(Cdktf):
    """The stacks of a project, which Terraform plans and applies with a provider that stays.

    What the cdktf CLI runs starts the provider itself, as it does for a user.
    """

    def terraform(
        self, stack: str, *arguments: str, follow: bool = False, expected: Sequence[int] = (0,)
    ) -> int:
        """Runs Terraform in a stack's folder and returns its exit code."""
        stays = provider(self.directory(stack), self.env) if arguments[0] != "init" else None
        # A copy: several threads run Terraform in folders of the same stacks.
        attached = copy(self)
        attached.env = self.env | (stays.variables if stays else {})
        return super(Stacks, attached).terraform(
            stack, *arguments, follow=follow, expected=expected
        )


@dataclass(frozen=True)
class SecondPlan:
    """A plan of what has just been applied.

    Attributes:
        empty: Whether there is nothing to do.
        report: What Terraform says.
    """

    empty: bool
    report: str


def plan_again(platform: Cdktf, stack: str, *more: str) -> SecondPlan:
    """Plans a stack whose definition has not changed since it was applied."""
    options = ("-input=false", "-detailed-exitcode", *more)
    without_checksums(platform.directory(stack))
    code = platform.terraform(stack, "plan", *options, expected=(0, CHANGES))
    return SecondPlan(code != CHANGES, said_by(platform, stack, "plan"))


def said_by(platform: Cdktf, stack: str, verb: str) -> str:
    """Reads what Terraform has said in this phase."""
    log = platform.log(f"terraform-{verb}-{stack}")
    assert log is not None
    return log.read_text()


class Change:
    """A change that was applied.

    Attributes:
        actions: The verb (``add``, ``change``, ``replace``, ``destroy``) for each address.
        second_plan: The plan after it.
    """

    def __init__(self, actions: dict[str, str], second_plan: SecondPlan) -> None:
        self.actions, self.second_plan = actions, second_plan

    def addresses(self, verb: str) -> set[str]:
        """Returns the addresses with this verb."""
        assert verb in HEADINGS
        return {address for address, done in self.actions.items() if done == verb}


VERBS = {
    "+": "add",
    "~": "change",
    "-": "destroy",
    "+/-": "replace",
    "-/+": "replace, with a gap",
    ".": "forget",
}
PLANNED = re.compile(
    r"^ +# (?P<address>\S.*?) (?:\(deposed object \w+\) )?(?:will|must) (?:be|no longer be) .*\n"
    r"(?:^ +# .*\n)*"
    r"^ *(?P<symbol>[-+~/.]+) resource ",
    re.M,
)
"""How a plan that people read says what is done with a resource."""


COUNTED = re.compile(r"^Plan: .*?(\d+) to add, (\d+) to change, (\d+) to destroy", re.M)


def actions_of(said: str) -> dict[str, str]:
    """Reads what a plan does, from what Terraform says of it, and checks it by its own count."""
    found = [(one["address"], VERBS[one["symbol"]]) for one in PLANNED.finditer(said)]
    verbs = Counter(verb.partition(",")[0] for _, verb in found)
    counted = COUNTED.search(said)
    added, changed, destroyed = map(int, counted.groups()) if counted else (0, 0, 0)
    assert verbs["add"] + verbs["replace"] == added
    assert verbs["change"] == changed
    assert verbs["destroy"] + verbs["replace"] == destroyed
    return dict(found)


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
