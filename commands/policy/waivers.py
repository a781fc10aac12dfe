"""What excuses a finding: the waivers of the house, and those of the environment."""

import tomllib
from collections.abc import Iterable, Iterator, Set
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from commands.policy.findings import Finding
from modules.environment.audited_spec import is_check
from modules.environment.spec import EnvironmentSpec
from modules.environment.waivers import audit_waivers, excuses
from modules.language.waivers import Waiver, WaiverOrReason

HOUSE = Path(__file__).with_name("waivers.toml")
EVERYWHERE, DISPOSABLE = "everywhere", "disposable"

SAME = {
    "CKV2_AWS_28": "ELB.16",
    "CKV2_AWS_57": "SecretsManager.1",
    "CKV_AWS_118": "RDS.6",
    "CKV_AWS_139": "RDS.7",
    "CKV_AWS_150": "ELB.6",
    "CKV_AWS_2": "ELB.1",
    "CKV_AWS_333": "ECS.2",
    "CKV_AWS_336": "ECS.5",
    "CKV_AWS_65": "ECS.12",
}
"""Checks that ask for what a control of an audit asks for: its waiver excuses both."""


class House(NamedTuple):
    """A waiver of the house: by id, for every address that a pattern takes."""

    id: str
    pattern: str
    waiver: Waiver

    def excuses(self, finding: Finding) -> bool:
        """Return whether it is for a finding."""
        return self.id == finding.id and fnmatchcase(finding.block, self.pattern)


def sections(file: Path = HOUSE) -> dict[str, dict[str, dict[str, Waiver]]]:
    """Read the waivers of a file: by section, by id, by pattern.

    Raises:
        ValidationError: One has no reason, or has expired.
    """
    read = TypeAdapter(dict[str, dict[str, dict[str, WaiverOrReason]]])
    return read.validate_python(tomllib.loads(file.read_text(encoding="utf-8")))


def house(section: str, file: Path = HOUSE) -> list[House]:
    """Return a section of the waivers that hold for every environment, or for some kind of them."""
    return [
        House(name, pattern, waiver)
        for name, addresses in sections(file)[section].items()
        for pattern, waiver in addresses.items()
    ]


def unwaived(findings: Iterable[Finding], waivers: Iterable[House]) -> list[Finding]:
    """Return the findings that none of these waivers is for."""
    every = list(waivers)
    return [one for one in findings if not any(waiver.excuses(one) for waiver in every)]


def unused(findings: Iterable[Finding], waivers: Iterable[House]) -> list[str]:
    """Return the waivers that waive nothing."""
    every = list(findings)
    return [
        f'{waiver.id}."{waiver.pattern}": waives nothing; remove it'
        for waiver in waivers
        if not any(waiver.excuses(one) for one in every)
    ]


def problems_of(
    spec: EnvironmentSpec | None, findings: Iterable[Finding], *, is_whole: bool = True
) -> list[str]:
    """Return what nothing excuses in a plan, and what the environment waives and is none.

    Args:
        spec: The environment; None for the state bucket, which has no file.
        findings: What is found in its plans.
        is_whole: Whether these are of all its stacks, so that a waiver of none waives nothing.
    """
    waivers = house(EVERYWHERE)
    if spec and spec.disposable:
        waivers += house(DISPOSABLE)
    left = unwaived(findings, waivers)
    if not spec:
        return [*map(str, left)]
    excused = excuses(spec)
    missed = [
        one
        for one in left
        if not {(one.id, one.block), (SAME.get(one.id), one.block)} & excused.keys()
    ]
    found = {(one.id, one.block) for one in left}
    return [*map(str, missed), *(_idle(spec, found) if is_whole else ())]


def _idle(spec: EnvironmentSpec, found: Set[tuple[str, str]]) -> Iterator[str]:
    """Yield the waivers of an environment's file that waive nothing."""
    for (check, address), excuse in audit_waivers(spec).items():
        if is_check(check) and (check, address) not in found:
            yield f"{excuse.place}: waives nothing, or what the house waives; remove it"
