"""What the tasks of a platform keep things in, and send messages through."""

from __future__ import annotations

from modules.frame.module_stack import ModuleStack
from modules.platform import task_wiring
from modules.platform.calls import DISPOSABLE, OF_TABLE, call, passed_on_to
from modules.platform.tables_spec import (
    CacheTable,
    DatabaseTable,
    FileSystemTable,
    QueueTable,
    SecretTable,
    TableTable,
    TopicTable,
)


def create_stores(stack: ModuleStack) -> None:
    """Create the secrets, queues, topics, databases, tables, caches and file systems."""
    _create_secrets(stack)
    _create_messages(stack)
    _create_databases(stack)
    _create_file_systems(stack)


def _create_secrets(stack: ModuleStack) -> None:
    inputs = {**OF_TABLE, **DISPOSABLE, **passed_on_to(SecretTable)}
    call(stack, "secrets", inputs, each="var.secrets")


def _create_messages(stack: ModuleStack) -> None:
    """Create the queues and topics."""
    subscribed = (
        "[for name, topic in var.topics : local.topic_arns[name] "
        "if contains(keys(topic.subscriptions), each.key)]"
    )
    subscriptions = (
        "{ for queue, one in each.value.subscriptions : queue => { queue_arn = "
        "module.queue[queue].queue_arn, raw_message_delivery = one.raw_message_delivery } }"
    )
    call(
        stack,
        "queue",
        {**OF_TABLE, "topic_arns": subscribed, **passed_on_to(QueueTable)},
        each="var.queues",
    )
    call(
        stack,
        "topic",
        {**OF_TABLE, **passed_on_to(TopicTable), "subscriptions": subscriptions},
        each="var.topics",
    )


def _create_databases(stack: ModuleStack) -> None:
    """Create the databases, tables and caches."""
    call(
        stack,
        "database",
        {
            **DISPOSABLE,
            "name": "var.name",
            "database": "each.key",
            "tags": "var.tags",
            "kms_key_arn": "module.encryption.kms_key_arn",
            "logs": task_wiring.TASK["logs"],
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": "local.network.isolated_subnet_ids",
            **passed_on_to(DatabaseTable),
        },
        each="var.databases",
    )
    call(stack, "table", {**OF_TABLE, **DISPOSABLE, **passed_on_to(TableTable)}, each="var.tables")
    call(
        stack,
        "cache",
        {
            **OF_TABLE,
            **DISPOSABLE,
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": "local.network.isolated_subnet_ids",
            **passed_on_to(CacheTable),
        },
        each="var.caches",
    )


def _create_file_systems(stack: ModuleStack) -> None:
    access_points = (
        "{ for one in values(local.mounts) : one.directory => { uid = one.uid, gid = one.gid }... "
        "if one.file_system == each.key }"
    )
    call(
        stack,
        "file_system",
        {
            **OF_TABLE,
            **DISPOSABLE,
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": "local.network.private_subnet_ids_by_zone",
            "access_points": f"{{ for path, owners in {access_points} : path => owners[0] }}",
            **passed_on_to(FileSystemTable),
        },
        each="var.file_systems",
    )
