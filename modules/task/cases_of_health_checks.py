"""What the health check of a container may be."""

from __future__ import annotations

from modules.language.cases import Case, join, wrong
from modules.language.cases_of_kinds import whole_number

CONTROL = "write text without NUL or another control character"


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

TIMES = join(
    *(
        whole_number(f"health_check.{field}", least, most, health_check__command=["true"])
        for field, least, most in (
            ("interval_seconds", 5, 300),
            ("timeout_seconds", 2, 60),
            ("retries", 1, 10),
            ("start_period_seconds", 0, 300),
        )
    ),
    wrong(
        "health_check without a command",
        {"health_check": {"command": []}},
        "health_check.command: 0 given; give at least 1",
    ),
    wrong(
        "health_check with a command that is null",
        {"health_check": {"command": None}},
        "health_check.command: null is not a list; put it in square brackets",
    ),
    wrong(
        "health_check that can never pass",
        {"health_check": {"command": ["CMD-SHELL"]}},
        'health_check.command: "CMD-SHELL" can never pass; write ["CMD-SHELL", "<line>"] for a '
        'line of the shell, or ["CMD", "<program>", "<argument>"] for a program',
    ),
    wrong(
        "both forms of a health check",
        {"health_check": {"command": ["true"]}, "health_check_command": ["true"]},
        "health_check: health_check_command is its short form; keep one of them",
    ),
    wrong(
        "NUL in the health check",
        {"health_check": {"command": ["a\0b"]}},
        f'health_check.command.0: "a\\u0000b": {CONTROL}',
    ),
    wrong(
        "word of the health check of 65537 characters",
        {"health_check": {"command": ["x" * 65537]}},
        f'health_check.command.0: "{"x" * 78}… is too long; give at most 65536 characters',
    ),
    wrong(
        "words of the health check: 501",
        {"health_check": {"command": ["x"] * 501}},
        "health_check.command: 501 given; give at most 500",
    ),
)
