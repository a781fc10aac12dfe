"""What the module ``alarms`` takes and refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from modules.alarms.inputs import AlarmsInputs
from modules.language.cases import Cases, Changes, Group, join, wrong
from modules.language.cases_of_ids import ids, key_arns, queue_arns, topic_arns
from modules.language.cases_of_kinds import any_number, choice, texts, whole_number
from modules.language.cases_of_names import NAME, platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.network.cases import RETENTION

ACCOUNT = "eu-west-1:111122223333"
CLUSTER = f"arn:aws:ecs:{ACCOUNT}:cluster/shop"
GROUP = f"arn:aws:elasticloadbalancing:{ACCOUNT}:targetgroup/api/1"
ROUTE = {"load_balancer_arn_suffix": "app/shop/1", "target_group_arn": GROUP}
QUEUE = f"arn:aws:sqs:{ACCOUNT}:orders"
CERTIFICATE = f"arn:aws:acm:{ACCOUNT}:certificate/1"
NAT_GATEWAY = "nat-0123456789abcdef0"
DATABASE = {"identifier": "shop-orders", "engine": "postgres"}
TOPIC = f"arn:aws:sns:{ACCOUNT}:on-call"

ZONE = (
    "write a zone of the region itself, such as eu-west-1a; local and wavelength zones carry no "
    "NAT gateway or load balancer of this kind"
)
EMAIL = "write an e-mail address"
LONG_DOMAIN = f"{'example.' * 30}company"

ALARMS = join(
    {"email": "on-call@example.com"},
    texts("email", EMAIL, "on-call", "on call@example.com", "@example.com", "a@b..c"),
    wrong(
        "e-mail address of 255 characters",
        {"email": f"on-call@{LONG_DOMAIN}"},
        f'email: "on-call@{LONG_DOMAIN[:70]}… is too long; give at most 254 characters',
    ),
    any_number("server_error_percent", 0, 100),
    whole_number("response_time_milliseconds", 1, 4000000),
    whole_number("backlog_age_seconds", 1, 1209600),
    whole_number("database_connections", 1, 262143),
)
"""What an environment file says of alarms, too."""


def table(name: str, entry: Any, *, most: int, longest: int) -> Group:
    """Return entries of a table: as many as there may be, one more, and wrong names."""
    long = "n" * (longest + 1)

    def several(number: int) -> Changes:
        return {name: {f"n{index}": entry for index in range(number)}}

    return join(
        several(most),
        wrong(
            f"{most + 1} {name}",
            several(most + 1),
            f"{name}: {most + 1} given; give at most {most}",
        ),
        {name: {long[1:]: entry}},
        wrong(f"{name} in upper case", {name: {"Api": entry}}, f'{name}.Api: "Api": {NAME}'),
        wrong(
            f"{name} with a long name",
            {name: {long: entry}},
            f'{name}.{long}: "{long}" is too long; give at most {longest} characters',
        ),
    )


def arns(path: str, made: Callable[[str], Changes], right: str, of: str, *others: str) -> Group:
    """Return ARNs, right and wrong ones."""
    return join(made(right), texts(path, f"write the ARN of {of}", *others, "", made=made))


TABLES = join(
    table("services", {"max_capacity": 10}, most=250, longest=32),
    whole_number("services.api.max_capacity", 0, 500),
    table("routes", ROUTE, most=500, longest=75),
    table("queue_arns", QUEUE, most=200, longest=75),
    table("dead_letter_queue_arns", QUEUE, most=400, longest=75),
    table("databases", DATABASE, most=25, longest=32),
    table("certificate_arns", CERTIFICATE, most=100, longest=75),
    *(
        wrong(
            f"{name} with a further field",
            {f"{name}.api": {**entry, "name": "api"}},
            f"{name}.api.name: is no field of this table; choose {fields}",
            instead=f'{name}: "name" is no field; choose {fields}',
        )
        for name, entry, fields in (
            ("routes", ROUTE, "load_balancer_arn_suffix or target_group_arn"),
            ("databases", DATABASE, "engine or identifier"),
        )
    ),
)

WATCHED = join(
    texts(
        "routes.api.load_balancer_arn_suffix",
        "write the end of an application load balancer's ARN: app/<name>/<id>",
        *("shop", "net/shop/1", ""),
        made=lambda text: {"routes.api": {**ROUTE, "load_balancer_arn_suffix": text}},
    ),
    arns(
        "routes.api.target_group_arn",
        lambda arn: {"routes.api": {**ROUTE, "target_group_arn": arn}},
        GROUP,
        "a target group: arn:aws:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>",
        *("api", "targetgroup/api/1"),
    ),
    queue_arns("queue_arns.orders"),
    queue_arns("dead_letter_queue_arns.orders"),
    texts(
        "databases.orders.identifier",
        "write the identifier of a database instance or cluster of RDS",
        *("Orders", "1st", ""),
        made=lambda text: {"databases.orders": {**DATABASE, "identifier": text}},
    ),
    wrong(
        "a long identifier",
        {"databases.orders": {**DATABASE, "identifier": "o" * 64}},
        f'databases.orders.identifier: "{"o" * 64}" is too long; give at most 63 characters',
    ),
    choice(
        "databases.orders.engine",
        Literal["aurora-mysql", "aurora-postgresql", "postgres"],
        "mysql",
        given={"databases.orders": {**DATABASE, "engine": "mysql"}},
    ),
    {"databases.orders": {**DATABASE, "engine": "aurora-postgresql"}},
    ids("nat", "nat_gateway_ids.eu-west-1a"),
    wrong(
        "seven NAT gateways",
        {"nat_gateway_ids": {f"eu-west-1{zone}": NAT_GATEWAY for zone in "abcdefg"}},
        "nat_gateway_ids: 7 given; give at most 6",
    ),
    wrong(
        "a NAT gateway in a zone that is none",
        {"nat_gateway_ids": {"a": NAT_GATEWAY}},
        f'nat_gateway_ids.a: "a": {ZONE}',
    ),
    arns(
        "certificate_arns.public",
        lambda arn: {"certificate_arns": {"public": arn}},
        CERTIFICATE,
        "an ACM certificate: arn:aws:acm:<region>:<account>:certificate/<id>",
        *("shop.example.com",),
    ),
)

CASES = Cases(
    AlarmsInputs,
    {"name": "shop", "cluster_arn": CLUSTER},
    platform_names("name"),
    arns(
        "cluster_arn",
        lambda arn: {"cluster_arn": arn},
        CLUSTER,
        "an ECS cluster: arn:aws:ecs:<region>:<account>:cluster/<name>",
        "shop",
    ),
    {"disposable": True},
    {"container_insights": False},
    ALARMS,
    topic_arns("topic.arn", lambda arn: {"topic": {"arn": arn}}),
    wrong(
        "unknown field of a topic",
        {"topic": {"arn": TOPIC, "id": "a"}},
        "topic.id: is no field of this table; choose arn",
        instead='topic: "id" is no field; choose arn',
    ),
    wrong(
        "an address for a topic of others",
        {"topic": {"arn": TOPIC}, "email": "on-call@example.com"},
        "email: subscribes the topic that is made, and topic is one that exists; remove one of "
        "them",
    ),
    TABLES,
    WATCHED,
    key_arns("logs.kms_key_arn"),
    wrong(
        "events kept for 31 days",
        {"logs.retention_days": 31},
        f"logs.retention_days: 31 {RETENTION}",
    ),
    tags(),
    null_tables(AlarmsInputs),
)
