"""Rules on the file systems that volumes of services and jobs name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from modules.file_system.spec import DIRECTORY
from modules.language.functions import joined, quoted, split
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.platform.inputs import WholeInputs


def mount_rules(var: WholeInputs) -> Iterator[Rule]:
    """Yield the rules that each file system is there, and each of its directories one user's."""
    for table, callers in (("services", var.services), ("jobs", var.jobs)):
        files = _files(callers)
        named: Value[Any] = files.map(
            lambda efs: efs.file_system.given, where=lambda efs: efs.file_system.is_given
        )
        unknown = named.filter(lambda name: ~var.file_systems.keys.contains(name)).distinct
        yield Rule(
            (table,),
            unknown.length == 0,
            f"volumes: {quoted(unknown)} is mounted and is none of file_systems",
        )
        vague = _in_volumes(
            callers, lambda efs: efs.file_system.is_given == efs.file_system_id.is_given
        )
        yield Rule(
            (table,),
            vague.length == 0,
            f"volumes: efs of {quoted(vague)} is either of the platform or exists; write either "
            "file_system or file_system_id",
        )
        nobodys = _in_volumes(
            callers,
            lambda efs: (
                efs.file_system.is_given
                & (~efs.uid.is_given | ~efs.gid.is_given | efs.access_point_id.is_given)
            ),
        )
        yield Rule(
            (table,),
            nobodys.length == 0,
            f"volumes: efs of {quoted(nobodys)} needs uid and gid, and no access_point_id: all "
            "files of the directory belong to that user",
        )
    yield _one_user(var)


def _files(callers: Value[Any]) -> Value[Any]:
    """Return the file systems of all volumes of services or jobs."""
    volumes: Value[Any] = callers.values.map(lambda one: one.volumes.values).flat
    files: Value[Any] = volumes.map(
        lambda volume: volume.efs.given, where=lambda volume: volume.efs.is_given
    )
    return files


def _in_volumes(callers: Value[Any], holds: Callable[[Any], Value[bool]]) -> Value[Any]:
    """Return the names of volumes whose file system is one of those."""
    names: Value[Any] = callers.values.map(
        lambda one: (
            one.volumes.select(lambda _, volume: volume.efs.if_given(holds, otherwise=False)).keys
        )
    ).flat.distinct
    return names


def _one_user(var: WholeInputs) -> Rule:
    """Return the rule that whoever mounts a directory does so as the same user."""

    def owner(efs: Any) -> Value[str]:
        shown = efs.root_directory.if_given(lambda path: path, otherwise=DIRECTORY)
        return joined(" ", (joined(":", (efs.file_system, shown)), efs.uid, efs.gid))

    def of(callers: Value[Any]) -> Value[Any]:
        owners: Value[Any] = _files(callers).map(owner, where=lambda efs: efs.file_system.is_given)
        return owners

    both = (of(var.services) + of(var.jobs)).distinct
    twice = both.map(lambda one: split(" ", one)[0]).once(lambda places: places.repeated)
    return Rule(
        ("jobs",),
        twice.length == 0,
        f"volumes: {quoted(twice)} is mounted as two users; write the same uid and gid, or another "
        "root_directory",
    )
