"""File systems of an environment, and the volumes of its services that are on them."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_services import services
from modules.file_system.cases import DIRECTORY, MOST, given, settings
from modules.file_system.cases import LONG as DEEP
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import texts, whole_number
from modules.language.cases_of_names import NAME
from modules.task.cases_of_volumes import ACCESS_POINT, TO_FILES

POINT = ACCESS_POINT["access_point_id"]
OWNER = {"uid": 1000, "gid": 1000}
ON_FILES = {"file_system": "files", **OWNER}
FILES: Changes = {"file_systems": {"files": {}}}
EFS = "services.api.volumes.data.efs"
LONG = "n" * 65

EXISTS = "is of a file system that is made here, and this one exists; remove it"
NONE = f"is none that an access point makes; {DIRECTORY}, in at most 100 characters"
REQUIRED = "is required: all files belong to it; write that of the user as whom the container runs"


def on(**files: Any) -> Changes:
    """Return a service with a volume on a file system."""
    return services(api={"volumes": {"data": {"container_path": "/data", "efs": files}}})


def two(one: Changes, other: Changes) -> Changes:
    """Return two services with a volume each."""
    return services(
        api={"volumes": {"data": {"efs": one}}}, web={"volumes": {"data": {"efs": other}}}
    )


FILE_SYSTEMS = join(
    FILES,
    on(**OWNER),
    {**FILES, **on(**ON_FILES)},
    {**FILES, **on(**ON_FILES, root_directory="/srv/data")},
    {**FILES, **two(ON_FILES, ON_FILES)},
    {**FILES, **two(ON_FILES, {**ON_FILES, "uid": 1001, "root_directory": "/other"})},
    two(OWNER, {**OWNER, "file_system": "api-data"}),
    {"file_systems": {"api-data": {"throughput_mode": "bursting"}}, **on(**OWNER)},
    {
        **FILES,
        "jobs.report": {
            "image": "example.com/report:1",
            "volumes": {"data": {"container_path": "/data", "read_only": True, "efs": ON_FILES}},
        },
    },
    *settings("file_systems.files."),
    wrong(
        "file systems: 201",
        {"file_systems": {f"f{number}": {} for number in range(201)}},
        "file_systems: 201 given; give at most 200",
    ),
    texts(
        f"{EFS}.file_system",
        NAME,
        "my_files",
        made=lambda name: on(**OWNER, file_system=name),
    ),
    wrong(
        "file system of a volume with a name of 66 characters",
        on(**OWNER, file_system=f"{LONG}n"),
        f'{EFS}.file_system: "{LONG}n" is too long; give at most 65 characters',
    ),
    *(
        wrong(
            f"directory that no access point makes: {directory[:11]}",
            on(**OWNER, root_directory=directory),
            f'{EFS}.root_directory: "{directory}" {NONE}',
        )
        for directory in ("/", "/a/b/c/d/e", "/.hidden", DEEP)
    ),
    {"file_systems": {LONG: {}}},
    wrong(
        "name of a file system of 66 characters",
        {"file_systems": {f"{LONG}n": {}}},
        f'file_systems.{LONG}n: "{LONG}n" is too long; give at most 65 characters',
    ),
    wrong(
        "name of a file system with another character",
        {"file_systems": {"my_files": {}}},
        f'file_systems.my_files: "my_files": {NAME}',
    ),
    whole_number(f"{EFS}.uid", 1, MOST, **given(f"{EFS}.gid")),
    whole_number(f"{EFS}.gid", 0, MOST, **given(f"{EFS}.uid")),
    *(
        wrong(f"no {field} of a file system", on(**{other: 1000}), f"{EFS}.{field}: {REQUIRED}")
        for field, other in (("uid", "gid"), ("gid", "uid"))
    ),
    wrong(
        "access point of no file system",
        {**on(access_point_id=POINT), "services.api.egress": TO_FILES["egress"]},
        f"{EFS}.file_system_id: is required of a file system that exists; write it, or uid and gid "
        "alone",
    ),
    *(
        wrong(
            f"{field} of a file system that exists",
            {
                **on(**ACCESS_POINT, **{field: value}),
                "services.api.egress": TO_FILES["egress"],
            },
            f"{EFS}.{field}: {EXISTS}",
        )
        for field, value in ON_FILES.items()
    ),
    wrong(
        "misspelt file system",
        {**FILES, **on(**OWNER, file_system="fils")},
        f'{EFS}.file_system: "fils" is no file system of this environment; did you mean "files"?; '
        "or write [file_systems.fils]",
    ),
    wrong(
        "two users of one directory",
        {**FILES, **two(ON_FILES, {**ON_FILES, "uid": 1001})},
        'services.web.volumes.data.efs: "/files" of "files" belongs to user 1000 and group 1000, '
        'as volume "data" of "api" says; write the same, or another root_directory',
    ),
    wrong(
        "two file systems of one name",
        services(
            **{
                "a": {"volumes": {"b-c": {"efs": OWNER}}},
                "a-b": {"volumes": {"c": {"efs": OWNER}}},
            }
        ),
        'services.a-b.volumes.c.efs: makes a file system "a-b-c", as volume "b-c" of "a" does; '
        'write file_system = "a-b-c" for the same one, or rename the volume',
    ),
    *(
        wrong(
            f"service called like what belongs to a file system: {name}",
            {**FILES, **services(**{name: {}})},
            f"services.{name}: is what a part of the platform is called; rename the service",
        )
        for name in ("files-efs", "files-file-system")
    ),
    wrong(
        "egress called like that to a file system",
        {
            **FILES,
            **on(**ON_FILES),
            "services.api.egress": {"files-efs": TO_FILES["egress"]["files"]},
        },
        "services.api.egress.files-efs: would have the same address as that to file system "
        '"files"; rename it',
    ),
)
