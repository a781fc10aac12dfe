"""Secrets in a stack of CloudFormation, and what becomes of a stack that fails or ends."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

from tests.local_aws.conftest import refuse_unknown_members

Connect = Callable[[str], Any]


def secrets(aws: Connect) -> Any:
    """Connects to Secrets Manager: moto tells of versions under two names, one of them wrong."""
    client = aws("secretsmanager")
    client.meta.events.unregister("before-parse", refuse_unknown_members)
    return client


KEYED = {
    "PasswordLength": 40,
    "ExcludePunctuation": True,
    "GenerateStringKey": "password",
    "SecretStringTemplate": '{"username": "shop"}',
}


def template(name: str, generator: dict[str, Any] | None = None) -> str:
    properties: dict[str, Any] = {
        "Name": name,
        "Description": {"Ref": "Description"},
        "KmsKeyId": {"Ref": "KmsKeyId"},
    }
    if generator is not None:
        properties["GenerateSecretString"] = generator
    secret = {
        "Type": "AWS::SecretsManager::Secret",
        "DeletionPolicy": {"Ref": "DeletionPolicy"},
        "Properties": properties,
    }
    return json.dumps(
        {
            "Parameters": {
                parameter: {"Type": "String"}
                for parameter in ("DeletionPolicy", "Description", "KmsKeyId")
            },
            "Resources": {"Secret": secret},
            "Outputs": {"Arn": {"Value": {"Ref": "Secret"}}},
        }
    )


def parameters(policy: str = "Retain", description: str = "For a test") -> list[dict[str, str]]:
    given = {"DeletionPolicy": policy, "Description": description, "KmsKeyId": "alias/data"}
    return [{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()]


def created(aws: Connect, generator: dict[str, Any] | None = KEYED, policy: str = "Retain") -> str:
    """Creates a stack with a secret; both have the name that is returned."""
    name = uuid4().hex
    aws("cloudformation").create_stack(
        StackName=name,
        TemplateBody=template(name, generator),
        Parameters=parameters(policy),
        Tags=[{"Key": "Team", "Value": "shop"}],
    )
    return name


def stack(aws: Connect, name: str) -> dict[str, Any]:
    return dict(aws("cloudformation").describe_stacks(StackName=name)["Stacks"][0])


def value(aws: Connect, name: str) -> str:
    return str(secrets(aws).get_secret_value(SecretId=name)["SecretString"])


def test_a_stack_creates_a_secret_with_a_generated_value_and_gives_its_arn(aws: Connect) -> None:
    name = created(aws)

    secret = secrets(aws).describe_secret(SecretId=name)
    [output] = stack(aws, name)["Outputs"]
    assert (output["OutputKey"], output["OutputValue"]) == ("Arn", secret["ARN"])
    assert (secret["Description"], secret["KmsKeyId"]) == ("For a test", "alias/data")
    assert {"Key": "Team", "Value": "shop"} in secret["Tags"]
    assert {"Key": "aws:cloudformation:stack-name", "Value": name} in secret["Tags"]
    found = json.loads(value(aws, name))
    assert found.keys() == {"username", "password"}
    assert found["password"].isalnum()
    assert len(found["password"]) == 40


def test_without_keys_the_value_is_a_password_and_without_a_generator_there_is_none(
    aws: Connect,
) -> None:
    assert len(value(aws, created(aws, {}))) == 32
    empty = created(aws, None)
    assert "VersionIdsToStages" not in secrets(aws).describe_secret(SecretId=empty)


def updated(aws: Connect, name: str, generator: dict[str, Any], **changes: Any) -> None:
    aws("cloudformation").update_stack(
        StackName=name,
        TemplateBody=template(name, generator),
        **{"Parameters": parameters(description="Other")} | changes,
    )


def test_an_update_changes_a_secret_in_place_and_leaves_its_value(aws: Connect) -> None:
    name = created(aws)
    before = value(aws, name)
    updated(aws, name, KEYED, Tags=[{"Key": "Team", "Value": "other"}])

    secret = secrets(aws).describe_secret(SecretId=name)
    assert secret["Description"] == "Other"
    assert {"Key": "Team", "Value": "other"} in secret["Tags"]
    assert value(aws, name) == before


def test_another_generator_makes_another_value_as_on_aws(aws: Connect) -> None:
    name = created(aws)
    before = json.loads(value(aws, name))
    updated(aws, name, KEYED | {"SecretStringTemplate": '{"username": "shop", "host": "db"}'})

    after = json.loads(value(aws, name))
    assert after.keys() == {"username", "host", "password"}
    assert after["password"] != before["password"]


@pytest.mark.parametrize(("policy", "is_kept"), [("Retain", True), ("Delete", False)])
def test_a_secret_is_kept_or_deleted_at_once_with_its_stack(
    aws: Connect, policy: str, is_kept: bool
) -> None:
    name = created(aws, policy=policy)
    arn = secrets(aws).describe_secret(SecretId=name)["ARN"]
    aws("cloudformation").delete_stack(StackName=name)

    listed = secrets(aws).list_secrets(
        IncludePlannedDeletion=True, Filters=[{"Key": "name", "Values": [name]}]
    )
    assert [secret["ARN"] for secret in listed["SecretList"]] == [arn] * is_kept


def test_a_stack_whose_secret_is_there_already_is_rolled_back_and_tells_why(aws: Connect) -> None:
    name = uuid4().hex
    secrets(aws).create_secret(Name=name, SecretString="set by a person")
    answer = aws("cloudformation").create_stack(
        StackName=name, TemplateBody=template(name, KEYED), Parameters=parameters()
    )

    failed = stack(aws, answer["StackId"])
    assert failed["StackStatus"] == "ROLLBACK_COMPLETE"
    assert "already exists" in failed["StackStatusReason"]
    assert "Outputs" not in failed
    aws("cloudformation").delete_stack(StackName=name)
    assert value(aws, name) == "set by a person"


def test_a_template_that_is_none_is_refused(local: Connect) -> None:
    with pytest.raises(ClientError, match="Resources"):
        local("cloudformation").create_stack(
            StackName=uuid4().hex, TemplateBody='{"Description": "x"}'
        )


def test_a_stack_that_is_not_there_can_be_deleted(local: Connect) -> None:
    deleted = local("cloudformation").delete_stack(StackName=uuid4().hex)

    assert deleted["ResponseMetadata"]["HTTPStatusCode"] == 200
