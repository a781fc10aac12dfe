"""The tables of an environment, who uses them, and what is refused of both."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_closed_networks import ENDPOINTS, closed
from modules.environment.cases_of_databases import ORDERS as DATABASE
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import reasons
from modules.language.cases_of_names import table_names
from modules.table.cases import CASES as OF_MODULE
from modules.table.cases import ORDERS
from modules.table.spec import TableSpec

DAY = {"hash_key": "order_id", "key": "day"}


def orders(**api: Any) -> Changes:
    """Return a table, and a service with some fields."""
    return {"tables": {"orders": ORDERS}, **services(api=api)}


def _of_tables() -> Group:
    """Return what the module refuses of a table, with the same words."""
    own = TableSpec.model_fields.keys()
    below = Group((), tuple(case for case in OF_MODULE.wrong if case.changes.keys() <= own)).below(
        "tables.orders"
    )
    return Group(
        (),
        tuple(
            case._replace(
                title=f"a table: {case.title}",
                changes={
                    **{f"tables.orders.{name}": value for name, value in ORDERS.items()},
                    **case.changes,
                },
            )
            for case in below.wrong
        ),
    )


USERS = join(
    orders(reads={"orders": "shows orders"}, writes={"orders": "keeps orders"}),
    reasons("services.api.writes.orders", lambda why: orders(writes={"orders": why})),
    Group(
        (),
        table_names(
            "services.api.writes", lambda name: services(api={"writes": {name: "keeps"}})
        ).wrong,
    ),
    wrong(
        "a table that is not there",
        orders(writes={"order": "keeps"}),
        'services.api.writes: "order" is no table of this environment; did you mean "orders"?',
    ),
    wrong(
        "a database that is written",
        {
            "databases": {"ledger": DATABASE},
            **services(api={"writes": {"ledger": "books"}}),
        },
        'services.api.writes: "ledger" is a database, whose users write by the rights that they '
        "have there; write it in reads alone",
    ),
    wrong(
        "the variable of a table",
        orders(writes={"orders": "keeps"}, environment={"ORDERS_NAME": "a"}),
        'services.api.environment: ORDERS_NAME is set by the platform to the name of "orders"; '
        "rename or remove it",
    ),
    wrong(
        "tables: 21 written",
        {
            "tables": {f"t{number}": ORDERS for number in range(21)},
            **services(api={"writes": {f"t{number}": "keeps" for number in range(21)}}),
        },
        "services.api.writes: 21 given; give at most 20",
    ),
    {**closed(*ENDPOINTS), **orders(image=":1", reads={"orders": "shows orders"})},
    wrong(
        "an egress that is called as that to tables",
        {
            **closed(*ENDPOINTS),
            **orders(
                image=":1",
                reads={"orders": "shows"},
                egress={
                    "dynamodb": {"port": 8000, "cidr_ipv4": "10.9.0.0/16", "description": "a test"}
                },
            ),
        },
        "services.api.egress.dynamodb: would have the same address as that to its tables; rename "
        "it",
    ),
)

TABLES = join(
    {"tables": {"orders": ORDERS}},
    _of_tables(),
    table_names("tables", lambda name: {"tables": {name: ORDERS}}),
    wrong(
        "201 tables",
        {"tables": {f"t{number}": ORDERS for number in range(201)}},
        "tables: 201 given; give at most 200",
    ),
    wrong(
        "a table called as a database",
        {"databases": {"orders": DATABASE}, "tables": {"orders": ORDERS}},
        "tables.orders: is what a database is called, and reads names both; rename one",
    ),
    wrong(
        "a field that an index has not",
        {"tables": {"orders": {**ORDERS, "global_secondary_indexes": {"by-day": DAY}}}},
        "tables.orders.global_secondary_indexes.by-day.key: is no field of this table; choose "
        "hash_key, non_key_attributes, projection_type or range_key",
    ),
    USERS,
)
