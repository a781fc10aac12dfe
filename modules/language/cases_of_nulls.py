"""Cases of null where a table or a number belongs: only Terraform's language can say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin

from modules.language.cases import Case, Changes, Group, wrong
from modules.language.kinds import bare, has_items, is_nullable, is_spec, is_uniform, item_kind
from modules.language.messages import TEXTS
from modules.language.nulls import holds_nulls
from modules.language.spec import Spec

NO_TABLE = TEXTS["model_type"].format(value="null")

NUMBERS = {int: "int_type", float: "float_type", bool: "bool_type"}
"""What is said of each type of which Terraform lets a required part be null."""

Beside = Mapping[str, Changes]
"""Changes by the table beside which they have to stand."""


def null_tables(spec: type[Spec], beside: Beside = MappingProxyType({})) -> Group:
    """Return a case of each list and table of tables in which one is null, or lacks a part.

    Args:
        spec: The inputs of a module.
        beside: What has to be given for a table to be right, by its path without keys.
    """
    return Group((), tuple(_cases(spec, beside, "", "", {})))


def _cases(
    spec: type[Spec], beside: Beside, parent: str, label: str, given: Changes
) -> Iterator[Case]:
    for name, field in spec.model_fields.items():
        kind, path, shown = bare(field.annotation), f"{parent}{name}", f"{label}{name}"
        beside_it = {**given, **beside.get(shown, {})}
        if label and field.is_required() and not spec.judged_elsewhere:
            yield from _lacking(spec, name, (parent, label), beside_it)
        if spec.judged_elsewhere and (is_spec(kind) or is_nullable(field.annotation)):
            continue
        if is_spec(kind) and not kind.keeps_keys:
            inner = _with_table(path, _least(kind), beside_it)
            yield from _cases(kind, beside, f"{path}.", f"{shown}.", inner)
        if has_items(kind) and item_kind(kind) in NUMBERS and not spec.judged_elsewhere:
            item_path = f"{path}.{_key(name, kind)}"
            text = TEXTS[NUMBERS[item_kind(kind)]].format(value="null")
            nothing = _with_null(_key(name, kind), beside_it.get(path))
            yield wrong(f"null in {shown}", {**beside_it, path: nothing}, f"{item_path}: {text}")
        if not holds_nulls(kind):
            continue
        item, key = item_kind(kind), _key(name, kind)
        named = "" if key == 0 else f' "{key}":'
        yield wrong(
            f"null in {shown}",
            {**beside_it, path: _with_null(key, beside_it.get(path))},
            f"{path}.{key}: {NO_TABLE}",
            instead=f"{shown}:{named} {NO_TABLE}",
        )
        if key == 0:
            yield from _null_numbers(item, path, shown, beside_it)
        elif not spec.judged_elsewhere:
            inner = _with_table(path, {str(key): _least(item)}, beside_it)
            yield from _cases(item, beside, f"{path}.{key}.", f"{shown}.", inner)


def _lacking(spec: type[Spec], name: str, table: tuple[str, str], given: Changes) -> Iterator[Case]:
    """Yield the cases of a required part of a table that is null, or is not there.

    Terraform itself misses an attribute of an object; a map has none to miss.
    """
    (parent, label), kind = table, bare(spec.model_fields[name].annotation)
    path, inside = parent.removesuffix("."), _least(spec)
    shown, shown_path = f"{label}{name}", f"{parent}{name}"
    if kind in NUMBERS:
        text = TEXTS[NUMBERS[kind]].format(value="null")
        yield wrong(f"null in {shown}", {**given, shown_path: None}, f"{shown_path}: {text}")
    if is_uniform(spec):
        others = {key: value for key, value in inside.items() if key != name}
        text = TEXTS["missing"]
        yield wrong(f"no {shown}", {**given, path: others}, f"{shown_path}: {text}")


def _null_numbers(item: type[Spec], path: str, shown: str, given: Changes) -> Iterator[Case]:
    """Yield the cases of the numbers in the first item of a list."""
    (first, *others) = given.get(path) or [_least(item)]
    for name, field in item.model_fields.items():
        if field.is_required() and (kind := bare(field.annotation)) in NUMBERS:
            text = TEXTS[NUMBERS[kind]].format(value="null")
            changes = {**given, path: [{**first, name: None}, *others]}
            yield wrong(f"null in {shown}.{name}", changes, f"{path}.0.{name}: {text}")


def _with_table(path: str, table: Changes, changes: Changes) -> Changes:
    """Return changes that give a table, and after it those that change what is in it."""
    inside = {name: value for name, value in changes.items() if name.startswith(f"{path}.")}
    others = {name: value for name, value in changes.items() if name not in inside}
    return {**others, path: table, **inside}


def _with_null(key: str | int, others: Any) -> Any:
    return [None, *(others or [])] if key == 0 else {**(others or {}), key: None}


def _key(name: str, kind: Any) -> str | int:
    """Return a key of a table, or the index of an item of a list."""
    if get_origin(kind) is tuple:
        return 0
    keys = bare(get_args(kind)[0])
    return str(get_args(keys)[0]) if get_origin(keys) is Literal else KEYS.get(name, "orders")


KEYS = {"access_points": "/files", "tmpfs": "/run/app"}
"""Keys of tables that no name can be."""


def _least(spec: type[Spec]) -> dict[str, Any]:
    """Return what a table has to have, as its examples show."""
    fields = spec.model_fields.items()
    return {name: (field.examples or [""])[0] for name, field in fields if field.is_required()}
