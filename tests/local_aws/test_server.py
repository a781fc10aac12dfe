"""The local AWS starts, is found again, and ends; and its clients reach nothing else."""

import json
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

from local_aws import server
from local_aws.server import LocalAws, LocalAwsError, client_environment


def run_module(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the command as a user does."""
    return subprocess.run(
        [sys.executable, "-m", "local_aws", *arguments],
        cwd=Path(server.__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def port_of(local_aws: LocalAws) -> int:
    """The port that it occupies."""
    return int(local_aws.endpoint_url.rpartition(":")[2])


def test_it_lives_in_its_own_session_and_outlives_its_caller(local_aws: LocalAws) -> None:
    assert os.getsid(local_aws.pid) == local_aws.pid
    assert os.getsid(local_aws.pid) != os.getsid(0)


def test_a_second_start_returns_the_one_that_runs(local_aws: LocalAws) -> None:
    assert server.start(local_aws.log_file.parent) == local_aws
    assert server.running(local_aws.log_file.parent) == local_aws


def test_its_log_names_each_call(local_aws: LocalAws) -> None:
    assert "Local AWS listens on" in local_aws.log_file.read_text()


def test_it_starts_stops_and_starts_again_empty(tmp_path: Path) -> None:
    first = server.start(tmp_path)
    client = boto3.client("s3", endpoint_url=first.endpoint_url, **CREDENTIALS)
    client.create_bucket(Bucket="one")
    server.stop(tmp_path)
    assert server.running(tmp_path) is None
    assert not (tmp_path / server.RECORD_FILE).exists()
    second = server.start(tmp_path, port=port_of(first))
    try:
        assert second.endpoint_url == first.endpoint_url
        client = boto3.client("s3", endpoint_url=second.endpoint_url, **CREDENTIALS)
        assert client.list_buckets()["Buckets"] == []
    finally:
        server.stop(tmp_path)


def test_stopping_where_nothing_runs_does_nothing(tmp_path: Path) -> None:
    server.stop(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"pid": 1}'])
def test_a_damaged_record_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / server.RECORD_FILE).write_text(text)
    assert server.running(tmp_path) is None


def test_a_record_of_another_instance_hits_no_process(tmp_path: Path, local_aws: LocalAws) -> None:
    record = {"endpoint_url": local_aws.endpoint_url, "pid": local_aws.pid, "instance": "gone"}
    (tmp_path / server.RECORD_FILE).write_text(json.dumps(record))
    server.stop(tmp_path)
    assert server.running(local_aws.log_file.parent) == local_aws
    assert not (tmp_path / server.RECORD_FILE).exists()


def test_a_start_on_an_occupied_port_says_what_to_do(tmp_path: Path, local_aws: LocalAws) -> None:
    with pytest.raises(LocalAwsError, match="choose another port") as error:
        server.start(tmp_path, port=port_of(local_aws))
    assert f"--port: {port_of(local_aws)} cannot be listened on" in str(error.value)
    assert server.running(tmp_path) is None


@pytest.mark.parametrize("port", ["occupied", "70000"])
def test_the_command_refuses_a_port_without_a_traceback(local_aws: LocalAws, port: str) -> None:
    value = str(port_of(local_aws)) if port == "occupied" else port
    result = run_module("--port", value)
    assert result.returncode == 1
    assert result.stderr.startswith(f"local AWS\n  - --port: {value} cannot be listened on")
    assert "Traceback" not in result.stderr


def test_the_command_explains_itself() -> None:
    result = run_module("--help")
    assert result.returncode == 0
    assert "--port" in result.stdout


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/local-aws/unknown", None, 404),
        ("GET", "/local-aws/faults", None, 404),
        ("POST", "/local-aws/faults", b"{}x", 400),
        ("POST", "/local-aws/faults", b'{"unknown": 1}', 400),
    ],
)
def test_a_control_path_refuses_what_it_does_not_know(
    local_aws: LocalAws, method: str, path: str, body: bytes | None, status: int
) -> None:
    url = local_aws.endpoint_url + path
    request = urllib.request.Request(url, data=body, method=method)  # noqa: S310 (ours)
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(request, timeout=10)  # noqa: S310 (ours)
    with error.value:
        assert error.value.code == status


CREDENTIALS = {
    "region_name": "us-east-1",
    "aws_access_key_id": "testing",
    "aws_secret_access_key": "testing",
}


def test_a_bucket_may_have_the_name_of_the_control_paths(local_aws: LocalAws) -> None:
    client = boto3.client("s3", endpoint_url=local_aws.endpoint_url, **CREDENTIALS)
    client.create_bucket(Bucket="local-aws")
    client.put_object(Bucket="local-aws", Key="identity", Body=b"mine")
    assert client.get_object(Bucket="local-aws", Key="identity")["Body"].read() == b"mine"
    client.delete_object(Bucket="local-aws", Key="identity")
    client.delete_bucket(Bucket="local-aws")


def test_a_client_that_stalls_does_not_hold_up_the_others(local_aws: LocalAws) -> None:
    with socket.create_connection(("127.0.0.1", port_of(local_aws))) as stalled:
        stalled.sendall(b"PUT /b/k HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
        client = boto3.client(
            "s3",
            endpoint_url=local_aws.endpoint_url,
            config=Config(read_timeout=5, retries={"total_max_attempts": 1}),
            **CREDENTIALS,
        )
        assert client.list_buckets()["ResponseMetadata"]["HTTPStatusCode"] == 200


@pytest.mark.parametrize(
    "name",
    [
        "AWS_CA_BUNDLE",
        "AWS_ENDPOINT_URL_S3",
        "AWS_PROFILE",
        "AWS_ROLE_ARN",
        "AWS_SESSION_TOKEN",
    ],
)
def test_a_client_keeps_no_way_to_another_account(name: str) -> None:
    environment = client_environment("http://127.0.0.1:1", base={name: "real", "PATH": "/bin"})
    assert name not in environment
    assert environment["PATH"] == "/bin"


@pytest.mark.parametrize(
    "name",
    [
        "AWS_ACCESS_KEY_ID",
        "AWS_CONFIG_FILE",
        "AWS_DEFAULT_REGION",
        "AWS_ENDPOINT_URL",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SHARED_CREDENTIALS_FILE",
    ],
)
def test_a_client_never_uses_what_the_environment_says(name: str) -> None:
    assert client_environment("http://127.0.0.1:1", base={name: "real"})[name] != "real"


def test_a_client_process_reaches_the_local_aws_alone(local_aws: LocalAws, tmp_path: Path) -> None:
    (tmp_path / "config").write_text(
        "[default]\nservices = far\n[services far]\nsts =\n  endpoint_url = http://127.0.0.1:9\n"
    )
    base = os.environ | {"AWS_CONFIG_FILE": str(tmp_path / "config"), "AWS_PROFILE": "gone"}
    result = subprocess.run(
        [sys.executable, "-c", "import boto3; print(boto3.client('sts').get_caller_identity())"],
        env=client_environment(local_aws.endpoint_url, region="eu-west-1", base=base),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "123456789012" in result.stdout


def test_a_call_that_is_sent_again_is_answered_again_and_done_once(local_aws: LocalAws) -> None:
    client = boto3.client(
        "ec2",
        endpoint_url=local_aws.endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )
    client.meta.events.register(
        "before-send.ec2",
        lambda request, **_: request.headers.__setitem__("amz-sdk-invocation-id", "the-same-call"),
    )

    first, again = (client.allocate_address(Domain="vpc")["AllocationId"] for _ in range(2))

    assert again == first
