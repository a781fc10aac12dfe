"""Arguments of resources that a file sets itself, after all that the platform sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from modules.bindings.arguments import arguments_of, misfits
from modules.bindings.core import TerraformResource, TerraformStack, Token
from modules.bindings.resources import address
from modules.environment.spec import EnvironmentSpec
from modules.language.data import resolved
from modules.language.problems import Problem, SpecError, did_you_mean

KEPT = {
    "connection": "no resource of a platform takes one",
    "count": "instances are a matter of the platform",
    "depends_on": "the order is a matter of the platform",
    "for_each": "instances are a matter of the platform",
    "id": "AWS gives it",
    "lifecycle": "what protects a resource and owns its arguments is a matter of the platform",
    "provider": "a stack has one",
    "provisioners": "no resource of a platform takes one",
    "tags_all": "it is read alone; write `tags`",
}
"""What cannot be overridden, and why."""

READABLE = 10
"""Addresses that one reads in a message."""


def override(stack: TerraformStack, spec: EnvironmentSpec) -> None:
    """Set what the file of an environment overrides.

    Tables are merged with those of the platform, anything else replaces what it sets.

    Args:
        stack: The stack with all its resources.
        spec: Its environment.

    Raises:
        SpecError: The stack has no such resource, its type no such argument or one of another kind,
            or nothing is changed by it.
    """
    if not spec.overrides:
        return
    resources = {
        address(element): element
        for element in stack.node.find_all()
        if isinstance(element, TerraformResource)
    }
    found = [
        problem.below("overrides")
        for name, arguments in spec.overrides.items()
        for problem in _overridden(name, arguments, resources)
    ]
    if found:
        raise SpecError(f"environments/{spec.name}.toml", found)


def _overridden(
    name: str, arguments: Mapping[str, Any], resources: Mapping[str, TerraformResource]
) -> Iterator[Problem]:
    """Set the arguments of one resource; yield those that it cannot take."""
    if name not in resources:
        kind = name.partition(".")[0]
        near = [known for known in resources if known.startswith(f"{kind}.")] or [*resources]
        yield Problem((name,), f"is no resource of the environment; {_nearest(name, near)}")
        return
    resource = resources[name]
    known = {key: hint for key, hint in arguments_of(type(resource)).items() if key not in KEPT}
    for argument, value in arguments.items():
        if argument in KEPT:
            yield Problem((name, argument), f"cannot be overridden, {KEPT[argument]}; remove it")
        elif argument not in known:
            repair = did_you_mean(argument, known)
            yield Problem((name, argument), f"is no argument of {name.partition('.')[0]}; {repair}")
        elif wrong := [*misfits(known[argument], value, argument)]:
            yield from (problem.below(name) for problem in wrong)
        elif _is_set(resource, argument, resolved(value)):
            yield Problem((name, argument), "changes nothing, the platform sets it so; remove it")


def _is_set(resource: TerraformResource, argument: str, value: Any) -> bool:
    """Set an argument, and tell whether it had this value."""
    [labels] = resource.to_terraform()["resource"].values()
    [block] = labels.values()
    before = block.get(argument)
    resource.add_override(argument, _replacing(value))
    return bool(_merged(before, value) == before)


def _merged(before: Any, value: Any) -> Any:
    if isinstance(before, Mapping) and isinstance(value, Mapping):
        return {**before, **{key: _merged(before.get(key), part) for key, part in value.items()}}
    return value


def _replacing(value: Any) -> Any:
    """Return a value for cdktf, which adds a plain list to the one that is there."""
    if isinstance(value, Mapping):
        return {key: _replacing(part) for key, part in value.items()}
    return Token.as_any(value) if isinstance(value, list) else value


def _nearest(name: str, known: list[str]) -> str:
    repair = did_you_mean(name, known)
    readable = len(known) <= READABLE or repair.startswith("did")
    return repair if readable else "`docs/addresses` shows those of the environments"
