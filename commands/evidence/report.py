"""Evidence as Markdown for people, and as JSON for machines."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from commands.evidence.judged import Evidence, Judged, Status
from commands.tools.markdown import plain
from modules.controls.control import Control
from modules.controls.controls import ELSEWHERE

HEADINGS = {
    Status.MISSED: "Not met",
    Status.NOT_REQUIRED: "Not met, and not required of an environment that is disposable",
    Status.WAIVED: "Waived",
    Status.MET: "Met",
    Status.ABSENT: "Not applicable: the stack has none of the resources",
}


def summary(evidence: Evidence) -> str:
    """Returns the counts in one line."""
    counted = Counter(judged.status for judged in evidence.controls)
    counts = ", ".join(f"{counted[one]} {one.value}" for one in Status if counted[one])
    return f"{len(evidence.controls)} controls of {evidence.stack}: {counts}"


def markdown(evidence: Evidence) -> str:
    """Renders evidence for people: what is not met first."""
    return "\n".join(_lines(evidence)).rstrip() + "\n"


def as_json(evidence: Evidence) -> str:
    """Renders evidence for machines."""
    content = {
        "stack": evidence.stack,
        "judged_on": _today(),
        "disposable": evidence.is_disposable,
        "controls": [_control(judged) for judged in evidence.controls],
        "elsewhere": [one._asdict() for one in ELSEWHERE],
        "unused_waivers": evidence.unused,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _lines(evidence: Evidence) -> Iterator[str]:
    yield f"# Evidence of {evidence.stack}"
    yield ""
    yield (
        f"Judged on {_today()} by what the stack is deployed from. {summary(evidence)}. Each "
        "control links to AWS's page of it, and names the test that shows where the value comes "
        "from."
    )
    yield ""
    for problem in evidence.unused:
        yield f"- **{plain(problem)}**"
    for status, heading in HEADINGS.items():
        found = [judged for judged in evidence.controls if judged.status is status]
        if found:
            yield from ("", f"## {heading}", "")
            yield from _absent(found) if status is Status.ABSENT else _table(found)
    yield from ("", "## Not shown by a stack", "", "| Control | Demand | Why |", "|---|---|---|")
    yield from (f"| {one.id} | {plain(one.title)} | {one.why} |" for one in ELSEWHERE)


def _table(controls: list[Judged]) -> Iterator[str]:
    yield "| Control | Demand | Standards | Resource | Shown by | Why not |"
    yield "|---|---|---|---|---|---|"
    for judged in controls:
        one = judged.control
        for number, (finding, excuse) in enumerate(judged.findings):
            demand = f"[{one.id}]({one.source}) | {plain(one.title)} | {standards(one)}"
            head, test = (" | | ", "") if number else (demand, f"`{one.shown_by}`")
            why = "" if finding.met else plain(str(excuse or "missed"))
            yield (
                f"| {head} | `{finding.address}` {finding.attribute} = {plain(finding.value)} |"
                f" {test} | {why} |"
            )


def _absent(controls: list[Judged]) -> Iterator[str]:
    yield "| Control | Demand | Standards | Judges |"
    yield "|---|---|---|---|"
    for judged in controls:
        one = judged.control
        types = ", ".join(f"`{kind}`" for kind in one.types)
        link = f"[{one.id}]({one.source})"
        yield f"| {link} | {plain(one.title)} | {standards(one)} | {types} |"


def standards(control: Control) -> str:
    """Returns the standards of a control, and the requirements of PCI DSS."""
    numbers = ", ".join(control.pci)
    return ", ".join(control.standards) + (f" ({numbers})" if numbers else "")


def _control(judged: Judged) -> dict[str, Any]:
    one = judged.control
    return {
        "id": one.id,
        "title": one.title,
        "standards": one.standards,
        "pci_dss": one.pci,
        "source": one.source,
        "status": judged.status.value,
        "shown_by": one.shown_by,
        "findings": [
            {
                "address": finding.address,
                "attribute": finding.attribute,
                "value": finding.value,
                "met": finding.met,
                "waiver": excuse._asdict() if excuse else None,
            }
            for finding, excuse in judged.findings
        ],
    }
