"""Who connects to services of an environment directly."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_given_balancers import GIVEN
from modules.environment.cases_of_given_networks import given
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.service.cases_of_ingress import AGAIN, OPEN

GROUP = GIVEN["security_group_id"]
PUBLIC: dict[str, Any] = {
    "assign_public_ip": True,
    "waivers": {"public_ip": "no load balancer", "public_ingress": "a game"},
}


def _source(**fields: Any) -> Changes:
    return {"ingress": {"office": {"description": "looks", "port": 8080, **fields}}}


def _behind(port: int) -> Changes:
    """Return a load balancer that exists before a service that names its group as a source."""
    route = {"route": {"priority": 1}}
    named = _source(referenced_security_group_id=GROUP, port=port)
    return {"load_balancer": GIVEN, **services(api={**route, **named})}


NO_IPV6 = (
    "services.api.ingress.office.cidr_ipv6: is of IPv6, and the network has IPv4 alone; remove the "
    "source, or write network.ipv6 = true"
)

LET_IN = join(
    OPEN.below("services.api"),
    AGAIN.below("services.api"),
    services(api={**_source(cidr_ipv4="0.0.0.0/0"), **PUBLIC}),
    services(api={"port": 0, **_source(cidr_ipv4="203.0.113.0/24", protocol="udp")}),
    {**given(), **services(api=_source(cidr_ipv6="2001:db8::/32"))},
    {"network.ipv6": True, **services(api=_source(cidr_ipv6="2001:db8::/32"))},
    {**given(), **services(api=_source(cidr_ipv4="203.0.113.0/24", port=22))},
    services(api=_source(cidr_ipv4="10.0.1.0/24", port=22)),
    _behind(9090),
    wrong("IPv6 where there is none", services(api=_source(cidr_ipv6="2001:db8::/32")), NO_IPV6),
    *(
        wrong(
            f"port {port} from outside",
            services(api=_source(cidr_ipv4="203.0.113.0/24", port=port)),
            f"services.api.ingress.office.port: {port} is closed to all outside of the VPC by its "
            "network ACL; `make shell` opens a shell without a port",
        )
        for port in (22, 3389)
    ),
    wrong(
        "a load balancer that exists as a source",
        _behind(8080),
        f'services.api.ingress: "tcp 8080 8080 {GROUP}" is allowed already, by a route of '
        '"public", and AWS takes each rule once; remove it',
    ),
    wrong(
        "source with the address of a call",
        services(
            **{"a-ingress-b": {"calls": {"c": "asks"}}, "c": {}},
            a={"ingress": {"b-into-c": {**_source(cidr_ipv4="10.0.0.0/8")["ingress"]["office"]}}},
        ),
        'services.a.ingress.b-into-c: would have the same address as the call of "c" by '
        '"a-ingress-b"; rename it',
    ),
)
