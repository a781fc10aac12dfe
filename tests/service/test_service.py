"""The ECS service and its task definition."""

import pytest

from modules.language.names import LIMITS
from tests.service.given import ROUTED
from tests.support.environments import least
from tests.support.synthesized import Synthesized
from tests.support.teams import LONGEST

SERVICE = "aws_ecs_service.web"
SERVICES = ("api_gateway", "payment_processor", "fraud_detector")


def depends_on(found: Synthesized, service: str = "web") -> set[str]:
    addresses = found.resource(f"aws_ecs_service.{service}")["depends_on"]
    assert len(addresses) == len(set(addresses))
    return set(addresses)


def test_the_least_service_says_all_this(web: Synthesized) -> None:
    arguments = dict(web.resource(SERVICE))
    for tested_apart in ("depends_on", "lifecycle"):
        arguments.pop(tested_apart)

    assert arguments == {
        "name": "shop-web-test",
        "cluster": "${aws_ecs_cluster.this.arn}",
        "task_definition": "${aws_ecs_task_definition.web.arn}",
        "desired_count": 2,
        "capacity_provider_strategy": [{"capacity_provider": "FARGATE", "base": 1, "weight": 1}],
        "platform_version": "LATEST",
        "network_configuration": {
            "subnets": "${values(aws_subnet.private)[*].id}",
            "security_groups": ["${aws_security_group.web.id}"],
            "assign_public_ip": False,
        },
        "service_registries": {"registry_arn": "${aws_service_discovery_service.web.arn}"},
        "force_new_deployment": True,
        "deployment_circuit_breaker": {"enable": True, "rollback": True},
        "deployment_minimum_healthy_percent": 100,
        "deployment_maximum_percent": 200,
        "availability_zone_rebalancing": "ENABLED",
        "enable_ecs_managed_tags": True,
        "enable_execute_command": False,
        "propagate_tags": "SERVICE",
        "wait_for_steady_state": True,
    }


@pytest.mark.parametrize("service", SERVICES)
def test_each_of_our_services_keeps_running_while_it_is_replaced(
    service: str, prod: Synthesized
) -> None:
    prod.has(
        f"aws_ecs_service.{service}",
        desired_count=2,
        deployment_circuit_breaker={"enable": True, "rollback": True},
        deployment_minimum_healthy_percent=100,
        deployment_maximum_percent=200,
        wait_for_steady_state=True,
        network_configuration={"assign_public_ip": False},
    )


def test_the_task_definition_is_one_vcpu_and_two_gib_of_fargate(web: Synthesized) -> None:
    arguments = dict(web.resource("aws_ecs_task_definition.web"))
    arguments.pop("container_definitions")

    assert arguments == {
        "family": "shop-web-test",
        "requires_compatibilities": ["FARGATE"],
        "network_mode": "awsvpc",
        "cpu": "1024",
        "memory": "2048",
        "runtime_platform": {
            "cpu_architecture": "X86_64",
            "operating_system_family": "LINUX",
        },
        "execution_role_arn": "${aws_iam_role.web_execution.arn}",
        "task_role_arn": "${aws_iam_role.web_task.arn}",
        "lifecycle": {"create_before_destroy": True},
    }


def test_a_rollback_does_not_pass_for_a_deployment(web: Synthesized) -> None:
    [postcondition] = web.resource(SERVICE)["lifecycle"]["postcondition"]

    assert postcondition["condition"] == (
        "${self.task_definition == aws_ecs_task_definition.web.arn}"
    )
    for place_to_look in ("web", "/ecs/shop-test/web"):
        assert place_to_look in postcondition["error_message"]


def test_a_routed_service_has_time_to_start_and_is_in_the_target_group() -> None:
    least(ROUTED).has(
        SERVICE,
        load_balancer=[
            {
                "target_group_arn": "${aws_lb_target_group.web.arn}",
                "container_name": "web",
                "container_port": 8080,
            }
        ],
        health_check_grace_period_seconds=60,
    )


def test_a_service_without_a_route_has_neither(web: Synthesized, dev: Synthesized) -> None:
    for stack, address in (
        (web, SERVICE),
        (dev, "aws_ecs_service.payment_processor"),
        (dev, "aws_ecs_service.fraud_detector"),
    ):
        routed = {"load_balancer", "health_check_grace_period_seconds"}
        assert not routed & stack.resource(address).keys(), address


def test_a_removed_route_leaves_the_grace_period_out(web: Synthesized) -> None:
    # ECS refuses any period without a load balancer, and the provider would send one of 0.
    period = "health_check_grace_period_seconds"

    assert period in web.resource(SERVICE)["lifecycle"]["ignore_changes"]
    assert period not in least(ROUTED).resource(SERVICE)["lifecycle"]["ignore_changes"]


def test_a_service_starts_after_what_its_tasks_need(web: Synthesized) -> None:
    assert depends_on(web) == {
        "aws_ecs_cluster_capacity_providers.this",
        "aws_route.private_internet",
        "aws_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.public",
        "aws_iam_role_policy.web_execution",
        "aws_vpc_security_group_egress_rule.web_to_internet",
    }


def test_a_routed_and_calling_service_waits_for_its_rules_too(dev: Synthesized) -> None:
    edges = [("api_gateway", "payment_processor"), ("api_gateway", "fraud_detector")]

    assert depends_on(dev, "api_gateway") == {
        "aws_ecs_cluster_capacity_providers.this",
        "aws_route.private_internet",
        "aws_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.public",
        "aws_iam_role_policy.api_gateway_execution",
        "aws_lb_listener_rule.public_50000",
        "aws_vpc_security_group_egress_rule.api_gateway_to_internet",
        *(f"aws_vpc_security_group_egress_rule.{one}_to_{other}" for one, other in edges),
        *(f"aws_vpc_security_group_ingress_rule.{one}_into_{other}" for one, other in edges),
        "aws_vpc_security_group_egress_rule.load_balancer_to_targets",
        "aws_vpc_security_group_ingress_rule.load_balancer_into_api_gateway",
    }


def test_in_a_closed_network_a_service_waits_for_the_endpoints() -> None:
    found = least(
        {
            "network.nat_gateways": "none",
            "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
            "services.web": {
                "image": ":1",
                "task_role_statements": [
                    {
                        "actions": ["sqs:Send*"],
                        "resources": ["arn:aws:sqs:us-east-1:111122223333:a"],
                    }
                ],
            },
        }
    )

    assert depends_on(found) == {
        "aws_ecs_cluster_capacity_providers.this",
        "aws_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.private",
        "aws_vpc_endpoint_route_table_association.public",
        "aws_vpc_endpoint.interface",
        "aws_iam_role_policy.web_execution",
        "aws_iam_role_policy.web_task",
        "aws_vpc_security_group_egress_rule.web_to_s3",
        "aws_vpc_security_group_egress_rule.web_to_endpoints",
    }


def test_the_longest_names_stay_within_aws_s_limits() -> None:
    found = least(LONGEST)
    # What the provider takes as a prefix: the limit of the name less its own 26 characters.
    prefixes = {"aws_s3_bucket": ("bucket_prefix", 37), "aws_security_group": ("name_prefix", 229)}

    for address in found.addresses():
        kind = address.partition(".")[0]
        argument, limit = prefixes.get(kind, ("name", LIMITS.get(kind, 255)))
        assert len(found.resource(address).get(argument, "")) <= limit, address
