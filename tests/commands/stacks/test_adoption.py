"""The state bucket is taken over where it exists and the state here does not know it."""

import json
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from commands.stacks import adoption
from commands.stacks.adoption import IMPORTS, adopt_bucket
from commands.tools.cdktf_cli import Cdktf

STACK = "remote-state"
SETTINGS = {"bucket": "shop-state", "region": "eu-west-1"}
DEFINITION = {
    "resource": {"aws_s3_bucket": {"this": {}}, "aws_s3_bucket_policy": {"this": {}}},
    "terraform": {"backend": {"local": {"path": "../../../terraform.remote-state.tfstate"}}},
}


@pytest.fixture
def cdktf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cdktf:
    cdktf = Cdktf(tmp_path, tmp_path / "cdktf.out", {})
    cdktf.directory(STACK).mkdir(parents=True)
    (cdktf.directory(STACK) / "cdk.tf.json").write_text(json.dumps(DEFINITION))
    (cdktf.directory(STACK) / IMPORTS).write_text("of an earlier run")
    monkeypatch.setattr(adoption.States, "stacks", lambda states: [])
    monkeypatch.setattr(adoption.States, "log_bucket", lambda states: "")
    return cdktf


def imports(cdktf: Cdktf) -> list[dict[str, str]]:
    adopt_bucket(cdktf, STACK, SETTINGS)
    file = cdktf.directory(STACK) / IMPORTS
    found: list[dict[str, str]] = json.loads(file.read_text())["import"] if file.exists() else []
    return found


@pytest.mark.parametrize("state", [None, {"resources": []}])
def test_each_resource_of_the_bucket_is_imported_under_its_name(
    state: object, cdktf: Cdktf, tmp_path: Path
) -> None:
    if state:
        (tmp_path / "terraform.remote-state.tfstate").write_text(json.dumps(state))

    assert imports(cdktf) == [
        {"to": "aws_s3_bucket.this", "id": "shop-state"},
        {"to": "aws_s3_bucket_policy.this", "id": "shop-state"},
    ]


LOGGED = {
    "resource": {
        "aws_s3_bucket": {"this": {}, "server_access_logs": {"bucket_prefix": "shop-state-logs-"}},
        "aws_s3_bucket_logging": {"this": {}},
        "aws_s3_bucket_policy": {"server_access_logs": {}},
    },
    "terraform": DEFINITION["terraform"],
}


@pytest.mark.parametrize("answer", ["", "logs-of-the-company", ClientError({}, "GetBucketLogging")])
def test_a_bucket_whose_logs_go_nowhere_or_elsewhere_gets_one_for_them(
    answer: str | ClientError, cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert logged(cdktf, monkeypatch, answer) == [{"to": "aws_s3_bucket.this", "id": "shop-state"}]


def test_the_bucket_of_its_logs_is_imported_under_the_name_that_s3_tells(
    cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert logged(cdktf, monkeypatch, "shop-state-logs-2026") == [
        {"to": "aws_s3_bucket.this", "id": "shop-state"},
        {"to": "aws_s3_bucket.server_access_logs", "id": "shop-state-logs-2026"},
        {"to": "aws_s3_bucket_logging.this", "id": "shop-state"},
        {"to": "aws_s3_bucket_policy.server_access_logs", "id": "shop-state-logs-2026"},
    ]


def logged(
    cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch, answer: str | ClientError
) -> list[dict[str, str]]:
    """Return what is imported of a bucket, by what S3 says of its logs."""

    def log_bucket(states: object) -> str:
        if isinstance(answer, ClientError):
            raise answer
        return answer

    (cdktf.directory(STACK) / "cdk.tf.json").write_text(json.dumps(LOGGED))
    monkeypatch.setattr(adoption.States, "log_bucket", log_bucket)
    return imports(cdktf)


@pytest.mark.parametrize("state", ['{"resources": [{"type": "aws_s3_bucket"}]}', "{broken"])
def test_what_the_state_knows_is_not_imported(state: str, cdktf: Cdktf, tmp_path: Path) -> None:
    (tmp_path / "terraform.remote-state.tfstate").write_text(state)

    assert imports(cdktf) == []


def test_what_does_not_exist_is_made(cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(states: object) -> list[str]:
        raise ValueError

    monkeypatch.setattr(adoption.States, "stacks", missing)

    assert imports(cdktf) == []
