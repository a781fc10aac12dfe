"""What services are called in addresses and variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modules.language.problems import did_you_mean

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec
    from modules.service.caller_spec import CallerSpec
    from modules.service.spec import ServiceSpec


def url_variable(callee: str) -> str:
    """Return the environment variable in which a caller finds a service: ``ORDER_HISTORY_URL``.

    Args:
        callee: The service; ``prod/ledger`` for one of another environment, ``ledger:metrics`` for
            a further port.
    """
    return f"{way_name(callee).replace('-', '_').upper()}_URL"


def own_name(callee: str) -> str:
    """Return what a service is called in its own environment."""
    return service_called(callee).rpartition("/")[2]


def service_called(callee: str) -> str:
    """Return the service that is called, whichever port is."""
    return callee.partition(":")[0]


def port_called(callee: str) -> str:
    """Return the name of the further port that is called; nothing for the service's own."""
    return callee.partition(":")[2]


def way_name(callee: str) -> str:
    """Return the name of a call among those of one caller: of the service, and of the port."""
    return "-".join(filter(None, (own_name(callee), port_called(callee))))


def callee_urls(spec: EnvironmentSpec, caller: CallerSpec) -> dict[str, str]:
    """Return the environment variables in which a service or job finds those that it calls.

    One that it gives itself stays as it is: not everything is called over HTTP.
    """
    urls, own = dict[str, str](), {*caller.environment.known, *caller.secrets}
    for callee in caller.calls:
        if url_variable(callee) in own:
            continue
        found = spec.callee(callee)
        service = found[1] if found else spec.services.get(service_called(callee))
        if service is not None:
            name, port = service.aws_name(own_name(callee)), service.port_of(port_called(callee))
            urls[url_variable(callee)] = f"http://{name}.{spec.namespace}:{port}"
    return urls


def wrong_port(callee: str, service: ServiceSpec) -> str:
    """Return what is wrong with the port that a call names; nothing if it is one."""
    port = port_called(callee)
    if not port or port in service.ports.known:
        return ""
    if not service.ports.known:
        return "names a port, and the service has no further ones; write it to ports of the service"
    return f"names no port of the service; {did_you_mean(port, service.ports.known)}"


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
