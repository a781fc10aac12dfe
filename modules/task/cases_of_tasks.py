"""What a task may be: its container, its size, what its code may do."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_kinds import texts, whole_number

DIGEST = f"@sha256:{'0' * 64}"

IMAGE = (
    'write ":tag" or "@sha256:digest" for an image of the service\'s own repository, else a full '
    "reference with a tag or a digest"
)
VARIABLE = "write upper-case letters, digits and underscores"

CPU = "is not sold; choose 256, 512, 1024, 2048, 4096, 8192 or 16384"
SOLD_WITH_1024 = (
    "is not sold with cpu_units 1024; choose 2048, 3072, 4096, 5120, 6144, 7168 or 8192"
)
WHOLE = "is not a whole number; write one, without quotes"


def statement(**parts: Any) -> Changes:
    """Return something that the service's own code may do."""
    allowed = {"actions": ["s3:Get*"], "resources": ["arn:aws:s3:::b/*"], **parts}
    return {"task_role_statements": [allowed]}


ECR = "111122223333.dkr.ecr.eu-west-1.amazonaws.com"

NO_REPOSITORY = (
    "names no repository of ECR; write "
    "<12 digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>"
)

IMAGES = join(
    {"image": ":1.4.2"},
    {"image": DIGEST},
    {"image": "nginx:1"},
    {"image": f"registry.example:5000/team/api:v1{DIGEST}"},
    {"image": f"{ECR}/shared/orders:1.0"},
    {"image": "111122223333.dkr-ecr.eu-west-1.on.aws/orders:1"},
    texts("image", IMAGE, "nginx", "registry.example:5000/a", "Nginx:1", ":", "@sha256:1", ""),
    *(
        wrong(f'image "{image}"', {"image": image}, f'image: "{image}" {NO_REPOSITORY}')
        for image in (
            f"{ECR}:1.0",
            f"1{ECR}/orders:1",
            "orders.dkr.ecr.eu-west-1.amazonaws.com/orders:1",
            "111122223333.dkr.ecr.amazonaws.com/orders:1",
            "111122223333.dkr.ecr.eu-west-1.amazonaws.com.cn/orders:1",
        )
    ),
)


def no_check(*command: str) -> Case:
    """Return a health check that can never pass."""
    return wrong(
        f"health_check_command {list(command)}",
        {"health_check_command": list(command)},
        f'health_check_command: "{", ".join(command)}" can never pass; write '
        '["CMD-SHELL", "<line>"] for a line of the shell, or '
        '["CMD", "<program>", "<argument>"] for a program',
    )


HEALTH_CHECKS = join(
    {"health_check_command": ["true"]},
    {"health_check_command": ["curl", "-f", "http://localhost"]},
    {"health_check_command": ["curl -f http://localhost || exit 1"]},
    {"health_check_command": ["CMD", "test", "-n", ""]},
    {"health_check_command": ["CMD-SHELL", "true"]},
    no_check("CMD-SHELL"),
    no_check("CMD-SHELL", " "),
    no_check("CMD-SHELL", "curl localhost", "|| exit 1"),
    no_check("CMD"),
    no_check("CMD", ""),
    no_check("CMD", "curl localhost || exit 1"),
    no_check("CMD", "curl", "localhost", "||", "exit", "1"),
    no_check(""),
    no_check("NONE"),
    no_check("cmd-shell", "true"),
    no_check("CMD curl localhost"),
    no_check("curl localhost", "|| exit 1"),
    no_check("curl", "localhost", "&&", "true"),
)

CONTAINER = join(
    IMAGES,
    HEALTH_CHECKS,
    {"command": ["serve", "--all"]},
    {"user": "1000"},
    texts(
        "user",
        "write a numeric user other than 0, such as 1000:1000",
        *("root", "0", "0:0", "1000:", ""),
    ),
    whole_number("port", 1024, 65535),
    whole_number("desired_count", 0, 500),
    {"environment": {"LEVEL": "${not} an %{expression}"}},
    wrong(
        "variable in lower case",
        {"environment": {"level": "info"}},
        f'environment.level: "level": {VARIABLE}',
    ),
    wrong(
        "variables with other characters",
        {"environment": {"A-B": "1", "1A": "1"}},
        f'environment.A-B: "A-B": {VARIABLE}',
        f'environment.1A: "1A": {VARIABLE}',
    ),
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
    whole_number("tmp_size_mib", 1),
    wrong(
        "tmp_size_mib of all memory",
        {"tmp_size_mib": 2048},
        "tmp_size_mib: 2048 leaves nothing of memory_mib 2048; lower it",
    ),
)

STATEMENTS = join(
    statement(),
    *(
        wrong(
            f"statement without {part}",
            statement(**{part: []}),
            f"task_role_statements.0.{part}: 0 given; give at least 1",
        )
        for part in ("actions", "resources")
    ),
    *(
        wrong(
            f'action "{action}"',
            statement(actions=["s3:Get*", action]),
            f'task_role_statements.0.actions.1: "{action}": write <service>:<Action>',
        )
        for action in ("s3", "*")
    ),
    *(
        wrong(
            f"statement with {key}",
            statement(**{key: value}),
            f"task_role_statements.0.{key}: is no field of this table; {repair}",
            instead=f'task_role_statements: "{key}" is no field; choose actions or resources',
        )
        for key, value, repair in (
            ("effect", ["Deny"], "choose actions or resources"),
            ("not_actions", ["s3:Delete*"], 'did you mean "actions"?'),
            ("conditions", [], 'did you mean "actions"?'),
        )
    ),
    wrong(
        "all resources",
        statement(resources=["*"]),
        'task_role_statements.0.resources.0: "*": write an ARN; a bare * is not taken',
    ),
)

TASK = join(CONTAINER, SIZE, STATEMENTS)
