"""What an environment says to an auditor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.controls.controls import IDS
from modules.language.patterns import Matches
from modules.language.problems import Problem, did_you_mean
from modules.language.spec import Spec
from modules.language.waivers import WaiverOrReason
from modules.remote_state.spec import STACK

OF_STATE = f"{STACK}/"
"""What precedes an address in the stack of the state bucket."""

ResourceAddress = Annotated[
    str,
    Matches(
        rf"({OF_STATE})?aws_[a-z0-9_]{{1,100}}\.[a-z0-9_-]{{1,100}}",
        "<type>.<name>, without an instance's key",
    ),
]

ControlId = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9]{2,20}\.[0-9]{1,3}|CKV2?_AWS_[0-9]{1,4}",
        "the id of a control in Security Hub: ELB.16; or of a check of checkov: CKV_AWS_260",
    ),
]

LISTED = "`docs/reference/controls.md` lists those that are judged"


def is_check(name: str) -> bool:
    """Return whether a waiver is of a check of checkov, and of no control in Security Hub."""
    return name.startswith("CKV")


class AuditedSpec(Spec):
    """The controls of an audit that an environment does not meet, and why."""

    waivers: Annotated[
        dict[
            ControlId,
            Annotated[dict[ResourceAddress, WaiverOrReason], Field(min_length=1, max_length=200)],
        ],
        Field(max_length=len(IDS), examples=[{"ELB.16": {"aws_lb.this": "WAF is in the CDN"}}]),
    ] = Field(default_factory=dict)
    """Reasons for which controls of an audit are not met, or checks not passed, by address.

    ``[waivers."ELB.16"]`` with ``"aws_lb.this" = { reason = "…", by = "…", until = 2027-06-30 }``.
    Before an address of the state bucket's stack: ``remote-state/``. ``make evidence``
    refuses one of a control that waives nothing, ``make policy`` one of a check. Default: none.
    """

    def problems(self) -> Iterator[Problem]:
        """Yield the waivers of controls that nobody judges."""
        yield from super().problems()
        for control in self.waivers:
            if control not in IDS and not is_check(control):
                repair = did_you_mean(control, IDS)
                repair = repair if repair.startswith("did") else LISTED
                yield Problem(("waivers", control), f"is no control that is judged; {repair}")
