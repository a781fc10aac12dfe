"""What a reviewer reads about a plan: what cannot be undone, then the counts, then the rest."""

from pathlib import Path
from typing import Any

import pytest

from commands.stacks import plan_report
from commands.stacks.plan_report import report
from tests.commands.stacks.real_plans import planned


def change(address: str, actions: list[str], **more: Any) -> dict[str, Any]:
    body = {"actions": actions, "before": {}, "after": {}} | more.pop("change", {})
    return {"address": address, "type": address.split(".")[0], "change": body} | more


def test_the_arguments_that_a_file_overrides_are_told(tmp_path: Path) -> None:
    plan = planned(tmp_path, {"output": {"overrides": {"value": {"aws_lb.this": "internal"}}}})

    assert "### Overrides: no rule judges them\n\n- `aws_lb.this`: internal\n" in report("s", plan)


def test_what_exists_and_is_never_changed_is_told(tmp_path: Path) -> None:
    plan = planned(tmp_path, {"output": {"given": {"value": {"network.vpc_id": "vpc-1"}}}})

    assert report("s", plan).endswith(
        "### Given: never changed or destroyed here\n\n- `network.vpc_id`: vpc-1\n"
    )


def test_the_waivers_that_hold_after_the_change_are_told_with_their_reasons(tmp_path: Path) -> None:
    waivers = {
        "services.web.waivers.root_user": "image *of* a vendor\n# ersetzt im März",
        "services.api.waivers.root_user": "why",
    }
    plan = planned(tmp_path, {"output": {"waivers": {"value": waivers}}})

    assert report("shop-prod", plan).endswith(
        "### Waivers: safe defaults that are left\n\n"
        "- `services.api.waivers.root_user`: why\n"
        "- `services.web.waivers.root_user`: image \\*of\\* a vendor \\# ersetzt im März\n"
    )


def test_adding_or_changing_a_stateful_resource_is_no_danger() -> None:
    changes = [change("aws_kms_key.a", ["create"]), change("aws_s3_bucket.b", ["update"])]

    text = report("s", {"resource_changes": changes})

    assert "No stateful resource would be replaced or destroyed." in text
    assert "**1 to change, 1 to add.**" in text


@pytest.mark.parametrize("actions", [["delete", "create"], ["create", "delete"]])
def test_a_replacement_is_one_in_either_order(actions: list[str]) -> None:
    paths = {"replace_paths": [["encryption_configuration", 0, "kms_key"], ["name"]]}

    text = report("s", {"resource_changes": [change("aws_lb.a", actions, change=paths)]})

    assert "**Look here first: 1 stateful resource would be" in text
    assert "| `aws_lb.a` | replace | encryption_configuration.0.kms_key, name |" in text


def test_a_resource_that_leaves_the_state_stays_in_aws() -> None:
    text = report("s", {"resource_changes": [change("aws_s3_bucket.a", ["forget"])]})

    assert "**1 to forget.**" in text
    assert "### To forget: stays in AWS, leaves the state" in text


def test_reading_data_is_no_action() -> None:
    text = report("s", {"resource_changes": [change("data.aws_region.a", ["read"])]})

    assert "**No resource changes.**" in text


def test_the_left_over_copy_of_a_replaced_resource_is_told_apart() -> None:
    changes = [change("aws_lb.a", ["delete"], deposed="5f8c1a2b")]

    assert "- `aws_lb.a (an earlier copy)`" in report("s", {"resource_changes": changes})


def test_attributes_known_only_after_the_change_are_named() -> None:
    body: dict[str, Any] = {"before": {"arn": "x", "name": "n"}, "after": {"name": "n"}}
    body |= {"after_unknown": {"arn": True, "tags": False}}

    text = report("s", {"resource_changes": [change("aws_lb.a", ["update"], change=body)]})

    assert "- `aws_lb.a`: arn\n" in text


@pytest.mark.parametrize(
    "type_",
    ["aws_kms_key", "aws_secretsmanager_secret", "aws_ecr_repository", "aws_subnet", "aws_eip"],
)
def test_each_loss_is_told_in_words(type_: str) -> None:
    text = report("s", {"resource_changes": [change(f"{type_}.a", ["delete"])]})

    assert plan_report.STATEFUL[type_] in text


@pytest.mark.parametrize(
    ("unknown", "named"),
    [
        ([{}], False),
        ([], False),
        ({}, False),
        ([False, [{}]], False),
        ({"rule": [{"name": False}]}, False),
        (True, True),
        ([{}, {"arn": True}], True),
        ({"rule": [{"name": True}]}, True),
    ],
)
def test_an_attribute_of_which_nothing_is_unknown_does_not_change(
    unknown: Any, named: bool
) -> None:
    same = {"security_groups": ["sg-1"]}
    body = {"before": {**same, "subnets": ["a"]}, "after": {**same, "subnets": ["b"]}}
    body["after_unknown"] = {"security_groups": unknown}

    text = report("s", {"resource_changes": [change("aws_lb.a", ["update"], change=body)]})

    assert ("security_groups, subnets" in text) == named
    assert "- `aws_lb.a`: " in text


def test_what_exists_already_and_enters_the_state_is_told() -> None:
    changes = [change("aws_s3_bucket.a", ["no-op"], change={"importing": {"id": "shop"}})]

    text = report("s", {"resource_changes": changes})

    assert "**1 to import.**" in text
    assert "### To import: exists in AWS, enters the state\n\n- `aws_s3_bucket.a`\n" in text
