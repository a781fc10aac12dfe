"""Names that would give two resources, or two outputs, one address."""

from __future__ import annotations

from modules.environment.cases_of_balancers import ADMIN
from modules.environment.cases_of_routes import BALANCER
from modules.environment.cases_of_services import services
from modules.language.cases import join, wrong

NETWORK = {"ingress_cidr_blocks": ["203.0.113.0/24"], "type": "network"}
LOGGED = {"image": "a/proxy:1", "create_log_group": True, "essential": False}

ADDRESSES = join(
    *(
        wrong(
            f"service called as the log of a web ACL: {name}",
            {
                "load_balancers": {balancer: {**ADMIN, "waf": {}}},
                **services(api={}, **{name: {}}),
            },
            f"services.{name}: is what a part of the platform is called; rename the service",
        )
        for balancer, name in (("admin", "admin-waf"), ("public", "waf"))
    ),
    {"load_balancers": {"admin": ADMIN}, **services(api={}, **{"admin-waf": {}})},
    *(
        wrong(
            f"load balancers whose logs share addresses: {name}",
            {"load_balancers": {balancer: ADMIN, name: ADMIN}},
            f'load_balancers.{name}: would share addresses with load balancer "{balancer}"; rename '
            "one of them",
        )
        for balancer, name in (("admin", "admin-server"), ("public", "server"))
    ),
    {"load_balancers": {"admin": {**ADMIN, "access_logs": False}, "admin-server": ADMIN}},
    wrong(
        "service with an output of a network load balancer",
        {"load_balancers": {"edge": NETWORK}, **services(api={}, **{"edge-nlb": {}})},
        "services.edge-nlb: is what a part of the platform is called; rename the service",
    ),
    wrong(
        "load balancer called as a network load balancer",
        {"load_balancers": {"edge": NETWORK, "edge-network": BALANCER}},
        'load_balancers.edge-network: would share addresses with load balancer "edge"; rename one '
        "of them",
    ),
    wrong(
        "log groups of two containers with one address",
        services(
            **{
                "api": {"containers": {"b-container-c": LOGGED}},
                "api-container-b": {"containers": {"c": LOGGED}},
            }
        ),
        "services.api-container-b.containers.c: would have a log group with the same address as "
        'that of container "b-container-c" of "api"; rename it',
    ),
)
