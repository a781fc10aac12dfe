"""What each field of a table, and of who uses it, moves, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from modules.table.spec import IndexSpec, TableSpec
from tests.support.moves import Move, untested

ORDERS: dict[str, Any] = {
    "tables.orders": {"hash_key": "order_id", "attributes": {"order_id": "S"}}
}
TABLE = "aws_dynamodb_table.orders"
INDEX = f"{TABLE}.global_secondary_index.by-status"
FIXED = "terraform_data.fixed.for_each.tables.orders"
INDEXES = "tables.orders.global_secondary_indexes"
BY = f"{INDEXES}.by-status"
BY_STATUS: dict[str, Any] = {
    "tables.orders": {"hash_key": "order_id", "attributes": {"order_id": "S", "status": "S"}},
    f"{INDEXES}.all": {"hash_key": "status", "range_key": "order_id"},
    BY: {"hash_key": "status"},
}
KEPT = f"{FIXED}.global_secondary_indexes.by-status"
CONTAINER = "aws_ecs_task_definition.web.container_definitions.web"
POLICY = "+aws_iam_role_policy.web_task"

TABLE_MOVES = [
    Move(
        "tables",
        {"orders": ORDERS["tables.orders"]},
        {
            f"+{TABLE}",
            "+output.tables",
            *(f"+{FIXED}.{field}" for field in ("attributes", "hash_key", "range_key")),
        },
    ),
    Move(
        "tables.orders",
        {"hash_key": "id", "range_key": "order_id", "attributes": {"id": "N", "order_id": "S"}},
        {
            f"{TABLE}.hash_key",
            f"+{TABLE}.range_key",
            f"+{TABLE}.attribute.id",
            *(f"{FIXED}.{field}.value" for field in ("attributes", "hash_key", "range_key")),
        },
        ORDERS,
    ),
    Move(
        "tables.orders.ttl_attribute_name",
        "expires_at",
        {f"+{TABLE}.ttl", f"-{TABLE}.lifecycle", f"+{FIXED}.ttl_attribute_name"},
        ORDERS,
    ),
    Move(
        "tables.orders.global_secondary_indexes",
        {"all": {"hash_key": "order_id"}},
        {f"+{TABLE}.global_secondary_index", f"+{FIXED}.global_secondary_indexes.all"},
        ORDERS,
    ),
    Move(f"{BY}.hash_key", "order_id", {f"{INDEX}.hash_key", f"{KEPT}.value"}, BY_STATUS),
    Move(f"{BY}.range_key", "order_id", {f"+{INDEX}.range_key", f"{KEPT}.value"}, BY_STATUS),
    Move(
        f"{BY}.projection_type",
        "KEYS_ONLY",
        {f"{INDEX}.projection_type", f"{KEPT}.value"},
        BY_STATUS,
    ),
    Move(
        f"{BY}.non_key_attributes",
        ["total", "currency"],
        {f"{INDEX}.non_key_attributes", f"{KEPT}.value"},
        {**BY_STATUS, f"{BY}.projection_type": "INCLUDE", f"{BY}.non_key_attributes": ["total"]},
    ),
    Move(
        "services.web.reads",
        {"orders": "shows orders"},
        {
            POLICY,
            f"+{CONTAINER}.environment.ORDERS_NAME",
            "aws_ecs_service.web.depends_on",
            "+output.tables.value.orders.read_by.web",
        },
        ORDERS,
    ),
    Move(
        "services.web.writes",
        {"orders": "keeps orders"},
        {
            POLICY,
            f"+{CONTAINER}.environment.ORDERS_NAME",
            "aws_ecs_service.web.depends_on",
            "+output.tables.value.orders.written_by.web",
        },
        ORDERS,
    ),
]


@pytest.mark.parametrize("move", TABLE_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(TableSpec, "tables.orders", TABLE_MOVES) == set()
    assert untested(IndexSpec, BY, TABLE_MOVES) == set()
