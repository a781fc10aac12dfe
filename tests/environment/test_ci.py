"""The stack of an environment's roles for CI, beside the environment's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from modules.ci.policies import handed_over
from modules.environment.ci import create_ci
from modules.environment.files import read_environments, state_bucket
from modules.environment.stack import EnvironmentStack
from modules.language.problems import SpecError, SpecsError
from tests.ci.test_ci import LONGEST
from tests.commands.projects import with_environments
from tests.support.environments import STATE, app, environment
from tests.support.synthesized import Synthesized

CI = {"ci.repository": "example/shop"}
BOUNDARY = "arn:aws:iam::123456789012:policy/company"


def of_ci(**changes: object) -> dict[str, Synthesized]:
    """Return the stacks of an environment with roles for CI, by name."""
    spec, root = environment(CI, changes), app()
    stack = EnvironmentStack(root, spec=spec, state=STATE)
    create_ci(root, stack, spec=spec, state=STATE)
    return {child.node.id: Synthesized.of(child) for child in root.node.children}


def test_each_role_of_the_environment_has_the_boundary_of_its_roles_for_ci() -> None:
    stacks = of_ci()

    role = stacks["shop-test"].resource("aws_iam_role.web_execution")
    assert role["permissions_boundary"].endswith(":policy/shop-test-ci-boundary")
    made = stacks["shop-test-ci"].resource("aws_iam_policy.boundary")
    assert made["name"] == "shop-test-ci-boundary"


def test_a_boundary_that_is_given_is_that_of_all_roles() -> None:
    stacks = of_ci(permissions_boundary=BOUNDARY)

    role = stacks["shop-test"].resource("aws_iam_role.web_execution")
    assert role["permissions_boundary"] == BOUNDARY
    assert "aws_iam_policy.boundary" not in stacks["shop-test-ci"].addresses()
    rights = stacks["shop-test-ci"].resource("aws_iam_policy.write_services")["policy"]
    bounds = [one.get("Condition") for one in json.loads(rights)["Statement"]]
    assert {"StringEquals": {"iam:PermissionsBoundary": BOUNDARY}} in bounds


def test_without_roles_for_ci_there_is_no_further_stack() -> None:
    spec, root = environment(), app()
    create_ci(root, EnvironmentStack(root, spec=spec, state=STATE), spec=spec, state=STATE)

    assert [child.node.id for child in root.node.children] == ["shop-test"]


def test_two_roles_that_deploy_are_one_too_many() -> None:
    role = "arn:aws:iam::123456789012:role/deploy"

    with pytest.raises(SpecError, match="deploy_role_arn is another; remove it"):
        environment(CI, {"deploy_role_arn": role})


@pytest.mark.parametrize("key", ["arn:aws:kms:us-east-1:123456789012:key/1234", "1234"])
def test_the_key_of_the_states_in_the_backend_is_used_by_the_roles(key: str) -> None:
    spec, root = environment(CI), app()
    state = {**STATE, "kms_key_id": key}
    create_ci(root, EnvironmentStack(root, spec=spec, state=state), spec=spec, state=state)
    stacks = {child.node.id: Synthesized.of(child) for child in root.node.children}

    own = json.loads(stacks["shop-test-ci"].resource("aws_iam_role_policy.plan_own")["policy"])
    [use] = [one for one in own["Statement"] if one["Sid"] == "StateKey"]
    assert use["Resource"].endswith("key/1234")
    assert use["Resource"].startswith("arn:")


def test_an_environment_is_not_called_as_the_stack_of_roles_of_another(tmp_path: Path) -> None:
    folder = with_environments(tmp_path, dev='ci.repository = "example/shop"', **{"dev-ci": ""})

    with pytest.raises(SpecsError) as error:
        read_environments(folder / "environments", {})

    assert str(error.value) == (
        'environments/dev.toml:\n  - ci: gives the name "shop-dev-ci", which '
        "environments/dev-ci.toml gives too; rename one of them"
    )


def test_types_that_hand_over_no_role_give_no_right_to() -> None:
    assert [*handed_over({"aws_vpc"}, LONGEST)] == []


def test_a_key_by_its_arn_is_the_default_of_the_state_bucket_too() -> None:
    key = "arn:aws:kms:us-east-1:123456789012:key/1"

    by_arn = state_bucket({**STATE, "kms_key_id": key}).model_dump(mode="json")
    by_id = state_bucket({**STATE, "kms_key_id": "1234"}).model_dump(mode="json")

    assert (by_arn["kms_key_arn"], by_id["kms_key_arn"]) == (key, None)
