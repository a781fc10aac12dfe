"""What a container may ask of the operating system: directories, capabilities, limits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value

TMP = "/tmp"  # noqa: S108  (a mount point inside the container)

FIRST_UNPRIVILEGED_PORT = 1024
"""The lowest port that Linux lets every user listen on."""

ContainerPath = Annotated[
    str,
    Matches(r"(/[A-Za-z0-9._@+-]+)+", "the full path of a directory, such as /run/app"),
    Field(max_length=255),
]
"""A directory inside a container, other than its root."""

MemoryMib = Annotated[int, Field(ge=1, le=122879)]
"""A part of a task's memory. The largest task has 122,880 MiB."""

ContainerMemoryMib = Annotated[int, Field(ge=6, le=122879)]
"""Memory of one container. Docker needs 6 MiB for it. Source: Amazon ECS API,
``ContainerDefinition.memory``."""

TmpfsSizes = Annotated[dict[ContainerPath, MemoryMib], Field(max_length=20)]
"""Sizes in MiB by the directory."""

Capability = Literal[
    "ALL",
    "AUDIT_CONTROL",
    "AUDIT_WRITE",
    "BLOCK_SUSPEND",
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "IPC_LOCK",
    "IPC_OWNER",
    "KILL",
    "LEASE",
    "LINUX_IMMUTABLE",
    "MAC_ADMIN",
    "MAC_OVERRIDE",
    "MKNOD",
    "NET_ADMIN",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_RAW",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYSLOG",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_CHROOT",
    "SYS_MODULE",
    "SYS_NICE",
    "SYS_PACCT",
    "SYS_PTRACE",
    "SYS_RAWIO",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "WAKE_ALARM",
]
"""Source: Amazon ECS API, ``KernelCapabilities``."""

Capabilities = Annotated[tuple[Capability, ...], Field(max_length=38)]

FileCount = Annotated[int, Field(ge=1, le=1048576)]
"""A number of open files. The upper bound is the kernel's own, ``fs.nr_open``."""


class UlimitSpec(Spec):
    """A limit of the operating system."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    soft_limit: Annotated[Value[FileCount], Field(examples=[65535])]
    """What a process gets."""

    hard_limit: Annotated[Value[FileCount], Field(examples=[65535])]
    """What a process can raise it to."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("soft_limit",),
            self.soft_limit <= self.hard_limit,
            f"{self.soft_limit} is above hard_limit {self.hard_limit}; lower it, or raise the "
            "hard_limit",
        )


Ulimits = dict[Literal["nofile"], UlimitSpec]
"""Limits by name. Source: Amazon ECS API, ``ContainerDefinition.ulimits``."""


class RestartPolicySpec(Spec):
    """When ECS starts a container that has ended again, without a new task."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    restart_attempt_period_seconds: Value[Annotated[int, Field(ge=60, le=1800)]] = Value(300)
    """Seconds that the container has to run before it is started again. The default is ECS's.

    A container that ends earlier is not.
    """

    ignored_exit_codes: Value[
        Annotated[tuple[Annotated[int, Field(ge=0, le=255)], ...], Field(max_length=50)]
    ] = Value(())
    """Exit codes after which the container is not started again: 0 for one that is done."""
