"""The rules on where the routes to a service lead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from modules.language.functions import either, function, quoted, split
from modules.language.kinds import Path
from modules.language.problems import Rule
from modules.language.value import Value
from modules.service.route_spec import RouteSpec
from modules.service.routes_spec import Routes
from modules.task.system_spec import FIRST_UNPRIVILEGED_PORT

if TYPE_CHECKING:
    from modules.service.tasks_spec import TasksSpec

_join = function("join", str, lambda separator, texts: separator.join(texts))


def route_rules(
    routes: Routes, tasks: TasksSpec, *, main: Path, hung_on: Path = ()
) -> Iterator[Rule]:
    """Yield the rules that each route leads to a port of a container.

    Args:
        routes: The routes of the service.
        tasks: Its tasks.
        main: The field of its own route.
        hung_on: The field of rules on that route which concern containers. Terraform takes no two
            fields whose rules refer to each other. Default: their own.
    """
    yield _claim_rule(routes)
    requests = tasks.scaling.if_given(lambda scaling: scaling.requests_per_target)
    yield Rule(
        ("scaling", "requests_per_target"),
        ~requests.is_given | routes.has_main,
        f"{requests} cannot be counted without a {main[0]}; give the service a {main[0]} or remove "
        "it",
    )
    if routes.main.is_planned or routes.main.is_given:
        for path, holds, message in _target_rules(routes, tasks, routes.main.given):
            place, label = (*main, *path), ""
            if path and hung_on:
                place, label = hung_on, f"{'.'.join(map(str, place))}: "
            yield Rule(place, routes.has_main.then(holds, True), f"{label}{message}")
    yield from _further_rules(routes, tasks)


def _further_rules(routes: Routes, tasks: TasksSpec) -> Iterator[Rule]:
    further = routes.further
    if not further.is_planned:
        for name, route in further.known.items():
            for rule in _target_rules(routes, tasks, route):
                yield Rule(("routes", name, *rule.path), rule.holds, rule.message)
        return
    for number, path in enumerate(_PATHS):

        def rule_of(route: RouteSpec, number: int = number) -> Rule:
            return _target_rules(routes, tasks, route)[number]

        broken = further.values.map(
            lambda route: rule_of(route).message,
            where=lambda route: ~Value.of(rule_of(route).holds),
        )
        yield Rule(("routes", *path), broken.length == 0, str(_join("; ", broken)))


_PATHS = ((), ("container",), ("container",), ("port",), ("port",))
"""The fields of the rules on one route."""


def _target_rules(routes: Routes, tasks: TasksSpec, route: RouteSpec) -> list[Rule]:
    """Return the rules on where one route leads. The first refers to no further container."""
    ports, target = routes.container_ports, routes.target(routes.service, route)
    names, container = ports.keys, target.container
    is_there = names.contains(container)
    others = ports.select(
        lambda name, port: (port > 0) & (port == target.port) & (name != container)
    ).keys
    is_own = target.port == ports.get(container, 0)
    is_root = _roots(routes, tasks).contains(container)
    judged = (
        (
            (tasks.port > 0) | route.container.is_given | route.port.is_given,
            "no request can reach the service, port is 0; remove it, or give the port on which the "
            "service listens",
        ),
        (is_there, f'"{container}" is no container of the task; write one of {quoted(names)}'),
        (
            (target.port > 0) | ~is_there | ~route.container.is_given,
            f'"{container}" names no port; give the route the port on which it listens',
        ),
        (
            (target.port >= FIRST_UNPRIVILEGED_PORT) | is_own | is_root,
            f"{target.port} needs root; route to {FIRST_UNPRIVILEGED_PORT} or above, or to the "
            "port of the container itself",
        ),
        (
            (others.length == 0) | ~is_there,
            f"{target.port} is the port of {quoted(others)}, and containers share one network; "
            "route to another port, or to that container",
        ),
    )
    return [Rule(path, *one) for path, one in zip(_PATHS, judged, strict=True)]


def _roots(routes: Routes, tasks: TasksSpec) -> Value[tuple[str, ...]]:
    """Return the containers that may listen on any port."""
    main = tasks.is_root.then(Value((routes.service,)), Value(()))
    roots: Value[tuple[str, ...]] = tasks.containers.select(lambda _, one: one.is_root).keys + main
    return roots


def _claim_rule(routes: Routes) -> Rule:
    own = routes.container_ports.values
    claims = (routes.targets + routes.listener_targets).map(
        lambda target: f"{target.port} {target.container}",
        where=lambda target: ~own.contains(target.port),
    )
    ports = claims.distinct.map(lambda claim: split(" ", claim)[0])
    twice = ports.once(lambda ports: ports.repeated)
    return Rule(
        ("routes",),
        twice.length == 0,
        f"lead to port {either(twice)} of several containers, which share one network; give each "
        "its own",
    )


def balancer_rules(routes: Routes) -> Iterator[Rule]:
    """Yield the rules between the routes of a module, and the load balancer that they need.

    An environment judges the routes of all services together.

    Args:
        routes: The routes of the service; its own is that of the load balancer.
    """
    further = routes.further
    yield Rule(
        ("routes",),
        (further.length == 0) | routes.main.is_given,
        "need a load balancer; give load_balancer or remove them",
    )
    yield Rule(
        ("routes",),
        ~further.keys.contains(routes.service),
        f'"{routes.service}" is what the route of load_balancer is called; write it there, or call '
        "it otherwise",
    )
    yield Rule(
        ("routes",),
        (further.length > 0) | routes.has_main | ~routes.main.is_given,
        "are none, and load_balancer has no priority, so no request reaches the service; give it "
        "one, or remove load_balancer",
    )
    priorities = routes.of_each(lambda route: route.priority)
    priorities = priorities.once(lambda priorities: priorities.repeated)
    yield Rule(
        ("routes",),
        priorities.length == 0,
        f"priority {either(priorities)} is given twice; choose another",
    )
    conditions = routes.of_each(lambda route: route.conditions)
    alike: Value[Any] = conditions.once(lambda conditions: conditions.repeated)
    names = further.select(lambda _, route: alike.contains(route.conditions)).keys
    yield Rule(
        ("routes",),
        alike.length == 0,
        f"{quoted(names)} match the same requests as another route; give each its own conditions",
    )
