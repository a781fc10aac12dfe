"""Cases of the reasons for which safe defaults are left."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Group, join
from modules.language.cases_of_kinds import texts, too_long
from modules.language.texts import WORDS


def waiver_reasons(name: str, **waived: Any) -> Group:
    """Return reasons of a waiver, right and wrong ones.

    Args:
        name: Name of the waiver.
        waived: What it waives.
    """
    path = f"waivers.{name}"
    return join(
        {**waived, path: "image of a vendor: ersetzt im März?"},
        texts(
            path,
            f"write {WORDS.rule}",
            *("a\0b", "", " \n"),
            made=lambda why: {**waived, path: why},
        ),
        too_long(path, 255, text="w", **waived),
    )
