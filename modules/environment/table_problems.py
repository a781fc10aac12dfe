"""What is wrong with who uses tables, and who reaches them by a gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.problems import Problem, did_you_mean
from modules.service.caller_spec import CallerSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

GATEWAY = "dynamodb"
"""The name of the egress to DynamoDB where there is no way to the internet."""


def writes_problems(spec: EnvironmentSpec, _name: str, caller: CallerSpec) -> Iterator[Problem]:
    """Yield what is written and is no table, and an egress that would be that to the tables."""
    for name in caller.writes:
        if name in spec.databases:
            yield Problem(
                ("writes",),
                f'"{name}" is a database, whose users write by the rights that they have there; '
                "write it in reads alone",
            )
        elif name in spec.caches:
            yield Problem(
                ("writes",), f'"{name}" is a cache, which reads opens for both; write it there'
            )
        elif name not in spec.tables:
            yield Problem(
                ("writes",),
                f'"{name}" is no table of this environment; {did_you_mean(name, spec.tables)}',
            )
    if needs_gateway(spec, caller) and GATEWAY in caller.egress:
        yield Problem(
            ("egress", GATEWAY), "would have the same address as that to its tables; rename it"
        )


def needs_gateway(spec: EnvironmentSpec, caller: CallerSpec) -> bool:
    """Whether tasks reach their tables by the gateway of DynamoDB alone, in a VPC of ours."""
    is_ours = spec.stands_on or not spec.network.vpc_id.is_given
    return bool(is_ours and spec.tables_used(caller) and not spec.reaches_internet(caller))
