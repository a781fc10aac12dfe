"""Steps by which a service may be scaled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import any_number, texts
from modules.language.cases_of_names import table_names
from modules.service.metric_spec import MOST

TABLE = "scaling.step_policies.backlog"
STEPS = f"{TABLE}.step_adjustments"
LINE = "without a character of control"


def step(
    adjustment: int = 1, low: float | None = None, high: float | None = None
) -> dict[str, Any]:
    """Return a step between two bounds, or with one."""
    bounds = {"metric_interval_lower_bound": low, "metric_interval_upper_bound": high}
    given = {name: bound for name, bound in bounds.items() if bound is not None}
    return {"scaling_adjustment": adjustment, **given}


def stepped(*steps: Any, name: str = "backlog", **fields: Any) -> Changes:
    """Return a policy with some steps and fields."""
    policy = {
        "namespace": "Shop",
        "metric_name": "Backlog",
        "threshold": 100,
        "step_adjustments": list(steps) or [step(low=0)],
        **fields,
    }
    return {"scaling.step_policies": {name: policy}}


def number(
    field: str,
    least: int,
    most: int,
    made: Callable[[Any], Changes],
    also: Callable[[float], str] = lambda _: "",
) -> Group:
    """Return a whole number at both ends of its range, beyond them, and a fraction.

    Args:
        field: The number.
        least: The smallest.
        most: The largest.
        made: Returns the changes for a number.
        also: Returns a further message of Terraform for a wrong one.
    """
    path = f"{TABLE}.{field}"
    said = {
        "too small": (least - 1, f"is too small; give at least {least}"),
        "too large": (most + 1, f"is too large; give at most {most}"),
        "fraction": (least + 0.5, "is not a whole number; write one, without quotes"),
    }
    return Group(
        (made(least), made(most)),
        tuple(
            wrong(f"steps with {field} {title}", made(n), f"{path}: {n} {text}", also=also(n))
            for title, (n, text) in said.items()
        ),
    )


BOTH = (step(-1, high=0), step(1, 0))
"""Steps for either kind of alarm."""


def other(field: str, given: Any, *options: str) -> Group:
    """Return something that is none of the options."""
    shown, last = ", ".join(options[:-1]), options[-1]
    text = f'"{given}"' if isinstance(given, str) else given
    message = f"{TABLE}.{field}: {text} is not possible; choose {shown} or {last}"
    return join(wrong(f"steps with {field} {given}", stepped(*BOTH, **{field: given}), message))


GAP = f"{STEPS}: have a gap, or two in one place; let each begin where another one ends"
OPEN = (
    f"{STEPS}: have a bound beyond the threshold and no step beyond that, which AWS refuses; leave "
    "out the outermost bound"
)
BESIDE = f"{STEPS}: take none beyond the threshold with {{}}; let one have no metric_interval_{{}}"
NO_MORE = BESIDE.format("GreaterThanOrEqualToThreshold", "upper_bound")
NO_LESS = BESIDE.format("LessThanThreshold", "lower_bound")

INTERVALS = join(
    # In any order, and on both sides of the threshold.
    stepped(step(3, 50), step(1, 0, 20), step(2, 20, 50)),
    stepped(step(-1, high=-10), step(0, -10, 10), step(1, 10)),
    stepped(step(-1, high=0), comparison_operator="LessThanThreshold"),
    stepped(step(-2, high=-20), step(-1, -20, 0), comparison_operator="LessThanOrEqualToThreshold"),
    stepped(step(low=0), comparison_operator="GreaterThanThreshold"),
    wrong("steps with a gap", stepped(step(1, 0, 10), step(2, 20)), GAP),
    wrong("steps that overlap", stepped(step(1, 0, 20), step(2, 10)), GAP),
    wrong("two steps from one bound", stepped(step(1, 0, 20), step(2, 0), step(3, 20)), GAP),
    wrong("two steps without an end", stepped(step(1, 0), step(2, 20)), GAP),
    wrong("steps with an end", stepped(step(1, 0, 10)), OPEN, NO_MORE),
    wrong(
        "steps with a beginning below the threshold", stepped(step(-1, -10, 0), step(1, 0)), OPEN
    ),
    wrong("steps on the side of no alarm", stepped(step(-1, high=0)), NO_MORE),
    wrong(
        "steps above for an alarm below", stepped(comparison_operator="LessThanThreshold"), NO_LESS
    ),
    wrong(
        "a step without a bound",
        stepped({"scaling_adjustment": 1}),
        f"{STEPS}.0.metric_interval_lower_bound: an interval has one bound at least; give "
        "metric_interval_lower_bound, metric_interval_upper_bound or both",
    ),
    wrong(
        "bounds of a step the wrong way round",
        stepped(step(1, 20, 10), step(2, 10)),
        f"{STEPS}.0.metric_interval_lower_bound: 20 is not below metric_interval_upper_bound 10; "
        "lower it or raise the other",
    ),
    any_number(
        f"{STEPS}.0.metric_interval_upper_bound",
        -MOST,
        MOST,
        made=lambda bound: stepped(step(-1, high=bound), step(1, bound)),
        further=(f"{STEPS}.1.metric_interval_lower_bound",),
    ),
    stepped(step(1, 0, 0.2), step(2, 0.2), threshold=0.75),
    wrong(
        "no steps",
        stepped(step_adjustments=[]),
        f"{STEPS}: 0 given; give at least 1",
        also=f"{GAP}; {NO_MORE}".replace(".backlog", ""),
    ),
    stepped(*(step(n + 1, n, n + 1) for n in range(19)), step(20, 19)),
    wrong(
        "steps: 21",
        stepped(*(step(n + 1, n, n + 1) for n in range(20)), step(21, 20)),
        f"{STEPS}: 21 given; give at most 20",
    ),
)

ADJUSTMENTS = join(
    number("step_adjustments.0.scaling_adjustment", -1000, 1000, lambda n: stepped(step(n, 0))),
    stepped(step(0, 0), adjustment_type="ExactCapacity"),
    wrong(
        "fewer tasks than none",
        stepped(step(-1, 0), adjustment_type="ExactCapacity"),
        f"{STEPS}: are numbers of tasks with ExactCapacity, and one is negative; write 0 or more, "
        "or another adjustment_type",
    ),
    number(
        "min_adjustment_magnitude",
        1,
        500,
        lambda n: stepped(adjustment_type="PercentChangeInCapacity", min_adjustment_magnitude=n),
    ),
    wrong(
        "least change of a change by tasks",
        stepped(min_adjustment_magnitude=2),
        f"{TABLE}.min_adjustment_magnitude: is of PercentChangeInCapacity alone; remove it or "
        "write that adjustment_type",
    ),
    other(
        "adjustment_type",
        "Percent",
        "'ChangeInCapacity'",
        "'PercentChangeInCapacity'",
        "'ExactCapacity'",
    ),
)


def _texts(field: str) -> Group:
    rule = f"write 1 to 255 characters {LINE}"
    return texts(
        f"{TABLE}.{field}",
        rule,
        *("", "a\0b", "n" * 256),
        made=lambda text: stepped(**{field: text}),
        shown=f"{field} of steps",
    )


ALARMS = join(
    _texts("namespace"),
    _texts("metric_name"),
    stepped(dimensions={"Queue": "v" * 1024}, statistic="Sum", metric_aggregation_type="Maximum"),
    wrong(
        "dimension of steps without a name",
        stepped(dimensions={"": "1"}),
        f'{TABLE}.dimensions.: "": write 1 to 255 characters {LINE}',
    ),
    texts(
        f"{TABLE}.dimensions.A",
        f"write text {LINE}",
        "",
        made=lambda text: stepped(dimensions={"A": text}),
        shown="dimension of steps",
    ),
    wrong(
        "dimension of steps of 1025 characters",
        stepped(dimensions={"A": "v" * 1025}),
        f'{TABLE}.dimensions.A: "{"v" * 78}… is too long; give at most 1024 characters',
    ),
    wrong(
        "dimensions of steps: 31",
        stepped(dimensions={f"d{n}": "1" for n in range(31)}),
        f"{TABLE}.dimensions: 31 given; give at most 30",
    ),
    other("statistic", "Mean", "'Average'", "'Maximum'", "'Minimum'", "'SampleCount'", "'Sum'"),
    other("metric_aggregation_type", "Sum", "'Average'", "'Maximum'", "'Minimum'"),
    other(
        "comparison_operator",
        "Equals",
        "'GreaterThanOrEqualToThreshold'",
        "'GreaterThanThreshold'",
        "'LessThanOrEqualToThreshold'",
        "'LessThanThreshold'",
    ),
    any_number(f"{TABLE}.threshold", -MOST, MOST, made=lambda n: stepped(threshold=n)),
)


def _many(steps: int, metrics: int) -> Changes:
    policy = stepped()["scaling.step_policies"]["backlog"]
    metric = {"target_value": 1, "namespace": "Shop", "metric_name": "Jobs"}
    return {
        "scaling.step_policies": {f"s{n}": policy for n in range(steps)},
        "scaling.custom_metrics": {f"m{n}": metric for n in range(metrics)},
    }


STEP_POLICIES = join(
    table_names("scaling.step_policies", lambda name: stepped(name=name)),
    INTERVALS,
    ADJUSTMENTS,
    ALARMS,
    _many(20, 24),
    wrong(
        "policies of steps: 21", _many(21, 0), "scaling.step_policies: 21 given; give at most 20"
    ),
    wrong(
        "policies: 45",
        _many(20, 25),
        "scaling.step_policies: are 45 with custom_metrics, and AWS follows 44 beside the others "
        "of a service; remove some",
    ),
)
