"""Where a load balancer is, and that it stays there."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Postcondition
from modules.language.expression import hcl
from modules.language.value import Value
from modules.network.existing import AnyNetwork


def subnet_ids(internal: Value[bool], network: AnyNetwork) -> Value[tuple[str, ...]]:
    """Return the subnets of the load balancer; a module is given them, whichever they are."""
    if internal.is_planned:
        return network.public_subnet_ids
    return network.private_subnet_ids if internal else network.public_subnet_ids


def lifecycle(internal: Value[bool], *, moved: str = "routes") -> dict[str, Any]:
    """Refuse what would replace the load balancer: it would be gone before the next one is there.

    Ignored and compared, so that it holds for one that was deployed before, too.

    Args:
        internal: Whether it is internal.
        moved: What services have at it.
    """
    stays = Postcondition(
        condition=f"${{self.internal == {hcl(internal)}}}",
        error_message=(
            f"internal: {internal.then('true', 'false')} is asked for, and the load balancer "
            "is deployed with the opposite, which AWS cannot change; write that again, or create "
            f"another load balancer beside this one, move the {moved} to it and remove this one."
        ),
    )
    return {"ignore_changes": ["internal"], "postcondition": [stays]}
