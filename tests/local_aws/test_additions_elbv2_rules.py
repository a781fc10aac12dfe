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


def group(client: Any, ec2: Any, codes: str = "200") -> str:
    """A target group of addresses."""
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    arguments = {"Name": uuid4().hex[:20], "TargetType": "ip", "Matcher": {"HttpCode": codes}}
    [made] = client.create_target_group(
        Protocol="HTTP", Port=8080, VpcId=vpc["VpcId"], **arguments
    )["TargetGroups"]
    return str(made["TargetGroupArn"])


@pytest.mark.parametrize("codes", ["500", "199", "200-599", "200, 204"])
def test_success_codes_outside_of_200_to_499_are_refused(aws: Connect, codes: str) -> None:
    client, ec2 = aws("elbv2"), aws("ec2")
    made = group(client, ec2, "200-299,404")

    assert refusal(lambda: group(client, ec2, codes)) == "ValidationError"
    change = {"TargetGroupArn": made, "Matcher": {"HttpCode": codes}}
    assert refusal(lambda: client.modify_target_group(**change)) == "ValidationError"


def test_a_service_cannot_be_made_before_its_target_group_hangs_on_a_listener(
    aws: Connect,
) -> None:
    ecs, client, name = aws("ecs"), aws("elbv2"), uuid4().hex[:20]
    ecs.create_cluster(clusterName=name)
    ecs.register_task_definition(
        family=name, containerDefinitions=[{"name": "web", "image": "web", "memory": 128}]
    )
    target = {"targetGroupArn": group(client, aws("ec2")), "containerName": "web"}
    service = {
        "cluster": name,
        "serviceName": name,
        "taskDefinition": name,
        "desiredCount": 0,
        "loadBalancers": [{**target, "containerPort": 8080}],
    }

    assert refusal(lambda: ecs.create_service(**service)) == "InvalidParameterException"
    forward = {"Type": "forward", "TargetGroupArn": target["targetGroupArn"]}
    client.create_rule(
        ListenerArn=new_listener(client, aws("ec2")),
        Priority=1,
        Conditions=[condition("path-pattern", "/*")],
        Actions=[forward],
    )
    made = ecs.create_service(**service)["service"]
    assert made["loadBalancers"][0]["targetGroupArn"] == target["targetGroupArn"]
