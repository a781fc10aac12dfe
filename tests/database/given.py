"""The databases of the tests."""

from __future__ import annotations

from typing import Any

ORDERS: dict[str, Any] = {
    "databases.orders.engine": "aurora-postgresql",
    "databases.orders.engine_version": "16",
}
"""The least database: Serverless v2 of Aurora."""

ARCHIVE: dict[str, Any] = {
    "databases.archive.engine": "postgres",
    "databases.archive.engine_version": "16",
}
"""The least database of RDS."""

READ: dict[str, Any] = {**ORDERS, "services.web.reads": {"orders": "keeps orders"}}
