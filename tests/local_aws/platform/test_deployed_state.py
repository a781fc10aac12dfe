"""The remote state of the environment `dev`, and the secrets that it must not hold."""

import json
from typing import Any

import pytest

from commands.stacks.plan import plan_stack
from local_aws.calls import recorded
from local_aws.faults import Faults, injected
from tests.local_aws.platform.project import STACK, Project, written_files
from tests.local_aws.platform.reading import Reader
from tests.local_aws.platform.scenarios import READS_A_VALUE

BUCKET = "payment-terraform-state"
KEY = "payment-dev/terraform.tfstate"


@pytest.fixture
def versions(read: Reader) -> dict[str, bytes]:
    """Every version of every object in the state bucket."""
    found = "Versions[].[Key, VersionId]"
    s3 = read.client("s3")
    return {
        f"{key} {version}": s3.get_object(Bucket=BUCKET, Key=key, VersionId=version)["Body"].read()
        for key, version in read("s3", "list_object_versions", found, Bucket=BUCKET)
    }


@pytest.fixture
def secret_values(read: Reader) -> set[str]:
    """What the database and the card network would let in."""
    values = read.secret_values()
    database = json.loads(values["payment-database-credentials-dev"])
    return {database["password"], values["payment-card-network-api-key-dev"]}


def holding(files: dict[str, bytes], values: set[str]) -> list[str]:
    """The names of the files that hold one of the values."""
    return [name for name, text in files.items() if any(v.encode() in text for v in values)]


def test_the_state_lies_encrypted_under_the_key_of_its_stack(read: Reader) -> None:
    found = "[ServerSideEncryption, ContentType]"
    head = read("s3", "head_object", found, Bucket=BUCKET, Key=KEY)
    assert head == ["AES256", "application/json"]


def test_no_access_list_opens_the_bucket(read: Reader) -> None:
    found = "OwnershipControls.Rules[].ObjectOwnership"
    owner = read("s3", "get_bucket_ownership_controls", found, Bucket=BUCKET)
    assert owner == ["BucketOwnerEnforced"]


def test_the_state_can_be_brought_back(read: Reader, versions: dict[str, bytes]) -> None:
    assert read("s3", "get_bucket_versioning", "Status", Bucket=BUCKET) == "Enabled"
    states = [json.loads(text) for name, text in versions.items() if name.startswith(f"{KEY} ")]
    assert len(states) > 1
    assert len({state["serial"] for state in states}) == len(states)


def test_the_lock_was_taken_and_is_released(read: Reader) -> None:
    assert read("s3", "list_objects_v2", "Contents[].Key", Bucket=BUCKET) == [KEY]
    found = "DeleteMarkers[].Key"
    assert f"{KEY}.tflock" in read("s3", "list_object_versions", found, Bucket=BUCKET)


def test_the_state_bucket_is_closed_to_the_public_and_to_plain_http(read: Reader) -> None:
    closed = read("s3", "get_public_access_block", "PublicAccessBlockConfiguration", Bucket=BUCKET)
    assert set(closed.values()) == {True}
    assert len(closed) == 4
    tls_only = read.bucket_policy(BUCKET)["TlsOnly"]
    assert (tls_only["Effect"], tls_only["Action"]) == ("Deny", "s3:*")
    assert tls_only["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_the_state_bucket_encrypts_by_itself(read: Reader) -> None:
    found = "ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault"
    rules = read("s3", "get_bucket_encryption", found, Bucket=BUCKET)
    assert rules == [{"SSEAlgorithm": "AES256"}]


def test_who_asks_for_states_is_logged_beside_them(read: Reader) -> None:
    logged = read("s3", "get_bucket_logging", "LoggingEnabled", Bucket=BUCKET)
    target = logged["TargetBucket"]
    assert target.startswith(f"{BUCKET}-logs-")
    assert logged["TargetPrefix"] == f"{BUCKET}/"
    allowed = read.bucket_policy(target)["ServerAccessLogs"]
    assert allowed["Principal"] == {"Service": "logging.s3.amazonaws.com"}
    assert allowed["Resource"] == f"arn:aws:s3:::{target}/{BUCKET}/*"
    assert allowed["Condition"] == {"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{BUCKET}"}}


def test_secrets_are_closed_to_other_accounts(read: Reader) -> None:
    for name in ("payment-card-network-api-key-dev", "payment-database-credentials-dev"):
        text = read("secretsmanager", "get_resource_policy", "ResourcePolicy", SecretId=name)
        denied = {one["Sid"]: one for one in json.loads(text)["Statement"]}
        assert {one["Effect"] for one in denied.values()} == {"Deny"}
        assert denied["OwnAccount"]["Condition"]["StringNotEquals"] == {
            "aws:PrincipalAccount": "123456789012"
        }


def test_secrets_have_values_encrypted_by_the_key_of_the_environment(read: Reader) -> None:
    key = read.key_arn("alias/payment-data-dev")
    secrets = dict(read("secretsmanager", "list_secrets", "SecretList[].[Name, KmsKeyId]"))
    names = ("payment-card-network-api-key-dev", "payment-database-credentials-dev")
    assert secrets == dict.fromkeys(names, key)
    values = read.secret_values()
    database = json.loads(values["payment-database-credentials-dev"])
    assert database["username"] == "payment"
    assert len(database["password"]) == len(values["payment-card-network-api-key-dev"]) == 32


def test_no_version_of_the_state_holds_a_secret_value(
    versions: dict[str, bytes], secret_values: set[str]
) -> None:
    assert len(secret_values) == 2
    assert holding(versions, secret_values) == []


def test_no_file_that_was_written_holds_a_secret_value(
    project: Project, second_plan: Any, secret_values: set[str]
) -> None:
    files = dict(written_files(project.folder))
    assert holding(files, secret_values) == []


def test_what_looks_for_secret_values_finds_what_is_there(
    project: Project, second_plan: Any, outputs: dict[str, Any], versions: dict[str, bytes]
) -> None:
    files = dict(written_files(project.folder))
    known = {outputs["vpc_id"]}
    assert any(name.startswith(f"{KEY} ") for name in holding(versions, known))
    assert any("plan.tfplan!" in name for name in holding(files, known))
    assert any(name.endswith("cdktf-deploy-payment-dev.log") for name in holding(files, known))


def test_a_second_plan_is_empty(second_plan: Any) -> None:
    assert second_plan.empty, second_plan.report


def test_a_value_that_a_person_has_set_stays_and_no_plan_reads_it(
    project: Project, read: Reader, second_plan: Any
) -> None:
    url, name = project.server.endpoint_url, "payment-card-network-api-key-dev"
    for value in ("one", "two"):
        read.client("secretsmanager").put_secret_value(SecretId=name, SecretString=value)

    denied = Faults(denied=READS_A_VALUE)
    with recorded(url) as calls, injected(url, denied):
        plan = plan_stack(project.cdktf("denied"), STACK)

    assert plan.empty, plan.report
    asked = {call for call in calls if call.startswith("secretsmanager:")}
    assert asked == {"secretsmanager:GetResourcePolicy"}
    assert read.secret_values()[name] == "two"
