"""What the module ``platform`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Cases, Changes, join, wrong
from modules.language.cases_of_ids import policy_arns
from modules.language.cases_of_names import platform_names
from modules.language.cases_of_nulls import null_tables
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
    "calls": "is called and is none of services, and no port that one of them names",
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
    containers = {"proxy": {"image": "nginx:1", "secrets": {"PASSWORD": "other:password"}}}
    in_a_container = wrong(
        f"secret of a container of {table} that there is not",
        {table: {"api": {**least, "containers": containers}}},
        *secret.problems,
    )
    return [*named, secret, in_a_container]


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

STATEMENT = {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::shop/*"]}


def _shared(table: str) -> list[Case]:
    """Return what runs the image of a service that has none to give, or an image of others."""
    worker = {"image_of": "api", "image": ":1"}

    def of(**fields: Any) -> Changes:
        report = {"report": {**worker, **fields}}
        tables: dict[str, Any] = {"services": {"api": {"image": ":1"}, "worker": worker}}
        return {**tables, table: {**tables.get(table, {}), **report}}

    return [
        wrong(
            f"{table} with the image of nobody",
            of(image_of="other"),
            f'{table}: image_of: "other" is none of services',
        ),
        wrong(
            f"{table} with the image of a service that runs another's",
            of(image_of="worker"),
            f'{table}: image_of: "worker" has no repository of its own, and image_of itself; write '
            "the service that it names",
        ),
        wrong(
            f"{table} with an image that is elsewhere",
            of(image="nginx:1"),
            f'{table}: image: of "report" is in no repository that image_of names; write ":<tag>" '
            "of that, or leave it out for the image of that service",
        ),
    ]


def _steps() -> list[Case]:
    """Return the jobs that cannot come first in the tasks of a service."""

    def first(service: Changes, **fields: Any) -> Changes:
        job = {"report": {**JOB, "before": ["api"], **fields}}
        return {**ALL, "services": {"api": service, "stock": {}}, "jobs": job}

    of_a_task = (
        'jobs: before: "report" has containers or volumes, which are of a task, and is a container '
        "in tasks of services; remove one of the two"
    )
    less = (
        'jobs: before: "api" does not say all in {} that the job says which comes first in its '
        "tasks, with their roles and ways; write it there, too"
    )
    asked = {"calls": {"stock": "asks"}, **{f: USES[f] for f in NAMED if f in USES}}
    return [
        wrong(
            "a job before nobody",
            first({}, before=["other"]),
            'jobs: before: "other" is none of services',
        ),
        wrong(
            "a job with containers before a service",
            first({}, containers={"proxy": {"image": "nginx:1"}}),
            of_a_task,
        ),
        wrong("a job with volumes before a service", first({}, volumes={"data": {}}), of_a_task),
        wrong(
            "a job before a service that has a container called like it",
            first({"containers": {"report": {"image": "nginx:1"}}}),
            'jobs: before: "report" is what a container of a service is called; rename one',
        ),
        *(
            wrong(
                f"a job that asks more in {field} than the service in whose tasks it is",
                first({}, **{field: found}),
                less.format(field),
            )
            for field, found in asked.items()
        ),
    ]


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
    join(*_shared("services"), *_shared("jobs")),
    *_steps(),
    wrong("logs kept for 2 days", {"retention_days": 2}, f"retention_days: 2 {RETENTION}"),
    policy_arns("permissions_boundary"),
    tags(),
    null_tables(
        WholeInputs,
        {"topics.subscriptions": {"queues": {"orders": {}}}, "services.routes": EXISTING},
    ),
)
