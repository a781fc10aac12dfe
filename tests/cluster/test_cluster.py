"""The ECS cluster, its capacity and the DNS namespace of its services."""

import json

import pytest

from modules.cluster.spec import ClusterSpec
from tests.support.environments import environment, least
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

EXECUTION = "aws_iam_role_policy.web_execution.policy"
STRATEGY = "aws_ecs_cluster_capacity_providers.this.default_capacity_provider_strategy"
SERVICE_STRATEGY = "aws_ecs_service.web.capacity_provider_strategy"
SPOT = {"FARGATE": {"base": 1, "weight": 1}, "FARGATE_SPOT": {"weight": 3}}

MOVES = [
    Move(
        "cluster.namespace",
        "shop.internal",
        {
            "aws_service_discovery_private_dns_namespace.this.name",
            "terraform_data.fixed.for_each.cluster.namespace.value",
            "aws_ecs_task_definition.web.container_definitions.web.environment.STOCK_URL.value",
        },
        given={"services.web.calls.stock": "counts", "services.stock": {}},
    ),
    Move(
        "cluster.container_insights",
        "enhanced",
        {"aws_ecs_cluster.this.setting.containerInsights.value"},
    ),
    Move(
        "cluster.guardduty_runtime_monitoring",
        True,
        {"+aws_ecs_cluster.this.tags", f"+{EXECUTION}.Statement.PullGuardDutyAgent"},
    ),
    Move(
        "cluster.capacity_provider_strategy",
        {"FARGATE": {"base": 1, "weight": 2}},
        {f"{STRATEGY}.0.weight", f"{SERVICE_STRATEGY}.0.weight"},
    ),
    Move(
        "cluster.capacity_provider_strategy",
        SPOT,
        {f"+{STRATEGY}.1", f"+{SERVICE_STRATEGY}.1"},
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_the_cluster_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_the_cluster_is_left_out() -> None:
    assert untested(ClusterSpec, "cluster", MOVES) == set()


def test_the_cluster_has_container_insights(dev: Synthesized) -> None:
    dev.only("aws_ecs_cluster", "this")
    assert dev.resource("aws_ecs_cluster.this") == {
        "name": "payment-cluster-dev",
        "setting": [{"name": "containerInsights", "value": "enabled"}],
        # AWS keeps the settings of sessions when no service allows them any longer.
        "lifecycle": {"ignore_changes": ["configuration"]},
    }


def test_guardduty_knows_by_a_tag_that_it_is_to_watch_the_cluster() -> None:
    found = least({"cluster.guardduty_runtime_monitoring": True})

    assert found.resource("aws_ecs_cluster.this")["tags"] == {"GuardDutyManaged": "true"}


def test_both_capacity_providers_are_there_and_on_demand_is_the_default(dev: Synthesized) -> None:
    assert dev.resource("aws_ecs_cluster_capacity_providers.this") == {
        "cluster_name": "${aws_ecs_cluster.this.name}",
        "capacity_providers": ["FARGATE", "FARGATE_SPOT"],
        "default_capacity_provider_strategy": [
            {"capacity_provider": "FARGATE", "base": 1, "weight": 1}
        ],
        # A cluster that is made again has the same name, and no provider.
        "lifecycle": {"replace_triggered_by": ["aws_ecs_cluster.this.id"]},
    }


def test_services_follow_the_cluster_s_strategy_and_never_a_launch_type() -> None:
    found = least({"cluster.capacity_provider_strategy": SPOT})
    strategy = [
        {"capacity_provider": "FARGATE", "base": 1, "weight": 1},
        {"capacity_provider": "FARGATE_SPOT", "base": 0, "weight": 3},
    ]

    found.has("aws_ecs_service.web", capacity_provider_strategy=strategy)
    found.has(
        "aws_ecs_cluster_capacity_providers.this", default_capacity_provider_strategy=strategy
    )
    assert "launch_type" not in json.dumps(found.json)


def test_services_are_found_in_a_private_namespace_of_the_project(dev: Synthesized) -> None:
    assert dev.resource("aws_service_discovery_private_dns_namespace.this") == {
        "name": "payment.local",
        "description": "Services of payment-dev",
        "vpc": "${aws_vpc.this.id}",
    }
    assert environment().namespace == "shop.local"
