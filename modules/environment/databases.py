"""The databases of an environment, and what those get who read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from modules.bindings.core import Construct
from modules.database.database import Database
from modules.environment.outputs import Outputs
from modules.environment.reads import read_by
from modules.environment.service_names import database_variable, label
from modules.environment.spec import EnvironmentSpec
from modules.frame.module_stack import Output
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.network.existing import AnyNetwork
from modules.secrets.source_spec import OwnSource
from modules.service.caller_spec import CallerSpec
from modules.task.secret_sources import ContainerSecrets

Databases = Mapping[str, Database]
"""Databases by their names."""


def create_databases(
    scope: Construct,
    spec: EnvironmentSpec,
    *,
    names: Names,
    network: AnyNetwork,
    key_arn: Value[str | None],
    logs: LogGroups,
) -> Databases:
    """Create the databases; return them by name."""
    group = Construct(scope, "_databases")
    return {
        name: Database(
            group,
            label(name),
            noun=name,
            spec=database,
            names=names,
            vpc_id=network.vpc_id,
            subnet_ids=network.isolated_subnet_ids,
            key_arn=key_arn,
            logs=logs,
            disposable=Value(spec.disposable),
            label=f"{label(name)}_database",
            field=f"databases.{name}.engine_version",
        )
        for name, database in spec.databases.items()
    }


def found_in(caller: CallerSpec, databases: Databases) -> dict[str, str]:
    """Return the environment variables in which a service or job finds what it reads."""
    found = dict[str, str]()
    for name, database in read_by(caller, databases).items():
        for end, value in {
            "HOST": database.endpoint,
            "READER_HOST": database.reader_endpoint,
            "PORT": str(database.port),
            "NAME": str(database.database_name),
        }.items():
            found[database_variable(name, end)] = value
    return found


def with_passwords(
    read: ContainerSecrets, caller: CallerSpec, databases: Databases
) -> ContainerSecrets:
    """Return what is read for a container, with user and password of its databases."""
    of_databases = dict(_passwords(read_by(caller, databases)))
    return read._replace(variables=Value({**read.variables.known, **of_databases}))


def _passwords(databases: Databases) -> Iterable[tuple[str, OwnSource]]:
    for name, database in databases.items():
        for key in ("username", "password"):
            yield (
                database_variable(name, key.upper()),
                OwnSource(
                    arn=Value(database.secret_arn), key=Value(key), kms_key_arn=database.key_arn
                ),
            )


def database_outputs(databases: Databases) -> Outputs:
    """Yield what tells of the databases; nothing where there is none."""
    if databases:
        yield (
            "databases",
            Output(
                {
                    name: {
                        "arn": one.arn,
                        "endpoint": one.endpoint,
                        "reader_endpoint": one.reader_endpoint,
                        "port": one.port,
                        "database_name": one.database_name,
                        "master_user_secret_arn": one.secret_arn,
                        "security_group_id": one.security_group.security_group_id,
                    }
                    for name, one in databases.items()
                },
                "Where each database is, and the secret with its user and password.",
            ),
        )
