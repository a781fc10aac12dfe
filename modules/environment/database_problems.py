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

LEAST_SUBNETS = 2
"""Subnets of a database, in as many zones. Source: Amazon RDS API, ``CreateDBSubnetGroup``."""


def database_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the databases that share addresses with a service, or have no place to stand in."""
    callers = {name: table for table, name in spec.callers}
    for name in spec.databases:
        if table := callers.get(f"{name}-database"):
            yield Problem(
                ("databases", name),
                f'would share addresses with {table[:-1]} "{name}-database"; rename one of them',
            )
        if (target := f"{name}-database") in spec.network.https_targets.known:
            yield Problem(
                ("network", "https_targets", target),
                f'would share addresses with database "{name}"; rename it',
            )
    network = spec.network
    count = len(network.database_subnet_ids)
    if spec.databases and network.vpc_id.is_given and count < LEAST_SUBNETS:
        yield Problem(
            ("network", "isolated_subnet_ids"),
            f"{count} given, and a database needs two, of two availability zones; name those of "
            "that VPC",
        )


def fixed_of_databases(spec: EnvironmentSpec) -> Iterator[Fixed]:
    """Yield what keeps its value for as long as there are databases."""
    for name, database in spec.databases.items():
        yield from (field.below("databases", name) for field in database.fixed())
    if spec.databases:
        why = "databases keep the key of their storage"
        yield Fixed(("kms_key_arn",), spec.kms_key_arn or "", why, ANEW)


def reads_problems(spec: EnvironmentSpec, _name: str, caller: CallerSpec) -> Iterator[Problem]:
    """Yield the databases that are not there, and two whose variables would be the same."""
    owners: dict[str, str] = {}
    for name in caller.reads:
        if name not in (both := {**spec.databases, **spec.tables}):
            yield Problem(
                ("reads",),
                f'"{name}" is no database and no table of this environment; '
                f"{did_you_mean(name, both)}",
            )
    for name in spec.databases_read(caller):
        for variable in read_variables(name):
            owner = owners.setdefault(variable, name)
            if owner != name:
                yield Problem(
                    ("reads",),
                    f'"{name}" and "{owner}" would both set {variable}; rename one of them',
                )


def read_variables(database: str) -> list[str]:
    """Return the variables of whoever reads a database."""
    return [database_variable(database, end) for end in FOUND_IN]
