"""What a further container of a task may be; the main one is called ``api``."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import texts, whole_number
from modules.language.cases_of_names import table_names
from modules.task.cases_of_containers import FILES, PATH, PORTS, SYSTEM, USERS
from modules.task.cases_of_health_checks import TIMES
from modules.task.cases_of_images import IMAGES
from modules.task.cases_of_tasks import NAMED, WORDS
from modules.task.cases_of_variables import FILES as VARIABLE_FILES
from modules.task.cases_of_variables import PLAIN_SECRETS

OPTION = "write the name of an option, such as Name or @type, up to 128 letters, digits and _.-"
IMAGE = "example.com/proxy:1"
PROXY = "containers.proxy"
ROUTER = {
    "image": IMAGE,
    "firelens": {},
    "user": "0",
    "waivers": {"root_user": "image of a vendor"},
}


def sidecar(**fields: Any) -> dict[str, Any]:
    """Return a further container."""
    return {"image": IMAGE, **fields}


def proxy(**fields: Any) -> Changes:
    """Return a task with a further container."""
    return {"containers": {"proxy": sidecar(**fields)}}


def logged(**options: Any) -> Changes:
    """Return a further container that sends its log to another."""
    return {"containers": {"proxy": sidecar(log_options=options), "router": ROUTER}}


AT_TMP = {"container_path": "/tmp"}  # noqa: S108


def mounted(**fields: Any) -> Changes:
    """Return a further container with a volume."""
    mount = {"container_path": "/srv/files", **fields}
    return {"volumes": {"files": {}}, **proxy(mount_points={"files": mount})}


def no_volume(field: str, *names: str) -> str:
    """Return what is said of volumes that are not there."""
    listed = ", ".join(f'"{name}"' for name in names)
    return f"{field}: {listed} is no volume of the task; write the name of one of volumes"


def taken(tmpfs: int) -> str:
    """Return what is said of directories in memory that leave none."""
    return (
        f"containers: tmpfs and /tmp of the further containers take {tmpfs} MiB, and nothing of "
        "memory_mib 2048 is left; lower them"
    )


ALSO = {"tmpfs of more than there is": taken(122944)}
"""What Terraform says besides, by the title of the case."""


def of_proxy(group: Group) -> Group:
    """Return cases of the main container for a further one, but for what it alone has."""
    image = {f"{PROXY}.image": IMAGE}
    below = group.below(PROXY)
    return Group(
        tuple({**image, **changes} for changes in below.right),
        tuple(
            one._replace(
                title=f"{main.title}, of another container",
                changes={**image, **one.changes},
                also=ALSO.get(main.title, main.also and f"containers.{main.also}"),
                instead=main.instead and f"containers.{main.instead}",
            )
            for main, one in zip(group.wrong, below.wrong, strict=True)
            if "health_check_command" not in main.changes
        ),
    )


OF_ANY_CONTAINER = join(
    *map(
        of_proxy,
        (IMAGES, USERS, PORTS, FILES, SYSTEM, TIMES, NAMED, WORDS, PLAIN_SECRETS, VARIABLE_FILES),
    ),
    wrong(
        "tmp_size_mib of half a MiB, of another container",
        proxy(tmp_size_mib=0.5),
        f"{PROXY}.tmp_size_mib: 0.5 is not a whole number; write one, without quotes",
        also="containers.tmp_size_mib: 0.5 is too small; give at least 1",
    ),
    wrong(
        "tmp_size_mib of nothing, of another container",
        proxy(tmp_size_mib=0),
        f"{PROXY}.tmp_size_mib: 0 is too small; give at least 1",
    ),
    wrong(
        "tmp_size_mib of more than there is, of another container",
        proxy(tmp_size_mib=122880),
        f"{PROXY}.tmp_size_mib: 122880 is too large; give at most 122879",
        also=taken(122880),
    ),
    wrong(
        "variable of 70000 characters, of another container",
        proxy(environment={"LEVEL": "x" * 70000}),
        f'{PROXY}.environment.LEVEL: "{"x" * 78}… is too long; give at most 65536 characters',
    ),
    wrong(
        "variables: 1001, of another container",
        proxy(environment={f"V{n}": "" for n in range(1001)}),
        f"{PROXY}.environment: 1001 given; give at most 1000",
    ),
)

WAIVERS = join(
    proxy(user="0", waivers={"root_user": "image of a vendor: ersetzt im März?"}),
    wrong(
        "waiver of a container that is the service's",
        proxy(waivers={"public_ip": "why"}),
        f"{PROXY}.waivers.public_ip: \"public_ip\" is not possible; choose 'plain_secret', "
        "'privileged_port', 'root_user' or 'writable_root_filesystem'",
    ),
)

SHARES = join(
    whole_number(
        f"{PROXY}.cpu_units",
        1,
        16384,
        also="containers: cpu_units of the further containers are 16385, of 16384 that the task "
        "has; lower them or raise its cpu_units",
        containers__proxy__image=IMAGE,
        cpu_units=16384,
        memory_mib=122880,
    ),
    proxy(memory_mib=256, memory_reservation_mib=128, tmp_size_mib=255),
    *(
        wrong(
            f"{field} {number} of another container",
            {"cpu_units": 16384, "memory_mib": 122880, **proxy(**{field: number})},
            f"{PROXY}.{field}: {number} {text}",
            also=also,
        )
        for field in ("memory_mib", "memory_reservation_mib")
        for number, text, also in (
            (
                5,
                "is too small; give at least 6",
                "containers.tmp_size_mib: 64 MiB of /tmp and tmpfs leave nothing of memory_mib 5; "
                "lower them"
                if field == "memory_mib"
                else "",
            ),
            (
                122880,
                "is too large; give at most 122879",
                "containers: the further containers take 122880 MiB, of 122880 that the task has, "
                "and leave nothing to the main one; lower them or raise its memory_mib",
            ),
            (
                100.5,
                "is not a whole number; write one, without quotes",
                "",
            ),
        )
    ),
    wrong(
        "reservation of all memory of a container",
        proxy(memory_mib=128, memory_reservation_mib=128),
        f"{PROXY}.memory_reservation_mib: 128 is not below memory_mib 128, with which the "
        "container is ended; lower it or remove one of them",
    ),
    wrong(
        "tmpfs of all memory of a container",
        proxy(memory_mib=128, tmp_size_mib=64, tmpfs={"/run": 64}),
        f"{PROXY}.tmp_size_mib: 128 MiB of /tmp and tmpfs leave nothing of memory_mib 128; lower "
        "them",
    ),
)

MOUNTS = join(
    mounted(read_only=True),
    table_names(
        f"{PROXY}.mount_points",
        lambda name: {
            "volumes": {name.lower()[:32]: {}},
            **proxy(mount_points={name: {"container_path": "/srv/files"}}),
        },
        lambda name: no_volume("containers", name),
    ),
    texts(
        f"{PROXY}.mount_points.files.container_path",
        PATH,
        "srv",
        made=lambda path: mounted(container_path=path),
    ),
    wrong(
        "volume of a container at a path of 256 characters",
        mounted(container_path=f"/{'d' * 255}"),
        f'{PROXY}.mount_points.files.container_path: "/{"d" * 77}… is too long; give at most 255 '
        "characters",
    ),
    wrong(
        "mount points of a container: 21",
        proxy(mount_points={f"v{n}": {"container_path": f"/v{n}"} for n in range(21)}),
        f"{PROXY}.mount_points: 21 given; give at most 20",
        also=no_volume("containers", *sorted(f"v{n}" for n in range(21))),
    ),
    mounted(container_path="/tmp"),  # noqa: S108
    {"volumes": {"files": {}}, **proxy(memory_mib=64, mount_points={"files": AT_TMP})},
    wrong(
        "volume in the place of tmpfs of a container",
        {"volumes": {"files": {}}, **proxy(mount_points={"files": AT_TMP}, tmpfs={"/tmp": 1})},  # noqa: S108
        f'{PROXY}.mount_points: "/tmp" is the place of several volumes, or of tmpfs too; give each '
        "its own",
    ),
)

SIDECARS = join(OF_ANY_CONTAINER, WAIVERS, SHARES, MOUNTS)
