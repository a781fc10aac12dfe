"""How several routes may lead to a service, and to which of its containers."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Cases, Changes, Group, join, wrong
from modules.language.cases_of_kinds import NAME, table_names, texts, whole_number
from modules.service.cases_of_conditions import FURTHER_CONDITIONS
from modules.service.cases_of_routing import BALANCER, CHECK, CONDITIONS, NUMBERS, routed
from modules.service.cases_of_sign_in import SIGN_IN
from modules.service.cases_of_target_groups import TARGET_GROUPS
from modules.service.inputs import ServiceInputs
from modules.task.cases_of_sidecars import proxy

ALONE = {name: value for name, value in BALANCER.items() if name != "priority"}
"""A load balancer without a route of its own."""


MAIN = "containers: load_balancer"

SILENT = '"proxy" names no port; give the route the port on which it listens'


def admin(**fields: Any) -> Changes:
    """Return a further route."""
    return several(admin=fields)


def several(**routes: Any) -> Changes:
    """Return further routes."""
    numbered = enumerate(routes.items(), start=20)
    given = {
        name: {"priority": number, "path_patterns": [f"/{name}/*"], **fields}
        for number, (name, fields) in numbered
    }
    return {"routes": given, **routed()}


def bounds(field: str, least: int, most: int, **beside: Any) -> Group:
    """Return the bounds of a number of a further route."""
    given: dict[str, Any] = {
        "load_balancer": BALANCER,
        "routes__admin__path_patterns": ["/admin/*"],
        **beside,
    }
    return whole_number(f"routes.admin.{field}", least, most, **given)


def of_route(case: Case) -> Case:
    """Return a case of the load balancer's route for a further one."""
    changes: dict[str, Any] = {}
    for path, value in case.changes.items():
        table, _, field = path.partition(".")
        fields = {f"{table}.{name}": one for name, one in value.items()} if not field else {}
        changes |= fields or {path: value}
    return case._replace(
        title=f"{case.title}, of a further route",
        changes={_moved(path): value for path, value in changes.items()},
        problems=tuple(text.replace("load_balancer.", "routes.admin.") for text in case.problems),
        also=case.also.replace("load_balancer.", "routes."),
        instead=case.instead.replace("load_balancer.", "routes."),
    )


def _moved(path: str) -> str:
    field = path.removeprefix("load_balancer.")
    return path if field in ALONE else f"routes.admin.{field}"


OF_ANY_ROUTE = Group(
    (),
    tuple(
        of_route(case)
        for case in Cases(
            ServiceInputs,
            {},
            NUMBERS,
            CONDITIONS,
            CHECK,
            FURTHER_CONDITIONS,
            TARGET_GROUPS,
            SIGN_IN,
        ).one_of_each_rule()
        if "load_balancer.priority" not in case.title
    ),
)
"""One case of each rule on a route."""

PLACES = join(
    {"routes": {}},
    admin(port=9000),
    admin(container="api", port=8080),
    {**proxy(port=9000), **admin(container="proxy")},
    {**proxy(), **admin(container="proxy", port=9001)},
    {**proxy(port=9000), **routed(container="proxy"), "port": 0},
    {"user": "0", "waivers": {"root_user": "image of a vendor"}, **admin(port=80)},
    {**admin(protocol_version="GRPC", port=9000), "load_balancer": ALONE},
    several(a={"port": 9000}, b={"port": 9000}),
    bounds("priority", 1, 50000),
    bounds(
        "port",
        1,
        65535,
        routes__admin__priority=20,
        user="0",
        waivers={"root_user": "image of a vendor"},
    ),
    whole_number(
        "load_balancer.port",
        1,
        65535,
        load_balancer=BALANCER,
        user="0",
        waivers={"root_user": "image of a vendor"},
    ),
    texts(
        "load_balancer.container",
        NAME,
        *("A_1", ""),
        made=lambda name: routed(container=name, port=9000),
        shown="container of the main route",
    ),
    wrong(
        "container of the main route of 33 characters",
        routed(container="c" * 33, port=9000),
        f'load_balancer.container: "{"c" * 33}" is too long; give at most 32 characters',
    ),
    table_names("routes", lambda name: several(**{name: {}})),
    texts(
        "routes.admin.container",
        NAME,
        *("A_1", ""),
        made=lambda name: admin(container=name, port=9000),
        shown="container of a route",
        also=lambda name: (
            f'routes.container: "{name}" is no container of the task; write one of "api"'
        ),
    ),
    wrong(
        "container of a route of 33 characters",
        admin(container="c" * 33, port=9000),
        f'routes.admin.container: "{"c" * 33}" is too long; give at most 32 characters',
        also=f'routes.container: "{"c" * 33}" is no container of the task; write one of "api"',
    ),
    *(
        wrong(
            f"{title} that is none",
            {**proxy(), **given},
            f'{path}.container: "prox" is no container of the task; write one of "api", "proxy"',
        )
        for title, path, given in (
            ("container of a route", "routes.admin", admin(container="prox", port=9000)),
            (
                "container of the main route",
                MAIN,
                routed(container="prox", port=9000),
            ),
        )
    ),
    wrong(
        "route to a container that listens on nothing",
        {**proxy(), **admin(container="proxy")},
        f"routes.admin.container: {SILENT}",
    ),
    wrong(
        "main route to a container that listens on nothing",
        {**proxy(), **routed(container="proxy")},
        f"{MAIN}.container: {SILENT}",
    ),
    wrong(
        "further route to port 0",
        {"port": 0, **admin(), "load_balancer": ALONE},
        "routes.admin: no request can reach the service, port is 0; remove it, or give the port on "
        "which the service listens",
    ),
    *(
        wrong(
            f"{title} on a port of root",
            given,
            f"{path}.port: 80 needs root; route to 1024 or above, or to the port of the container "
            "itself",
        )
        for title, path, given in (
            ("route", "routes.admin", admin(port=80)),
            ("main route", MAIN, routed(port=80)),
        )
    ),
    *(
        wrong(
            f"{title} to the port of another container",
            {**proxy(port=9000), **given},
            f'{path}.port: 9000 is the port of "proxy", and containers share one network; route to '
            "another port, or to that container",
        )
        for title, path, given in (
            ("route", "routes.admin", admin(port=9000)),
            ("main route", MAIN, routed(port=9000)),
        )
    ),
    wrong(
        "two containers on the port of routes",
        {**proxy(), **several(a={"port": 9000}, b={"port": 9000, "container": "proxy"})},
        "routes: lead to port 9000 of several containers, which share one network; give each its "
        "own",
    ),
)

BESIDE = join(
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

ROUTES = join(OF_ANY_ROUTE, PLACES, BESIDE)
