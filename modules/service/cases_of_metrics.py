"""Metrics of CloudWatch that a service may be scaled on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import any_number, texts
from modules.language.cases_of_names import table_names
from modules.service.metric_spec import MOST

JOBS = {"namespace": "AWS/SQS", "metric_name": "Jobs", "stat": "Sum"}
CALCULATED: list[dict[str, Any]] = [
    {"id": "jobs", "metric_stat": JOBS, "return_data": False},
    {"id": "each", "expression": "jobs / 2"},
]
TABLE = "scaling.custom_metrics.backlog"
ONE_WAY = (
    f"{TABLE}.metric_name: give namespace and metric_name of one metric, or metrics for metric math"
)
ONE_PART = "give one of expression and metric_stat"
LINE = "without a character of control"
ID = "write letters, digits and underscores, with a lower-case letter first"


def measured(name: str = "backlog", **fields: Any) -> Changes:
    """Return a metric with some fields."""
    metric = {"target_value": 10, "namespace": "Shop", "metric_name": "Backlog", **fields}
    given = {field: value for field, value in metric.items() if value is not None}
    return {"scaling.custom_metrics": {name: given}}


def calculated(*metrics: Any) -> Changes:
    """Return metric math."""
    return measured(namespace=None, metric_name=None, metrics=list(metrics))


def part(**fields: Any) -> Changes:
    """Return metric math with another part."""
    return calculated(CALCULATED[1], {"id": "other", "return_data": False, **fields})


def stat(**fields: Any) -> Changes:
    """Return metric math with a metric that has some fields."""
    return part(metric_stat={**JOBS, **fields})


def names(field: str, made: Callable[[str], Changes]) -> Group:
    """Return texts of a metric that CloudWatch does not take."""
    rule = f"write 1 to 255 characters {LINE}"
    return texts(f"{TABLE}.{field}", rule, "", "a\0b", "n" * 256, made=made, shown=field)


def values(field: str, made: Callable[[str], Changes], most: int) -> Group:
    """Return longer texts that CloudWatch does not take."""
    path, long = f"{TABLE}.{field}", "v" * (most + 1)
    return join(
        made(long[1:]),
        texts(path, f"write text {LINE}", "", "a\0b", made=made, shown=field),
        wrong(
            f"{field} of {most + 1} characters",
            made(long),
            f'{path}: "{long[:78]}… is too long; give at most {most} characters',
        ),
    )


TEXTS = join(
    names("metric_name", lambda text: measured(metric_name=text)),
    names("namespace", lambda text: measured(namespace=text)),
    names("metrics.1.metric_stat.metric_name", lambda text: stat(metric_name=text)),
    names("metrics.1.metric_stat.namespace", lambda text: stat(namespace=text)),
    names("metrics.1.metric_stat.stat", lambda text: stat(stat=text)),
    values("metrics.1.expression", lambda text: part(expression=text), 2048),
    values("dimensions.A", lambda text: measured(dimensions={"A": text}), 1024),
    values("metrics.1.metric_stat.dimensions.A", lambda text: stat(dimensions={"A": text}), 1024),
    wrong(
        "dimension without a name",
        measured(dimensions={"": "1"}),
        f'{TABLE}.dimensions.: "": write 1 to 255 characters {LINE}',
    ),
    wrong(
        "dimension in metric math without a name",
        stat(dimensions={"": "1"}),
        f'{TABLE}.metrics.1.metric_stat.dimensions.: "": write 1 to 255 characters {LINE}',
    ),
)


def parts(returned: int) -> str:
    """Return what is said of so many parts that return data."""
    return (
        f"{TABLE}.metrics: {returned} parts return data, and scaling follows one; write "
        "return_data = false for all others"
    )


METRICS = join(
    measured(dimensions={"Queue": "jobs", "Größe": "1"}, statistic="Sum"),
    calculated(*CALCULATED),
    calculated(CALCULATED[0], {**CALCULATED[1], "id": "e_1"}),
    part(metric_stat={**JOBS, "dimensions": {"QueueName": "jobs"}}),
    table_names("scaling.custom_metrics", measured),
    any_number(
        f"{TABLE}.target_value",
        0,
        MOST,
        made=lambda number: measured(target_value=number),
        above=True,
    ),
    wrong("metric without a namespace", measured(namespace=None), ONE_WAY),
    wrong("metric without a name", measured(metric_name=None), ONE_WAY),
    wrong("neither a metric nor metric math", measured(metric_name=None, namespace=None), ONE_WAY),
    wrong("a metric and metric math", measured(metrics=CALCULATED), ONE_WAY),
    wrong(
        "dimensions of metric math",
        measured(namespace=None, metric_name=None, metrics=CALCULATED, dimensions={"A": "1"}),
        f"{TABLE}.dimensions: belong to one metric; write those of metric math into its "
        "metric_stat",
    ),
    wrong(
        "ids given twice",
        calculated(*CALCULATED, {**CALCULATED[0], "id": "each"}),
        f'{TABLE}.metrics: "each" is the id of several parts; give each its own',
    ),
    wrong("no part returns data", calculated(CALCULATED[0]), parts(0)),
    wrong(
        "two parts return data",
        calculated({"id": "a", "expression": "1"}, {"id": "b", "expression": "1"}),
        parts(2),
    ),
    wrong("part without anything", part(), f"{TABLE}.metrics.1.expression: {ONE_PART}"),
    wrong(
        "part with both",
        part(expression="1", metric_stat=JOBS),
        f"{TABLE}.metrics.1.expression: {ONE_PART}",
    ),
    texts(
        f"{TABLE}.metrics.1.id",
        ID,
        *("Jobs", "1st", "a-b", ""),
        made=lambda text: part(id=text, expression="1"),
        shown="id",
    ),
    TEXTS,
    wrong(
        "statistic of another name",
        measured(statistic="Mean"),
        f"{TABLE}.statistic: \"Mean\" is not possible; choose 'Average', 'Maximum', 'Minimum', "
        "'SampleCount' or 'Sum'",
    ),
    wrong(
        "parts: 21",
        calculated(*CALCULATED, *({**CALCULATED[0], "id": f"m{n}"} for n in range(19))),
        f"{TABLE}.metrics: 21 given; give at most 20",
    ),
    wrong(
        "dimensions: 31",
        measured(dimensions={f"d{n}": "1" for n in range(31)}),
        f"{TABLE}.dimensions: 31 given; give at most 30",
    ),
    wrong(
        "dimensions in metric math: 31",
        stat(dimensions={f"d{n}": "1" for n in range(31)}),
        f"{TABLE}.metrics.1.metric_stat.dimensions: 31 given; give at most 30",
    ),
    wrong(
        "metrics: 41",
        {
            "scaling.custom_metrics": {
                f"m{n}": {**measured()["scaling.custom_metrics"]["backlog"]} for n in range(41)
            }
        },
        "scaling.custom_metrics: 41 given; give at most 40",
    ),
)
