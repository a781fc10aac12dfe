"""What services are called in addresses and variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec
    from modules.service.caller_spec import CallerSpec


def url_variable(callee: str) -> str:
    """Return the environment variable in which a caller finds a service: ``ORDER_HISTORY_URL``.

    Args:
        callee: The service; ``prod/ledger`` for one of another environment.
    """
    return f"{own_name(callee).replace('-', '_').upper()}_URL"


def own_name(callee: str) -> str:
    """Return what a service is called in its own environment."""
    return callee.rpartition("/")[2]


def callee_urls(spec: EnvironmentSpec, caller: CallerSpec) -> dict[str, str]:
    """Return the environment variables in which a service or job finds those that it calls.

    One that it gives itself stays as it is: not everything is called over HTTP.
    """
    urls, own = dict[str, str](), {*caller.environment.known, *caller.secrets}
    for callee in caller.calls:
        if url_variable(callee) in own:
            continue
        found = spec.callee(callee)
        service = found[1] if found else spec.services.get(callee)
        if service is not None:
            name = service.aws_name(own_name(callee))
            urls[url_variable(callee)] = f"http://{name}.{spec.namespace}:{service.port}"
    return urls


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
