"""What the services of an environment may ask for, of themselves and of each other."""

from __future__ import annotations

from datetime import date
from typing import Any

from modules.cluster.cases import STRATEGIES
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import quoted, reasons, texts
from modules.language.cases_of_names import table_names
from modules.language.texts import WORDS
from modules.service.cases_of_metrics import METRICS
from modules.service.cases_of_rollout import ROLLOUT
from modules.task.cases_of_log_options import LOG_OPTIONS
from modules.task.cases_of_several import SEVERAL
from modules.task.cases_of_sidecars import SIDECARS
from modules.task.cases_of_tasks import TASK


def services(**tables: Any) -> Changes:
    """Return services; an underscore in a name stands for a hyphen."""
    return {"services": {name.replace("_", "-"): table for name, table in tables.items()}}


SERVICES = join(
    TASK.below("services.api"),
    SIDECARS.below("services.api"),
    LOG_OPTIONS.below("services.api"),
    SEVERAL.below("services.api"),
    STRATEGIES.below("services.api"),
    ROLLOUT.below("services.api"),
    METRICS.below("services.api"),
    services(**{f"service_{number}": {} for number in range(250)}),
    wrong("no service", services(), "services: 0 given; give at least 1"),
    wrong(
        "services: 251",
        services(**{f"service_{number}": {} for number in range(251)}),
        "services: 251 given; give at most 250",
    ),
    table_names("services", lambda name: {"services": {name: {}}}),
    wrong(
        "service named as a part of the platform",
        services(flow_logs={}),
        "services.flow-logs: is what a part of the platform is called; rename the service",
    ),
    wrong(
        "service named as the log group of a container",
        services(
            api={"containers": {"proxy": {"image": "a/proxy:1", "create_log_group": True}}},
            api_container_proxy={},
        ),
        "services.api-container-proxy: is what the log group of a container is called; rename the "
        "service",
    ),
    wrong(
        "desired_count below the least",
        services(api={"scaling": {}, "desired_count": 1}),
        "services.api.desired_count: 1 is outside of scaling's bounds; choose 2 to 10, or "
        "set other bounds",
    ),
    wrong(
        "bounds the wrong way round",
        services(api={"scaling": {"min_capacity": 3, "max_capacity": 2}}),
        "services.api.scaling.min_capacity: 3 is more than max_capacity 2; lower it or raise the "
        "other",
    ),
)

CALLS = join(
    services(api={"calls": {"s" * 32: "asks"}}, **{"s" * 32: {}}),
    wrong(
        "call of what is called in upper case",
        services(api={"calls": {"Web": "asks"}}, web={}),
        'services.api.calls.Web: "Web": write a service: ledger, or prod/ledger for one of another '
        "environment, with the name of one of its ports ledger:metrics",
    ),
    wrong(
        "call of a name of 83 characters",
        services(api={"calls": {"s" * 83: "asks"}}),
        f"services.api.calls.{'s' * 83}: {quoted('s' * 83)} is too long; give at most 82 "
        "characters",
    ),
    reasons(
        "services.api.calls.web",
        lambda reason: services(api={"calls": {"web": reason}}, web={}),
    ),
    services(api={"calls": {"stock-checker": "reserves"}}, stock_checker={}),
    wrong(
        "misspelt callee",
        services(api={"calls": {"stock-checkr": "reserves"}}, stock_checker={}),
        'services.api.calls: "stock-checkr" is no service of this environment; did you mean '
        '"stock-checker"?',
    ),
    wrong(
        "unknown callee",
        services(api={"calls": {"zzz": "why"}}, one={}, two={}),
        'services.api.calls: "zzz" is no service of this environment; choose one or two',
    ),
    wrong(
        "calls: 201",
        services(
            api={"calls": {f"service-{number}": "asks" for number in range(201)}},
        ),
        "services.api.calls: 201 given; give at most 200",
    ),
    wrong(
        "service that calls itself",
        services(api={"calls": {"api": "recursion"}}),
        'services.api.calls: "api" is the service itself; remove it',
    ),
    wrong(
        "two calls with one address",
        services(a={"calls": {"b-to-c": "asks"}}, a_to_b={"calls": {"c": "asks"}}, b_to_c={}, c={}),
        'services.a-to-b.calls: "c" would have the same address as the call of "b-to-c" by "a"; '
        "rename one of the services",
    ),
    wrong(
        "call of a service that listens on nothing",
        services(api={"calls": {"worker": "asks"}}, worker={"port": 0}),
        'services.api.calls: "worker" cannot be called, its port is 0; remove it, or give "worker" '
        "the port on which it listens",
    ),
    services(worker={"service_discovery": False}),
    wrong(
        "call of a service without a name",
        services(api={"calls": {"worker": "asks"}}, worker={"service_discovery": False}),
        'services.api.calls: "worker" cannot be found, its service_discovery is false; remove one '
        "of the two",
    ),
    *(
        wrong(
            f"{field} of another account",
            {
                "account_id": "111122223333",
                f"services.api.{field}.arn": "arn:aws:iam::444455556666:role/api",
            },
            f'services.api.{field}: "arn:aws:iam::444455556666:role/api" is of another account '
            "than the cluster, 111122223333, and ECS passes roles of its own alone; name one of "
            "that account",
        )
        for field in ("execution_role", "task_role")
    ),
    services(api={"environment": {"SERVICE_NAME": "api"}}),
    wrong(
        "two calls whose other side has one address",
        services(
            a={"calls": {"b-into-c": "asks"}}, a_into_b={"calls": {"c": "asks"}}, b_into_c={}, c={}
        ),
        'services.a-into-b.calls: "c" would have the same address as the call of "b-into-c" by '
        '"a"; rename one of the services',
    ),
    wrong(
        "call with the address of a way to the internet",
        services(a={"calls": {"b-to-internet": "asks"}}, a_to_b={}, b_to_internet={}),
        'services.a.calls: "b-to-internet" would have the same address as the call of "internet" '
        'by "a-to-b"; rename one of the services',
    ),
    wrong(
        "call with the address of a request of clients",
        services(load_balancer_to_a={"calls": {"b": "asks"}}, a_to_b={}, b={}),
        'services.load-balancer-to-a.calls: "b" would have the same address as the call of '
        '"a-to-b" by "load-balancer"; rename one of the services',
    ),
    *(
        wrong(
            f"variables of the platform in {field}",
            {
                "secrets": {"key": {"description": "For a test"}},
                **services(
                    api={
                        "calls": {"stock": "reserves"},
                        field: {"SERVICE_NAME": "key"},
                    },
                    stock={},
                ),
            },
            f"services.api.{field}: SERVICE_NAME is set by the platform to the service's name; "
            "rename or remove it",
        )
        for field in ("environment", "secrets")
    ),
    services(
        api={
            "calls": {"stock": "caches"},
            "environment": {"STOCK_URL": "redis://stock.shop.local"},
        },
        stock={},
    ),
    services(api={"calls": {"stock": "caches"}, "secrets": {"STOCK_URL": "/shop/url"}}, stock={}),
)


def waiving(waiver: Any) -> Changes:
    """Return a service as root, with the waiver of that."""
    return services(api={"user": "0", "waivers": {"root_user": waiver}})


ROOT = "services.api.waivers.root_user"

WAIVERS = join(
    waiving("image of a vendor: ersetzt im März?"),
    waiving({"reason": "image of a vendor"}),
    waiving({"reason": "image of a vendor", "until": date.max}),
    waiving("w" * 255),
    texts(f"{ROOT}.reason", f"write {WORDS.rule}", "a\0b", "", " ", made=waiving),
    waiving({"reason": "image of a vendor", "by": "Ada Lovelace, platform team"}),
    texts(
        f"{ROOT}.by",
        f"write {WORDS.rule}",
        "a\0b",
        "",
        " ",
        made=lambda by: waiving({"reason": "why", "by": by}),
    ),
    wrong(
        "waiver of somebody with 256 characters",
        waiving({"reason": "why", "by": "w" * 256}),
        f'{ROOT}.by: "{"w" * 78}… is too long; give at most 255 characters',
    ),
    wrong(
        "waiver with a reason of 256 characters",
        waiving("w" * 256),
        f'{ROOT}.reason: "{"w" * 78}… is too long; give at most 255 characters',
    ),
    wrong(
        "waiver with a date alone",
        waiving({"until": date.max}),
        f"{ROOT}.reason: is required",
    ),
    wrong(
        "waiver that has expired",
        waiving({"reason": "image of a vendor", "until": date(2026, 1, 31)}),
        f"{ROOT}.until: 2026-01-31 has passed; mend what is waived and remove the waiver, or write "
        "a later date",
    ),
    wrong(
        "waiver until a text",
        waiving({"reason": "image of a vendor", "until": "2027-01-31"}),
        f'{ROOT}.until: "2027-01-31" is not a date; write one such as 2027-01-31, without quotes',
    ),
    wrong(
        "waiver that is a switch",
        waiving(True),
        f"{ROOT}: true is not a table; put its fields in curly braces",
    ),
)
