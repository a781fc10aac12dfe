"""The scheme of a load balancer."""

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
