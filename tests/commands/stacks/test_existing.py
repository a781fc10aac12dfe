"""What runs already: a platform is neither lost, nor made a second time elsewhere."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from commands.stacks.existing import (
    explain_missing,
    require_nobody_above,
    require_same_platform,
    strays,
)
from commands.stacks.states import States
from commands.tools.errors import CommandError
from tests.environment.families import BILLING, PROD, read
from tests.support.environments import environment

CLUSTER = "arn:aws:ecs:us-east-1:123456789012:cluster/shop-cluster-test"
SPEC = environment()


def resource(kind: str, name: str, **attributes: str) -> dict[str, Any]:
    return {"type": kind, "name": name, "instances": [{"attributes": attributes}]}


RUNS = [resource("aws_ecs_cluster", "this", arn=CLUSTER), resource("aws_ecs_service", "web")]


class Seen(States):
    """States of which a test says what they hold."""

    def __init__(self, held: Mapping[str, list[dict[str, Any]]]) -> None:
        super().__init__({"bucket": "shop-state", "region": "us-east-1"})
        self._held = held

    def stacks(self) -> list[str]:
        return [*self._held]

    def resources(self, stack: str) -> list[dict[str, Any]]:
        return self._held.get(stack, [])


class Unseen(States):
    """States that nobody may look at."""

    def __init__(self) -> None:
        super().__init__({"bucket": "shop-state", "region": "us-east-1"})

    def stacks(self) -> list[str]:
        raise ValueError

    def resources(self, stack: str) -> list[dict[str, Any]]:
        raise ValueError


def refusal(
    held: Mapping[str, list[dict[str, Any]]], spec: Any = SPEC, *others: Any, **env: str
) -> str:
    """Return what is said; nothing where the command goes on."""
    try:
        require_same_platform(spec, [spec, *others], Seen(held), env)
    except CommandError as error:
        return str(error)
    return ""


def missing(name: str, states: States) -> str:
    """Return what is said of a stack without a file; nothing where nothing is known of it."""
    try:
        explain_missing(name, [SPEC], states)
    except CommandError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    "held",
    [
        {},
        {"shop-test": RUNS},
        {"shop-test": RUNS, "store-test": RUNS},
        {"store-test": []},
        {"store-test": [resource("aws_ecs_service", "other")]},
        {"store-prod": RUNS},
    ],
)
def test_a_new_platform_and_the_one_that_runs_go_on(
    held: Mapping[str, list[dict[str, Any]]],
) -> None:
    assert refusal(held) == ""


def test_a_renamed_project_is_no_second_platform() -> None:
    message = refusal({"store-test": RUNS})

    assert message.startswith(
        "shop-test\n  - project: store-test, which no file describes, runs the same services"
    )
    assert 'write project = "store" again, or destroy store-test first' in message


def test_another_environment_of_the_project_is_described_by_its_file() -> None:
    other = environment({"project": "store"})

    assert refusal({"store-test": RUNS}, SPEC, other) == ""


@pytest.mark.parametrize(
    ("env", "repair"),
    [
        ({}, 'write region = "us-east-1" and its zones again'),
        ({"ENVIRONMENT_SUFFIX": "test", "AWS_REGION": "eu-west-1"}, "set AWS_REGION=us-east-1"),
    ],
)
def test_a_platform_does_not_move_to_another_region(env: dict[str, str], repair: str) -> None:
    zones = {"network.availability_zones": ["eu-west-1a", "eu-west-1b"]}
    message = refusal({"shop-test": RUNS}, environment({"region": "eu-west-1"}, zones), **env)

    assert "region: the platform runs in us-east-1 and cannot move to eu-west-1" in message
    assert repair in message


@pytest.mark.parametrize("name", ["old", "shop-old"])
def test_an_environment_whose_file_is_gone_has_a_way_to_end(name: str) -> None:
    message = missing(name, Seen({"shop-old": RUNS}))

    assert message.startswith(
        "shop-old\n  - environments/old.toml: is gone, but the state still holds resources (2)"
    )
    assert "ENVIRONMENT_SUFFIX=old make destroy ENV=old" in message
    assert "git checkout <commit>^ -- environments/old.toml" in message


def test_a_stack_of_a_project_that_was_renamed_is_told_as_such() -> None:
    assert "no file is of its project" in missing("store-test", Seen({"store-test": RUNS}))


@pytest.mark.parametrize("states", [Seen({}), Seen({"shop-old": []}), Unseen()])
def test_of_a_name_that_runs_nowhere_nothing_is_said(states: States) -> None:
    assert missing("old", states) == ""


def test_what_runs_without_a_file_is_listed() -> None:
    held = {
        "shop-test": RUNS,
        "shop-old": RUNS,
        "shop-empty": [],
        "other-test": RUNS,
        "remote-state": RUNS,
    }
    assert strays([SPEC], Seen(held)) == ["shop-old"]


def test_what_cannot_be_seen_is_left_to_terraform() -> None:
    require_same_platform(SPEC, [SPEC], Unseen(), {})
    assert strays([SPEC], Unseen()) == []


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ("prod", "in use: shop-billing stands on it and is deployed; .* make destroy ENV=billing"),
        ("billing", "in use: shop-shipping calls services of it and is deployed"),
        ("shipping", ""),
    ],
)
def test_a_stack_that_others_need_is_destroyed_after_them(
    environment: str, said: str, tmp_path: Path
) -> None:
    calls = 'stands_on = "prod"\n[services.parcels]\ncalls."billing/invoices" = "asks"\n'
    specs = read(tmp_path, prod=PROD, billing=BILLING, shipping=calls)
    runs = Seen({"shop-billing": RUNS, "shop-shipping": RUNS})
    if not said:
        require_nobody_above(specs[environment], specs.values(), runs)
        return
    with pytest.raises(CommandError, match=said):
        require_nobody_above(specs[environment], specs.values(), runs)
    for states in (Seen({}), Unseen()):
        require_nobody_above(specs[environment], specs.values(), states)
