"""What is wrong with a service or job among the other tables of its environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.database_problems import cache_variables, read_variables, reads_problems
from modules.environment.ingress_problems import ingress_problems
from modules.environment.message_problems import message_variables
from modules.environment.service_endpoints import known_https_targets, needed_endpoints
from modules.environment.service_images import as_run, image_of_problems
from modules.environment.service_lookups import lookup_problems
from modules.environment.service_names import service_called, table_variable, wrong_port
from modules.environment.service_parts import part_problems
from modules.environment.service_secrets import distant_secrets, secret_problems
from modules.environment.table_problems import writes_problems
from modules.language.functions import quoted
from modules.language.problems import Problem, did_you_mean
from modules.language.value import Value
from modules.network.egress_spec import allowed_already
from modules.service.caller_spec import CallerSpec
from modules.service.container_spec import SERVICE_NAME_VARIABLE
from modules.service.spec import ServiceSpec
from modules.task.dependency_rules import dependency_rules
from modules.task.ecr import is_behind_endpoints, is_in_partition_of
from modules.task.guardduty_spec import agent_rule

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def service_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the calls, variables, secrets, images and names of services that cannot be."""
    for (table, name), caller in spec.callers.items():
        for rule in (
            _call_rules,
            reads_problems,
            writes_problems,
            _egress_rules,
            ingress_problems,
            _variable_rules,
            secret_problems,
            _image_rules,
            part_problems,
            _container_rules,
        ):
            yield from (found.below(table, name) for found in rule(spec, name, caller))
    yield from lookup_problems(spec)
    agent = agent_rule(spec.cluster.guardduty_runtime_monitoring, Value(spec.region))
    if not agent.holds:
        yield Problem(("cluster", *agent.path), agent.message)


def closed_network_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield what services and jobs cannot reach or pull without a way to the internet."""
    network = spec.network
    if not network.is_closed:
        return
    inside = {n: one for n, one in spec.callers.items() if not spec.reaches_internet(one)}
    if inside and network.missing_endpoints.length > 0:
        yield Problem(("network", "interface_endpoints"), network.missing_message)
    for endpoint in needed_endpoints(spec, inside.values()):
        if endpoint not in network.interface_endpoints:
            yield Problem(
                ("network", "interface_endpoints"),
                f"{endpoint} missing; {network.closed_by} tasks reach AWS through endpoints "
                f"alone, add it or {network.opened_by}",
            )
    for place, caller in inside.items():
        yield from (found.below(*place) for found in distant_secrets(spec, caller))
        # Without a task nothing is pulled: so a first deployment makes the repository.
        if isinstance(caller, ServiceSpec) and caller.initial_count == 0 and not _wakes(caller):
            continue
        for path, container in as_run(spec.services, caller).all_containers.items():
            if container.own_image or is_behind_endpoints(container.image, spec.region):
                continue
            yield Problem(
                (*place, *path, "image"),
                f'"{container.image}" cannot be pulled {network.closed_by}; push it to the '
                f'{place[0][:-1]}\'s own repository and write ":<tag>", or to another repository '
                f"of ECR in {spec.region}. The first deployment makes its own: {_first(caller)}",
            )


def _call_rules(spec: EnvironmentSpec, name: str, service: CallerSpec) -> Iterator[Problem]:
    for called in service.calls:
        callee = service_called(called)
        if callee == name:
            yield Problem(("calls",), f'"{callee}" is the service itself; remove it')
        elif "/" in callee:
            continue  # Judged when all files are read: modules/environment/families.py.
        elif following := _names_now(spec).get(callee):
            yield Problem(("calls",), f'"{callee}" is called "{following}" now; write that')
        elif callee not in spec.services:
            yield Problem(
                ("calls",),
                f'"{callee}" is no service of this environment; '
                f"{did_you_mean(callee, spec.services.keys() - {name})}",
            )
        elif spec.services[callee].port == 0:
            yield Problem(
                ("calls",),
                f'"{callee}" cannot be called, its port is 0; remove it, or give "{callee}" the '
                "port on which it listens",
            )
        elif not spec.services[callee].service_discovery:
            yield Problem(
                ("calls",),
                f'"{callee}" cannot be found, its service_discovery is false; remove one of the '
                "two",
            )
        elif rule := wrong_port(called, spec.services[callee]):
            yield Problem(("calls",), f'"{called}" {rule}')


def _egress_rules(spec: EnvironmentSpec, _name: str, service: CallerSpec) -> Iterator[Problem]:
    # Nobody knows the ids of endpoints, and of the groups of other services, before they are made.
    is_inside = spec.network.vpc_id.is_given and not service.assign_public_ip
    where = "of network.https_targets" if is_inside else "of the internet"
    again = allowed_already(service.egress, Value(known_https_targets(spec, service)))
    if again.length > 0:
        yield Problem(
            ("egress",),
            f"{quoted(again)} is allowed already, since tasks reach port 443 {where}, and "
            "AWS takes each rule once; remove it",
        )


def _variable_rules(spec: EnvironmentSpec, name: str, service: CallerSpec) -> Iterator[Problem]:
    reserved = {SERVICE_NAME_VARIABLE: "the service's name"}
    if service.environment.known.get(SERVICE_NAME_VARIABLE) == name:
        del reserved[SERVICE_NAME_VARIABLE]
    reserved |= message_variables(spec, service)
    reserved |= {
        variable: f'what it is for database "{database}"'
        for database in spec.databases_read(service)
        for variable in read_variables(database)
    }
    reserved |= {
        variable: f'what it is for cache "{cache}"'
        for cache in spec.caches_read(service)
        for variable in cache_variables(cache)
    }
    reserved |= {
        table_variable(table): f'the name of "{table}"' for table in spec.tables_used(service)
    }
    given = {
        (*path, field): variables
        for path, container in service.all_containers.items()
        for field, variables in (
            ("environment", {*container.environment.known}),
            ("secrets", {*container.secrets}),
        )
    }
    for field, variables in given.items():
        for variable in sorted(variables & reserved.keys()):
            yield Problem(
                field,
                f"{variable} is set by the platform to {reserved[variable]}; rename or remove it",
            )


def _image_rules(spec: EnvironmentSpec, name: str, service: CallerSpec) -> Iterator[Problem]:
    yield from image_of_problems(spec.services, name, service)
    for path, container in service.all_containers.items():
        if is_in_partition_of(container.image, spec.region):
            continue
        yield Problem(
            (*path, "image"),
            f'"{container.image}" is in another partition of AWS than {spec.region} and cannot '
            f"be pulled from there; copy it to a repository in {spec.region}",
        )


def _container_rules(_spec: EnvironmentSpec, name: str, service: CallerSpec) -> Iterator[Problem]:
    for rule in dependency_rules(Value(name), service):
        if not rule.holds:
            yield Problem(rule.path, rule.message)


def _names_now(spec: EnvironmentSpec) -> dict[str, str]:
    """What each service that was renamed is called now, by its former names."""
    return {
        former: name
        for name, service in spec.services.items()
        for former in service.renamed_from
        if former not in spec.services
    }


def _wakes(service: ServiceSpec) -> bool:
    """Whether a message starts the first task."""
    return bool(
        service.scaling.if_given(
            lambda scaling: (
                scaling.acceptable_backlog_per_task.is_given & (scaling.max_capacity > 0)
            ),
            otherwise=False,
        )
    )


def _first(caller: CallerSpec) -> str:
    """Return how a first deployment comes before the first image."""
    if not isinstance(caller, ServiceSpec):
        return "push before the job starts"
    if _wakes(caller):
        return "run it with scaling.max_capacity = 0, push, and raise that again"
    none = "scaling.min_capacity = 0" if caller.scaling.is_given else "desired_count = 0"
    return f"run it with {none}, push, and raise that again"
