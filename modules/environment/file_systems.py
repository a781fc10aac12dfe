"""The file systems of an environment, and who mounts which of their directories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from modules.file_system.spec import AccessPointSpec, FileSystemSpec
from modules.language.kinds import Path
from modules.language.problems import Problem, did_you_mean
from modules.language.value import Value
from modules.network.egress_spec import EgressSpec
from modules.service.caller_spec import CallerSpec
from modules.service.volume_spec import FilesSpec
from modules.task.volume_spec import NFS_PORT

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


class Mount(NamedTuple):
    """A volume of a service or job that is on a file system of the environment."""

    caller: str
    volume: str
    path: Path
    """The place of its ``efs`` in the file."""

    file_system: str
    files: FilesSpec

    @property
    def directory(self) -> str:
        """The directory that it shows."""
        return self.files.directory

    @property
    def owner(self) -> tuple[int, int]:
        """User and group to whom its files belong."""
        return (self.files.uid.given.known, self.files.gid.given.known)


def mounts_of(table: str, name: str, caller: CallerSpec) -> Iterator[Mount]:
    """Yield the volumes of a service or job that are on file systems of the environment."""
    noun = caller.aws_name(name)
    for volume, spec in caller.volumes.known.items():
        files = spec.efs.known
        if files is not None and files.is_made:
            path = (table, name, "volumes", volume, "efs")
            owner = str(files.file_system.known or f"{noun}-{volume}")
            yield Mount(name, volume, path, owner, files)


def all_mounts(spec: EnvironmentSpec) -> list[Mount]:
    """Return the volumes of all services and jobs that are on file systems."""
    places = spec.callers.items()
    return [mount for (table, name), one in places for mount in mounts_of(table, name, one)]


def file_systems_of(spec: EnvironmentSpec) -> dict[str, FileSystemSpec]:
    """Return the file systems by name: those of the table, and those of single volumes."""
    own = {one.file_system for one in all_mounts(spec) if not one.files.file_system.is_given}
    return {name: FileSystemSpec() for name in sorted(own)} | dict(spec.file_systems)


def access_points_of(spec: EnvironmentSpec, file_system: str) -> dict[str, AccessPointSpec]:
    """Return the ways into a file system, by directory."""
    return {
        mount.directory: AccessPointSpec(uid=mount.files.uid.given, gid=mount.files.gid.given)
        for mount in all_mounts(spec)
        if mount.file_system == file_system
    }


def target_of(file_system: str) -> str:
    """Return the name of the egress to a file system."""
    return f"{file_system}-efs"


def egress_to(mounts: Iterator[Mount], groups: Mapping[str, str]) -> Value[dict[str, EgressSpec]]:
    """Return the ways to file systems, by name, given their security groups."""
    return Value(
        {
            target_of(mount.file_system): EgressSpec(
                description=Value(f"mounts {mount.file_system}"),
                port=Value(NFS_PORT),
                referenced_security_group_id=Value(groups[mount.file_system]),
                both_sides=Value(True),
            )
            for mount in mounts
        }
    )


def count_of_mounted(caller: CallerSpec) -> int:
    """Return how many file systems of the environment a service or job mounts."""
    return len({mount.file_system for mount in mounts_of("services", "", caller)})


def mounting(spec: EnvironmentSpec, file_system: str) -> set[str]:
    """Return the services and jobs that mount a file system, by name."""
    return {mount.caller for mount in all_mounts(spec) if mount.file_system == file_system}


def file_system_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield file systems that are not there, names that are taken, and directories of two users."""
    tables = {name: table for table, name in spec.callers}
    for name in file_systems_of(spec):
        # The latter begins outputs, those of services too.
        for taken in sorted({target_of(name), f"{name}-file-system"} & tables.keys()):
            yield Problem(
                (tables[taken], taken),
                f"is what a part of the platform is called; rename the {tables[taken][:-1]}",
            )
    yield from _unknown_file_systems(spec)
    yield from _shared_directories(spec)
    for (table, name), caller in spec.callers.items():
        for file_system in {one.file_system for one in mounts_of(table, name, caller)}:
            if target_of(file_system) in caller.egress:
                yield Problem(
                    (table, name, "egress", target_of(file_system)),
                    f'would have the same address as that to file system "{file_system}"; '
                    "rename it",
                )


def _unknown_file_systems(spec: EnvironmentSpec) -> Iterator[Problem]:
    known = file_systems_of(spec)
    makers: dict[str, Mount] = {}
    for mount in all_mounts(spec):
        name = mount.file_system
        if not mount.files.file_system.is_given:
            maker = makers.setdefault(name, mount)
            if maker is not mount:
                yield Problem(
                    mount.path,
                    f'makes a file system "{name}", as volume "{maker.volume}" of '
                    f'"{maker.caller}" does; write file_system = "{name}" for the same one, or '
                    "rename the volume",
                )
        elif name not in known:
            yield Problem(
                (*mount.path, "file_system"),
                f'"{name}" is no file system of this environment; {did_you_mean(name, known)}; or '
                f"write [file_systems.{name}]",
            )


def _shared_directories(spec: EnvironmentSpec) -> Iterator[Problem]:
    owners: dict[tuple[str, str], Mount] = {}
    for mount in all_mounts(spec):
        first = owners.setdefault((mount.file_system, mount.directory), mount)
        if first.owner != mount.owner:
            uid, gid = first.owner
            yield Problem(
                mount.path,
                f'"{mount.directory}" of "{mount.file_system}" belongs to user {uid} and group '
                f'{gid}, as volume "{first.volume}" of "{first.caller}" says; write the same, or '
                "another root_directory",
            )
