"""Kinds of values that a database is described with."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from modules.language.functions import matches
from modules.language.numbers import HalfSteps
from modules.language.patterns import Matches, refuses
from modules.language.value import Value

Engine = Literal["aurora-mysql", "aurora-postgresql", "postgres"]

_MYSQL = (
    r"8\.(0(\.mysql_aurora\.3\.[0-9]{2}\.[0-9]{1,2}(\.[0-9])?)?"
    r"|4(\.mysql_aurora\.8\.4\.[0-9]{1,2})?)"
)
_POSTGRESQL = r"(1[3-9]|[2-9][0-9])(\.[0-9]{1,2}(-rds\.[0-9]{8})?)?"

EngineVersion = Annotated[
    str,
    Matches(rf"{_MYSQL}|{_POSTGRESQL}", "a version such as 16 or 16.6; of aurora-mysql 8.0 or 8.4"),
]

DatabaseName = Annotated[
    str,
    Matches(r"[A-Za-z][A-Za-z0-9_]*", "letters, digits and underscores, with a letter first"),
    Field(max_length=63),
    refuses(
        "db|admin|rdsadmin|template[01]|mysql|sys|innodb|tmp|(information|performance)_schema|all|and"
        "|any|array|as|asc|both|case|cast|check|column|create|cross|default|desc|distinct|else|end"
        "|except|false|fetch|for|foreign|from|grant|group|groups|having|in|index|inner|insert|into"
        "|is|join|key|keys|left|like|limit|match|not|null|of|on|only|option|or|order|outer|primary"
        "|references|rename|right|schema|select|session_user|set|some|system|table|then|to|trailing"
        "|true|union|unique|update|use|user|using|values|when|where|window|with",
        "a name that no engine reserves, such as app",
    ),
]
"""Source: Amazon RDS API, ``CreateDBInstance``, ``DBName``, which names no list: RDS's own names,
and the reserved words of PostgreSQL and MySQL that may be taken for a name."""

InstanceClass = Annotated[
    str,
    Matches(
        r"db\.[a-z][a-z0-9]{1,15}\.[a-z0-9-]{2,15}", "a class with its size, such as db.r7g.large"
    ),
]

SnapshotIdentifier = Annotated[
    str,
    Matches(
        r"(arn:[a-z-]{3,15}:rds:[a-z0-9-]{9,18}:[0-9]{12}:(cluster-)?snapshot:)?"
        r"((rds|awsbackup):)?[A-Za-z](-?[A-Za-z0-9]){0,254}",
        "the name or the ARN of a snapshot",
    ),
]

Capacity = Annotated[float, Field(ge=0, le=256), HalfSteps()]
"""Aurora capacity units: 2 GiB of memory each, with CPU in proportion.

Source: Aurora user guide, "Setting the Aurora Serverless v2 capacity range for a cluster".
"""

HALF_THE_CAPACITY = (
    r"^(13\.([0-9]|1[0-2])|14\.[0-9]|15\.[0-4]|16\.0|8\.0\.mysql_aurora\.3\.0[0-5]\..*)$"
)
"""Versions of Aurora that end at 128 ACU.

Source: Aurora user guide, "Aurora Serverless v2 capacity".
"""

NEVER_PAUSES = (
    r"^(13\.([0-9]|1[0-4])|14\.([0-9]|1[01])|15\.[0-6]|16\.[0-2]"
    r"|8\.0\.mysql_aurora\.3\.0[0-7]\..*)$"
)
"""Versions of Aurora that have no capacity of 0.

Source: AWS Database Blog, "Introducing scaling to 0 capacity with Amazon Aurora Serverless v2".
"""

LOGS_OF_RDS = ("postgresql", "upgrade")
"""The logs of ``postgres`` that go to CloudWatch Logs."""

OF_MYSQL = {
    "require_secure_transport": "ON",
    "server_audit_events": "CONNECT,QUERY_DCL,QUERY_DDL",
    "server_audit_logging": "1",
    "slow_query_log": "1",
}
"""Parameters of ``aurora-mysql``: TLS alone is taken, and what of it is logged."""


def is_of_aurora(instance_class: Value[str]) -> Value[bool]:
    """Return whether Aurora has a class of instances."""
    return matches(r"^db\.([rx][0-9][^.]*\..*|t(3|4g)\.(medium|large))$", instance_class)
