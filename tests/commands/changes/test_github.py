"""What a workflow tells people on GitHub, with a stand-in for `gh`."""

from pathlib import Path

import pytest

from commands.changes.github import comment, issue
from commands.tools.errors import CommandError
from tests.commands.projects import with_environments

# Answers a question with the ids in a file, and writes down what it is asked and told.
GH = """#!/bin/sh
echo "$@" >> "$GIVEN/told"
case "$*" in
*--paginate*) cat "$GIVEN/ids" ;;
*body=@*) cp "${*##*body=@}" "$GIVEN/posted" ;;
esac
"""
RUN = "https://example.test/acme/platform/actions/runs/1"
REPOSITORY = "repos/acme/platform"


class Repository:
    """A checkout whose environment `dev` was planned, and a stand-in for its GitHub."""

    def __init__(self, folder: Path) -> None:
        self.folder = with_environments(folder / "project", dev="")
        self.reports = self.folder / "cdktf.out" / "stacks" / "shop-dev"
        self.reports.mkdir(parents=True)
        (folder / "ids").touch()
        (folder / "gh").write_text(GH)
        (folder / "gh").chmod(0o755)
        self.given = folder
        self.env = {
            "PATH": f"{folder}:/usr/bin:/bin",
            "GIVEN": str(folder),
            "GITHUB_SERVER_URL": "https://example.test",
            "GITHUB_REPOSITORY": "acme/platform",
            "GITHUB_RUN_ID": "1",
            "PULL_REQUEST": "7",
        }

    def told(self) -> list[str]:
        """Return what GitHub is told, without the questions."""
        lines = (self.given / "told").read_text().splitlines()
        return [line for line in lines if "--paginate" not in line]

    def asked(self) -> str:
        [line] = [line for line in (self.given / "told").read_text().splitlines() if "--jq" in line]
        return line

    def posted(self) -> str:
        return (self.given / "posted").read_text()


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_the_first_plan_becomes_a_comment(repository: Repository) -> None:
    (repository.reports / "plan.md").write_text("## Plan of shop-dev\n")

    comment(repository.folder, repository.env, "dev")

    comments = f"api {REPOSITORY}/issues/7/comments"
    assert repository.told() == [f"{comments} --silent --method POST -F body=@body.md"]
    assert repository.posted() == "<!-- plan of dev -->\n## Plan of shop-dev\n"
    assert repository.asked().startswith(f"{comments} --paginate --jq .[] | select(")
    assert 'startswith("<!-- plan of dev -->")' in repository.asked()


def test_a_later_plan_replaces_the_comment_of_a_bot_and_nobody_else_s(
    repository: Repository,
) -> None:
    (repository.reports / "plan.md").write_text("## Plan of shop-dev\n")
    (repository.given / "ids").write_text("41\n42\n")

    comment(repository.folder, repository.env, "dev")

    [told] = repository.told()
    assert told.startswith(f"api {REPOSITORY}/issues/comments/41 --silent --method PATCH ")
    assert '.user.type == "Bot"' in repository.asked()


def test_a_plan_that_failed_says_where_to_look(repository: Repository) -> None:
    comment(repository.folder, repository.env, "dev")

    assert repository.posted() == f"<!-- plan of dev -->\nNo plan: see {RUN}\n"


def test_a_plan_that_is_too_long_for_github_is_cut_at_its_end(repository: Repository) -> None:
    (repository.reports / "plan.md").write_text("first\n" + "x" * 70_000)

    comment(repository.folder, repository.env, "dev")

    assert repository.posted().startswith("<!-- plan of dev -->\nfirst\n")
    assert len(repository.posted()) < 65_536


def test_drift_opens_one_issue(repository: Repository) -> None:
    (repository.reports / "drift.md").write_text("## Drift of shop-dev\n")

    issue(repository.folder, repository.env, "dev")

    [told] = repository.told()
    assert told.startswith(f"api {REPOSITORY}/issues --silent --method POST -f title=Drift of dev ")
    assert repository.posted() == (
        f"<!-- drift of dev -->\nFound by {RUN}\n\n## Drift of shop-dev\n"
    )
    assert repository.asked().startswith(f"api {REPOSITORY}/issues?state=open --paginate")


def test_drift_that_goes_on_changes_that_issue(repository: Repository) -> None:
    (repository.reports / "drift.md").write_text("## Drift of shop-dev\n")
    (repository.given / "ids").write_text("12\n")

    issue(repository.folder, repository.env, "dev")

    [told] = repository.told()
    assert told.startswith(f"api {REPOSITORY}/issues/12 --silent --method PATCH ")


def test_drift_that_is_gone_closes_the_issue_and_says_so(repository: Repository) -> None:
    (repository.reports / "drift.md").write_text("")
    (repository.given / "ids").write_text("12\n")

    issue(repository.folder, repository.env, "dev")

    said, closed = repository.told()
    assert said.startswith(f"api {REPOSITORY}/issues/12/comments --silent --method POST ")
    assert closed == f"api {REPOSITORY}/issues/12 --silent --method PATCH -f state=closed"
    assert repository.posted() == f"Gone, as {RUN} says."


def test_without_drift_and_an_issue_nothing_is_told(repository: Repository) -> None:
    (repository.reports / "drift.md").write_text("")

    issue(repository.folder, repository.env, "dev")

    assert repository.told() == []


def test_where_nobody_knows_of_drift_the_issue_stays_as_it_is(repository: Repository) -> None:
    with pytest.raises(CommandError, match=f"drift: is not known; see {RUN}"):
        issue(repository.folder, repository.env, "dev")

    assert not (repository.given / "told").exists()


def test_outside_of_a_workflow_the_missing_variable_is_named(repository: Repository) -> None:
    del repository.env["PULL_REQUEST"]

    with pytest.raises(
        CommandError, match="PULL_REQUEST: is not set; a workflow of GitHub sets it"
    ):
        comment(repository.folder, repository.env, "dev")


def test_what_is_cut_says_so_and_where_the_rest_is(repository: Repository) -> None:
    (repository.reports / "plan.md").write_text("one line\n" * 8_000)

    comment(repository.folder, repository.env, "dev")

    posted = repository.posted()
    assert posted.endswith(
        f"one line\n\n**Cut here: GitHub takes no more. All of it is in the log of {RUN}**\n"
    )
    assert len(posted) < 65_536
