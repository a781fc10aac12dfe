"""How long a step lasts, and its alarm looks at its metric, and what is refused of that."""

from __future__ import annotations

from modules.language.cases import join, wrong
from modules.service.cases_of_step_policies import TABLE, number, stepped


def no_period(seconds: float) -> str:
    """Return what is said of a number of seconds that is no period."""
    return f"{seconds} is no period of CloudWatch; write 10, 20, 30 or a multiple of 60"


def too_far(periods: float, seconds: int) -> str:
    """Return what is said of periods that are longer together than CloudWatch looks back."""
    return (
        f"{periods} of {seconds} seconds are more than a day, or than a week in periods of an hour "
        "or longer; give fewer, or a shorter period_seconds"
    )


OF_TERRAFORM = "scaling.step_policies"

PERIODS = join(
    number("cooldown_seconds", 0, 3600, lambda seconds: stepped(cooldown_seconds=seconds)),
    *(stepped(period_seconds=seconds) for seconds in (10, 20, 30, 240)),
    # Terraform applies the rules between fields to numbers that are out of their range.
    number(
        "period_seconds",
        10,
        86400,
        lambda seconds: stepped(period_seconds=seconds),
        lambda seconds: f"{OF_TERRAFORM}.period_seconds: {no_period(seconds)}",
    ),
    wrong(
        "steps with a period of 90 seconds",
        stepped(period_seconds=90),
        f"{TABLE}.period_seconds: {no_period(90)}",
    ),
    stepped(period_seconds=60, evaluation_periods=1440),
    stepped(period_seconds=3600, evaluation_periods=168),
    *(
        wrong(
            f"steps that look back {periods} times {seconds} seconds",
            stepped(period_seconds=seconds, evaluation_periods=periods),
            f"{TABLE}.evaluation_periods: {too_far(periods, seconds)}",
        )
        for seconds, periods in ((60, 1441), (3600, 169))
    ),
    number(
        "evaluation_periods",
        1,
        8640,
        lambda periods: stepped(period_seconds=10, evaluation_periods=periods),
        lambda periods: (
            f"{OF_TERRAFORM}.evaluation_periods: {too_far(periods, 10)}" if periods > 8640 else ""
        ),
    ),
)
