"""`make release-check`, on small repositories of its own."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from commands.release.changelog import Section
from commands.release.changes import Change
from commands.release.release_check import judge, release_check
from commands.release.version import Version
from commands.tools.errors import CommandError
from modules.terraform.hcl.files import tf_files

# What a person has told git must not matter, and is not asked for.
ENV = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    **{
        f"GIT_{who}_{what}": "test" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    },
}
VPC: dict[str, Any] = {
    "main": {"resource": {"aws_vpc": {"this": {}}}},
    "variables": {"variable": {"name": {"type": "string"}}},
    "outputs": {"output": {"vpc_id": {"value": "${aws_vpc.this.id}"}}},
    "versions": {"terraform": {"required_version": ">= 1.10"}},
}
RENAMED: dict[str, Any] = {"main": {"resource": {"aws_vpc": {"main": {}}}}}
LISTED = """## [1.1.0] - Unreleased

### Addresses

- `network: aws_eip.nat` is new
"""
NAT: dict[str, Any] = {"main": {"resource": {"aws_vpc": {"this": {}}, "aws_eip": {"nat": {}}}}}


class Repository:
    """A project with one module."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet")
        self.write("## [1.0.0] - 2026-01-01\n", VPC)

    def git(self, *arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=self.folder, env=ENV, check=True)

    def write(self, changelog: str, module: dict[str, Any]) -> None:
        """Writes the top of the changelog, and the files of the module that are given."""
        (self.folder / "CHANGELOG.md").write_text(changelog)
        directory = self.folder / "modules" / "network"
        directory.mkdir(parents=True, exist_ok=True)
        for name, data in module.items():
            (directory / f"{name}.tf").write_text(
                tf_files(data, block_names={}).get(f"{name}.tf", "")
            )

    def commit(self, *tags: str) -> None:
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "Change")
        for tag in tags:
            self.git("tag", tag)

    def problems(self) -> str:
        with pytest.raises(CommandError) as error:
            release_check(self.folder, ENV)
        return str(error.value)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@pytest.fixture
def released(repository: Repository) -> Repository:
    """With the release 1.0.0 and tags that are none."""
    repository.commit("v1.0.0", "v0.9.0", "v1.0", "v2.0.0-rc.1", "version-3.0.0")
    return repository


def test_before_the_first_release_all_is_free(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.commit("v1")

    release_check(repository.folder, ENV)

    assert capsys.readouterr().out == (
        "1.0.0 is compared with nothing: there is no release before it.\n"
    )


def test_an_archive_is_compared_with_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "CHANGELOG.md").write_text("## [1.0.0] - Unreleased\n")

    release_check(tmp_path, ENV)

    assert "there is no git repository here" in capsys.readouterr().out


def test_a_shallow_clone_says_that_it_cannot_see_the_releases(
    released: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    released.write(LISTED, NAT)
    released.commit()
    clone = tmp_path / "clone"
    released.git("clone", "--quiet", "--depth=1", released.folder.as_uri(), str(clone))

    release_check(clone, ENV)

    assert "the clone is shallow and shows no earlier release; git fetch --unshallow --tags" in (
        capsys.readouterr().out
    )


def test_a_release_is_held_against_the_one_before(
    released: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    released.write(LISTED.replace("Unreleased", "2026-02-01"), NAT)
    released.commit("v1.1.0")

    release_check(released.folder, ENV)

    assert capsys.readouterr().out == (
        "1.1.0 may follow 1.0.0. Changes in the modules: 1, each in CHANGELOG.md.\n"
    )


def test_the_highest_release_counts_not_the_last_tag(released: Repository) -> None:
    released.write(LISTED, NAT)
    released.commit("v1.9.0", "v1.10.0")
    released.write(LISTED, VPC)

    assert "[1.1.0] stands above [1.10.0], which is released" in released.problems()


def test_a_release_on_another_branch_does_not_count(released: Repository) -> None:
    released.git("checkout", "--quiet", "-b", "other")
    released.write("## [2.0.0] - 2026-02-01\n", RENAMED)
    released.commit("v2.0.0")
    released.git("checkout", "--quiet", "-")
    released.write(LISTED, NAT)

    release_check(released.folder, ENV)


def test_all_problems_are_said_at_once_with_the_lines_to_paste(released: Repository) -> None:
    inputs = {"variables": {"variable": {"cidr_block": {"type": "string"}}}}
    released.write("## [1.0.1] - Unreleased\n", RENAMED | inputs | {"outputs": {"output": {}}})

    assert (
        released.problems()
        == """1.0.1 after 1.0.0
  - network: address aws_vpc.this: is gone; write a `moved` block from it to where it is now, or release 2.0.0
  - network: address aws_vpc.main: is new, which a patch must not bring; release 1.1.0
  - network: input cidr_block: is new and required; give it a default, or release 2.0.0
  - network: input name: is gone; keep it, or release 2.0.0
  - network: output vpc_id: is gone; keep it, or release 2.0.0
  - CHANGELOG.md: [1.0.1] lists too little; add these lines to it

### Addresses

- `network: aws_vpc.this` is gone
- `network: aws_vpc.main` is new

### Inputs

- `network: cidr_block` is new and required
- `network: name` is gone

### Outputs

- `network: vpc_id` is gone
"""  # noqa: E501  (what a user reads)
    )


def test_what_is_to_be_pasted_is_accepted(released: Repository) -> None:
    released.write("## [1.0.0] - 2026-01-01\n", RENAMED)
    lines = released.problems().partition("put these lines above it\n\n")[2]

    released.write(lines, {})

    assert lines.startswith("## [2.0.0] - Unreleased\n\n### Addresses\n\n- `network: aws_vpc.this`")
    release_check(released.folder, ENV)


def test_a_renamed_address_with_a_moved_block_is_a_minor_version(released: Repository) -> None:
    moved = {"moved": [{"from": "aws_vpc.this", "to": "aws_vpc.main"}]}
    listed = LISTED.replace("aws_eip.nat` is new", "aws_vpc.this` moved to `aws_vpc.main`")
    released.write(listed, {"main": RENAMED["main"] | moved})

    release_check(released.folder, ENV)


def test_the_module_as_a_whole_is_listed(released: Repository) -> None:
    for path in (released.folder / "modules" / "network").iterdir():
        path.unlink()

    assert released.problems() == (
        "1.0.0 after 1.0.0\n"
        "  - module network: is gone; keep it, or release 2.0.0\n"
        "  - CHANGELOG.md: [1.0.0] is released and takes up nothing more; "
        "put these lines above it\n\n"
        "## [2.0.0] - Unreleased\n\n### Modules\n\n- `network` is gone\n"
    )


BREAKS = Change("network", "output", "vpc_id", "is gone", "keep it")
ADDS = Change("network", "output", "vpc_arn", "is new")
TEXT = "### Outputs\n\n- `network: vpc_id` is gone\n- `network: vpc_arn` is new\n"


@pytest.mark.parametrize(
    ("version", "found", "problems"),
    [
        ("1.2.4", [], []),
        ("1.2.3", [], []),
        ("1.2.4", [ADDS], ["is new, which a patch must not bring; release 1.3.0"]),
        ("1.3.0", [ADDS], []),
        ("1.3.0", [BREAKS], ["is gone; keep it, or release 2.0.0"]),
        ("1.3.0", [BREAKS, ADDS], ["is gone; keep it, or release 2.0.0"]),
        ("2.0.0", [BREAKS, ADDS], []),
        ("1.2.3", [ADDS], ["takes up nothing more; put these lines above it\n\n## [1.3.0] - Unre"]),
        ("1.2.2", [], ["[1.2.2] stands above [1.2.3], which is released; sort the sections"]),
    ],
)
def test_a_version_promises_no_more_than_it_keeps(
    version: str, found: list[Change], problems: list[str]
) -> None:
    parsed = Version.parse(version)
    assert parsed
    said = list(judge(Section(parsed, "Unreleased", TEXT), Version(1, 2, 3), found))

    assert len(said) == len(problems)
    assert all(problem in text for problem, text in zip(problems, said, strict=True))
