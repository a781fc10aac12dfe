"""The payment platform in hand-written HCL is the one that the stack `payment-dev` is.

What a plan does not show is not compared: `ignore_changes`, the order of creation, and the length
of generated passwords.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.roots import PAYMENT, copied_root
from tests.terraform.conftest import Terraform
from tests.terraform.known_plan import known_plan, shown_plan
from tests.terraform.two_faces import (
    HOLDER,
    Allowed,
    Resources,
    allowed,
    differences,
    name_in_modules,
    name_in_stack,
)

STACK = "payment-dev"
ALLOWED = allowed("payment", "dev")


def initialized(folder: Path, environment: dict[str, str]) -> Terraform:
    terraform = Terraform(folder, environment)
    terraform("init", "-input=false")
    return terraform


@pytest.fixture(scope="module")
def stack_terraform(
    written_app: Path,
    terraform_environment: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Terraform:
    """Terraform in a folder that holds the stack alone."""
    folder = tmp_path_factory.mktemp("stack")
    shutil.copy(written_app / "stacks" / STACK / "cdk.tf.json", folder)
    return initialized(folder, terraform_environment)


@pytest.fixture(scope="module")
def root_terraform(
    terraform_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Terraform:
    """Terraform in the hand-written root."""
    folder = copied_root(PAYMENT, tmp_path_factory.mktemp("root"))
    return initialized(folder, terraform_environment)


@pytest.fixture(scope="module")
def in_stack(stack_terraform: Terraform) -> Resources:
    found = dict(known_plan(stack_terraform, name_in_stack))
    del found[HOLDER]
    return found


@pytest.fixture(scope="module")
def in_modules(root_terraform: Terraform) -> Resources:
    return known_plan(root_terraform, name_in_modules)


def test_both_faces_create_the_same_resources_with_the_same_arguments(
    in_stack: Resources, in_modules: Resources
) -> None:
    assert differences(in_stack, in_modules, ALLOWED) == []
    assert len(in_stack) > 100


@pytest.mark.parametrize("unneeded", ALLOWED, ids=lambda unneeded: unneeded.reason)
def test_no_difference_is_allowed_that_is_not_there(
    unneeded: Allowed, in_stack: Resources, in_modules: Resources
) -> None:
    others = tuple(one for one in ALLOWED if one is not unneeded)

    assert differences(in_stack, in_modules, others) != []


def test_each_argument_that_changes_is_found(in_modules: Resources) -> None:
    missed = [
        f"{name}.{place}"
        for name, arguments in in_modules.items()
        for place, changed in with_one_change(arguments)
        if not differences({name: arguments}, {name: changed}, ALLOWED)
    ]

    assert missed == []


def test_a_reference_to_another_resource_is_found(
    in_modules: Resources, terraform_environment: dict[str, str], tmp_path: Path
) -> None:
    root = copied_root(PAYMENT, tmp_path)
    text = (root / "services.tf").read_text()
    ours = "logs        = { kms_key_arn = module.logs.kms_key_arn }"
    assert ours in text
    (root / "services.tf").write_text(text.replace(ours, ours.replace(".logs.", ".encryption.")))

    changed = known_plan(initialized(root, terraform_environment), name_in_modules)

    found = [line.partition(":")[0] for line in differences(in_modules, changed, ALLOWED)]
    services = ("api_gateway", "fraud_detector", "payment_processor")
    assert found == [f"aws_cloudwatch_log_group.{service}.kms_key_id" for service in services]


@pytest.mark.usefixtures("in_stack", "in_modules")
def test_both_faces_say_the_same(stack_terraform: Terraform, root_terraform: Terraform) -> None:
    assert differences(outputs(stack_terraform), outputs(root_terraform), ALLOWED) == []


def outputs(terraform: Terraform) -> Resources:
    """Return the value of each output, as far as a plan knows it."""
    changes = shown_plan(terraform)["output_changes"]
    return {
        name: {"value": change.get("after"), "unknown": change["after_unknown"]}
        for name, change in changes.items()
    }


def with_one_change(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield data once for each value in it, with that value changed, and where it stands."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        value = json.loads(value)
    if value and isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            for place, changed in with_one_change(value[key]):
                copy = value.copy()
                copy[key] = changed
                yield f"{key}.{place}", copy
    elif isinstance(value, str):
        yield "", f"{value}x"
    elif isinstance(value, bool):
        yield "", not value
    else:
        yield "", value + 1 if isinstance(value, int | float) else "x"
