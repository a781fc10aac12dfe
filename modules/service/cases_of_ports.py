"""Further ports of a service, and who calls them."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import whole_number
from modules.language.cases_of_names import table_names

AS_ROOT = {"user": "0", "waivers": {"root_user": "image of a vendor"}}
SIDECAR = {"proxy": {"image": "example.com/proxy:1", "port": 80}}
SIDECAR_AS_ROOT = {"proxy": {**SIDECAR["proxy"], "user": "0", "waivers": {"root_user": "vendor"}}}


def calls(port: Any, **ports: int) -> Changes:
    """Return a caller of a port, and the further ports of the service."""
    caller = {"security_group_id": "sg-00000000000000002", "description": "asks", "port": port}
    return {"callers": {"web": caller}, "ports": ports}


NAMED = join(
    {"ports": {"metrics": 9090, "grpc": 50051}},
    {"ports": {"metrics": 80}, **AS_ROOT},
    {"ports": {"admin": 80}, "containers": SIDECAR_AS_ROOT},
    table_names("ports", lambda name: {"ports": {name: 9090}}),
    whole_number("ports.metrics", 1, 65535, user="0", waivers={"root_user": "image of a vendor"}),
    wrong(
        "ports: 21",
        {"ports": {f"port-{n}": 9000 + n for n in range(21)}},
        "ports: 21 given; give at most 20",
    ),
    wrong(
        "a further port that is the own one",
        {"ports": {"http": 8080}},
        'ports: "http" is 8080, the port of the service itself; remove it',
    ),
    wrong(
        "two names of one further port",
        {"ports": {"grpc": 9090, "metrics": 9090}},
        "ports: 9090 has more than one name; keep one of them",
    ),
    wrong(
        "a further port that needs root",
        {"ports": {"https": 443}},
        'ports: "https" needs root; listen on 1024 or above',
    ),
    wrong(
        "further ports of a service without one",
        {"port": 0, "ports": {"metrics": 9090}},
        "ports: port is 0, and nobody finds the service; give one of them as port",
    ),
)

NONE = "is none of ports; name it there, or remove port of the caller"

CALLED = join(
    calls(9090, metrics=9090),
    wrong("a caller of a port without a name", calls(9091, metrics=9090), f"callers: 9091 {NONE}"),
    *(
        wrong(
            f"a caller of port {port}",
            calls(port, metrics=9090),
            f"callers.web.port: {port} {problem}",
            also=f"callers: {port} {NONE}",
        )
        for port, problem in (
            (0, "is too small; give at least 1"),
            (65536, "is too large; give at most 65535"),
            (9090.5, "is not a whole number; write one, without quotes"),
        )
    ),
)

PORTS: Group = join(NAMED, CALLED)
