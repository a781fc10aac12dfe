"""What people and machines read of the evidence."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from commands.evidence.report import as_json, markdown, summary
from modules.controls.controls import CONTROLS, ELSEWHERE
from tests.commands.evidence.given import BALANCER, judged, waivers


def test_the_report_begins_with_what_is_missed() -> None:
    found = judged(
        waivers(ELB_16={BALANCER: {"reason": "in the `CDN`", "until": date(2999, 12, 31)}})
    )
    text = markdown(found)

    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Not met",
        "## Waived",
        "## Met",
        "## Not applicable: the stack has none of the resources",
        "## Not shown by a stack",
    ]
    assert "in the \\`CDN\\` (until 2999-12-31)" in text
    assert "PCI DSS 4.0.1 (6.2.4) | `aws_lb.this` drop_invalid_header_fields = true" in text
    assert all(f"| {one.id} |" in text for one in ELSEWHERE)
    assert summary(found) in text


def test_what_waives_nothing_stands_at_the_top() -> None:
    lines = markdown(judged(waivers(ELB_4={BALANCER: "why"}))).splitlines()

    assert "- **waivers.ELB.4.aws\\_lb.this: waives nothing" in lines[4]


def test_machines_read_each_control_with_its_findings_and_waivers() -> None:
    said = {"reason": "in the CDN", "by": "Ada"}
    given = {**said, "until": date(2999, 12, 31)}
    content = json.loads(as_json(judged(waivers(ELB_16={BALANCER: given}))))

    found = {control["id"]: control for control in content["controls"]}
    assert found["ELB.16"]["findings"] == [
        {
            "address": BALANCER,
            "attribute": "aws_wafv2_web_acl_association",
            "value": "not set",
            "met": False,
            "waiver": {"place": "waivers.ELB.16.aws_lb.this", **said, "until": "2999-12-31"},
        }
    ]
    assert found["ELB.4"]["pci_dss"] == ["6.2.4"]
    assert found["ELB.4"]["findings"][0]["waiver"] is None
    assert content["judged_on"] == datetime.now(UTC).date().isoformat()
    assert len(found) == len(CONTROLS)
