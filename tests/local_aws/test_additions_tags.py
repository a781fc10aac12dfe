"""Every service refuses the tags that AWS refuses."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.support.refusals import refusal

Connect = Callable[[str], Any]
Tags = dict[str, str]

TRUST = '{"Version": "2012-10-17", "Statement": []}'


def upper(tags: Tags) -> list[Tags]:
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def lower(tags: Tags) -> list[Tags]:
    return [{"key": key, "value": value} for key, value in tags.items()]


def of_kms(tags: Tags) -> list[Tags]:
    return [{"TagKey": key, "TagValue": value} for key, value in tags.items()]


def of_ec2(tags: Tags) -> list[dict[str, Any]]:
    return [{"ResourceType": "vpc", "Tags": upper(tags)}]


CALLS: dict[str, Callable[[Connect, Tags], Any]] = {
    "ec2": lambda aws, tags: aws("ec2").create_vpc(
        CidrBlock="10.0.0.0/16", TagSpecifications=of_ec2(tags)
    ),
    "ecr": lambda aws, tags: aws("ecr").create_repository(
        repositoryName=uuid4().hex, tags=upper(tags)
    ),
    "ecs": lambda aws, tags: aws("ecs").create_cluster(clusterName=uuid4().hex, tags=lower(tags)),
    "iam": lambda aws, tags: aws("iam").create_role(
        RoleName=uuid4().hex, AssumeRolePolicyDocument=TRUST, Tags=upper(tags)
    ),
    "kms": lambda aws, tags: aws("kms").create_key(Tags=of_kms(tags)),
    "logs": lambda aws, tags: aws("logs").create_log_group(logGroupName=uuid4().hex, tags=tags),
    "secretsmanager": lambda aws, tags: aws("secretsmanager").create_secret(
        Name=uuid4().hex, SecretString="x", Tags=upper(tags)
    ),
    "servicediscovery": lambda aws, tags: aws("servicediscovery").create_http_namespace(
        Name=uuid4().hex, Tags=upper(tags)
    ),
    "elbv2": lambda aws, tags: aws("elbv2").create_target_group(
        Name=uuid4().hex, TargetType="lambda", Tags=upper(tags)
    ),
}


@pytest.mark.parametrize("service", CALLS)
def test_a_key_that_aws_reserves_is_refused(service: str, aws: Connect) -> None:
    tags = {"Team": "a", "aws:createdBy": "me"}
    assert "'aws:' are reserved" in refusal(lambda: CALLS[service](aws, tags))


@pytest.mark.parametrize("service", CALLS)
def test_other_tags_are_taken(service: str, local: Connect) -> None:
    tags = {f"Team {number}": "é / a:b=c+d@e" for number in range(50)}
    for taken in (tags, {"k" * 128: "v" * 256, "empty": ""}):
        assert CALLS[service](local, taken)["ResponseMetadata"]["HTTPStatusCode"] == 200


@pytest.mark.parametrize(
    "tags",
    [
        {f"tag-{number}": "" for number in range(51)},
        {"k" * 129: ""},
        {"k": "v" * 257},
        {"k": "two\nlines"},
        {"k": "what?"},
    ],
)
def test_tags_beyond_the_limits_are_refused(tags: Tags, local: Connect) -> None:
    assert "InvalidParameterException" in refusal(lambda: CALLS["ecs"](local, tags))


def test_iam_takes_two_keys_that_differ_in_case_for_one(local: Connect) -> None:
    tags = {"Project": "a", "project": "b"}
    CALLS["ecs"](local, tags)
    assert "Duplicate tag keys" in refusal(lambda: CALLS["iam"](local, tags))
