"""A task that Fargate runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from modules.language.functions import either, quoted
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value, constant
from modules.task.agent_rules import agent_rules
from modules.task.container_rules import container_rules
from modules.task.container_spec import Words
from modules.task.dependency_rules import Dependencies
from modules.task.fargate import MEMORY_MIB_BY_CPU_UNITS
from modules.task.health_check import check_rule
from modules.task.parts_spec import PartsSpec
from modules.task.size_rules import policy_size_rule, size_rule
from modules.task.statement_spec import PolicyArns, Statements
from modules.task.volume_spec import Volumes, VolumeSpec
from modules.task.wide_rules import wide_rules

_MEMORY_MIB = constant("memory_mib_by_cpu_units", MEMORY_MIB_BY_CPU_UNITS)


class TaskSpec(PartsSpec):
    """The containers, size and permissions of a task."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    cpu_architecture: Value[Literal["X86_64", "ARM64"]] = Value("X86_64")
    """Processor that the image is built for. ``ARM64`` costs a fifth less (AWS Fargate pricing)."""

    cpu_units: Value[int] = Value(1024)
    """CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384."""

    memory_mib: Value[int] = Value(2048)
    """Memory of a task in MiB; the sizes that Fargate offers depend on ``cpu_units``."""

    ephemeral_storage_gib: Value[Annotated[int, Field(ge=21, le=200)] | None] = Value(None)
    """Disk of a task in GiB, for its images and volumes. Default: the 20 that cost nothing."""

    health_check_command: Value[Words] = Value(())
    """The command of ``health_check`` alone, where its other fields keep their defaults."""

    log_mode: Value[Literal["non-blocking", "blocking"]] = Value("non-blocking")
    """What happens when CloudWatch Logs takes lines more slowly than the container writes them.

    ``non-blocking``: they wait in a buffer, and the oldest are lost once it is full. ``blocking``:
    none is lost, and the container stands still. The default is ECS's since June 2025.
    """

    log_max_buffer_size_mib: Value[Annotated[int, Field(ge=1, le=1024)]] = Value(10)
    """Size of that buffer in MiB, taken from the task's memory. The default is ECS's.

    With ``blocking`` there is none.
    """

    volumes: Value[Volumes] = Value({})
    """Volumes that containers have by ``container_path`` or ``mount_points``, by their name.
    Default: none."""

    containers: Value[dict[Any, Any]] = Value({})
    """Further containers, by their name."""

    container_depends_on: Value[Dependencies] = Value({})
    """Further containers that come before the main one, each with what is waited for.

    As ``depends_on`` of a further container, a name that Terraform keeps for itself in a module.
    Default: none.
    """

    enable_execute_command: Value[bool] = Value(False)
    """Whether a shell can be opened in the containers, by ECS Exec.

    It runs as root, whatever ``user`` is, and IAM's ``ecs:ExecuteCommand`` decides who opens one.
    The image needs a shell, and ``script`` and ``cat`` for the record of the session. Without NAT
    gateways the network needs the endpoints ``ssmmessages`` and ``kms``. With a read-only root file
    system, which AWS does not support here, the agent gets volumes in the three directories with
    which it works on Fargate, as users report (aws/containers-roadmap#1359). Running tasks are
    replaced when it changes. Default: nobody can.
    """

    task_role_statements: Value[Statements] = Value(())
    """IAM statements of the task role, for the task's own code.

    All actions of a service, ``*`` for an action that knows resources, and rights over every role
    need the waiver ``wide_permissions``. Default: none.
    """

    task_role_policy_arns: Value[PolicyArns] = Value({})
    """Managed policies of the task role, ARNs by a name of their own. Default: none.

    In a file a list of ARNs does as well: each is then named as its policy. Statements allow less,
    exactly what the code needs. Those of AWS that allow nearly everything need the waiver
    ``wide_permissions``.
    """

    @property
    def waits_for(self) -> Value[Dependencies]:
        """Containers of the task that come first, each with what is waited for."""
        return self.container_depends_on

    @property
    def placed_volumes(self) -> Value[dict[str, VolumeSpec]]:
        """Volumes that say themselves where the main container has them, by their name."""
        volumes: Value[dict[str, VolumeSpec]] = self.volumes
        return volumes.select(lambda _, volume: volume.container_path.is_given)

    @property
    def mounted_at(self) -> Value[tuple[str, ...]]:
        """Directories at which the main container has volumes."""
        places = self.placed_volumes.values.map(lambda volume: volume.container_path.given)
        return super().mounted_at + places

    @property
    def root_volumes(self) -> Value[tuple[str, ...]]:
        """Names of the volumes of containers that are root, or may be."""
        own = self.is_root.then(self.mount_points.keys + self.placed_volumes.keys, Value(()))
        further = self.containers.values.filter(lambda one: one.is_root)
        found: Value[tuple[str, ...]] = own + further.map(lambda one: one.mount_points.keys).flat
        return found

    @property
    def has_health_check(self) -> Value[bool]:
        """Whether the main container has a health check, in either form."""
        return self.health_check.is_given | (self.health_check_command.length > 0)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.container_rules()
        yield from container_rules(self)
        yield from agent_rules(self)
        yield from self.parts_rules(
            self.containers,
            task_role_statements=self.task_role_statements,
            task_role_policy_arns=self.task_role_policy_arns,
        )
        yield from self._health_check_rules()
        yield from self._size_rules()
        check = self.health_check.if_given(lambda check: check.command, otherwise=Value(()))
        yield size_rule(
            self.environment,
            self.entry_point,
            self.command,
            self.health_check_command,
            check,
            further=self.containers.values.map(
                lambda one: {
                    "environment": one.environment,
                    "entry_point": one.entry_point,
                    "command": one.command,
                    "log_options": one.log_options,
                }
            ),
        )
        yield policy_size_rule(self.task_role_statements, self.enable_execute_command)
        yield from wide_rules(self.task_role_statements, self.task_role_policy_arns, self.waivers)
        twice = self.task_role_policy_arns.values.repeated
        yield Rule(
            ("task_role_policy_arns",),
            twice.length == 0,
            f"{quoted(twice)} is given twice; give it once",
        )

    def _health_check_rules(self) -> Iterator[Rule]:
        yield check_rule("health_check_command", self.health_check_command)
        yield Rule(
            ("health_check",),
            ~(self.health_check.is_given & (self.health_check_command.length > 0)),
            "health_check_command is its short form; keep one of them",
        )

    def _size_rules(self) -> Iterator[Rule]:
        sold = _MEMORY_MIB.get(self.cpu_units, ())
        yield Rule(
            ("cpu_units",),
            Value(tuple(MEMORY_MIB_BY_CPU_UNITS)).contains(self.cpu_units),
            f"{self.cpu_units} is not sold; choose {either(tuple(MEMORY_MIB_BY_CPU_UNITS))}",
        )
        yield Rule(
            ("memory_mib",),
            sold.contains(self.memory_mib) | (sold.length == 0),
            f"{self.memory_mib} is not sold with cpu_units {self.cpu_units}; choose {either(sold)}",
        )
        yield Rule(
            ("tmp_size_mib",),
            self.tmpfs_mib < self.memory_mib,
            f"{self.tmpfs_mib} MiB of /tmp and tmpfs leave nothing of memory_mib "
            f"{self.memory_mib}; lower them",
        )
