"""Routes change hands at once, and never lead to a service that is not steady yet."""

from __future__ import annotations

from typing import Any

from tests.service.given import ROUTED
from tests.support.difference import difference
from tests.support.environments import environment, least

RULE = "aws_lb_listener_rule.public"


def routed(**priorities: int) -> dict[str, Any]:
    """Services with a path of their own each."""
    services = {
        name: {"route": {"priority": priority, "path_patterns": [f"/{name}/*"]}}
        for name, priority in priorities.items()
    }
    return {"load_balancer": ROUTED["load_balancer"], "services": services}


def test_two_services_swap_priorities_by_changing_what_each_rule_says() -> None:
    before, after = environment(routed(web=100, api=200)), environment(routed(web=200, api=100))

    assert difference(before, after) == {
        f"{RULE}_{priority}.{what}"
        for priority in (100, 200)
        for what in (
            "action.0.target_group_arn",
            "condition.0.path_pattern.values",
            "depends_on",
        )
    }


def test_a_priority_belongs_to_one_rule_whoever_has_it() -> None:
    for given in (routed(web=100), routed(api=100), routed(web=50000, api=49999)):
        found = least(given)
        for address in found.addresses("aws_lb_listener_rule"):
            assert address == f"{RULE}_{found.resource(address)['priority']}"


def test_a_route_follows_when_its_service_is_steady() -> None:
    found = least(routed(web=100))

    found.has(f"{RULE}_100", depends_on=["aws_ecs_service.web"])
    found.has("aws_ecs_service.web", wait_for_steady_state=True)


def test_until_then_a_rule_that_no_request_matches_holds_the_target_group() -> None:
    found = least(routed(web=100))

    holder = found.resource(f"{RULE}_50000")
    assert holder["condition"] == [{"source_ip": {"values": ["192.0.2.0/32"]}}]
    [action] = holder["action"]
    assert action["forward"]["target_group"] == [
        {"arn": "${aws_lb_target_group.web.arn}", "weight": 1}
    ]
    assert "depends_on" not in holder
    assert f"{RULE}_50000" in found.resource("aws_ecs_service.web")["depends_on"]


def test_such_a_rule_holds_five_target_groups_and_takes_a_priority_that_is_free() -> None:
    services = {f"web{number}": 50000 - 2 * number for number in range(6)}
    found = least(routed(**services))

    held = {
        priority: [
            target["arn"]
            for target in found.resource(f"{RULE}_{priority}")["action"][0]["forward"][
                "target_group"
            ]
        ]
        for priority in (49999, 49997)
    }
    assert held == {
        49999: [f"${{aws_lb_target_group.web{number}.arn}}" for number in range(5)],
        49997: ["${aws_lb_target_group.web5.arn}"],
    }
    assert len(found.addresses("aws_lb_listener_rule")) == 6 + 2
    assert f"{RULE}_49997" in found.resource("aws_ecs_service.web5")["depends_on"]


def test_where_there_is_no_room_for_such_rules_a_route_comes_before_its_service() -> None:
    names = [f"web-{number}" for number in range(10)]
    given = routed(**dict(zip(names, range(1, 11), strict=True)))
    # AWS allows 100 rules: 99 routes leave one, which holds five.
    rest = {
        f"other-{number}": {"route": {"priority": 100 + number, "path_patterns": [f"/{number}"]}}
        for number in range(89)
    }
    found = least(given, {"services": given["services"] | rest})

    rules = found.addresses("aws_lb_listener_rule")
    assert len(rules) == 100
    assert sum("depends_on" in found.resource(rule) for rule in rules) == 5
    assert f"{RULE}_10" in found.resource("aws_ecs_service.web_9")["depends_on"]
    found.absent(f"{RULE}_10", "depends_on")


def test_a_rule_whose_address_named_its_service_is_the_one_of_its_priority() -> None:
    moves = {block["from"]: block["to"] for block in least(routed(web=100)).json["moved"]}

    assert moves["aws_lb_listener_rule.web"] == f"{RULE}_100"


def test_a_service_that_is_called_like_a_rule_is_not_taken_for_one() -> None:
    found = least(routed(**{"public-100": 200, "web": 100}))
    moves = {block["from"]: block["to"] for block in found.json["moved"]}

    assert f"{RULE}_100" not in moves


def test_a_service_without_a_route_tells_ecs_nothing_of_a_grace_period() -> None:
    lifecycle = least().resource("aws_ecs_service.web")["lifecycle"]

    assert "health_check_grace_period_seconds" in lifecycle["ignore_changes"]
    least().absent("aws_ecs_service.web", "health_check_grace_period_seconds")
