"""What a plan does to services that somebody may have meant to rename."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

# Of stacks alone: modules keep the names of their resources by their inputs.
_SERVICE = re.compile(r"aws_ecs_service\.(\w+)")


def rename_advice(changes: Sequence[Mapping[str, Any]]) -> str:
    """Says how a renamed service keeps what it holds; nothing where no service is lost.

    Args:
        changes: `resource_changes` of the plan.
    """
    gone, new = _services(changes, {"delete"}), _services(changes, {"create"})
    renamed = [name for name, change in _named(changes) if ["name"] in _replaced_by(change)]
    return "\n\n".join([*_of_new_names(gone, new), *map(_of_replaced, renamed)])


def _of_new_names(gone: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    if gone and new:
        yield (
            f"{_listed(gone)} goes and {_listed(new)} comes: for AWS that is another service. The "
            "old one is stopped while the new one starts, and its DNS name, its images and its log "
            "events are lost. If it is the same service under another name, write "
            f'`renamed_from = "{gone[0]}"` into its table, and nothing is lost.'
        )


def _of_replaced(name: str) -> str:
    return (
        f"`{name}` would be called something else in AWS, where nothing changes its name: all that "
        "it holds is lost. Keep the `renamed_from` of its table for as long as the service lives."
    )


def _services(changes: Sequence[Mapping[str, Any]], done: set[str]) -> list[str]:
    return [name for name, change in _named(changes) if set(change["change"]["actions"]) == done]


def _named(changes: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for change in changes:
        if found := _SERVICE.fullmatch(change["address"]):
            yield found[1].replace("_", "-"), change


def _replaced_by(change: Mapping[str, Any]) -> list[Any]:
    return list(change["change"].get("replace_paths") or [])


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
