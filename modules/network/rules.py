"""Arguments that all rules of security groups have in common."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import TerraformResource
from modules.bindings.moves import move
from modules.bindings.resources import address, put
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


def move_to_port(rule: TerraformResource, port: Value[int], keys: Value[Any]) -> None:
    """Keep the rule of a port that was made before rules were keyed by it."""
    if not port.is_planned and str(port) in keys:
        move(rule, address(rule), f'{address(rule)}["{port}"]')
