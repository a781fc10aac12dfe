"""Disables the type checks of the bindings at run time, and the resolution of their type hints.

The bindings check each argument of each constructor against its type hint, and resolve that hint
at each call. mypy has checked the same arguments before, and Node refuses a wrong one, naming the
argument.
"""

from __future__ import annotations

import sys
import typing
from types import SimpleNamespace
from typing import Any


class Hint:
    """Replaces any type hint, such as ``typing.Optional[str]``."""

    def __getitem__(self, _: object) -> Hint:
        """Return itself; it is never read."""
        return self


_HINT = Hint()
_USED_AT_RUN_TIME = {
    "cast": lambda _, value: value,
    "get_type_hints": lambda _: _HINT,
    "TYPE_CHECKING": False,
}
_TYPING = SimpleNamespace(**vars(typing) | dict.fromkeys(typing.__all__, _HINT) | _USED_AT_RUN_TIME)
"""Replaces ``typing`` in a module of the bindings once it is loaded."""


def disable() -> None:
    """Disable the checks in all modules of the bindings that are loaded."""
    for module in list(sys.modules.values()):
        # The module that others see is a copy without what is private.
        inner = vars(getattr(module, "_private", module))
        if "__jsii_assembly__" in inner and "check_type" in inner:
            inner["check_type"] = _accept
            inner["typing"] = _TYPING


def _accept(argname: str, value: object, expected_type: Any) -> None:
    """Check nothing."""
