"""What each field of a database moves, and nothing else."""

from __future__ import annotations

import pytest

from modules.database.spec import DatabaseSpec
from modules.rotation.cases import SCHEDULE
from tests.database.given import ARCHIVE, ORDERS
from tests.support.moves import Move, untested

CLUSTER = "aws_rds_cluster.orders"
INSTANCES = "aws_rds_cluster_instance.orders"
CAPACITY = f"{CLUSTER}.serverlessv2_scaling_configuration"


CONTAINER = "aws_ecs_task_definition.web.container_definitions.web"
POLICY = "aws_iam_role_policy.web_execution.policy.Statement"
OUT, INTO = "egress_rule", "ingress_rule"
SUBNETS = [f"subnet-{number:017x}" for number in range(4)]
THEIRS = {"vpc_id": "vpc-00000000000000001", "private_subnet_ids": SUBNETS[:2]}
CHECKED = {
    f"data.aws_vpc.this.lifecycle.postcondition.1.{part}" for part in ("condition", "error_message")
}
KINDS = ("cluster", "cluster_instance", "cluster_parameter_group")
TOLD = ("arn", "endpoint", "master_user_secret_arn", "reader_endpoint")


def kept(field: str, database: str = "orders") -> str:
    """Return where a field is remembered, so that another value is refused."""
    return f"terraform_data.fixed.for_each.databases.{database}.{field}"


DATABASE_MOVES = [
    Move(
        "databases.orders.engine_version",
        "17",
        {
            f"{CLUSTER}.engine_version",
            "aws_rds_cluster_parameter_group.orders.family",
            kept("engine_version.value"),
        },
        ORDERS,
    ),
    Move("databases.orders.engine_version", "16.6", {f"{CLUSTER}.engine_version"}, ORDERS),
    Move(
        "databases.orders.allow_major_version_upgrade",
        True,
        {f"{CLUSTER}.allow_major_version_upgrade", f"-{kept('engine_version')}"},
        ORDERS,
    ),
    Move(
        "databases.orders.rotation",
        SCHEDULE,
        {"+aws_secretsmanager_secret_rotation.orders_master_user"},
        ORDERS,
    ),
    Move(
        "databases.orders.rotation.duration",
        "2h",
        {"+aws_secretsmanager_secret_rotation.orders_master_user.rotation_rules.duration"},
        {**ORDERS, "databases.orders.rotation": SCHEDULE},
    ),
    Move("databases.orders.min_capacity", 2, {f"{CAPACITY}.min_capacity"}, ORDERS),
    Move("databases.orders.max_capacity", 16, {f"{CAPACITY}.max_capacity"}, ORDERS),
    Move(
        "databases.orders.instance_class",
        "db.r7g.large",
        {f"-{CAPACITY}", f"{INSTANCES}.instance_class", f"{INSTANCES}_first.instance_class"},
        ORDERS,
    ),
    Move("databases.orders.instance_count", 3, {f"+{INSTANCES}.for_each.3"}, ORDERS),
    Move(
        "databases.archive.instance_class",
        "db.m7g.large",
        {"aws_db_instance.archive.instance_class"},
        ARCHIVE,
    ),
    Move(
        "databases.archive.max_allocated_storage_gib",
        500,
        {"aws_db_instance.archive.max_allocated_storage"},
        ARCHIVE,
    ),
    Move(
        "databases.orders.backup_retention_days",
        14,
        {f"{CLUSTER}.backup_retention_period"},
        ORDERS,
    ),
    Move(
        "databases.orders.database_name",
        "shop",
        {
            kept("database_name.value"),
            f"{CLUSTER}.database_name",
            "output.databases.value.orders.database_name",
        },
        ORDERS,
    ),
    Move(
        "databases.orders.snapshot_identifier",
        "orders-1",
        {f"+{CLUSTER}.snapshot_identifier", kept("snapshot_identifier.value")},
        ORDERS,
    ),
    Move(
        "services.web.reads",
        {"orders": "keeps orders"},
        {
            f"+aws_vpc_security_group_{OUT}.web_to_orders_database",
            f"+aws_vpc_security_group_{INTO}.web_into_orders_database",
            *(f"+{CONTAINER}.environment.ORDERS_{end}" for end in ("HOST", "NAME", "PORT")),
            f"+{CONTAINER}.environment.ORDERS_READER_HOST",
            f"+{CONTAINER}.secrets",
            *(f"+{POLICY}.{sid}" for sid in ("DecryptSecrets", "ReadSecrets")),
            "aws_ecs_service.web.depends_on",
        },
        ORDERS,
    ),
    Move(
        "network.isolated_subnet_ids",
        SUBNETS[2:],
        {"+data.aws_subnet.isolated", "aws_db_subnet_group.orders.subnet_ids", *CHECKED},
        {**ORDERS, "network": THEIRS},
    ),
    Move(
        "databases.archive.engine",
        "aurora-postgresql",
        {
            *(f"+aws_rds_{noun}.archive" for noun in KINDS),
            "+aws_rds_cluster_instance.archive_first",
            *(f"-aws_db_{noun}.archive" for noun in ("instance", "parameter_group")),
            "-aws_cloudwatch_log_group.archive_database.for_each.upgrade",
            "aws_cloudwatch_log_group.archive_database.name",
            *(f"output.databases.value.archive.{name}" for name in TOLD),
            kept("engine.value", "archive"),
        },
        ARCHIVE,
    ),
]


@pytest.mark.parametrize("move", DATABASE_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_a_database_is_left_out() -> None:
    both = untested(DatabaseSpec, "databases.orders", DATABASE_MOVES)

    assert both & untested(DatabaseSpec, "databases.archive", DATABASE_MOVES) == set()
