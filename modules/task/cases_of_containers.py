"""What a container may be: its user, its port, its file system, its limits."""

from __future__ import annotations

from modules.language.cases import Case, Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, texts, whole_number
from modules.task.cases_of_health_checks import TIMES
from modules.task.system_spec import Capability

USER = 'write a user, or user and group, such as 1000:1000 or node, or "" for that of the image'
PATH = "write the full path of a directory, such as /run/app"


def waived(name: str, changes: Changes) -> Changes:
    """Return changes with the waiver that excuses them."""
    return {**changes, f"waivers.{name}": "image of a vendor"}


def excused(name: str, field: str, value: object, message: str) -> Group:
    """Return a value that needs a waiver: with it, and without."""
    return join(
        waived(name, {field: value}),
        wrong(
            f"{field} {value!r} without a waiver",
            {field: value},
            f'{field}: {message}, or say why: waivers.{name} = "<reason>"',
        ),
    )


def needless(name: str, field: str) -> Case:
    """Return a waiver of something that is as safe as the default."""
    return wrong(
        f"waiver {name} of nothing",
        waived(name, {}),
        f"{field}: waivers.{name} waives nothing, this is as safe as the default; remove it",
    )


USERS = join(
    *({"user": user} for user in ("1000", "1000:0", "node", "node:node", "4294967294", "app:10")),
    *(
        excused(
            "root_user",
            "user",
            user,
            f'"{user}" is root, or may be; write another user of the image',
        )
        for user in ("0", "root", "0:0", "root:1000", "00", "")
    ),
    needless("root_user", "user"),
    texts("user", USER, *("1000:", ":0", "a b", "no/de", "1" * 11, "1000:1000:1")),
)

PORTS = join(
    whole_number(
        "port",
        0,
        65535,
        also='port: 0.5 needs root, and user is "101:101"; listen on 1024 or above, or say why: '
        'waivers.privileged_port = "<reason>"',
    ),
    {"port": 1024},
    waived("root_user", {"user": "0", "port": 80}),
    *(
        excused(
            "privileged_port",
            "port",
            port,
            f'{port} needs root, and user is "101:101"; listen on 1024 or above',
        )
        for port in (1, 80, 1023)
    ),
    needless("privileged_port", "port"),
    wrong(
        "waiver of a port of root",
        waived("privileged_port", waived("root_user", {"user": "0", "port": 80})),
        "port: waivers.privileged_port waives nothing, this is as safe as the default; remove it",
    ),
)

FILES = join(
    excused(
        "writable_root_filesystem",
        "readonly_root_filesystem",
        False,
        "false lets the container change its own programs; name the directories that it writes to "
        "in tmpfs",
    ),
    needless("writable_root_filesystem", "readonly_root_filesystem"),
    {"working_directory": "/srv/app-1/.cache"},
    texts("working_directory", PATH, "app", "/", "/app/", "/a b", "", "C:"),
    wrong(
        "working_directory of 256 characters",
        {"working_directory": f"/{'d' * 255}"},
        f'working_directory: "/{"d" * 77}… is too long; give at most 255 characters',
    ),
    *(
        wrong(f'tmpfs at "{path}"', {"tmpfs": {path: 1}}, f'tmpfs.{path}: "{path}": {PATH}')
        for path in ("run", "/")
    ),
    wrong(
        "tmpfs with a path of 256 characters",
        {"tmpfs": {f"/{'d' * 255}": 1}},
        f'tmpfs./{"d" * 255}: "/{"d" * 77}… is too long; give at most 255 characters',
    ),
    {"tmpfs": {"/run": 1}},
    wrong(
        "tmpfs of nothing",
        {"tmpfs": {"/run": 0}},
        "tmpfs./run: 0 is too small; give at least 1",
    ),
    wrong(
        "tmpfs of more than there is",
        {"tmpfs": {"/run": 122880}},
        "tmpfs./run: 122880 is too large; give at most 122879",
    ),
    wrong(
        "tmpfs of half a MiB",
        {"tmpfs": {"/run": 1.5}},
        "tmpfs./run: 1.5 is not a whole number; write one, without quotes",
    ),
    wrong(
        "tmpfs: 21",
        {"tmpfs": {f"/d{number}": 1 for number in range(21)}},
        "tmpfs: 21 given; give at most 20",
    ),
)

SYSTEM = join(
    {"linux_capabilities_drop": ["NET_RAW", "CHOWN"]},
    {"linux_capabilities_drop": []},
    choice(
        "linux_capabilities_drop.0", Capability, "all", given={"linux_capabilities_drop": ["all"]}
    ),
    wrong(
        "capabilities: 39",
        {"linux_capabilities_drop": ["KILL"] * 39},
        "linux_capabilities_drop: 39 given; give at most 38",
    ),
    {"ulimits": {"nofile": {"soft_limit": 1, "hard_limit": 1048576}}},
    wrong(
        "limit that Fargate sets itself",
        {"ulimits": {"nproc": {"soft_limit": 1, "hard_limit": 2}}},
        "ulimits.nproc: \"nproc\" is not possible; choose 'nofile'",
    ),
    whole_number(
        "ulimits.nofile.soft_limit",
        1,
        1048576,
        also="ulimits.soft_limit: 1048577 is above hard_limit 1048576; lower it, or raise the "
        "hard_limit",
        ulimits__nofile__hard_limit=1048576,
    ),
    whole_number(
        "ulimits.nofile.hard_limit",
        1,
        1048576,
        also="ulimits.soft_limit: 1 is above hard_limit 0; lower it, or raise the hard_limit",
        ulimits__nofile__soft_limit=1,
    ),
    wrong(
        "limit with another field",
        {"ulimits": {"nofile": {"soft_limit": 1, "hard_limit": 2, "unit": 3}}},
        "ulimits.nofile.unit: is no field of this table; choose hard_limit or soft_limit",
        instead='ulimits: "unit" is no field; choose hard_limit or soft_limit',
    ),
    wrong(
        "soft_limit above the hard one",
        {"ulimits": {"nofile": {"soft_limit": 20, "hard_limit": 10}}},
        "ulimits.nofile.soft_limit: 20 is above hard_limit 10; lower it, or raise the hard_limit",
    ),
    whole_number("stop_timeout_seconds", 2, 120),
    whole_number("start_timeout_seconds", 2, 120),
    whole_number("restart_policy.restart_attempt_period_seconds", 60, 1800),
    {"restart_policy": {"ignored_exit_codes": [0, 255]}},
    *(
        wrong(
            f"exit code {code}",
            {"restart_policy": {"ignored_exit_codes": [code]}},
            f"restart_policy.ignored_exit_codes.0: {code} {text}",
        )
        for code, text in (
            (-1, "is too small; give at least 0"),
            (256, "is too large; give at most 255"),
            (1.5, "is not a whole number; write one, without quotes"),
        )
    ),
    wrong(
        "exit codes: 51",
        {"restart_policy": {"ignored_exit_codes": [1] * 51}},
        "restart_policy.ignored_exit_codes: 51 given; give at most 50",
    ),
)

WAIVERS = join(
    wrong(
        "waiver of what cannot be waived",
        {"waivers": {"encryption": "why"}},
        "waivers.encryption: \"encryption\" is not possible; choose 'plain_secret', "
        "'privileged_port', 'public_ingress', 'public_ip', 'root_user', 'whole_file_system', "
        "'wide_permissions' or 'writable_root_filesystem'",
    ),
)

CONTAINERS = join(
    {"command": ["serve", "--all"]},
    {"entry_point": ["/bin/sh", "-c"]},
    USERS,
    PORTS,
    FILES,
    SYSTEM,
    TIMES,
    WAIVERS,
)
