"""A saved plan with all that another checkout needs to apply exactly it, in one object."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from commands.tools.cdktf_cli import Cdktf, program
from commands.tools.errors import CommandError
from commands.tools.process import capture

PLAN = "plan"
DEFINITION = "cdk.tf.json"
PROVIDERS = ".terraform.lock.hcl"
ORIGIN = "origin.json"


@dataclass(frozen=True)
class Origin:
    """Where a plan comes from; it is applied nowhere else.

    Attributes:
        stack: The stack that is planned.
        account_id: Account of the credentials.
        commit: Commit of the checkout.
        terraform: Program and version.
    """

    stack: str
    account_id: str
    commit: str
    terraform: str

    @classmethod
    def here(cls, cdktf: Cdktf, stack: str, account_id: str, commit: str) -> "Origin":
        """Returns that of a plan made in this checkout by this program."""
        return cls(stack, account_id, commit, f"{program(cdktf.env)} {cdktf.version()}")

    def require(self, found: "Origin") -> None:
        """Checks that a plan comes from here.

        Raises:
            CommandError: Something is otherwise. Names each with both values.
        """
        wanted, given = asdict(self), asdict(found)
        problems = [
            f"{name}: the plan was made with {given[name]}, and here it is {wanted[name]}; "
            "apply it there, or plan again"
            for name in wanted
            if wanted[name] != given[name]
        ]
        if problems:
            raise CommandError(self.stack, *problems)


def commit_of(project: Path, env: Mapping[str, str]) -> str:
    """Returns the commit of the checkout, which holds nothing beside it.

    Raises:
        CommandError: This is no checkout of git, or files differ from the commit.
    """
    try:
        commit = capture(["git", "rev-parse", "HEAD"], cwd=project, env=env).strip()
        changed = capture(["git", "status", "--porcelain"], cwd=project, env=env).splitlines()
    except CommandError as error:
        raise CommandError("git", "commit: is not known", *error.problems) from None
    if changed:
        files = ", ".join(line[3:] for line in changed[:5])
        raise CommandError(
            "git",
            f"commit: {files} differ from {commit}, and a saved plan is of a commit; commit them, "
            "or make deploy, which saves nothing",
        )
    return commit


def packed(plan: Path, origin: Origin) -> bytes:
    """Returns a plan with the definition and the providers beside it, and where it comes from."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(plan, PLAN)
        for name in (DEFINITION, PROVIDERS):
            archive.write(plan.parent / name, name)
        archive.writestr(ORIGIN, json.dumps(asdict(origin)))
    return buffer.getvalue()


def origin_of(content: bytes) -> Origin:
    """Returns where a packed plan comes from."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return Origin(**json.loads(archive.read(ORIGIN)))


def unpack(content: bytes, plan: Path) -> None:
    """Writes a packed plan, and the definition and the providers beside it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        plan.write_bytes(archive.read(PLAN))
        for name in (DEFINITION, PROVIDERS):
            (plan.parent / name).write_bytes(archive.read(name))


def digest_of(content: bytes) -> str:
    """Returns the name of a packed plan: what was approved is what has this name."""
    return sha256(content).hexdigest()
