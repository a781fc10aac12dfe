"""What the containers of a task may share, and how they wait for each other."""

from __future__ import annotations

from typing import Any, Literal

from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_kinds import choice
from modules.language.cases_of_names import table_names
from modules.task.cases_of_sidecars import ROUTER, logged, proxy, sidecar
from modules.task.cases_of_volumes import VOLUMES

CONDITION = Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"]
SPOKEN = "{} would wait for each other and never start; remove one of their depends_on"
CHECKED = {"command": ["true"]}
WAITING = "container_depends_on"


def several(**containers: Any) -> Changes:
    """Return further containers."""
    return {"containers": {name: sidecar(**fields) for name, fields in containers.items()}}


def order(**others: dict[str, str]) -> Changes:
    """Return further containers that wait for others."""
    return several(**{name: {"depends_on": waiting} for name, waiting in others.items()})


def circle(names: str, **others: dict[str, str]) -> Case:
    """Return containers of which some wait for each other."""
    return wrong(f"circle of {names}", order(**others), f"containers: {SPOKEN.format(names)}")


def no_container(field: str, name: str, *known: str) -> str:
    """Return what is said of a container that is not there."""
    listed = ", ".join(f'"{one}"' for one in (*known, "api"))
    return f'{field}: "{name}" is waited for and is no container of the task; write one of {listed}'


ORDER = join(
    {WAITING: {"migration": "SUCCESS"}, **several(migration={"essential": False})},
    {WAITING: {"a": "HEALTHY"}, **several(a={"health_check": CHECKED})},
    {"health_check_command": ["true"], **order(a={"api": "HEALTHY"})},
    order(a={"b": "START"}, b={"c": "START"}, c={"api": "START"}),
    order(**{f"c{n}": {f"c{n + 1}": "START"} for n in range(8)}, c8={}),
    table_names(
        "containers.proxy.depends_on",
        lambda name: {
            "containers": {
                "proxy": sidecar(depends_on={name: "START"}),
                name.lower()[:32]: sidecar(),
            }
        },
        lambda name: no_container("containers", name, *sorted(("proxy", name.lower()[:32]))),
    ),
    table_names(
        WAITING,
        lambda name: {
            WAITING: {name: "START"},
            "containers": {name.lower()[:32]: sidecar()},
        },
        lambda name: no_container(WAITING, name, name.lower()[:32]),
    ),
    choice(
        "containers.proxy.depends_on.b", CONDITION, "DONE", given=order(proxy={"b": "DONE"}, b={})
    ),
    choice(f"{WAITING}.b", CONDITION, "DONE", given={WAITING: {"b": "DONE"}, **order(b={})}),
    wrong(
        "containers waited for: 10",
        order(proxy={f"c{n}": "START" for n in range(10)}),
        "containers.proxy.depends_on: 10 given; give at most 9",
        also='containers: "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9" is waited for '
        'and is no container of the task; write one of "proxy", "api"',
    ),
    wrong(
        "containers waited for by the main one: 10",
        {WAITING: {f"c{n}": "START" for n in range(10)}},
        f"{WAITING}: 10 given; give at most 9",
        also=f'{WAITING}: "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9" is waited for '
        'and is no container of the task; write one of "api"',
    ),
    circle('"a"', a={"a": "START"}),
    circle('"a", "b"', a={"b": "START"}, b={"a": "START"}, c={"a": "START"}),
    circle(
        ", ".join(f'"c{n}"' for n in range(9)),
        **{f"c{n}": {f"c{(n + 1) % 9}": "START"} for n in range(9)},
    ),
    wrong(
        "circle with the main container",
        {WAITING: {"a": "START"}, **order(a={"b": "START"}, b={"api": "START"})},
        f'{WAITING}: "api" would wait for what waits for it, and never start; remove one of the '
        "two",
    ),
    wrong(
        "main container that waits for itself",
        {WAITING: {"api": "START"}},
        f'{WAITING}: "api" would wait for what waits for it, and never start; remove one of the '
        "two",
    ),
    *(
        wrong(
            f"unknown container in {field}",
            changes,
            no_container(field, "db", *known),
        )
        for field, changes, known in (
            ("containers", order(a={"db": "START"}), ["a"]),
            (WAITING, {WAITING: {"db": "START"}}, []),
        )
    ),
    *(
        wrong(
            f"health of {mute} without a check in {field}",
            changes,
            f'{field}: "{mute}" has no health_check and never is HEALTHY; give it one, or wait for '
            "START",
        )
        for field, mute, changes in (
            ("containers", "b", order(a={"b": "HEALTHY"}, b={})),
            ("containers", "api", order(a={"api": "HEALTHY"})),
            (WAITING, "b", {WAITING: {"b": "HEALTHY"}, **order(b={})}),
        )
    ),
    *(
        wrong(
            f"end of a container that lasts in {field}, {state}",
            changes,
            f'{field}: "{lasting}" is essential, so the task ends when it does; write essential = '
            "false there, or wait for START or HEALTHY",
        )
        for field, lasting, state, changes in (
            ("containers", "b", "SUCCESS", order(a={"b": "SUCCESS"}, b={})),
            ("containers", "api", "COMPLETE", order(a={"api": "COMPLETE"})),
            (WAITING, "b", "COMPLETE", {WAITING: {"b": "COMPLETE"}, **order(b={})}),
        )
    ),
)

_MOUNTED = {"agent": {"container_path": "/managed-agents"}}

AGENTS = join(
    *(
        wrong(
            f"directory of the agent in {field}",
            {"enable_execute_command": True, "volumes": {"agent": {}}, **changes},
            f'{field}: "/managed-agents" is a volume of ECS Exec; remove it',
        )
        for field, changes in (
            ("mount_points", {"mount_points": _MOUNTED}),
            ("containers", proxy(mount_points=_MOUNTED)),
        )
    ),
    {
        "enable_execute_command": True,
        **proxy(
            tmpfs={"/managed-agents": 1},
            readonly_root_filesystem=False,
            waivers={"writable_root_filesystem": "image of a vendor"},
        ),
    },
)

TOGETHER = join(
    {"containers": {}},
    several(**{f"c{n}": {} for n in range(9)}),
    several(a={"port": 8081}, b={"port": 8082}),
    wrong(
        "containers: 10",
        several(**{f"c{n}": {} for n in range(10)}),
        "containers: 10 given; give at most 9",
    ),
    table_names("containers", lambda name: {"containers": {name: sidecar()}}),
    wrong(
        "container called as the service",
        several(api={}),
        'containers: "api" is the main container, which bears the name of the service; call it '
        "otherwise",
    ),
    wrong(
        "two containers on one port",
        proxy(port=8080),
        "containers: several containers listen on port 8080, and they share one network; give "
        "each its own",
    ),
    wrong(
        "more CPU than the task has",
        several(a={"cpu_units": 1000}, b={"cpu_units": 25}),
        "containers: cpu_units of the further containers are 1025, of 1024 that the task has; "
        "lower them or raise its cpu_units",
    ),
    wrong(
        "all memory of the task",
        several(a={"memory_mib": 1024}, b={"memory_mib": 2000, "memory_reservation_mib": 1024}),
        "containers: the further containers take 2048 MiB, of 2048 that the task has, and leave "
        "nothing to the main one; lower them or raise its memory_mib",
    ),
    wrong(
        "more memory than the task has",
        proxy(memory_mib=3000, memory_reservation_mib=10),
        'containers: memory_mib of "proxy" is more than 2048, which the task has; lower it or '
        "raise that of the task",
    ),
    wrong(
        "tmpfs of all containers",
        several(a={"tmp_size_mib": 1000}, b={"tmp_size_mib": 984}),
        "containers: tmpfs and /tmp of the further containers take 1984 MiB, and nothing of "
        "memory_mib 2048 is left; lower them",
    ),
    wrong(
        "two routers of logs",
        {"log_options": {"Name": "stdout"}, "containers": {"a": ROUTER, "b": ROUTER}},
        'containers: "a", "b" have firelens, and ECS takes one router; remove the others\'',
    ),
    wrong(
        "log options without a router",
        proxy(log_options={"Name": "stdout"}),
        "containers: log_options need a router; give one of the further containers firelens",
    ),
    wrong(
        "log options of the main container without a router",
        {"log_options": {"Name": "stdout"}},
        "log_options: need a router; give one of containers firelens",
    ),
    wrong(
        "router without logs",
        {"containers": {"router": ROUTER}},
        'log_options: "router" routes logs, and no container sends one; give this or another '
        "container log_options, or remove firelens",
    ),
    logged(Name="stdout"),
)

SEVERAL = join(ORDER, AGENTS, TOGETHER, VOLUMES)
