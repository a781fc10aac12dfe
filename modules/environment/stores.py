"""What services and jobs keep things in: secrets, queues, databases, tables, file systems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from modules.environment.caches import Caches, found_in_caches
from modules.environment.caller_parts import further, read
from modules.environment.databases import Databases, found_in, with_passwords
from modules.environment.messages import MessageParts
from modules.environment.mounted import FileSystems
from modules.environment.reads import allow_reads
from modules.environment.spec import EnvironmentSpec
from modules.environment.tables import Tables
from modules.network.security_group import SecurityGroup
from modules.secrets.secret import Secret
from modules.service.caller_spec import CallerSpec
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets

CallerT = TypeVar("CallerT", bound=CallerSpec)


class Stores(NamedTuple):
    """Everything that is kept outside of tasks."""

    secrets: Mapping[str, Secret]
    messages: MessageParts
    databases: Databases
    caches: Caches
    tables: Tables
    files: FileSystems

    def allow(self, group: SecurityGroup, table: str, name: str, caller: CallerSpec) -> None:
        """Let the tasks of a service or job reach its databases and file systems.

        Args:
            group: Their security group.
            table: The table that it is in: ``services`` or ``jobs``.
            name: Its name there.
            caller: What the file says of it.
        """
        allow_reads(group, caller, self.databases)
        allow_reads(group, caller, self.caches)
        self.tables.connect(group, caller)
        self.files.connect(group, table, name, caller)

    def variables(self, spec: EnvironmentSpec, caller: CallerSpec) -> dict[str, str]:
        """Return the environment variables in which a service or job finds what it uses."""
        return (
            spec.callee_urls(caller)
            | self.messages.variables(caller)
            | found_in(caller, self.databases)
            | found_in_caches(caller, self.caches)
            | self.tables.variables(caller)
        )

    def used_by(self, table: str, name: str, caller: CallerT) -> CallerT:
        """Return a service or job with the volumes and the rights of what it uses."""
        return self.tables.granted(self.files.mounted(table, name, caller))

    def read(self, caller: CallerSpec) -> ContainerSecrets:
        """Return what is read for the main container."""
        return with_passwords(read(caller, self.secrets), caller, self.databases)

    def read_further(
        self, caller: CallerSpec, steps: Mapping[str, CallerSpec] | None = None
    ) -> FurtherSecrets:
        """Return what is read for the further containers.

        Args:
            caller: What the file says of the service or job.
            steps: Jobs that are among its containers. Default: none.
        """
        found = {name: read(one, self.secrets) for name, one in caller.containers.known.items()}
        found |= {name: self.read(job) for name, job in (steps or {}).items()}
        return further(found)
