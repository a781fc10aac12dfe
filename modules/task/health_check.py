"""The health check that ECS runs inside of a container, and what its command may be."""

from __future__ import annotations

from typing import Any

from modules.language.functions import matches
from modules.language.value import Value

CMD, CMD_SHELL = "CMD", "CMD-SHELL"

_BLANK, _INK = r"[ \t\n]", r"[^ \t\n]"
_MISWRITTEN = r"^(?i:cmd([-_ ]?shell)?|none)([ \t\n]|$)"


def health_check(command: Value[tuple[str, ...]]) -> dict[str, Any]:
    """Return the check of a container definition, with the command in AWS's notation.

    Args:
        command: The command, if any. It is taken as it is if it begins with ``CMD`` or
            ``CMD-SHELL``; else one text with spaces is a line for the shell, and anything else is
            a program with its arguments.
    """
    first = _text(command, 0)
    prefix = matches(_BLANK, first).then(Value((CMD_SHELL,)), Value((CMD,)))
    return {
        "command": ((first == CMD) | (first == CMD_SHELL)).then(command, prefix + command),
        "interval": 30,
        "retries": 3,
        "timeout": 5,
    }


def can_pass(command: Value[tuple[str, ...]]) -> Value[bool]:
    """Return whether a command can pass at all: whether there is a program that can be started.

    Without a shell, a program with spaces in its name is not found, and ``||`` is an argument. The
    shell takes one line and drops what follows. Source: Amazon ECS API, ``HealthCheck``, and what
    Docker does with the words.
    """
    first, second = _text(command, 0), _text(command, 1)
    is_line = matches(_INK, second) & (command.length == 2)
    has_operator = command.contains("||") | command.contains("&&") | command.contains("|")
    is_short_line = matches(_INK + _BLANK, first) & (command.length == 1)
    is_short = (is_short_line | _is_word(first) & ~has_operator) & ~matches(_MISWRITTEN, first)
    is_program = (first == CMD).then(_is_word(second) & ~has_operator, is_short)
    return (first == CMD_SHELL).then(is_line, is_program)


def _is_word(text: Value[str]) -> Value[bool]:
    return matches(_INK, text) & ~matches(_BLANK, text)


def _text(command: Value[tuple[str, ...]], index: int) -> Value[str]:
    """Return a text of the command, an empty one if it is known that there is none."""
    known_end = not command.is_planned and len(command) <= index
    return Value("") if known_end else command[index]
