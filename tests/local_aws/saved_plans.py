"""A change as workflows make it: one role saves a plan, and another one applies it."""

import subprocess
from collections.abc import Mapping

from tests.local_aws.platform.project import Project


def by_saved_plan(project: Project, sessions: Mapping[str, Mapping[str, str]]) -> str:
    """Return what is said by who saves it, may not apply it, may, and looks for drift then.

    Args:
        project: Where its environment has been changed.
        sessions: The credentials of each role for CI.
    """
    (project.folder / ".gitignore").write_text("*\n")
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    commit = [*who, "commit", "--quiet", "--message", "a"]
    for words in (["init", "--quiet"], ["add", "--force", "environments"], commit):
        subprocess.run(["git", *words], cwd=project.folder, check=True)
    plan, said = "", ""
    steps = (("save", "save"), ("apply", "plan"), ("apply", "deploy"), ("drift", "plan"))
    for command, role in steps:
        run = project.start(command, "prod", plan, **sessions[role])
        output, _ = run.communicate(timeout=900)
        is_refused = (command, role) == ("apply", "plan")
        assert (run.returncode != 0) == is_refused, output
        plan, said = plan or output.rpartition("PLAN=")[2].strip(), said + output
    return said
