"""A root may use each module more than once, and plan all of it at once from nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.roots import CONSUMERS, copied_root, module_names
from tests.terraform.conftest import Terraform
from tests.terraform.test_stacks import complaints

Addresses = set[str]


def planned(consumer: str, environment: dict[str, str], folder: Path) -> Addresses:
    terraform = Terraform(copied_root(CONSUMERS / consumer, folder), environment)
    terraform("init", "-input=false")
    lines = terraform.lines("plan", "-json", "-input=false", "-out=plan")
    assert complaints(lines) == []
    changes = json.loads(terraform("show", "-json", "plan"))["resource_changes"]
    return {change["address"] for change in changes if change["mode"] == "managed"}


@pytest.fixture(scope="module")
def for_each(
    terraform_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Addresses:
    return planned("for_each", terraform_environment, tmp_path_factory.mktemp("for_each"))


@pytest.fixture(scope="module")
def twice(
    terraform_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Addresses:
    return planned("twice", terraform_environment, tmp_path_factory.mktemp("twice"))


def below(addresses: Addresses, module: str) -> Addresses:
    """Return the addresses inside one instance of a module."""
    prefix = f"module.{module}."
    return {address.removeprefix(prefix) for address in addresses if address.startswith(prefix)}


@pytest.mark.parametrize("module", module_names())
def test_two_blocks_of_a_module_have_the_same_addresses_inside(
    module: str, twice: Addresses
) -> None:
    orders = below(twice, f"{module}_of_orders")

    assert orders
    assert orders == below(twice, f"{module}_of_billing")


@pytest.mark.parametrize("module", module_names())
def test_each_instance_of_a_module_is_called_by_its_key(module: str, for_each: Addresses) -> None:
    assert below(for_each, f'{module}["a"]')
    assert below(for_each, f'{module}["b"]')


@pytest.mark.parametrize(
    "address",
    [
        'module.network["a"].aws_subnet.private["us-east-1a"]',
        'module.network["b"].aws_subnet.public["us-east-1b"]',
        'module.service["a"].aws_ecs_service.this',
        'module.service["b"].aws_vpc_security_group_egress_rule.https["endpoints"]',
        'module.load_balancer["a"].aws_lb.this',
        'module.secrets["b"].aws_cloudformation_stack.this[0]',
    ],
)
def test_an_address_is_one_that_a_person_can_type(address: str, for_each: Addresses) -> None:
    assert address in for_each


@pytest.mark.parametrize(
    ("module", "kind", "only_in"),
    [
        ("network", "aws_nat_gateway.this", "a"),
        ("network", "aws_flow_log.this", "a"),
        ("network", "aws_vpc_endpoint.interface", "b"),
        ("cluster", "aws_cloudwatch_log_group.execute_command", "a"),
        ("load_balancer", "aws_acm_certificate.this", "b"),
        ("service", "aws_appautoscaling_policy.requests", "a"),
        ("service", "aws_iam_role_policy.task_execute_command", "a"),
        ("job", "aws_scheduler_schedule.this", "a"),
        ("service", "aws_iam_role_policy.task_messages", "ab"),
        ("service", "aws_appautoscaling_policy.backlog", "a"),
        ("service", "aws_cloudwatch_metric_alarm.from_zero", "a"),
        ("topic", "aws_sns_topic_subscription.this", "a"),
        ("database", "aws_rds_cluster.this", "a"),
        ("database", "aws_db_instance.this", "b"),
        ("file_system", "aws_efs_file_system.disposable", "b"),
    ],
)
def test_each_instance_has_a_structure_of_its_own(
    module: str, kind: str, only_in: str, for_each: Addresses
) -> None:
    having = {
        key
        for key in ("a", "b")
        if any(inner.startswith(kind) for inner in below(for_each, f'{module}["{key}"]'))
    }

    assert having == {*only_in}
