"""What the module ``database`` takes and refuses."""

from __future__ import annotations

from modules.database.inputs import DatabaseInputs
from modules.database.kinds_spec import Engine
from modules.language.cases import Case, Cases, Group, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import choice, texts, too_long, whole_number
from modules.language.cases_of_names import names, platform_names
from modules.language.cases_of_tags import tags
from modules.network.cases import RETENTION
from modules.rotation.cases import SCHEDULE, rotation_cases

SUBNETS = [f"subnet-{number:017x}" for number in range(21)]
MYSQL = {"engine": "aurora-mysql", "engine_version": "8.0"}
POSTGRES = {"engine": "postgres", "engine_version": "16"}
OF_SERVERLESS = "is of Serverless v2, and instance_class or postgres is none; remove it"


def of_version(version: str, engine: str) -> Case:
    """Return the case of a version of another engine."""
    return wrong(
        f"version {version} of {engine}",
        {"engine": engine, "engine_version": version},
        f'engine_version: "{version}" is no version of {engine}; write 8.0 or 8.4 of '
        "aurora-mysql, 16 of the others",
    )


def halves(path: str, least: float, below: float, **beside: object) -> Group:
    """Return cases of a number in steps of a half, at its bounds, beyond and in between."""
    steps = "is no multiple of 0.5; write one, without quotes"
    return join(
        {path: least},
        wrong(
            f"{path} too small",
            {path: below},
            f"{path}: {below} is too small; give at least {least}",
        ),
        {**beside, path: 256},
        wrong(
            f"{path} too large",
            {**beside, path: 256.5},
            f"{path}: 256.5 is too large; give at most 256",
        ),
        wrong(f"{path} in between", {path: 1.2}, f"{path}: 1.2 {steps}"),
        {path: 1.5},
    )


def never_pauses(beside: dict[str, str], version: str) -> Case:
    """Return the case of a version, after its engine, without a capacity of 0."""
    return wrong(
        f"no capacity of {version}",
        {**beside, "engine_version": version.split()[1], "min_capacity": 0},
        f"min_capacity: is 0, and {version} never pauses; give at least 0.5, or a version from "
        "13.15, 14.12, 15.7, 16.3 or 8.0.mysql_aurora.3.08.0 on",
    )


def ends_at_half(beside: dict[str, str], version: str) -> Case:
    """Return the case of a version, after its engine, with more than 128 ACU."""
    return wrong(
        f"more than half the capacity of {version}",
        {**beside, "engine_version": version.split()[1], "max_capacity": 128.5},
        f"max_capacity: is 128.5, and {version} ends at 128; give less, or a version from 13.13, "
        "14.10, 15.5, 16.1 or 8.0.mysql_aurora.3.06.0 on",
    )


ENGINES = join(
    {"engine_version": "16.6"},
    MYSQL,
    {**MYSQL, "engine_version": "8.0.mysql_aurora.3.08.0"},
    {**MYSQL, "engine_version": "8.4.mysql_aurora.8.4.7"},
    {"engine": "postgres", "engine_version": "13.23-rds.20260514"},
    POSTGRES,
    choice("engine", Engine, "mysql"),
    texts(
        "engine_version",
        "write a version such as 16 or 16.6; of aurora-mysql 8.0 or 8.4",
        *("12", "16.", "latest", "5.7"),
    ),
    of_version("8.0", "aurora-postgresql"),
    of_version("8.0", "postgres"),
    of_version("16", "aurora-mysql"),
    {"allow_major_version_upgrade": True},
    {"database_name": "Orders_1"},
    texts(
        "database_name",
        "write letters, digits and underscores, with a letter first",
        *("1st", "order-history", "_a", ""),
    ),
    texts(
        "database_name",
        "write a name that no engine reserves, such as app",
        *("db", "admin", "user", "order", "rdsadmin"),
    ),
    too_long("database_name", 63),
)

CAPACITY = join(
    {"min_capacity": 2, "max_capacity": 16.5},
    halves("min_capacity", 0, -0.5, max_capacity=256),
    *({"engine_version": version, "min_capacity": 0} for version in ("13.15", "16.3", "17.4")),
    {**MYSQL, "engine_version": "8.0.mysql_aurora.3.08.0", "min_capacity": 0},
    *(never_pauses({}, f"aurora-postgresql {one}") for one in ("13.9", "14.11", "15.6", "16.2")),
    never_pauses(MYSQL, "aurora-mysql 8.0.mysql_aurora.3.07.1"),
    halves("max_capacity", 1, 0.5),
    *(
        {"engine_version": version, "max_capacity": 256}
        for version in ("13.13", "14.10", "15.5", "16.1", "17.4")
    ),
    {**MYSQL, "engine_version": "8.0.mysql_aurora.3.06.0", "max_capacity": 256},
    {"engine_version": "15.4", "max_capacity": 128},
    *(ends_at_half({}, f"aurora-postgresql {one}") for one in ("13.12", "14.9", "15.4", "16.0")),
    ends_at_half(MYSQL, "aurora-mysql 8.0.mysql_aurora.3.05.2"),
    wrong(
        "capacity that ends before it begins",
        {"min_capacity": 16},
        "max_capacity: 8 is less than min_capacity, 16; give more",
    ),
    *(
        wrong(
            f"{field} of {what}",
            {**beside, field: 4},
            f"{field}: {OF_SERVERLESS}",
        )
        for field in ("min_capacity", "max_capacity")
        for what, beside in {
            "instances": {"instance_class": "db.r7g.large"},
            "postgres": POSTGRES,
        }.items()
    ),
)

INSTANCES = join(
    {"instance_class": "db.r7g.large", "instance_count": 3},
    {"instance_class": "db.t4g.medium"},
    {**POSTGRES, "instance_class": "db.m7g.large"},
    texts(
        "instance_class",
        "write a class with its size, such as db.r7g.large",
        *("r7g.large", "db.serverless", "db.R7g.large"),
        # Of Aurora, Terraform would say in addition that it has no such class.
        made=lambda one: {**POSTGRES, "instance_class": one},
    ),
    *(
        wrong(
            f"{one} of Aurora",
            {"instance_class": one},
            f'instance_class: "{one}" is none of Aurora, which has classes r and x, and of t3 and '
            "t4g medium and large; choose such as db.r7g.large",
        )
        for one in ("db.m7g.large", "db.t4g.small")
    ),
    wrong(
        "burstable instances of MySQL",
        {**MYSQL, "instance_class": "db.t4g.medium"},
        'instance_class: "db.t4g.medium" has no Performance Insights with aurora-mysql; remove it, '
        "Serverless v2 is as cheap, or choose such as db.r7g.large",
    ),
    whole_number("instance_count", 1, 16),
    wrong(
        "instances of postgres",
        {**POSTGRES, "instance_count": 2},
        "instance_count: is of Aurora; postgres has a standby unless it is disposable, remove it",
    ),
    whole_number("max_allocated_storage_gib", 22, 65536, **POSTGRES),
    wrong(
        "storage of Aurora",
        {"max_allocated_storage_gib": 200},
        "max_allocated_storage_gib: is of postgres; the storage of Aurora grows by itself, remove "
        "it",
    ),
)

SNAPSHOT = "arn:aws:rds:eu-west-1:111122223333:{}snapshot:orders-1"

KEPT = join(
    whole_number("backup_retention_days", 1, 35),
    *(
        {"snapshot_identifier": name}
        for name in (
            "orders-1",
            "rds:orders-2026-11-27-00-05",
            SNAPSHOT.format("cluster-"),
        )
    ),
    texts(
        "snapshot_identifier",
        "write the name or the ARN of a snapshot",
        *("1st", "orders_1", "orders-", "orders--1", "", "arn:aws:rds:eu-west-1:1:snapshot:a"),
    ),
    {**POSTGRES, "snapshot_identifier": SNAPSHOT.format("")},
    wrong(
        "snapshot of a cluster for postgres",
        {**POSTGRES, "snapshot_identifier": SNAPSHOT.format("cluster-")},
        "snapshot_identifier: is a snapshot of a cluster, and postgres is none; choose "
        "aurora-postgresql, or a snapshot of an instance",
    ),
)

PLACE = join(
    names("database", 32),
    texts("vpc_id", "write the id of a VPC: vpc-0123456789abcdef0", "vpc", ""),
    wrong("one subnet", {"subnet_ids": SUBNETS[:1]}, "subnet_ids: 1 given; give at least 2"),
    wrong("21 subnets", {"subnet_ids": SUBNETS}, "subnet_ids: 21 given; give at most 20"),
    texts(
        "subnet_ids.1",
        "write the id of a subnet: subnet-0123456789abcdef0",
        *("subnet-1", ""),
        made=lambda id: {"subnet_ids": [SUBNETS[0], id]},
        shown="subnet",
    ),
    {"disposable": True},
    key_arns("kms_key_arn"),
    key_arns("logs.kms_key_arn"),
    wrong(
        "logs kept for 31 days",
        {"logs.retention_days": 31},
        f"logs.retention_days: 31 {RETENTION}",
    ),
)

CASES = Cases(
    DatabaseInputs,
    {
        "name": "shop",
        "database": "orders",
        "engine": "aurora-postgresql",
        "engine_version": "16",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": SUBNETS[:2],
    },
    platform_names("name"),
    ENGINES,
    CAPACITY,
    INSTANCES,
    KEPT,
    PLACE,
    rotation_cases(SCHEDULE),
    tags(),
)
