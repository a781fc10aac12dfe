"""How a load balancer may reach the services of an environment."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.service.cases_of_sign_in import USER_POOL

BALANCER = {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True}
CERTIFIED = {
    "ingress_cidr_blocks": ["203.0.113.0/24"],
    "certificate_arn": "arn:aws:acm:eu-west-1:111122223333:certificate/a",
}


def routed(route: Changes, **routes: Changes) -> Changes:
    """Return two services behind a load balancer, the first of them with several routes."""
    return {
        "load_balancer": BALANCER,
        **services(
            api={"route": route, "routes": {name: {**given} for name, given in routes.items()}},
            web={"route": {"priority": 900, "path_patterns": ["/web/*"]}},
        ),
    }


API = {"priority": 1, "path_patterns": ["/api/*"]}
ADMIN = {"priority": 2, "path_patterns": ["/admin/*"]}

SEVERAL = join(
    routed(API, admin={**ADMIN, "port": 9000}),
    {"load_balancer": BALANCER, **services(api={"routes": {"api": API, "admin": ADMIN}})},
    wrong(
        "route of the service given twice",
        routed(API, api=ADMIN),
        "services.api.routes.api: is the route of the service itself, which route gives already; "
        "remove one of them",
    ),
    wrong(
        "priority of a further route given twice",
        routed(API, admin={**ADMIN, "priority": 900}),
        'services.web.route.priority: 900 is taken by route "admin" of service "api"; choose '
        "another",
    ),
    wrong(
        "priority given twice within a service",
        routed(API, admin={**ADMIN, "priority": 1}),
        'services.api.routes.admin.priority: 1 is taken by service "api"; choose another',
    ),
    wrong(
        "further route without a load balancer",
        services(api={"routes": {"admin": ADMIN}}, web={}),
        "services.api.routes.admin: needs a load balancer; add the table load_balancer or remove "
        "the route",
    ),
    wrong(
        "users who sign in without HTTPS",
        routed(API, admin={**ADMIN, "authenticate_cognito": USER_POOL}),
        "services.api.routes.admin.authenticate_cognito: needs HTTPS; give the load balancer "
        "certificate_arn or domain_name instead of plain_http, or remove it",
    ),
    wrong(
        "further route over gRPC without HTTPS",
        routed(API, admin={**ADMIN, "protocol_version": "GRPC"}),
        "services.api.routes.admin.protocol_version: GRPC needs HTTPS from the client on; give the "
        "load balancer certificate_arn or domain_name instead of plain_http, or write HTTP1",
    ),
    wrong(
        "route that another one of its service takes",
        routed(API, admin={"priority": 2, "path_patterns": ["/api/admin/*"]}),
        'services.api.routes.admin: no request reaches it: "api" with a lower priority takes all '
        "of them; give this route the lower priority, or that one narrower conditions",
    ),
    wrong(
        "route that a further one takes",
        routed({**API, "priority": 5}, admin={"priority": 2}),
        'services.api.route: no request reaches it: "api.admin" with a lower priority takes all of '
        "them; give this route the lower priority, or that one narrower conditions",
        'services.web.route: no request reaches it: "api.admin" with a lower priority takes all of '
        "them; give this route the lower priority, or that one narrower conditions",
    ),
    wrong(
        "further route to a container that is none",
        routed(API, admin={**ADMIN, "container": "proxy"}),
        'services.api.routes.admin.container: "proxy" is no container of the task; write one of '
        '"api"',
    ),
    wrong(
        "route of the service, by its name, to port 0",
        {"load_balancer": BALANCER, **services(api={"port": 0, "routes": {"api": API}})},
        "services.api.routes.api: no request can reach the service, port is 0; remove it, or give "
        "the port on which the service listens",
    ),
    wrong(
        "requests of further routes alone",
        {
            "load_balancer": BALANCER,
            **services(
                api={"routes": {"admin": ADMIN}, "scaling": {"requests_per_target": 50}}, web={}
            ),
        },
        "services.api.scaling.requests_per_target: 50 cannot be counted without a route; give the "
        "service a route or remove it",
    ),
    *(
        wrong(
            f"route with the address of another: {name}",
            {
                "load_balancer": BALANCER,
                **services(
                    api={"routes": {"b-route-c": API}},
                    **{name: {"route": ADMIN} if other is None else {"routes": {other: ADMIN}}},
                ),
            },
            f"services.{where}: would have the same address as {what}; rename it",
        )
        for name, other, where, what in (
            ("api-route-b-route-c", None, "api.routes.b-route-c", 'service "api-route-b-route-c"'),
            ("api-route-b", "c", "api-route-b.routes.c", 'routes.b-route-c of "api"'),
        )
    ),
)

ROUTES = join(
    SEVERAL,
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
