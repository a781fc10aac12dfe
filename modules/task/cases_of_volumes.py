"""What volumes of a task may be, and where its containers may have them."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import texts
from modules.language.cases_of_names import table_names
from modules.task.cases_of_containers import PATH
from modules.task.cases_of_sidecars import no_volume, proxy

ACCESS_POINT = {
    "file_system_id": "fs-0123456789abcdef0",
    "access_point_id": "fsap-0123456789abcdef0",
}
TO_FILES = {
    "egress": {
        "files": {
            "description": "files",
            "port": 2049,
            "referenced_security_group_id": "sg-00000000000000001",
        }
    }
}


def files(**fields: Any) -> Changes:
    """Return a volume of EFS."""
    return {"volumes": {"files": {"efs": {**ACCESS_POINT, **fields}}}, **TO_FILES}


NEEDLESS = (
    "volumes: waivers.whole_file_system waives nothing, this is as safe as the default; remove it"
)
WHOLE = "opens a whole file system, to each container as any user; name one of its access points by"


def whole(**fields: Any) -> Changes:
    """Return a volume of EFS without an access point, and the reason why."""
    efs = {"file_system_id": ACCESS_POINT["file_system_id"], "root_directory": "/", **fields}
    reason = {"whole_file_system": "files of the servers before, by their users"}
    return {"volumes": {"files": {"efs": efs}}, **TO_FILES, "waivers": reason}


PLACED_FILES: Changes = {
    "volumes": {"files": {"container_path": "/srv/files", "read_only": True, "efs": ACCESS_POINT}},
    **TO_FILES,
}


def placed(**fields: Any) -> Changes:
    """Return a volume that says itself where the main container has it."""
    return {"volumes": {"files": {"container_path": "/srv/files", **fields}}}


def mounted(**fields: Any) -> Changes:
    """Return a volume in the main container."""
    mount = {"container_path": "/srv/files", **fields}
    return {"volumes": {"files": {}}, "mount_points": {"files": mount}}


DIRECTORY = "volumes.files.efs.root_directory"
REQUIRED = 'is required without access_point_id: write the directory that is shown, or "/" for all'

VOLUMES = join(
    {"volumes": {}},
    mounted(read_only=True),
    files(),
    placed(),
    placed(read_only=True),
    PLACED_FILES,
    texts(
        "volumes.files.container_path",
        PATH,
        "srv",
        made=lambda path: placed(container_path=path),
    ),
    wrong(
        "volume placed at a path of 256 characters",
        placed(container_path=f"/{'d' * 255}"),
        f'volumes.files.container_path: "/{"d" * 77}… is too long; give at most 255 characters',
    ),
    wrong(
        "volume placed and mounted",
        {**placed(), "mount_points": {"files": {"container_path": "/srv/other"}}},
        'mount_points: "files" has its container_path in volumes already; keep one of them',
    ),
    whole(),
    wrong(
        "neither access point nor directory",
        whole(root_directory=None),
        f"{DIRECTORY}: {REQUIRED}",
    ),
    wrong(
        "misspelt directory",
        whole(root_directory=None, root_directry="/portal"),
        "volumes.files.efs.root_directry: is no field of this table; "
        'did you mean "root_directory"?',
        instead=f"volumes.efs.root_directory: {REQUIRED}",
    ),
    files(root_directory="/"),
    texts(
        "volumes.files.efs.root_directory",
        "write the full path of a directory of the file system: /exports/app",
        *("exports", "/exports/", "/ exports", ""),
        made=lambda path: whole(root_directory=path),
    ),
    wrong(
        "directory of a file system of 256 characters",
        whole(root_directory=f"/{'d' * 255}"),
        f'volumes.files.efs.root_directory: "/{"d" * 77}… is too long; give at most 255 characters',
    ),
    wrong(
        "directory beside an access point",
        files(root_directory="/exports"),
        "volumes.files.efs.root_directory: is said by the access point of a file system that "
        "exists; remove one of them",
    ),
    wrong(
        "no access point",
        {**whole(), "waivers": {}},
        f'volumes: "files" {WHOLE} access_point_id, or say why: waivers.whole_file_system = '
        '"<reason>"',
    ),
    wrong(
        "waiver beside an access point",
        {**whole(), **files()},
        NEEDLESS,
    ),
    placed(container_path="/tmp"),  # noqa: S108
    mounted(container_path="/tmp"),  # noqa: S108
    {**mounted(container_path="/tmp"), "tmp_size_mib": 2048},  # noqa: S108
    wrong(
        "volume and tmpfs in /tmp",
        {**placed(container_path="/tmp"), "tmpfs": {"/tmp": 64}},  # noqa: S108
        'mount_points: "/tmp" is the place of several volumes, or of tmpfs too; give each its own',
    ),
    {**files(), "egress": {}, "security_group_ids": ["sg-00000000000000001"]},
    *(
        {**files(), "egress": {"files": {"description": "files", "cidr_ipv4": "10.0.0.0/8", **way}}}
        for way in ({"from_port": 2000, "to_port": 2100}, {"protocol": "-1"})
    ),
    table_names("volumes", lambda name: {"volumes": {name: {}}}),
    wrong(
        "volumes: 21",
        {"volumes": {f"v{n}": {} for n in range(21)}},
        "volumes: 21 given; give at most 20",
    ),
    texts(
        "volumes.files.efs.file_system_id",
        "write the id of a file system of EFS: fs-0123456789abcdef0",
        *("files", "fs-1", "fs-0123456789ABCDEF0", ""),
        made=lambda text: files(file_system_id=text),
    ),
    texts(
        "volumes.files.efs.access_point_id",
        "write the id of an access point of EFS: fsap-0123456789abcdef0",
        *("files", "fsap-1", "fsap-0123456789ABCDEF0", ""),
        made=lambda text: whole(access_point_id=text),
        also=lambda _: NEEDLESS,
    ),
    wrong(
        "volume of EFS that cannot be reached",
        {**files(), "egress": {}},
        'volumes: "files" cannot be mounted, tasks do not reach port 2049; write egress with port '
        "= 2049 and the security group of the mount targets",
    ),
    table_names(
        "mount_points",
        lambda name: {
            "volumes": {name.lower()[:32]: {}},
            "mount_points": {name: {"container_path": "/srv/files"}},
        },
        lambda name: no_volume("mount_points", name),
    ),
    texts(
        "mount_points.files.container_path",
        PATH,
        "srv",
        made=lambda path: mounted(container_path=path),
    ),
    wrong(
        "volume at a path of 256 characters",
        mounted(container_path=f"/{'d' * 255}"),
        f'mount_points.files.container_path: "/{"d" * 77}… is too long; give at most 255 '
        "characters",
    ),
    wrong(
        "mount points: 21",
        {
            "volumes": {f"v{n}": {} for n in range(20)},
            "mount_points": {f"v{n}": {"container_path": f"/v{n}"} for n in range(21)},
        },
        "mount_points: 21 given; give at most 20",
        also=no_volume("mount_points", "v20"),
    ),
    wrong(
        "volume in the place of tmpfs",
        {**mounted(container_path="/run"), "tmpfs": {"/run": 1}},
        'mount_points: "/run" is the place of several volumes, or of tmpfs too; give each its own',
    ),
    *(
        wrong(
            f"unknown volume in {field}",
            changes,
            no_volume(field, "files"),
        )
        for field, changes in (
            ("mount_points", {"mount_points": {"files": {"container_path": "/srv"}}}),
            ("containers", proxy(mount_points={"files": {"container_path": "/srv"}})),
        )
    ),
)
