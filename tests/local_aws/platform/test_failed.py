"""Deployments that go wrong on the running platform, and how they are healed."""

import json
import re
from dataclasses import dataclass
from typing import Any

import pytest

from commands.tools.console import step
from commands.tools.errors import CommandError
from local_aws.faults import Faults, injected
from tests.local_aws.platform.project import STACK, Project
from tests.local_aws.platform.reading import Reader

CLUSTER = "payment-cluster-dev"
SERVICE = "payment-payment-processor-dev"
BUCKET = "payment-terraform-state"
KEY = f"{STACK}/terraform.tfstate"
LOCK_ID = "5ab0e1c2-0000-4000-8000-a1e7f0e6a77e"
LOCK = {
    "ID": LOCK_ID,
    "Operation": "OperationTypeApply",
    "Info": "",
    "Who": "a colleague@a laptop",
    "Version": "1.11.4",
    "Created": "2026-01-01T00:00:00Z",
    "Path": f"{BUCKET}/{KEY}",
}

BROKEN_IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:does-not-start"
MENDED_IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:1.29-alpine"


@dataclass(frozen=True)
class Failure:
    """A deployment that failed.

    Attributes:
        message: What the user reads.
        before: What there was before it.
        after: What there was after it.
    """

    message: str
    before: Any
    after: Any


def with_image(text: str, image: str) -> str:
    return f'{text}\n[services.payment-processor]\nimage = "{image}"\n'


def running(read: Reader) -> dict[str, Any]:
    return read.ecs_services(CLUSTER)[SERVICE]


def state_versions(read: Reader) -> list[str]:
    found = f"Versions[?Key=='{KEY}'].VersionId"
    return list(read("s3", "list_object_versions", found, Bucket=BUCKET))


def plain(text: str) -> str:
    """A message of Terraform without the frame that it is drawn in."""
    return re.sub(r"[\s│╷╵]+", " ", re.sub(rf"^{STACK} ", "", text, flags=re.MULTILINE))


@pytest.fixture(scope="module")
def before(project: Project, deployed: Any) -> str:
    """The environment's file before anything goes wrong."""
    return project.environment("dev").read_text()


@pytest.fixture(scope="module")
def rolled_back(project: Project, before: str) -> Failure:
    """First: a deployment of an image that never starts."""
    project.environment("dev").write_text(with_image(before, BROKEN_IMAGE))
    service = running(project.read)
    faults = Faults(images_that_never_start=(BROKEN_IMAGE,))
    with (
        step("Deploying an image that never starts"),
        injected(project.server.endpoint_url, faults),
        pytest.raises(CommandError) as raised,
    ):
        project.cdktf("rolled-back").deploy(STACK)
    return Failure(str(raised.value), service, running(project.read))


@pytest.fixture(scope="module")
def locked_out(project: Project, before: str, rolled_back: Failure) -> Failure:
    """Then: the mended image, while somebody else's lock is there."""
    project.environment("dev").write_text(with_image(before, MENDED_IMAGE))
    s3 = project.read.client("s3")
    s3.put_object(Bucket=BUCKET, Key=f"{KEY}.tflock", Body=json.dumps(LOCK).encode())
    there = (running(project.read), state_versions(project.read))
    with step("Deploying while the state is locked"), pytest.raises(CommandError) as raised:
        project.cdktf("locked-out").deploy(STACK)
    return Failure(str(raised.value), there, (running(project.read), state_versions(project.read)))


@pytest.fixture(scope="module")
def healed(project: Project, locked_out: Failure) -> None:
    """At last: the same deployment, after the lock is removed."""
    assert project.state_bucket.release_locks() == [f"{KEY}.tflock"]
    with step("Deploying the mended image"):
        project.cdktf("healed").deploy(STACK)


def test_a_deployment_whose_image_never_starts_fails_and_says_what_to_do(
    rolled_back: Failure,
) -> None:
    message = plain(rolled_back.message)
    assert "ECS rolled payment-processor back to its last good task definition" in message
    assert "the log group /ecs/payment-dev/payment-processor" in message
    assert "mend the image or the configuration, and deploy again" in message


def test_a_failure_names_the_log_of_the_whole_run(project: Project, rolled_back: Failure) -> None:
    log = project.folder / "logs" / "rolled-back" / f"cdktf-deploy-{STACK}.log"
    assert f"the whole output: {log}" in rolled_back.message
    assert log.stat().st_size > len(rolled_back.message) / 2


def test_after_a_failed_deployment_the_old_revision_runs_as_before(rolled_back: Failure) -> None:
    for field in ("taskDefinition", "desiredCount", "runningCount"):
        assert rolled_back.after[field] == rolled_back.before[field]
    [deployment] = rolled_back.after["deployments"]
    assert deployment["taskDefinition"] == rolled_back.before["taskDefinition"]
    assert any("deployment failed" in one["message"] for one in rolled_back.after["events"])


def test_a_state_lock_that_was_left_behind_is_named(locked_out: Failure) -> None:
    message = plain(locked_out.message)
    assert "Error acquiring the state lock" in message
    assert f"ID: {LOCK_ID}" in message
    assert f"Path: {LOCK['Path']}" in message
    assert f"Who: {LOCK['Who']}" in message


def test_nothing_changes_while_the_state_is_locked(locked_out: Failure) -> None:
    assert locked_out.after == locked_out.before


def test_a_mended_image_heals_the_service(read: Reader, healed: None) -> None:
    service = running(read)
    [container] = read.task_definition(service["taskDefinition"])["containerDefinitions"]
    assert container["image"] == MENDED_IMAGE
    assert (service["desiredCount"], service["runningCount"]) == (2, 2)


def test_a_healed_service_leaves_no_revision_of_the_failure(read: Reader, healed: None) -> None:
    arguments = {"familyPrefix": SERVICE, "status": "ACTIVE"}
    active = read("ecs", "list_task_definitions", "taskDefinitionArns", **arguments)
    assert active == [running(read)["taskDefinition"]]


def test_the_lock_is_released_after_the_deployment(read: Reader, healed: None) -> None:
    assert read("s3", "list_objects_v2", "Contents[].Key", Bucket=BUCKET) == [KEY]
