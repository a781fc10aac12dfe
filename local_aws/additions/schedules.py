"""Schedules of Application Auto Scaling as AWS reads them; moto keeps any text."""

import re
from datetime import datetime
from zoneinfo import available_timezones

from moto.applicationautoscaling.exceptions import AWSValidationException

_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

# Bounds and names of each field. Source: Application Auto Scaling user guide, "Schedule recurring
# scaling actions using cron expressions".
_FIELDS: tuple[tuple[int, int, list[str]], ...] = (
    (0, 59, []),
    (0, 23, []),
    (1, 31, []),
    (1, 12, _MONTHS),
    (1, 7, _DAYS),
    (1970, 2199, []),
)
_DAY_OF_MONTH, _DAY_OF_WEEK = 2, 4


def judge(schedule: str, timezone: str | None) -> None:
    """Refuses an expression that is none, and a time zone that does not exist.

    Raises:
        AWSValidationException: One of them is wrong.
    """
    kind, _, inner = schedule.removesuffix(")").partition("(")
    readers = {"cron": _is_cron, "rate": _is_rate, "at": _is_time}
    if not schedule.endswith(")") or kind not in readers or not readers[kind](inner):
        raise AWSValidationException(f"Invalid schedule expression. Details: {schedule}")
    if timezone is not None and timezone not in available_timezones():
        raise AWSValidationException(f"Invalid timezone: {timezone}")


def _is_rate(text: str) -> bool:
    number, _, unit = text.partition(" ")
    singular = number == "1"
    units = {name if singular else f"{name}s" for name in ("minute", "hour", "day")}
    return re.fullmatch("[1-9][0-9]*", number) is not None and unit in units


def _is_time(text: str) -> bool:
    try:
        datetime.strptime(text, "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        return False
    return True


def _is_cron(text: str) -> bool:
    fields = text.split(" ")
    if len(fields) != len(_FIELDS):
        return False
    if (fields[_DAY_OF_MONTH] == "?") == (fields[_DAY_OF_WEEK] == "?"):
        return False
    return all(_is_field(index, field) for index, field in enumerate(fields))


def _is_field(index: int, field: str) -> bool:
    if field == "?":
        return index in (_DAY_OF_MONTH, _DAY_OF_WEEK)
    return all(_is_part(index, part) for part in field.split(","))


def _is_part(index: int, part: str) -> bool:
    low, high, names = _FIELDS[index]
    number = "|".join(["[0-9]{1,4}", *names])
    special = {_DAY_OF_MONTH: r"L|LW|[0-9]{1,2}W", _DAY_OF_WEEK: r"L|[1-7]L|[1-7]#[1-5]"}
    if re.fullmatch(special.get(index, r"(?!)"), part):
        return True
    if not re.fullmatch(rf"(\*|({number})(-({number}))?)(/[1-9][0-9]*)?", part):
        return False
    bounds = [_number(text, names) for text in re.split("[-/]", part.replace("*", str(low)))]
    given = bounds[:2] if "-" in part else bounds[:1]
    return all(low <= value <= high for value in given) and given == sorted(given)


def _number(text: str, names: list[str]) -> int:
    return names.index(text) + 1 if text in names else int(text)
