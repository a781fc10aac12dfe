"""Judges a stack by all controls, and lays the waivers of its environment over what is missed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from modules.controls.control import Control, Finding
from modules.controls.controls import CONTROLS
from modules.controls.resources import Stack
from modules.environment.audited_spec import OF_STATE, is_check
from modules.environment.spec import EnvironmentSpec
from modules.environment.waivers import Excuse, audit_waivers, excuses
from modules.language.problems import did_you_mean


class Status(StrEnum):
    """How a control stands."""

    MET = "met"
    WAIVED = "waived"
    MISSED = "not met"
    NOT_REQUIRED = "not required"
    ABSENT = "not applicable"


@dataclass(frozen=True)
class Judged:
    """A control, and what it says of each resource.

    Attributes:
        control: The control.
        findings: What it says, each with the waiver of what is missed.
        status: The worst of them.
    """

    control: Control
    findings: list[tuple[Finding, Excuse | None]]
    status: Status

    @property
    def missed(self) -> list[Finding]:
        """What is neither met nor waived."""
        return [finding for finding, excuse in self.findings if not (finding.met or excuse)]


@dataclass(frozen=True)
class Evidence:
    """All controls of a stack.

    Attributes:
        stack: Name of the stack.
        is_disposable: Whether its environment is: nothing is required of it.
        controls: Each control.
        unused: What is wrong with waivers that waive nothing.
    """

    stack: str
    is_disposable: bool
    controls: list[Judged]
    unused: list[str]

    @property
    def problems(self) -> list[str]:
        """Each control that is missed without a waiver, and each waiver that waives nothing."""
        if self.is_disposable:
            return []
        missed = [
            f"{judged.control.id}: {finding.address}: {finding.attribute} is {finding.value}; "
            f"{judged.control.title}"
            for judged in self.controls
            for finding in judged.missed
        ]
        return [*missed, *self.unused]


def judge(
    spec: EnvironmentSpec,
    stack: str,
    synthesized: Mapping[str, Any],
    plan: Mapping[str, Any] | None = None,
    state: Mapping[str, Any] | None = None,
) -> Evidence:
    """Judges the stack of an environment, and the bucket that holds its state.

    Args:
        spec: The environment.
        stack: Name of the stack.
        synthesized: Its Terraform JSON.
        plan: What `terraform show -json` says of its plan, which is then judged too.
        state: Terraform JSON of the stack of the state bucket.
    """
    stacks = {"": Stack(synthesized, plan), OF_STATE: Stack(state or {})}
    waived = excuses(spec)
    controls = [_judged(one, stacks, waived, spec.disposable) for one in CONTROLS]
    blocks = [f"{prefix}{block}" for prefix, one in stacks.items() for block in one.blocks]
    unused = [] if spec.disposable else [*_unused(spec, controls, blocks)]
    return Evidence(stack, spec.disposable, controls, unused)


def _judged(
    control: Control,
    stacks: Mapping[str, Stack],
    waived: Mapping[tuple[str, str], Excuse],
    is_disposable: bool,
) -> Judged:
    findings = [
        (found, None if found.met else waived.get((control.id, found.block)))
        for prefix, stack in stacks.items()
        for one in control.findings(stack)
        for found in [one._replace(block=f"{prefix}{one.block}", address=f"{prefix}{one.address}")]
    ]
    judged = Judged(control, findings, Status.MET)
    if not findings:
        return Judged(control, findings, Status.ABSENT)
    if judged.missed:
        status = Status.NOT_REQUIRED if is_disposable else Status.MISSED
        return Judged(control, findings, status)
    is_waived = any(excuse for _, excuse in findings)
    return Judged(control, findings, Status.WAIVED if is_waived else Status.MET)


def _unused(spec: EnvironmentSpec, controls: list[Judged], blocks: list[str]) -> Iterator[str]:
    """Yields what is wrong with each waiver that waives nothing."""
    judged = {
        (one.control.id, finding.block): finding.met
        for one in controls
        for finding, _ in sorted(one.findings, key=lambda pair: pair[0].met, reverse=True)
    }
    for (control, address), excuse in audit_waivers(spec).items():
        if is_check(control):  # `make policy` judges it.
            continue
        if address not in blocks:
            yield f"{excuse.place}: is no resource of the stack; {_nearest(address, blocks)}"
        elif (control, address) not in judged:
            yield f"{excuse.place}: waives nothing, the control does not judge it; remove it"
        elif judged[control, address]:
            yield f"{excuse.place}: waives nothing, the control is met; remove it"


def _nearest(address: str, blocks: list[str]) -> str:
    kind = address.partition(".")[0]
    return did_you_mean(address, [one for one in blocks if one.startswith(f"{kind}.")])
