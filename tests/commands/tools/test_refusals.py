"""What helps against what AWS refuses: credentials only where they are the cause."""

import socket
from typing import Any

import boto3
import pytest
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    InvalidRegionError,
    NoCredentialsError,
    ProfileNotFound,
    ProxyConnectionError,
    ReadTimeoutError,
    SSLError,
)

from commands import __main__
from commands.stacks.account import require_account
from commands.tools.errors import CommandError
from commands.tools.refusals import repair_of

WHERE = "https://sts.eu-west-1.amazonaws.com/"


def refused(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "no"}}, "DescribeServices")


@pytest.mark.parametrize(
    ("error", "repair"),
    [
        (NoCredentialsError(), "set AWS_PROFILE"),
        (ProfileNotFound(profile="prd"), "set AWS_PROFILE"),
        (refused("InvalidClientTokenId"), "set AWS_PROFILE"),
        (refused("ExpiredToken"), "sign in again"),
        (refused("ExpiredTokenException"), "sign in again"),
        (refused("RequestTimeTooSkewed"), "set the clock"),
        (refused("AccessDenied"), "ask for that right"),
        (refused("AccessDeniedException"), "ask for that right"),
        (refused("ThrottlingException"), "wait a minute, and run it again"),
        (refused("SlowDown"), "wait a minute, and run it again"),
        (refused("NoSuchBucket"), "make deploy ENV=remote-state"),
        (refused("ClusterNotFoundException"), "make deploy makes it again"),
        (refused("SomethingNew"), "see to what AWS says"),
        (EndpointConnectionError(endpoint_url=WHERE), "see to the network"),
        (ConnectTimeoutError(endpoint_url=WHERE), "see to the network"),
        (ReadTimeoutError(endpoint_url=WHERE), "see to the network"),
        (ProxyConnectionError(proxy_url=WHERE), "see to the network"),
        (SSLError(endpoint_url=WHERE, error="no"), "see to the network"),
        (InvalidRegionError(region_name="eu west"), "mend AWS_REGION"),
        (ValueError("Invalid endpoint: foo"), "mend AWS_REGION, AWS_ENDPOINT_URL"),
    ],
)
def test_each_kind_has_its_own_repair(error: Exception, repair: str) -> None:
    assert repair in repair_of(error)


@pytest.mark.parametrize("error", [refused("AccessDenied"), NoCredentialsError()])
def test_a_command_that_aws_refuses_says_what_helps(
    error: BotoCoreError | ClientError,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: Any) -> None:
        raise error

    monkeypatch.setitem(__main__.COMMANDS, "docs", fail)

    assert __main__.main(["docs"]) == 1
    assert capsys.readouterr().err == (
        f"\nmake docs\n  - AWS: {error}\n  - repair: {repair_of(error)}\n"
    )


def test_a_network_that_is_down_is_not_laid_to_the_credentials(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        monkeypatch.setenv("AWS_ENDPOINT_URL", url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
        monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)

        with pytest.raises(CommandError) as said:
            require_account({})

    assert "Could not connect to the endpoint URL" in str(said.value)
    assert "see to the network" in str(said.value)
    assert "AWS_PROFILE" not in str(said.value)
