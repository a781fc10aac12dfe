"""What a task may be: its container, its size, what its code may do."""

from __future__ import annotations

from typing import Literal

from modules.language.cases import join, wrong
from modules.language.cases_of_kinds import choice, texts, whole_number
from modules.task.cases_of_agent import AGENT
from modules.task.cases_of_containers import CONTAINERS
from modules.task.cases_of_health_checks import CONTROL, HEALTH_CHECKS
from modules.task.cases_of_images import IMAGES
from modules.task.cases_of_parts import PARTS
from modules.task.cases_of_permission_conditions import CONDITIONS, SHAPES
from modules.task.cases_of_permissions import PERMISSIONS
from modules.task.cases_of_statements import ALLOWED, POLICIES, STATEMENTS, statement
from modules.task.cases_of_variables import VARIABLES

VARIABLE = "write letters, digits and _.- with a letter or an underscore first, up to 255"

CPU = "is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384"
SOLD_WITH_1024 = (
    "is not sold with cpu_units 1024; choose 2048, 3072, 4096, 5120, 6144, 7168 or 8192"
)
WHOLE = "is not a whole number; write one, without quotes"


NAMED = join(
    wrong(
        "variables with other characters",
        {"environment": {"A=B": "1", "1A": "1", "A B": "1", "": "1", "V" * 256: "1"}},
        f'environment.A=B: "A=B": {VARIABLE}',
        f'environment.1A: "1A": {VARIABLE}',
        f'environment.A B: "A B": {VARIABLE}',
        f'environment.: "": {VARIABLE}',
        f'environment.{"V" * 256}: "{"V" * 78}…: {VARIABLE}',
    ),
    texts("environment.LEVEL", CONTROL, "a\0b", "\x1b[0m"),
)
"""Variables by their names and values."""

CONTAINER = join(
    IMAGES,
    HEALTH_CHECKS,
    CONTAINERS,
    whole_number("desired_count", 0, 500),
    {"environment": {"LEVEL": "${not} an %{expression}"}},
    {
        "environment": dict.fromkeys(
            (
                *("http_proxy", "_JAVA_OPTIONS", "ConnectionStrings__Default", "A-B"),
                *("spring.datasource.url", "V" * 255),
            ),
            "1",
        )
    },
    {"environment": {"TEXT": "two\nlines\tand ünï 🙂"}},
    NAMED,
)

SIZE = join(
    {"cpu_units": 256, "memory_mib": 512},
    {"cpu_units": 16384, "memory_mib": 122880},
    wrong("cpu_units that are not sold", {"cpu_units": 300}, f"cpu_units: 300 {CPU}"),
    wrong(
        "cpu_units fraction",
        {"cpu_units": 1024.5},
        f"cpu_units: 1024.5 {WHOLE}",
        also=f"cpu_units: 1024.5 {CPU}",
    ),
    wrong(
        "memory_mib that is not sold", {"memory_mib": 2000}, f"memory_mib: 2000 {SOLD_WITH_1024}"
    ),
    wrong(
        "memory_mib of more CPU",
        {"cpu_units": 256, "memory_mib": 4096},
        "memory_mib: 4096 is not sold with cpu_units 256; choose 512, 1024 or 2048",
    ),
    wrong(
        "memory_mib fraction",
        {"memory_mib": 2048.5},
        f"memory_mib: 2048.5 {WHOLE}",
        also=f"memory_mib: 2048.5 {SOLD_WITH_1024}",
    ),
    {"tmp_size_mib": 2047},
    whole_number(
        "tmp_size_mib",
        1,
        122879,
        also="tmp_size_mib: 122880 MiB of /tmp and tmpfs leave nothing of memory_mib 122880; lower "
        "them",
        cpu_units=16384,
        memory_mib=122880,
    ),
    wrong(
        "tmp_size_mib of all memory",
        {"tmp_size_mib": 2048},
        "tmp_size_mib: 2048 MiB of /tmp and tmpfs leave nothing of memory_mib 2048; lower them",
    ),
    {"tmp_size_mib": 1024, "tmpfs": {"/run": 512, "/cache": 511}},
    {"tmp_size_mib": 2048, "tmpfs": {"/tmp": 64}},  # noqa: S108
    wrong(
        "tmpfs of all memory",
        {"tmp_size_mib": 1024, "tmpfs": {"/run": 512, "/cache": 512}},
        "tmp_size_mib: 2048 MiB of /tmp and tmpfs leave nothing of memory_mib 2048; lower them",
    ),
    {"cpu_architecture": "ARM64"},
    choice("cpu_architecture", Literal["X86_64", "ARM64"], "arm64"),
    whole_number("ephemeral_storage_gib", 21, 200),
    {"log_mode": "blocking"},
    choice("log_mode", Literal["non-blocking", "blocking"], "lossy"),
    whole_number("log_max_buffer_size_mib", 1, 1024),
)

WORDS = join(
    *(
        wrong(
            f"words of {field}: 501",
            {field: ["x"] * 501},
            f"{field}: 501 given; give at most 500",
        )
        for field in ("command", "entry_point", "health_check_command")
    ),
    *(
        wrong(f"NUL in {field}", {field: ["x", "a\0b"]}, f'{field}.1: "a\\u0000b": {CONTROL}')
        for field in ("command", "entry_point", "health_check_command")
    ),
    *(
        wrong(
            f"word of {field} of 65537 characters",
            {field: ["x" * 65537]},
            f'{field}.0: "{"x" * 78}… is too long; give at most 65536 characters',
        )
        for field in ("command", "entry_point", "health_check_command")
    ),
)
"""The words of commands."""

SIZES = join(
    {"environment": {"LEVEL": "x" * 61300}},
    *(
        wrong(
            f"variables and commands of {size} bytes",
            changes,
            f"environment: {size} bytes with entry_point, command and health check; a task "
            "definition has 64 KiB, of which 61440 bytes are for these. Read long values from a "
            "file or a bucket",
        )
        for size, changes in (
            (65043, {"environment": {"LEVEL": "x" * 65000}}),
            (63015, {"environment": {f"VARIABLE_{n:04}": "x" * 34 for n in range(900)}}),
            (65019, {"command": ["x" * 65000]}),
            (62043, {"environment": {"A": "ü" * 15500}, "command": ["ü" * 15500]}),
        )
    ),
    *(
        wrong(
            f"statement with {key}",
            statement(**{key: value}),
            f"task_role_statements.0.{key}: is no field of this table; {repair}",
            instead=f'task_role_statements: "{key}" is no field; choose actions, conditions or '
            "resources",
        )
        for key, value, repair in (
            ("effect", ["Deny"], "choose actions, conditions or resources"),
            ("not_actions", ["s3:Delete*"], 'did you mean "actions"?'),
            ("condtions", {}, 'did you mean "conditions"?'),
        )
    ),
    wrong(
        "variable of 70000 characters",
        {"environment": {"LEVEL": "x" * 70000}},
        f'environment.LEVEL: "{"x" * 78}… is too long; give at most 65536 characters',
        also="environment: 70044 bytes with entry_point, command and health check; a task "
        "definition has 64 KiB, of which 61440 bytes are for these. Read long values from a file "
        "or a bucket",
    ),
    wrong(
        "variables: 1001",
        {"environment": {f"V{n}": "" for n in range(1001)}},
        "environment: 1001 given; give at most 1000",
    ),
    WORDS,
    {"command": ["sh", "-c", "one\ntwo", ""]},
    wrong(
        "statements of 10 KiB",
        statement(resources=[f"arn:aws:s3:::{'b' * 90}{n:03}/*" for n in range(100)]),
        "task_role_statements: 11175 characters; a role's inline policies have 10240. Give "
        "prefixes with * instead of single resources",
    ),
)

TAGS = join(
    {"image_tag_mutability": "MUTABLE"},
    wrong(
        "tags that may change at times",
        {"image_tag_mutability": "mutable"},
        "image_tag_mutability: \"mutable\" is not possible; choose 'IMMUTABLE' or 'MUTABLE'",
    ),
)

PERMITTED = join(STATEMENTS, ALLOWED, POLICIES, PERMISSIONS, CONDITIONS, SHAPES)

TASK = join(VARIABLES, TAGS, CONTAINER, SIZE, PERMITTED, SIZES, AGENT, PARTS)
