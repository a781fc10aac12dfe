"""What AWS's quotas leave to an environment, and what they refuse."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import whole_number

BALANCER = {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True}

RAISE = "or have AWS raise it and write the new value to quotas."


def several(count: int, **service: Any) -> Changes:
    """Return so many services that differ in their port and route alone.

    Args:
        count: Number of services.
        service: Their fields; ``port=…`` is the first port, ``priority=…`` the first priority.
    """
    services = {}
    for number in range(count):
        fields = dict(service)
        if "port" in fields:
            fields["port"] += number
        if "priority" in fields:
            fields["route"] = {
                "priority": fields.pop("priority") + number,
                "path_patterns": [f"/{number}/*"],
            }
        services[f"service-{number}"] = fields
    return {"services": services, "load_balancer": BALANCER}


def limited(title: str, changes: Changes, problem: str, field: str, raised: int) -> Group:
    """Return what exceeds a quota, and the same where AWS has raised it."""
    return join(
        wrong(title, changes, f"{problem}, {RAISE}{field}"),
        {**changes, f"quotas.{field}": raised},
    )


FIELDS = join(
    whole_number("quotas.rules_per_security_group", 61, 200),
    whole_number("quotas.rules_per_load_balancer", 101),
    whole_number("quotas.certificates_per_load_balancer", 26),
    whole_number("quotas.targets_per_load_balancer", 1001),
    whole_number("quotas.instances_per_namespace", 2001),
    whole_number("quotas.tasks_per_service", 5001),
)

CALLERS = several(62, calls={"service-61": "asks"})
CALLERS["services"]["service-61"] = {}

CALLS = several(61)
CALLS["services"]["service-0"] = {"calls": {f"service-{n}": "asks" for n in range(1, 61)}}

SECURITY_GROUPS = join(
    limited(
        "61 callers of one service",
        CALLERS,
        "services.service-61: 61 rules let traffic into its security group, one for each caller, "
        "for each source of ingress and for a load balancer, and AWS allows 60; let fewer "
        "services call it",
        "rules_per_security_group",
        61,
    ),
    limited(
        "60 calls of one service, and the internet",
        CALLS,
        "services.service-0.calls: 61 rules let traffic out of its security group, one for each "
        "target, and AWS allows 60; let it reach fewer targets",
        "rules_per_security_group",
        61,
    ),
    limited(
        "61 ports behind a load balancer",
        several(61, port=8000, priority=1),
        "load_balancer: 61 rules let traffic out of the load balancer, one for each port of "
        "services with a route, and AWS allows 60; let services listen on the same port",
        "rules_per_security_group",
        61,
    ),
    several(60, port=8000, priority=1),
)

LOAD_BALANCER = join(
    several(100, priority=1),
    limited(
        "51 services of 10 tasks behind a load balancer",
        several(51, priority=1, scaling={}),
        "load_balancer: 1020 tasks are behind the load balancer if all services roll out at their "
        "largest number, and AWS allows 1000; lower max_capacity or give fewer services a route",
        "targets_per_load_balancer",
        1020,
    ),
    wrong(
        "routes: 101",
        {**several(101, priority=1), "quotas.rules_per_load_balancer": 101},
        "load_balancer: 101 target groups belong to services with a route, and AWS allows 100, "
        "never more; give fewer services a route",
    ),
    wrong(
        "routes where AWS has raised nothing: 101",
        several(101, priority=1),
        "load_balancer: 101 rules lead to services with a route, and AWS allows 100; give fewer "
        f"services a route, {RAISE}rules_per_load_balancer",
        "load_balancer: 101 target groups belong to services with a route, and AWS allows 100, "
        "never more; give fewer services a route",
    ),
)

TASKS = join(
    limited(
        "101 services of 10 tasks",
        several(101, scaling={}),
        "services: 2020 tasks have a DNS name if all services roll out at their largest number, "
        "and AWS allows 2000; lower max_capacity",
        "instances_per_namespace",
        2020,
    ),
    {"services.api.scaling": {"max_capacity": 500}},
    wrong(
        "schedules: 201",
        {
            "services.api.scaling.schedules": {
                f"n-{number}": {
                    "schedule": "rate(1 day)",
                    "min_capacity": 2,
                    "max_capacity": 10,
                }
                for number in range(201)
            }
        },
        "services.api.scaling.schedules: 201 given; give at most 200",
    ),
)

SIZES = join(
    {"services.api.environment": {"TEXT": "x" * 40_000}},
    wrong(
        "variables from one secret: 400",
        {
            "secrets.db": {"description": "For a test", "initial_value": "empty"},
            "services.api.secrets": {f"SECRET_{n}": f"db:k{n}" for n in range(400)},
        },
        "services.api.secrets: 80784 bytes are in its task definition, with all variables and the "
        "ARNs of secrets, and AWS allows 65536, never more; shorten environment, or read secrets "
        "by the task role",
    ),
    wrong(
        "secrets of one service: 51",
        {
            "secrets": {f"s-{n}": {"description": "For a test"} for n in range(51)},
            "services.api.secrets": {f"S{n}": f"s-{n}" for n in range(51)},
        },
        "services.api.secrets: 51 secrets are in the policy of its execution role, and AWS allows "
        "50, never more; keep several values as keys of one secret",
    ),
)

QUOTAS = join(FIELDS, SECURITY_GROUPS, LOAD_BALANCER, TASKS, SIZES)
