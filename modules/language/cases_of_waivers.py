"""Cases of the reasons for which safe defaults are left."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Group, join, wrong
from modules.language.cases_of_kinds import texts, too_long
from modules.language.texts import NO_CONTROL


def waiver_reasons(name: str, **waived: Any) -> Group:
    """Return reasons of a waiver, right and wrong ones.

    Args:
        name: Name of the waiver.
        waived: What it waives.
    """
    path = f"waivers.{name}"
    return join(
        {**waived, path: "image of a vendor: ersetzt im März?"},
        texts(path, f"write {NO_CONTROL.rule}", "a\0b", made=lambda why: {**waived, path: why}),
        wrong(
            f"{path} without a reason",
            {**waived, path: ""},
            f'{path}: "" is too short; give at least 1 characters',
        ),
        too_long(path, 255, text="w", **waived),
    )
