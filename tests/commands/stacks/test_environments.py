"""Which environments a project has, and which stack is meant."""

import json
from pathlib import Path

import pytest

from commands.stacks.environments import default_environment, environments, stack_named
from commands.tools.errors import CommandError
from tests.commands.projects import with_environments


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return with_environments(tmp_path, dev="", live="")


@pytest.mark.parametrize(
    ("environment", "stack"),
    [
        ("dev", "shop-dev"),
        ("shop-live", "shop-live"),
        ("remote-state", "remote-state"),
        ("pr-123", "shop-pr-123"),
    ],
)
def test_an_environment_means_its_stack(environment: str, stack: str, project: Path) -> None:
    env = {"ENVIRONMENT_SUFFIX": "pr-123"}

    assert stack_named(project, env, environment) == stack


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ("prod", '"prod" is no stack of this project'),
        ("base", '"base" is no stack of this project'),
        ("pr-123", '"pr-123" is no stack of this project'),
        ("", "is not set"),
    ],
)
def test_an_unknown_environment_is_refused_with_the_known_ones(
    environment: str, problem: str, project: Path
) -> None:
    with pytest.raises(CommandError) as error:
        stack_named(project, {}, environment)

    known = "choose one of dev, live, remote-state"
    assert str(error.value) == f"stack\n  - ENV: {problem}; {known}"


def test_a_wrong_environment_file_is_told_before_anything_else(tmp_path: Path) -> None:
    project = with_environments(tmp_path, dev="nonsense = 1")

    with pytest.raises(CommandError, match=r"environments/dev\.toml"):
        stack_named(project, {}, "dev")


def test_the_environments_are_printed_with_their_stacks_as_one_line_of_json(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environments(project, {})

    [line] = capsys.readouterr().out.splitlines()
    assert json.loads(line) == [
        {"environment": "dev", "stack": "shop-dev"},
        {"environment": "live", "stack": "shop-live"},
    ]


def test_those_with_roles_for_ci_are_printed_with_these_in_the_account_of_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roles = 'ci.repository = "example/shop"'
    abroad = """
        account_id = "444455556666"
        region = "us-gov-west-1"
        network.availability_zones = ["us-gov-west-1a", "us-gov-west-1b"]
    """
    project = with_environments(tmp_path, dev=roles, live=f"{roles}\n{abroad}", other="")

    environments(project, {"ROLES": "1"})

    said = capsys.readouterr()
    dev, live = json.loads(said.out)
    assert dev == {
        "environment": "dev",
        "stack": "shop-dev",
        "region": "us-east-1",
        "plan_role_arn": "arn:aws:iam::123456789012:role/shop-dev-ci-plan",
        "save_role_arn": "arn:aws:iam::123456789012:role/shop-dev-ci-save",
        "deploy_role_arn": "arn:aws:iam::123456789012:role/shop-dev-ci-deploy",
    }
    assert live["plan_role_arn"] == "arn:aws-us-gov:iam::444455556666:role/shop-live-ci-plan"
    assert said.err == "other: no roles for CI without [ci] in its file\n"


@pytest.mark.parametrize(
    ("names", "meant"),
    [(["dev", "live"], "dev"), (["live"], "live"), (["live", "test"], None)],
)
def test_without_a_name_dev_is_meant_or_the_only_environment(
    names: list[str], meant: str | None
) -> None:
    assert default_environment(dict.fromkeys(names)) == meant
