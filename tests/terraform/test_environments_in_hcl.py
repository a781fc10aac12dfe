"""Each environment under `examples` is also a root in hand-written HCL, with an equal plan.

All stacks are planned at once, as modules of one root, and so are all roots: Terraform and the
provider take longer to start than to plan. Who changes one face of an example finds the places in
which it differs from the other under its name, and mends them there.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from tests.local_aws.platform.reading import Reader
from tests.local_aws.theirs import Theirs
from tests.support.environments import synthesized
from tests.support.roots import ENVIRONMENTS, EXAMPLES, copied_root
from tests.terraform.conftest import Terraform
from tests.terraform.known_plan import Change, Naming, known_plan, shown_plan
from tests.terraform.two_faces import (
    HOLDER,
    Allowed,
    Resources,
    allowed,
    differences,
    name_in_modules,
    name_in_stack,
)

SPECS: Mapping[str, EnvironmentSpec] = {
    spec.name: spec for spec in read_environments(ENVIRONMENTS, {})
}
PROJECT = "shop"


def given(value: Any) -> Any:
    """Return what is said of a metric, without what is empty, or may be a default."""
    if isinstance(value, Mapping):
        found = {key: given(part) for key, part in value.items() if key != "return_data"}
        return {key: part for key, part in found.items() if part not in (None, "", [], {})}
    return [given(part) for part in value] if isinstance(value, list) else value


FURTHER = (
    Allowed(
        "a module cannot tell the repository of another service from one of somebody else",
        re.compile(r"aws_iam_role_policy\.\w+_execution\.policy\.Statement\[\]\.Sid"),
        lambda sid: "PullImage" if sid == "PullOtherImage" else sid,
    ),
    Allowed(
        "the provider leaves its default open where a part of the block is unknown",
        re.compile(r"aws_appautoscaling_policy\..+\.disable_scale_in"),
        bool,
    ),
    Allowed(
        "the provider orders a set by all that it knows, and its defaults depend on that too",
        re.compile(r"aws_(appautoscaling_policy|cloudwatch_metric_alarm)\..+\.metric(s|_query)"),
        lambda parts: sorted(map(given, parts), key=lambda part: str(part["id"])),
    ),
)
"""Differences that the payment system does not show."""

Face = Mapping[str, Resources]
"""What is planned of each example."""


Ids = Mapping[str, str]
"""What AWS calls what exists, by what the examples call it."""


@pytest.fixture(scope="module")
def theirs(account: dict[str, str]) -> Ids:
    """What examples stand on and others own: Terraform looks at it when it plans."""
    return Theirs(Reader(account["AWS_ENDPOINT_URL"], "us-east-1")).ids


@pytest.fixture(scope="module")
def stacks(
    terraform_environment: dict[str, str], theirs: Ids, tmp_path_factory: pytest.TempPathFactory
) -> Terraform:
    """Terraform in a root of all stacks. Only a root has a backend."""
    folder = tmp_path_factory.mktemp("stacks")
    for name, spec in SPECS.items():
        text = synthesized(spec).json
        settings = {key: value for key, value in text["terraform"].items() if key != "backend"}
        (folder / name).mkdir()
        file = folder / name / "cdk.tf.json"
        file.write_text(existing(json.dumps({**text, "terraform": settings}), theirs))
    return together(folder, "./{}", terraform_environment)


@pytest.fixture(scope="module")
def roots(
    terraform_environment: dict[str, str], theirs: Ids, tmp_path_factory: pytest.TempPathFactory
) -> Terraform:
    """Terraform in a root of all hand-written roots."""
    folder = tmp_path_factory.mktemp("roots")
    for name in SPECS:
        file = copied_root(EXAMPLES / name, folder) / "main.tf"
        file.write_text(existing(file.read_text(), theirs))
    return together(folder, "./examples/terraform/{}", terraform_environment)


def existing(text: str, ids: Ids) -> str:
    """Return a text with the ids of what exists."""
    for named, found in ids.items():
        text = text.replace(named, found)
    return text


def together(folder: Path, source: str, environment: dict[str, str]) -> Terraform:
    """Return Terraform in a folder, initialized, with a root that calls each example."""
    calls = {name: {"source": source.format(name)} for name in SPECS}
    (folder / "main.tf.json").write_text(json.dumps({"module": calls}))
    terraform = Terraform(folder, environment)
    terraform("init", "-input=false")
    return terraform


@pytest.fixture(scope="module")
def in_stacks(stacks: Terraform) -> Face:
    planned = by_example(stacks, name_in_stack)
    return {name: without_holder(resources) for name, resources in planned.items()}


@pytest.fixture(scope="module")
def in_roots(roots: Terraform) -> Face:
    return by_example(roots, name_in_modules)


def by_example(terraform: Terraform, naming: Naming) -> dict[str, dict[str, Mapping[str, Any]]]:
    """Return what is planned of each example, by what it is called there."""

    def named(change: Change) -> str:
        _, example, address = change["address"].split(".", 2)
        within = change["module_address"].removeprefix(f"module.{example}").removeprefix(".")
        return f"{example}.{naming({**change, 'address': address, 'module_address': within})}"

    found = defaultdict[str, dict[str, Mapping[str, Any]]](dict)
    for name, resource in known_plan(terraform, named).items():
        example, _, inner = name.partition(".")
        found[example][inner] = resource
    return found


def without_holder(resources: Resources) -> Resources:
    return {name: resource for name, resource in resources.items() if name != HOLDER}


def differing(one: Face, other: Face, name: str, further: tuple[Allowed, ...]) -> list[str]:
    """Return what differs in an example beside its overrides, which a module does not have."""
    overridden = [
        f"{address}.{argument}: "
        for address, arguments in SPECS[name].overrides.items()
        for argument in arguments
    ]
    may_differ = (*allowed(PROJECT, name), *further)
    found = differences(one[name], other[name], may_differ)
    for place in overridden:
        assert [line for line in found if line.startswith(place)], place
    return [line for line in found if not line.startswith(tuple(overridden))]


@pytest.mark.parametrize("name", SPECS)
def test_a_root_creates_what_the_stack_of_the_file_creates(
    name: str, in_stacks: Face, in_roots: Face
) -> None:
    assert differing(in_stacks, in_roots, name, FURTHER) == []
    assert len(in_roots[name]) > 30


@pytest.mark.parametrize("unneeded", FURTHER, ids=lambda unneeded: unneeded.reason)
def test_no_further_difference_is_allowed_that_is_not_there(
    unneeded: Allowed, in_stacks: Face, in_roots: Face
) -> None:
    others = tuple(one for one in FURTHER if one is not unneeded)

    assert [name for name in SPECS if differing(in_stacks, in_roots, name, others)] != []


@pytest.mark.usefixtures("in_stacks", "in_roots")
def test_a_root_plans_in_the_same_account_and_region_with_the_same_tags(
    stacks: Terraform, roots: Terraform
) -> None:
    of_stacks, of_roots = map(providers, (stacks, roots))

    assert of_stacks == of_roots
    assert len(of_roots) == len(SPECS)


def providers(terraform: Terraform) -> dict[str, Any]:
    """Return how the provider of each example is configured."""
    configured = shown_plan(terraform)["configuration"]["provider_config"]
    return {
        key: provider["expressions"]
        for key, provider in configured.items()
        if "expressions" in provider
    }
