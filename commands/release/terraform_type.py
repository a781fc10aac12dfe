"""Types of Terraform's inputs, compared: does a new one still take all that the old one took?"""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[\w.-]+|\S')


@dataclass(frozen=True)
class Type:
    """A type expression, whatever its layout.

    Attributes:
        name: `string`, `list`, `object`.
        nested: The type of each attribute of an object; of a collection its elements' under `*`.
        optional: Whether this is an attribute that may be left out.
        default: Its default.
    """

    name: str
    nested: Mapping[str, "Type"] = field(default_factory=dict)
    optional: bool = False
    default: str = ""

    @classmethod
    def parse(cls, text: str) -> "Type":
        """Reads an expression that Terraform takes, such as `map(object({ port = number }))`."""
        return _type(deque(_TOKEN.findall(text)))


def narrowed(old: Type, new: Type, path: str = "") -> Iterator[str]:
    """Yields where a new type refuses a value of the old one, or loses some of it.

    Args:
        old: The type of the last release.
        new: The type now.
        path: Path of the types within the input; empty for the input itself.
    """
    if old.name != new.name:
        yield f"{path or 'it'} was {old.name} and is {new.name}"
        return
    for name in sorted(old.nested.keys() | new.nested.keys()):
        inner = f"{path}.{name}".removeprefix(".")
        before, after = old.nested.get(name), new.nested.get(name)
        if after is None:
            yield f"{inner} is gone"
        elif not after.optional and (before is None or before.optional):
            yield f"{inner} is {'new and ' if before is None else ''}required"
        elif before is not None:
            yield from narrowed(before, after, inner)


def _type(tokens: deque[str]) -> Type:
    name = tokens.popleft()
    if not tokens or tokens[0] != "(":
        return Type(name)
    tokens.popleft()
    if name == "optional":
        return replace(_type(tokens), optional=True, default=_until_closed(tokens))
    if name == "tuple":
        return Type(f"tuple({_until_closed(tokens)})")
    nested = _attributes(tokens) if name == "object" else {"*": _type(tokens)}
    tokens.popleft()
    return Type(name, nested)


def _attributes(tokens: deque[str]) -> dict[str, Type]:
    attributes = {}
    tokens.popleft()
    while tokens[0] != "}":
        name = tokens.popleft().strip('"')
        tokens.popleft()  # The sign between name and type: `=`, or `:`.
        attributes[name] = _type(tokens)
        if tokens[0] == ",":  # A new line separates attributes too.
            tokens.popleft()
    tokens.popleft()
    return attributes


def _until_closed(tokens: deque[str]) -> str:
    """Takes all tokens up to the closing bracket, and that bracket."""
    taken: list[str] = []
    depth = 1
    while depth:
        taken.append(tokens.popleft())
        depth += (taken[-1] in "([{") - (taken[-1] in ")]}")
    return " ".join(taken[:-1])
