"""The rules on where listeners of a network load balancer lead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.functions import either, function, quoted
from modules.language.problems import Rule
from modules.language.value import Value
from modules.service.listener_spec import ListenerSpec
from modules.service.routes_spec import Routes
from modules.task.system_spec import FIRST_UNPRIVILEGED_PORT

if TYPE_CHECKING:
    from modules.service.tasks_spec import TasksSpec

_join = function("join", str, lambda separator, texts: separator.join(texts))

_TARGET_RULES = 3
"""How many rules there are on the target of one listener."""


def all_target_rules(routes: Routes, tasks: TasksSpec) -> Iterator[Rule]:
    """Yield the rules that each listener leads to a port of the main container.

    Args:
        routes: The routes and listeners of the service.
        tasks: Its tasks.
    """
    listeners = routes.listeners
    if not listeners.is_planned:
        for name, one in listeners.known.items():
            for rule in _target_rules(routes, tasks, one):
                yield Rule(("listeners", name, *rule.path), rule.holds, rule.message)
        return
    for number in range(_TARGET_RULES):

        def rule_of(listener: ListenerSpec, number: int = number) -> Rule:
            return _target_rules(routes, tasks, listener)[number]

        broken = listeners.values.map(
            lambda listener: rule_of(listener).message,
            where=lambda listener: ~Value.of(rule_of(listener).holds),
        )
        path = ("listeners", "target_port")
        yield Rule(path, broken.length == 0, str(_join("; ", broken)))


def _target_rules(routes: Routes, tasks: TasksSpec, listener: ListenerSpec) -> list[Rule]:
    """Return the rules that a listener leads to a port of the main container."""
    port = listener.target_port.if_given(lambda port: port, otherwise=tasks.port)
    others = routes.container_ports.select(
        lambda name, own: (own > 0) & (own == port) & (name != routes.service)
    ).keys
    return [
        Rule(
            ("target_port",),
            (tasks.port > 0) | listener.target_port.is_given,
            "is required, port of the service is 0; give the port on which it takes connections",
        ),
        Rule(
            ("target_port",),
            tasks.is_root | (port >= FIRST_UNPRIVILEGED_PORT) | (port == tasks.port),
            f"{port} needs root; lead to {FIRST_UNPRIVILEGED_PORT} or above, or to the port of the "
            "service itself",
        ),
        Rule(
            ("target_port",),
            others.length == 0,
            f"{port} is the port of {quoted(others)}, and containers share one network; lead to "
            "another port",
        ),
    ]


def listener_rules(
    routes: Routes,
    tasks: TasksSpec,
    *,
    has_balancer: Value[bool],
    has_certificate: Value[bool],
) -> Iterator[Rule]:
    """Yield the rules of a module on its listeners, and on the load balancer that they need.

    An environment judges the listeners of all services together.

    Args:
        routes: The routes and listeners of the service.
        tasks: Its tasks.
        has_balancer: Whether there is a network load balancer.
        has_certificate: Whether it has a certificate.
    """
    listeners = routes.listeners
    yield Rule(
        ("listeners",),
        (listeners.length == 0) | has_balancer,
        "need a network load balancer; give network_load_balancer or remove them",
    )
    encrypted = listeners.select(lambda _, listener: listener.protocol == "TLS").keys
    yield Rule(
        ("listeners",),
        (encrypted.length == 0) | ~has_balancer | has_certificate,
        f"{quoted(encrypted)} of TLS need a certificate; give network_load_balancer one, or write "
        "TCP",
    )
    twice = listeners.values.map(lambda listener: listener.port).once(lambda ports: ports.repeated)
    yield Rule(
        ("listeners",),
        twice.length == 0,
        f"port {either(twice)} is given twice; choose another",
    )
    yield from all_target_rules(routes, tasks)
