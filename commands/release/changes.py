"""What has changed between two releases of the modules, and which changes break an upgrade."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from commands.release.interface import Input, Interface
from commands.release.terraform_type import Type, narrowed

HEADINGS = {
    "module": "Modules",
    "address": "Addresses",
    "input": "Inputs",
    "output": "Outputs",
}
"""Where the changelog lists the changes of each kind."""


@dataclass(frozen=True)
class Change:
    """One difference in the interface of a module.

    Attributes:
        module: The module's name.
        kind: A key of `HEADINGS`.
        name: The address, input or output; of a module its own name.
        what: Description of the change, after its name.
        repair: How to avoid breaking users; empty for a compatible change.
    """

    module: str
    kind: str
    name: str
    what: str
    repair: str = ""

    @property
    def key(self) -> str:
        """How the changelog names it: `network: aws_vpc.this`."""
        return self.name if self.kind == "module" else f"{self.module}: {self.name}"

    def __str__(self) -> str:
        subject = self.kind if self.kind == "module" else f"{self.module}: {self.kind}"
        return f"{subject} {self.name}: {self.what}"


def changes(then: Mapping[str, Interface], now: Mapping[str, Interface]) -> list[Change]:
    """Compares the modules of a release with those that follow it."""
    found: list[Change] = []
    for module in sorted(then.keys() | now.keys()):
        # One line for a whole module; its README lists what it consists of.
        if module not in now:
            found.append(Change(module, "module", module, "is gone", "keep it"))
        elif module not in then:
            found.append(Change(module, "module", module, "is new"))
        else:
            found += _addresses(module, then[module], now[module])
            found += _inputs(module, then[module].inputs, now[module].inputs)
            found += _outputs(module, then[module].outputs, now[module].outputs)
    return found


def _addresses(module: str, then: Interface, now: Interface) -> Iterator[Change]:
    moved = {address: now.current_address(address) for address in then.addresses - now.addresses}
    for address, target in sorted(moved.items()):
        if target:
            yield Change(module, "address", address, f"moved to `{target}`")
        else:
            repair = "write a `moved` block from it to where it is now"
            yield Change(module, "address", address, "is gone", repair)
    # An upgrade that skips a release starts from an older address.
    for address in sorted(then.moves.keys() - then.addresses):
        if not now.current_address(address):
            yield Change(module, "address", address, "has lost its `moved` block", "keep the block")
    for address in sorted(now.addresses - then.addresses - set(moved.values())):
        yield Change(module, "address", address, "is new")


def _inputs(module: str, then: Mapping[str, Input], now: Mapping[str, Input]) -> Iterator[Change]:
    for name in sorted(then.keys() | now.keys()):
        if name not in now:
            yield Change(module, "input", name, "is gone", "keep it")
        elif name not in then:
            if now[name].required:
                yield Change(module, "input", name, "is new and required", "give it a default")
            else:
                yield Change(module, "input", name, "is new")
        else:
            for what, repair in _differences(then[name], now[name]):
                yield Change(module, "input", name, what, repair)


def _differences(then: Input, now: Input) -> Iterator[tuple[str, str]]:
    """Yields each difference in an input, and what makes it harmless."""
    before, after = Type.parse(then.type), Type.parse(now.type)
    if lost := ", ".join(narrowed(before, after)):
        yield f"has another type: {lost}", "let it take what it took"
    elif any(narrowed(after, before)):
        yield "takes more", ""
    elif before != after:
        yield "has another default inside", ""
    if now.nullable != then.nullable:
        yield ("takes null", "") if now.nullable else ("takes no null", "let it take null")
    if now.required and not then.required:
        yield "is required", "give it a default"
    elif then.required and not now.required:
        yield "is not required any more", ""
    elif now.default != then.default:
        old, new = (json.dumps(value, sort_keys=True) for value in (then.default, now.default))
        yield f"has the default `{new}`, not `{old}`", ""


def _outputs(module: str, then: frozenset[str], now: frozenset[str]) -> Iterator[Change]:
    for name in sorted(then - now):
        yield Change(module, "output", name, "is gone", "keep it")
    for name in sorted(now - then):
        yield Change(module, "output", name, "is new")
