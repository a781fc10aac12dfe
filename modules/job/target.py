"""What is started of a job, and where: for its schedule, and for whoever starts it by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from modules.cluster.spec import CapacityProvider, StrategySpec
from modules.language.value import Value


class Target(NamedTuple):
    """A task definition, and the cluster and network that its tasks run in."""

    cluster_arn: str
    cluster_name: str
    family: str
    task_definition_arn: str

    role_arns: Sequence[str]
    """Both roles of the task."""

    subnet_ids: Value[tuple[str, ...]]
    security_group_ids: Value[tuple[str, ...]]

    capacity_provider_strategy: Value[dict[CapacityProvider, StrategySpec]]
    """Where tasks run, by capacity provider."""

    ready: Sequence[str]
    """Addresses of resources that tasks need."""
