"""``base.toml`` and the file of an environment: two layers of one set of tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import Path, bare, field_at, has_items, is_nullable, is_spec, kind_at
from modules.language.problems import Problem, SpecError


def merge_tables(
    base: Mapping[str, Any], own: Mapping[str, Any], path: Path = ()
) -> dict[str, Any]:
    """Merge two tables: nested tables are merged, values and lists are replaced.

    ``false`` and an empty table take away what the base says.

    Args:
        base: The lower layer.
        own: The upper layer.
        path: Where the tables stand in an environment.
    """
    merged = dict(base)
    for key, value in own.items():
        under = merged.get(key)
        if _takes_away(value, under, (*path, key), is_there=key in merged):
            merged.pop(key, None)
            continue
        if isinstance(value, dict):
            below = under if isinstance(under, dict) else {}
            value = merge_tables(below, value, (*path, key))
        merged[key] = value
    return merged


def _takes_away(value: Any, under: Any, path: Path, *, is_there: bool) -> bool:
    if value == {} and isinstance(under, dict):
        return True
    kind, field = bare(kind_at(EnvironmentSpec, path)), field_at(EnvironmentSpec, path)
    if value is not False or kind in (bool, None):
        return False
    is_optional = field is not None and (
        is_nullable(field.annotation) or is_spec(kind) or has_items(kind)
    )
    return is_there or is_optional


def by_layer(
    error: SpecError, *, base: Mapping[str, Any], own: Mapping[str, Any], base_source: str
) -> Iterator[SpecError]:
    """Yield the problems of an environment, each under the file that holds it.

    Args:
        error: What is wrong with both layers.
        base: The lower layer.
        own: The upper layer.
        base_source: The file of the lower layer.
    """
    of_base = [
        problem
        for problem in error.problems
        if _holds(base, problem.path) and not _holds(own, problem.path)
    ]
    of_own = [problem for problem in error.problems if problem not in of_base]
    for source, problems in ((base_source, of_base), (error.source, of_own)):
        if problems:
            yield SpecError(source, problems)


def _holds(layer: Any, path: Path) -> bool:
    """Whether a layer has a value at a path, or what surrounds an item of a list."""
    for key in path:
        if isinstance(layer, list):
            return True
        if not isinstance(layer, Mapping) or key not in layer:
            return False
        layer = layer[key]
    return bool(path)


def own_domain(data: Mapping[str, Any], *, name: str, source: str) -> dict[str, Any]:
    """Return an environment's tables for a copy, with a domain of its own below that domain.

    Args:
        data: The environment's tables.
        name: Name of the copy.
        source: Where messages say that the copy comes from.

    Raises:
        SpecError: The environment has a certificate, which is not for the copy's name.
    """
    balancer = data.get("load_balancer")
    if not isinstance(balancer, dict):
        return dict(data)
    if "certificate_arn" in balancer:
        rule = (
            "is for the names of the environment that is copied, and a preview has another; give "
            "that environment domain_name with hosted_zone_id, of which a preview gets a name "
            "below, or plain_http = true"
        )
        raise SpecError(source, [Problem(("load_balancer", "certificate_arn"), rule)])
    domain = balancer.get("domain_name")
    if not isinstance(domain, str):
        return dict(data)
    return {**data, "load_balancer": {**balancer, "domain_name": f"{name}.{domain}"}}
