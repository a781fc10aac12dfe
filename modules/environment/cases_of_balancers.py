"""Several load balancers of an environment, and which of them a route is behind."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_balancer_arns import ARNS
from modules.environment.cases_of_given_networks import SUBNETS, given
from modules.environment.cases_of_routes import BALANCER, CERTIFIED
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, ranges, texts
from modules.language.cases_of_names import NAME, table_names
from modules.load_balancer.tls_spec import LoadBalancerWaiver

ADMIN = {**BALANCER, "internal": True}
DOMAIN = {
    "ingress_cidr_blocks": ["203.0.113.0/24"],
    "domain_name": "shop.example",
    "hosted_zone_id": "Z1",
}
DUAL_STACK = {"ip_address_type": "dualstack", "ingress_ipv6_cidr_blocks": ["2001:db8::/32"]}


def behind(api: Changes, web: Changes | None = None, **balancers: Any) -> Changes:
    """Return two services with a route each, behind load balancers by name."""
    given = {"api": {"route": {"priority": 1, **api}}}
    if web is not None:
        given["web"] = {"route": {"priority": 1, **web}}
    return {"load_balancers": balancers, **services(**given)}


AT_PUBLIC, AT_ADMIN = {"load_balancer": "public"}, {"load_balancer": "admin"}

ONE: Group = join(
    behind({}, public=BALANCER),
    behind({}, admin=ADMIN),
    behind(AT_ADMIN, admin=ADMIN),
    {"load_balancer": BALANCER, **services(api={"route": {"priority": 1, **AT_PUBLIC}})},
    {"network.ipv6": True, **behind({}, public={**BALANCER, **DUAL_STACK})},
    {**given(public_subnet_ids=SUBNETS[2:]), "load_balancer": {**BALANCER, **DUAL_STACK}},
    wrong(
        "load balancer with IPv6 in a network without",
        behind({}, public={**BALANCER, **DUAL_STACK}),
        'load_balancers.public.ip_address_type: "dualstack" needs subnets with IPv6, and the '
        "network has IPv4 alone; write network.ipv6 = true, or remove it",
    ),
    wrong(
        "load balancer given in both forms",
        {"load_balancer": BALANCER, **behind({}, public=BALANCER)},
        "load_balancers.public: is what load_balancer gives already; remove one of them",
    ),
    wrong(
        "load balancer called as the only one is in addresses",
        behind({}, this=BALANCER),
        "load_balancers.this: is what a part of the platform is called; rename it",
    ),
    wrong(
        "route behind a load balancer that there is not",
        behind({"load_balancer": "amdin"}, admin=ADMIN),
        'services.api.route.load_balancer: "amdin" is no load balancer of this environment; write '
        'one of "admin"',
    ),
    texts(
        "services.api.route.load_balancer",
        NAME,
        "Admin",
        made=lambda name: behind({"load_balancer": name}, admin=ADMIN),
    ),
    wrong(
        "name of a load balancer of 33 characters",
        behind({"load_balancer": "o" * 33}, admin=ADMIN),
        f'services.api.route.load_balancer: "{"o" * 33}" is too long; give at most 32 characters',
    ),
    wrong(
        "load balancers: 21",
        {"load_balancers": {f"a-{number}": BALANCER for number in range(21)}},
        "load_balancers: 21 given; give at most 20",
    ),
    table_names("load_balancers", lambda name: {f"load_balancers.{name}": BALANCER}),
)

SEVERAL: Group = join(
    # The same priority and the same requests: each load balancer judges its own.
    behind(AT_PUBLIC, AT_ADMIN, public=BALANCER, admin=ADMIN),
    {"load_balancer": BALANCER, **behind(AT_PUBLIC, AT_ADMIN, admin=ADMIN)},
    behind({**AT_ADMIN, "protocol_version": "GRPC"}, AT_PUBLIC, public=BALANCER, admin=CERTIFIED),
    wrong(
        "route that says none of several load balancers",
        behind({}, public=BALANCER, admin=ADMIN),
        "services.api.route.load_balancer: is required, since there are several; write one of "
        '"public", "admin"',
    ),
    wrong(
        "priority given twice behind one of several",
        behind(AT_ADMIN, {**AT_ADMIN, "path_patterns": ["/a"]}, public=BALANCER, admin=ADMIN),
        'services.web.route.priority: 1 is taken by service "api"; choose another',
    ),
    wrong(
        "shadowed behind one of several",
        behind(AT_ADMIN, {**AT_ADMIN, "priority": 2}, public=BALANCER, admin=ADMIN),
        'services.web.route: no request reaches it: "api" with a lower priority takes all of them; '
        "give this route the lower priority, or that one narrower conditions",
    ),
    wrong(
        "gRPC behind the one of several without HTTPS",
        behind({**AT_ADMIN, "protocol_version": "GRPC"}, public=CERTIFIED, admin=ADMIN),
        "services.api.route.protocol_version: GRPC needs HTTPS from the client on; give the load "
        "balancer certificate_arn or domain_name instead of plain_http, or write HTTP1",
    ),
    wrong(
        "two load balancers of one name in DNS",
        behind(AT_PUBLIC, public=DOMAIN, admin=DOMAIN),
        'load_balancers.admin.domain_name: "shop.example" leads to load balancer "public" already; '
        "choose another",
    ),
    *(
        wrong(
            f"service called as a part of a load balancer: {name}",
            {"load_balancers": {"admin": ADMIN}, **services(api={}, **{name: {}})},
            f"services.{name}: is what a part of the platform is called; rename the service",
        )
        for name in ("admin-alb", "admin-load-balancer", "admin-load-balancer-targets")
    ),
)

RANGES: Group = join(
    ranges(
        "load_balancer.ingress_cidr_blocks.0",
        lambda block: {"load_balancer": {**BALANCER, "ingress_cidr_blocks": [block]}},
    ),
    *(
        wrong(
            f"ranges of a load balancer: {count}",
            {
                "load_balancer": {
                    **BALANCER,
                    "ingress_cidr_blocks": [f"10.{number}.0.0/16" for number in range(count)],
                }
            },
            f"load_balancer.ingress_cidr_blocks: {count} given; give at {bound}",
        )
        for count, bound in ((0, "least 1"), (26, "most 25"))
    ),
    choice(
        "load_balancer.waivers.root_user",
        LoadBalancerWaiver,
        "root_user",
        given={"load_balancer": {**BALANCER, "waivers": {"root_user": "why"}}},
    ),
)

ROUTES: Group = join(
    table_names(
        "services.api.routes",
        lambda name: {
            "load_balancer": BALANCER,
            **services(api={"routes": {name: {"priority": 1}}}),
        },
    ),
    wrong(
        "further routes: 6",
        {
            "load_balancer": BALANCER,
            **services(
                api={
                    "routes": {
                        f"r-{number}": {"priority": number, "path_patterns": [f"/{number}"]}
                        for number in range(1, 7)
                    }
                }
            ),
        },
        "services.api.routes: 6 given; give at most 5",
    ),
)

BALANCERS = join(ONE, SEVERAL, ARNS, RANGES, ROUTES)
