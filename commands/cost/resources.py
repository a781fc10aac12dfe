"""The resources of a stack, read alike from its synthesized JSON and from a plan."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

REFERENCE = re.compile(r"\b(aws_[a-z0-9_]+\.[A-Za-z0-9_-]+)")
OF_INSTANCE = re.compile(r"\[[^\]]*\]$")


@dataclass(frozen=True)
class Resource:
    """A resource with its arguments.

    Attributes:
        address: Its address without the key of an instance.
        type: Its type, such as `aws_kms_key`.
        instances: How many there are.
        arguments: What is known of it.
        references: The addresses that an argument names.
    """

    address: str
    type: str
    instances: int
    arguments: Mapping[str, Any]
    references: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def get(self, *path: str) -> Any:
        """Returns an argument, or one of its first block; None if it is absent or unknown."""
        found: Any = self.arguments
        for key in path:
            found = found[0] if isinstance(found, list) and found else found
            found = found.get(key) if isinstance(found, dict) else None
        return found


class Resources:
    """All resources of a stack."""

    def __init__(self, found: Iterable[Resource], region: str) -> None:
        self.by_address = {resource.address: resource for resource in found}
        self.region = region
        self._by_type: dict[str, list[Resource]] = {}
        for resource in self:
            self._by_type.setdefault(resource.type, []).append(resource)

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.by_address.values())

    def of(self, type: str) -> list[Resource]:
        """Returns the resources of a type."""
        return self._by_type.get(type, [])

    def named_by(self, resource: Resource, argument: str, type: str) -> Resource | None:
        """Returns the resource of a type that an argument of another one names."""
        named = (self.by_address.get(name) for name in resource.references.get(argument, ()))
        return next((one for one in named if one is not None and one.type == type), None)

    def naming(self, resource: Resource, argument: str, type: str) -> Resource | None:
        """Returns the resource of a type whose argument names this one."""
        named = (
            one for one in self.of(type) if resource.address in one.references.get(argument, ())
        )
        return next(named, None)

    def count(self, resource: Resource, argument: str) -> int | None:
        """Returns how many a list has, if only by the instances that it names; None: unknown."""
        given = resource.get(argument)
        if isinstance(given, list):
            return len(given)
        named = [self.by_address.get(name) for name in resource.references.get(argument, ())]
        return sum(one.instances for one in named if one is not None) or None


def of_stack(stack: Mapping[str, Any]) -> Resources:
    """Returns the resources of a stack's Terraform JSON."""
    found = [
        Resource(f"{kind}.{label}", kind, count, given, dict(_references(given, _in_text)))
        for kind, labels in stack.get("resource", {}).items()
        for label, given in labels.items()
        if (count := _instances(given))
    ]
    providers = stack.get("provider", {}).get("aws", [{}])
    return Resources(found, str(providers[0].get("region", "")))


def of_plan(plan: Mapping[str, Any]) -> tuple[Resources, Resources]:
    """Returns the resources before and after a plan (`terraform show -json`)."""
    configuration = plan.get("configuration", {})
    provider = configuration.get("provider_config", {}).get("aws", {}).get("expressions", {})
    region = str(provider.get("region", {}).get("constant_value", ""))
    references = {
        one["address"]: dict(_references(one.get("expressions", {}), _in_expression))
        for one in configuration.get("root_module", {}).get("resources", [])
    }
    changes = [
        change
        for change in plan.get("resource_changes", [])
        if change.get("mode", "managed") == "managed" and not change.get("deposed")
    ]

    def found(side: str) -> Resources:
        resources: dict[str, Resource] = {}
        for change in changes:
            given = change["change"].get(side)
            if given is None:
                continue
            address = OF_INSTANCE.sub("", change["address"])
            others = resources[address].instances if address in resources else 0
            resources[address] = Resource(
                address, change["type"], others + 1, given, references.get(address, {})
            )
        return Resources(resources.values(), region)

    return found("before"), found("after")


def _instances(given: Mapping[str, Any]) -> int:
    keys = given.get("for_each")
    return int(given.get("count", 1)) if keys is None else len(keys)


def _references(
    given: Mapping[str, Any], names: Callable[[Any], Iterator[str]]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for argument, value in given.items():
        if found := tuple(dict.fromkeys(names(value))):
            yield argument, found


def _in_text(value: Any) -> Iterator[str]:
    if isinstance(value, str) and "${" in value:
        yield from REFERENCE.findall(value)
    elif isinstance(value, list):
        for one in value:
            yield from _in_text(one)


def _in_expression(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for reference in value.get("references", []):
            yield from REFERENCE.findall(reference)
