"""ARNs of a module's caller: they are of the cluster's partition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.functions import quoted, split
from modules.language.problems import Rule
from modules.language.regions import REGIONS
from modules.language.value import constant

if TYPE_CHECKING:
    from modules.service.inputs import ServiceInputs

_PARTITIONS = constant("partitions", tuple(REGIONS))


def partition_rules(inputs: ServiceInputs) -> Iterator[Rule]:
    """Yield the rules that what the task role names is of the cluster's partition."""
    partition = split(":", f"{inputs.cluster_arn}::")[1]
    others = _PARTITIONS.filter(lambda other: other != partition)
    for field, arns in {
        "task_role_statements": inputs.task_role_statements.map(
            lambda statement: statement.resources
        ).flat,
        "task_role_policy_arns": inputs.task_role_policy_arns.values,
    }.items():
        foreign = arns.filter(lambda arn: others.contains(split(":", f"{arn}::")[1]))
        yield Rule(
            (field,),
            foreign.length == 0,
            f"{quoted(foreign)} is of another partition than the cluster, {partition}; write its "
            "own ARNs",
        )
