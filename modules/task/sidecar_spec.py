"""A further container of a task: a proxy, a collector of logs, a step before the start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value
from modules.task.container_spec import ContainerSpec
from modules.task.dependency_rules import Dependencies
from modules.task.ecr import Image
from modules.task.log_spec import ExistingLogGroup, LogOptions
from modules.task.system_spec import ContainerMemoryMib


class FireLensSpec(Spec):
    """What makes a container the one through which others send their logs."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    type: Value[Literal["fluentbit", "fluentd"]] = Value("fluentbit")
    """The program in the image."""

    options: Value[LogOptions] = Value({})
    """Its options: ``enable-ecs-log-metadata``, ``config-file-type``, ``config-file-value``."""


class SidecarSpec(ContainerSpec):
    """A further container of a task.

    It shares the network of the task, so containers reach each other at ``localhost``. Its output
    goes to the log group of the task, in streams of its own, unless it has a group of its own.
    """

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    image: Annotated[Value[Image], Field(examples=["example.com/proxy:1.4.2"])]
    """Container image: ``:<tag>`` or ``@sha256:…`` of the task's own repository, or a full
    reference with a tag or a digest."""

    port: Value[Annotated[int, Field(ge=0, le=65535)]] = Value(0)
    """TCP port that the container listens on, other than those of the other containers. 0: none.

    It is reached from within the task, and by the load balancer where a route names the container;
    callers come to the main container's port.
    """

    depends_on: Value[Dependencies] = Value({})
    """Containers of the task that come first, each with what is waited for.

    ``START``; ``HEALTHY`` of its health check; ``COMPLETE``, its end, or ``SUCCESS``, its end with
    exit code 0. The main container bears the name of the service or job. Default: none.
    """

    essential: Value[bool] = Value(True)
    """Whether the task ends when the container does. False for a step before the start."""

    cpu_units: Value[Annotated[int, Field(ge=1, le=16384)] | None] = Value(None)
    """Share of the task's CPU that it gets at least. Default: what others leave."""

    memory_mib: Value[ContainerMemoryMib | None] = Value(None)
    """Memory in MiB with which it is ended. Default: that of the task."""

    memory_reservation_mib: Value[ContainerMemoryMib | None] = Value(None)
    """Memory in MiB that is kept for it. Default: none."""

    firelens: Value[FireLensSpec | None] = Value(None)
    """Makes it the router of the logs of containers with ``log_options``. Default: it is none."""

    create_log_group: Value[bool] = Value(False)
    """Whether its output goes to a log group of its own, called after the task's and the
    container, with the same key and days. Default: it goes to that of the task.

    When it is false again, or the container is gone, the group is destroyed with its events.
    """

    log_group: Value[ExistingLogGroup | None] = Value(None)
    """An existing log group of its output. Default: that of the task."""

    @property
    def waits_for(self) -> Value[Dependencies]:
        """Containers of the task that come first, each with what is waited for."""
        return self.depends_on

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.container_rules()
        yield Rule(
            ("memory_reservation_mib",),
            self.memory_reservation_mib.if_given(
                lambda kept: self.memory_mib.if_given(lambda most: kept < most, otherwise=True),
                otherwise=True,
            ),
            f"{self.memory_reservation_mib} is not below memory_mib {self.memory_mib}, with which "
            "the container is ended; lower it or remove one of them",
        )
        yield Rule(
            ("tmp_size_mib",),
            self.memory_mib.if_given(lambda most: self.tmpfs_mib < most, otherwise=True),
            f"{self.tmpfs_mib} MiB of /tmp and tmpfs leave nothing of memory_mib "
            f"{self.memory_mib}; lower them",
        )
        yield Rule(
            ("user",),
            ~self.firelens.is_given | self.is_root,
            f'"{self.user}" is not taken with firelens, which runs as root alone; write "0" with '
            "the waiver root_user",
        )
        yield Rule(
            ("log_options",),
            ~self.firelens.is_given | (self.log_options.length == 0),
            "are of a container that sends its log to the router, and this is the router; remove "
            "them",
        )
        yield Rule(
            ("log_group",),
            ~(self.log_group.is_given & self.create_log_group),
            "exists, and create_log_group = true makes one; keep one of them",
        )
        yield Rule(
            ("log_options",),
            (self.log_options.length == 0) | ~(self.log_group.is_given | self.create_log_group),
            "send the log to the router, and nothing to the log group of the container; keep one "
            "of them",
        )
