"""Each alarm: what it measures, from where on, for how long, and why.

Where AWS recommends an alarm, the period and the number of periods are AWS's (Amazon CloudWatch
user guide, "Recommended alarms"); what differs says why.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from modules.alarms.spec import AlarmsSpec
from modules.alarms.watched import Watched

FEWEST_REQUESTS = 20
"""Requests of a minute of which a share is taken: of fewer, one is more than 5 %."""

FEWEST_FOR_P99 = 100
"""Requests of a period of which one in a hundred is taken."""

BUSY_PERCENT = 85
"""Use of CPU or memory that is high: well above the 70 % that scaling maintains by default."""

LEAST_STORAGE_BYTES = 1024**3
"""Free storage of a database that is little: half of what is left when RDS makes a volume of 20 GiB
larger, at 10 %. So it has not done so, since ``max_allocated_storage_gib`` is reached."""

RENEWAL_DAYS = 30
"""Days before its end at which a certificate is not renewed by itself: ACM does so at 60 days."""


class Metric(NamedTuple):
    """A metric of CloudWatch."""

    id: str
    namespace: str
    name: str
    stat: str
    dimensions: dict[str, str]


class Alarm(NamedTuple):
    """An alarm for each of the things that it watches."""

    label: str
    """Its name in addresses; with hyphens, the end of its names in AWS."""

    instances: Any
    """What it watches, by name."""

    description: str
    """What a person reads who is woken by it; ``each.key`` is the name."""

    metrics: list[Metric]
    threshold: Any

    expression: str = ""
    """Metric math, if it is not one metric alone."""

    comparison: str = "GreaterThanThreshold"
    period: int = 60
    periods: int = 5
    missing: str = "notBreaching"
    """What is said of a period without data: by default that nothing happened in it."""


def alarms(spec: AlarmsSpec, watched: Watched) -> Iterator[Alarm]:
    """Yield all alarms of a platform."""
    yield from _of_services(watched)
    yield from _of_routes(spec, watched)
    yield from _of_queues(spec, watched)
    yield from _of_databases(spec, watched)
    yield from _of_network(watched)


def _of_services(watched: Watched) -> Iterator[Alarm]:
    dimensions = {"ClusterName": watched.cluster_name, "ServiceName": watched.service_name}

    def insights(id: str, name: str) -> Metric:
        return Metric(id, "ECS/ContainerInsights", name, "Average", dimensions)

    desired = insights("desired", "DesiredTaskCount")
    counted = watched.services.select(lambda _name, _one: watched.container_insights)
    yield Alarm(
        "tasks_missing",
        counted.keys,
        "${each.key} has run fewer tasks than desired for ten minutes.",
        [desired, insights("running", "RunningTaskCount")],
        0,
        # Without a task there is no metric of running ones.
        "FILL(desired, 0) - FILL(running, 0)",
        # Longer than a task takes to be replaced, with its image and its health checks.
        periods=10,
    )
    yield Alarm(
        "at_max_capacity",
        counted.select(lambda _, service: service.max_capacity.is_given),
        "${each.key} runs as many tasks as it may, and they are busy: raise max_capacity, or the "
        "size of a task.",
        [
            desired,
            *(
                Metric(id, "AWS/ECS", name, "Average", dimensions)
                for id, name in {"cpu": "CPUUtilization", "memory": "MemoryUtilization"}.items()
            ),
        ],
        0,
        "IF(FILL(desired, 0) >= ${each.value.max_capacity} && "
        f"(FILL(cpu, 0) > {BUSY_PERCENT} || FILL(memory, 0) > {BUSY_PERCENT}), 1, 0)",
        # Longer than scaling out takes to relieve them.
        periods=10,
    )


def _of_routes(spec: AlarmsSpec, watched: Watched) -> Iterator[Alarm]:
    dimensions = {
        "LoadBalancer": "${each.value.load_balancer_arn_suffix}",
        "TargetGroup": '${split(":", each.value.target_group_arn)[5]}',
    }

    def balanced(id: str, name: str, stat: str) -> Metric:
        return Metric(id, "AWS/ApplicationELB", name, stat, dimensions)

    requests = balanced("requests", "RequestCount", "Sum")
    yield Alarm(
        "server_errors",
        watched.routes,
        "${each.key} answers more requests with 5xx than it may.",
        [requests, balanced("errors", "HTTPCode_Target_5XX_Count", "Sum")],
        spec.server_error_percent,
        f"IF(FILL(requests, 0) >= {FEWEST_REQUESTS}, 100 * FILL(errors, 0) / requests, 0)",
        # Three minutes: soon enough to roll back what is being rolled out.
        periods=3,
    )
    yield Alarm(
        "slow_responses",
        watched.routes,
        "One in a hundred requests to ${each.key} takes longer than it may.",
        [requests, balanced("latency", "TargetResponseTime", "p99")],
        spec.response_time_milliseconds,
        f"IF(FILL(requests, 0) >= {FEWEST_FOR_P99}, 1000 * FILL(latency, 0), 0)",
        period=300,
        periods=3,
    )
    yield Alarm(
        "unhealthy_targets",
        watched.routes,
        "${each.key} has had a task for ten minutes that fails its health check.",
        [balanced("unhealthy", "UnHealthyHostCount", "Maximum")],
        0,
        periods=10,
    )


def _of_queues(spec: AlarmsSpec, watched: Watched) -> Iterator[Alarm]:
    dimensions = {"QueueName": '${split(":", each.value)[5]}'}
    yield Alarm(
        "old_messages",
        watched.queue_arns,
        "A message has waited in ${each.key} for longer than it may.",
        [Metric("age", "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", dimensions)],
        spec.backlog_age_seconds,
    )
    yield Alarm(
        "dead_letters",
        watched.dead_letter_queue_arns,
        "${each.key} holds a message that nobody could work off, or a start of a job that failed.",
        [Metric("dead", "AWS/SQS", "ApproximateNumberOfMessagesVisible", "Maximum", dimensions)],
        0,
        # One is one too many, at once.
        periods=1,
    )


def _of_databases(spec: AlarmsSpec, watched: Watched) -> Iterator[Alarm]:
    instances = watched.databases.select(lambda _, one: one.engine == "postgres")
    clusters = watched.databases.select(lambda _, one: one.engine != "postgres")
    of_instance = {"DBInstanceIdentifier": "${each.value.identifier}"}
    of_cluster = {"DBClusterIdentifier": "${each.value.identifier}"}
    yield Alarm(
        "database_storage",
        instances,
        "${each.key} has less than 1 GiB of storage left: raise max_allocated_storage_gib.",
        [Metric("free", "AWS/RDS", "FreeStorageSpace", "Minimum", of_instance)],
        LEAST_STORAGE_BYTES,
        comparison="LessThanThreshold",
    )
    yield Alarm(
        "database_capacity",
        clusters,
        "${each.key} needs nearly all of its max_capacity: raise it.",
        # What is not serverless has no such metric.
        [Metric("capacity", "AWS/RDS", "ACUUtilization", "Average", of_cluster)],
        90,
        periods=15,
    )
    for label, found, dimensions in (
        ("instance_connections", instances, of_instance),
        ("cluster_connections", clusters, of_cluster),
    ):
        yield Alarm(
            label,
            found,
            "${each.key} has nearly as many connections as it takes, or as are usual.",
            [Metric("connections", "AWS/RDS", "DatabaseConnections", "Average", dimensions)],
            spec.database_connections,
        )


def _of_network(watched: Watched) -> Iterator[Alarm]:
    yield Alarm(
        "nat_ports",
        watched.nat_gateway_ids,
        "The NAT gateway in ${each.key} has no ports left for connections to one address.",
        [
            Metric(
                "errors",
                "AWS/NATGateway",
                "ErrorPortAllocation",
                "Maximum",
                {"NatGatewayId": "${each.value}"},
            )
        ],
        0,
        periods=15,
    )
    yield Alarm(
        "certificate_expiry",
        watched.certificate_arns,
        f"A certificate of ${{each.key}} ends within {RENEWAL_DAYS} days, and is not renewed.",
        [
            Metric(
                "days",
                "AWS/CertificateManager",
                "DaysToExpiry",
                "Minimum",
                {"CertificateArn": "${each.value}"},
            )
        ],
        RENEWAL_DAYS,
        comparison="LessThanThreshold",
        period=86400,
        periods=1,
        # ACM measures twice a day, and a certificate that has ended no longer.
        missing="ignore",
    )
