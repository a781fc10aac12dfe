"""Waivers: the ways out of safe defaults, each with the reason for which it is taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.texts import WORDS
from modules.language.value import Value

WaiverReason = Annotated[str, WORDS, Field(max_length=255)]
"""Why a safe default does not fit, for whoever reviews the change or audits the platform."""


class Waiver(Spec):
    """The reason for which a safe default is left, and how long it holds."""

    reason: Annotated[Value[WaiverReason], Field(examples=["image of a vendor, replaced in May"])]
    """Why the safe default does not fit."""

    by: Value[WaiverReason | None] = Value(None)
    """Who has accepted it: a person or a team. Default: whoever has written it, as git knows."""

    until: Value[date | None] = Value(None)
    """The last day on which the reason holds, in UTC. Default: it holds as long as it is written.

    From the day after, the file is refused: the waiver is looked at again, or gone.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        today = datetime.now(UTC).date()
        yield Rule(
            ("until",),
            self.until.if_given(lambda until: until >= today, otherwise=True),
            f"{self.until} has passed; mend what is waived and remove the waiver, or write a later "
            "date",
        )


def _with_reason(given: object) -> object:
    """Return a text as the waiver with that reason."""
    return {"reason": given} if isinstance(given, str) else given


WaiverOrReason = Annotated[
    Waiver, BeforeValidator(_with_reason, json_schema_input_type=WaiverReason | Waiver)
]
"""A waiver, or its reason alone."""


def waiver_rules(
    waivers: Value[dict[Any, Any]],
    name: str,
    *,
    needed: Value[bool],
    field: str,
    message: str,
) -> Iterator[Rule]:
    """Yield the two rules of a safe default: it is left with a waiver, which waives something.

    Both are rules of the field: in Terraform, the validations of two variables cannot refer to each
    other.

    Args:
        waivers: The waivers of the table with the field, by name.
        name: Name of the waiver: ``root_user``.
        needed: Whether the value given is less safe than the default.
        field: The field.
        message: The value given, why it is not safe, and the repair.
    """
    yield waived_rule(waivers, name, needed=needed, field=field, message=message)
    yield used_rule(waivers, name, needed=needed, field=field)


def waived_rule(
    waivers: Value[dict[Any, Any]], name: str, *, needed: Value[bool], field: str, message: str
) -> Rule:
    """Return the rule that what is less safe than the default has its waiver.

    The arguments are those of :func:`waiver_rules`.
    """
    waived = waivers.keys.contains(name)
    return Rule((field,), ~needed | waived, f'{message}, or say why: waivers.{name} = "<reason>"')


def used_rule(
    waivers: Value[dict[Any, Any]], name: str, *, needed: Value[bool], field: str
) -> Rule:
    """Return the rule that a waiver waives something.

    The arguments are those of :func:`waiver_rules`.
    """
    return Rule(
        (field,),
        needed | ~waivers.keys.contains(name),
        f"waivers.{name} waives nothing, this is as safe as the default; remove it",
    )
