"""What of a log is shown: all of it, once, and nothing that speaks to the terminal."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from commands.operate import logs as module
from commands.operate.logs import _seconds, _Shown
from commands.tools.errors import CommandError

GROUP = "/ecs/shop-test/web"


@pytest.fixture
def cloudwatch() -> Iterator[tuple[Any, Stubber]]:
    client: Any = boto3.client(
        "logs", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    with Stubber(client) as stub:
        yield client, stub


def since(seconds: float) -> dict[str, Any]:
    return {"logGroupName": GROUP, "startTime": int(seconds * 1000)}


def test_no_line_is_lost_between_two_looks_however_long_they_take(
    cloudwatch: tuple[Any, Stubber], monkeypatch: pytest.MonkeyPatch
) -> None:
    client, stub = cloudwatch
    clock = iter((1000.0, 1600.0, 1610.0))
    monkeypatch.setattr(module.time, "time", lambda: next(clock))
    shown = _Shown(client, {GROUP}, "", names=False)
    for begins in (400, 970, 1570):
        stub.add_response("filter_log_events", {"events": []}, since(begins))

    for _ in range(3):
        shown.show(400)

    stub.assert_no_pending_responses()


def test_a_time_before_all_times_is_all_of_the_log(cloudwatch: tuple[Any, Stubber]) -> None:
    client, stub = cloudwatch
    stub.add_response("filter_log_events", {"events": []}, since(0))

    _Shown(client, {GROUP}, "", names=False).show(-5e9)

    stub.assert_no_pending_responses()


def test_a_filter_that_aws_cannot_read_is_named(cloudwatch: tuple[Any, Stubber]) -> None:
    client, stub = cloudwatch
    stub.add_client_error("filter_log_events", "InvalidParameterException", "Invalid filter")

    with pytest.raises(CommandError, match=r"FILTER: \{ x: CloudWatch Logs says: .*Invalid filter"):
        _Shown(client, {GROUP}, "{ x", names=False).show(0)


def test_what_a_container_writes_does_not_speak_to_the_terminal(
    cloudwatch: tuple[Any, Stubber], capsys: pytest.CaptureFixture[str]
) -> None:
    client, stub = cloudwatch
    message = "\x1b[31mred\x1b[0m\x1b]0;title\x07 a\tb\r\x00\x9bnew\nline"
    event = {"eventId": "1", "timestamp": 0, "message": message, "logStreamName": "ecs/web/1"}
    stub.add_response("filter_log_events", {"events": [event]}, {**since(0), "filterPattern": ANY})

    _Shown(client, {GROUP}, "all", names=False).show(0)

    assert capsys.readouterr().out == (
        "00:00:00 red\\x1b]0;title\\x07 a\tb\\x0d\\x00\\x9bnew\nline\n"
    )


def test_lines_of_one_millisecond_keep_their_order(
    cloudwatch: tuple[Any, Stubber], capsys: pytest.CaptureFixture[str]
) -> None:
    client, stub = cloudwatch
    lines = [f"line {number}" for number in range(50)]
    events = [
        {"eventId": line, "timestamp": 0, "message": line, "logStreamName": "ecs/web/1"}
        for line in lines
    ]
    stub.add_response("filter_log_events", {"events": events})

    _Shown(client, {GROUP}, "", names=False).show(0)

    assert [line[9:] for line in capsys.readouterr().out.splitlines()] == lines


@pytest.mark.parametrize("text", ["9" * 5000 + "d", "", "1w", "-1h", "1 h", "٣m"])
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(CommandError, match="is no length of time; write 30s, 10m, 2h or 1d"):
        _seconds(text)
