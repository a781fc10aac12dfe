"""Rules on whether anybody can find a service, and connect to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modules.language.functions import either
from modules.language.problems import Rule
from modules.language.value import Value


def caller_rules(
    callers: Value[dict[str, Any]],
    *,
    port: Value[int],
    further_ports: Value[tuple[int, ...]],
    service_discovery: Value[bool],
    namespace_id: Value[str | None],
) -> Iterator[Rule]:
    """Yield the rules of a service with, and of one without, a port and a name in Cloud Map.

    Args:
        callers: Who may connect.
        port: Port on which the service listens.
        further_ports: Other ports on which it does.
        service_discovery: Whether it has a name.
        namespace_id: The namespace of that name.
    """
    nobody = callers.length == 0
    yield Rule(
        ("callers",),
        (port > 0) | nobody,
        "nobody can connect, port is 0; remove them, or give the port on which the service listens",
    )
    yield Rule(
        ("callers",),
        service_discovery | nobody,
        "nobody finds the service, service_discovery is false; remove one of the two",
    )
    unknown: Value[Any] = callers.values.map(
        lambda caller: caller.port,
        where=lambda caller: caller.port.if_given(
            lambda given: ~further_ports.contains(given), otherwise=False
        ),
    )
    yield Rule(
        ("callers",),
        unknown.length == 0,
        f"{either(unknown)} is none of ports; name it there, or remove port of the caller",
    )
    yield Rule(
        ("namespace_id",),
        ~service_discovery | namespace_id.is_given,
        "is required; give the namespace in which the service gets its name, or set "
        "service_discovery = false",
    )
