"""What AWS, or what stands for it, refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError


def refusal(call: Callable[[], Any]) -> str:
    """Return the code and the message with which a call is refused, an empty text if it is not."""
    try:
        call()
    except ClientError as error:
        return f"{error.response['Error']['Code']}: {error.response['Error']['Message']}"
    return ""
