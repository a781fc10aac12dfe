"""What the services and jobs of an environment keep things in, beside secrets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.cache.spec import CacheSpec
from modules.database.spec import DatabaseSpec
from modules.environment.messages_spec import MessagesSpec
from modules.file_system.spec import FileSystemName, FileSystemSpec
from modules.language.fields import Name
from modules.language.fixed import Fixed
from modules.language.problems import Problem
from modules.language.sources import TakenBy, sqs
from modules.service.caller_spec import CallerSpec
from modules.table.spec import TableSpec

MAX_DATABASES = 20

MAX_TABLES = 200


class StoresSpec(MessagesSpec):
    """Databases, tables and file systems, queues and topics."""

    taken_by: ClassVar[TakenBy] = sqs("CreateQueue")

    databases: Annotated[dict[Name, DatabaseSpec], Field(max_length=MAX_DATABASES)] = Field(
        default_factory=dict
    )
    """Databases by name, which services and jobs reach that say ``reads``. Default: none."""

    caches: Annotated[dict[Name, CacheSpec], Field(max_length=MAX_DATABASES)] = Field(
        default_factory=dict
    )
    """Caches of ElastiCache by name, which services and jobs reach that say ``reads``.
    Default: none."""

    tables: Annotated[dict[Name, TableSpec], Field(max_length=MAX_TABLES)] = Field(
        default_factory=dict
    )
    """Tables of DynamoDB by name, for services and jobs that say ``reads`` or ``writes``.
    Default: none."""

    file_systems: Annotated[dict[FileSystemName, FileSystemSpec], Field(max_length=200)] = Field(
        default_factory=dict
    )
    """File systems of EFS that volumes of services and jobs are on, by name.

    One that is no longer named is not destroyed, unless the environment is disposable: the plan is
    refused. Default: those of volumes that name none.
    """

    def fixed_stores(self) -> Iterator[Fixed]:
        """Yield what queues, topics and tables keep."""
        yield from self.fixed_messages()
        for name, table in self.tables.items():
            yield from (field.below("tables", name) for field in table.fixed())

    def problems(self) -> Iterator[Problem]:
        """Yield the broken rules between the tables of stores."""
        yield from super().problems()
        owners = dict.fromkeys(self.databases, "database")
        for table, names in (("caches", self.caches), ("tables", self.tables)):
            for name in names:
                owner = owners.setdefault(name, table[:-1])
                if owner != table[:-1]:
                    rule = f"is what a {owner} is called, and reads names both; rename one"
                    yield Problem((table, name), rule)

    @property
    def has_isolated(self) -> bool:
        """Whether something stands in subnets without a way out."""
        return bool(self.databases or self.caches)

    def caches_read(self, caller: CallerSpec) -> tuple[str, ...]:
        """Return the caches that a service or job reads."""
        return tuple(name for name in caller.reads if name in self.caches)

    def databases_read(self, caller: CallerSpec) -> tuple[str, ...]:
        """Return the databases that a service or job reads."""
        return tuple(name for name in caller.reads if name in self.databases)

    def tables_read(self, caller: CallerSpec) -> tuple[str, ...]:
        """Return the tables that a service or job reads."""
        return tuple(name for name in caller.reads if name in self.tables)

    def tables_used(self, caller: CallerSpec) -> tuple[str, ...]:
        """Return the tables that a service or job reads or writes."""
        written = (name for name in caller.writes if name in self.tables)
        return tuple(dict.fromkeys((*self.tables_read(caller), *written)))
