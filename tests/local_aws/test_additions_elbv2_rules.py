"""Listener rules and target groups, judged as Elastic Load Balancing judges them."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

Connect = Callable[[str], Any]

ACTION = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}


def new_listener(client: Any, ec2: Any) -> str:
    """A listener on a load balancer of its own."""
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]][:2]
    [balancer] = client.create_load_balancer(Name=uuid4().hex[:20], Subnets=subnets)[
        "LoadBalancers"
    ]
    [listener] = client.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"],
        Protocol="HTTP",
        Port=80,
        DefaultActions=[ACTION],
    )["Listeners"]
    return str(listener["ListenerArn"])


def condition(field: str, *values: str) -> dict[str, Any]:
    """A condition of a rule."""
    config = "".join(map(str.capitalize, field.split("-")))
    return {"Field": field, f"{config}Config": {"Values": list(values)}}


def header(*values: str) -> dict[str, Any]:
    """A condition of a header."""
    config = {"HttpHeaderName": "X-A", "Values": list(values)}
    return {"Field": "http-header", "HttpHeaderConfig": config}


def query(*values: str) -> dict[str, Any]:
    """A condition of a key of the query."""
    config = {"Values": [{"Key": "a", "Value": value} for value in values]}
    return {"Field": "query-string", "QueryStringConfig": config}


def rule(client: Any, listener: str, priority: int, *conditions: dict[str, Any]) -> str:
    """A rule that answers 404."""
    given = list(conditions) or [condition("path-pattern", f"/{priority}")]
    [made] = client.create_rule(
        ListenerArn=listener, Priority=priority, Conditions=given, Actions=[ACTION]
    )["Rules"]
    return str(made["RuleArn"])


def refusal(call: Callable[[], Any]) -> str:
    """The code of the error that a call is answered with, if it is."""
    try:
        call()
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return "taken"


def priorities(client: Any, *rules: str) -> dict[str, str]:
    """The priority of each rule."""
    found = client.describe_rules(RuleArns=list(rules))["Rules"]
    return {one["RuleArn"]: one["Priority"] for one in found}


def test_a_priority_that_another_rule_has_is_refused(local: Connect) -> None:
    client, listener = local("elbv2"), new_listener(local("elbv2"), local("ec2"))
    first, second = rule(client, listener, 100), rule(client, listener, 200)
    move = {"RuleArn": first, "Priority": 200}

    assert refusal(lambda: rule(client, listener, 100)) == "PriorityInUse"
    assert refusal(lambda: client.set_rule_priorities(RulePriorities=[move])) == "PriorityInUse"
    assert priorities(client, first, second) == {first: "100", second: "200"}


def test_one_call_may_swap_two_priorities(aws: Connect) -> None:
    client, listener = aws("elbv2"), new_listener(aws("elbv2"), aws("ec2"))
    first, second = rule(client, listener, 100), rule(client, listener, 200)

    client.set_rule_priorities(
        RulePriorities=[{"RuleArn": first, "Priority": 200}, {"RuleArn": second, "Priority": 100}]
    )

    assert priorities(client, first, second) == {first: "200", second: "100"}
    assert refusal(lambda: rule(client, listener, 100)) == "PriorityInUse"


def test_a_load_balancer_takes_a_hundred_rules(aws: Connect) -> None:
    client, listener = aws("elbv2"), new_listener(aws("elbv2"), aws("ec2"))
    for priority in range(1, 101):
        rule(client, listener, priority)

    assert refusal(lambda: rule(client, listener, 101)) == "TooManyRules"


@pytest.mark.parametrize(
    "conditions",
    [
        [condition("path-pattern", "/a b")],
        [condition("path-pattern", "/a#b")],
        [condition("path-pattern", "/*/*/*/*/*/*/*")],
        [condition("host-header", "https://shop.example.com")],
        [condition("host-header", "shop")],
        [condition("host-header", "*")],
        [condition("host-header", "a_b c.example")],
        [
            condition("path-pattern", "/a", "/b", "/c"),
            condition("host-header", "a.de", "b.de", "c.de"),
        ],
        [condition("source-ip", "255.255.255.255/32")],
        [header("1", "2", "3"), query("4", "5", "6")],
        [header("*?*?"), query("*??")],
    ],
    ids=str,
)
def test_a_condition_that_elastic_load_balancing_does_not_take_is_refused(
    aws: Connect, conditions: list[dict[str, Any]]
) -> None:
    client, listener = aws("elbv2"), new_listener(aws("elbv2"), aws("ec2"))
    existing = rule(client, listener, 1)

    assert refusal(lambda: rule(client, listener, 2, *conditions)) == "ValidationError"
    change = {"RuleArn": existing, "Conditions": conditions}
    assert refusal(lambda: client.modify_rule(**change)) == "ValidationError"


@pytest.mark.parametrize(
    "given",
    [
        condition("path-pattern", "/img/?.png", "*.html", "/a/b;c", "/~me/'x'/\"y\"/@:+&$"),
        condition("host-header", "*.example.com", "shop-1.example.com", "a?.example.com"),
        condition("source-ip", "192.0.2.0/32"),
        header("1", "2*"),
        query("1", "2*"),
        condition("http-request-method", "GET", "HEAD"),
    ],
    ids=str,
)
def test_a_condition_that_elastic_load_balancing_takes_is_taken(
    local: Connect, given: dict[str, Any]
) -> None:
    listener = new_listener(local("elbv2"), local("ec2"))
    made = rule(local("elbv2"), listener, 1, given)

    [found] = local("elbv2").describe_rules(RuleArns=[made])["Rules"]
    assert found["Conditions"][0]["Field"] == given["Field"]


def test_a_target_group_belongs_to_one_load_balancer(aws: Connect) -> None:
    client, ec2 = aws("elbv2"), aws("ec2")
    first, second = new_listener(client, ec2), new_listener(client, ec2)
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    [group] = client.create_target_group(
        Name=uuid4().hex[:20], Protocol="HTTP", Port=80, VpcId=vpc, TargetType="ip"
    )["TargetGroups"]
    forward = {"Type": "forward", "TargetGroupArn": group["TargetGroupArn"]}

    def forwards(listener: str, priority: int) -> Any:
        return client.create_rule(
            ListenerArn=listener,
            Priority=priority,
            Conditions=[condition("path-pattern", "/*")],
            Actions=[forward],
        )

    [made] = forwards(first, 1)["Rules"]
    assert refusal(lambda: forwards(first, 2)) == "taken"
    assert refusal(lambda: forwards(second, 1)) == "TargetGroupAssociationLimit"
    change = {"RuleArn": rule(client, second, 2), "Actions": [forward]}
    assert refusal(lambda: client.modify_rule(**change)) == "TargetGroupAssociationLimit"
    assert made["Priority"] == "1"
