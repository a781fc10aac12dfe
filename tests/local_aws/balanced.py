"""A target group that hangs on a load balancer: ECS takes no other."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

Connect = Callable[[str], Any]


def behind_a_load_balancer(connect: Connect, container: str = "web") -> list[dict[str, Any]]:
    """The load balancers of a service, with a load balancer and a target group of their own."""
    ec2, client, name = connect("ec2"), connect("elbv2"), uuid4().hex[:20]
    subnets = ec2.describe_subnets()["Subnets"][:2]
    [balancer] = client.create_load_balancer(
        Name=name, Subnets=[subnet["SubnetId"] for subnet in subnets]
    )["LoadBalancers"]
    [group] = client.create_target_group(
        Name=name, TargetType="ip", Protocol="HTTP", Port=8080, VpcId=subnets[0]["VpcId"]
    )["TargetGroups"]
    arn = group["TargetGroupArn"]
    client.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"],
        Protocol="HTTP",
        Port=80,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": arn}],
    )
    return [{"targetGroupArn": arn, "containerName": container, "containerPort": 8080}]
