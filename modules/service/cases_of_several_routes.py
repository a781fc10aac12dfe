"""Which routes a service may have beside each other."""

from __future__ import annotations

from modules.language.cases import join, wrong
from modules.service.cases_of_routes import ALONE, admin, several

SEVERAL_ROUTES = join(
    wrong(
        "routes without a load balancer",
        {"routes": {"admin": {"priority": 20}}},
        "routes: need a load balancer; give load_balancer or remove them",
    ),
    wrong(
        "route that is called like the service",
        several(api={}),
        'routes: "api" is what the route of load_balancer is called; write it there, or call it '
        "otherwise",
    ),
    wrong(
        "load balancer without a route",
        {"load_balancer": ALONE},
        "routes: are none, and load_balancer has no priority, so no request reaches the service; "
        "give it one, or remove load_balancer",
    ),
    *(
        wrong(
            f"priority of {title} given twice",
            given,
            f"routes: priority {number} is given twice; choose another",
        )
        for title, number, given in (
            ("two routes", 20, several(a={}, b={"priority": 20})),
            ("a route and the load balancer", 10, admin(priority=10)),
        )
    ),
    wrong(
        "conditions given twice",
        several(
            a={"path_patterns": ["/x", "/y"]},
            b={"path_patterns": ["/y", "/x"]},
            c={"path_patterns": ["/y", "/x"], "http_headers": {"X-A": ["1"]}},
        ),
        'routes: "a", "b" match the same requests as another route; give each its own conditions',
    ),
    wrong(
        "conditions of the load balancer given again",
        admin(path_patterns=["/*"]),
        'routes: "admin" match the same requests as another route; give each its own conditions',
    ),
    several(**{name: {} for name in "abcd"}),
    {**several(**{name: {} for name in "abcde"}), "load_balancer": ALONE},
    wrong(
        "five routes and that of the load balancer",
        several(**{name: {} for name in "abcde"}),
        "routes: 6 target groups get its tasks, one for each route and listener, and AWS allows 5, "
        "never more; give it fewer routes, or divide it into two services",
    ),
    wrong(
        "six routes",
        {**several(**{name: {} for name in "abcdef"}), "load_balancer": ALONE},
        "routes: 6 given; give at most 5",
        also="routes: 6 target groups get its tasks, one for each route and listener, and AWS "
        "allows 5, never more; give it fewer routes, or divide it into two services",
    ),
    wrong(
        "requests of further routes alone",
        {**admin(), "load_balancer": ALONE, "scaling.requests_per_target": 50},
        "scaling.requests_per_target: 50 cannot be counted without a load_balancer; give the "
        "service a load_balancer or remove it",
    ),
)
