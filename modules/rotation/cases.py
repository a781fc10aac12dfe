"""Which schedules and functions rotate a secret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from modules.language.cases import Case, Changes, Group, join, wrong
from modules.language.cases_of_kinds import quoted, texts

TABLE = "rotation"
SCHEDULE = {"schedule_expression": "rate(30 days)"}
BY_FUNCTION = {
    **SCHEDULE,
    "lambda_arn": "arn:aws:lambda:eu-west-1:111122223333:function:rotate-token",
}
EXPRESSIONS = (
    "rate(4 hours)",
    "rate(1 day)",
    "rate(999 days)",
    "cron(0 4 ? * SUN *)",
    "cron(0 0/4 1,15 * ? *)",
    "cron(0 23 L JAN-JUN ? *)",
)
LONG = f"cron(0 4 {'1,' * 124}1 * ? *)"
TOO_LONG = "is too long; give at most 256 characters"
RULE = (
    "write rate(4 hours) to rate(999 days), or cron(0 <hour> <day> <month> <weekday> *) with ? for "
    "one of the days"
)

SHORT_WINDOWS = ("rate(4 hours)", "cron(0 2/4 * * ? *)", "cron(0 20 ? * SUN *)")
"""Schedules whose windows end after four hours, with the next one or with the day."""


def rotation_cases(least: Changes) -> Group:
    """Return the cases of a table ``rotation``, given its least fields."""

    def made(**fields: Any) -> Changes:
        return {TABLE: {**least, **fields}}

    return join(
        made(duration="3h"),
        made(schedule_expression="rate(2 days)", duration="24h"),
        *_windows(made),
        *(made(schedule_expression=one) for one in EXPRESSIONS),
        texts(
            f"{TABLE}.schedule_expression",
            RULE,
            *("rate(3 hours)", "rate(1000 days)", "rate(1 days)", "rate(5 minutes)"),
            *(
                "cron(30 4 ? * SUN *)",
                "cron(0 0/2 * * ? *)",
                "cron(0 4 * * * *)",
                "cron(0 4 ? JUNE 1 *)",
                "cron(0 4 32 * ? *)",
                "cron(0 4 ,-, * ? *)",
                "cron(0 4 1 13 ? *)",
                "cron(0 4 ? * SUNMON *)",
                "",
            ),
            made=lambda one: made(schedule_expression=one),
        ),
        wrong(
            "a rotation that takes many words",
            made(schedule_expression=LONG),
            f"{TABLE}.schedule_expression: {quoted(LONG)} {TOO_LONG}",
            instead=f'{TABLE}.schedule_expression: "{LONG}" {TOO_LONG}',
        ),
        texts(
            f"{TABLE}.duration",
            "write hours from 1h to 24h",
            *("0h", "25h", "3", ""),
            made=lambda one: made(duration=one),
        ),
    )


def _windows(made: Callable[..., Changes]) -> Iterator[Changes | Case]:
    for expression in SHORT_WINDOWS:
        yield made(schedule_expression=expression, duration="4h")
        yield wrong(
            f"a window of 5h with {expression}",
            made(schedule_expression=expression, duration="5h"),
            f"{TABLE}.duration: the window of 5h would reach into the next one or into another day "
            "of UTC; give fewer hours",
        )
