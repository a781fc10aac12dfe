"""Target groups, judged as Elastic Load Balancing judges them."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.local_aws.test_additions_elbv2_rules import ACTION, condition, new_listener, refusal

Connect = Callable[[str], Any]


def group(client: Any, ec2: Any, **matcher: str) -> str:
    """A target group of addresses."""
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    version = "GRPC" if "GrpcCode" in matcher else "HTTP1"
    [made] = client.create_target_group(
        Name=uuid4().hex[:20],
        TargetType="ip",
        Protocol="HTTP",
        ProtocolVersion=version,
        Port=8080,
        VpcId=vpc["VpcId"],
        Matcher=matcher,
    )["TargetGroups"]
    return str(made["TargetGroupArn"])


@pytest.mark.parametrize(
    ("kind", "right", "codes"),
    [
        *(("HttpCode", "200-299,404", codes) for codes in ("500", "199", "200-599", "200, 204")),
        *(("GrpcCode", "0,5-12", codes) for codes in ("100", "0-100", "x")),
    ],
)
def test_success_codes_outside_of_what_a_protocol_knows_are_refused(
    aws: Connect, kind: str, right: str, codes: str
) -> None:
    client, ec2 = aws("elbv2"), aws("ec2")
    made = group(client, ec2, **{kind: right})

    assert refusal(lambda: group(client, ec2, **{kind: codes})) == "ValidationError"
    change = {"TargetGroupArn": made, "Matcher": {kind: codes}}
    assert refusal(lambda: client.modify_target_group(**change)) == "ValidationError"


def test_other_codes_of_grpc_are_kept(local: Connect) -> None:
    client = local("elbv2")
    made = group(client, local("ec2"), GrpcCode="0")

    client.modify_target_group(TargetGroupArn=made, Matcher={"GrpcCode": "12"})

    [found] = client.describe_target_groups(TargetGroupArns=[made])["TargetGroups"]
    assert found["Matcher"] == {"GrpcCode": "12"}


def test_an_algorithm_without_a_slow_start_is_given_none(aws: Connect) -> None:
    client, made = aws("elbv2"), group(aws("elbv2"), aws("ec2"), HttpCode="200")

    def change(**attributes: str) -> str:
        given = [{"Key": key, "Value": value} for key, value in attributes.items()]
        return refusal(
            lambda: client.modify_target_group_attributes(TargetGroupArn=made, Attributes=given)
        )

    slow = {"slow_start.duration_seconds": "30"}
    least = {"load_balancing.algorithm.type": "least_outstanding_requests"}
    assert change(**slow, **least) == "InvalidConfigurationRequest"
    assert change(**slow) == "taken"
    assert change(**least) == "InvalidConfigurationRequest"
    assert change(**least, **{"slow_start.duration_seconds": "0"}) == "taken"


def test_grpc_is_refused_behind_plain_http(local: Connect) -> None:
    client, ec2 = local("elbv2"), local("ec2")
    listener, made = new_listener(client, ec2), group(client, ec2, GrpcCode="0")
    given = [{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/*"]}}]
    forward = [{"Type": "forward", "TargetGroupArn": made}]
    weighted = {"TargetGroups": [{"TargetGroupArn": made, "Weight": 1}]}

    def create(priority: int, actions: list[dict[str, Any]]) -> str:
        [rule] = client.create_rule(
            ListenerArn=listener, Priority=priority, Conditions=given, Actions=actions
        )["Rules"]
        return str(rule["RuleArn"])

    existing = create(1, [ACTION])
    several = [{"Type": "forward", "ForwardConfig": weighted}]
    for actions in (forward, several):
        assert refusal(lambda to=actions: create(2, to)) == "InvalidConfigurationRequest"
    change = {"RuleArn": existing, "Actions": forward}
    assert refusal(lambda: client.modify_rule(**change)) == "InvalidConfigurationRequest"


def test_a_service_cannot_be_made_before_its_target_group_hangs_on_a_listener(
    aws: Connect,
) -> None:
    ecs, client, name = aws("ecs"), aws("elbv2"), uuid4().hex[:20]
    ecs.create_cluster(clusterName=name)
    web = {"name": "web", "image": "web", "memory": 128, "portMappings": [{"containerPort": 8080}]}
    ecs.register_task_definition(family=name, containerDefinitions=[web])
    target = {"targetGroupArn": group(client, aws("ec2"), HttpCode="200"), "containerName": "web"}
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
    for wrong in ({"containerName": "proxy"}, {"containerPort": 9090}):
        change = [{**target, "containerPort": 8080, **wrong}]
        update = {"cluster": name, "service": name, "loadBalancers": change}
        assert refusal(lambda given=update: ecs.update_service(**given)) == (
            "InvalidParameterException"
        )
