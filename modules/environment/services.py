"""The services of an environment, with their calls and routes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from modules.bindings.core import Construct
from modules.environment.alarms import rolled_back
from modules.environment.balancers import rules_for_holders
from modules.environment.caller_parts import keep, place
from modules.environment.neighbours import callees_elsewhere
from modules.environment.network_load_balancers import Listeners, ways_in
from modules.environment.routes import attach, balancing, create_routings, route, ways_of_routes
from modules.environment.service_images import as_run, other_images
from modules.environment.service_names import label, port_called, service_called
from modules.environment.service_parts import kept_kinds
from modules.environment.service_steps import after_steps, steps_before
from modules.environment.spec import EnvironmentSpec
from modules.environment.stores import Stores
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.connections import Peer
from modules.network.egress import allow_egress, allow_ingress
from modules.network.security_group import SecurityGroup
from modules.network_load_balancer.network_load_balancer import NetworkLoadBalancer
from modules.service.caller_spec import CallerSpec
from modules.service.service import Service
from modules.service.surroundings import Surroundings, WayIn, create_security_group


def create_services(
    scope: Construct,
    spec: EnvironmentSpec,
    around: Surroundings,
    balancers: Mapping[str, AnyLoadBalancer],
    network_balancers: Mapping[str, NetworkLoadBalancer],
    stores: Stores,
    job_groups: Mapping[str, SecurityGroup],
) -> dict[str, Service]:
    """Create the services; return them by name.

    Args:
        scope: Parent construct.
        spec: The environment's spec.
        around: Network and cluster of the services.
        balancers: The application load balancers, by name.
        network_balancers: The network load balancers, by name.
        stores: What the services keep things in.
        job_groups: Security groups of the jobs, which call services too.
    """
    group = Construct(scope, "_services")
    places = {name: place(spec, service, around) for name, service in spec.services.items()}
    scopes = {name: Construct(group, label(name)) for name in spec.services}
    run = {
        name: after_steps(spec, name, as_run(spec.services, service))
        for name, service in spec.services.items()
    }
    routes = {name: service.routes_to(name) for name, service in run.items()}
    fronts = {
        name: [*ways_of_routes(spec, name, balancers), *ways_in(spec, name, network_balancers)]
        for name in spec.services
    }
    groups = _connect(group, spec, scopes, places, fronts, job_groups)
    for name, service in spec.services.items():
        stores.allow(groups[name], "services", name, service)
    routings = create_routings(scopes, spec, around, balancers)
    rules = Construct(group, "_routes")
    listeners = Listeners(Construct(group, "_listeners"), scopes, spec, around, network_balancers)
    holders = attach(rules, routings, rules_for_holders(spec))
    services = dict[str, Service]()
    # Whose repository others share comes first.
    for name in sorted(spec.services, key=lambda name: spec.services[name].image_of is not None):
        service = run[name]
        owner = service.image_of
        services[name] = Service(
            scopes[name],
            name=name,
            noun=service.aws_name(name),
            spec=rolled_back(
                spec,
                name,
                stores.used_by("services", name, service),
                around.platform.names,
                groups[name],
            ),
            balancing=listeners.added_to(
                balancing(name, routes[name], routings, holders), name, routes[name]
            ),
            environment=stores.variables(spec, service),
            secrets=stores.read(service),
            further_secrets=stores.read_further(service, steps_before(spec, name)),
            security_group=groups[name],
            capacity_provider_strategy=service.strategy(spec.cluster.capacity_provider_strategy),
            around=places[name],
            messages=stores.messages.used_by(service),
            registry=services[owner].task.registry if owner else None,
            other_images=other_images(spec.callers, name),
        )
        if not spec.disposable:
            former = spec.former_labels.get(label(name), ())
            keep(scopes[name], kept_kinds(service), [label(name), *former])
    services = {name: services[name] for name in spec.services}
    route(rules, routings, services, spec.former_labels)
    return services


def _connect(
    scope: Construct,
    spec: EnvironmentSpec,
    scopes: Mapping[str, Construct],
    places: Mapping[str, Surroundings],
    fronts: Mapping[str, Sequence[WayIn]],
    job_groups: Mapping[str, SecurityGroup],
) -> dict[str, SecurityGroup]:
    """Return the security group of each service, with the rules of all calls."""
    groups = {
        name: create_security_group(
            scopes[name],
            name=service.aws_name(name),
            label=label(name),
            port=service.port,
            ways_in=fronts[name],
            around=places[name],
        )
        for name, service in spec.services.items()
    }
    peers: dict[str, Peer] = {**groups, **callees_elsewhere(scope, spec)}
    for name, service in spec.services.items():
        _allow_calls(spec, service, groups[name], peers)
        allow_egress(groups[name], service.egress)
        allow_ingress(groups[name], service.ingress)
    for name, job in spec.jobs.items():
        _allow_calls(spec, job, job_groups[name], peers)
    return groups


def _allow_calls(
    spec: EnvironmentSpec, caller: CallerSpec, group: SecurityGroup, peers: Mapping[str, Peer]
) -> None:
    for callee, why in caller.calls.items():
        peer, port = peers[service_called(callee)], port_called(callee)
        if not port:
            group.connections.allow_to(peer, why=why)
            continue
        number = Value((str(spec.port_of(callee)),))
        group.connections.allow_to(peer, why=why, ports=number, label=label(port))
