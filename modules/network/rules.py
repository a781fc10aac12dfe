"""What all rules of security groups have in common."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct, TerraformResource
from modules.bindings.moves import move
from modules.bindings.resources import address, put
from modules.language.functions import tonumber, tostring
from modules.language.value import Value

OVERLAPPING = {"create_before_destroy": True}
"""The lifecycle of rules with an instance for each port.

The rule of a new port is there before the tasks that listen on it, and that of the old port until
the last task that listened on it has ended: both services depend on it.
"""


def tcp(port: int | Value[int], why: str | Value[str]) -> dict[str, Any]:
    """Return the arguments of a rule for one TCP port."""
    number = put(port)
    return {
        "ip_protocol": "tcp",
        "from_port": number,
        "to_port": number,
        "description": put(why),
    }


def between(group_id: str, peer_id: str) -> dict[str, Any]:
    """Return the arguments of a group's rule whose other end is another group."""
    return {
        "security_group_id": group_id,
        "referenced_security_group_id": peer_id,
        "lifecycle": OVERLAPPING,
    }


def move_to_port(rule: TerraformResource, port: Value[int], keys: Value[Any]) -> None:
    """Keep the rule of a port that was made before rules were keyed by it."""
    if not port.is_planned and str(port) in keys:
        move(rule, address(rule), f'{address(rule)}["{port}"]')


def numbered(
    port: Value[int], ports: Value[tuple[str, ...]] | None
) -> tuple[Value[tuple[str, ...]], Value[int]]:
    """Return the keys of the instances of a rule, and the port of each."""
    keys: Value[Any] = Value((tostring(port),)) if ports is None else ports
    if keys.is_planned or len(keys.known) != 1:
        return keys, Value.planned("each.value", int)
    number: Value[Any] = port if ports is None else tonumber(keys[0])
    return keys, number


def place(scope: Construct, id: str, label: str) -> Construct:
    """Return the scope of a rule: the peer's name is a part of its own, by which it is found."""
    return Construct(Construct(scope, f"_{id}_{label}"), id) if label else scope
