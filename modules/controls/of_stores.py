"""Controls of DynamoDB, ElastiCache and EFS."""

from __future__ import annotations

from modules.controls.control import Control, Seen, at_least, beside, given, one_of
from modules.controls.resources import Resource, Stack

TABLE = ("aws_dynamodb_table",)
CACHE = ("aws_elasticache_replication_group",)
FILES = ("aws_efs_file_system",)
ACCESS = ("aws_efs_access_point",)
TABLES = "tests/table/test_table.py"
CACHES = "tests/cache/test_cache.py"
FILE_SYSTEMS = "tests/file_system/test_file_system.py"


def _rooted(resource: Resource, _: Stack) -> Seen:
    path = str(resource.get("root_directory.path") or "/")
    # One instance for each directory.
    paths = resource.keys if "each." in path else [path]
    return Seen("root_directory.path", ", ".join(paths), "/" not in paths)


def _private(resource: Resource, stack: Stack) -> Seen:
    subnets = [one for one in stack.of("aws_subnet") if one.block in str(dict(resource.values))]
    public = sorted({one.block for one in subnets if one.get("map_public_ip_on_launch")})
    return Seen("subnet_id", ", ".join(public) or "no subnet with public addresses", not public)


_BACKED_UP = beside(
    "aws_efs_backup_policy", "file_system_id", one_of("backup_policy.status", "ENABLED")
)

CONTROLS = (
    Control(
        "DynamoDB.1",
        "DynamoDB tables should automatically scale capacity with demand",
        TABLE,
        one_of("billing_mode", "PAY_PER_REQUEST"),
        TABLES,
    ),
    Control(
        "DynamoDB.2",
        "DynamoDB tables should have point-in-time recovery enabled",
        TABLE,
        one_of("point_in_time_recovery.enabled", True),
        TABLES,
    ),
    Control(
        "DynamoDB.6",
        "DynamoDB tables should have deletion protection enabled",
        TABLE,
        one_of("deletion_protection_enabled", True),
        TABLES,
    ),
    Control(
        "ElastiCache.1",
        "ElastiCache (Redis OSS) clusters should have automatic backups enabled",
        CACHE,
        at_least("snapshot_retention_limit", 1),
        CACHES,
    ),
    Control(
        "ElastiCache.2",
        "ElastiCache clusters should have automatic minor version upgrades enabled",
        CACHE,
        one_of("auto_minor_version_upgrade", True, "true", default=True),
        CACHES,
        pci=("6.3.3",),
    ),
    Control(
        "ElastiCache.3",
        "ElastiCache replication groups should have automatic failover enabled",
        CACHE,
        one_of("automatic_failover_enabled", True),
        CACHES,
    ),
    Control(
        "ElastiCache.4",
        "ElastiCache replication groups should be encrypted at rest",
        CACHE,
        one_of("at_rest_encryption_enabled", True, "true"),
        CACHES,
    ),
    Control(
        "ElastiCache.5",
        "ElastiCache replication groups should be encrypted in transit",
        CACHE,
        one_of("transit_encryption_enabled", True),
        CACHES,
        pci=("4.2.1",),
    ),
    Control(
        "ElastiCache.7",
        "ElastiCache clusters should not use the default subnet group",
        CACHE,
        given("subnet_group_name"),
        CACHES,
    ),
    Control(
        "EFS.1",
        "Elastic File System should be configured to encrypt file data at-rest using AWS KMS",
        FILES,
        one_of("encrypted", True),
        FILE_SYSTEMS,
    ),
    Control(
        "EFS.2",
        "Amazon EFS volumes should be in backup plans",
        FILES,
        _BACKED_UP,
        FILE_SYSTEMS,
    ),
    Control(
        "EFS.3",
        "EFS access points should enforce a root directory",
        ACCESS,
        _rooted,
        FILE_SYSTEMS,
    ),
    Control(
        "EFS.4",
        "EFS access points should enforce a user identity",
        ACCESS,
        given("posix_user"),
        FILE_SYSTEMS,
        pci=("7.3.1",),
    ),
    Control(
        "EFS.6",
        "EFS mount targets should not be associated with subnets that assign public IP addresses "
        "on launch",
        ("aws_efs_mount_target",),
        _private,
        FILE_SYSTEMS,
        fsbp=False,
        pci=("1.4.4",),
    ),
    Control(
        "EFS.7",
        "EFS file systems should have automatic backups enabled",
        FILES,
        _BACKED_UP,
        FILE_SYSTEMS,
    ),
    Control(
        "EFS.8",
        "EFS file systems should be encrypted at rest",
        FILES,
        one_of("encrypted", True),
        FILE_SYSTEMS,
    ),
)
