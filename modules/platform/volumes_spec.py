"""Volumes of the tasks of a platform: empty, or on file systems that it makes or that exist."""

from __future__ import annotations

from modules.file_system.spec import FileSystemName, GroupId, UserId
from modules.language.identifiers import FileSystemId
from modules.language.value import Value
from modules.platform.passed_on_spec import PassedOn, passed_on
from modules.task.volume_spec import EfsVolumeSpec, VolumeSpec


class OwnOfFiles(PassedOn):
    """What a file system of a volume is in the words of an environment file."""

    file_system: Value[FileSystemName | None] = Value(None)
    """Name of a file system of the platform, one of ``file_systems``. Default: it is one that
    exists, by ``file_system_id``."""

    uid: Value[UserId | None] = Value(None)
    """Id of the user to whom all files belong in a file system of the platform, whoever the
    container runs as; not root. Required with ``file_system``."""

    gid: Value[GroupId | None] = Value(None)
    """Id of the group to which all files belong. Required with ``file_system``."""

    root_directory: Value[str | None] = Value(None)
    """Directory of the file system that the volume shows.

    Of one of the platform: ``/files`` unless it is said. It is made with the first mount, and
    whoever mounts the same one does so as the same user. Of one that exists: that of its access
    point, or a directory that is there.
    """

    file_system_id: Value[FileSystemId | None] = Value(None)
    """Id of a file system that exists. Its mount targets have to let the tasks in on port 2049."""


Files = passed_on(
    "Files",
    "A file system of a volume, made by the platform or not: that of ``volumes`` of the modules "
    "``service`` and ``job``.",
    EfsVolumeSpec,
    without=frozenset({"file_system_id", "root_directory"}),
    own=OwnOfFiles,
)


class OwnOfVolume(PassedOn):
    """What a volume is in the words of an environment file."""

    efs: Value[Files | None] = Value(None)  # type: ignore[valid-type]
    """The file system. Default: an empty directory, which ends with the task."""


VolumeTable = passed_on(
    "VolumeTable",
    "A volume: that of ``volumes`` of the modules ``service`` and ``job``.",
    VolumeSpec,
    without=frozenset({"efs"}),
    own=OwnOfVolume,
)
