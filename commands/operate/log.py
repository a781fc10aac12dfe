"""The log of a container, shown as it grows."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from commands.tools.console import say


class Log:
    """A log stream that may not be there yet.

    Args:
        logs: Connection to CloudWatch Logs.
        group: Name of its log group.

    Attributes:
        stream: Name of the stream.
    """

    def __init__(self, logs: Any, group: str) -> None:
        self._logs, self.group = logs, group
        self.stream = ""
        self._token: dict[str, str] = {}

    def show(self) -> None:
        """Shows what has been written since the last time."""
        while True:
            try:
                answer = self._logs.get_log_events(
                    logGroupName=self.group,
                    logStreamName=self.stream,
                    startFromHead=True,
                    **self._token,
                )
            except self._logs.exceptions.ResourceNotFoundException:
                return
            for event in answer["events"]:
                say(line(event))
            token = {"nextToken": answer["nextForwardToken"]}
            if token == self._token:
                return
            self._token = token


def line(event: Mapping[str, Any]) -> str:
    """Returns what was written, and when by UTC."""
    at = datetime.fromtimestamp(event["timestamp"] / 1000, UTC)
    return f"{at:%H:%M:%S} {event['message'].rstrip()}"
