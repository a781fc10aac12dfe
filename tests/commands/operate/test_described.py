"""A service that somebody has deleted is a sentence for whoever asks for it."""

from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from commands.operate.described import described
from commands.operate.logs import _containers
from commands.operate.redeployment import wait_until_steady
from commands.operate.shell import chosen_task
from commands.tools.errors import CommandError

CLUSTER = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop-test"
PRIMARY = {"id": "ecs-svc/1", "status": "PRIMARY"}
ASKERS = {
    "described": lambda ecs: described(ecs, CLUSTER, "shop-web-test"),
    "logs": lambda ecs: _containers(ecs, CLUSTER, "shop-web-test"),
    "shell": lambda ecs: chosen_task(ecs, CLUSTER, "web", "shop-web-test", None),
    "rotate": lambda ecs: wait_until_steady(
        ecs, CLUSTER, {"serviceName": "shop-web-test", "deployments": [PRIMARY]}
    ),
}


@pytest.mark.parametrize("services", [[], [{"status": "INACTIVE"}]])
@pytest.mark.parametrize("asker", ASKERS)
def test_a_service_that_was_deleted_by_hand(asker: str, services: list[Any]) -> None:
    client: Any = boto3.client(
        "ecs", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    with Stubber(client) as stub:
        stub.add_response("describe_services", {"services": services})
        with pytest.raises(CommandError) as said:
            ASKERS[asker](client)

    assert "shop-web-test\n  - ECS: has no service of this name in shop-test" in str(said.value)
    assert "make deploy makes it again" in str(said.value)
