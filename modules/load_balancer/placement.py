"""Where a load balancer is, and that it stays there."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Postcondition
from modules.language.expression import hcl
from modules.language.value import Value
from modules.load_balancer.spec import LoadBalancerSpec
from modules.network.existing import AnyNetwork


def subnet_ids(spec: LoadBalancerSpec, network: AnyNetwork) -> Value[tuple[str, ...]]:
    """Return the subnets of the load balancer; a module is given them, whichever they are."""
    if spec.internal.is_planned:
        return network.public_subnet_ids
    return network.private_subnet_ids if spec.internal else network.public_subnet_ids


def lifecycle(spec: LoadBalancerSpec) -> dict[str, Any]:
    """Refuse what would replace the load balancer: it would be gone before the next one is there.

    Ignored and compared, so that it holds for one that was deployed before, too.
    """
    stays = Postcondition(
        condition=f"${{self.internal == {hcl(spec.internal)}}}",
        error_message=(
            f"internal: {spec.internal.then('true', 'false')} is asked for, and the load balancer "
            "is deployed with the opposite, which AWS cannot change; write that again, or create "
            "another load balancer beside this one, move the routes to it and remove this one."
        ),
    )
    return {"ignore_changes": ["internal"], "postcondition": [stays]}
