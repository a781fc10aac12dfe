"""Which control is met, missed or waived, for people and for machines."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from commands.evidence import evidence as command
from commands.evidence.evidence import DATA_FILE, REPORT_FILE, evidence
from commands.evidence.judged import Evidence, Status, judge
from commands.evidence.report import as_json, markdown, summary
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from modules.controls.controls import CONTROLS, ELSEWHERE
from tests.commands.projects import with_environments
from tests.support.environments import environment, payment, payment_specs, synthesized

BALANCED: dict[str, Any] = {
    "load_balancer": {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True},
    "services.web.route": {"priority": 100},
}
BALANCER = "aws_lb.this"


def judged(*changes: dict[str, Any]) -> Evidence:
    """Return the evidence of a small environment, with changes."""
    spec = environment(BALANCED, *changes)
    return judge(spec, "shop-test", synthesized(spec).json)


def status(found: Evidence, control: str) -> Status:
    [one] = [judged for judged in found.controls if judged.control.id == control]
    return one.status


def waivers(**controls: dict[str, Any]) -> dict[str, Any]:
    return {"waivers": {name.replace("_", "."): waived for name, waived in controls.items()}}


def test_what_the_payment_system_misses_in_production_is_known() -> None:
    found = judge(payment_specs()["prod"], "payment-prod", payment("prod").json)

    missed = {one.control.id for one in found.controls if one.status is Status.MISSED}
    assert missed == {
        *("CloudFormation.3", "CloudFormation.4"),
        *("EC2.10", "EC2.55", "EC2.56", "EC2.57", "EC2.58", "EC2.60"),
        *("ELB.16", "ELB.17", "ELB.18", "ELB.21", "ELB.22"),
        *("S3.9", "S3.15", "S3.17"),
        *("SecretsManager.1", "SecretsManager.4"),
    }
    assert len(found.controls) == len(CONTROLS)


def test_a_waiver_excuses_one_control_at_one_address() -> None:
    before = judged()
    after = judged(waivers(ELB_16={BALANCER: {"reason": "in the CDN", "by": "Ada"}}))

    assert (status(before, "ELB.16"), status(after, "ELB.16")) == (Status.MISSED, Status.WAIVED)
    assert [text for text in before.problems if text.startswith("ELB.16")] == [
        "ELB.16: aws_lb.this: aws_wafv2_web_acl_association is not set; Application Load "
        "Balancers should be associated with an AWS WAF web ACL"
    ]
    assert [text for text in after.problems if text.startswith("ELB.16")] == []
    assert len(after.problems) == len(before.problems) - 1


def test_the_bucket_of_the_state_is_judged_with_the_environment() -> None:
    bucket, state = "remote-state/aws_s3_bucket.this", {"resource": {"aws_s3_bucket": {"this": {}}}}
    spec = environment(BALANCED, waivers(S3_15={bucket: "a lock file is not to be locked"}))

    found = judge(spec, "shop-test", synthesized(spec).json, state=state)

    missed = {text.partition(": ")[0] for text in found.problems if f" {bucket}: " in text}
    assert {"S3.5", "S3.9", "S3.17"} <= missed
    assert "S3.15" not in missed
    assert found.unused == []


def test_an_override_is_judged_as_what_it_makes_of_the_stack() -> None:
    changed = judged({"overrides": {BALANCER: {"desync_mitigation_mode": "monitor"}}})

    assert status(judged(), "ELB.12") is Status.MET
    assert status(changed, "ELB.12") is Status.MISSED


@pytest.mark.parametrize(
    ("waived", "problem"),
    [
        (
            {"ELB.4": {BALANCER: "why"}},
            "waivers.ELB.4.aws_lb.this: waives nothing, the control is met; remove it",
        ),
        (
            {"ELB.16": {"aws_lb.public": "why"}},
            "waivers.ELB.16.aws_lb.public: is no resource of the stack; choose aws_lb.this",
        ),
        (
            {"ELB.16": {"aws_vpc.this": "why"}},
            "waivers.ELB.16.aws_vpc.this: waives nothing, the control does not judge it; remove it",
        ),
    ],
)
def test_a_waiver_that_waives_nothing_is_a_problem(waived: dict[str, Any], problem: str) -> None:
    assert judged({"waivers": waived}).unused == [problem]


def test_a_waiver_of_several_instances_waives_the_one_that_misses() -> None:
    spec = environment(BALANCED, {"waivers": {"EC2.15": {"aws_subnet.public": "a bastion"}}})
    zones = {"us-east-1a": True, "us-east-1b": False}
    resources = [
        {
            "type": "aws_subnet",
            "name": "public",
            "address": f'aws_subnet.public["{zone}"]',
            "values": {"map_public_ip_on_launch": value},
        }
        for zone, value in zones.items()
    ]
    plan = {"planned_values": {"root_module": {"resources": resources}}}

    found = judge(spec, "shop-test", synthesized(spec).json, plan)

    assert status(found, "EC2.15") is Status.WAIVED
    assert found.unused == []


@pytest.mark.parametrize(
    ("changes", "control", "place"),
    [
        (
            {"services.web.user": "0", "services.web.waivers": {"root_user": "a vendor"}},
            "ECS.20",
            "services.web.waivers.root_user",
        ),
        (
            {
                "services.web.readonly_root_filesystem": False,
                "services.web.waivers": {"writable_root_filesystem": "a vendor"},
            },
            "ECS.5",
            "services.web.waivers.writable_root_filesystem",
        ),
        (
            {
                "services.web.containers": {
                    "proxy": {"image": "a:1", "user": "0", "waivers": {"root_user": "a vendor"}}
                }
            },
            "ECS.20",
            "services.web.containers.proxy.waivers.root_user",
        ),
        (
            {
                "services.web.assign_public_ip": True,
                "services.web.waivers": {"public_ip": "a vendor"},
            },
            "ECS.2",
            "services.web.waivers.public_ip",
        ),
        *(
            (
                {
                    "services.web.ingress.all-of-it": {
                        "description": "play",
                        "port": 8080,
                        "cidr_ipv4": "0.0.0.0/0",
                    },
                    "services.web.waivers": {"public_ingress": "a vendor"},
                },
                control,
                "services.web.waivers.public_ingress",
            )
            for control in ("EC2.18", "EC2.19")
        ),
        (
            {
                "load_balancer": {
                    "ingress_cidr_blocks": ["10.0.0.0/8"],
                    "waivers": {"plain_http": "a vendor"},
                }
            },
            "ELB.1",
            "load_balancer.waivers.plain_http",
        ),
        (
            {
                "load_balancer": None,
                "load_balancers.inner": {
                    "ingress_cidr_blocks": ["10.0.0.0/8"],
                    "waivers": {"plain_http": "a vendor"},
                },
                "services.web.route": {"priority": 1, "load_balancer": "inner"},
            },
            "ELB.18",
            "load_balancers.inner.waivers.plain_http",
        ),
    ],
)
def test_a_waiver_beside_a_value_excuses_its_control(
    changes: dict[str, Any], control: str, place: str
) -> None:
    found = judged(changes)

    assert status(found, control) is Status.WAIVED
    [excuse] = {
        excuse
        for one in found.controls
        if one.control.id == control
        for _, excuse in one.findings
        if excuse
    }
    assert (excuse.place, excuse.reason) == (place, "a vendor")


def test_of_a_disposable_environment_nothing_is_required_and_all_is_listed() -> None:
    found = judged({"disposable": True, **waivers(ELB_4={BALANCER: "met in any case"})})

    assert found.problems == []
    assert status(found, "ELB.6") is Status.NOT_REQUIRED
    assert "## Not met, and not required of an environment that is disposable" in markdown(found)


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


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two environments, of which the stacks are synthesized in this process."""
    live = '[waivers]\n"ELB.4"."aws_lb.this" = "why"\n'
    project = with_environments(tmp_path, live=live, dev="disposable = true")

    def written(project: Path, env: Any, only: str = "") -> Cdktf:
        cdktf = Cdktf(project, project / "cdktf.out", env)
        for spec in command.specs_by_name(project, env).values():
            folder = cdktf.directory(f"shop-{spec.name}")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "cdk.tf.json").write_text(json.dumps(synthesized(spec).json))
        return cdktf

    monkeypatch.setattr(command, "synthesized", written)
    return project


def test_the_command_writes_both_files_and_fails_on_what_is_missed(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CommandError) as error:
        evidence(written, {}, "live")

    folder = written / "cdktf.out" / "stacks" / "shop-live"
    assert "ELB.16: aws_lb.this: " in str(error.value)
    assert "waivers.ELB.4.aws_lb.this: waives nothing" in str(error.value)
    assert '[waivers."<control>"] in environments/live.toml' in str(error.value)
    assert str(folder / REPORT_FILE) in capsys.readouterr().out
    assert json.loads((folder / DATA_FILE).read_text())["stack"] == "shop-live"


def test_the_command_is_content_with_a_disposable_environment(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evidence(written, {}, "dev")

    assert "controls of shop-dev: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environment_name", "plan", "problem"),
    [
        ("remote-state", "", "has no file that could hold its waivers"),
        ("prod", "", 'ENV: "prod" is no stack of this project'),
        ("dev", "no-file.json", "PLAN: .*No such file or directory; write terraform show"),
        ("dev", "text.json", "PLAN: .* is no plan as JSON; write terraform show"),
        ("dev", "state.json", "PLAN: .* is no plan as JSON; write terraform show"),
    ],
)
def test_what_cannot_be_judged_is_refused(
    environment_name: str, plan: str, problem: str, written: Path
) -> None:
    (written / "text.json").write_text("no plan")
    (written / "state.json").write_text('{"values": {}}')
    env = {"PLAN": str(written / plan)} if plan else {}

    with pytest.raises(CommandError, match=problem):
        evidence(written, env, environment_name)


def test_a_plan_is_judged_with_the_definition(written: Path) -> None:
    values = {"type": "aws_lb", "name": "this", "address": BALANCER}
    planned = {**values, "values": {"desync_mitigation_mode": "monitor"}}
    file = written / "plan.json"
    file.write_text(json.dumps({"planned_values": {"root_module": {"resources": [planned]}}}))

    evidence(written, {"PLAN": str(file)}, "dev")

    content = json.loads((written / "cdktf.out/stacks/shop-dev" / DATA_FILE).read_text())
    [one] = [control for control in content["controls"] if control["id"] == "ELB.12"]
    assert (one["status"], one["findings"][0]["value"]) == ("not required", "monitor")
