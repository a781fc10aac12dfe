"""The caches of an environment, who reads them, and what is refused of both."""

from __future__ import annotations

from typing import Any

from modules.cache.cases import CACHES as OF_MODULE
from modules.cache.cases import SUBNETS
from modules.environment.cases_of_databases import ORDERS as DATABASE
from modules.environment.cases_of_given_networks import given
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_names import table_names
from modules.table.cases import ORDERS as TABLE


def sessions(**api: Any) -> Changes:
    """Return a cache, and a service with some fields."""
    return {"caches": {"sessions": {}}, **services(api=api)}


CACHES = join(
    OF_MODULE.below("caches.sessions"),
    sessions(reads={"sessions": "keeps sessions"}),
    table_names("caches", lambda name: {"caches": {name: {}}}),
    wrong(
        "21 caches",
        {"caches": {f"c{number}": {} for number in range(21)}},
        "caches: 21 given; give at most 20",
    ),
    wrong(
        "a cache called as a database",
        {"databases": {"sessions": DATABASE}, "caches": {"sessions": {}}},
        "caches.sessions: is what a database is called, and reads names both; rename one",
    ),
    wrong(
        "a table called as a cache",
        {"caches": {"sessions": {}}, "tables": {"sessions": TABLE}},
        "tables.sessions: is what a cache is called, and reads names both; rename one",
    ),
    wrong(
        "a cache that is written",
        sessions(writes={"sessions": "keeps"}),
        'services.api.writes: "sessions" is a cache, which reads opens for both; write it there',
    ),
    wrong(
        "the variable of a cache",
        sessions(reads={"sessions": "keeps"}, environment={"SESSIONS_TLS": "no"}),
        "services.api.environment: SESSIONS_TLS is set by the platform to what it is for cache "
        '"sessions"; rename or remove it',
    ),
    wrong(
        "a cache called as a service",
        {"caches": {"sessions": {}}, "services": {"sessions-cache": {}}},
        'caches.sessions: would share addresses with service "sessions-cache"; rename one of them',
    ),
    wrong(
        "a cache in one subnet of theirs",
        {"caches": {"sessions": {}}, **given(isolated_subnet_ids=SUBNETS[:1])},
        "network.isolated_subnet_ids: 1 given, and a cache needs two, of two availability zones; "
        "name those of that VPC",
    ),
)
