"""Calls are recorded by the action that they ask for, and refused by it."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

from local_aws.calls import recorded
from local_aws.faults import Faults, injected
from local_aws.server import LocalAws

Connect = Callable[[str], Any]

ACTIONS = {
    "ecs": ("list_clusters", "ecs:ListClusters", "AccessDeniedException", 400),
    "iam": ("list_roles", "iam:ListRoles", "AccessDenied", 403),
    "ec2": ("describe_vpcs", "ec2:DescribeVpcs", "UnauthorizedOperation", 403),
    "s3": ("list_buckets", "s3:GET /", "AccessDenied", 403),
}


@pytest.mark.parametrize("service", ACTIONS)
def test_a_call_is_recorded_by_its_action(
    local: Connect, local_aws: LocalAws, service: str
) -> None:
    method, action, _, _ = ACTIONS[service]
    client = local(service)
    getattr(client, method)()

    with recorded(local_aws.endpoint_url) as calls:
        getattr(client, method)()
        assert calls == []
    assert calls == [action]


@pytest.mark.parametrize("service", ACTIONS)
def test_a_denied_action_has_the_error_of_its_service(
    local: Connect, local_aws: LocalAws, service: str
) -> None:
    method, action, code, status = ACTIONS[service]
    client = local(service)

    with (
        recorded(local_aws.endpoint_url) as calls,
        injected(local_aws.endpoint_url, Faults(denied=(action,))),
        pytest.raises(ClientError, match="not authorized to perform") as error,
    ):
        getattr(client, method)()
    assert error.value.response["Error"]["Code"] == code
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert calls == [action]


def test_only_what_a_pattern_names_is_denied(local: Connect, local_aws: LocalAws) -> None:
    client = local("secretsmanager")

    with injected(local_aws.endpoint_url, Faults(denied=("secretsmanager:Get*",))):
        client.create_secret(Name=uuid4().hex)
        with pytest.raises(ClientError, match="AccessDeniedException"):
            client.get_random_password()
    client.get_random_password()
