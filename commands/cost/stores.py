"""What databases, caches, tables, files, queues, topics, buckets and images cost."""

from collections.abc import Iterator
from decimal import Decimal

from commands.cost.items import Biller, Item, several
from commands.cost.resources import Resource, Resources

SERVERLESS = "db.serverless"


def of_aurora(cluster: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what a cluster costs without its instances."""
    yield from _password(cluster, bill)
    yield from bill.by_use(
        storage_of_Aurora="aurora-storage",
        reads_and_writes_of_Aurora="aurora-requests",
        backups_of_Aurora="aurora-backup",
    )


def of_aurora_instance(instance: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours of the instances of a cluster: of a class, or of what they scale to."""
    kind, count = str(instance.get("instance_class")), instance.instances
    if kind != SERVERLESS:
        yield from bill.hours(f"{several(count, 'instance')} of {kind}", f"aurora-{kind}", count)
        return
    cluster = stack.named_by(instance, "cluster_identifier", "aws_rds_cluster")
    bounds = [
        cluster.get("serverlessv2_scaling_configuration", name) if cluster else None
        for name in ("min_capacity", "max_capacity")
    ]
    if None in bounds:
        yield bill.unknown("ACU of Aurora Serverless")
        return
    least, most = (Decimal(str(bound)) for bound in bounds)
    what = f"{several(count, 'instance')} of {least:f} to {most:f} ACU"
    yield from bill.hours(what, "aurora-serverless", least * count, most * count)


def of_rds(instance: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours and the storage of a database of RDS."""
    kind, engine = instance.get("instance_class"), instance.get("engine")
    if instance.get("multi_az"):
        yield bill.unpriced(f"{kind} of {engine} with a standby, and its storage")
    else:
        yield from bill.hours(f"{kind} of {engine}", f"{engine}-{kind}", instance.instances)
        least = int(instance.get("allocated_storage") or 0)
        yield from bill.month(f"{least} GB of storage, with which it starts", "rds-storage", least)
        yield from bill.by_use(storage_that_RDS_adds="rds-storage")
    yield from _password(instance, bill)
    yield from bill.by_use(backups_of_RDS="rds-backup")


def of_cache(cache: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields the hours of the nodes of a cache."""
    kind, count = cache.get("node_type"), int(cache.get("num_cache_clusters") or 1)
    engine = cache.get("engine") or "redis"
    yield from bill.hours(f"{several(count, 'node')} of {kind}", f"{engine}-{kind}", count)
    if cache.get("snapshot_retention_limit"):
        yield from bill.by_use(snapshots_of_caches_beyond_the_free_one="cache-backup")


def of_table(table: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what the items of a table cost, on demand."""
    if table.get("billing_mode") != "PAY_PER_REQUEST":
        yield bill.unpriced("a table with provisioned capacity")
        return
    yield from bill.by_use(
        writes_of_tables="table-writes", reads_of_tables="table-reads", items_kept="table-items"
    )
    if table.get("point_in_time_recovery", "enabled"):
        yield bill.unpriced("recovery of a table to a point in time")


def of_files(files: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what files cost."""
    yield from bill.by_use(files_kept="files")
    if files.get("throughput_mode") == "elastic":
        yield from bill.by_use(files_read="files-read", files_written="files-written")


def of_bucket(bucket: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what objects cost."""
    yield from bill.by_use(
        objects_kept="objects", objects_written="object-writes", objects_read="object-reads"
    )


def of_images(repository: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what images cost."""
    yield from bill.by_use(images_kept="images")


def of_queue(queue: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what messages cost, by the kind of queue."""
    if queue.get("fifo_queue"):
        yield from bill.by_use(calls_of_queues_in_order="queue-requests-fifo")
    else:
        yield from bill.by_use(calls_of_queues="queue-requests")


def of_topic(topic: Resource, stack: Resources, bill: Biller) -> Iterator[Item]:
    """Yields what publishing costs; to deliver to a queue is free."""
    if topic.get("fifo_topic"):
        yield from bill.by_use(messages_to_topics_in_order="topic-requests-fifo")
    else:
        yield from bill.by_use(messages_to_topics="topic-requests")


def _password(database: Resource, bill: Biller) -> Iterator[Item]:
    if database.get("manage_master_user_password"):
        yield from bill.month("the secret with its password", "secret", database.instances)
        yield from bill.by_use(reads_of_secrets="secret-requests")
