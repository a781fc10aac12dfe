"""Where a construct stands: its path, its stack, its name in addresses. Node is asked each time.

``modules.bindings.speed`` may put a shorter way in the place of these functions, so call them as
``places.path``.
"""

from __future__ import annotations

from modules.bindings import lazy

lazy.prepare()

from cdktf import TerraformElement, TerraformStack  # noqa: E402  (prepared first)
from constructs import Construct  # noqa: E402


def path(construct: Construct) -> str:
    """Return the ids that lead from the app to a construct: ``shop-dev/_network/_vpc``."""
    return str(construct.node.path)


def stack_of(construct: Construct) -> TerraformStack:
    """Return the stack that a construct is part of."""
    return TerraformStack.of(construct)


def logical_id(element: TerraformElement) -> str:
    """Return the last part of an element's address, as its stack allocates it."""
    return str(element.friendly_unique_id)
