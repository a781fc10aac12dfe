"""Whatever can be given has a limit, and AWS's page that says so."""

from __future__ import annotations

from typing import Literal, get_args, get_origin

from modules.language.kinds import bare, is_spec
from modules.language.limits import Part, is_limited, part_of, taken_by
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

AWS = "https://docs.aws.amazon.com/"

OF_TERRAFORM = {
    *("AssumeRole", "BackendSpec", "StateLocation"),
    *("AuditedSpec", "QuotasSpec", "ServiceQuotas", "Waiver"),
}
"""Specs whose values go to no resource: settings of the backend, and what to judge by."""

FIELDS = [
    (spec, name)
    for spec in all_specs()
    for name in vars(spec).get("__annotations__", {})
    if name in spec.model_fields and spec.__name__ not in OF_TERRAFORM
    if not spec.judged_elsewhere
    and not is_judged_elsewhere(bare(spec.model_fields[name].annotation))
]


def named(spec: type[Spec], name: str) -> str:
    return f"{spec.__name__}.{name}"


def is_choice_of_numbers(part: Part) -> bool:
    return get_origin(part.kind) is Literal and isinstance(get_args(part.kind)[0], int)


def test_each_value_of_a_field_has_a_limit() -> None:
    bare = {
        named(spec, name): part.kind
        for spec, name in FIELDS
        for part in part_of(spec.model_fields[name]).all()
        if not is_limited(part) and named(spec, name) not in RULED
    }
    assert bare == {}, "give each a kind of modules/language"


def test_a_choice_of_numbers_takes_whole_numbers_alone() -> None:
    assert [
        named(spec, name)
        for spec, name in FIELDS
        for part in part_of(spec.model_fields[name]).all()
        if is_choice_of_numbers(part)
        and not any(isinstance(each, WholeNumber) for each in part.constraints)
    ] == []


def test_each_limit_has_a_call_of_aws_and_its_page() -> None:
    kinds = {(spec, name): part_of(spec.model_fields[name]).kind for spec, name in FIELDS}
    calls = {
        named(*field): taken_by(*field)
        for field, kind in kinds.items()
        if kind is not bool and not is_spec(kind)
    }

    silent = [name for name, call in calls.items() if not call]
    assert silent == [], "say with taken_by which call of AWS takes the fields of the spec"
    elsewhere = [call.page for call in calls.values() if call and not call.page.startswith(AWS)]
    assert elsewhere == []
