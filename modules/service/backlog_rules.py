"""Rules on scaling on the backlog of queues."""

from __future__ import annotations

from collections.abc import Iterator

from modules.language.problems import Rule
from modules.language.value import Value
from modules.service.scaling_spec import ScalingSpec

MOST_QUEUES = 5
"""An alarm calculates with ten metrics, and two of each queue tell whether it is idle.

Source: Amazon CloudWatch user guide, "Create a CloudWatch alarm based on a metric math expression".
"""

FIELD = ("scaling", "acceptable_backlog_per_task")


def backlog_rules(scaling: Value[ScalingSpec | None], queues: Value[int]) -> Iterator[Rule]:
    """Yield the rules on the queues whose backlog a service is scaled on.

    Args:
        scaling: Its scaling.
        queues: Number of queues that it consumes.
    """
    is_given = scaling.if_given(
        lambda scaling: scaling.acceptable_backlog_per_task.is_given, otherwise=False
    )
    yield Rule(
        FIELD,
        ~is_given | (queues > 0),
        "counts messages of the queues in consumes, and there is none; name one or remove it",
    )
    yield Rule(
        FIELD,
        ~is_given | (queues <= MOST_QUEUES),
        f"counts messages of {queues} queues, and CloudWatch adds up those of {MOST_QUEUES}; "
        "divide the service into two",
    )
