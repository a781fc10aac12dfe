"""The resources of a synthesized stack, as a control judges them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from modules.controls.encoded import decoded

Values = Mapping[str, Any]

UNREAD: Values = {
    "Sid": "what cannot be read",
    "Effect": "Allow",
    "Principal": "*",
    "NotAction": [],
    "NotResource": [],
}
"""The statement in the place of one that only Terraform can tell."""


class Resource(NamedTuple):
    """A resource, or one of its instances where a plan tells them apart."""

    block: str
    """Address of the resource without an instance's key, as overrides and waivers name it."""

    values: Values
    """Its arguments."""

    address: str
    """Address of the instance: ``aws_subnet.private["us-east-1a"]``."""

    def get(self, path: str) -> Any:
        """Return the value at a path; of blocks that repeat the first. None where none is given."""
        found: Any = self.values
        for key in path.split("."):
            found = found[0] if isinstance(found, list) and found else found
            found = found.get(key) if isinstance(found, Mapping) else None
        return found

    @property
    def keys(self) -> list[str]:
        """The keys of its instances; none where there is one instance."""
        return [*map(str, self.values.get("for_each") or ())]

    def json(self, path: str) -> Any:
        """Return what the JSON at a path says; None where only Terraform can tell."""
        try:
            return decoded(str(self.get(path)))
        except ValueError:
            return None

    def statements(self, path: str = "policy") -> list[Values]:
        """Return the statements of the policy at a path; what cannot be read allows all."""
        found = self.json(path)
        given = several(found.get("Statement")) if isinstance(found, Mapping) else [None]
        return [one if isinstance(one, Mapping) else UNREAD for one in given]

    def refers_to(self, other: Resource, path: str) -> bool:
        """Whether the argument at a path names another resource."""
        return bool(re.search(rf"\b{re.escape(other.block)}[.)\[]", json.dumps(self.get(path))))


class Stack:
    """The resources of a stack."""

    def __init__(self, synthesized: Values, plan: Values | None = None) -> None:
        """Read a stack.

        Args:
            synthesized: Its Terraform JSON.
            plan: What ``terraform show -json`` says of its plan, which knows what Terraform has
                calculated, and each instance. Default: the definition alone is judged.
        """
        planned = _planned(plan or {})
        self._resources = [
            Resource(block, _laid_over(values, known), address)
            for block, values in _blocks(synthesized)
            for address, known in planned.get(block, [(block, {})])
        ]

    def of(self, *types: str) -> list[Resource]:
        """Return all resources of some types."""
        return [one for one in self._resources if one.block.partition(".")[0] in types]

    def beside(self, resource: Resource, kind: str, path: str) -> list[Resource]:
        """Return the resources of a type that name another one in an argument."""
        return [one for one in self.of(kind) if one.refers_to(resource, path)]

    @staticmethod
    def instances(resources: Iterable[Resource]) -> int:
        """Return how many instances there are of some resources."""
        found = [*resources]
        if len({one.block for one in found}) < len(found):  # A plan tells them apart.
            return len(found)
        return sum(len(one.keys) or 1 for one in found)

    @property
    def blocks(self) -> list[str]:
        """The address of each resource, without the keys of instances."""
        return sorted({one.block for one in self._resources})


def several(value: Any) -> list[Any]:
    """Return a list as it is, nothing as an empty one, and anything else as a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _blocks(synthesized: Values) -> Iterator[tuple[str, Values]]:
    for kind, labels in synthesized.get("resource", {}).items():
        for label, values in labels.items():
            if values.get("count") != 0:  # Only says that what was made before is kept.
                yield f"{kind}.{label}", values


def _planned(plan: Values) -> dict[str, list[tuple[str, Values]]]:
    """Return what a plan knows of each instance, by the address of its resource."""
    found: dict[str, list[tuple[str, Values]]] = {}
    root = plan.get("planned_values", {}).get("root_module", {})
    for one in root.get("resources", []):
        # Without values where nothing of it is known.
        instance = (one["address"], one.get("values", {}))
        found.setdefault(f"{one['type']}.{one['name']}", []).append(instance)
    return found


def _laid_over(written: Any, known: Any) -> Any:
    """Return what is written, with what a plan knows of it, however deep."""
    if isinstance(known, Mapping) and isinstance(written, Mapping):
        given = {key: value for key, value in known.items() if value is not None}
        return {**written, **{key: _laid_over(written.get(key), given[key]) for key in given}}
    blocks = several(written)
    if isinstance(known, list) and len(known) == len(blocks):
        return [_laid_over(one, other) for one, other in zip(blocks, known, strict=True)]
    return known
