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
from modules.service.balancing import Balancing
from modules.service.caller_spec import CallerSpec
from modules.service.routes_spec import Routes
from modules.service.service import Service
from modules.service.spec import ServiceSpec
from modules.service.surroundings import Surroundings, WayIn, create_security_group
from modules.task.provided import Provided


class Services:
    """The services of an environment, all of whose calls and routes come before the first one."""

    def __init__(
        self,
        scope: Construct,
        spec: EnvironmentSpec,
        around: Surroundings,
        balancers: Mapping[str, AnyLoadBalancer],
        network_balancers: Mapping[str, NetworkLoadBalancer],
        stores: Stores,
        job_groups: Mapping[str, SecurityGroup],
    ) -> None:
        """Create their security groups, their target groups and what holds these.

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
        self._spec, self._around, self._stores = spec, around, stores
        self._places = {name: place(spec, one, around) for name, one in spec.services.items()}
        self._scopes = {name: Construct(group, label(name)) for name in spec.services}
        fronts = {
            name: [*ways_of_routes(spec, name, balancers), *ways_in(spec, name, network_balancers)]
            for name in spec.services
        }
        self.groups = _connect(group, spec, self._scopes, self._places, fronts, job_groups)
        """The security group of each service, by its name."""
        for name, service in spec.services.items():
            stores.allow(self.groups[name], "services", name, service)
        self._routings = create_routings(self._scopes, spec, around, balancers)
        self._rules = Construct(group, "_routes")
        self._listeners = Listeners(
            Construct(group, "_listeners"), self._scopes, spec, around, network_balancers
        )
        self._holders = attach(self._rules, self._routings, rules_for_holders(spec))

    def create(self) -> dict[str, Service]:
        """Create the services, and the rules that lead to them; return them by name."""
        specs, services = self._spec.services, dict[str, Service]()
        # Whose repository others share comes first.
        for name in sorted(specs, key=lambda name: specs[name].image_of is not None):
            services[name] = self._create(name, services)
        services = {name: services[name] for name in specs}
        route(self._rules, self._routings, services, self._spec.former_labels)
        return services

    def _create(self, name: str, services: Mapping[str, Service]) -> Service:
        spec, scope, group = self._spec, self._scopes[name], self.groups[name]
        run = after_steps(spec, name, as_run(spec.services, spec.services[name]))
        used = self._stores.used_by("services", name, run)
        service = Service(
            scope,
            name=name,
            noun=run.aws_name(name),
            spec=rolled_back(spec, name, used, self._around.platform.names, group),
            balancing=self._balancing(name, run.routes_to(name)),
            provided=self._provided(name, run, services),
            security_group=group,
            capacity_provider_strategy=run.strategy(spec.cluster.capacity_provider_strategy),
            around=self._places[name],
        )
        if not spec.disposable:
            former = spec.former_labels.get(label(name), ())
            keep(scope, kept_kinds(run), [label(name), *former])
        return service

    def _balancing(self, name: str, routes: Routes) -> Balancing:
        of_routes = balancing(name, routes, self._routings, self._holders)
        return self._listeners.added_to(of_routes, name, routes)

    def _provided(self, name: str, run: ServiceSpec, services: Mapping[str, Service]) -> Provided:
        spec, stores, owner = self._spec, self._stores, run.image_of
        return Provided(
            environment=stores.variables(spec, run),
            secrets=stores.read(run),
            further_secrets=stores.read_further(run, steps_before(spec, name)),
            messages=stores.messages.used_by(run),
            registry=services[owner].task.registry if owner else None,
            other_images=other_images(spec.callers, name),
        )


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
