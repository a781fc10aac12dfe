"""Another team's least environment, in another region, while AWS throttles."""

import pytest

from tests.local_aws.platform.background import Scenario
from tests.local_aws.platform.scenarios import (
    Deployed,
    deploy_shop_while_aws_throttles,
    destroy_shop_while_aws_throttles,
)


@pytest.fixture(scope="module")
def shop(shop_scenario: Scenario) -> Deployed:
    """Their platform, deployed."""
    found: Deployed = shop_scenario.after(deploy_shop_while_aws_throttles)
    return found


@pytest.fixture(scope="module")
def left(shop_scenario: Scenario) -> list[str]:
    """What their platform leaves behind."""
    found: list[str] = shop_scenario.after(destroy_shop_while_aws_throttles)
    return found


def test_one_service_of_any_name_is_a_platform(shop: Deployed) -> None:
    assert set(shop.outputs) == {
        *("vpc_id", "public_subnet_ids", "private_subnet_ids", "nat_gateway_public_ips"),
        *("ecs_cluster_name", "cluster_arn", "service_discovery_namespace"),
        *("namespace_id", "namespace_arn", "kms_key_arn", "logs_kms_key_arn"),
        *("web_service_name", "web_security_group_id"),
    }
    assert shop.outputs["service_discovery_namespace"] == "shop.local"
    [service] = shop.services.values()
    assert service["serviceName"] == shop.outputs["web_service_name"] == "shop-web-dev"
    assert (service["desiredCount"], service["runningCount"]) == (2, 2)
    assert ":eu-west-1:" in service["serviceArn"]


def test_its_tasks_start_from_the_image_of_another_account(shop: Deployed) -> None:
    """The local AWS asks whether the execution role may pull it."""
    [service] = shop.services.values()
    [deployment] = service["deployments"]
    assert (deployment["rolloutState"], deployment["runningCount"]) == ("COMPLETED", 2)


def test_nothing_is_named_after_the_payment_system(shop: Deployed) -> None:
    assert "ECS cluster shop-cluster-dev" in shop.left
    assert "log group /ecs/shop-dev/web" in shop.left
    assert [line for line in shop.left if "payment" in line] == []


def test_deployments_and_plans_survive_throttling_and_errors(shop: Deployed) -> None:
    assert shop.refused > 20
    assert shop.second_plan.empty, shop.second_plan.report


def test_their_platform_is_destroyed_without_a_trace_while_aws_throttles(left: list[str]) -> None:
    assert left == []
