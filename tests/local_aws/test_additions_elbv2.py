"""The scheme of a load balancer, and listeners that are asked for twice."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

Connect = Callable[[str], Any]


def test_a_load_balancer_without_a_scheme_faces_the_internet(aws: Connect) -> None:
    subnets = [subnet["SubnetId"] for subnet in aws("ec2").describe_subnets()["Subnets"]][:2]
    [created] = aws("elbv2").create_load_balancer(Name=uuid4().hex[:20], Subnets=subnets)[
        "LoadBalancers"
    ]
    assert created["Scheme"] == "internet-facing"


def test_a_load_balancer_keeps_the_scheme_that_it_is_given(local: Connect) -> None:
    subnets = [subnet["SubnetId"] for subnet in local("ec2").describe_subnets()["Subnets"]][:2]
    [created] = local("elbv2").create_load_balancer(
        Name=uuid4().hex[:20], Subnets=subnets, Scheme="internal"
    )["LoadBalancers"]
    assert created["Scheme"] == "internal"


def listener(client: Any, balancer: str, port: int) -> str:
    action = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}
    [created] = client.create_listener(
        LoadBalancerArn=balancer, Protocol="HTTP", Port=port, DefaultActions=[action]
    )["Listeners"]
    arn: str = created["ListenerArn"]
    return arn


def test_a_listener_that_is_asked_for_twice_is_made_once(aws: Connect) -> None:
    subnets = [subnet["SubnetId"] for subnet in aws("ec2").describe_subnets()["Subnets"]][:2]
    client = aws("elbv2")
    [balancer] = client.create_load_balancer(Name=uuid4().hex[:20], Subnets=subnets)[
        "LoadBalancers"
    ]
    arn = balancer["LoadBalancerArn"]

    first, again, other = (listener(client, arn, port) for port in (80, 80, 81))

    assert (again, len({first, other})) == (first, 2)
    listeners = client.describe_listeners(LoadBalancerArn=arn)["Listeners"]
    assert {found["ListenerArn"] for found in listeners} == {first, other}
