"""`make logs`: what the containers of a service write."""

import re
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from commands.operate.clients import Clients
from commands.operate.deployed import Deployed
from commands.operate.described import described
from commands.operate.log import line
from commands.tools.console import say
from commands.tools.errors import CommandError

LOOK_EVERY_SECONDS = 2
SINCE = "10m"
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LATE_SECONDS = 30
"""How much later than it was written a line may arrive: the agent sends several at a time."""


def logs(project: Path, env: Mapping[str, str], environment: str, service: str) -> int:
    """Shows what the containers of a service, of all its tasks, have written.

    `make logs ENV=dev SERVICE=api`. `SINCE=2h` begins then (s, m, h, d; else 10m), `FILTER=ERROR`
    shows only what a filter pattern of CloudWatch Logs matches, and `FOLLOW=1` goes on until
    Ctrl-C. Where a task has several containers, each line names its own.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables and those above.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
        service: Value of `SERVICE=`: a service in the environment's file.

    Returns:
        0.

    Raises:
        CommandError: There is no such service, it is not deployed, `SINCE` is no length of time,
            or another program than CloudWatch Logs has its log.
    """
    began = time.time() - _seconds(env.get("SINCE") or SINCE)
    deployed = Deployed.with_one("logs", project, env, environment, "service", service)
    clients = Clients.of(deployed.spec)
    containers = _containers(clients.ecs, deployed.cluster, deployed.service(service))
    groups = {group for group in containers.values() if group}
    if not groups:
        rule = "no container of its task writes to CloudWatch Logs; look where its FireLens sends"
        raise CommandError("logs", f"SERVICE: {service}: {rule}")
    say(f"Log group {', '.join(sorted(groups))}")
    shown = _Shown(clients.logs, groups, env.get("FILTER", ""), names=len(containers) > 1)
    shown.show(began)
    while env.get("FOLLOW") == "1":
        time.sleep(LOOK_EVERY_SECONDS)
        shown.show(began)
    if not shown.lines:
        say("Nothing was written in that time; SINCE=1d looks further back.")
    return 0


class _Shown:
    """What has been shown of some log groups.

    Args:
        logs: Connection to CloudWatch Logs.
        groups: Names of the log groups.
        pattern: What a line has to match; empty for all.
        names: Whether each line names its container.
    """

    def __init__(self, logs: Any, groups: set[str], pattern: str, *, names: bool) -> None:
        self._logs, self._groups, self._names = logs, groups, names
        self._pattern = {"filterPattern": pattern} if pattern else {}
        self._seen = set[str]()
        self._looked = 0.0

    @property
    def lines(self) -> int:
        """How many lines were shown."""
        return len(self._seen)

    def show(self, since: float) -> None:
        """Shows what was written since a time, in seconds of the epoch, and not shown yet.

        A look may take minutes, or a machine sleep between two of them: each begins where the one
        before it has begun, and some seconds earlier.
        """
        since, self._looked = max(since, self._looked - _LATE_SECONDS), time.time()
        found = {
            event["eventId"]: event
            for group in self._groups
            for event in self._events(group, since)
        }
        # Lines of one millisecond stay in the order in which they were written.
        for event in sorted(found.values(), key=lambda one: one["timestamp"]):
            if event["eventId"] not in self._seen:
                say(self._line(event))
        self._seen |= found.keys()

    def _events(self, group: str, since: float) -> Iterator[dict[str, Any]]:
        pages = self._logs.get_paginator("filter_log_events").paginate(
            logGroupName=group, startTime=max(0, int(since * 1000)), **self._pattern
        )
        try:
            for page in pages:
                yield from page["events"]
        except self._logs.exceptions.InvalidParameterException as error:
            if not self._pattern:
                raise
            rule = f"FILTER: {self._pattern['filterPattern']}: CloudWatch Logs says: {error}"
            raise CommandError("logs", rule) from None

    def _line(self, event: Mapping[str, Any]) -> str:
        if not self._names:
            return line(event)
        # A stream of awslogs is called <prefix>/<container>/<task>.
        container = event["logStreamName"].rsplit("/", 2)[-2:][0]
        at, _, text = line(event).partition(" ")
        return f"{at} {container}: {text}"


def _containers(ecs: Any, cluster: str, service: str) -> dict[str, str]:
    """Returns the log group of each container; empty where CloudWatch Logs does not have it."""
    found = described(ecs, cluster, service)
    definition = ecs.describe_task_definition(taskDefinition=found["taskDefinition"])
    return {
        container["name"]: container.get("logConfiguration", {})
        .get("options", {})
        .get("awslogs-group", "")
        for container in definition["taskDefinition"]["containerDefinitions"]
    }


def _seconds(text: str) -> int:
    match = re.fullmatch(r"([0-9]{1,9})([smhd])", text)
    if not match:
        rule = f'SINCE: "{text}" is no length of time; write 30s, 10m, 2h or 1d'
        raise CommandError("logs", rule)
    return int(match[1]) * _SECONDS[match[2]]
