"""A task of a job whose ECS answers late, no longer, or not at all."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import boto3
import pytest
from botocore.stub import Stubber

from commands.operate import task as module
from commands.operate.clients import Clients
from commands.operate.task import Task
from commands.tools.errors import CommandError

PLACE = "arn:aws:ecs:eu-west-1:123456789012"
ARN = f"{PLACE}:task/shop-test/7"
FOUND = {
    "cluster": f"{PLACE}:cluster/shop-test",
    "task_definition_arn": f"{PLACE}:task-definition/shop-report-test:1",
    "capacity_provider_strategy": [],
    "enable_execute_command": False,
    "subnet_ids": ["subnet-1"],
    "security_group_ids": ["sg-1"],
    "assign_public_ip": False,
    "log_group_name": "/ecs/shop-test/report",
    "timeout_seconds": None,
}


class Ecs(NamedTuple):
    """ECS, with answers of our own, and a task that asks it."""

    stub: Stubber
    task: Task

    def runs(self, *statuses: str) -> None:
        """Answer that the task is in these states, one after the other."""
        self.stub.add_response("run_task", {"tasks": [{"taskArn": ARN}]})
        for status in statuses:
            self.stub.add_response(
                "describe_tasks", {"tasks": [{"lastStatus": status}] if status else []}
            )

    def follow(self) -> int:
        """Follow the task inside its block."""
        with self.task as task:
            return task.follow()


class NoLog:
    """CloudWatch Logs, in which nothing is written."""

    class exceptions:  # noqa: N801 (as boto3 calls it)
        """Its errors."""

        class ResourceNotFoundException(Exception):  # noqa: N818
            """No such stream."""

    def get_log_events(self, **_: Any) -> Any:
        raise self.exceptions.ResourceNotFoundException


@pytest.fixture
def ecs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ecs]:
    monkeypatch.setattr(module, "LOOK_EVERY_SECONDS", 0)
    client: Any = boto3.client(
        "ecs", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    with Stubber(client) as stub:
        yield Ecs(stub, Task(Clients(client, NoLog(), *[None] * 4), "report", FOUND))


def test_a_task_that_ecs_has_forgotten_is_not_waited_for(ecs: Ecs) -> None:
    ecs.runs("", "PENDING", "RUNNING", "")
    ecs.stub.add_response("list_tasks", {"taskArns": []})

    with pytest.raises(CommandError, match="knows task 7 no longer, an hour after its end"):
        ecs.follow()


def test_what_has_happened_is_told_even_where_the_task_cannot_be_ended(
    ecs: Ecs, capsys: pytest.CaptureFixture[str]
) -> None:
    ecs.stub.add_client_error("run_task", "AccessDeniedException", "no ecs:RunTask")
    ecs.stub.add_client_error("list_tasks", "AccessDeniedException", "no ecs:ListTasks")

    with pytest.raises(Exception, match="no ecs:RunTask"):
        ecs.follow()

    said = capsys.readouterr().out
    assert "its task may run on: nobody could end it" in said
    assert f"aws ecs list-tasks --cluster {FOUND['cluster']} --started-by make-run/" in said


def test_a_task_without_its_container_has_not_started(ecs: Ecs) -> None:
    ecs.stub.add_response("run_task", {"tasks": [{"taskArn": ARN}]})
    stopped = {"lastStatus": "STOPPED", "containers": [], "stoppedReason": "no capacity"}
    ecs.stub.add_response("describe_tasks", {"tasks": [stopped]})

    with pytest.raises(CommandError, match="no capacity"):
        ecs.follow()
