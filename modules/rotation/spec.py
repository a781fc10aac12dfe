"""When a secret of Secrets Manager gets another value by itself, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.arns import arn
from modules.language.functions import captures, tonumber, total
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.schedules import DAYS, MONTHS, WEEKDAYS
from modules.language.sources import TakenBy, secrets
from modules.language.spec import Spec
from modules.language.value import Value

_RATE = r"rate\((([4-9]|[1-9][0-9]{1,2}) hours|1 day|([2-9]|[1-9][0-9]{1,2}) days)\)"
_HOUR = "([01]?[0-9]|2[0-3])(/([4-9]|1[0-9]|2[0-3]))?"
_CRON = rf"cron\(0 {_HOUR} ({DAYS} {MONTHS} \?|\? {MONTHS} {WEEKDAYS}) \*\)"

RotationExpression = Annotated[
    str,
    Matches(
        f"{_RATE}|{_CRON}",
        "rate(4 hours) to rate(999 days), or cron(0 <hour> <day> <month> <weekday> *) with ? for "
        "one of the days",
        name="rotation_expression",
        parts=(
            ("rotation_days", DAYS),
            ("rotation_months", MONTHS),
            ("rotation_weekdays", WEEKDAYS),
        ),
    ),
    Field(max_length=256),
]
"""A schedule of Secrets Manager, in UTC: ``rate(30 days)``, ``cron(0 4 ? * SUN *)``.

Source: Secrets Manager user guide, "Rotation schedules", which begins on the hour, in every year,
every four hours at most.
"""

Window = Annotated[str, Matches("([1-9]|1[0-9]|2[0-4])h", "hours from 1h to 24h")]

FunctionArn = Annotated[
    str,
    arn(
        "lambda",
        "function:[A-Za-z0-9_-]{1,64}(:[A-Za-z0-9_-]{1,128})?",
        "a function of Lambda: arn:aws:lambda:<region>:<account>:function:<name>",
    ),
]


class RotationSchedule(Spec):
    """When a secret is rotated. AWS does it in a window; Terraform, and so a deployment, never.

    ``make rotate`` does it at once, and redeploys the services that read the secret.
    """

    taken_by: ClassVar[TakenBy] = secrets("RotateSecret")

    schedule_expression: Annotated[Value[RotationExpression], Field(examples=["rate(30 days)"])]
    """When, in UTC: ``rate(30 days)``, ``cron(0 4 ? * SUN *)``. From 4 hours to 999 days; Security
    Hub's SecretsManager.4 asks for 90 days at most. Source: Secrets Manager user guide, "Rotation
    schedules"."""

    duration: Value[Window | None] = Value(None)
    """Length of the window in which it happens: ``2h``. Default: an hour with a schedule in hours,
    else to the end of the day in UTC."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rule that a window ends before the next one, and before midnight."""
        window = self.duration.if_given(
            lambda one: _number("^([1-9]|1[0-9]|2[0-4])h$", one), otherwise=0
        )
        start = _number(r"^cron\(0 ([0-9]{1,2})[ /]", self.schedule_expression)
        period = _number(
            r"^(?:rate\(|cron\(0 [0-9]{1,2}/)([0-9]{1,3}) [^d]", self.schedule_expression
        )
        yield Rule(
            ("duration",),
            (start + window <= 24) & ((period == 0) | (window <= period)),
            f"the window of {self.duration} would reach into the next one or into another day of "
            "UTC; give fewer hours",
        )


def _number(pattern: str, text: Value[str]) -> Value[int]:
    """Return the number that a pattern finds in a text, 0 if it finds none."""
    numbers: Value[Any] = captures(pattern, text).map(lambda digits: tonumber(digits))
    return total(Value((0,)) + numbers)


class RotationSpec(RotationSchedule):
    """When a secret is rotated, and by which function.

    The function's policy has to allow ``lambda:InvokeFunction`` to
    ``secretsmanager.amazonaws.com``, its role to read and to write the secret, and to use its key.
    """

    lambda_arn: Annotated[
        Value[FunctionArn],
        Field(examples=["arn:aws:lambda:eu-west-1:111122223333:function:rotate-token"]),
    ]
    """ARN of the function that makes the value and sets it where it is asked for, in the region of
    the secret. It exists, and stays its owner's."""
