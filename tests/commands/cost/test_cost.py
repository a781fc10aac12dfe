"""`make cost`: without an account, from what the environment is synthesized to."""

import os
import shutil
from pathlib import Path

import pytest

from commands.cost.cost import cost
from commands.cost.report import report
from commands.tools.errors import CommandError
from tests.commands.cost.stacks import SERVICE, stack
from tests.commands.projects import with_environments
from tests.support.project import ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    project = with_environments(tmp_path, dev="disposable = true")
    # Python and `main.py` look beside the file itself, so that is no link.
    shutil.copy(ROOT / "main.py", project)
    for name in ("backend.tf.json", "modules"):
        (project / name).symlink_to(ROOT / name)
    return project


@pytest.mark.parametrize("environment", ["dev", "shop-pr-1"])
def test_it_shows_what_an_environment_or_a_preview_costs(
    environment: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cost(project, os.environ | {"ENVIRONMENT_SUFFIX": "pr-1"}, environment)

    said = capsys.readouterr().out
    assert "| `aws_ecs_service.web` | 2 tasks of 1 vCPU and 2 GB of X86_64 | 72.08 |" in said
    assert "since the environment is disposable" in said


def test_what_is_no_environment_is_refused(project: Path) -> None:
    with pytest.raises(CommandError, match='ENV: "prod" is no stack of this project'):
        cost(project, {}, "prod")


def test_a_region_without_prices_is_said_in_words() -> None:
    assert report(stack(SERVICE, "ap-south-1")) == (
        "Not priced: no prices of ap-south-1 are pinned, only those of us-east-1.\n"
    )
