"""Schedule expressions of Application Auto Scaling and of EventBridge Scheduler."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import scaling, scheduler

_MINUTE = "([0-5]?[0-9])"
_HOUR = "([01]?[0-9]|2[0-3])"
_DAY = "(0?[1-9]|[12][0-9]|3[01])"
_MONTH = "(0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
_WEEKDAY = "([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)"
_YEAR = "(19[7-9][0-9]|2[01][0-9]{2})"


def _field(number: str, further: str = "") -> str:
    """Return the pattern of a field: ``*``, or numbers and ranges with steps, by commas.

    Args:
        number: Pattern of a number.
        further: Pattern of what else an item may be.
    """
    item = rf"((\*|{number}(-{number})?)(/[0-9]{{1,4}})?{further})"
    return rf"({item}(,{item})*)"


_FIELDS = {
    "cron_minutes": _field(_MINUTE),
    "cron_hours": _field(_HOUR),
    "cron_days": _field(_DAY, f"|L|{_DAY}W"),
    "cron_months": _field(_MONTH),
    "cron_weekdays": _field(_WEEKDAY, f"|{_WEEKDAY}?L|{_WEEKDAY}#[1-5]"),
    "cron_years": _field(_YEAR),
}
_minutes, _hours, DAYS, MONTHS, WEEKDAYS, _years = _FIELDS.values()

# One of the two days is a question mark.
_CRON = rf"cron\({_minutes} {_hours} ({DAYS} {MONTHS} \?|\? {MONTHS} {WEEKDAYS}) {_years}\)"

_RATE = r"rate\((1 (minute|hour|day)|([2-9]|[1-9][0-9]{1,4}) (minutes|hours|days))\)"

_DATE = (
    r"(20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    r"|02-(0[1-9]|1[0-9]|2[0-8]))|20([02468][048]|[13579][26])-02-29)"
)
"""A day that the calendar has."""

_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"

SCHEDULE = Matches(
    rf"{_CRON}|{_RATE}|at\({_DATE}T{_TIME}\)",
    "at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)",
    name="schedule_expression",
    parts=(
        ("cron_minute", _MINUTE),
        ("cron_hour", _HOUR),
        ("cron_day", _DAY),
        ("cron_month", _MONTH),
        ("cron_weekday", _WEEKDAY),
        ("cron_year", _YEAR),
        *_FIELDS.items(),
        ("calendar_date", _DATE),
    ),
)
"""The expressions that AWS takes as a time."""

ScheduleExpression = Annotated[
    str,
    SCHEDULE,
    Field(max_length=1600),
    scaling("PutScheduledAction"),
]
"""An expression of Application Auto Scaling.

``cron(0 7 ? * MON-FRI *)``, ``rate(1 hour)``, ``rate(5 minutes)``, ``at(2030-01-01T07:00:00)``.

Source: Application Auto Scaling API, ``PutScheduledAction``, and Amazon EventBridge user guide,
"Cron expressions reference".
"""

StartExpression = Annotated[str, SCHEDULE, Field(max_length=256), scheduler("CreateSchedule")]
"""An expression of EventBridge Scheduler, which takes the same ones and fewer characters.

Source: EventBridge Scheduler API, ``CreateSchedule``, and user guide, "Schedule types".
"""
