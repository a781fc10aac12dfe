"""What a plan does to routes whose requests find no task for a while."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Changes = Sequence[Mapping[str, Any]]


def gap_advice(changes: Changes) -> str:
    """Says which routes lose the tasks that answer them; nothing where none does.

    ECS registers new tasks in the target groups that a service has from then on, and the old ones
    leave the former. What answers next is named by the rule when it is steady.

    Args:
        changes: `resource_changes` of the plan.
    """
    return "\n\n".join(
        f"**Requests are refused for a while: `{service}` leaves the target group to which "
        f"`{rule}` forwards.** What answers them next is named when its tasks are steady; until "
        "then they find fewer and fewer tasks, at last none. "
        '"Change routes" in docs/operations.md says how none is lost.'
        for service, rule in sorted(_gaps(changes))
    )


def _gaps(changes: Changes) -> Iterator[tuple[str, str]]:
    rules = _of_type(changes, "aws_lb_listener_rule", "aws_lb_listener")
    asked_for = [_matches(rule["change"]["after"]) for rule in rules if rule["change"]["after"]]
    for service in _of_type(changes, "aws_ecs_service"):
        left = _groups(service, "before") - _groups(service, "after")
        for rule in rules:
            before = rule["change"]["before"]
            if before and _forwards_to(before) & left and _matches(before) in asked_for:
                yield service["address"], rule["address"]


def _of_type(changes: Changes, *types: str) -> Changes:
    return [change for change in changes if change["type"] in types]


def _groups(service: Mapping[str, Any], when: str) -> set[str]:
    """Returns the target groups of a service; those that are not made yet have no ARN."""
    there = service["change"][when] or {}
    return _arns(there.get("load_balancer") or [])


def _forwards_to(rule: Mapping[str, Any]) -> set[str]:
    """Returns the target groups to which a rule, or a listener itself, forwards."""
    return _arns(rule.get("action") or rule.get("default_action") or [])


def _arns(blocks: Changes) -> set[str]:
    return {arn for block in blocks if (arn := block.get("target_group_arn"))}


def _matches(rule: Mapping[str, Any]) -> list[str]:
    """Returns the port of a listener, or which requests a rule matches, without an order."""
    matched = [rule.get("port"), *(rule.get("condition") or [])]
    return sorted(json.dumps(one, sort_keys=True) for one in matched)
