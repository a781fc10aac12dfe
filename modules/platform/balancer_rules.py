"""Rules on the load balancers that routes and listeners of services are at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from modules.language.functions import joined, quoted
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.platform.inputs import WholeInputs

Names = Value[tuple[str, ...]]


def balancer_rules(var: WholeInputs) -> Iterator[Rule]:
    """Yield the rules that what services are behind is there, once, and known."""
    routed = var.services.select(
        lambda _, service: service.route.is_given | (service.routes.length > 0)
    )
    listening = var.services.select(lambda _, service: service.listeners.length > 0)
    for table, made, existing, services, what in (
        (
            "load_balancers",
            var.load_balancers.keys,
            var.existing_load_balancers.keys,
            routed,
            "routes",
        ),
        (
            "network_load_balancers",
            var.network_load_balancers.keys,
            var.existing_network_load_balancers.keys,
            listening,
            "listeners",
        ),
    ):
        twice = (made + existing).repeated
        yield Rule(
            (f"existing_{table}",),
            twice.length == 0,
            f"{quoted(twice)} is one that is made, too; rename one",
        )
        yield from _named(table, made + existing, services, what)
    yield _taken_ports(var, listening)


def _named(table: str, balancers: Names, services: Value[Any], what: str) -> Iterator[Rule]:
    field = table.removesuffix("s")
    named = services.values.filter(lambda service: getattr(service, field).is_given)
    unknown = named.map(lambda service: getattr(service, field).given).filter(
        lambda name: ~balancers.contains(name)
    )
    yield Rule(
        ("services",),
        unknown.length == 0,
        f"{field}: {quoted(unknown)} is none of {table} and existing_{table}",
    )
    silent = services.select(lambda _, service: ~getattr(service, field).is_given).keys
    yield Rule(
        ("services",),
        (balancers.length == 1) | (silent.length == 0),
        f"{field}: {quoted(silent)} has {what} and names none of {balancers.length} "
        f"{table.replace('_', ' ')}; name one",
    )


def _taken_ports(var: WholeInputs, listening: Value[Any]) -> Rule:
    """Return the rule that a port of a network load balancer has one owner."""
    balancers = var.network_load_balancers.keys + var.existing_network_load_balancers.keys
    only = joined("", balancers)  # Where there are several, each service names its own.
    ports: Value[Any] = listening.values.map(
        lambda service: service.listeners.values.map(
            lambda listener: joined(
                ":",
                (
                    service.network_load_balancer.if_given(lambda name: name, otherwise=only),
                    listener.port,
                ),
            )
        )
    ).flat
    twice = ports.once(lambda places: places.repeated)
    return Rule(
        ("services",),
        twice.length == 0,
        f"listeners: {quoted(twice)} is what two of them have, load balancer and port; "
        "choose another port",
    )
