"""Tables of a noun that is made here, or names one that exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from modules.language.base_value import unwrapped
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value


def given_rules(
    spec: Spec, given: str, what: str, *, made: Sequence[str], existing: Sequence[str] = ()
) -> Iterator[Rule]:
    """Yield the rules between the fields of what is made here, and those of what exists.

    Args:
        spec: The table of a file.
        given: The field that names what exists: ``vpc_id``.
        what: What it is: ``a VPC``.
        made: Fields of what is made here. ``false`` says that a part is not made, so it is right.
        existing: Fields that say more of what exists.
    """
    name: Value[Any] = getattr(spec, given)
    is_given: Value[bool] = name.is_given
    for field in made:
        if field in spec.model_fields_set and unwrapped(getattr(spec, field)) is not False:
            yield Rule(
                (field,),
                ~is_given,
                f"is of {what} that is made here, and {given} names one that exists, whose owner "
                f"decides it; remove it, or write {field} = false where base.toml has it",
            )
    for field in existing:
        if field in spec.model_fields_set:
            yield Rule(
                (field,),
                is_given,
                f"is of {what} that exists; name that in {given}, or remove it",
            )
