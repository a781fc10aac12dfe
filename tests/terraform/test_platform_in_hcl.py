"""The payment platform as one call of the module `platform` is the one that its stack is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.roots import CONSUMERS, copied_root
from tests.terraform.known_plan import known_plan
from tests.terraform.test_payment_in_hcl import ALLOWED, STACK, initialized
from tests.terraform.two_faces import HOLDER, Resources, differences, name_in_modules, name_in_stack


@pytest.fixture(scope="module")
def in_platform(
    terraform_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Resources:
    folder = copied_root(CONSUMERS / "payment", tmp_path_factory.mktemp("platform"))
    return known_plan(initialized(folder, terraform_environment), name_in_modules)


@pytest.fixture(scope="module")
def in_stack(
    written_app: Path,
    terraform_environment: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Resources:
    folder = tmp_path_factory.mktemp("stack")
    shutil.copy(written_app / "stacks" / STACK / "cdk.tf.json", folder)
    found = dict(known_plan(initialized(folder, terraform_environment), name_in_stack))
    del found[HOLDER]
    return found


def test_one_call_creates_what_the_stack_creates_with_the_same_arguments(
    in_stack: Resources, in_platform: Resources
) -> None:
    assert differences(in_stack, in_platform, ALLOWED) == []
    assert len(in_platform) > 100
