"""Which environment a demo deploys."""

from pathlib import Path

import pytest

from commands.demo.choice import account_of, chosen_environment
from commands.stacks.environments import stack_of
from commands.tools.errors import CommandError
from tests.commands.projects import with_environments
from tests.support.environments import environment

OWN_DOMAIN = """
[load_balancer]
plain_http = false
domain_name = "shop.example.com"
hosted_zone_id = "Z0123456789"
"""


@pytest.mark.parametrize(
    ("names", "environment", "stack"),
    [
        (["dev", "live"], "", "shop-dev"),
        (["live"], "", "shop-live"),
        (["dev", "live"], "live", "shop-live"),
        (["dev", "live"], "shop-live", "shop-live"),
    ],
)
def test_a_demo_is_of_the_environment_that_is_named_else_of_dev_or_the_only_one(
    names: list[str], environment: str, stack: str, tmp_path: Path
) -> None:
    project = with_environments(tmp_path, **dict.fromkeys(names, ""))

    assert stack_of(chosen_environment(project, {}, environment)) == stack


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ("", "ENV: is not set, and no environment is called dev; choose one of live, test"),
        ("dev", 'ENV: "dev" is no environment of this project; choose one of live, test'),
        ("remote-state", '"remote-state" is no environment of this project'),
    ],
)
def test_without_a_known_name_the_environments_that_exist_are_told(
    environment: str, problem: str, tmp_path: Path
) -> None:
    project = with_environments(tmp_path, live="", test="")

    with pytest.raises(CommandError) as error:
        chosen_environment(project, {}, environment)

    assert problem in str(error.value)


def test_an_environment_on_a_zone_that_only_an_account_has_is_refused_with_the_reason(
    tmp_path: Path,
) -> None:
    project = with_environments(tmp_path, dev=OWN_DOMAIN)

    with pytest.raises(CommandError) as error:
        chosen_environment(project, {}, "dev")

    text = str(error.value)
    assert text.startswith("demo of shop-dev\n  - load_balancer.hosted_zone_id: the local AWS")
    assert 'has no zone "Z0123456789"' in text
    assert "make deploy ENV=dev" in text


def test_a_preview_can_be_shown_in_its_region(tmp_path: Path) -> None:
    project = with_environments(tmp_path, dev="")
    env = {"ENVIRONMENT_SUFFIX": "pr-1", "AWS_REGION": "eu-west-1"}

    spec = chosen_environment(project, env, "pr-1")

    assert (stack_of(spec), spec.region) == ("shop-pr-1", "eu-west-1")


@pytest.mark.parametrize(
    ("account_id", "state", "account"),
    [
        (None, {}, "123456789012"),
        ("111122223333", {}, "111122223333"),
        (None, {"allowed_account_ids": ["444455556666"]}, "444455556666"),
        ("111122223333", {"allowed_account_ids": ["111122223333"]}, "111122223333"),
    ],
)
def test_the_local_aws_is_the_account_that_the_files_name(
    account_id: str | None, state: dict[str, list[str]], account: str
) -> None:
    assert account_of(environment({"account_id": account_id, "disposable": True}), state) == account


def test_a_demo_of_two_accounts_is_refused() -> None:
    with pytest.raises(CommandError) as error:
        account_of(environment(), {"allowed_account_ids": ["444455556666"]})

    assert "the environment is in 123456789012, its state in 444455556666" in str(error.value)
