"""What a task takes and refuses of ECS Exec."""

from __future__ import annotations

from modules.language.cases import join, wrong
from modules.task.cases_of_statements import statement

_WRITABLE = {
    "readonly_root_filesystem": False,
    "waivers": {"writable_root_filesystem": "image of a vendor"},
}

AGENT = join(
    {"enable_execute_command": True},
    {"enable_execute_command": True, **_WRITABLE, "tmpfs": {"/managed-agents": 1}},
    {"tmpfs": {"/var/lib/amazon/ssm": 1}},
    *(
        wrong(
            f"directory {path} of the agent in memory",
            {"enable_execute_command": True, "tmpfs": {path: 1}},
            f'tmpfs: "{path}" is a volume of ECS Exec; remove it',
        )
        for path in ("/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm")
    ),
    wrong(
        "statements of 9 KiB beside the policy of ECS Exec",
        {
            **statement(resources=[f"arn:aws:s3:::{'b' * 90}{n:03}/*" for n in range(80)]),
            "enable_execute_command": True,
        },
        "task_role_statements: 8955 characters; a role's inline policies have 8800. Give prefixes "
        "with * instead of single resources",
    ),
)
