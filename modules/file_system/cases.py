"""What the module ``file_system`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.file_system.inputs import FileSystemInputs
from modules.file_system.spec import ThroughputMode, Transition
from modules.language.cases import Cases, Changes, join, wrong
from modules.language.cases_of_ids import ids, key_arns
from modules.language.cases_of_kinds import choice, quoted, whole_number
from modules.language.cases_of_names import names, platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags

DIRECTORY = "write one to four directories below /, which itself belongs to root: /files"
SUBNET = "subnet-00000000000000001"
ZONE = (
    "write a zone of the region itself, such as eu-west-1a; local and wavelength zones carry no "
    "NAT gateway or load balancer of this kind"
)
POINT = {"uid": 1000, "gid": 1000}
MOST = 4294967295
LONG = f"/{'d' * 100}"


def point(directory: str = "/files", **fields: Any) -> Changes:
    """Return an access point."""
    return {"access_points": {directory: {**POINT, **fields}}}


def given(path: str) -> dict[str, Any]:
    """Return an id beside another, as :func:`whole_number` takes it."""
    return {path.replace(".", "__"): 1000}


def settings(path: str = "") -> tuple[Any, ...]:
    """Return cases of what is said of a file system, from its table at a path."""
    return (
        {f"{path}throughput_mode": "bursting"},
        choice(f"{path}throughput_mode", ThroughputMode, "provisioned"),
        {f"{path}transition_to_ia": "AFTER_30_DAYS"},
        choice(f"{path}transition_to_ia", Transition, "AFTER_2_DAYS"),
        {f"{path}backup": False},
    )


CASES = Cases(
    FileSystemInputs,
    {
        "platform": "shop",
        "name": "files",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": {"eu-west-1a": SUBNET},
    },
    platform_names("platform"),
    names("name", 32),
    ids("vpc", "vpc_id"),
    ids("subnet", "subnet_ids.eu-west-1a", lambda id: {"subnet_ids": {"eu-west-1a": id}}),
    join(
        wrong("no subnet", {"subnet_ids": {}}, "subnet_ids: 0 given; give at least 1"),
        wrong(
            "subnets in seven zones",
            {"subnet_ids": {f"eu-west-1{letter}": SUBNET for letter in "abcdefg"}},
            "subnet_ids: 7 given; give at most 6",
        ),
        *(
            wrong(
                f"subnet in {zone}",
                {"subnet_ids": {zone: SUBNET}},
                f'subnet_ids.{zone}: "{zone}": {ZONE}',
            )
            for zone in ("a", "eu-west-1")
        ),
    ),
    point(),
    point("/srv/files/a.b/c_d-e"),
    *(
        wrong(
            f"access point at {directory}",
            point(directory),
            f'access_points.{directory}: "{directory}": {DIRECTORY}',
        )
        for directory in ("/", "files", "/a/b/c/d/e", "/files/", "/a b")
    ),
    wrong(
        "access point at /../root",
        point("/../root"),
        f'access_points./../root: "/../root": {DIRECTORY}',
        instead=f'access_points: "/../root": {DIRECTORY}',
    ),
    wrong(
        "access point at a path of 101 characters",
        point(LONG),
        f"access_points.{LONG}: {quoted(LONG)} is too long; give at most 100 characters",
    ),
    wrong(
        "access points: 101",
        {"access_points": {f"/d{number}": POINT for number in range(101)}},
        "access_points: 101 given; give at most 100",
    ),
    wrong(
        "a field that an access point has not",
        point(mode=750),
        "access_points./files.mode: is no field of this table; choose gid or uid",
        instead='access_points: "mode" is no field; choose gid or uid',
    ),
    whole_number("access_points./files.uid", 1, MOST, **given("access_points./files.gid")),
    whole_number("access_points./files.gid", 0, MOST, **given("access_points./files.uid")),
    tags(),
    key_arns("kms_key_arn"),
    *settings(),
    {"disposable": True},
    null_tables(FileSystemInputs),
)
