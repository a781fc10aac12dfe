"""Cases of null where a table belongs: only Terraform's language can say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin

from modules.language.cases import Case, Changes, Group, wrong
from modules.language.kinds import bare, is_nullable, is_spec, item_kind
from modules.language.messages import TEXTS
from modules.language.nulls import holds_nulls
from modules.language.spec import Spec

NO_TABLE = TEXTS["model_type"].format(value="null")

Beside = Mapping[str, Changes]
"""Changes by the table beside which they have to stand."""


def null_tables(spec: type[Spec], beside: Beside = MappingProxyType({})) -> Group:
    """Return a case of each list and table of tables in which one is null.

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
        if spec.judged_elsewhere and (is_spec(kind) or is_nullable(field.annotation)):
            continue
        if is_spec(kind) and not kind.keeps_keys:
            inner = {**beside_it, path: _least(kind)}
            yield from _cases(kind, beside, f"{path}.", f"{shown}.", inner)
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
        if key != 0 and not spec.judged_elsewhere:
            inner = {**beside_it, path: {key: _least(item)}}
            yield from _cases(item, beside, f"{path}.{key}.", f"{shown}.", inner)


def _with_null(key: str | int, others: Any) -> Any:
    return [None, *(others or [])] if key == 0 else {**(others or {}), key: None}


def _key(name: str, kind: Any) -> str | int:
    """Return a key of a table, or the index of an item of a list."""
    if get_origin(kind) is tuple:
        return 0
    keys = bare(get_args(kind)[0])
    return str(get_args(keys)[0]) if get_origin(keys) is Literal else KEYS.get(name, "orders")


KEYS = {"access_points": "/files"}
"""Keys of tables that no name can be."""


def _least(spec: type[Spec]) -> dict[str, Any]:
    """Return what a table has to have, as its examples show."""
    fields = spec.model_fields.items()
    return {name: (field.examples or [""])[0] for name, field in fields if field.is_required()}
