"""When a job starts, and how often its start is tried."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.problems import Rule
from modules.language.schedules import StartExpression
from modules.language.sources import TakenBy, scheduler
from modules.language.time_zones import TimeZone
from modules.language.value import Value
from modules.service.networked_spec import NetworkedTaskSpec

MOST_RETRIES = 185
"""Retries of EventBridge Scheduler, unless it is told fewer (``RetryPolicy`` in its API)."""

DEFAULT_TIMEZONE = "UTC"

JobWaiver = Literal[
    "plain_secret",
    "public_ip",
    "root_user",
    "whole_file_system",
    "wide_permissions",
    "writable_root_filesystem",
]
"""Safe defaults that a job may leave, with the reason."""


class ScheduledSpec(NetworkedTaskSpec):
    """A task that listens on nothing, and the times at which it starts."""

    taken_by: ClassVar[TakenBy] = scheduler("CreateSchedule")

    port: ClassVar[Value[int]] = Value(0)  # type: ignore[misc]
    """A job listens on nothing, so it has no such field."""

    schedule: Value[StartExpression | None] = Value(None)
    """When the task starts, as EventBridge Scheduler takes it: ``cron(0 2 * * ? *)``,
    ``rate(15 minutes)``, ``at(2030-01-01T07:00:00)``.

    It starts whether or not the task before has ended. Default: never by itself, ``make run`` or
    whoever may call ``ecs:RunTask`` starts it.
    """

    timezone: Value[Annotated[TimeZone, scheduler("CreateSchedule")]] = Value(DEFAULT_TIMEZONE)
    """IANA name of the time zone of ``schedule``."""

    maximum_retry_attempts: Value[Annotated[int, Field(ge=0, le=MOST_RETRIES)]] = Value(
        MOST_RETRIES
    )
    """How often Scheduler tries again to start a task that ECS did not take, within 24 hours.

    After the last attempt the dead-letter queue gets what it tried to start, and why it could not.
    A task that has started is not started again, whatever its exit code is. The default is
    Scheduler's.
    """

    def container_rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields of the container, without those of its port."""
        yield from (rule for rule in super().container_rules() if rule.path != ("port",))

    def schedule_rules(self) -> Iterator[Rule]:
        """Yield the rules that nothing is said of a schedule that is not there."""
        for field, is_default in {
            "timezone": self.timezone == DEFAULT_TIMEZONE,
            "maximum_retry_attempts": self.maximum_retry_attempts == MOST_RETRIES,
        }.items():
            yield Rule(
                (field,),
                is_default | self.schedule.is_given,
                "is of a schedule, and there is none; give schedule or remove it",
            )
