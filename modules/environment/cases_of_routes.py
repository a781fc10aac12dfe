"""How a load balancer may reach the services of an environment."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import join, wrong

BALANCER = {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True}
CERTIFIED = {
    "ingress_cidr_blocks": ["203.0.113.0/24"],
    "certificate_arn": "arn:aws:acm:eu-west-1:111122223333:certificate/a",
}

ROUTES = join(
    {**services(api={"route": {"priority": 1}}), "load_balancer": BALANCER},
    {
        **services(api={"route": {"priority": 1, "protocol_version": "GRPC"}}),
        "load_balancer": CERTIFIED,
    },
    *(
        wrong(
            f"{version} from clients without HTTPS",
            {
                **services(api={"route": {"priority": 1, "protocol_version": version}}),
                "load_balancer": BALANCER,
            },
            f"services.api.route.protocol_version: {version} needs HTTPS from the client on; give "
            "the load balancer certificate_arn or domain_name instead of plain_http, or write "
            "HTTP1",
        )
        for version in ("HTTP2", "GRPC")
    ),
    wrong(
        "cookie of nobody",
        {
            **services(api={"route": {"priority": 1, "stickiness": {}}}),
            "load_balancer": BALANCER,
        },
        "services.api.route.stickiness.type: is required",
    ),
    wrong(
        "route without a load balancer",
        services(api={"route": {"priority": 1}}, web={}),
        "services.api.route: needs a load balancer; add the table load_balancer or remove the "
        "route",
    ),
    wrong(
        "priority given twice",
        {
            "load_balancer": BALANCER,
            **services(
                api={"route": {"priority": 1, "path_patterns": ["/api/*"]}},
                web={"route": {"priority": 2}},
                admin={"route": {"priority": 1, "path_patterns": ["/admin/*"]}},
                docs={"route": {"priority": 1, "path_patterns": ["/docs/*"]}},
            ),
        },
        *(
            f'services.{name}.route.priority: 1 is taken by service "api"; choose another'
            for name in ("admin", "docs")
        ),
    ),
    wrong(
        "requests without a route",
        services(api={"scaling": {"requests_per_target": 50}}),
        "services.api.scaling.requests_per_target: 50 cannot be counted without a route; give the "
        "service a route or remove it",
    ),
)
