"""A control, and the ways in which one judges a resource."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from modules.controls.resources import Resource, Stack

FSBP = "AWS FSBP"
PCI = "PCI DSS 4.0.1"
NIST = "NIST SP 800-53"
"""The standards of Security Hub in which a control is. NIST is named where it is in no other."""

GUIDE = "https://docs.aws.amazon.com/securityhub/latest/userguide"
READABLE = 120
"""Characters of a value that a report shows."""


class Seen(NamedTuple):
    """What a control has seen of a resource."""

    attribute: str
    value: Any
    met: bool


Judge = Callable[[Resource, Stack], Seen | None]
"""What a control says of a resource; None where it does not apply to it."""


class Finding(NamedTuple):
    """What a control says of a resource, for a report."""

    block: str
    address: str
    attribute: str
    value: str
    met: bool


@dataclass(frozen=True)
class Control:
    """A control of Security Hub, and how it judges a resource of a stack."""

    id: str
    """Id in Security Hub: ``ELB.4``."""

    title: str
    """What it demands, in AWS's words."""

    types: tuple[str, ...]
    """The resources that it judges."""

    judge: Judge
    """What it says of each of them."""

    shown_by: str
    """The test that shows the value where the platform sets it."""

    fsbp: bool = True
    """Whether it is in AWS Foundational Security Best Practices."""

    pci: tuple[str, ...] = field(default=())
    """Requirements of PCI DSS 4.0.1 to which AWS relates it."""

    @property
    def standards(self) -> tuple[str, ...]:
        """The standards in which it is."""
        found = (FSBP,) * self.fsbp + (PCI,) * bool(self.pci)
        return found or (NIST,)

    @property
    def source(self) -> str:
        """AWS's page about it."""
        return source(self.id)

    def findings(self, stack: Stack) -> Iterator[Finding]:
        """Yield what it says of each resource to which it applies."""
        for one in stack.of(*self.types):
            if seen := self.judge(one, stack):
                yield Finding(one.block, one.address, seen.attribute, text(seen.value), seen.met)


def source(control: str) -> str:
    """Return AWS's page about a control."""
    service = control.partition(".")[0].lower()
    return f"{GUIDE}/{service}-controls.html#{control.lower().replace('.', '-')}"


def text(value: Any) -> str:
    """Return a value as a report shows it."""
    shown = "not set" if value is None else str(value).lower() if value in (True, False) else value
    line = " ".join(str(shown).split())
    return line if len(line) <= READABLE else f"{line[: READABLE - 1]}…"


def one_of(attribute: str, *values: Any, default: Any = None) -> Judge:
    """Return a judge: an argument has one of some values.

    Args:
        attribute: Its path.
        values: The values.
        default: AWS's, where none is given.
    """

    def judge(resource: Resource, _: Stack) -> Seen:
        found = resource.get(attribute)
        found = default if found is None else found
        return Seen(attribute, found, found in values)

    return judge


def none_of(attribute: str, *values: Any) -> Judge:
    """Return a judge: an argument has none of some values; that it is not given will do."""

    def judge(resource: Resource, _: Stack) -> Seen:
        found = resource.get(attribute)
        return Seen(attribute, found, found not in values)

    return judge


def at_least(attribute: str, least: int, default: int = 0) -> Judge:
    """Return a judge: a number is not below another."""

    def judge(resource: Resource, _: Stack) -> Seen:
        found = resource.get(attribute)
        number = default if found is None else int(found)
        return Seen(attribute, number, number >= least)

    return judge


def given(attribute: str) -> Judge:
    """Return a judge: an argument is given."""

    def judge(resource: Resource, _: Stack) -> Seen:
        found = resource.get(attribute)
        return Seen(attribute, found, bool(found))

    return judge


def includes(attribute: str, *values: str) -> Judge:
    """Return a judge: a list has each of some values."""

    def judge(resource: Resource, _: Stack) -> Seen:
        found = resource.get(attribute) or []
        return Seen(attribute, ", ".join(found), set(values) <= set(found))

    return judge


def beside(kind: str, path: str, judge: Judge | None = None) -> Judge:
    """Return a judge: a resource of a type names this one, and is judged in turn.

    Args:
        kind: The type.
        path: The argument in which it names this one.
        judge: What is said of it. Default: that it is there.
    """

    def judged(resource: Resource, stack: Stack) -> Seen | None:
        for one in stack.beside(resource, kind, path):
            seen = judge(one, stack) if judge else Seen("", "is there", met=True)
            return seen and Seen(f"{one.block} {seen.attribute}".strip(), seen.value, seen.met)
        return Seen(kind, None, met=False)

    return judged


def where(attribute: str, values: tuple[Any, ...], judge: Judge) -> Judge:
    """Return a judge of those resources alone whose argument has one of some values."""

    def judged(resource: Resource, stack: Stack) -> Seen | None:
        return judge(resource, stack) if resource.get(attribute) in values else None

    return judged
