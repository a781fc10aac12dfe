"""Secrets that are rotated, and the versions of a secret that no label names any longer."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.local_aws.conftest import refuse_unknown_members

Connect = Callable[[str], Any]
FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:rotate-token"


def secrets(aws: Connect) -> Any:
    """Connects to Secrets Manager: moto tells of versions under two names, one of them wrong."""
    client = aws("secretsmanager")
    client.meta.events.unregister("before-parse", refuse_unknown_members)
    return client


def labels(client: Any, name: str) -> list[list[str]]:
    versions = client.describe_secret(SecretId=name)["VersionIdsToStages"]
    return sorted(versions.values())


def test_a_version_without_a_label_is_collected(aws: Connect) -> None:
    client, name = secrets(aws), uuid4().hex
    client.create_secret(Name=name, SecretString="first")
    for value in ("second", "third"):
        client.put_secret_value(SecretId=name, SecretString=value)

    assert labels(client, name) == [["AWSCURRENT"], ["AWSPREVIOUS"]]


def test_so_it_is_when_the_secret_is_updated(aws: Connect) -> None:
    client, name = secrets(aws), uuid4().hex
    client.create_secret(Name=name, SecretString="first")
    for value in ("second", "third"):
        client.update_secret(SecretId=name, SecretString=value, ClientRequestToken=str(uuid4()))

    assert labels(client, name) == [["AWSCURRENT"], ["AWSPREVIOUS"]]


def test_so_it_is_when_a_label_is_taken_away(aws: Connect) -> None:
    client, name = secrets(aws), uuid4().hex
    client.create_secret(Name=name, SecretString="first")
    staged = client.put_secret_value(SecretId=name, SecretString="second", VersionStages=["NEXT"])
    client.update_secret_version_stage(
        SecretId=name, VersionStage="NEXT", RemoveFromVersionId=staged["VersionId"]
    )

    assert labels(client, name) == [["AWSCURRENT"]]


def test_a_rotation_keeps_its_schedule_and_makes_a_value_when_it_is_asked_to(aws: Connect) -> None:
    client, name = secrets(aws), uuid4().hex
    client.create_secret(Name=name, SecretString='{"user": "app", "password": "one"}')
    rules = {"ScheduleExpression": "rate(30 days)", "Duration": "2h"}
    client.rotate_secret(
        SecretId=name, RotationLambdaARN=FUNCTION, RotationRules=rules, RotateImmediately=False
    )
    found = client.describe_secret(SecretId=name)
    before = client.get_secret_value(SecretId=name)["SecretString"]
    client.rotate_secret(SecretId=name)

    assert (found["RotationEnabled"], found["RotationLambdaARN"]) == (True, FUNCTION)
    assert found["RotationRules"] == rules
    assert labels(client, name) == [["AWSCURRENT"], ["AWSPREVIOUS"]]
    after = json.loads(client.get_secret_value(SecretId=name)["SecretString"])
    assert (json.loads(before)["password"], after["user"]) == ("one", "app")
    assert after["password"] != "one"


def test_a_rotation_that_is_cancelled_is_off(aws: Connect) -> None:
    client, rds = secrets(aws), aws("rds")
    made = rds.create_db_instance(
        DBInstanceIdentifier=f"db-{uuid4().hex}",
        DBInstanceClass="db.t4g.small",
        Engine="postgres",
        AllocatedStorage=20,
        MasterUsername="dbadmin",
        ManageMasterUserPassword=True,
    )["DBInstance"]
    arn = made["MasterUserSecret"]["SecretArn"]
    assert client.describe_secret(SecretId=arn)["RotationRules"] == {"AutomaticallyAfterDays": 7}

    client.cancel_rotate_secret(SecretId=arn)

    assert "RotationEnabled" not in client.describe_secret(SecretId=arn)


def test_a_secret_without_a_function_does_not_rotate(local: Connect) -> None:
    client, name = secrets(local), uuid4().hex
    client.create_secret(Name=name, SecretString="first")

    with pytest.raises(client.exceptions.InvalidRequestException, match="Lambda function ARN"):
        client.rotate_secret(SecretId=name)
