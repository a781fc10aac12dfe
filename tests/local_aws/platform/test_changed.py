"""Changes of the running platform: each does what it says and touches nothing else."""

from typing import Any

import pytest

from commands.tools.console import step
from tests.local_aws.platform.project import STACK, Change, Project
from tests.local_aws.platform.reading import Reader

CLUSTER = "payment-cluster-dev"
IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:1.29-alpine"

MORE_TASKS = """
[services.payment-processor.scaling]
max_capacity = 20
"""
NEW_IMAGE = f"""
[services.fraud-detector]
image = "{IMAGE}"
"""
LEDGER = """
[services.ledger]
[services.api-gateway.calls]
ledger = "writes down what was paid"
"""
OTHER_PORT = """
[services.api-gateway]
port = 9090
"""
ONE_NAT_GATEWAY = 'nat_gateways = "single"'
FOUR_ZONES = f"""{ONE_NAT_GATEWAY}
availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d"]"""

OF_LEDGER = {
    "aws_appautoscaling_target.ledger",
    "aws_cloudwatch_log_group.ledger",
    "aws_ecr_lifecycle_policy.ledger",
    "aws_ecr_repository.ledger",
    "aws_ecs_service.ledger",
    "aws_ecs_task_definition.ledger",
    "aws_iam_role.ledger_execution",
    "aws_iam_role.ledger_task",
    "aws_iam_role_policy.ledger_execution",
    "aws_security_group.ledger",
    "aws_service_discovery_service.ledger",
    'aws_vpc_security_group_egress_rule.api_gateway_to_ledger["8080"]',
    "aws_vpc_security_group_egress_rule.ledger_to_internet",
    'aws_vpc_security_group_ingress_rule.api_gateway_into_ledger["8080"]',
    "terraform_data.ledger_scaling",
}
OF_ZONE_D = {
    'aws_route.private_internet["us-east-1d"]',
    'aws_route_table.private["us-east-1d"]',
    'aws_route_table_association.private["us-east-1d"]',
    'aws_route_table_association.public["us-east-1d"]',
    'aws_subnet.private["us-east-1d"]',
    'aws_subnet.public["us-east-1d"]',
    'aws_vpc_endpoint_route_table_association.dynamodb_private["us-east-1d"]',
    'aws_vpc_endpoint_route_table_association.private["us-east-1d"]',
}

SPREAD_OVER_ZONES = {
    "aws_ecs_service.api_gateway",
    "aws_ecs_service.fraud_detector",
    "aws_ecs_service.payment_processor",
    "aws_lb.this",
}


@pytest.fixture(scope="module")
def unchanged(project: Project) -> str:
    """The environment's file before any change."""
    text = project.environment("dev").read_text()
    assert ONE_NAT_GATEWAY in text
    return text


@pytest.fixture(scope="module")
def updated(project: Project, deployed: Any, unchanged: str) -> Change:
    """First: other bounds for one service, a new image for another."""
    project.environment("dev").write_text(unchanged + MORE_TASKS + NEW_IMAGE)
    with step("Changing scaling bounds and an image"):
        return project.apply(STACK, "updated")


@pytest.fixture(scope="module")
def grown(project: Project, updated: Change, unchanged: str) -> Change:
    """Then: a fourth zone, and a service more, which the API gateway calls."""
    text = unchanged.replace(ONE_NAT_GATEWAY, FOUR_ZONES)
    project.environment("dev").write_text(text + MORE_TASKS + NEW_IMAGE + LEDGER)
    with step("Adding a zone and a service"):
        return project.apply(STACK, "grown")


@pytest.fixture(scope="module")
def replaced(project: Project, grown: Change, unchanged: str) -> Change:
    """At last: both go again, and the API gateway listens on another port."""
    project.environment("dev").write_text(unchanged + MORE_TASKS + NEW_IMAGE + OTHER_PORT)
    with step("Removing a zone and a service, and moving the API gateway to another port"):
        return project.apply(STACK, "replaced")


def of_port(port: int) -> set[str]:
    """The rules by which the load balancer reaches a port of the API gateway, and of no other."""
    return {
        f'aws_vpc_security_group_{rule}["{port}"]'
        for rule in (
            "egress_rule.load_balancer_to_targets",
            "ingress_rule.load_balancer_into_api_gateway",
        )
    }


def active_revisions(read: Reader, family: str) -> list[str]:
    arguments = {"familyPrefix": family, "status": "ACTIVE"}
    return list(read("ecs", "list_task_definitions", "taskDefinitionArns", **arguments))


def test_bounds_and_image_change_in_place_and_nothing_else(updated: Change) -> None:
    assert updated.actions == {
        "aws_appautoscaling_target.payment_processor": "change",
        "aws_ecs_service.fraud_detector": "change",
        "aws_ecs_task_definition.fraud_detector": "replace",
    }


def test_new_bounds_reach_the_scaler_and_leave_the_tasks_to_it(
    read: Reader, updated: Change
) -> None:
    name = f"service/{CLUSTER}/payment-payment-processor-dev"
    arguments = {"ServiceNamespace": "ecs", "ResourceIds": [name]}
    found = "ScalableTargets[].[MinCapacity, MaxCapacity]"
    targets = read("application-autoscaling", "describe_scalable_targets", found, **arguments)
    assert targets == [[2, 20]]


def test_a_new_image_runs_in_a_new_revision_and_the_old_one_is_gone(
    read: Reader, updated: Change
) -> None:
    service = read.ecs_services(CLUSTER)["payment-fraud-detector-dev"]
    [container] = read.task_definition(service["taskDefinition"])["containerDefinitions"]
    assert container["image"] == IMAGE
    assert (service["desiredCount"], service["runningCount"]) == (2, 2)
    assert active_revisions(read, "payment-fraud-detector-dev") == [service["taskDefinition"]]
    assert service["taskDefinition"].endswith(":2")


def test_after_new_bounds_and_a_new_image_a_second_plan_is_empty(updated: Change) -> None:
    assert updated.second_plan.empty, updated.second_plan.report


def test_a_zone_and_a_service_are_added_and_nothing_is_lost(grown: Change) -> None:
    assert grown.addresses("add") == OF_ZONE_D | OF_LEDGER
    assert grown.addresses("destroy") == set()


def test_a_zone_more_is_spread_over_and_a_service_more_is_told_to_its_caller(
    grown: Change,
) -> None:
    assert grown.addresses("change") == SPREAD_OVER_ZONES
    assert grown.addresses("replace") == {"aws_ecs_task_definition.api_gateway"}


def test_no_subnet_moves_when_a_zone_is_added(read: Reader, grown: Change) -> None:
    found = "Subnets[?!DefaultForAz].[AvailabilityZone, CidrBlock]"
    assert sorted(read("ec2", "describe_subnets", found)) == [
        ["us-east-1a", "10.0.0.0/20"],
        ["us-east-1a", "10.0.128.0/22"],
        ["us-east-1b", "10.0.132.0/22"],
        ["us-east-1b", "10.0.16.0/20"],
        ["us-east-1c", "10.0.136.0/22"],
        ["us-east-1c", "10.0.32.0/20"],
        ["us-east-1d", "10.0.140.0/22"],
        ["us-east-1d", "10.0.48.0/20"],
    ]


def test_every_service_and_the_load_balancer_use_the_new_zone(read: Reader, grown: Change) -> None:
    zones = read("elbv2", "describe_load_balancers", "LoadBalancers[].AvailabilityZones[].ZoneName")
    assert sorted(zones) == ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d"]
    services = read.ecs_services(CLUSTER)
    assert len(services) == 4
    for service in services.values():
        assert len(service["networkConfiguration"]["awsvpcConfiguration"]["subnets"]) == 4
        assert service["runningCount"] == service["desiredCount"] == 2


def test_the_api_gateway_finds_the_new_service(read: Reader, grown: Change) -> None:
    service = read.ecs_services(CLUSTER)["payment-api-gateway-dev"]
    [container] = read.task_definition(service["taskDefinition"])["containerDefinitions"]
    url = {"name": "LEDGER_URL", "value": "http://ledger.payment.local:8080"}
    assert url in container["environment"]


def test_after_a_zone_and_a_service_more_a_second_plan_is_empty(grown: Change) -> None:
    assert grown.second_plan.empty, grown.second_plan.report


def test_a_zone_and_a_service_are_removed_with_all_that_is_their_own(replaced: Change) -> None:
    assert replaced.addresses("destroy") == OF_ZONE_D | OF_LEDGER | of_port(8080)
    assert replaced.addresses("add") == of_port(9090)


def test_another_port_keeps_the_target_group_and_its_listener_rule(replaced: Change) -> None:
    assert replaced.addresses("replace") == {"aws_ecs_task_definition.api_gateway"}
    assert replaced.addresses("change") == SPREAD_OVER_ZONES


def test_requests_reach_the_other_port(read: Reader, replaced: Change) -> None:
    found = "TargetGroups[].[TargetGroupArn, Port]"
    [[group, port]] = read("elbv2", "describe_target_groups", found)
    assert port == 8080
    service = read.ecs_services(CLUSTER)["payment-api-gateway-dev"]
    [target] = service["loadBalancers"]
    assert (target["targetGroupArn"], target["containerPort"]) == (group, 9090)
    alb = {r for r in read.security_group_rules() if "payment-alb-dev" in (r[0], r[2])}
    assert {port for _, port, _, _ in alb} == {"in tcp 80", "out tcp 9090", "in tcp 9090"}


def test_the_removed_zone_has_left_nothing(read: Reader, replaced: Change) -> None:
    found = "Subnets[?!DefaultForAz].AvailabilityZone"
    assert set(read("ec2", "describe_subnets", found)) == {"us-east-1a", "us-east-1b", "us-east-1c"}
    of_subnets = "RouteTables[?Tags && Associations[?SubnetId]].RouteTableId"
    tables = read("ec2", "describe_route_tables", of_subnets)
    assert len(tables) == 1 + 3
    gateways = read("ec2", "describe_vpc_endpoints", "VpcEndpoints[].RouteTableIds")
    assert [sorted(gateway) for gateway in gateways] == 2 * [sorted(tables)]


def test_the_removed_service_has_left_nothing(read: Reader, replaced: Change) -> None:
    assert "payment-ledger-dev" not in read.ecs_services(CLUSTER)
    assert active_revisions(read, "payment-ledger-dev") == []
    assert "ledger" not in read("servicediscovery", "list_services", "Services[].Name")


def test_after_a_removal_and_a_replacement_a_second_plan_is_empty(replaced: Change) -> None:
    assert replaced.second_plan.empty, replaced.second_plan.report
