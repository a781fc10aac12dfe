"""What each kind of resource costs: the hours are exact, what is used is a price per unit."""

from decimal import Decimal
from typing import Any

import pytest

from commands.cost.bill import span, usd
from tests.commands.cost.stacks import SERVICE, bill

SUBNETS = {"aws_subnet": {"private": {"for_each": {"a": 1, "b": 1, "c": 1}}}}
EACH = "${values(aws_subnet.private)[*].id}"
SPOT = {"capacity_provider": "FARGATE_SPOT", "weight": 3}
AURORA = {
    "aws_rds_cluster": {
        "it": {
            "manage_master_user_password": True,
            "serverlessv2_scaling_configuration": {"min_capacity": 0.5, "max_capacity": 4},
        }
    },
    "aws_rds_cluster_instance": {
        "it": {
            "for_each": {"1": 1, "2": 1},
            "cluster_identifier": "${aws_rds_cluster.it.cluster_identifier}",
            "instance_class": "db.serverless",
        }
    },
}


def service(**arguments: Any) -> dict[str, Any]:
    own = {**SERVICE["aws_ecs_service"]["web"], **arguments}
    return {**SERVICE, "aws_ecs_service": {"web": own}}


def task(**arguments: Any) -> dict[str, Any]:
    own = {**SERVICE["aws_ecs_task_definition"]["web"], **arguments}
    return {**SERVICE, "aws_ecs_task_definition": {"web": own}}


def scaled(least: int, most: int, **arguments: Any) -> dict[str, Any]:
    target = {
        "resource_id": "service/${aws_ecs_cluster.this.name}/${aws_ecs_service.web.name}",
        "min_capacity": least,
        "max_capacity": most,
    }
    return {**service(**arguments), "aws_appautoscaling_target": {"web": target}}


@pytest.mark.parametrize(
    ("resources", "amount"),
    [
        # 730 h of 1 vCPU and 2 GB: 36.0401 USD on x86, 28.835 on ARM.
        (SERVICE, "72.08"),
        (task(runtime_platform={"cpu_architecture": "ARM64"}), "57.67"),
        (task(ephemeral_storage={"size_in_gib": 40}), "75.32"),
        (scaled(2, 10), "72.08 to 360.40"),
        (scaled(0, 20), "0.00 to 720.80"),
        # Of two tasks one is on demand, and one on Spot for up to 70 % less.
        (
            service(capacity_provider_strategy=[{"base": 1, "capacity_provider": "FARGATE"}, SPOT]),
            "46.85 to 72.08",
        ),
        (service(capacity_provider_strategy={**SPOT, "base": 1}), "21.62 to 72.08"),
        (service(network_configuration={"assign_public_ip": True}), "79.38"),
        ({"aws_lb": {"it": {"internal": True}}}, "16.43"),
        ({**SUBNETS, "aws_lb": {"it": {"internal": False, "subnets": EACH}}}, "27.38"),
        ({"aws_nat_gateway": {"it": {"for_each": {"a": 1, "b": 1}}}}, "65.70"),
        ({"aws_eip": {"it": {"for_each": {"a": 1, "b": 1}}}}, "7.30"),
        (
            {
                **SUBNETS,
                "aws_vpc_endpoint": {
                    "s3": {"vpc_endpoint_type": "Gateway"},
                    "logs": {"vpc_endpoint_type": "Interface", "subnet_ids": EACH},
                    "sts": {"vpc_endpoint_type": "Interface", "subnet_ids": ["${a.id}", "${b.id}"]},
                },
            },
            "36.50",
        ),
        (AURORA, "88.00 to 701.20"),
        ({"aws_rds_cluster_instance": {"it": {"instance_class": "db.r7g.large"}}}, "201.48"),
        (
            {
                "aws_db_instance": {
                    "it": {
                        "engine": "postgres",
                        "instance_class": "db.t4g.small",
                        "allocated_storage": 20,
                    }
                }
            },
            "25.66",
        ),
        (
            {
                "aws_elasticache_replication_group": {
                    "it": {
                        "engine": "valkey",
                        "node_type": "cache.t4g.micro",
                        "num_cache_clusters": 2,
                    }
                }
            },
            "18.69",
        ),
        ({"aws_kms_key": {"it": {}}}, "1.00"),
        ({"aws_secretsmanager_secret": {"it": {}}}, "0.40"),
        (
            {"aws_cloudwatch_metric_alarm": {"it": {"metric_name": "CPU", "period": 60}}},
            "0.10",
        ),
        (
            {
                "aws_cloudwatch_metric_alarm": {
                    "it": {
                        "metric_query": [
                            {"metric": {"stat": "Sum"}},
                            {"metric": {"stat": "Sum"}},
                            {"metric": [], "expression": "a/b"},
                        ]
                    }
                }
            },
            "0.20",
        ),
        ({"aws_cloudwatch_metric_alarm": {"it": {"period": 10}}}, "0.30"),
        ({"aws_cloudwatch_dashboard": {"it": {}}}, "3.00"),
        ({"aws_wafv2_web_acl": {"it": {"rule": [{}, {}]}}}, "7.00"),
        ({"aws_service_discovery_private_dns_namespace": {"it": {}}}, "0.50"),
        ({"aws_route53_zone": {"it": {}}}, "0.50"),
        ({"aws_appautoscaling_policy": {"it": {"policy_type": "TargetTrackingScaling"}}}, "0.20"),
        (
            {"aws_route53_resolver_firewall_domain_list": {"it": {"domains": ["a.", "b."] * 20}}},
            "0.02",
        ),
        ({"aws_vpc": {"it": {}}, "aws_iam_role": {"it": {}}, "terraform_data": {"it": {}}}, "0.00"),
        ({"aws_kms_key": {"it": {"count": 0}}}, "0.00"),
    ],
)
def test_what_is_there_all_month_is_paid_for_730_hours(
    resources: dict[str, Any], amount: str
) -> None:
    found = bill(resources)

    assert span(found.range) == amount
    assert found.unpriced == []


def test_what_hangs_on_use_is_a_price_for_a_unit_and_is_not_guessed() -> None:
    found = bill(
        {
            "aws_cloudwatch_log_group": {"a": {}, "b": {}},
            "aws_sqs_queue": {"it": {"fifo_queue": True}},
            "aws_nat_gateway": {"it": {}},
        }
    ).by_use

    assert {(one.what, usd(one.usd), one.per): count for one, count in found.items()} == {
        ("log lines written", "0.50", "GB"): 2,
        ("log lines kept", "0.03", "GB and month"): 2,
        ("logs queried", "0.01", "GB"): 2,
        ("calls of queues in order", "0.50", "million requests"): 1,
        ("data through NAT gateways", "0.05", "GB"): 1,
    }


def test_a_job_costs_what_an_hour_of_its_task_does_for_as_long_as_it_runs() -> None:
    definition = {**SERVICE["aws_ecs_task_definition"]["web"], "cpu": "256", "memory": "512"}
    found = bill({"aws_ecs_task_definition": {"report": definition}})

    assert found.fixed == []
    [hour] = found.by_use
    assert hour.what == "a job's task of 0.25 vCPU and 0.5 GB of X86_64"
    assert (hour.usd, hour.per) == (Decimal("0.012342"), "hour that it runs")


def test_the_metrics_of_container_insights_cost_by_how_much_they_see() -> None:
    def price(value: str) -> list[Decimal]:
        settings = {"it": {"setting": [{"name": "containerInsights", "value": value}]}}
        return [one.usd for one in bill({"aws_ecs_cluster": settings}).by_use]

    assert price("enabled") == [Decimal("0.30")]
    assert price("enhanced") == [Decimal("0.07")]
    assert price("disabled") == []


@pytest.mark.parametrize(
    ("resources", "why"),
    [
        ({"aws_mq_broker": {"it": {}}}, "resources of type aws_mq_broker"),
        (
            {"aws_rds_cluster_instance": {"it": {"instance_class": "db.x2g.large"}}},
            "1 instance of db.x2g.large",
        ),
        (
            {"aws_db_instance": {"it": {"engine": "postgres", "instance_class": "db.m7g.large"}}},
            "db.m7g.large of postgres",
        ),
        (
            {
                "aws_db_instance": {
                    "it": {"engine": "postgres", "instance_class": "db.t4g.small", "multi_az": True}
                }
            },
            "db.t4g.small of postgres with a standby, and its storage",
        ),
        ({"aws_dynamodb_table": {"it": {}}}, "a table with provisioned capacity"),
        ({"aws_ecs_service": {"it": {}}}, "tasks of a size that is not known here"),
        (
            {"aws_lb": {"it": {"load_balancer_type": "network"}}},
            "hours and capacity units of a network load balancer",
        ),
        ({"aws_lb": {"it": {}}}, "public IPv4 addresses, whose number is known after the apply"),
    ],
)
def test_what_has_no_price_is_said_and_not_counted(resources: dict[str, Any], why: str) -> None:
    assert why in [item.why for item in bill(resources).unpriced]
