"""What is wrong with who connects to services directly, in the network that they are in."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import TYPE_CHECKING

from modules.environment.balancers import routes_behind
from modules.environment.service_endpoints import network_below
from modules.language.functions import quoted
from modules.language.problems import Problem
from modules.network.ingress_spec import SHELLS, let_in_already, ways_of
from modules.service.caller_spec import CallerSpec
from modules.service.routes_spec import balanced_ports
from modules.service.spec import ServiceSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def ingress_problems(spec: EnvironmentSpec, name: str, service: CallerSpec) -> Iterator[Problem]:
    """Yield the sources that the network keeps out, and those that are let in already."""
    if not isinstance(service, ServiceSpec):
        return
    # Nobody knows the ids of groups before they are made: those of load balancers that exist alone.
    for at, balancer in spec.balancers.items():
        group = balancer.security_group_id.known
        ports = balanced_ports(routes_behind(spec, name, at).targets)
        again = let_in_already(service.ingress, ways_of(group, ports))
        if again.length > 0:
            yield Problem(
                ("ingress",),
                f'{quoted(again)} is allowed already, by a route of "{at}", and AWS takes each '
                "rule once; remove it",
            )
    yield from _kept_out(spec, service)


def _kept_out(spec: EnvironmentSpec, service: ServiceSpec) -> Iterator[Problem]:
    made = network_below(spec)
    if made.vpc_id.is_given:
        return
    for source, one in service.ingress.known.items():
        port, block = one.first_port.known, one.cidr_ipv4.known
        if one.cidr_ipv6.is_given and not made.ipv6:
            yield Problem(
                ("ingress", source, "cidr_ipv6"),
                "is of IPv6, and the network has IPv4 alone; remove the source, or write "
                "network.ipv6 = true",
            )
        is_inside = block and IPv4Network(block).subnet_of(IPv4Network(str(made.cidr_block)))
        if block and not is_inside and port == one.last_port.known and port in SHELLS:
            yield Problem(
                ("ingress", source, "port"),
                f"{port} is closed to all outside of the VPC by its network ACL; `make shell` "
                "opens a shell without a port",
            )
