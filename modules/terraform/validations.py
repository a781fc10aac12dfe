"""The ``validation`` blocks of variables, written from the constraints and rules of a spec."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo

from modules.language.expression import decided, hcl, interpolations
from modules.language.functions import either
from modules.language.kinds import (
    bare,
    constraints_of,
    has_items,
    is_nullable,
    is_spec,
    is_uniform,
    item_kind,
)
from modules.language.loops import fresh_name, names_in_use
from modules.language.messages import TEXTS, in_terraform
from modules.language.nulls import holds_nulls, passing_over_nulls, without_nulls
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value
from modules.terraform.constraints import constraint_checks
from modules.terraform.guards import guards
from modules.terraform.locations import Location, Validation, if_given
from modules.terraform.shapes import list_check, shape_checks
from modules.terraform.type_constraints import is_judged_elsewhere, keeps_keys


def validations(inputs: type[Spec]) -> dict[str, list[Validation]]:
    """Return the validation blocks of each variable."""
    found: dict[str, list[Validation]] = {name: [] for name in inputs.model_fields}
    root = Location("", "var")
    for name, field in inputs.model_fields.items():
        found[name] += _field_validations(field, root.field(name))
    for path, block in _rule_validations(inputs, root):
        found[path].append(block)
    for name, field in inputs.model_fields.items():
        if keeps_keys(bare(field.annotation)):
            found[name] = [_of_right_shape(block) for block in found[name]]
    return found


def _of_right_shape(block: Validation) -> Validation:
    """Return a validation that says nothing of what fails in it: that has another shape.

    The validations of shapes, which cannot fail themselves, have said so.
    """
    message = block["error_message"]
    guarded = message if message.startswith("${try(") else f'${{try({hcl(message)}, "")}}'
    return {"condition": f"${{try({hcl(block['condition'])}, true)}}", "error_message": guarded}


def _field_validations(field: FieldInfo, values: Location) -> Iterator[Validation]:
    # A variable rejects null unless it is nullable; a required field of an object accepts it.
    takes_null = field.is_required() and "." in values.label
    annotation: Any = Annotated[field.annotation, *field.metadata, None]
    yield from _value_validations(annotation, values, takes_null=takes_null)


def _value_validations(
    annotation: Any, values: Location, *, takes_null: bool = True
) -> Iterator[Validation]:
    """Yield the validations of a value.

    Args:
        annotation: Its annotation in the spec.
        values: Its location.
        takes_null: Whether Terraform accepts null for it.
    """
    if is_nullable(annotation):
        values = values.each_of(if_given(annotation, values.item))
    kind, constraints = bare(annotation), list(constraints_of(annotation))
    if is_judged_elsewhere(kind):
        yield from _passed_on_validations(kind, values)
        return
    if is_spec(kind):
        yield from _spec_validations(kind, values)
        return
    takes_null = takes_null and not is_nullable(annotation)
    is_list = get_origin(kind) is tuple
    if is_list and (values.shaped or keeps_keys(kind)):
        takes_null = False
    checks = list(constraint_checks(kind, constraints, values, takes_null=takes_null))
    if is_list and keeps_keys(kind):
        condition, text = list_check(values.item)
        checks.insert(0, (condition, f"{values.label}: {text}"))
    elif is_list and takes_null:
        checks.insert(0, _not_null("tuple_type", values))
    if kind in (int, float, bool) and takes_null:
        checks = [(f"try({condition}, true)", text) for condition, text in checks]
        checks.append(_not_null(f"{kind.__name__}_type", values))
    if kind is str and takes_null and all(check.startswith("try(") for check, _ in checks):
        checks.append(_not_null("string_type", values))
    yield from (values.validation(*check) for check in checks)
    yield from _part_validations(kind, values, takes_null=takes_null)


def _part_validations(kind: Any, values: Location, *, takes_null: bool) -> Iterator[Validation]:
    """Yield the validations of the items of a list, or of the keys and values of a table.

    Args:
        kind: Its type.
        values: Its location.
        takes_null: Whether Terraform accepts null for the list itself.
    """
    if not has_items(kind):
        return
    is_list, passes = get_origin(kind) is tuple, holds_nulls(kind)
    given = f"coalesce({values.item}, [])" if is_list and takes_null else values.item
    if passes:
        yield _no_null_tables(kind, values, given)
    if not is_list:
        keys = values.each_of(f"keys({values.item})", "key")
        yield from _value_validations(get_args(kind)[0], keys, takes_null=False)
        given = f"values({values.item})"
    one = values.each_of(without_nulls(given) if passes else given)
    yield from _value_validations(get_args(kind)[0 if is_list else 1], one)


def _spec_validations(kind: type[Spec], values: Location) -> Iterator[Validation]:
    """Yield the validations of a nested spec: its keys, its fields, and the rules between them."""
    if kind.keeps_keys:
        yield from _shape(kind, values)
        values = values._replace(shaped=True)
    if kind.keeps_keys or is_uniform(kind):
        yield _unknown_keys(kind, values)
    for name, field in kind.model_fields.items():
        within = values.field(name, kind)
        if is_uniform(kind):
            # A map holds what it was given, where Terraform would miss an attribute of an object.
            text = f"{within.label}: {TEXTS['missing']}"
            yield values.validation(f'contains(keys({values.item}), "{name}")', text)
            within = within.each_of(f"try([{within.item}], [])")
        yield from _field_validations(field, within)
    yield from (block for _, block in _rule_validations(kind, values))


def _passed_on_validations(kind: Any, values: Location) -> Iterator[Validation]:
    """Yield that nothing is null of what the module reads before it passes it on."""
    if holds_nulls(kind):
        yield _no_null_tables(kind, values, values.item)
        kind, values = item_kind(kind), values.each_of(without_nulls(f"values({values.item})"))
    fields = kind.model_fields.items() if is_spec(kind) else ()
    for name, field in fields:
        if holds_nulls(bare(field.annotation)) and not is_nullable(field.annotation):
            within = values.field(name, kind)
            yield _no_null_tables(bare(field.annotation), within, within.item)


def _no_null_tables(kind: Any, values: Location, given: str) -> Validation:
    """Return the validation that no object of a list or map is null.

    Args:
        kind: Type of the list or map.
        values: Its location.
        given: Its expression, in which it is not null itself.
    """
    text = TEXTS["model_type"].format(value="null")
    one = values.each_of(given)
    label = values.label
    if get_origin(kind) is dict:
        key = fresh_name("key", [loop for loop, _ in one.loops])
        one = one._replace(loops=(*values.loops, (f"{key}, {one.item}", given)))
        label = f"{label}: ${{jsonencode({key})}}"
    return one.validation(f"{one.item} != null", f"{label}: {text}")


def _not_null(expected: str, values: Location) -> tuple[str, str]:
    """Return the check that a value is given, where Terraform accepts null."""
    text = in_terraform(TEXTS[expected]).format(value="null")
    return f"{values.item} != null", f"{values.label}: {text}"


def _shape(spec: type[Spec], values: Location) -> Iterator[Validation]:
    """Yield the validations that a variable has instead of a type."""
    for name, condition, text in shape_checks(spec, values.item):
        label = f"{values.label}.{name}" if name else values.label
        yield values.validation(condition, f"{label}: {text}")


def _unknown_keys(spec: type[Spec], values: Location) -> Validation:
    """Return the validation that a map has no other keys than a spec has fields."""
    fields = tuple(sorted(spec.model_fields))
    keys = values.each_of(f"keys({values.item})", "key")
    message = f"{values.label}: ${{jsonencode({keys.item})}} is no field; choose {either(fields)}"
    return keys.validation(f"contains({hcl(fields)}, {keys.item})", message)


def _rule_validations(spec: type[Spec], values: Location) -> Iterator[tuple[str, Validation]]:
    """Yield the validation of each rule between fields, with the name of its field."""
    for rule in _rules(spec, values):
        if decided(rule.holds):
            continue  # It holds whatever the values are.
        path = ".".join(map(str, rule.path))
        label = f"{values.label}.{path}" if values.label else path
        holds = Value.of(rule.holds)
        for guard in guards(spec, values, hcl(holds)):
            holds = guard.then(holds, True)
        message = f"{label}: {rule.message}"
        if not values.loops and _may_fail(message, spec, values):
            # Terraform evaluates the message even if the condition holds.
            message = f'${{try({hcl(message)}, "")}}'
        yield str(rule.path[0]), values.validation(hcl(holds), message)


def _rules(spec: type[Spec], values: Location) -> Iterator[Rule]:
    """Yield the rules between fields; a loop through what is judged passes over null."""

    @cache
    def judging(judged: str) -> list[Rule]:
        with names_in_use([loop for loop, _ in values.loops]), passing_over_nulls(judged):
            return list(spec.planned(values.item).rules())

    if values.label:
        yield from judging(values.item)
        return
    for number, rule in enumerate(judging("")):
        yield judging(f"{values.item}.{rule.path[0]}")[number]


def _may_fail(message: str, spec: type[Spec], values: Location) -> bool:
    """Whether a message can fail: it contains more than fields that are never null."""
    fields = spec.model_fields.items()
    given = {f"${{{values.item}.{name}}}" for name, f in fields if not is_nullable(f.annotation)}
    return not given.issuperset(interpolations(message))
