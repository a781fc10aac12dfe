"""What the module ``platform`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Cases, Changes, join, wrong
from modules.language.cases_of_ids import policy_arns
from modules.language.cases_of_names import platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.network.cases import RETENTION
from modules.platform.cases_of_names import ALL, JOB, STATEMENT, USES, shared, steps, unknown
from modules.platform.cases_of_parts import EXISTING_NETWORK, LISTENERS, MOUNTS
from modules.platform.inputs import WholeInputs

MADE = {"network": {"availability_zones": ["eu-west-1a", "eu-west-1b"]}}

LISTENER = {
    "listener_arn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2",
    "security_group_id": "sg-00000000000000001",
}

CLUSTER = {
    "arn": "arn:aws:ecs:eu-west-1:111122223333:cluster/shop",
    "namespace_id": "ns-0000000000000001",
    "namespace": "shop.local",
}

EXISTING = {"existing_load_balancers": {"public": LISTENER}}


TARGET = {"description": "reads orders", "port": 5432, "cidr_ipv4": "10.0.0.0/8"}


def _routed(**fields: Any) -> Changes:
    return {"services": {"api": {"route": {"priority": 10}, **fields}}}


CASES = Cases(
    WholeInputs,
    {"name": "shop", "existing_network.vpc_id": "vpc-00000000000000001"},
    platform_names("name"),
    {"existing_network": None, **MADE, "existing_cluster": CLUSTER, "disposable": True},
    {**ALL, "services": {"api": USES, "web": {"calls": {"api": "asks"}}}},
    {
        "services": {
            "api": {"ports": {"metrics": 9090}},
            "web": {"calls": {"api": "asks", "api:metrics": "scrapes"}},
        },
        "jobs": {"report": {**JOB, "calls": {"api:metrics": "counts"}}},
    },
    {**ALL, "services": {"api": {}}, "jobs": {"report": {**JOB, **USES, "calls": {"api": "asks"}}}},
    {
        **ALL,
        "services": {
            "api": {"containers": {"proxy": {"image": "nginx:1", "secrets": USES["secrets"]}}}
        },
    },
    {**EXISTING, **_routed()},
    {
        **EXISTING,
        "load_balancers": {"internal": {"ingress_cidr_blocks": ["10.0.0.0/16"]}},
        **_routed(load_balancer="internal"),
    },
    wrong(
        "neither network",
        {"existing_network": None},
        "existing_network: write either network, for one that is made, or existing_network",
    ),
    wrong(
        "both networks",
        MADE,
        "existing_network: write either network, for one that is made, or existing_network",
    ),
    wrong(
        "both clusters",
        {"cluster": {}, "existing_cluster": CLUSTER},
        "existing_cluster: cluster is one that is made; write either of them",
    ),
    wrong(
        "a load balancer twice",
        {**EXISTING, "load_balancers": {"public": {"ingress_cidr_blocks": ["10.0.0.0/16"]}}},
        'existing_load_balancers: "public" is one that is made, too; rename one',
    ),
    wrong(
        "a cache called like a database",
        {"databases": ALL["databases"], "caches": {"orders": {}}},
        'databases: "orders" is what two of databases, caches and tables are called; rename one',
    ),
    wrong(
        "a job called like a service",
        {"services": {"api": {}}, "jobs": {"api": JOB}},
        'jobs: "api" is what a service is called; rename one',
    ),
    join(*unknown("services", {}), *unknown("jobs", JOB)),
    wrong(
        "a queue that is subscribed and is not there",
        {"topics": {"events": {"subscriptions": {"other": {}}}}},
        'topics: "other" is subscribed and is none of queues',
    ),
    wrong(
        "routes of a load balancer that is not there",
        {**EXISTING, **_routed(load_balancer="other")},
        'services: load_balancer: "other" is none of load_balancers and existing_load_balancers',
    ),
    wrong(
        "routes without a load balancer",
        _routed(),
        'services: load_balancer: "api" has routes and names none of 0 load balancers; name one',
    ),
    wrong(
        "routes of one of two load balancers",
        {
            "existing_load_balancers": {"public": LISTENER, "internal": LISTENER},
            **_routed(),
        },
        'services: load_balancer: "api" has routes and names none of 2 load balancers; name one',
    ),
    {
        "services": {"api": {"image": ":1", **USES}, "worker": {"image_of": "api"}},
        "jobs": {
            "migration": {"image_of": "api", "before": ["api"], "reads": USES["reads"]},
            "backfill": {"image_of": "api", "image": ":2"},
        },
        "task_role_statements": {"worker": [STATEMENT], "backfill": [STATEMENT]},
        "alarms": {"email": "on-call@example.com"},
        **ALL,
    },
    wrong(
        "statements of nobody",
        {"task_role_statements": {"other": [STATEMENT]}},
        'task_role_statements: "other" is neither one of services nor of jobs',
    ),
    join(*shared("services"), *shared("jobs")),
    *steps(),
    {
        "services": {"api": {"egress": {"a": TARGET}}},
        "jobs": {"report": {**JOB, "before": ["api"], "egress": {"b": TARGET}}},
        "task_role_statements": {"api": [STATEMENT], "report": [STATEMENT]},
    },
    LISTENERS,
    MOUNTS,
    wrong("logs kept for 2 days", {"retention_days": 2}, f"retention_days: 2 {RETENTION}"),
    policy_arns("permissions_boundary"),
    tags(),
    null_tables(
        WholeInputs,
        {
            "topics.subscriptions": {"queues": {"orders": {}}},
            "services.routes": EXISTING,
            "services.listeners": {"existing_network_load_balancers": {"edge": EXISTING_NETWORK}},
        },
    ),
)
