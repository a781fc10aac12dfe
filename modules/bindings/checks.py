"""Leaves out the type checks that the bindings do at run time.

The bindings check each argument of each constructor against its type hint, and work that hint out
anew at each call. Together that is a quarter of a large synthesis. mypy has checked the same
arguments before, and Node refuses a wrong one in any case, naming the argument.

The newer bindings, of cdktn, keep their hints themselves; there only the checks are left out.
"""

from __future__ import annotations

import os
import sys
import typing
from types import SimpleNamespace
from typing import Any

from jsii._type_checking import cached_type_hints

from modules.bindings.lazy import EAGER

_TYPING = SimpleNamespace(**vars(typing) | {"get_type_hints": cached_type_hints})
"""What a module of the bindings knows as ``typing``, with hints that are worked out once."""


def leave_out() -> None:
    """Leave the checks out of all modules of the bindings that are loaded."""
    if EAGER in os.environ:
        return
    for module in list(sys.modules.values()):
        # The module that others see is a copy without what is private.
        inner = vars(getattr(module, "_private", module))
        if "__jsii_assembly__" in inner and "check_type" in inner:
            inner["check_type"] = _accept
            inner["typing"] = _TYPING


def _accept(argname: str, value: object, expected_type: Any) -> None:
    """Check nothing."""
