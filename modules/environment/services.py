"""The services of an environment, with their calls and routes."""

from __future__ import annotations

from collections.abc import Mapping

from modules.bindings.core import Construct
from modules.environment.caller_parts import further_read, keep, place, read
from modules.environment.routes import Key, attach, balancing, create_routings, route
from modules.environment.service_images import as_run, other_images
from modules.environment.service_names import label
from modules.environment.service_parts import kept_kinds
from modules.environment.spec import EnvironmentSpec
from modules.language.quotas import RULES_PER_LOAD_BALANCER
from modules.network.egress import allow_egress
from modules.network.security_group import SecurityGroup
from modules.secrets.secret import Secret
from modules.service.routes_spec import Routes, balanced_ports
from modules.service.service import Service
from modules.service.surroundings import Surroundings, create_security_group


def create_services(
    scope: Construct,
    spec: EnvironmentSpec,
    around: Surroundings,
    secrets: Mapping[str, Secret],
    job_groups: Mapping[str, SecurityGroup],
) -> dict[str, Service]:
    """Create the services; return them by name.

    Args:
        scope: Parent construct.
        spec: The environment's spec.
        around: Network, cluster and load balancer of the services.
        secrets: The environment's secrets.
        job_groups: Security groups of the jobs, which call services too.
    """
    group = Construct(scope, "_services")
    places = {name: place(service, around) for name, service in spec.services.items()}
    scopes = {name: Construct(group, label(name)) for name in spec.services}
    routes = {name: service.routes_to(name) for name, service in spec.services.items()}
    groups = _connect(spec, scopes, places, routes)
    for name, job in spec.jobs.items():
        for callee, why in job.calls.items():
            job_groups[name].connections.allow_to(groups[callee], why=why)
    routings = create_routings(scopes, spec, around)
    rules, holders = Construct(group, "_routes"), dict[Key, str]()
    if around.load_balancer is not None:
        most_rules = spec.quotas.limit(RULES_PER_LOAD_BALANCER).known
        holders = attach(rules, around.load_balancer, routings, most_rules)
    services = dict[str, Service]()
    # Whose repository others share comes first.
    for name in sorted(spec.services, key=lambda name: spec.services[name].image_of is not None):
        service = as_run(spec.services, spec.services[name])
        owner = service.image_of
        services[name] = Service(
            scopes[name],
            name=name,
            noun=service.aws_name(name),
            spec=service,
            balancing=balancing(name, routes[name], routings, holders),
            environment=spec.callee_urls(service),
            secrets=read(service, secrets),
            further_secrets=further_read(service, secrets),
            security_group=groups[name],
            capacity_provider_strategy=service.strategy(spec.cluster.capacity_provider_strategy),
            around=places[name],
            registry=services[owner].task.registry if owner else None,
            other_images=other_images(spec.callers, name),
        )
        if not spec.disposable:
            former = spec.former_labels.get(label(name), ())
            keep(scopes[name], kept_kinds(service), [label(name), *former])
    services = {name: services[name] for name in spec.services}
    if around.load_balancer is not None:
        route(rules, around.load_balancer, routings, services, spec.former_labels)
    return services


def _connect(
    spec: EnvironmentSpec,
    scopes: Mapping[str, Construct],
    places: Mapping[str, Surroundings],
    routes: Mapping[str, Routes],
) -> dict[str, SecurityGroup]:
    """Return the security group of each service, with the rules of all calls."""
    groups = {
        name: create_security_group(
            scopes[name],
            name=service.aws_name(name),
            label=label(name),
            port=service.port,
            ports=balanced_ports(routes[name].targets),
            around=places[name],
        )
        for name, service in spec.services.items()
    }
    for name, service in spec.services.items():
        for callee, why in service.calls.items():
            groups[name].connections.allow_to(groups[callee], why=why)
        allow_egress(groups[name], service.egress)
    return groups
