"""What a workflow tells people on GitHub: one comment for a plan, one issue for drift."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from commands.changes.drift import DRIFT_FILE
from commands.stacks.environments import stack_named
from commands.stacks.plan import REPORT_FILE
from commands.stacks.stacks import OUTPUT
from commands.tools.console import say
from commands.tools.errors import CommandError
from commands.tools.process import capture

LIMIT = 60_000
"""Characters of a body; GitHub takes 65536, and what matters stands first."""


class GitHub(NamedTuple):
    """A repository, reached by `gh` with the token of a workflow.

    Attributes:
        folder: Folder of the reports.
        env: The environment that a workflow has.
        command: The command that asks, for its errors.
    """

    folder: Path
    env: Mapping[str, str]
    command: str

    def variable(self, name: str) -> str:
        """Returns what a workflow's variable says.

        Raises:
            CommandError: It is not set.
        """
        if found := self.env.get(name):
            return found
        raise CommandError(self.command, f"{name}: is not set; a workflow of GitHub sets it")

    @property
    def run(self) -> str:
        """Where the log of this run is."""
        server, repository = self.variable("GITHUB_SERVER_URL"), self.variable("GITHUB_REPOSITORY")
        return f"{server}/{repository}/actions/runs/{self.variable('GITHUB_RUN_ID')}"

    def numbers(self, path: str, field: str, marker: str) -> list[str]:
        """Lists what begins with a marker and is a bot's: anybody may write such a text."""
        chosen = f'select(.user.type == "Bot" and (.body // "" | startswith({json.dumps(marker)})))'
        return self._gh(path, "--paginate", "--jq", f".[] | {chosen} | .{field}").split()

    def write(self, method: str, path: str, body: str = "", **fields: str) -> None:
        """Creates or changes something."""
        options = [part for key, value in fields.items() for part in ("-f", f"{key}={value}")]
        if body:
            file = self.folder / "body.md"
            file.write_text(body, encoding="utf-8")
            options += ["-F", f"body=@{file.name}"]
        self._gh(path, "--silent", "--method", method, *options)

    def _gh(self, path: str, *options: str) -> str:
        address = f"repos/{self.variable('GITHUB_REPOSITORY')}/{path}"
        return capture(["gh", "api", address, *options], cwd=self.folder, env=self.env)


def comment(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Writes the plan of an environment into its one comment on a pull request.

    For a workflow of GitHub, after `make plan`, whether that has failed or not.

    Args:
        project: The folder of the project.
        env: That of a workflow, with `GH_TOKEN` and `PULL_REQUEST`, its number.
        environment: Value of `ENV=`.
    """
    github = _github(project, env, environment, "comment")
    marker = f"<!-- plan of {environment} -->"
    report = github.folder / REPORT_FILE
    text = report.read_text(encoding="utf-8") if report.exists() else f"No plan: see {github.run}\n"
    comments = f"issues/{github.variable('PULL_REQUEST')}/comments"
    body = _cut(f"{marker}\n{text}", github)
    if found := github.numbers(comments, "id", marker):
        github.write("PATCH", f"issues/comments/{found[0]}", body=body)
    else:
        github.write("POST", comments, body=body)
    say(f"The plan of {environment} is a comment.")


def issue(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Opens the one issue of an environment that drifts, keeps it current, closes it afterwards.

    For a workflow of GitHub, after `make drift`. Where that could not find out, the issue stays as
    it is.

    Args:
        project: The folder of the project.
        env: That of a workflow, with `GH_TOKEN`.
        environment: Value of `ENV=`.

    Raises:
        CommandError: `make drift` has told nothing.
    """
    github = _github(project, env, environment, "issue")
    report, marker = github.folder / DRIFT_FILE, f"<!-- drift of {environment} -->"
    if not report.exists():
        raise CommandError("issue", f"drift: is not known; see {github.run}")
    text = report.read_text(encoding="utf-8")
    found = github.numbers("issues?state=open", "number", marker)
    body = _cut(f"{marker}\nFound by {github.run}\n\n{text}", github)
    if text and found:
        github.write("PATCH", f"issues/{found[0]}", body=body)
    elif text:
        github.write("POST", "issues", title=f"Drift of {environment}", body=body)
    for number in [] if text else found:
        github.write("POST", f"issues/{number}/comments", body=f"Gone, as {github.run} says.")
        github.write("PATCH", f"issues/{number}", state="closed")
    say(f"The drift of {environment} is an issue." if text else "No drift, and no issue is open.")


def _cut(body: str, github: GitHub) -> str:
    """Returns what GitHub takes of a text, and says that it is not all: somebody approves it."""
    if len(body) <= LIMIT:
        return body
    whole = body[:LIMIT].rpartition("\n")[0] or body[:LIMIT]
    return (
        f"{whole}\n\n**Cut here: GitHub takes no more. All of it is in the log of {github.run}**\n"
    )


def _github(project: Path, env: Mapping[str, str], environment: str, command: str) -> GitHub:
    folder = project / OUTPUT / "stacks" / stack_named(project, env, environment)
    folder.mkdir(parents=True, exist_ok=True)
    return GitHub(folder, env, command)
