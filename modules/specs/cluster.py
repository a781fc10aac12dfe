"""The ECS cluster that an environment asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.matches import Matches
from modules.specs.operations import length, only, values
from modules.specs.problems import Rule

CapacityProvider = Literal["FARGATE", "FARGATE_SPOT"]

DnsName = Annotated[
    str,
    Matches(
        r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+",
        "a domain name of two labels or more, such as shop.local",
    ),
    Field(max_length=253),
]


class StrategySpec(Spec):
    """The share of tasks that one capacity provider runs."""

    weight: Annotated[int, Field(ge=0, le=1000)] = 1
    """Relative share of the tasks beyond ``base``, 0 to 1000."""

    base: Annotated[int, Field(ge=0, le=100000)] = 0
    """Tasks that run on this provider before the weights count, 0 to 100000."""


def on_demand() -> dict[CapacityProvider, StrategySpec]:
    """Return the strategy of on-demand Fargate alone."""
    return {"FARGATE": StrategySpec(weight=1, base=1)}


def strategy_rules(strategy: Any) -> Iterator[Rule]:
    """Yield the rules between capacity providers."""
    field, shares = ("capacity_provider_strategy",), values(strategy)
    yield Rule(
        field,
        length(only(shares, lambda share: share.weight > 0)) > 0,
        "every weight is 0; give one provider a weight",
    )
    yield Rule(
        field,
        length(only(shares, lambda share: share.base > 0)) <= 1,
        "more than one provider has a base; ECS allows one, remove the others",
    )


class ClusterSpec(Spec):
    """An ECS cluster on Fargate and the private DNS namespace of its services."""

    namespace: DnsName | None = None
    """Private DNS domain in which services find each other. Default: ``<project>.local``.

    Name it per environment where several share a VPC.
    """

    container_insights: Literal["enabled", "enhanced", "disabled"] = "enabled"
    """CloudWatch Container Insights (Security Hub ECS.12); ``enhanced`` adds task level metrics."""

    capacity_provider_strategy: Annotated[
        dict[CapacityProvider, StrategySpec], Field(min_length=1)
    ] = Field(default_factory=on_demand)
    """Where tasks run, by capacity provider.

    The default is on-demand Fargate alone. Spot tasks cost about a third and are stopped with two
    minutes' notice.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from strategy_rules(self.capacity_provider_strategy)
