"""The stacks of a family: what one publishes, and what the other reads instead of making it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.environment.families import BILLING, PROD
from tests.environment.standing_stacks import (
    CLOSED,
    GIVEN,
    PUBLISHED,
    RICH,
    paths,
    published,
    stacks,
)


def test_a_stack_reads_ids_and_makes_nothing_that_the_other_has(tmp_path: Path) -> None:
    billing = stacks(tmp_path, prod=PROD, billing=BILLING)["billing"]

    made = {*billing.json["resource"]}
    assert not {one for one in made if one.startswith(("aws_vpc_endpoint", "aws_nat"))}
    assert not made & {"aws_vpc", "aws_subnet", "aws_ecs_cluster", "aws_lb", "aws_lb_listener"}
    assert {*billing.json["resource"]["aws_kms_key"]} == {"alarms"}
    assert paths(billing) == {
        "foundation": "/stacks/shop/prod/foundation",
        "asks": "/stacks/shop/prod/members/billing",
        "public_load_balancer": "/stacks/shop/prod/load-balancers/public",
        "ledger_service": "/stacks/shop/prod/services/f",
    }
    key = "shop-billing/terraform.tfstate"
    assert billing.json["terraform"]["backend"]["s3"]["key"] == key


def test_it_costs_the_same_beside_many_services(tmp_path: Path) -> None:
    many = "".join(f"[services.s-{number}]\n" for number in range(50))

    few = stacks(tmp_path, prod=PROD, billing=BILLING)["billing"]

    assert stacks(tmp_path, prod=PROD + many, billing=BILLING)["billing"].json == few.json


def test_its_tasks_reach_the_internet_by_ipv6_where_the_network_of_the_other_has_it(
    tmp_path: Path,
) -> None:
    dual_stack = PROD.replace("[network]\n", "[network]\nipv6 = true\n")

    billing = stacks(tmp_path, prod=dual_stack, billing=BILLING)["billing"]

    rules = billing.json["resource"]["aws_vpc_security_group_egress_rule"]
    assert rules["invoices_to_internet"]["cidr_ipv4"] == "0.0.0.0/0"
    assert rules["invoices_to_internet_ipv6"]["cidr_ipv6"] == "::/0"


def test_an_environment_on_which_nobody_stands_publishes_nothing(tmp_path: Path) -> None:
    assert PUBLISHED not in stacks(tmp_path, prod=PROD)["prod"].json["resource"]


def test_an_environment_publishes_what_others_need_to_stand_on_it(tmp_path: Path) -> None:
    worker = "[services.worker]\nport = 0\n"  # Nobody can call it.
    prod = stacks(tmp_path, prod=PROD + worker, billing=BILLING)["prod"]

    found = published(prod)
    assert [*found] == [
        *("foundation/cluster", "foundation/keys", "foundation/network"),
        *("load-balancers/public/load_balancer", "members/billing/asks"),
        *("services/4/security_group_ids", "services/f/security_group_ids"),
    ]
    assert found["members/billing/asks"] == (
        '${jsonencode(["log groups", "port 8080 behind public"])}'
    )
    prod.has(f"{PUBLISHED}.published", name="/stacks/shop/prod/${each.key}", type="String")


def test_a_stack_that_stands_on_another_publishes_its_services_alone(tmp_path: Path) -> None:
    billing = stacks(tmp_path, prod=PROD, billing=BILLING)["billing"]

    assert [*published(billing)] == ["services/4/security_group_ids"]


def test_a_call_across_writes_both_rules_in_the_stack_of_who_asks(tmp_path: Path) -> None:
    made = stacks(tmp_path, prod=PROD, billing=BILLING)

    made["billing"].has(
        "aws_vpc_security_group_ingress_rule.invoices_into_ledger",
        security_group_id='${local.ledger_service.security_group_ids["ledger"]}',
        referenced_security_group_id="${aws_security_group.invoices.id}",
        from_port=9000,
        description="books what is paid",
    )
    made["billing"].has(
        "aws_vpc_security_group_egress_rule.invoices_to_ledger",
        security_group_id="${aws_security_group.invoices.id}",
        referenced_security_group_id='${local.ledger_service.security_group_ids["ledger"]}',
    )
    assert "invoices" not in str(made["prod"].json)


def test_tasks_join_the_group_of_all_behind_the_load_balancer(tmp_path: Path) -> None:
    billing = stacks(tmp_path, prod=PROD, billing=BILLING)["billing"]

    [network] = [billing.resource("aws_ecs_service.invoices")["network_configuration"]]
    assert "local.public_load_balancer.load_balancer.targets_security_group_id" in str(network)
    egress = billing.json["resource"]["aws_vpc_security_group_egress_rule"]
    assert [*egress] == ["invoices_to_internet", "invoices_to_ledger"]


def test_the_stack_below_does_what_those_above_it_ask_for(tmp_path: Path) -> None:
    alone = stacks(tmp_path, prod=CLOSED)["prod"]
    prod = stacks(tmp_path, prod=CLOSED, billing=RICH)["prod"]

    asked = published(prod)["members/billing/asks"]
    assert asked == (
        '${jsonencode(["caches", "databases", "log groups", "port 9100 behind public", '
        '"topic events"])}'
    )
    rule = "aws_vpc_security_group_egress_rule.load_balancer_to_targets"
    assert prod.resource(rule)["for_each"] == {"8080": "8080", "9100": "9100"}
    assert alone.resource(rule)["for_each"] == {"8080": "8080"}
    policies = prod.json["resource"]["aws_kms_key_policy"]
    assert "log-group:/ecs/shop-billing/*" in str(policies["logs"])
    assert "log-group:/aws/rds/*/shop-*" in str(policies["logs"])
    assert "shop-events-billing" in str(policies["data"])
    assert "shop-others-billing" not in str(policies["data"])
    assert "isolated" in prod.json["resource"]["aws_subnet"]
    assert "isolated" not in alone.json["resource"]["aws_subnet"]


def test_a_stack_has_databases_file_systems_and_jobs_in_the_network_of_the_other(
    tmp_path: Path,
) -> None:
    billing = stacks(tmp_path, prod=CLOSED, billing=RICH)["billing"]

    subnets = billing.resource("aws_db_subnet_group.bills")["subnet_ids"]
    assert subnets == "${local.foundation.network.isolated_subnet_ids}"
    billing.has(
        "aws_vpc_security_group_egress_rule.invoices_to_s3",
        prefix_list_id='${local.foundation.network.prefix_list_ids["s3"]}',
    )
    billing.has(
        "aws_vpc_security_group_egress_rule.invoices_egress_dynamodb",
        prefix_list_id="${local.foundation.network.dynamodb}",
    )
    caches = billing.resource("aws_elasticache_subnet_group.rates")["subnet_ids"]
    assert caches == subnets
    billing.has(
        "aws_vpc_security_group_egress_rule.report_to_endpoints",
        referenced_security_group_id=(
            '${local.foundation.network.security_group_ids["endpoints"]}'
        ),
    )
    policy = str(billing.json["resource"]["aws_iam_role_policy"]["invoices_task_execute_command"])
    assert "local.foundation.cluster.execute_command.log_group_arn" in policy


def test_tasks_with_public_addresses_run_on_the_public_side_of_the_other(tmp_path: Path) -> None:
    public = "assign_public_ip = true\nwaivers.public_ip = 'a test'\n"
    prod = PROD.replace("[network]\n", '[network]\nnat_gateways = "none"\n')
    prod = prod.replace("port = 9000\n", f"port = 9000\n{public}")
    prod = prod.replace("[services.web]\n", f"[services.web]\n{public}")

    billing = stacks(tmp_path, prod=prod, billing=BILLING + public)["billing"]

    network = billing.resource("aws_ecs_service.invoices")["network_configuration"]
    assert network["subnets"] == "${local.foundation.network.public_subnet_ids}"


def test_the_network_of_a_stack_is_remembered_by_who_makes_it(tmp_path: Path) -> None:
    billing = stacks(tmp_path, prod=PROD, billing=BILLING)["billing"]

    fixed = str(billing.resource("terraform_data.fixed")["for_each"])
    assert "stands_on = prod" in fixed
    assert "shop.local, stands_on = prod" in fixed
    assert billing.json["output"]["given"]["value"] == {"stands_on": "prod"}


@pytest.mark.parametrize("both_sides", ["false", "true"])
def test_what_the_other_environment_is_given_is_read_from_it_too(
    both_sides: str, tmp_path: Path
) -> None:
    given = GIVEN.replace("both_sides = false", f"both_sides = {both_sides}")

    made = stacks(tmp_path, prod=given, billing=BILLING)

    assert "subnet-0123456789abcdef1" in published(made["prod"])["foundation/network"]
    network = made["billing"].resource("aws_ecs_service.invoices")["network_configuration"]
    assert "targets_security_group_id" not in str(network)
    rules = made["billing"].json["resource"]["aws_vpc_security_group_egress_rule"]
    assert ("theirs_load_balancer_to_invoices" in rules) == (both_sides == "true")


def test_rules_that_hold_groups_leave_room_for_the_routes_of_other_stacks(tmp_path: Path) -> None:
    routes = "".join(
        f'[services.r-{n}]\nroute = {{ priority = {1000 + n}, host_headers = ["{n}.a.example"] }}\n'
        for n in range(96)
    )

    alone = stacks(tmp_path, prod=PROD + routes)["prod"].json["resource"]["aws_lb_listener_rule"]
    both = stacks(tmp_path, prod=PROD + routes, billing=BILLING)["prod"]

    assert len(alone) == 100
    assert len(both.json["resource"]["aws_lb_listener_rule"]) == 99
