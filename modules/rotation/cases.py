"""Which schedules and functions rotate a secret."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join
from modules.language.cases_of_kinds import texts

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
RULE = (
    "write rate(4 hours) to rate(999 days), or cron(0 <hour> <day> <month> <weekday> *) with ? for "
    "one of the days"
)


def rotation_cases(least: Changes) -> Group:
    """Return the cases of a table ``rotation``, given its least fields."""

    def made(**fields: Any) -> Changes:
        return {TABLE: {**least, **fields}}

    return join(
        made(duration="3h"),
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
                "",
            ),
            made=lambda one: made(schedule_expression=one),
        ),
        texts(
            f"{TABLE}.duration",
            "write hours from 1h to 24h",
            *("0h", "25h", "3", ""),
            made=lambda one: made(duration=one),
        ),
    )
