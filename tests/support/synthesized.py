"""The JSON of a stack, and what a test may say about it.

cdktf's own matchers are weak alone: they return a bare bool, any resource of the type may satisfy
them, and an expected ``None`` always passes. Here each sentence names one address and either holds
or fails with what was found.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from modules.bindings.core import TerraformStack
from modules.bindings.core import Testing as CdktfTesting

Block = dict[str, Any]


class Synthesized:
    """What a stack synthesizes to."""

    def __init__(self, text: str) -> None:
        self.json: Block = json.loads(text)

    @classmethod
    def of(cls, stack: TerraformStack) -> Synthesized:
        """Synthesize a stack, with cdktf's validations."""
        return cls(CdktfTesting.synth(stack, True))

    def has(self, address: str, /, **arguments: Any) -> None:
        """Say that one resource has arguments; what is not given of a dictionary may be anything.

        Args:
            address: ``aws_vpc.this`` or ``data.aws_region.region``.
            arguments: Expected values. None is refused: see ``absent``.
        """
        assert arguments, f"{address}: say what it has, or use resource() to say that it is there"
        missing = list(_nones(arguments))
        assert not missing, f"{address}: None always matches; use absent() for {missing}"
        block = self.resource(address)
        *data, kind, label = address.split(".")
        matches = (
            CdktfTesting.to_have_data_source_with_properties
            if data
            else CdktfTesting.to_have_resource_with_properties
        )
        # The matcher sees this one resource, so that no other can satisfy it.
        alone = json.dumps({"data" if data else "resource": {kind: {label: block}}})
        found = {name: block.get(name, "(absent)") for name in arguments}
        assert matches(alone, kind, arguments), (
            f"{address}\n  has      {_text(found)}\n  expected {_text(arguments)}"
        )

    def absent(self, address: str, /, *arguments: str) -> None:
        """Say that a resource is there and leaves arguments out."""
        assert arguments, f"{address}: say which argument is absent"
        given = self.resource(address)
        present = {name: given[name] for name in arguments if name in given}
        assert not present, f"{address} has {_text(present)}"

    def resource(self, address: str) -> Block:
        """Return all arguments of one resource or data source."""
        kinds = self.json.get("resource", {})
        name = address
        if address.startswith("data."):
            kinds, name = self.json.get("data", {}), address.removeprefix("data.")
        kind, _, label = name.partition(".")
        labels = kinds.get(kind, {})
        assert label in labels, (
            f"no {address}; of its type there are: {', '.join(labels) or 'none'}"
        )
        block: Block = labels[label]
        return block

    def addresses(self, *types: str) -> list[str]:
        """Return the addresses of all resources, or of those of some types, sorted."""
        return sorted(
            f"{kind}.{label}"
            for kind, labels in self.json.get("resource", {}).items()
            if not types or kind in types
            for label in labels
        )

    def only(self, kind: str, *labels: str) -> None:
        """Say that of a type there are exactly these resources."""
        found, expected = self.addresses(kind), sorted(f"{kind}.{label}" for label in labels)
        assert found == expected, f"found    {found}\nexpected {expected}"

    def has_no(self, *types: str) -> None:
        """Say that of no type there is a resource."""
        assert types, "say of which type there is none"
        found = self.addresses(*types)
        assert found == [], f"found {found}"

    def statements(self, address: str, argument: str = "policy") -> dict[str, Block]:
        """Return the statements of a policy by their ``Sid``."""
        policy = json.loads(self.resource(address)[argument])
        assert policy["Version"] == "2012-10-17", f"{address} has version {policy['Version']}"
        statements = {statement.pop("Sid"): statement for statement in policy["Statement"]}
        assert len(statements) == len(policy["Statement"]), f"{address} uses a Sid twice"
        return statements

    def container(self, label: str) -> Block:
        """Return the only container of a task definition."""
        address = f"aws_ecs_task_definition.{label}"
        [container] = json.loads(self.resource(address)["container_definitions"])
        return dict(container)

    @property
    def outputs(self) -> dict[str, str]:
        """The value of each output."""
        return {name: output["value"] for name, output in self.json.get("output", {}).items()}


def _nones(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of each None, however deep."""
    if value is None:
        yield path
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _nones(part, f"{path}.{key}" if path else key)
    elif isinstance(value, list | tuple):
        for index, part in enumerate(value):
            yield from _nones(part, f"{path}[{index}]")


def _text(value: Any) -> str:
    return json.dumps(value, indent=2, sort_keys=True, default=str).replace("\n", "\n  ")
