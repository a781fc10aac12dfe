"""What services are called in addresses and variables."""

from __future__ import annotations


def url_variable(callee: str) -> str:
    """Return the environment variable in which a caller finds a service: ``ORDER_HISTORY_URL``."""
    return f"{callee.replace('-', '_').upper()}_URL"


def arn_variable(topic: str) -> str:
    """Return the environment variable in which a task finds a topic: ``ORDER_EVENTS_ARN``."""
    return f"{topic.replace('-', '_').upper()}_ARN"


def database_variable(database: str, end: str) -> str:
    """Return a variable in which whoever reads a database finds something: ``ORDERS_HOST``."""
    return f"{database.replace('-', '_').upper()}_{end}"


def table_variable(table: str) -> str:
    """Return the variable in which whoever uses a table finds its name: ``ORDERS_NAME``."""
    return database_variable(table, "NAME")


def label(name: str) -> str:
    """Return a name as it stands in addresses and in outputs."""
    return name.replace("-", "_")
