"""Controls of RDS."""

from __future__ import annotations

from modules.controls.control import (
    Control,
    Judge,
    Seen,
    at_least,
    includes,
    none_of,
    one_of,
    where,
)
from modules.controls.private_subnets import in_private_subnets
from modules.controls.resources import Resource, Stack, several

CLUSTER = ("aws_rds_cluster",)
INSTANCE = ("aws_db_instance",)
ANY_INSTANCE = ("aws_db_instance", "aws_rds_cluster_instance")
SHOWN = "tests/database/test_database.py"

AURORA_MYSQL, AURORA_POSTGRESQL = "aurora-mysql", "aurora-postgresql"
LOGS = {
    AURORA_MYSQL: ("audit", "error", "general", "slowquery"),
    AURORA_POSTGRESQL: ("postgresql",),
    "postgres": ("postgresql", "upgrade"),
}
"""The logs that RDS.9 asks of each engine."""

EXPORTED = "enabled_cloudwatch_logs_exports"
LEAST_DAYS = 7
"""The default of the parameters of RDS.11 and RDS.50."""

DEFAULT_PORTS = (None, 3306, 5432)
DEFAULT_USERS = ("admin", "postgres")


def _logs(resource: Resource, stack: Stack) -> Seen | None:
    return includes(EXPORTED, *LOGS[resource.get("engine")])(resource, stack)


def _of_engine(engine: str, judge: Judge) -> Judge:
    return where("engine", (engine,), judge)


def _zones(resource: Resource, stack: Stack) -> Seen:
    found = stack.beside(resource, "aws_rds_cluster_instance", "cluster_identifier")
    number = stack.instances(found)
    return Seen("aws_rds_cluster_instance", f"{number} instances", number > 1)


def _audited(resource: Resource, stack: Stack) -> Seen:
    values = {
        one["name"]: str(one["value"])
        for group in stack.of("aws_rds_cluster_parameter_group")
        if resource.refers_to(group, "db_cluster_parameter_group_name")
        for one in several(group.get("parameter"))
    }
    is_on = values.get("server_audit_logging") == "1" and values.get("server_audit_events")
    return Seen("server_audit_logging", values.get("server_audit_logging"), bool(is_on))


def _control(
    number: int,
    title: str,
    types: tuple[str, ...],
    judge: Judge,
    *pci: str,
) -> Control:
    return Control(f"RDS.{number}", title, types, judge, SHOWN, pci=pci)


CONTROLS = (
    _control(
        2,
        "RDS DB Instances should prohibit public access, as determined by the PubliclyAccessible "
        "configuration",
        ANY_INSTANCE,
        one_of("publicly_accessible", False, default=False),
        "1.4.4",
    ),
    _control(
        3,
        "RDS DB instances should have encryption at-rest enabled",
        INSTANCE,
        one_of("storage_encrypted", True),
    ),
    _control(
        5,
        "RDS DB instances should be configured with multiple Availability Zones",
        INSTANCE,
        one_of("multi_az", True),
    ),
    _control(
        6,
        "Enhanced monitoring should be configured for RDS DB instances",
        ANY_INSTANCE,
        at_least("monitoring_interval", 1),
    ),
    _control(
        7,
        "RDS clusters should have deletion protection enabled",
        CLUSTER,
        one_of("deletion_protection", True),
    ),
    _control(
        8,
        "RDS DB instances should have deletion protection enabled",
        INSTANCE,
        one_of("deletion_protection", True),
    ),
    _control(
        9,
        "RDS DB instances should publish logs to CloudWatch Logs",
        (*INSTANCE, *CLUSTER),
        _logs,
        "10.2.1",
    ),
    _control(
        10,
        "IAM authentication should be configured for RDS instances",
        INSTANCE,
        one_of("iam_database_authentication_enabled", True),
    ),
    _control(
        11,
        "RDS instances should have automatic backups enabled",
        INSTANCE,
        at_least("backup_retention_period", LEAST_DAYS),
    ),
    _control(
        12,
        "IAM authentication should be configured for RDS clusters",
        CLUSTER,
        one_of("iam_database_authentication_enabled", True),
    ),
    _control(
        13,
        "RDS automatic minor version upgrades should be enabled",
        ANY_INSTANCE,
        one_of("auto_minor_version_upgrade", True, default=True),
        "6.3.3",
    ),
    _control(
        14,
        "Amazon Aurora clusters should have backtracking enabled",
        CLUSTER,
        _of_engine(AURORA_MYSQL, at_least("backtrack_window", 1)),
    ),
    _control(
        15,
        "RDS DB clusters should be configured for multiple Availability Zones",
        CLUSTER,
        _zones,
    ),
    _control(
        16,
        "Aurora DB clusters should be configured to copy tags to DB snapshots",
        CLUSTER,
        one_of("copy_tags_to_snapshot", True),
    ),
    _control(
        17,
        "RDS DB instances should be configured to copy tags to snapshots",
        INSTANCE,
        one_of("copy_tags_to_snapshot", True),
    ),
    _control(
        23,
        "RDS instances should not use a database engine default port",
        INSTANCE,
        none_of("port", *DEFAULT_PORTS),
    ),
    _control(
        24,
        "RDS Database clusters should use a custom administrator username",
        CLUSTER,
        none_of("master_username", *DEFAULT_USERS),
        "2.2.2",
    ),
    _control(
        25,
        "RDS database instances should use a custom administrator username",
        INSTANCE,
        none_of("username", *DEFAULT_USERS),
        "2.2.2",
    ),
    _control(
        27,
        "RDS DB clusters should be encrypted at rest",
        CLUSTER,
        one_of("storage_encrypted", True),
    ),
    _control(
        34,
        "Aurora MySQL DB clusters should publish audit logs to CloudWatch Logs",
        CLUSTER,
        _of_engine(AURORA_MYSQL, includes(EXPORTED, "audit")),
        "10.2.1",
    ),
    _control(
        36,
        "RDS for PostgreSQL DB instances should publish logs to CloudWatch Logs",
        INSTANCE,
        _of_engine("postgres", includes(EXPORTED, "postgresql")),
        "10.4.2",
    ),
    _control(
        37,
        "Aurora PostgreSQL DB clusters should publish logs to CloudWatch Logs",
        CLUSTER,
        _of_engine(AURORA_POSTGRESQL, includes(EXPORTED, "postgresql")),
        "10.4.2",
    ),
    _control(
        45,
        "Aurora MySQL DB clusters should have audit logging enabled",
        CLUSTER,
        _of_engine(AURORA_MYSQL, _audited),
    ),
    _control(
        46,
        "RDS DB instances should not be deployed in public subnets with routes to internet "
        "gateways",
        ("aws_db_subnet_group",),
        in_private_subnets,
    ),
    _control(
        50,
        "RDS DB clusters should have enough backup retention period set",
        CLUSTER,
        at_least("backup_retention_period", LEAST_DAYS, default=1),
    ),
)
