"""How large the parts of an environment are, as tables."""

from collections.abc import Iterator

from commands.docs.picture import starts
from commands.tools.markdown import table
from modules.environment.balancers import all_balancers_of
from modules.environment.file_systems import file_systems_of
from modules.environment.spec import EnvironmentSpec
from modules.service.spec import ServiceSpec
from modules.task.spec import TaskSpec

GIB = 1024


def tasks(spec: EnvironmentSpec) -> str:
    """Returns the size of each service and job, and how many tasks run when."""
    rows = [
        *((f"service {name}", *_size(one), _count(one)) for name, one in spec.services.items()),
        *((f"job {name}", *_size(one), starts(one)) for name, one in spec.jobs.items()),
    ]
    return table(("Of", "vCPU", "GB", "Processor", "Tasks"), rows)


def stores(spec: EnvironmentSpec) -> str:
    """Returns what data and messages are kept in."""
    return table(("Store", "What it is"), [*_stores(spec), *_messages(spec)])


def network(spec: EnvironmentSpec) -> str:
    """Returns what the environment's network is made of."""
    return table(("Part", "What it is"), [*_network(spec), *_balancers(spec)])


def _size(one: TaskSpec) -> tuple[str, str, str]:
    cpu, memory = one.cpu_units.known / GIB, one.memory_mib.known / GIB
    return f"{cpu:g}", f"{memory:g}", str(one.cpu_architecture)


def _count(service: ServiceSpec) -> str:
    scaling = service.scaling.known
    if scaling is None:
        return str(service.initial_count.known)
    targets = {
        "CPU at {} %": scaling.cpu_target_percent.known,
        "memory at {} %": scaling.memory_target_percent.known,
        "{} requests per target": scaling.requests_per_target.known,
        "{} messages per task": scaling.acceptable_backlog_per_task.known,
    }
    held = [text.format(target) for text, target in targets.items() if target]
    held += [f"metric {name}" for name in scaling.custom_metrics.known]
    held += [f"steps {name}" for name in scaling.step_policies.known]
    held += [f"schedule {name}" for name in scaling.schedules.known]
    return f"{scaling.min_capacity} to {scaling.max_capacity}: {', '.join(held)}"


def _stores(spec: EnvironmentSpec) -> Iterator[tuple[str, str]]:
    for name, database in spec.databases.items():
        size = str(database.instance_class.known or "db.t4g.small")
        if database.is_serverless:
            size = f"{database.min_capacity} to {database.max_capacity} ACU"
        days = f"backups of {database.backup_retention_days} days"
        yield f"database {name}", f"{database.engine} {database.engine_version}, {size}, {days}"
    for name, cache in spec.caches.items():
        nodes = cache.num_cache_clusters.known or (1 if spec.disposable else 2)
        yield f"cache {name}", f"Valkey, {nodes} of {cache.node_type}"
    for name, one in spec.tables.items():
        yield f"table {name}", f"on demand, key {one.hash_key}"
    for name, files in file_systems_of(spec).items():
        yield f"file system {name}", f"throughput {files.throughput_mode}"


def _messages(spec: EnvironmentSpec) -> Iterator[tuple[str, str]]:
    for name, queue in spec.queues.items():
        order = "in order" if queue.fifo_queue else "in any order"
        yield f"queue {name}", f"{order}, {queue.max_receive_count} tries"
    for name, topic in spec.topics.items():
        yield f"topic {name}", f"to {', '.join(topic.subscriptions) or 'nobody'}"


def _network(spec: EnvironmentSpec) -> Iterator[tuple[str, str]]:
    one = spec.network
    if one.vpc_id.is_given:
        yield "VPC", f"{spec.stands_on}'s" if spec.stands_on else f"{one.vpc_id}, which exists"
    else:
        yield "VPC", f"{one.cidr_block} in {', '.join(one.availability_zones.known)}"
        yield "NAT gateways", str(one.nat_gateways)
    if one.ipv6:
        way = "no way out" if one.nat_gateways == "none" else "an egress-only internet gateway"
        yield "IPv6", f"a /56 of Amazon, a /64 in each subnet; private ones have {way}"
    if one.interface_endpoints.known:
        yield "Interface endpoints", ", ".join(one.interface_endpoints.known)
    closed = [
        name for (_, name), caller in spec.callers.items() if not spec.reaches_internet(caller)
    ]
    if closed:
        yield "Port 443 by endpoints alone", ", ".join(closed)


def _balancers(spec: EnvironmentSpec) -> Iterator[tuple[str, str]]:
    for name, balancer in all_balancers_of(spec).items():
        if balancer.listener_arn.is_given:
            yield f"load balancer {name}", "exists"
            continue
        scheme = "internal" if balancer.internal else "internet-facing"
        ranges = ", ".join(balancer.clients)
        way = "HTTPS" if balancer.is_https else "HTTP"
        way = "TCP" if balancer.is_network else way
        families = ", IPv4 and IPv6" if balancer.is_dual_stack else ""
        yield f"load balancer {name}", f"{scheme}{families}, {way} from {ranges}"
