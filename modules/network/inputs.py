"""The inputs of the Terraform module ``network``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from modules.frame.inputs import PlatformInputs
from modules.language.arns import PolicyArn
from modules.language.fixed import Fixed
from modules.language.functions import substr, trimsuffix
from modules.language.problems import Rule
from modules.language.value import Value
from modules.language.waivers import WaiverReason, waiver_rules
from modules.logs.spec import LogsInput
from modules.network.spec import NetworkSpec


class NetworkInputs(NetworkSpec, PlatformInputs):
    """The inputs of the module ``network``."""

    isolated_subnets: Value[bool] = Value(False)
    """Whether there is a third subnet in each zone, without any way out, for databases."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of the flow logs."""

    permissions_boundary: Value[PolicyArn | None] = Value(None)
    """ARN of the permissions boundary of the flow logs' role. Default: none."""

    waivers: Value[dict[Literal["public_ip"], WaiverReason]] = Value({})
    """``public_ip``: why tasks run in the public subnets, with addresses of the internet.

    Then nothing needs NAT gateways or endpoints: the way that costs least, for what may be seen.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from NetworkSpec.rules(self)
        yield from waiver_rules(
            self.waivers,
            "public_ip",
            needed=self.missing_endpoints.length > 0,
            field="interface_endpoints",
            message=self.missing_message,
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from PlatformInputs.fixed(self)
        yield from NetworkSpec.fixed(self)
        zone = self.availability_zones[0]
        # Without its last letter, a zone's name is that of its region.
        region = trimsuffix(zone, substr(zone, -1, 1))
        yield Fixed(("availability_zones",), region, "a VPC stays in its region")
