"""In which task and container a shell is opened, and what AWS and its plugin are told."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from commands.operate.shell import chosen_container, chosen_task, session
from commands.tools.errors import CommandError

PLACE = "arn:aws:ecs:eu-west-1:123456789012"
CLUSTER = f"{PLACE}:cluster/shop-test"
OPENED = {"sessionId": "s-1", "streamUrl": "wss://ssmmessages", "tokenValue": "token"}
PLUGIN = """#!/bin/sh
printf '%s\\n' "$@" > "$(dirname "$0")/called"
exit 7
"""


def task(name: str, minute: int = 0, *, agent: str = "RUNNING", status: str = "RUNNING") -> Any:
    agents = [{"name": "ExecuteCommandAgent", "lastStatus": agent}]
    return {
        "taskArn": f"{PLACE}:task/shop-test/{name}",
        "clusterArn": CLUSTER,
        "lastStatus": status,
        "startedAt": datetime(2026, 11, 28, 12, minute, tzinfo=UTC),
        "containers": [
            {"name": "web", "runtimeId": f"{name}-1", "managedAgents": agents},
            {"name": "log", "runtimeId": f"{name}-2"},
        ],
    }


@pytest.fixture
def ecs() -> Iterator[tuple[Any, Stubber]]:
    """ECS with answers of our own, each of which botocore's model judges."""
    client: Any = boto3.client(
        "ecs", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    with Stubber(client) as stub:
        yield client, stub


def chosen(
    ecs: tuple[Any, Stubber], tasks: list[Any], asked: str = "", *, enabled: bool = True
) -> Any:
    client, stub = ecs
    stub.add_response("describe_services", {"services": [{"enableExecuteCommand": enabled}]})
    stub.add_response("list_tasks", {"taskArns": [one["taskArn"] for one in tasks]})
    if tasks:
        stub.add_response("describe_tasks", {"tasks": tasks})
    return chosen_task(client, CLUSTER, "web", "shop-web-test", asked or None)


def test_the_newest_task_whose_agent_runs_is_taken_unless_one_is_asked_for(
    ecs: tuple[Any, Stubber],
) -> None:
    tasks = [task("old", 1), task("new", 2), task("newest", 3, agent="PENDING")]

    assert chosen(ecs, tasks) == tasks[1]
    assert chosen(ecs, tasks, "old") == tasks[0]


@pytest.mark.parametrize(
    ("tasks", "asked", "said"),
    [
        ([], "", "no task of web runs; make status says why"),
        ([task("a", status="PENDING")], "", "no task of web runs"),
        ([task("a"), task("b")], "c", '"c" is no running task of web; choose one of a, b'),
        ([task("a", agent="STOPPED")], "", "runs (task a: web: STOPPED, log: absent)"),
    ],
)
def test_without_a_task_that_can_be_reached_it_says_why(
    ecs: tuple[Any, Stubber], tasks: list[Any], asked: str, said: str
) -> None:
    with pytest.raises(CommandError) as raised:
        chosen(ecs, tasks, asked)

    assert said in str(raised.value)


def test_a_service_that_allows_no_shell_says_the_line_that_does(ecs: tuple[Any, Stubber]) -> None:
    with pytest.raises(CommandError, match=r"enable_execute_command = true into \[services.web\]"):
        chosen(ecs, [task("a")], enabled=False)


@pytest.mark.parametrize(
    ("name", "said"),
    [("loG", 'CONTAINER: "loG" is none of the task; choose log, web'), ("log", "does not run in")],
)
def test_a_container_that_cannot_be_reached_is_refused(name: str, said: str) -> None:
    with pytest.raises(CommandError) as raised:
        chosen_container(task("a"), "web", name)

    assert said in str(raised.value)


def test_the_plugin_is_called_as_the_aws_cli_calls_it(
    ecs: tuple[Any, Stubber], tmp_path: Path
) -> None:
    client, stub = ecs
    asked = {"cluster": CLUSTER, "task": f"{PLACE}:task/shop-test/a", "container": "web"}
    asked |= {"command": "ls /tmp", "interactive": True}
    stub.add_response("execute_command", {"session": OPENED}, asked)
    plugin = tmp_path / "session-manager-plugin"
    plugin.write_text(PLUGIN)
    plugin.chmod(0o700)
    found = task("a")

    code = session(client, str(plugin), found, chosen_container(found, "web", None), "ls /tmp")

    opened, *called, _empty, target, endpoint = (tmp_path / "called").read_text().splitlines()
    assert code == 7
    assert json.loads(opened) == OPENED
    assert called == ["eu-west-1", "StartSession"]
    assert json.loads(target) == {"Target": "ecs:shop-test_a_a-1"}
    assert endpoint == "https://ecs.eu-west-1.amazonaws.com"
