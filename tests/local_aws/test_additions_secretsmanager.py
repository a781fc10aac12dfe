"""The versions of a secret that no label names any longer."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tests.local_aws.conftest import refuse_unknown_members

Connect = Callable[[str], Any]


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
