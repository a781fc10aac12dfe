"""Whether the subnets of a resource are private."""

from __future__ import annotations

from modules.controls.control import Seen
from modules.controls.resources import Resource, Stack


def in_private_subnets(resource: Resource, stack: Stack) -> Seen:
    """Return whether no subnet of a resource leads to an internet gateway."""
    made = stack.of("aws_subnet")
    named = [one for one in made if resource.refers_to(one, "subnet_ids")]
    public = sorted({one.block for one in named if _reaches_gateway(one, stack)})
    value = f"{', '.join(public)}: a route to an internet gateway" if public else "no such route"
    return Seen("subnet_ids", value, not public)


def _reaches_gateway(subnet: Resource, stack: Stack) -> bool:
    joined = stack.beside(subnet, "aws_route_table_association", "subnet_id")
    return any(
        "aws_internet_gateway." in str(route.get("gateway_id"))
        for table in stack.of("aws_route_table")
        if any(one.refers_to(table, "route_table_id") for one in joined)
        for route in stack.beside(table, "aws_route", "route_table_id")
    )
