"""The volumes of a task, and where its containers have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.identifiers import AccessPointId, FileSystemId
from modules.language.patterns import Matches
from modules.language.problems import Rule
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


FileSystemPath = Annotated[
    str,
    Matches(
        r"/|(/[A-Za-z0-9._@+-]+)+", "the full path of a directory of the file system: /exports/app"
    ),
    Field(max_length=255),
]
"""A directory of a file system, as a task definition names it."""


class EfsVolumeSpec(Spec):
    """A file system of EFS that exists, by one of its access points.

    It is mounted with encryption in transit and as the task role, which may read and write by this
    access point alone. Whose files those are is said by the access point's POSIX user.
    """

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    file_system_id: Annotated[Value[FileSystemId], Field(examples=["fs-0123456789abcdef0"])]
    """Id of the file system. Its mount targets have to let the tasks in on port 2049."""

    access_point_id: Value[AccessPointId | None] = Value(None)
    """Id of the access point.

    Without one the task role may read and write all files, each as the user of its container, root
    among them. So it needs the waiver ``whole_file_system``.
    """

    root_directory: Value[FileSystemPath | None] = Value(None)
    """Directory of the file system that the volume shows, and that is there; ``/`` is all of it.

    Default: that of the access point. Without one it is required.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from directory_rules(self.root_directory, self.access_point_id)


def directory_rules(
    root_directory: Value[str | None], access_point_id: Value[str | None]
) -> Iterator[Rule]:
    """Yield the rules that an access point says the directory, or else whoever mounts it.

    Terraform drops a misspelt field without a word, and nobody gets all files by that. Source of
    the first: Amazon ECS API, ``EFSVolumeConfiguration``.
    """
    is_whole = root_directory.if_given(lambda given: given == "/", otherwise=True)
    yield Rule(
        ("root_directory",),
        is_whole | ~access_point_id.is_given,
        "is said by the access point of a file system that exists; remove one of them",
    )
    yield Rule(
        ("root_directory",),
        root_directory.is_given | access_point_id.is_given,
        'is required without access_point_id: write the directory that is shown, or "/" for all',
    )


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
    def is_whole(self) -> Value[bool]:
        """Whether it is a file system that no access point confines."""
        whole: Value[bool] = self.efs.if_given(
            lambda efs: ~efs.access_point_id.is_given, otherwise=False
        )
        return whole

    @property
    def has_way_of_others(self) -> Value[bool]:
        """Whether it is a file system to which somebody else has to give the tasks a way."""
        return self.efs.is_given


Volumes = Annotated[dict[Name, VolumeSpec], Field(max_length=20)]
