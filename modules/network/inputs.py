"""The inputs of the Terraform module ``network``."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from modules.frame.inputs import PlatformInputs
from modules.language.arns import PolicyArn
from modules.language.problems import Rule
from modules.language.value import Value
from modules.logs.spec import LogsInput
from modules.network.spec import NetworkSpec


class NetworkInputs(NetworkSpec, PlatformInputs):
    """The inputs of the module ``network``."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of the flow logs."""

    permissions_boundary: Value[PolicyArn | None] = Value(None)
    """ARN of the permissions boundary of the flow logs' role. Default: none."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from NetworkSpec.rules(self)
