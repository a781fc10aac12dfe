"""Resources with blocks, over what is known and what is planned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.bindings.aws import (
    EcsService,
    LbListenerRule,
    SecurityGroup,
)
from modules.bindings.resources import arguments, blocks
from modules.cluster.spec import StrategySpec
from modules.language.spec import Spec
from modules.language.value import Value
from tests.support.environments import scratch


class PartSpec(Spec):
    """A block that may be left out."""

    port: Value[int] = Value(1)


FLAG = Value.planned("var.flag", bool)


PART: Value[PartSpec | None] = Value.planned("var.part", PartSpec | None)


NAMES: Value[tuple[str, ...]] = Value.planned("var.names", tuple[str, ...])


PARTS: Value[tuple[PartSpec, ...]] = Value.planned("var.parts", tuple[PartSpec, ...])


TABLE: Value[dict[str, StrategySpec]] = Value.planned("var.table", dict[str, StrategySpec])


PORT = {"from_port": 1}


def group(**given: Any) -> dict[str, Any]:
    """Return a security group with arguments, but for its name."""

    def build(stack: Any) -> None:
        arguments(SecurityGroup(stack, "group", name="g"), **given)

    found = scratch(build).resource("aws_security_group.group")
    return {name: value for name, value in found.items() if name != "name"}


def service(over: Value[Any], made: Callable[..., Any]) -> dict[str, Any]:
    def build(stack: Any) -> None:
        arguments(
            EcsService(stack, "web", name="web"), capacity_provider_strategy=blocks(over, made)
        )

    return scratch(build).resource("aws_ecs_service.web")


FIRST = [{"type": "fixed"}]


def rule(**given: Any) -> dict[str, Any]:
    def build(stack: Any) -> None:
        made = LbListenerRule(stack, "rule", listener_arn="l", action=FIRST, condition=[])
        arguments(made, **given)

    return scratch(build).resource("aws_lb_listener_rule.rule")
