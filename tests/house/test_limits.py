"""Whatever can be given has a limit, and AWS's page that says so."""

from __future__ import annotations

from typing import Literal, get_args, get_origin

import pytest

from modules.language.kinds import bare, is_spec
from modules.language.limits import is_limited, part_of, taken_by
from modules.language.numbers import WholeNumber
from modules.language.spec import Spec
from modules.terraform.type_constraints import is_judged_elsewhere
from tests.support.specs import all_specs

RULED = {
    "ContainerSpec.waivers",
    "EnvironmentSpec.overrides",
    "TaskSpec.containers",
    "TaskSpec.cpu_units",
    "TaskSpec.memory_mib",
}
"""What each face says itself, and numbers whose limit is a rule: what Fargate sells."""

OF_TERRAFORM = {
    *("AssumeRole", "BackendSpec", "StateLocation"),
    *("AuditedSpec", "QuotasSpec", "ServiceQuotas", "Waiver"),
}
"""Specs whose values go to no resource: settings of the backend, and what to judge by."""

FIELDS = [
    pytest.param(spec, name, id=f"{spec.__name__}.{name}")
    for spec in all_specs()
    for name in vars(spec).get("__annotations__", {})
    if name in spec.model_fields and spec.__name__ not in OF_TERRAFORM
    if not spec.judged_elsewhere
    and not is_judged_elsewhere(bare(spec.model_fields[name].annotation))
]


@pytest.mark.parametrize(("spec", "name"), FIELDS)
def test_each_value_of_a_field_has_a_limit(spec: type[Spec], name: str) -> None:
    bare = [part.kind for part in part_of(spec.model_fields[name]).all() if not is_limited(part)]

    is_ruled = f"{spec.__name__}.{name}" in RULED
    assert is_ruled or bare == [], f"{spec.__name__}.{name}: give it a kind of modules/language"


@pytest.mark.parametrize(("spec", "name"), FIELDS)
def test_a_choice_of_numbers_takes_whole_numbers_alone(spec: type[Spec], name: str) -> None:
    for part in part_of(spec.model_fields[name]).all():
        if get_origin(part.kind) is Literal and isinstance(get_args(part.kind)[0], int):
            assert any(isinstance(each, WholeNumber) for each in part.constraints)


@pytest.mark.parametrize(("spec", "name"), FIELDS)
def test_each_limit_has_a_call_of_aws_and_its_page(spec: type[Spec], name: str) -> None:
    kind = part_of(spec.model_fields[name]).kind
    if kind is bool or is_spec(kind):
        return
    call = taken_by(spec, name)

    assert call, f"{spec.__name__}: say with taken_by which call of AWS takes its fields"
    assert call.page.startswith("https://docs.aws.amazon.com/")
