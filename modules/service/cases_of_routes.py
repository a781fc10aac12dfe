"""What a further route to a service may be, and to which of its containers it leads."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Cases, Changes, Group, join, wrong
from modules.language.cases_of_kinds import texts, whole_number
from modules.language.cases_of_names import NAME, table_names
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

ROUTES = join(OF_ANY_ROUTE, PLACES)
