"""What a container may say to the router of its log, and what the router may be."""

from __future__ import annotations

from typing import Literal

from modules.language.cases import join, wrong
from modules.language.cases_of_kinds import choice, texts
from modules.task.cases_of_health_checks import CONTROL
from modules.task.cases_of_sidecars import OPTION, PROXY, ROUTER, logged, proxy, sidecar

LOG_OPTIONS = join(
    logged(Name="cloudwatch_logs", region="eu-west-1"),
    {"log_options": {"Name": "stdout"}, "containers": {"router": ROUTER}},
    {"containers": {"router": {**ROUTER, "firelens": {"type": "fluentd"}}}, "log_options.A": "b"},
    *(
        join(
            wrong(
                f"{field} with another name",
                made({"A=B": "1"}),
                f'{field}.A=B: "A=B": {OPTION}',
            ),
            made({"@type": "copy", "log-driver-buffer-limit": "1024"}),
            texts(
                f"{field}.A",
                CONTROL,
                "a\0b",
                made=lambda text, made=made: made({"A": text}),  # type: ignore[misc]
            ),
            wrong(
                f"{field} with a long one",
                made({"A": "x" * 65537}),
                f'{field}.A: "{"x" * 78}… is too long; give at most 65536 characters',
            ),
            wrong(
                f"{field}: 51",
                made({f"A{n}": "x" for n in range(51)}),
                f"{field}: 51 given; give at most 50",
            ),
        )
        for field, made in (
            (
                f"{PROXY}.log_options",
                lambda options: {"log_options": {"Name": "stdout"}, **logged(**options)},
            ),
            (
                "log_options",
                lambda options: {"log_options": options, **logged(Name="stdout")},
            ),
            (
                "containers.router.firelens.options",
                lambda options: {
                    "containers": {
                        "proxy": sidecar(log_options={"Name": "stdout"}),
                        "router": {**ROUTER, "firelens": {"options": options}},
                    }
                },
            ),
        )
    ),
    choice(
        "containers.router.firelens.type",
        Literal["fluentbit", "fluentd"],
        "vector",
        given={
            "log_options": {"Name": "stdout"},
            "containers": {"router": {**ROUTER, "firelens": {"type": "vector"}}},
        },
    ),
    wrong(
        "router that is not root",
        {"log_options": {"Name": "stdout"}, **proxy(firelens={})},
        f'{PROXY}.user: "101:101" is not taken with firelens, which runs as root alone; write "0" '
        "with the waiver root_user",
    ),
    wrong(
        "router that sends its log to itself",
        {"containers": {"router": {**ROUTER, "log_options": {"Name": "stdout"}}}},
        "containers.router.log_options: are of a container that sends its log to the router, and "
        "this is the router; remove them",
    ),
    *(
        proxy(**own)
        for own in ({"create_log_group": True}, {"log_group": {"name": "/ecs/orders#1"}})
    ),
    texts(
        f"{PROXY}.log_group.name",
        "write the name of a log group, not its ARN: /ecs/orders",
        *("arn:aws:logs:eu-west-1:111122223333:log-group:orders", "orders*", "", "o" * 513),
        made=lambda name: proxy(log_group={"name": name}),
    ),
    wrong(
        "unknown field of a container's log group",
        proxy(log_group={"name": "/ecs/orders", "id": "a"}),
        f"{PROXY}.log_group.id: is no field of this table; choose name",
        instead='containers.log_group: "id" is no field; choose name',
    ),
    wrong(
        "two log groups of a container",
        proxy(create_log_group=True, log_group={"name": "/ecs/orders"}),
        f"{PROXY}.log_group: exists, and create_log_group = true makes one; keep one of them",
    ),
    *(
        wrong(
            f"router and log group of a container: {field}",
            {
                "containers": {
                    "proxy": sidecar(**{"log_options": {"Name": "s3"}, field: given}),
                    "router": ROUTER,
                }
            },
            f"{PROXY}.log_options: send the log to the router, and nothing to the log group of the "
            "container; keep one of them",
        )
        for field, given in (("create_log_group", True), ("log_group", {"name": "/ecs/orders"}))
    ),
)
