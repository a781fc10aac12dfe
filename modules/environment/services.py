"""The services of an environment, with their calls and routes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from modules.bindings.core import Construct
from modules.bindings.state import forget
from modules.environment.balancers import routes_behind, rules_for_holders
from modules.environment.routes import attach, balancing, create_routings, route
from modules.environment.service_images import as_run, other_images
from modules.environment.service_names import label
from modules.environment.service_parts import kept_kinds
from modules.environment.spec import EnvironmentSpec
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.egress import allow_egress
from modules.network.existing import public_side
from modules.network.security_group import SecurityGroup
from modules.secrets.secret import Secret
from modules.secrets.source_spec import SecretSource
from modules.service.reads_spec import ReadsSpec
from modules.service.routes_spec import balanced_ports
from modules.service.secret_spec import SecretReference
from modules.service.service import Service
from modules.service.spec import ServiceSpec
from modules.service.surroundings import Surroundings, WayIn, create_security_group
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets


def create_services(
    scope: Construct,
    spec: EnvironmentSpec,
    around: Surroundings,
    balancers: Mapping[str, AnyLoadBalancer],
    secrets: Mapping[str, Secret],
) -> dict[str, Service]:
    """Create the services; return them by name.

    Args:
        scope: Parent construct.
        spec: The environment's spec.
        around: Network and cluster of the services.
        balancers: The load balancers, by name.
        secrets: The environment's secrets.
    """
    group = Construct(scope, "_services")
    places = {name: _place(service, around) for name, service in spec.services.items()}
    scopes = {name: Construct(group, label(name)) for name in spec.services}
    routes = {name: service.routes_to(name) for name, service in spec.services.items()}
    groups = _connect(spec, scopes, places, balancers)
    routings = create_routings(scopes, spec, around, balancers)
    rules = Construct(group, "_routes")
    holders = attach(rules, routings, rules_for_holders(spec))
    services = dict[str, Service]()
    # Whose repository others share comes first.
    for name in sorted(spec.services, key=lambda name: spec.services[name].image_of is not None):
        service = as_run(spec.services, name)
        owner = service.image_of
        services[name] = Service(
            scopes[name],
            name=name,
            noun=service.aws_name(name),
            spec=service,
            balancing=balancing(name, routes[name], routings, holders),
            environment=spec.callee_urls(name),
            secrets=_read(service, secrets),
            further_secrets=_further_read(service, secrets),
            security_group=groups[name],
            capacity_provider_strategy=service.strategy(spec.cluster.capacity_provider_strategy),
            around=places[name],
            registry=services[owner].task.registry if owner else None,
            other_images=other_images(spec.services, name),
        )
        if not spec.disposable:
            former = spec.former_labels.get(label(name), ())
            _keep(scopes[name], kept_kinds(service), [label(name), *former])
    services = {name: services[name] for name in spec.services}
    route(rules, routings, services, spec.former_labels)
    return services


def _place(service: ServiceSpec, around: Surroundings) -> Surroundings:
    """Return the surroundings of a service: with public addresses, on the network's public side."""
    if not service.assign_public_ip:
        return around
    return around._replace(network=public_side(around.network))


def _connect(
    spec: EnvironmentSpec,
    scopes: Mapping[str, Construct],
    places: Mapping[str, Surroundings],
    balancers: Mapping[str, AnyLoadBalancer],
) -> dict[str, SecurityGroup]:
    """Return the security group of each service, with the rules of all calls."""
    groups = {
        name: create_security_group(
            scopes[name],
            name=service.aws_name(name),
            label=label(name),
            port=service.port,
            ways_in=[
                WayIn(balancer, balanced_ports(routes_behind(spec, name, at).targets))
                for at, balancer in balancers.items()
            ],
            around=places[name],
        )
        for name, service in spec.services.items()
    }
    for name, service in spec.services.items():
        for callee, why in service.calls.items():
            groups[name].connections.allow_to(groups[callee], why=why)
        allow_egress(groups[name], service.egress)
    return groups


def _keep(scope: Construct, kinds: Iterator[str], labels: Sequence[str]) -> None:
    """Leave in AWS what a service had before it was given another: its images, its log events."""
    for kind in kinds:
        for name in labels:
            forget(scope, f"{kind}.{name}")


def _read(container: ReadsSpec, secrets: Mapping[str, Secret]) -> ContainerSecrets:
    """Return what is read for a container."""
    credentials = container.repository_credentials
    return ContainerSecrets(
        variables=Value(_sources(container.secrets, secrets)),
        log_options=Value(_sources(container.log_secret_options, secrets)),
        credentials=Value((_source(credentials, secrets),) if credentials else ()),
    )


def _further_read(service: ServiceSpec, secrets: Mapping[str, Secret]) -> FurtherSecrets:
    """Return what is read for its further containers."""
    read = {name: _read(one, secrets) for name, one in service.containers.known.items()}
    return FurtherSecrets(
        variables=Value({name: one.variables for name, one in read.items()}),
        log_options=Value({name: one.log_options for name, one in read.items()}),
        credentials=Value({name: one.credentials for name, one in read.items()}),
    )


def _sources(
    references: Mapping[str, SecretReference], secrets: Mapping[str, Secret]
) -> dict[str, SecretSource]:
    """Return the source of each environment variable."""
    return {variable: _source(found, secrets) for variable, found in references.items()}


def _source(found: SecretReference, secrets: Mapping[str, Secret]) -> SecretSource:
    if found.own:
        return secrets[found.own].source(found.key)
    return SecretSource(arn=found.arn, key=found.key, kms_key_arn=found.kms_key_arn)
