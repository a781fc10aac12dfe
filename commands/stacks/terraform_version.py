"""Compares the installed Terraform with the one that a stack needs."""

import re

from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError


def require_terraform(cdktf: Cdktf, stack: str, needed: str) -> None:
    """Checks the version of Terraform, or of OpenTofu.

    Args:
        cdktf: Runs it.
        stack: The stack's name, for the message.
        needed: The oldest version that can apply the stack, such as `1.10`.

    Raises:
        CommandError: It is too old. Says what needs the newer one.
    """
    found = cdktf.version()
    if _numbers(found) < _numbers(needed):
        raise CommandError(
            stack,
            f"terraform: {found} is too old; get {needed} or newer",
        )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2])
