"""The ECS cluster of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.fields import DnsName
from modules.language.fixed import Fixed
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value

CapacityProvider = Literal["FARGATE", "FARGATE_SPOT"]


class StrategySpec(Spec):
    """The share of tasks that one capacity provider runs."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    weight: Value[Annotated[int, Field(ge=0, le=1000)]] = Value(1)
    """Relative share of the tasks beyond ``base``."""

    base: Value[Annotated[int, Field(ge=0, le=100000)]] = Value(0)
    """Tasks that run on this provider before the weights apply."""


Strategy = Annotated[dict[CapacityProvider, StrategySpec], Field(min_length=1)]
"""Shares by capacity provider."""

ON_DEMAND: Value[dict[CapacityProvider, StrategySpec]] = Value(
    {"FARGATE": StrategySpec(weight=Value(1), base=Value(1))}
)
"""The strategy with on-demand Fargate alone."""


def strategy_rules(strategy: Value[dict[CapacityProvider, StrategySpec]]) -> Iterator[Rule]:
    """Yield the rules between capacity providers."""
    field, shares = ("capacity_provider_strategy",), strategy.values
    yield Rule(
        field,
        shares.filter(lambda share: share.weight > 0).length > 0,
        "every weight is 0; give one provider a weight",
    )
    yield Rule(
        field,
        shares.filter(lambda share: share.base > 0).length <= 1,
        "more than one provider has a base; ECS allows one, remove the others",
    )


def fixed_namespace(domain: str | Value[str]) -> Iterator[Fixed]:
    """Yield the field of the private DNS domain, which keeps its value.

    Args:
        domain: The domain, whether it is given or follows from a name.
    """
    yield Fixed(("namespace",), domain, "running tasks reach each other by names below it")


class ClusterSpec(Spec):
    """An ECS cluster on Fargate and the private DNS namespace of its services."""

    taken_by: ClassVar[TakenBy] = ecs("PutClusterCapacityProviders")

    namespace: Value[DnsName | None] = Value(None)
    """Private DNS domain of the services; of a namespace that exists, its name.

    Default: ``<project>.local``, in a VPC that exists ``<project>-<name>.local``. Choose one per
    environment if several share a VPC.
    """

    container_insights: Value[Literal["enabled", "enhanced", "disabled"]] = Value("enabled")
    """CloudWatch Container Insights (Security Hub ECS.12); ``enhanced`` adds task level metrics."""

    capacity_provider_strategy: Value[Strategy] = ON_DEMAND
    """Where tasks run, by capacity provider.

    The default is on-demand Fargate alone. Spot tasks cost about a third and are stopped with two
    minutes' notice.
    """

    guardduty_runtime_monitoring: Value[bool] = Value(False)
    """Whether the tasks are watched by GuardDuty's Runtime Monitoring, which the account switches
    on: the cluster is tagged ``GuardDutyManaged``, and the tasks may pull GuardDuty's agent.

    GuardDuty adds the agent to new tasks alone; they start without it where they cannot pull it.
    It takes 128 MiB or more of the task's memory. Without NAT gateways the network needs the
    endpoint ``guardduty-data``. Default: the cluster has no such tag, and nobody may pull it.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from strategy_rules(self.capacity_provider_strategy)
