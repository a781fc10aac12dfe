"""What an environment uses of AWS's quotas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from modules.environment.balancer_spec import BalancerSpec
from modules.environment.balancers import network_balancers_of, path_of, routes_behind, target_ports
from modules.environment.file_systems import file_systems_of, mounting
from modules.environment.usage_of_alarms import uses_of_alarms
from modules.environment.usage_of_databases import uses_of_databases
from modules.environment.usage_of_jobs import uses_of_jobs
from modules.environment.usage_of_network_balancers import uses_of_network_balancers
from modules.environment.usage_of_services import tasks_in_rollout, uses_of_services
from modules.language import quotas
from modules.language.problems import Problem
from modules.language.use import Use
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def quota_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield each part of an environment that uses more of a quota than AWS allows."""
    for use in uses(spec):
        rule = use.rule(spec.quotas.limit(use.quota))
        if use.repair and not rule.holds:
            yield Problem(rule.path, rule.message)


def uses(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each part of an environment uses of each quota."""
    yield from _load_balancer_uses(spec)
    yield from uses_of_network_balancers(spec)
    yield from _namespace_uses(spec)
    yield from uses_of_services(spec)
    yield from uses_of_jobs(spec)
    yield from uses_of_databases(spec)
    yield from uses_of_alarms(spec)
    yield from _queue_uses(spec)
    yield from _network_uses(spec)
    yield from _file_system_uses(spec)
    yield from _account_uses(spec)


SHARED = (
    quotas.RULES_PER_LOAD_BALANCER,
    quotas.TARGET_GROUPS_PER_LOAD_BALANCER,
    quotas.TARGETS_PER_LOAD_BALANCER,
    quotas.INSTANCES_PER_NAMESPACE,
)
"""Quotas of what environments use together that stand on one."""


def uses_together(base: EnvironmentSpec, others: Iterable[EnvironmentSpec]) -> Iterator[Use]:
    """Yield what an environment, and those that stand on it, use together of its quotas."""
    counted: dict[tuple[str, str], Use] = {}
    for spec in (base, *others):
        parts = {name: _uses_of_balancer(spec, name, one) for name, one in spec.balancers.items()}
        for name, found in {**parts, "": _namespace_uses(spec)}.items():
            for use in found:
                first = counted.get((name, use.what), use._replace(used=Value(0)))
                counted[name, use.what] = first._replace(used=first.used + use.used)
    for (name, _), use in counted.items():
        if use.quota in SHARED:
            yield use.below(*path_of(base, name)) if name else use


def _load_balancer_uses(spec: EnvironmentSpec) -> Iterator[Use]:
    for name, balancer in spec.balancers.items():
        path = path_of(spec, name)
        yield from (use.below(*path) for use in _uses_of_balancer(spec, name, balancer))


def _uses_of_balancer(spec: EnvironmentSpec, name: str, balancer: BalancerSpec) -> Iterator[Use]:
    routes = {service: len(routes_behind(spec, service, name).known) for service in spec.services}
    count = sum(routes.values())
    # A task is a target of each group that it is in.
    targets = sum(tasks_in_rollout(spec.services[name]) * many for name, many in routes.items())
    ways = 2 if balancer.is_https else 1
    ranges = len(balancer.ingress_cidr_blocks.known)
    fewer = "give fewer services a route"
    for quota, used, what, repair in (
        (quotas.RULES_PER_LOAD_BALANCER, count, "rules lead to services with a route", fewer),
        (
            quotas.TARGET_GROUPS_PER_LOAD_BALANCER,
            count,
            "target groups belong to services with a route",
            fewer,
        ),
        (
            quotas.TARGETS_PER_LOAD_BALANCER,
            targets,
            "tasks are behind the load balancer if all services roll out at their largest number",
            f"lower max_capacity or {fewer}",
        ),
        (
            quotas.CERTIFICATES_PER_LOAD_BALANCER,
            len(balancer.additional_certificate_arns.known),
            "certificates are added to the default one",
            "remove some",
        ),
        (
            quotas.RULES_PER_SECURITY_GROUP,
            ways * ranges,
            "rules let traffic into the load balancer, one for each range and port",
            "give fewer and wider ranges",
        ),
        (
            quotas.RULES_PER_SECURITY_GROUP,
            len(target_ports(spec, name)),
            "rules let traffic out of the load balancer, one for each port of services with a "
            "route",
            "let services listen on the same port",
        ),
    ):
        yield Use(quota, Value(used), (), what, repair)


def _namespace_uses(spec: EnvironmentSpec) -> Iterator[Use]:
    tasks = sum(map(tasks_in_rollout, spec.services.values()))
    yield Use(
        quotas.INSTANCES_PER_NAMESPACE,
        Value(tasks),
        ("services",),
        "tasks have a DNS name if all services roll out at their largest number",
        "lower max_capacity",
    )


def _queue_uses(spec: EnvironmentSpec) -> Iterator[Use]:
    for name in spec.queues:
        yield Use(
            quotas.SENDERS_PER_QUEUE,
            Value(sum(name in topic.subscriptions for topic in spec.topics.values())),
            ("queues", name),
            "topics send into it, each with its ARN in the queue's policy of 8,192 bytes",
            "remove some subscriptions",
        )


def _network_uses(spec: EnvironmentSpec) -> Iterator[Use]:
    network = spec.network
    if network.vpc_id.is_given:
        return
    zones = network.availability_zones.length
    gateways = {"none": Value(0), "single": Value(1), "one_per_az": zones}
    tiers = zones + zones + (zones if spec.needs_isolated else 0)
    for quota, used, field in (
        (quotas.SUBNETS_PER_VPC, tiers, "availability_zones"),
        (
            quotas.INTERFACE_ENDPOINTS_PER_VPC,
            network.interface_endpoints.length,
            "interface_endpoints",
        ),
        (quotas.ELASTIC_IPS, gateways[network.nat_gateways.known], "nat_gateways"),
    ):
        yield Use(quota, used, ("network", field), quota.counted)


def _file_system_uses(spec: EnvironmentSpec) -> Iterator[Use]:
    for name in file_systems_of(spec):
        yield Use(
            quotas.RULES_PER_SECURITY_GROUP,
            Value(len(mounting(spec, name))),
            ("file_systems", name) if name in spec.file_systems else ("services",),
            f"rules let services and jobs mount {name}",
            "divide it into two file systems",
        )


def _account_uses(spec: EnvironmentSpec) -> Iterator[Use]:
    services = spec.services.values()
    jobs = spec.jobs.values()
    units = sum(tasks_in_rollout(service) * service.cpu_units.known for service in services)
    units += sum(job.cpu_units.known for job in jobs)
    scheduled = sum(job.schedule.is_given.known for job in jobs)
    makes_network = not spec.network.vpc_id.is_given
    has_endpoints = makes_network and bool(spec.network.interface_endpoints.known)
    flow_logs = makes_network and bool(spec.network.flow_logs)
    made = [one for one in spec.balancers.values() if not one.listener_arn.is_given]
    tags = len(spec.tags) + 5  # those of the platform, and a name and a tier
    yield Use(quotas.TAGS_PER_RESOURCE, Value(tags), ("tags",), quotas.TAGS_PER_RESOURCE.counted)
    for quota, used in (
        (
            quotas.SECURITY_GROUPS,
            len(services)
            + len(jobs)
            + len(spec.databases)
            + len(spec.caches)
            + len(file_systems_of(spec))
            + has_endpoints
            + 2 * len(made)
            + len(network_balancers_of(spec)),
        ),
        (quotas.ROLES, 2 * (len(services) + len(jobs)) + scheduled + flow_logs),
        (quotas.TABLES, len(spec.tables)),
        (quotas.SCALABLE_TARGETS, sum(service.scaling.known is not None for service in services)),
        (quotas.VCPUS, -(-units // 1024)),
    ):
        yield Use(quota, Value(used), ("services",), quota.counted)
