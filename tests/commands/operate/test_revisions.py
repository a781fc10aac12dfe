"""Which revisions can be gone back to, as ECS knows them."""

from datetime import UTC, datetime
from typing import Any

import boto3
from botocore.stub import Stubber

from commands.operate.revisions import succeeded

PLACE = "arn:aws:ecs:eu-west-1:123456789012"
CLUSTER = f"{PLACE}:cluster/shop-test"


def test_a_task_definition_that_somebody_has_deleted_is_passed_over() -> None:
    client: Any = boto3.client(
        "ecs", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    deployments = [
        {
            "status": "SUCCESSFUL",
            "targetServiceRevisionArn": f"revision/{number}",
            "createdAt": datetime(2026, 11, number, tzinfo=UTC),
        }
        for number in (2, 1)
    ]
    definitions = [
        {"serviceRevisionArn": f"revision/{number}", "taskDefinition": f"web:{number}"}
        for number in (2, 1)
    ]
    first = {"containerDefinitions": [{"name": "web", "image": "web:1"}]}
    with Stubber(client) as stub:
        stub.add_response("list_service_deployments", {"serviceDeployments": deployments})
        stub.add_response("describe_service_revisions", {"serviceRevisions": definitions})
        stub.add_client_error("describe_task_definition", "ClientException", "Unable to describe")
        stub.add_response("describe_task_definition", {"taskDefinition": first})

        assert [one.image for one in succeeded(client, CLUSTER, "shop-web-test", ["web"])] == [
            "web:1"
        ]
