"""What is wrong with a database, or with who reads it, among the tables of its environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.database.spec import ANEW
from modules.environment.service_names import database_variable
from modules.language.fixed import Fixed
from modules.language.problems import Problem, did_you_mean
from modules.service.caller_spec import CallerSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

FOUND_IN = ("HOST", "NAME", "PASSWORD", "PORT", "READER_HOST", "USERNAME")
"""Ends of the variables of whoever reads a database."""

FOUND_IN_CACHE = ("HOST", "PORT", "READER_HOST", "TLS")
"""Ends of the variables of whoever reads a cache."""

LEAST_SUBNETS = 2
"""Subnets of a database, in as many zones. Source: Amazon RDS API, ``CreateDBSubnetGroup``."""


def database_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield databases and caches that share addresses with a service, or have no place."""
    callers = {name: table for table, name in spec.callers}
    reached = [("databases", name) for name in spec.databases]
    reached += [("caches", name) for name in spec.caches]
    for place in reached:
        kind, name = place[0][:-1], place[1]
        if table := callers.get(f"{name}-{kind}"):
            yield Problem(
                place,
                f'would share addresses with {table[:-1]} "{name}-{kind}"; rename one of them',
            )
        if (target := f"{name}-{kind}") in spec.network.https_targets.known:
            yield Problem(
                ("network", "https_targets", target),
                f'would share addresses with {kind} "{name}"; rename it',
            )
    network = spec.network
    count = len(network.database_subnet_ids)
    if reached and network.vpc_id.is_given and count < LEAST_SUBNETS:
        kind = reached[0][0][:-1]
        yield Problem(
            ("network", "isolated_subnet_ids"),
            f"{count} given, and a {kind} needs two, of two availability zones; name those of "
            "that VPC",
        )


def fixed_of_databases(spec: EnvironmentSpec) -> Iterator[Fixed]:
    """Yield what keeps its value for as long as there are databases."""
    for name, database in spec.databases.items():
        yield from (field.below("databases", name) for field in database.fixed())
    if spec.has_isolated:
        why = "databases and caches keep the key of their storage"
        yield Fixed(("kms_key_arn",), spec.kms_key_arn or "", why, ANEW)


def reads_problems(spec: EnvironmentSpec, _name: str, caller: CallerSpec) -> Iterator[Problem]:
    """Yield the databases that are not there, and two whose variables would be the same."""
    owners: dict[str, str] = {}
    for name in caller.reads:
        if name not in (known := {**spec.databases, **spec.caches, **spec.tables}):
            yield Problem(
                ("reads",),
                f'"{name}" is no database, cache or table of this environment; '
                f"{did_you_mean(name, known)}",
            )
    read = {name: read_variables(name) for name in spec.databases_read(caller)}
    read |= {name: cache_variables(name) for name in spec.caches_read(caller)}
    for name, variables in read.items():
        for variable in variables:
            owner = owners.setdefault(variable, name)
            if owner != name:
                yield Problem(
                    ("reads",),
                    f'"{name}" and "{owner}" would both set {variable}; rename one of them',
                )


def read_variables(database: str) -> list[str]:
    """Return the variables of whoever reads a database."""
    return [database_variable(database, end) for end in FOUND_IN]


def cache_variables(cache: str) -> list[str]:
    """Return the variables of whoever reads a cache."""
    return [database_variable(cache, end) for end in FOUND_IN_CACHE]
