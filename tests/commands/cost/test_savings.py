"""What would be cheaper: only what applies, each with its saving."""

from typing import Any

from commands.cost.savings import savings
from tests.commands.cost.stacks import SERVICE, prices, stack

ZONES = {"a": 1, "b": 1, "c": 1}
PRIVATE = {"aws_subnet": {"private": {"for_each": ZONES}}}


def cheaper(resources: dict[str, Any], *, disposable: bool = False) -> list[str]:
    return [*savings(stack(resources), prices(), disposable=disposable)]


def test_where_nothing_is_cheaper_nothing_is_said() -> None:
    arm = {"cpu": "256", "memory": "512", "runtime_platform": {"cpu_architecture": "ARM64"}}
    assert cheaper({**SERVICE, "aws_ecs_task_definition": {"web": arm}}) == []
    assert cheaper({"aws_nat_gateway": {"this": {"for_each": {"": ""}}}}) == []


def test_other_processors_and_spare_capacity_save_a_part_of_each_task() -> None:
    [arm] = cheaper(SERVICE)
    assert arm.startswith('`cpu_architecture = "ARM64"` for 1 service: saves 14.41 USD; ')
    [_, spot] = cheaper(SERVICE, disposable=True)
    assert "saves up to 50.46 USD" in spot


def test_fewer_nat_gateways_save_their_hours_and_addresses() -> None:
    [single, endpoint] = cheaper({**PRIVATE, "aws_nat_gateway": {"this": {"for_each": ZONES}}})

    assert single.startswith('`network.nat_gateways = "single"`: saves 73.00 USD')
    assert "costs 21.90 USD and saves 0.035 USD per GB" in endpoint
    assert "more than 626 GB a month" in endpoint


def test_a_nat_gateway_may_cost_less_than_many_endpoints_and_never_more() -> None:
    each = "${values(aws_subnet.private)[*].id}"
    one = {"vpc_endpoint_type": "Interface", "subnet_ids": each}
    many = {**PRIVATE, "aws_vpc_endpoint": dict.fromkeys(("ecr", "dkr", "logs"), one)}

    assert cheaper({**PRIVATE, "aws_vpc_endpoint": {"logs": one}}) == []
    assert cheaper(many) == [
        '`network.nat_gateways = "single"` instead of interface endpoints: saves 29.20 USD; tasks '
        "then reach the internet"
    ]


def test_a_database_that_idles_high_says_what_less_would_save() -> None:
    def database(least: float) -> dict[str, Any]:
        scaling = {"min_capacity": least, "max_capacity": 8}
        cluster = "${aws_rds_cluster.it.cluster_identifier}"
        return {
            "aws_rds_cluster": {"it": {"serverlessv2_scaling_configuration": scaling}},
            "aws_rds_cluster_instance": {
                "it_first": {"cluster_identifier": cluster},
                "it": {"for_each": {"2": 1}, "cluster_identifier": cluster},
            },
        }

    assert cheaper(database(0.5)) == []
    [lower] = cheaper(database(2))
    assert "saves up to 262.80 USD" in lower
