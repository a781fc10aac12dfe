"""Tables of ARNs by a name of their own, for which a file may write a list."""

from __future__ import annotations

from typing import Annotated

from pydantic_core import PydanticCustomError

from modules.language.patterns import Matches

ArnKey = Annotated[
    str, Matches(r"[A-Za-z0-9+=,.@_-]{1,128}", "letters, digits and +=,.@_- only, up to 128")
]
"""The name of an ARN in its table: Terraform knows it, also where the ARN is yet to come."""


def arns_by_name(given: object) -> object:
    """Return a list of ARNs as a table, each by the last part of its path."""
    if not isinstance(given, list | tuple) or not all(isinstance(arn, str) for arn in given):
        return given
    by_name = {arn.rpartition("/")[2]: arn for arn in given}
    if len(by_name) < len(given):
        raise PydanticCustomError("same_name", "write a table, for two have the same name")
    return by_name
