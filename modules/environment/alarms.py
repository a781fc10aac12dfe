"""The alarms of an environment: on all that it makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from modules.alarms.alarms import Alarms
from modules.alarms.inputs import TopicInput
from modules.alarms.watched import Watched
from modules.alarms.watched_spec import WatchedDatabase, WatchedRoute, WatchedService
from modules.bindings.core import Construct
from modules.bindings.resources import reference_by_key
from modules.environment.alarms_spec import OWN, alarms_of, own_alarms
from modules.environment.outputs import Outputs
from modules.environment.spec import EnvironmentSpec
from modules.environment.stores import Stores
from modules.frame.module_stack import Output
from modules.job.job import Job
from modules.language.expression import hcl
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.load_balancer.load_balancer import LoadBalancer
from modules.network.existing import AnyNetwork
from modules.network.network import Network
from modules.network.security_group import SecurityGroup
from modules.network.subnets import nat_gateway_zones
from modules.service.service import Service
from modules.service.spec import ServiceSpec
from modules.service.surroundings import Surroundings


def create_alarms(
    scope: Construct,
    spec: EnvironmentSpec,
    around: Surroundings,
    *,
    balancers: Mapping[str, AnyLoadBalancer],
    stores: Stores,
    services: Mapping[str, Service],
    jobs: Mapping[str, Job],
) -> Outputs:
    """Create the alarms, unless the environment has none; yield what tells of them.

    Args:
        scope: The stack.
        spec: The environment's spec.
        around: Network and cluster of the services.
        balancers: The load balancers, by name.
        stores: What the services keep things in.
        services: The services, by name.
        jobs: The jobs, by name.
    """
    alarms = alarms_of(spec)
    if alarms is None:
        return
    platform = around.platform
    given = alarms.topic_arn.is_given
    made = Alarms(
        scope,
        "_alarms",
        spec=alarms,
        topic=Value(TopicInput(arn=alarms.topic_arn.given) if given else None),
        watched=_watched(
            spec, around, balancers=balancers, stores=stores, services=services, jobs=jobs
        ),
        account=platform.account,
        logs=platform.logs,
        disposable=platform.disposable,
    )
    yield "dashboard_url", Output(made.dashboard_url, "Address of the dashboard.")
    yield "alarm_topic_arn", Output(str(made.topic_arn), "Topic that alarms and events go to.")
    yield (
        "event_log_group_name",
        Output(made.log_group_name, "Log group of rollouts and stopped tasks."),
    )


def rolled_back(
    spec: EnvironmentSpec, name: str, service: ServiceSpec, names: Names, group: SecurityGroup
) -> ServiceSpec:
    """Return a service with its own alarms among ``deployment_alarms`` by their names in AWS.

    Where the environment has no alarms, a service has none of its own.

    Args:
        spec: The environment's spec.
        name: Name of the service.
        service: The service.
        names: Creates physical names.
        group: Its security group, whose connections say what it waits for.
    """
    own = own_alarms(service)
    if not own:
        return service
    noun, are_made = service.aws_name(name), alarms_of(spec) is not None
    if are_made:
        made = [f"aws_cloudwatch_metric_alarm.{OWN[one]}" for one in own]
        group.connections.wait_for_addresses(made)
    named = tuple(
        names.of("aws_cloudwatch_metric_alarm", f"{noun}-{one}") if one in OWN else one
        for one in service.deployment_alarms.known or ()
        if are_made or one not in OWN
    )
    return service.model_copy(update={"deployment_alarms": Value(named)})


def _watched(
    spec: EnvironmentSpec,
    around: Surroundings,
    *,
    balancers: Mapping[str, AnyLoadBalancer],
    stores: Stores,
    services: Mapping[str, Service],
    jobs: Mapping[str, Job],
) -> Watched:
    cluster = around.cluster
    return Watched(
        around.platform.names,
        cluster.cluster_arn,
        cluster.cluster_name,
        spec.cluster.container_insights != "disabled",
        Value(_services(spec)),
        Value(dict(_routes(spec, services))),
        Value(_consumed(spec, stores)),
        Value(dict(_dead_letters(spec, stores, jobs))),
        Value(_databases(spec, stores)),
        Value(dict(_nat_gateways(spec, around.network))),
        Value(dict(_certificates(spec, balancers))),
    )


def _services(spec: EnvironmentSpec) -> dict[str, Any]:
    return {
        service.aws_name(name): WatchedService(
            max_capacity=service.scaling.if_given(lambda scaling: scaling.max_capacity)
        )
        for name, service in spec.services.items()
    }


def _routes(
    spec: EnvironmentSpec, services: Mapping[str, Service]
) -> Iterator[tuple[str, WatchedRoute]]:
    for name, service in services.items():
        noun = spec.services[name].aws_name(name)
        for route, routing in service.balancing.routings.items():
            # No service is called like that: its addresses would be those of the route.
            yield (
                f"{noun}-route-{route}" if route else noun,
                WatchedRoute.model_construct(
                    load_balancer_arn_suffix=Value(routing.load_balancer.arn_suffix),
                    target_group_arn=Value(routing.target_group_arn),
                ),
            )


def _consumed(spec: EnvironmentSpec, stores: Stores) -> dict[str, str]:
    consumed = {queue for caller in spec.callers.values() for queue in caller.consumes}
    queues = stores.messages.queues
    return {name: queues[name].queue_arn for name in sorted(consumed)}


def _dead_letters(
    spec: EnvironmentSpec, stores: Stores, jobs: Mapping[str, Job]
) -> Iterator[tuple[str, str]]:
    """Yield the dead-letter queues, by their names within the environment."""
    for name, queue in stores.messages.queues.items():
        yield f"{name}-dlq", queue.dead_letter_queue_arn
    for name, job in jobs.items():
        if job.schedule is not None:
            noun = spec.jobs[name].aws_name(name)
            yield f"{noun}-dead-letters", job.schedule.dead_letter_queue_arn


def _databases(spec: EnvironmentSpec, stores: Stores) -> dict[str, Any]:
    return {
        name: WatchedDatabase(identifier=Value(one.identifier), engine=spec.databases[name].engine)
        for name, one in stores.databases.items()
    }


def _nat_gateways(spec: EnvironmentSpec, network: AnyNetwork) -> Iterator[tuple[str, str]]:
    """Yield the NAT gateways that are made here, by their zones."""
    gateways = network.subnets.nat_gateways if isinstance(network, Network) else None
    if gateways is not None:
        for zone in sorted({*map(str, nat_gateway_zones(spec.network).values)}):
            yield zone, reference_by_key(gateways.gateway, hcl(zone), "id")


def _certificates(
    spec: EnvironmentSpec, balancers: Mapping[str, AnyLoadBalancer]
) -> Iterator[tuple[str, Any]]:
    for name, balancer in balancers.items():
        if isinstance(balancer, LoadBalancer) and balancer.certificate_arn.is_given:
            yield name, balancer.certificate_arn
            further = spec.balancers[name].additional_certificate_arns.known
            yield from ((f"{name}-additional-{key}", arn) for key, arn in further.items())
