"""The ways of an environment: who reaches whom or reads what, and the reason in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from modules.environment.balancers import all_balancers_of, balancer_of, path_of
from modules.environment.file_systems import all_mounts
from modules.environment.listeners import network_balancer_of
from modules.environment.service_endpoints import known_https_targets
from modules.environment.service_names import (
    arn_variable,
    database_variable,
    port_called,
    service_called,
    table_variable,
    url_variable,
)
from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import Path
from modules.network.traffic_spec import TrafficSpec

CLIENTS = "clients"
"""Whoever sends requests to a load balancer."""

ENDPOINTS = "endpoints"
"""AWS's APIs inside of a VPC without a way to the internet."""


HTTPS = "https_targets"
"""Where tasks get their image, secrets and AWS's APIs from."""


class Way(NamedTuple):
    """Something that is allowed.

    Attributes:
        source: Who is allowed.
        target: What it reaches or reads.
        reason: Why, in the words of the file.
        place: The field that says so.
        how: Rules, address or role by which it is allowed.
        between: The tables of the environment that both are in; that of clients is `clients`.
    """

    source: str
    target: str
    reason: str
    place: str
    how: str
    between: tuple[str, str]


def ways(spec: EnvironmentSpec) -> Iterator[Way]:
    """Yield each way of an environment; what none of them allows is closed."""
    yield from _into_balancers(spec)
    yield from _routes(spec)
    yield from _listeners(spec)
    yield from _calls(spec)
    yield from _ingress(spec)
    yield from _egress(spec)
    yield from _https(spec)
    yield from _secrets(spec)
    yield from _messages(spec)
    yield from _databases(spec)
    yield from _caches(spec)
    yield from _tables(spec)
    yield from _files(spec)


def _into_balancers(spec: EnvironmentSpec) -> Iterator[Way]:
    for name, balancer in all_balancers_of(spec).items():
        if balancer.listener_arn.is_given:
            continue
        cidrs = ", ".join(balancer.clients)
        place = _text((*path_of(spec, name), "ingress_cidr_blocks"))
        how = f"security group rules from {cidrs}"
        between = (CLIENTS, "load_balancers")
        reason = "connections" if balancer.is_network else "requests"
        yield Way(CLIENTS, name, reason, place, how, between)


def _routes(spec: EnvironmentSpec) -> Iterator[Way]:
    for name, service in spec.services.items():
        for key, route in service.routes_to(name).known.items():
            place = ("services", name, *service.route_path(name, key))
            port = route.port.known or service.port.known
            how = (
                f"listener rule {route.priority}, security group rules on both sides for TCP {port}"
            )
            yield Way(
                balancer_of(spec, route),
                name,
                "requests that its conditions match",
                _text(place),
                how,
                ("load_balancers", "services"),
            )


def _listeners(spec: EnvironmentSpec) -> Iterator[Way]:
    for name, service in spec.services.items():
        for key, listener in service.listeners.known.items():
            port = listener.target_port.known or service.port.known
            how = (
                f"listener {listener.protocol} {listener.port}, security group rules on both sides "
                f"for TCP {port}"
            )
            yield Way(
                network_balancer_of(spec, listener),
                name,
                f"connections to port {listener.port}",
                _text(("services", name, "listeners", key)),
                how,
                ("load_balancers", "services"),
            )


def _calls(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        urls = spec.callee_urls(caller)
        for callee, why in caller.calls.items():
            variable = url_variable(callee)
            found = urls.get(variable, "as its environment says")
            port = f" for TCP {spec.port_of(callee)}" if port_called(callee) else ""
            how = f"security group rules on both sides{port}; {variable} = {found}"
            field, between = _text((*place, "calls", callee)), (place[0], "services")
            yield Way(place[1], service_called(callee), why, field, how, between)


def _ingress(spec: EnvironmentSpec) -> Iterator[Way]:
    for name, service in spec.services.items():
        for source, rule in service.ingress.known.items():
            field, between = _text(("services", name, "ingress", source)), ("ingress", "services")
            yield Way(source, name, rule.description.known, field, _rule(rule), between)


def _rule(rule: TrafficSpec) -> str:
    sides = "both sides" if rule.both_sides.known else "its own side"
    return f"security group rule on {sides} for {rule.rule_text.known}"


def _egress(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        for target, rule in caller.egress.known.items():
            field, between = _text((*place, "egress", target)), (place[0], "egress")
            yield Way(place[1], target, rule.description.known, field, _rule(rule), between)


def _https(spec: EnvironmentSpec) -> Iterator[Way]:
    """Yield what tasks reach on port 443: AWS's APIs, from which they get image and secrets."""
    how = "security group rule for TCP 443"
    for (table, name), caller in spec.callers.items():
        if not spec.reaches_internet(caller):
            reason, place = "AWS services by endpoints", "network.interface_endpoints"
            yield Way(name, ENDPOINTS, reason, place, how, (table, HTTPS))
            continue
        for target, https in known_https_targets(spec, caller).items():
            reason, place = https.description.known, "network.https_targets"
            yield Way(name, target, reason, place, how, (table, HTTPS))


def _secrets(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        for inner, container in caller.all_containers.items():
            for variable, source in container.secrets.items():
                target = source.own or source.arn.known
                how = "its execution role may read it, and no other secret that is not named here"
                field = _text((*place, *inner, "secrets", variable))
                between = (place[0], "secrets")
                yield Way(place[1], target, f"the value of {variable}", field, how, between)


def _messages(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        for name, why in caller.consumes.items():
            how = f"its task role may receive and delete; {url_variable(name)} has the address"
            field, between = _text((*place, "consumes", name)), (place[0], "queues")
            yield Way(place[1], name, why, field, how, between)
        for name, why in caller.publishes.items():
            variable = url_variable(name) if name in spec.queues else arn_variable(name)
            how = f"its task role may send; {variable} says where"
            kind = "queues" if name in spec.queues else "topics"
            field = _text((*place, "publishes", name))
            yield Way(place[1], name, why, field, how, (place[0], kind))
    for name, topic in spec.topics.items():
        for queue in topic.subscriptions:
            field = _text(("topics", name, "subscriptions", queue))
            how = "the queue's policy lets this topic send"
            between = ("topics", "queues")
            yield Way(name, queue, "each message of the topic", field, how, between)


def _databases(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        for name in spec.databases_read(caller):
            variables = (
                f"{database_variable(name, 'HOST')} and {database_variable(name, 'PASSWORD')}"
            )
            how = f"security group rules on both sides; {variables} are among its variables"
            field, between = _text((*place, "reads", name)), (place[0], "databases")
            yield Way(place[1], name, caller.reads[name], field, how, between)


def _caches(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        for name in spec.caches_read(caller):
            how = (
                "security group rules on both sides for TCP 6379, with TLS alone; "
                f"{database_variable(name, 'HOST')} is among its variables"
            )
            field, between = _text((*place, "reads", name)), (place[0], "caches")
            yield Way(place[1], name, caller.reads[name], field, how, between)


def _tables(spec: EnvironmentSpec) -> Iterator[Way]:
    for place, caller in spec.callers.items():
        for word, uses in (("reads", caller.reads), ("writes", caller.writes)):
            for name in (name for name in uses if name in spec.tables):
                rights = "read" if word == "reads" else "change"
                how = f"its task role may {rights} its items; {table_variable(name)} has the name"
                field, between = _text((*place, word, name)), (place[0], "tables")
                yield Way(place[1], name, uses[name], field, how, between)


def _files(spec: EnvironmentSpec) -> Iterator[Way]:
    for mount in all_mounts(spec):
        how = f"security group rules on both sides for TCP 2049; access point at {mount.directory}"
        between = (str(mount.path[0]), "file_systems")
        yield Way(mount.caller, mount.file_system, "its files", _text(mount.path), how, between)


def _text(place: Path) -> str:
    return ".".join(map(str, place))
