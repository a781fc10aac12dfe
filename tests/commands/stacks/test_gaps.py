"""Whom a plan of routes tells that requests are refused for a while."""

from typing import Any

import pytest

from commands.stacks.gaps import gap_advice

OLD, NEW, OTHER = "arn:old", "arn:new", "arn:other"
PATHS = [{"path_pattern": [{"values": ["/pay/*"]}]}]
ELSEWHERE = [{"path_pattern": [{"values": ["/other/*"]}]}]


def change(address: str, before: Any, after: Any, *actions: str) -> dict[str, Any]:
    body = {"actions": list(actions or ("update",)), "before": before, "after": after}
    return {"address": address, "type": address.partition(".")[0], "change": body}


def service(before: list[str], after: list[str | None]) -> dict[str, Any]:
    one, other = (
        {"load_balancer": [{"target_group_arn": arn} if arn else {} for arn in arns]}
        for arns in (before, after)
    )
    return change("aws_ecs_service.web", one, other)


def rule(before: str, after: str | None, *, asks: Any = None) -> dict[str, Any]:
    return change(
        "aws_lb_listener_rule.web_100",
        {"action": [{"type": "forward", "target_group_arn": before}], "condition": PATHS},
        {"action": [{"type": "forward"} | ({"target_group_arn": after} if after else {})]}
        | {"condition": asks or PATHS},
    )


GONE = change("aws_lb_listener_rule.web_100", rule(OLD, NEW)["change"]["before"], None, "delete")
COMES = change("aws_lb_listener_rule.web_200", None, rule(OLD, None)["change"]["after"], "create")

DESTROYED = change(
    "aws_ecs_service.web", {"load_balancer": [{"target_group_arn": OLD}]}, None, "delete"
)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param([service([OLD], [None]), rule(OLD, None)], id="a group that is made"),
        pytest.param([service([OLD], [NEW]), rule(OLD, NEW)], id="a group that is there"),
        pytest.param([service([OLD], [None]), GONE, COMES], id="another priority"),
        pytest.param([service([OLD], []), rule(OLD, OTHER)], id="another service"),
        pytest.param([DESTROYED, rule(OLD, OTHER)], id="in place of a service that goes"),
    ],
)
def test_a_route_that_moves_to_another_target_group_is_told(changes: list[Any]) -> None:
    assert gap_advice(changes) == (
        "**Requests are refused for a while: `aws_ecs_service.web` leaves the target group to "
        "which `aws_lb_listener_rule.web_100` forwards.** What answers them next is named when its "
        "tasks are steady; until then they find fewer and fewer tasks, at last none. "
        '"Change routes" in docs/operations.md says how none is lost.'
    )


@pytest.mark.parametrize(("port", "told"), [(1883, True), (1884, False)])
def test_a_port_of_tcp_that_moves_to_another_target_group_is_told(port: int, told: bool) -> None:
    one, other = (
        {"port": number, "default_action": [{"target_group_arn": arn}]}
        for number, arn in ((1883, OLD), (port, NEW))
    )
    listener = change("aws_lb_listener.edge_1883", one, other)

    said = gap_advice([service([OLD], [NEW]), listener])

    assert ("to which `aws_lb_listener.edge_1883` forwards" in said) == told


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param([service([OLD], [OLD, None]), rule(OLD, None)], id="both groups for a while"),
        pytest.param([service([OLD], [OLD]), rule(OLD, OTHER)], id="to a service that serves"),
        pytest.param([service([OLD, NEW], [NEW]), GONE], id="a route that is taken away"),
        pytest.param(
            [service([OLD], [None]), rule(OLD, None, asks=ELSEWHERE)], id="for other requests"
        ),
        pytest.param([DESTROYED, GONE], id="a service that goes"),
        pytest.param([change("aws_ecs_service.web", {}, {}), COMES], id="a first route"),
    ],
)
def test_where_requests_find_a_task_or_none_is_asked_for_nothing_is_told(
    changes: list[Any],
) -> None:
    assert gap_advice(changes) == ""
