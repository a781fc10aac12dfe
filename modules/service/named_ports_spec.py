"""Further ports of a service, which others call by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from modules.language.fields import Name
from modules.language.functions import either, quoted
from modules.language.problems import Rule
from modules.task.system_spec import FIRST_UNPRIVILEGED_PORT

if TYPE_CHECKING:
    from modules.service.spec import BaseServiceSpec

NamedPorts = Annotated[dict[Name, Annotated[int, Field(ge=1, le=65535)]], Field(max_length=20)]


def port_rules(service: BaseServiceSpec) -> Iterator[Rule]:
    """Yield the rules that each name is of a port of its own, on which the tasks may listen.

    Args:
        service: The service.
    """
    ports = service.ports
    yield Rule(
        ("ports",),
        (service.port > 0) | (ports.length == 0),
        "port is 0, and nobody finds the service; give one of them as port",
    )
    own = ports.select(lambda _, port: port == service.port).keys
    yield Rule(
        ("ports",),
        own.length == 0,
        f"{quoted(own)} is {service.port}, the port of the service itself; remove it",
    )
    twice = ports.values.repeated
    yield Rule(
        ("ports",), twice.length == 0, f"{either(twice)} has more than one name; keep one of them"
    )
    taken = service.containers.values.map(lambda one: one.port)
    low = ports.select(
        lambda _, port: (port < FIRST_UNPRIVILEGED_PORT) & ~taken.contains(port)
    ).keys
    yield Rule(
        ("ports",),
        service.is_root | (low.length == 0),
        f"{quoted(low)} needs root; listen on {FIRST_UNPRIVILEGED_PORT} or above",
    )
