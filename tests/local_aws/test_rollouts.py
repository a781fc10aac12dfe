"""A rollout that ECS gives up is noticed, and nothing else is."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from commands.tools import rollouts
from commands.tools.errors import CommandError
from commands.tools.rollouts import Rollouts
from local_aws import server
from local_aws.faults import Faults, injected

Connect = Callable[[str], Any]

BROKEN, SOUND = "example.com/web:broken", "example.com/web:sound"
ROLLBACK = {"deploymentCircuitBreaker": {"enable": True, "rollback": True}}


class Stack:
    """A stack with one service in a cluster of its own, deployed by hand."""

    def __init__(self, ecs: Any, folder: Path, endpoint_url: str) -> None:
        self.ecs, self.name = ecs, uuid4().hex
        self.file = folder / "cdk.tf.json"
        self.env = server.client_environment(endpoint_url, region="us-east-1")
        service = {"name": self.name, "cluster": "${aws_ecs_cluster.this.arn}"}
        definition = {
            "provider": {"aws": [{"region": "us-east-1"}]},
            "resource": {
                "aws_ecs_cluster": {"this": {"name": self.name}},
                "aws_ecs_service": {"web": service},
            },
        }
        self.file.write_text(json.dumps(definition))

    def task_definition(self, image: str) -> str:
        containers = [{"name": "web", "image": image, "memory": 128}]
        self.ecs.register_task_definition(family=self.name, containerDefinitions=containers)
        return self.name

    def create(self, image: str) -> None:
        self.ecs.create_cluster(clusterName=self.name)
        self.ecs.create_service(
            cluster=self.name,
            serviceName=self.name,
            taskDefinition=self.task_definition(image),
            desiredCount=2,
            deploymentConfiguration=ROLLBACK,
        )

    def update(self, image: str) -> None:
        revision = self.task_definition(image)
        self.ecs.update_service(cluster=self.name, service=self.name, taskDefinition=revision)

    def looked(self, watch: Rollouts) -> str:
        """What is said until the service has reached its end."""
        try:
            for _ in range(8):
                watch.look()
        except CommandError as error:
            return str(error)
        return ""


@pytest.fixture
def stack(
    local: Connect, local_aws: server.LocalAws, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Stack:
    monkeypatch.setattr(rollouts, "LOOK_EVERY_SECONDS", 0)
    return Stack(local("ecs"), tmp_path, local_aws.endpoint_url)


@pytest.fixture(autouse=True)
def broken(local_aws: server.LocalAws) -> Any:
    with injected(local_aws.endpoint_url, Faults(images_that_never_start=(BROKEN,))):
        yield


def test_a_first_rollout_that_fails_is_told_with_where_to_look(stack: Stack) -> None:
    watch = Rollouts(stack.file, stack.env)
    stack.create(BROKEN)

    said = stack.looked(watch)

    assert said.startswith(f"{stack.name}: ECS has given up its rollout")
    for part in (
        "ECS: ECS deployment circuit breaker: tasks failed to start.",
        "deployment failed: tasks failed to start.",
        f"aws ecs list-tasks --cluster {stack.name} --service-name {stack.name}",
        "deploy with desired_count = 0",
    ):
        assert part in said


def test_a_rollout_that_ecs_takes_back_is_left_to_terraform(stack: Stack) -> None:
    stack.create(SOUND)
    stack.looked(Rollouts(stack.file, stack.env))
    watch = Rollouts(stack.file, stack.env)
    stack.update(BROKEN)

    assert stack.looked(watch) == ""


def test_a_rollout_that_succeeds_is_no_failure(stack: Stack) -> None:
    watch = Rollouts(stack.file, stack.env)
    stack.create(SOUND)

    assert stack.looked(watch) == ""


def test_a_failure_of_an_earlier_run_does_not_end_this_one(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack.create(BROKEN)
    assert stack.looked(Rollouts(stack.file, stack.env))
    monkeypatch.setattr(rollouts, "TOLERANCE_SECONDS", -1)

    assert stack.looked(Rollouts(stack.file, stack.env)) == ""


def test_before_there_is_a_cluster_or_a_stack_nothing_is_said(stack: Stack) -> None:
    assert stack.looked(Rollouts(stack.file, stack.env)) == ""
    assert stack.looked(Rollouts(stack.file.with_name("later"), stack.env)) == ""


def test_services_that_cannot_be_read_are_told_once(
    stack: Stack, capsys: pytest.CaptureFixture[str]
) -> None:
    stack.create(BROKEN)
    stack.env["AWS_ENDPOINT_URL"] = "http://127.0.0.1:1"

    assert stack.looked(Rollouts(stack.file, stack.env)) == ""
    assert capsys.readouterr().out.count("a rollout that fails is noticed late") == 1
