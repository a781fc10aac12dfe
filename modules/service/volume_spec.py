"""Volumes of services and jobs, as the file of an environment has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.file_system.spec import (
    DIRECTORIES,
    DIRECTORIES_IN_WORDS,
    DIRECTORY,
    LONGEST_DIRECTORY,
    FileSystemName,
    GroupId,
    UserId,
)
from modules.language.fields import Name
from modules.language.functions import matches
from modules.language.identifiers import AccessPointId, FileSystemId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value
from modules.task.volume_spec import FileSystemPath, VolumeSpec, directory_rules


class FilesSpec(Spec):
    """A file system of EFS: ``{ uid, gid }`` of one that is made, or both ids of one that exists.

    It is mounted with encryption in transit and as the task role, by an access point alone unless
    the waiver ``whole_file_system`` says why not.
    """

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    uid: Value[UserId | None] = Value(None)
    """Id of the user to whom all files belong, whoever the container runs as; not root."""

    gid: Value[GroupId | None] = Value(None)
    """Id of the group to which all files belong."""

    file_system: Value[FileSystemName | None] = Value(None)
    """Name of the file system, one of ``file_systems``.

    Default: one of its own, called ``<service>-<volume>``. It stays when the service goes: write
    ``[file_systems.<service>-<volume>]`` then, and its name here for another service.
    """

    root_directory: Value[FileSystemPath | None] = Value(None)
    """Directory of the file system that the volume shows.

    Of one that is made: ``/files`` unless it is said. It is made with the first mount, with the
    rights 0750, and whoever mounts the same one does so as the same user. Of one that exists it is
    required if no access point has its own: a directory that is there, or ``/``, all of it.
    """

    file_system_id: Value[FileSystemId | None] = Value(None)
    """Id of one that exists. Its mount targets have to let the tasks in on port 2049."""

    access_point_id: Value[AccessPointId | None] = Value(None)
    """Id of the access point of one that exists.

    Without one the task role may read and write all files, each as the user of its container, root
    among them. So it needs the waiver ``whole_file_system``.
    """

    @property
    def is_made(self) -> bool:
        """Whether the file system is made with the environment."""
        return not self.file_system_id.is_given

    @property
    def directory(self) -> str:
        """The directory that it shows of a file system that is made."""
        return str(self.root_directory.known or DIRECTORY)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        exists = self.file_system_id.is_given | self.access_point_id.is_given
        yield Rule(
            ("file_system_id",),
            self.file_system_id.is_given | ~exists,
            "is required of a file system that exists; write it, or uid and gid alone",
        )
        for field in ("uid", "gid"):
            yield Rule(
                (field,),
                getattr(self, field).is_given | exists,
                "is required: all files belong to it; write that of the user as whom the "
                "container runs",
            )
        for field in ("uid", "gid", "file_system"):
            yield Rule(
                (field,),
                ~(getattr(self, field).is_given & exists),
                "is of a file system that is made here, and this one exists; remove it",
            )
        for rule in directory_rules(self.root_directory, self.access_point_id):
            yield Rule(rule.path, rule.holds | ~exists, rule.message)
        fits = matches(rf"^{DIRECTORIES}$", Value(self.directory))
        yield Rule(
            ("root_directory",),
            exists | (fits & (len(self.directory) <= LONGEST_DIRECTORY)),
            f'"{self.directory}" is none that an access point makes; write {DIRECTORIES_IN_WORDS}, '
            f"in at most {LONGEST_DIRECTORY} characters",
        )


class FileVolumeSpec(VolumeSpec):
    """A volume that containers of a task share."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    efs: Value[FilesSpec | None] = Value(None)  # type: ignore[assignment]
    """The file system. Default: an empty directory, which ends with the task.

    That directory belongs to root, unless the image that mounts it has a ``VOLUME`` of another
    user there. What one container alone writes goes into its ``tmpfs``.
    """

    @property
    def is_whole(self) -> Value[bool]:
        """Whether it is a file system that no access point confines."""
        return self.has_way_of_others & super().is_whole

    @property
    def has_way_of_others(self) -> Value[bool]:
        """Whether it is a file system to which somebody else has to give the tasks a way."""
        return Value(self.efs.known is not None and not self.efs.known.is_made)


FileVolumes = Annotated[dict[Name, FileVolumeSpec], Field(max_length=20)]
"""Volumes by their name."""
