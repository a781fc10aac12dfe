"""The path of a construct, its stack and the last part of its address, as Node knows them.

``modules.bindings.speed`` puts functions that need not ask Node in the place of these, so call them
as ``places.path``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modules.bindings.core import Construct, TerraformElement, TerraformStack


def path(construct: Construct) -> str:
    """Return the ids that lead from the app to a construct: ``shop-dev/_network/_vpc``."""
    return str(construct.node.path)


def stack_of(construct: Construct) -> TerraformStack:
    """Return the stack that a construct is part of."""
    # Imported here, since the patches that core installs replace functions of this module.
    from modules.bindings.core import TerraformStack

    return TerraformStack.of(construct)


def logical_id(element: TerraformElement) -> str:
    """Return the last part of an element's address, as its stack allocates it."""
    return str(element.friendly_unique_id)
