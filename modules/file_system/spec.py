"""A file system that the tasks of several services can share, and that outlives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import TakenBy, api
from modules.language.spec import Spec
from modules.language.value import Value


def efs(call: str) -> TakenBy:
    """Return a call of Amazon EFS."""
    return api("elasticfilesystem", call, "efs/latest/ug")


FileSystemName = Annotated[
    str,
    Matches(
        r"[a-z][a-z0-9]*(-[a-z0-9]+)*",
        "lower-case letters, digits and single hyphens, with a letter first",
    ),
    Field(max_length=65),
    efs("TagResource"),
]
"""Name of a file system, as long as those of a service and of its volume with a hyphen."""

DIRECTORIES = r"(/[A-Za-z0-9_-][A-Za-z0-9_.-]*){1,4}"
DIRECTORIES_IN_WORDS = "one to four directories below /, which itself belongs to root: /files"
LONGEST_DIRECTORY = 100

Directory = Annotated[
    str,
    Matches(DIRECTORIES, DIRECTORIES_IN_WORDS),
    Field(max_length=LONGEST_DIRECTORY),
    efs("CreateAccessPoint"),
]
"""A directory of a file system, at which an access point begins."""

UserId = Annotated[int, Field(ge=1, le=4294967295)]
"""A user of POSIX other than root, whom EFS would not let in as root anyway."""

GroupId = Annotated[int, Field(ge=0, le=4294967295)]
"""A group of POSIX."""

DIRECTORY = "/files"
"""The directory that nobody has chosen: the same for all, so that files stay where they are."""

PERMISSIONS = "0750"
"""What the owner of a directory, its group and others may do there."""


ThroughputMode = Literal["elastic", "bursting"]

Transition = Literal[
    "AFTER_1_DAY",
    "AFTER_7_DAYS",
    "AFTER_14_DAYS",
    "AFTER_30_DAYS",
    "AFTER_60_DAYS",
    "AFTER_90_DAYS",
    "AFTER_180_DAYS",
    "AFTER_270_DAYS",
    "AFTER_365_DAYS",
]


class AccessPointSpec(Spec):
    """A way into one directory of a file system, as one user."""

    taken_by: ClassVar[TakenBy] = efs("CreateAccessPoint")

    uid: Annotated[Value[UserId], Field(examples=[1000])]
    """Id of the user to whom all files belong, whoever the container runs as; not root."""

    gid: Annotated[Value[GroupId], Field(examples=[1000])]
    """Id of the group to which all files belong."""


class FileSystemSpec(Spec):
    """A file system of EFS, encrypted at rest and in transit, in each availability zone.

    Whoever mounts it is known to IAM and comes by an access point, which says whose the files are.
    """

    taken_by: ClassVar[TakenBy] = efs("CreateFileSystem")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "transition_to_ia": efs("PutLifecycleConfiguration"),
    }

    throughput_mode: Value[ThroughputMode] = Value("elastic")
    """How fast it is. ``elastic``: as fast as needed, paid by what is read and written.
    ``bursting``: by what it holds, and included. The default never stands still for want of
    credits."""

    transition_to_ia: Value[Transition | None] = Value(None)
    """When a file that nobody has opened moves to Infrequent Access, which costs less to keep and
    more to read. Default: never."""

    backup: Value[bool] = Value(True)
    """Whether AWS Backup makes a copy each day, which it keeps for 35 days, also of a file system
    that is deleted."""
