"""The path, the stack and the logical id of a construct, read from Node.

``modules.bindings.speed`` replaces these functions with ones that need no round trip to Node, so
call them through the module: ``construct_tree.path(construct)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modules.bindings.core import Construct, TerraformElement, TerraformStack


def path(construct: Construct) -> str:
    """Return the ids from the app down to a construct: ``shop-dev/_network/_vpc``."""
    return str(construct.node.path)


def stack_of(construct: Construct) -> TerraformStack:
    """Return the stack that a construct is part of."""
    # Imported here, since the patches that core installs replace functions of this module.
    from modules.bindings.core import TerraformStack

    return TerraformStack.of(construct)


def logical_id(element: TerraformElement) -> str:
    """Return an element's logical id, the last part of its address, as its stack allocates it."""
    return str(element.friendly_unique_id)
