"""The inputs of the Terraform module ``network``."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from modules.frame.inputs import PlatformInputs
from modules.language.arns import PolicyArn
from modules.language.fixed import Fixed
from modules.language.functions import substr, trimsuffix
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

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from PlatformInputs.fixed(self)
        yield from NetworkSpec.fixed(self)
        zone = self.availability_zones[0]
        # Without its last letter, a zone's name is that of its region.
        region = trimsuffix(zone, substr(zone, -1, 1))
        yield Fixed(("availability_zones",), region, "a VPC stays in its region")
