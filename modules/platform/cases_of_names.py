"""Cases of what the tables of ``platform`` say of each other, by names."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Changes, wrong

JOB = {"image": "nginx:1"}

STATEMENT = {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::shop/*"]}

NAMED = {
    "calls": "is called and is none of services, and no port that one of them names",
    "reads": "is read and is none of databases, caches and tables",
    "writes": "is written and is none of tables",
    "consumes": "is consumed and is none of queues",
    "publishes": "is published to and is none of queues and topics",
}


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


def unknown(table: str, least: Changes) -> list[Case]:
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


def shared(table: str) -> list[Case]:
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


def first(service: Changes, **fields: Any) -> Changes:
    """Return a job that comes first in the tasks of a service."""
    job = {"report": {**JOB, "before": ["api"], **fields}}
    return {**ALL, "services": {"api": service, "stock": {}}, "jobs": job}


def steps() -> list[Case]:
    """Return the jobs that cannot come first in the tasks of a service."""
    of_a_task = (
        'jobs: before: "report" has containers or volumes, which are of a task, and is a container '
        "in tasks of services; remove one of the two"
    )
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
        *_allowed_more(),
    ]


def _allowed_more() -> list[Case]:
    """Return the jobs that ask or are allowed more than the service in whose tasks they are."""
    less = (
        'jobs: before: "api" does not say all in {} that the job says which comes first in its '
        "tasks, with their roles and ways; write it there, too"
    )
    allowed: Changes = {
        "egress": {"ledger": {"description": "reads", "port": 443, "cidr_ipv4": "10.0.0.0/8"}},
        "security_group_ids": ["sg-00000000000000001"],
        "task_role_policy_arns": {"read": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"},
    }
    asked = {"calls": {"stock": "asks"}, **{f: USES[f] for f in NAMED if f in USES}}
    return [
        *(
            wrong(
                f"a job that asks more in {field} than the service in whose tasks it is",
                first({}, **{field: found}),
                less.format(field),
            )
            for field, found in {**asked, **allowed}.items()
        ),
        wrong(
            "a job that is allowed more by statements than the service in whose tasks it is",
            {**first({}), "task_role_statements": {"report": [STATEMENT]}},
            less.format("task_role_statements").replace("jobs:", "task_role_statements:"),
        ),
        wrong(
            "a job before a service that is allowed something else",
            {
                **first({}),
                "task_role_statements": {
                    "report": [STATEMENT],
                    "api": [{**STATEMENT, "actions": ["s3:PutObject"]}],
                },
            },
            less.format("task_role_statements").replace("jobs:", "task_role_statements:"),
        ),
    ]
