"""What the module ``platform`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Cases, Changes, join, wrong
from modules.language.cases_of_ids import policy_arns
from modules.language.cases_of_kinds import platform_names
from modules.language.cases_of_tags import tags
from modules.network.cases import RETENTION
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

JOB = {"image": "nginx:1"}

NAMED = {
    "calls": "is called and is none of services",
    "reads": "is read and is none of databases, caches and tables",
    "writes": "is written and is none of tables",
    "consumes": "is consumed and is none of queues",
    "publishes": "is published to and is none of queues and topics",
}


def _unknown(table: str, least: Changes) -> list[Case]:
    """Return what somebody names that is not there."""
    named = [
        wrong(
            f"{field} of {table} that there are not",
            {table: {"api": {**least, field: {"other": "asks"}}}},
            f'{table}: {field}: "other" {words}',
        )
        for field, words in NAMED.items()
    ]
    secret = wrong(
        f"secret of {table} that there is not",
        {table: {"api": {**least, "secrets": {"PASSWORD": "other:password"}}}},
        f'{table}: secrets: "other" is neither one of secrets nor an ARN or the /path of a '
        "parameter",
    )
    return [*named, secret]


def _routed(**fields: Any) -> Changes:
    return {"services": {"api": {"route": {"priority": 10}, **fields}}}


ALL = {
    "databases": {"orders": {"engine": "aurora-postgresql", "engine_version": "16"}},
    "caches": {"sessions": {}},
    "tables": {"labels": {"hash_key": "id", "attributes": {"id": "S"}}},
    "queues": {"shipments": {}},
    "topics": {"events": {"subscriptions": {"shipments": {}}}},
    "secrets": {"partner": {"description": "Key for the API of a partner"}},
}

USES = {
    "reads": {"orders": "keeps orders", "sessions": "keeps sessions", "labels": "prints labels"},
    "writes": {"labels": "keeps labels"},
    "consumes": {"shipments": "sends parcels"},
    "publishes": {"shipments": "asks again", "events": "tells of it"},
    "secrets": {
        "KEY": "partner",
        "PASSWORD": "partner:password",
        "PATH": "/shop/path",
        "OTHER": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:other-AbCdEf:key",
    },
}

CASES = Cases(
    WholeInputs,
    {"name": "shop", "existing_network.vpc_id": "vpc-00000000000000001"},
    platform_names("name"),
    {"existing_network": None, **MADE, "existing_cluster": CLUSTER, "disposable": True},
    {**ALL, "services": {"api": USES, "web": {"calls": {"api": "asks"}}}},
    {**ALL, "services": {"api": {}}, "jobs": {"report": {**JOB, **USES, "calls": {"api": "asks"}}}},
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
    join(*_unknown("services", {}), *_unknown("jobs", JOB)),
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
    wrong("logs kept for 2 days", {"retention_days": 2}, f"retention_days: 2 {RETENTION}"),
    policy_arns("permissions_boundary"),
    tags(),
)
