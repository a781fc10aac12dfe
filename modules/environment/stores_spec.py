"""What the services and jobs of an environment keep things in, beside secrets."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.database.spec import DatabaseSpec
from modules.environment.messages_spec import MessagesSpec
from modules.file_system.spec import FileSystemName, FileSystemSpec
from modules.language.fields import Name
from modules.language.sources import TakenBy, sqs

MAX_DATABASES = 20


class StoresSpec(MessagesSpec):
    """Databases and file systems, queues and topics."""

    taken_by: ClassVar[TakenBy] = sqs("CreateQueue")

    databases: Annotated[dict[Name, DatabaseSpec], Field(max_length=MAX_DATABASES)] = Field(
        default_factory=dict
    )
    """Databases by name, which services and jobs reach that say ``reads``. Default: none."""

    file_systems: Annotated[dict[FileSystemName, FileSystemSpec], Field(max_length=200)] = Field(
        default_factory=dict
    )
    """File systems of EFS that volumes of services and jobs are on, by name.

    One that is no longer named is not destroyed, unless the environment is disposable: the plan is
    refused. Default: those of volumes that name none.
    """
