"""Which control is met, missed or waived, for people and for machines."""

from __future__ import annotations

from typing import Any

import pytest

from commands.evidence.judged import Evidence, Status, judge
from commands.evidence.report import markdown
from modules.controls.controls import CONTROLS
from tests.commands.evidence.given import BALANCED, BALANCER, judged, waivers
from tests.support.environments import environment, payment, payment_specs, synthesized


def status(found: Evidence, control: str) -> Status:
    [one] = [judged for judged in found.controls if judged.control.id == control]
    return one.status


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
