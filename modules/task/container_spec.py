"""A container of a task: its image, its command, and what it may do in its own system."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.arns import EnvironmentFile
from modules.language.functions import matches, quoted, total
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.texts import Text, VariableName
from modules.language.value import Value
from modules.language.waivers import waiver_rules
from modules.task.dependency_rules import Dependencies
from modules.task.ecr import DEFAULT_IMAGE, Image, is_well_named
from modules.task.health_check import ContainerHealthCheckSpec
from modules.task.log_spec import LogOptions
from modules.task.plain_secret_rules import plain_secret_rules
from modules.task.system_spec import (
    FIRST_UNPRIVILEGED_PORT,
    TMP,
    Capabilities,
    ContainerPath,
    MemoryMib,
    RestartPolicySpec,
    TmpfsSizes,
    Ulimits,
)
from modules.task.volume_spec import MountPoints

_ID = r"([A-Za-z_][A-Za-z0-9_.-]{0,31}|[0-9]{1,10})"

User = Annotated[
    str,
    Matches(
        rf"({_ID}(:{_ID})?)?",
        'a user, or user and group, such as 1000:1000 or node, or "" for that of the image',
    ),
]

Words = Annotated[tuple[Text, ...], Field(max_length=500)]
"""A command, as a list of words."""

Variables = Annotated[dict[VariableName, Text], Field(max_length=1000)]
"""Environment variables. ECS counts bytes, not variables; see the rule of the task's size."""

Timeout = Annotated[int, Field(ge=2, le=120)]
"""Seconds. The bounds are Fargate's."""

EnvironmentFiles = Annotated[tuple[EnvironmentFile, ...], Field(max_length=10)]


class ContainerSpec(Spec):
    """What a container of a task may say."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    image: Value[Image] = Value(DEFAULT_IMAGE)
    """Container image.

    ``:1.4.2`` or ``@sha256:…`` is an image of its own repository; anything else is a
    full reference with a tag or a digest. The execution role may pull an image from any ECR
    repository; one of another account has to allow that in its own policy.

    The default listens on port 8080 without root, so that a new service is healthy before its first
    own image is pushed.
    """

    entry_point: Value[Words] = Value(())
    """Program that gets ``command`` as its arguments. Default: that of the image."""

    command: Value[Words] = Value(())
    """Command of the container. Default: that of the image."""

    working_directory: Value[ContainerPath | None] = Value(None)
    """Directory in which the command starts. Default: that of the image."""

    user: Value[User] = Value("101:101")
    """User, or user and group, of the container, by name or number.

    Root needs the waiver ``root_user`` (Security Hub ECS.20), and so does ``""``, the user of the
    image, which may be root. The default is the user of the default image.
    """

    port: Value[Annotated[int, Field(ge=0, le=65535)]] = Value(8080)
    """TCP port that the container listens on. 0: none, and then neither a DNS name nor a way in.

    Linux keeps ports below 1024 to root. Such a port is opened by the system control
    ``net.ipv4.ip_unprivileged_port_start``, which Fargate takes as it takes all of ``net.*``
    (Amazon ECS API, ``SystemControl``). AWS names no example of it, so with another user than root
    it needs the waiver ``privileged_port``.
    """

    readonly_root_filesystem: Value[bool] = Value(True)
    """Whether nothing can be written but ``/tmp`` and ``tmpfs`` (Security Hub ECS.5).

    A writable one needs the waiver ``writable_root_filesystem``.
    """

    tmp_size_mib: Value[MemoryMib] = Value(64)
    """Size of the writable ``/tmp`` in MiB, taken from the task's memory.

    A volume that is mounted at ``/tmp`` takes its place, and then it has none.
    """

    tmpfs: Value[TmpfsSizes] = Value({})
    """Further writable directories, held in the task's memory, with their sizes in MiB:
    ``"/var/run" = 16``. A size of ``/tmp`` here replaces ``tmp_size_mib``."""

    linux_capabilities_drop: Value[Capabilities | None] = Value(None)
    """Linux capabilities that are taken away.

    Default: ``ALL``; of a container that runs as root none, since the images of such change to
    another user or give files away when they start.
    """

    ulimits: Value[Ulimits] = Value({})
    """Limits of the operating system by name. Fargate takes ``nofile`` alone: open files."""

    stop_timeout_seconds: Value[Timeout] = Value(30)
    """Seconds between SIGTERM and SIGKILL when a task stops. The default is Fargate's."""

    start_timeout_seconds: Value[Timeout | None] = Value(None)
    """Seconds after which ECS gives up to start what waits for this container. Default: ECS's."""

    restart_policy: Value[RestartPolicySpec | None] = Value(None)
    """When ECS starts the container again in its task. Default: never, the task is replaced."""

    environment: Value[Variables] = Value({})
    """Environment variables, none of them secret.

    ``SERVICE_NAME`` and ``<CALLEE>_URL`` are set by the platform; a ``<CALLEE>_URL`` that is given,
    such as ``redis://…``, stays. What is secret (AWS credentials
    by name or value, private keys) needs the waiver ``plain_secret`` (Security Hub ECS.8).
    """

    environment_files: Value[EnvironmentFiles] = Value(())
    """ARNs of files in S3 with further environment variables, whose names end in ``.env``.

    ECS reads them when a task starts: what changes in a file takes a new deployment. Variables of
    ``environment`` and ``secrets`` win over those of files, those of a later file over an earlier
    one's. A file is encrypted with S3's own key: no other is opened for it. Default: none.
    """

    health_check: Value[ContainerHealthCheckSpec | None] = Value(None)
    """Health check in the container. Default: none."""

    mount_points: Value[MountPoints] = Value({})
    """Volumes of the task that the container has, by the name of the volume. Default: none."""

    log_options: Value[LogOptions] = Value({})
    """Options of FireLens for the log of the container, such as ``Name`` of the output.

    The log then goes to the container with ``firelens``, which sends it on; what CloudWatch Logs
    gets is said here, too. Default: none, and the log goes to the log group of the task.
    """

    waivers: Value[dict[Any, Any]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver."""

    @property
    @abstractmethod
    def waits_for(self) -> Value[Dependencies]:
        """Containers of the task that come first, each with what is waited for."""

    @property
    def own_image(self) -> Value[bool]:
        """Whether the image is one of its own repository."""
        return self.image.starts_with(":") | self.image.starts_with("@")

    @property
    def is_root(self) -> Value[bool]:
        """Whether the container runs as root, or may."""
        return matches(r"^((0+|root)(:.*)?)?$", self.user)

    @property
    def has_low_port(self) -> Value[bool]:
        """Whether Linux keeps the port to root."""
        return (self.port > 0) & (self.port < FIRST_UNPRIVILEGED_PORT)

    @property
    def dropped_capabilities(self) -> Value[tuple[str, ...]]:
        """Linux capabilities that are taken away."""
        default = self.is_root.then(Value(()), Value(("ALL",)))
        return self.linux_capabilities_drop.if_given(lambda given: given, otherwise=default)

    @property
    def all_tmpfs(self) -> Value[dict[str, int]]:
        """Every directory in memory, with its size in MiB; a volume takes the place of one."""
        every: Value[dict[str, int]] = Value({TMP: self.tmp_size_mib}) | self.tmpfs
        return every.select(lambda directory, _: ~self.mounted_at.contains(directory))

    @property
    def tmpfs_mib(self) -> Value[int]:
        """Memory of all these directories."""
        return total(Value((0,)) + self.all_tmpfs.values)

    @property
    def mounted_at(self) -> Value[tuple[str, ...]]:
        """Directories at which the container has volumes."""
        directories: Value[Any] = self.mount_points.values.map(lambda mount: mount.container_path)
        return directories

    def container_rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields of the container."""
        yield Rule(
            ("image",),
            is_well_named(self.image),
            f'"{self.image}" names no repository of ECR; write '
            "<12 digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>",
        )
        twice = (self.mounted_at + self.tmpfs.keys).repeated
        yield Rule(
            ("mount_points",),
            twice.length == 0,
            f"{quoted(twice)} is the place of several volumes, or of tmpfs too; give each its own",
        )
        yield from plain_secret_rules(self.environment, self.waivers)
        yield from waiver_rules(
            self.waivers,
            "root_user",
            needed=self.is_root,
            field="user",
            message=f'"{self.user}" is root, or may be; write another user of the image',
        )
        yield from waiver_rules(
            self.waivers,
            "privileged_port",
            needed=self.has_low_port & ~self.is_root,
            field="port",
            message=f'{self.port} needs root, and user is "{self.user}"; listen on '
            f"{FIRST_UNPRIVILEGED_PORT} or above",
        )
        yield from waiver_rules(
            self.waivers,
            "writable_root_filesystem",
            needed=~self.readonly_root_filesystem,
            field="readonly_root_filesystem",
            message="false lets the container change its own programs; name the directories that "
            "it writes to in tmpfs",
        )
