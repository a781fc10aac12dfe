"""A finding is excused by id and address, and by one waiver."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands.policy.findings import Finding, planned
from commands.policy.policy import copied
from commands.policy.waivers import (
    DISPOSABLE,
    EVERYWHERE,
    HOUSE,
    SAME,
    house,
    problems_of,
    sections,
    unused,
    unwaived,
)
from commands.tools.errors import CommandError
from modules.controls.controls import IDS
from tests.support.environments import environment

BALANCER = "aws_lb.this"
LOGS = "aws_s3_bucket.access_logs"


def found(check: str, address: str) -> Finding:
    return Finding(check, "shop-test", address, "why it is bad")


@pytest.mark.parametrize(
    ("address", "block"),
    [
        ("aws_lb.this", "aws_lb.this"),
        ('aws_eip.nat["us-east-1a"]', "aws_eip.nat"),
        ('module.network[0].aws_vpc_rule.web["10.0.0.0/8"]', "aws_vpc_rule.web"),
        ('module.a["x.y"].module.b.aws_lb.this[0]', "aws_lb.this"),
    ],
)
def test_a_waiver_is_of_every_instance_and_of_any_module(address: str, block: str) -> None:
    assert found("CKV_AWS_91", address).block == block


def test_the_house_waives_by_id_and_by_address() -> None:
    logs, other = found("CKV_AWS_144", LOGS), found("CKV_AWS_144", "aws_s3_bucket.invoices")

    assert unwaived([logs, other], house(EVERYWHERE)) == [other]
    assert unwaived([found("CKV_AWS_1", LOGS)], house(EVERYWHERE)) != []


def test_what_is_disposable_is_excused_for_what_is_to_be_gone() -> None:
    protection = [found("CKV_AWS_150", BALANCER)]

    assert problems_of(environment({"disposable": True}), protection) == []
    assert problems_of(environment({"disposable": False, "account_id": "1" * 12}), protection) == [
        "CKV_AWS_150: shop-test: aws_lb.this: why it is bad"
    ]


def test_an_environment_waives_a_check_at_one_address() -> None:
    waived = environment({"waivers": {"CKV_AWS_91": {BALANCER: "why"}}})
    other = found("CKV_AWS_91", "aws_lb.internal")

    assert problems_of(waived, [found("CKV_AWS_91", BALANCER)]) == []
    assert problems_of(waived, [found("CKV_AWS_91", BALANCER), other]) == [str(other)]


def test_a_control_s_waiver_excuses_the_check_that_asks_for_the_same() -> None:
    waived = environment({"waivers": {"ELB.16": {BALANCER: "AWS WAF is in the CDN"}}})

    assert problems_of(waived, [found("CKV2_AWS_28", BALANCER)]) == []
    assert set(SAME.values()) <= IDS


@pytest.mark.parametrize("finding", [[], [found("CKV_AWS_144", LOGS)]], ids=["passed", "house"])
def test_a_waiver_that_waives_nothing_is_refused(finding: list[Finding]) -> None:
    waived = environment({"waivers": {"CKV_AWS_144": {LOGS: "why"}}})

    assert problems_of(waived, finding) == [
        f"waivers.CKV_AWS_144.{LOGS}: waives nothing, or what the house waives; remove it"
    ]


def test_a_waiver_may_be_of_a_stack_that_is_not_judged() -> None:
    waived = environment({"waivers": {"CKV_AWS_91": {BALANCER: "why"}}})

    assert problems_of(waived, [], is_whole=False) == []


def test_a_waiver_of_the_house_that_waives_nothing_is_told() -> None:
    [first, *_] = house(DISPOSABLE)

    assert unused([], [first]) == [f'{first.id}."{first.pattern}": waives nothing; remove it']
    assert unused([found(first.id, "aws_lb_listener.http")], [first]) == []


def test_a_waiver_of_the_house_has_a_reason_and_may_end(tmp_path: Path) -> None:
    file = tmp_path / "waivers.toml"
    file.write_text('[everywhere.CKV_AWS_1]\n"aws_lb.*" = { reason = "why", until = 2020-01-01 }')

    assert sections(HOUSE).keys() == {EVERYWHERE, DISPOSABLE}
    with pytest.raises(ValueError, match="2020-01-01 has passed"):
        sections(file)


def test_the_state_bucket_has_no_file_and_the_waivers_of_the_house() -> None:
    state = found("CKV_AWS_144", "aws_s3_bucket.this")

    assert problems_of(None, [state]) == []
    assert problems_of(None, [found("CKV_AWS_1", BALANCER)]) != []


def test_a_plan_is_read_with_its_modules_and_without_what_it_reads() -> None:
    role = {"address": "module.a.aws_iam_role.this", "type": "aws_iam_role", "mode": "managed"}
    read = {"address": "data.aws_region.this", "type": "aws_region", "mode": "data"}
    plan = {
        "planned_values": {
            "root_module": {"resources": [read], "child_modules": [{"resources": [role]}]}
        }
    }

    assert [one.address for one in planned("shop-test", plan)] == [role["address"]]


def test_a_plan_that_is_given_is_judged_as_one_of_a_stack(tmp_path: Path) -> None:
    plan, folder = tmp_path / "given.json", tmp_path / "plans"
    folder.mkdir()
    plan.write_text(json.dumps({"planned_values": {}}))

    copied(plan, folder, "shop-test")

    assert (folder / "shop-test.json").read_text() == plan.read_text()


@pytest.mark.parametrize(
    ("text", "stack", "message"),
    [
        ("{}", "", "ENV: is not set; say which stack PLAN is of"),
        ("{}", "shop-test", "is no plan; write it by terraform show -json"),
        ("plan", "shop-test", "is no plan; write it by terraform show -json"),
        (None, "shop-test", "No such file or directory"),
    ],
)
def test_what_is_no_plan_is_refused(
    tmp_path: Path, text: str | None, stack: str, message: str
) -> None:
    file = tmp_path / "given.json"
    if text is not None:
        file.write_text(text)

    with pytest.raises(CommandError, match=message):
        copied(file, tmp_path, stack)
