"""Network load balancers of an environment, and which listeners of services are at which."""

from __future__ import annotations

from typing import Any, Literal

from modules.environment.cases_of_routes import BALANCER
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, texts
from modules.language.cases_of_names import NAME, table_names

NETWORK = {"type": "network", "ingress_cidr_blocks": ["203.0.113.0/24"]}
ARN = "arn:aws:acm:eu-west-1:111122223333:certificate/a"
ELSEWHERE = ARN.replace("eu-west-1", "us-east-1")
APPLICATION = 'is of an application load balancer; remove it, or type = "network"'
DUAL_STACK = {"ip_address_type": "dualstack", "ingress_ipv6_cidr_blocks": ["2001:db8::/32"]}
MANY = [f"10.{number}.0.0/16" for number in range(25)]


def at(balancers: Changes, **listeners: Changes) -> Changes:
    """Return a service with listeners at load balancers by name."""
    return {"load_balancers": {**balancers}, **services(api={"listeners": {**listeners}})}


def edge(**listener: Any) -> Changes:
    """Return a service with one listener at the only network load balancer."""
    return at({"edge": NETWORK}, db={"port": 5432, **listener})


def _given(**fields: Any) -> Changes:
    return at({"edge": {**NETWORK, **fields}}, db={"port": 5432})


TYPES: Group = join(
    edge(load_balancer="edge"),
    at({"edge": NETWORK, "public": BALANCER}, db={"port": 5432}),
    at({"edge": {**NETWORK, "internal": True, "cross_zone": False}}),
    {"load_balancer": NETWORK, **services(api={"listeners": {"db": {"port": 5432}}})},
    {"network.ipv6": True, **_given(**DUAL_STACK)},
    wrong(
        "network load balancer with IPv6 in a network without",
        _given(**DUAL_STACK),
        'load_balancers.edge.ip_address_type: "dualstack" needs subnets with IPv6, and the network '
        "has IPv4 alone; write network.ipv6 = true, or remove it",
    ),
    wrong(
        "network load balancer with ranges of IPv6 and without IPv6",
        _given(ingress_ipv6_cidr_blocks=["2001:db8::/32"]),
        "load_balancers.edge.ingress_ipv6_cidr_blocks: is of a load balancer with IPv6; write "
        'ip_address_type = "dualstack", or remove it',
    ),
    choice(
        "load_balancers.edge.type",
        Literal["application", "network"],
        "gateway",
        given=at({"edge": {**NETWORK, "type": "gateway"}}),
    ),
    wrong(
        "network load balancer without clients",
        at({"edge": {"type": "network"}}, db={"port": 5432}),
        "load_balancers.edge.ingress_cidr_blocks: is required",
    ),
    wrong(
        "ranges of a network load balancer that overlap",
        _given(ingress_cidr_blocks=["10.0.0.0/8", "10.1.0.0/16"]),
        'load_balancers.edge.ingress_cidr_blocks: "10.0.0.0/8" and "10.1.0.0/16" overlap; keep the '
        "wider one",
    ),
    *(
        wrong(
            f"{field} of a network load balancer",
            _given(**{field: value}),
            f"load_balancers.edge.{field}: {APPLICATION}",
        )
        for field, value in {
            "plain_http": True,
            "idle_timeout_seconds": 300,
            "waf": {"action": "count"},
            "waivers": {"plain_http": "clients are in this VPC"},
            "security_group_id": "sg-00000000000000001",
        }.items()
    ),
    wrong(
        "cross-zone of an application load balancer",
        {"load_balancers": {"public": {**BALANCER, "cross_zone": False}}},
        "load_balancers.public.cross_zone: is of a network load balancer; remove it, or write "
        'type = "network"',
    ),
    wrong(
        "certificate of a network load balancer in another region",
        _given(certificate_arn=ELSEWHERE),
        f'load_balancers.edge.certificate_arn: "{ELSEWHERE}" is of another region; a load balancer '
        "takes certificates of its own, eu-west-1",
    ),
    wrong(
        "service called as a network load balancer",
        {"load_balancers": {"edge": NETWORK}, **services(api={}, **{"edge-network": {}})},
        "services.edge-network: is what a part of the platform is called; rename the service",
    ),
    wrong(
        "route at a network load balancer",
        {
            "load_balancers": {"edge": NETWORK, "public": BALANCER},
            **services(api={"route": {"priority": 1, "load_balancer": "edge"}}),
        },
        'services.api.route.load_balancer: "edge" is no load balancer of this environment; write '
        'one of "public"',
    ),
)

PLACES: Group = join(
    at({"a": NETWORK, "b": NETWORK}, x={"port": 1, "load_balancer": "a"}),
    at(
        {"a": NETWORK, "b": NETWORK},
        x={"port": 9000, "load_balancer": "a"},
        y={"port": 9000, "load_balancer": "b"},
    ),
    wrong(
        "listener without a network load balancer",
        at({"public": BALANCER}, db={"port": 5432}),
        "services.api.listeners.db: needs a network load balancer; add a table to load_balancers "
        'with type = "network", or remove the listener',
    ),
    wrong(
        "listener that says none of several load balancers",
        at({"a": NETWORK, "b": NETWORK}, db={"port": 5432}),
        "services.api.listeners.db.load_balancer: is required, since there are several; write one "
        'of "a", "b"',
    ),
    wrong(
        "listener at a load balancer that there is not",
        edge(load_balancer="public"),
        'services.api.listeners.db.load_balancer: "public" is no network load balancer of this '
        'environment; write one of "edge"',
    ),
    texts(
        "services.api.listeners.db.load_balancer",
        NAME,
        *("Edge", ""),
        made=lambda name: edge(load_balancer=name),
    ),
    wrong(
        "load balancer of a listener with a long name",
        edge(load_balancer="o" * 33),
        f'services.api.listeners.db.load_balancer: "{"o" * 33}" is too long; give at most 32 '
        "characters",
    ),
    table_names(
        "services.api.listeners", lambda name: at({"edge": NETWORK}, **{name: {"port": 5432}})
    ),
    wrong(
        "six listeners of a service",
        at({"edge": NETWORK}, **{f"l-{number}": {"port": number} for number in range(1, 7)}),
        "services.api.listeners: 6 given; give at most 5",
    ),
    wrong(
        "port of one load balancer given twice",
        {
            "load_balancers": {"edge": NETWORK},
            **services(
                api={"listeners": {"db": {"port": 5432}}},
                web={"listeners": {"sql": {"port": 5432}}},
            ),
        },
        'services.web.listeners.sql.port: 5432 is taken by listener "db" of service "api"; choose '
        "another",
    ),
    {**_given(certificate_arn=ARN), "services.api.listeners.db.protocol": "TLS"},
    wrong(
        "listener of TLS at a load balancer without a certificate",
        edge(protocol="TLS"),
        'services.api.listeners.db.protocol: TLS needs a certificate; give load balancer "edge" '
        "certificate_arn, or write TCP",
    ),
    wrong(
        "listener of an environment that leads to a port of root",
        edge(target_port=80),
        "services.api.listeners.db.target_port: 80 needs root; lead to 1024 or above, or to the "
        "port of the service itself",
    ),
    wrong(
        "listener whose address a service has",
        {
            "load_balancers": {"edge": NETWORK},
            **services(
                **{"api": {"listeners": {"db": {"port": 5432}}}, "api-listener-db": {}},
            ),
        },
        'services.api.listeners.db: would have the same address as service "api-listener-db"; '
        "rename it",
    ),
)

QUOTAS: Group = join(
    wrong(
        "rules into a network load balancer",
        at(
            {"edge": {**NETWORK, "ingress_cidr_blocks": MANY}},
            **{f"l-{number}": {"port": number} for number in range(1, 4)},
        ),
        "load_balancers.edge: 75 rules let traffic into the load balancer, one for each range and "
        "port, and AWS allows 60; give fewer and wider ranges, or have AWS raise it and write the "
        "new value to quotas.rules_per_security_group",
    ),
    wrong(
        "51 listeners at a network load balancer",
        {
            "load_balancers": {"edge": NETWORK},
            **services(
                **{
                    f"s-{one}": {
                        "listeners": {
                            f"l-{n}": {"port": 100 * one + n}
                            for n in range(1, 6 if one < 10 else 2)
                        }
                    }
                    for one in range(11)
                }
            ),
        },
        "load_balancers.edge: 51 ports are listened on, and AWS allows 50, never more; divide them "
        "between two load balancers",
    ),
    wrong(
        "target groups of routes and listeners",
        {
            "load_balancers": {"edge": NETWORK, "public": BALANCER},
            **services(
                api={
                    "route": {"priority": 1},
                    "listeners": {f"l-{number}": {"port": number} for number in range(1, 6)},
                }
            ),
        },
        "services.api.routes: 6 target groups get its tasks, one for each route and listener, and "
        "AWS allows 5, never more; give it fewer routes, or divide it into two services",
    ),
)

LISTENERS = join(TYPES, PLACES, QUOTAS)
