"""The health check that ECS runs inside of a container, and what its command may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.expression import When
from modules.language.functions import listed, matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.texts import Text
from modules.language.value import Value

CMD, CMD_SHELL = "CMD", "CMD-SHELL"

INTERVAL_SECONDS, TIMEOUT_SECONDS, RETRIES = 30, 5, 3
"""AWS's defaults."""

_BLANK, _INK = r"[ \t\n]", r"[^ \t\n]"
_MISWRITTEN = r"^(?i:cmd([-_ ]?shell)?|none)([ \t\n]|$)"


class ContainerHealthCheckSpec(Spec):
    """A command in the container by which ECS tells whether it is healthy."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    command: Annotated[
        Value[Annotated[tuple[Text, ...], Field(min_length=1, max_length=500)]],
        Field(examples=[("CMD", "/bin/check", "--fast")]),
    ]
    """The command; exit code 0 is healthy.

    AWS's own notation is taken as it is: ``["CMD-SHELL", "curl -f http://localhost:8080 || exit
    1"]`` for a line of the shell, ``["CMD", "/bin/check", "--fast"]`` for a program. Without the
    first word, one text with spaces is a line of the shell, anything else a program.
    """

    interval_seconds: Value[Annotated[int, Field(ge=5, le=300)]] = Value(INTERVAL_SECONDS)
    """Seconds between two checks. The default is AWS's."""

    timeout_seconds: Value[Annotated[int, Field(ge=2, le=60)]] = Value(TIMEOUT_SECONDS)
    """Seconds after which a check has failed. The default is AWS's."""

    retries: Value[Annotated[int, Field(ge=1, le=10)]] = Value(RETRIES)
    """Failed checks in a row after which the container is unhealthy. The default is AWS's."""

    start_period_seconds: Value[Annotated[int, Field(ge=0, le=300)]] = Value(0)
    """Seconds after the start in which failed checks do not count. The default is AWS's."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield check_rule("command", self.command)


def check_rule(field: str, command: Value[tuple[str, ...]]) -> Rule:
    """Return the rule that a command, if there is one, can pass."""
    return Rule(
        (field,),
        (command.length > 0).implies(lambda: can_pass(command)),
        f'"{listed(command)}" can never pass; write ["{CMD_SHELL}", "<line>"] for a line of the '
        f'shell, or ["{CMD}", "<program>", "<argument>"] for a program',
    )


def health_check(
    check: Value[ContainerHealthCheckSpec | None], command: Value[tuple[str, ...]]
) -> When:
    """Return the check of a container definition, with the command in AWS's notation, if any.

    Args:
        check: The check.
        command: Its command, or one alone; empty where there is none. It is taken as it is if it
            begins with ``CMD`` or ``CMD-SHELL``; else one text with spaces is a line for the
            shell, and anything else is a program with its arguments.
    """
    start = check.if_given(lambda given: given.start_period_seconds, otherwise=0)
    return When(
        command.length > 0,
        {
            "command": _in_notation(command),
            "interval": check.if_given(
                lambda given: given.interval_seconds, otherwise=INTERVAL_SECONDS
            ),
            "retries": check.if_given(lambda given: given.retries, otherwise=RETRIES),
            "startPeriod": When(start > 0, start),
            "timeout": check.if_given(
                lambda given: given.timeout_seconds, otherwise=TIMEOUT_SECONDS
            ),
        },
    )


def _in_notation(command: Value[tuple[str, ...]]) -> Value[tuple[str, ...]]:
    first = _text(command, 0)
    prefix = matches(_BLANK, first).then(Value((CMD_SHELL,)), Value((CMD,)))
    return ((first == CMD) | (first == CMD_SHELL)).then(command, prefix + command)


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
