"""The comment on a pull request, written by the workflow's own script with a stand-in for `gh`."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

PROJECT = Path(__file__).parents[3]
COMMENTS = "repos/acme/platform/issues/7/comments"
MARKER = "<!-- plan of dev -->"
# Answers a question for comments with the ids in a file, and writes down what it is told to write.
GH = """#!/bin/sh
case "$*" in
*--paginate*) cat ids ;;
*) echo "$@" > told; cp comment.md posted ;;
esac
"""


class PullRequest:
    """A checkout in which the step of the workflow runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.report = folder / "cdktf.out" / "plan.md"
        (folder / "ids").touch()
        (folder / "gh").write_text(GH)
        (folder / "gh").chmod(0o755)

    def comment(self) -> str:
        env = {
            "PATH": f"{self.folder}:/usr/bin:/bin",
            "COMMENTS": COMMENTS,
            "MARKER": MARKER,
            "REPORT": str(self.report),
            "RUN": "https://example.test/runs/1",
        }
        # As GitHub runs a step.
        command = ["bash", "-e", "-c", comment_step()["run"]]
        subprocess.run(command, cwd=self.folder, env=env, check=True)
        return (self.folder / "told").read_text()

    def posted(self) -> str:
        return (self.folder / "posted").read_text()


def comment_step() -> dict[str, Any]:
    text = (PROJECT / ".github" / "workflows" / "plan.yml").read_text()
    steps: list[dict[str, Any]] = yaml.safe_load(text)["jobs"]["plan"]["steps"]
    return next(step for step in steps if step.get("name") == "Comment")


@pytest.fixture
def pull_request(tmp_path: Path) -> PullRequest:
    pull_request = PullRequest(tmp_path)
    pull_request.report.parent.mkdir()
    pull_request.report.write_text("## Plan of shop-dev\n")
    return pull_request


def test_the_first_plan_becomes_a_comment(pull_request: PullRequest) -> None:
    told = pull_request.comment()

    assert told == f"api --silent --method POST {COMMENTS} -F body=@comment.md\n"
    assert pull_request.posted() == f"{MARKER}\n## Plan of shop-dev\n"


def test_a_later_plan_replaces_that_comment(pull_request: PullRequest) -> None:
    (pull_request.folder / "ids").write_text("41\n42\n")

    assert "--method PATCH repos/acme/platform/issues/comments/41 " in pull_request.comment()


def test_a_plan_that_failed_says_where_to_look(pull_request: PullRequest) -> None:
    pull_request.report.unlink()

    pull_request.comment()

    assert pull_request.posted() == f"{MARKER}\nNo plan: see https://example.test/runs/1\n"


def test_a_plan_that_is_too_long_for_github_is_cut_at_its_end(pull_request: PullRequest) -> None:
    pull_request.report.write_text("first\n" + "x" * 70_000)

    pull_request.comment()

    assert pull_request.posted().startswith(f"{MARKER}\nfirst\n")
    assert len(pull_request.posted()) < 65_536


def test_the_comment_is_written_even_when_the_plan_has_failed() -> None:
    assert comment_step()["if"] == "${{ !cancelled() }}"
