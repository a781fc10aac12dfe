"""The volumes of a task, and where its containers have them."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.identifiers import AccessPointId, FileSystemId
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value
from modules.task.system_spec import ContainerPath

NFS_PORT = 2049
"""The port of EFS."""


class MountPointSpec(Spec):
    """A volume in a container."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    container_path: Annotated[Value[ContainerPath], Field(examples=["/srv/files"])]
    """Directory at which the container finds the volume."""

    read_only: Value[bool] = Value(False)
    """Whether the container can only read it."""


MountPoints = Annotated[dict[Name, MountPointSpec], Field(max_length=20)]
"""Mount points by the name of the volume."""


class EfsVolumeSpec(Spec):
    """A file system of EFS that exists, by one of its access points.

    It is mounted with encryption in transit and as the task role, which may read and write by this
    access point alone. Whose files those are is said by the access point's POSIX user.
    """

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    file_system_id: Annotated[Value[FileSystemId], Field(examples=["fs-0123456789abcdef0"])]
    """Id of the file system. Its mount targets have to let the tasks in on port 2049."""

    access_point_id: Annotated[Value[AccessPointId], Field(examples=["fsap-0123456789abcdef0"])]
    """Id of the access point."""


class VolumeSpec(Spec):
    """A volume that containers of a task share."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    container_path: Annotated[Value[ContainerPath | None], Field(examples=["/srv/files"])] = Value(
        None
    )
    """Directory at which the main container finds the volume, the short form of ``mount_points``.
    Default: only those have it that say so there."""

    read_only: Value[bool] = Value(False)
    """Whether the task can only read it: so it is at ``container_path``, and of a file system the
    task role may write nothing."""

    efs: Value[EfsVolumeSpec | None] = Value(None)
    """The file system. Default: an empty directory, which ends with the task.

    That directory belongs to root, unless the image that mounts it has a ``VOLUME`` of another
    user there. What one container alone writes goes into its ``tmpfs``.
    """

    @property
    def has_way_of_others(self) -> Value[bool]:
        """Whether it is a file system to which somebody else has to give the tasks a way."""
        return self.efs.is_given


Volumes = Annotated[dict[Name, VolumeSpec], Field(max_length=20)]
