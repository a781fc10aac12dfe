"""Leaves out the type checks that the bindings do at run time, and the hints that they need.

The bindings check each argument of each constructor against its type hint, and work that hint out
anew at each call; they even write out the type of each value that they read from themselves.
Together that is a quarter of a large synthesis. mypy has checked the same arguments before, and
Node refuses a wrong one in any case, naming the argument.
"""

from __future__ import annotations

import sys
import typing
from types import SimpleNamespace
from typing import Any


class Hint:
    """Stands for any type hint: ``typing.Optional``, and what is in its brackets."""

    def __getitem__(self, _: object) -> Hint:
        """Return itself: nobody looks at it."""
        return self


_HINT = Hint()
_LOOKED_AT = {
    "cast": lambda _, value: value,
    "get_type_hints": lambda _: _HINT,
    "TYPE_CHECKING": False,
}
_TYPING = SimpleNamespace(**vars(typing) | dict.fromkeys(typing.__all__, _HINT) | _LOOKED_AT)
"""What a module of the bindings knows as ``typing`` once it is loaded."""


def leave_out() -> None:
    """Leave the checks out of all modules of the bindings that are loaded."""
    for module in list(sys.modules.values()):
        # The module that others see is a copy without what is private.
        inner = vars(getattr(module, "_private", module))
        if "__jsii_assembly__" in inner and "check_type" in inner:
            inner["check_type"] = _accept
            inner["typing"] = _TYPING


def _accept(argname: str, value: object, expected_type: Any) -> None:
    """Check nothing."""
