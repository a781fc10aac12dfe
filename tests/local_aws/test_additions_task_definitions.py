"""ECS refuses task definitions that could not run."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import boto3
import pytest
from botocore.config import Config

from local_aws import server
from tests.support.refusals import refusal

Connect = Callable[[str], Any]

ROLE = "arn:aws:iam::123456789012:role/execution"
LEAST: dict[str, Any] = {
    "family": "web",
    "requiresCompatibilities": ["FARGATE"],
    "networkMode": "awsvpc",
    "cpu": "256",
    "memory": "512",
    "executionRoleArn": ROLE,
    "containerDefinitions": [{"name": "web", "image": "nginx:1"}],
}
AWSLOGS = {"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "a"}}}
ECR = "123456789012.dkr.ecr.us-east-1.amazonaws.com"


def container(**fields: Any) -> dict[str, Any]:
    return {"containerDefinitions": [{"name": "web", "image": "nginx:1", **fields}]}


def variable(characters: int) -> dict[str, Any]:
    return container(environment=[{"name": "A", "value": "x" * characters}])


@pytest.mark.parametrize(
    "changes",
    [
        {"cpu": "256", "memory": "3072"},
        {"cpu": "300", "memory": "1024"},
        {"cpu": "4096", "memory": "31744"},
        {"cpu": "8192", "memory": "17408"},
        variable(66_000),
        container(logConfiguration={"logDriver": "journald"}),
        {"executionRoleArn": None, **container(**AWSLOGS)},
        {"executionRoleArn": None, **container(image=f"{ECR}/web:1")},
    ],
)
def test_what_could_not_run_is_refused(changes: dict[str, Any], aws: Connect) -> None:
    given = {name: value for name, value in {**LEAST, **changes}.items() if value}
    assert "ClientException" in refusal(lambda: aws("ecs").register_task_definition(**given))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"cpu": "16384", "memory": "122880"},
        {"cpu": "4096", "memory": "30720"},
        variable(60_000),
        container(**AWSLOGS),
        {"requiresCompatibilities": ["EC2"], "cpu": "300", "memory": "700"},
    ],
)
def test_what_can_run_is_registered(changes: dict[str, Any], local: Connect) -> None:
    made = local("ecs").register_task_definition(**{**LEAST, **changes})["taskDefinition"]

    assert made["status"] == "ACTIVE"
    assert made["containerDefinitions"][0]["name"] == "web"


@pytest.mark.parametrize("fields", [{"privilegd": True}, {"logConfiguration": {"logDriver": "no"}}])
def test_members_and_words_that_the_api_does_not_know_are_refused(
    fields: dict[str, Any], local_aws: server.LocalAws
) -> None:
    ecs = boto3.client(
        "ecs",
        endpoint_url=local_aws.endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
        config=Config(parameter_validation=False),
    )

    def send_as_written(params: dict[str, Any], **_: Any) -> None:
        params["body"] = json.dumps({**LEAST, **container(**fields)}).encode()

    ecs.meta.events.register("before-call.ecs.RegisterTaskDefinition", send_as_written)
    assert "Unknown or impossible: containerDefinitions.0" in refusal(ecs.register_task_definition)


def service_of(local: Connect, image: str, role: str) -> dict[str, Any]:
    """Creates a service and returns it after enough steps for the outcome."""
    ecs, cluster = local("ecs"), uuid4().hex
    ecs.create_cluster(clusterName=cluster)
    given = {**LEAST, "family": cluster, "executionRoleArn": role, **container(image=image)}
    ecs.register_task_definition(**given)
    ecs.create_service(cluster=cluster, serviceName="web", taskDefinition=cluster, desiredCount=1)
    for _ in range(3):
        found = ecs.describe_services(cluster=cluster, services=["web"])["services"][0]
    return dict(found)


@pytest.mark.parametrize(
    ("image", "repository", "running"),
    [
        (f"{ECR}/team/web:1", "us-east-1:123456789012:repository/team/web", 1),
        (f"{ECR}/team/web@sha256:{'0' * 64}", "us-east-1:123456789012:repository/team/web", 1),
        (f"{ECR}/team/other:1", "us-east-1:123456789012:repository/team/web", 0),
        ("nginx:1", "us-east-1:123456789012:repository/team/web", 1),
    ],
)
def test_a_task_starts_if_its_role_may_pull_the_image(
    image: str, repository: str, running: int, local: Connect
) -> None:
    iam, name = local("iam"), uuid4().hex
    trust = '{"Version": "2012-10-17", "Statement": []}'
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    pull = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    allowed = {"ecr:GetAuthorizationToken": "*"} | dict.fromkeys(pull, f"arn:aws:ecr:{repository}")
    statements = [{"Effect": "Allow", "Action": a, "Resource": r} for a, r in allowed.items()]
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_role_policy(RoleName=name, PolicyName="allow", PolicyDocument=document)

    assert service_of(local, image, arn)["runningCount"] == running


def test_a_task_whose_role_is_gone_does_not_start(local: Connect) -> None:
    assert service_of(local, f"{ECR}/team/web:1", f"{ROLE}-{uuid4().hex}")["runningCount"] == 0
