"""What changes when the ways to AWS do, so that the next ones are there before the former go."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.core import Construct
from modules.bindings.resources import arguments, put
from modules.bindings.state import TerraformData
from modules.language.functions import sort
from modules.network.spec import NetworkSpec


class Ways(Construct):
    """How tasks reach AWS: by NAT gateways, by endpoints, or by both.

    Terraform deletes what is no longer written at once, and lets nothing wait for what does not
    change, as services do not. This changes along with the ways: after all that it depends on now,
    and before what it depended on goes.
    """

    def __init__(
        self, scope: Construct, id: str, *, spec: NetworkSpec, ready: Sequence[str]
    ) -> None:
        """Create the data.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The network's spec.
            ready: Addresses of resources that tasks need to reach AWS.
        """
        super().__init__(scope, id)
        self._ready = [*ready]
        self._data = TerraformData(self, "ways")
        ways = {
            "interfaces": sort(spec.interface_endpoints),
            "ipv6": spec.ipv6,
            "nat_gateways": spec.nat_gateways,
        }
        self._data.add_override("input", {name: put(value) for name, value in ways.items()})
        self.wait_for([])

    def wait_for(self, addresses: Sequence[str]) -> None:
        """Add what lets tasks go these ways, such as rules of their security groups."""
        self._ready += addresses
        arguments(self._data, depends_on=[*self._ready])
