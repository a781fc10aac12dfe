"""Constraints on texts, each with a pattern and a description for messages."""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from modules.language.value import constant

_ENDLESS = 2**16
"""Repetitions without a bound count as so many, or more."""

LETTERS = r"\p{L}\p{Z}\p{N}"
"""Letters, spaces and digits of every language, inside of brackets; Terraform's notation."""


class _OfTexts(ABC):
    """A constraint on a text that a person writes.

    A spec that is built in Python may hold references to resources, which only Terraform knows.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the value after pydantic has validated that it is text."""
        return core_schema.with_info_after_validator_function(self.checked, handler(source))

    def checked(self, value: str, info: ValidationInfo) -> str:
        """Return a text that keeps the constraint, or a reference; raise for another text."""
        is_reference = info.context is None and "${" in value
        return value if is_reference else self._check(value)

    @abstractmethod
    def _check(self, value: str) -> str:
        """Return a text that keeps the constraint, raise for another."""


@dataclass(frozen=True)
class Matches(_OfTexts):
    """Annotates a ``str`` field with the pattern it has to match as a whole.

    ``Annotated[str, Matches(r"[a-z]+", "lower-case letters only")]``
    """

    pattern: str
    """Regular expression for the whole text; only what Python, Terraform and JSON Schema share,
    and :data:`LETTERS`."""

    rule: str
    """What the pattern means, as a repair: it follows "write" in a message."""

    name: str = ""
    """Name of the pattern as a local value of a module, for one that is long."""

    parts: tuple[tuple[str, str], ...] = ()
    """Parts of such a pattern, each by the name of its own local value; later ones may contain
    earlier ones."""

    refuses: bool = False
    """Whether a text that matches is refused, instead of one that does not."""

    def __post_init__(self) -> None:
        """Define the local values, if the pattern has a name."""
        named = (*self.parts, (self.name, self.pattern)) if self.name else ()
        for end, (name, pattern) in enumerate(named):
            for part, inner in reversed(named[:end]):
                pattern = pattern.replace(inner, f"${{local.{part}}}")
            constant(name, pattern)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Add the pattern to the JSON Schema."""
        table = handler(schema)
        # Not every reader of a schema knows LETTERS.
        pattern = f"^({self.pattern})$".replace(LETTERS, r" a-zA-Z0-9\u0080-\uffff")
        wanted = {"not": {"pattern": pattern}} if self.refuses else {"pattern": pattern}
        # A second constraint must not replace the first.
        return {**table, "allOf": [wanted]} if wanted.keys() & table.keys() else {**table, **wanted}

    @property
    def longest(self) -> int | None:
        """Number of characters of the longest text that matches; None if there is no longest."""
        # Python's parser of patterns has no public name.
        parser = import_module("re._parser")
        most = int(parser.parse(self._compiled.pattern).getwidth()[1])
        return None if most >= _ENDLESS else most

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern.replace(LETTERS, " a-zA-Z0-9"))

    def _check(self, value: str) -> str:
        text = value if value.isascii() or LETTERS not in self.pattern else _in_ascii(value)
        if (self._compiled.fullmatch(text) is None) is not self.refuses:
            raise PydanticCustomError("pattern", "write {rule}", {"rule": self.rule})
        return value


def _in_ascii(text: str) -> str:
    """Return a text with an "a" for each letter, digit and space of another language."""
    return "".join(
        "a" if not one.isascii() and unicodedata.category(one)[0] in "LNZ" else one for one in text
    )


def refuses(pattern: str, rule: str) -> Matches:
    """Return the constraint that a text does not match a pattern as a whole.

    Args:
        pattern: The same notation as that of :class:`Matches`.
        rule: The repair: it follows "write" in a message.
    """
    return Matches(pattern, rule, refuses=True)


@dataclass(frozen=True)
class OneOf(_OfTexts):
    """Annotates a ``str`` field with the texts that it may be, where they are too many to list."""

    name: str
    """Name of the list as a local value of a module: ``time_zones``."""

    texts: tuple[str, ...]
    """What the field may be."""

    rule: str
    """What the texts are, as a repair: it follows "write" in a message."""

    def __post_init__(self) -> None:
        """Define the local value: one text, since a list would take a line for each item."""
        constant(self.name, " ".join(self.texts))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Add the texts to the JSON Schema."""
        return {**handler(schema), "enum": list(self.texts)}

    def _check(self, value: str) -> str:
        if value not in self.texts:
            raise PydanticCustomError("one_of", "write {rule}", {"rule": self.rule})
        return value


@dataclass(frozen=True)
class IpRange:
    """Annotates a ``str`` field with a range of addresses without bits set after the prefix."""

    rule: ClassVar[str]
    network: ClassVar[Callable[..., IPv4Network | IPv6Network]]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the value after pydantic has validated that it is text."""
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: str) -> str:
        try:
            network = str(self.network(value, strict=False))
        except ValueError:  # of the address, or of the netmask
            raise PydanticCustomError("cidr_block", "write {rule}", {"rule": self.rule}) from None
        if network != value:
            raise PydanticCustomError("cidr_block", "write {block}", {"block": network})
        return value


@dataclass(frozen=True)
class Ipv4Range(IpRange):
    """Annotates a ``str`` field with an IPv4 range."""

    rule = "an IPv4 range such as 10.0.0.0/16"
    network = IPv4Network


@dataclass(frozen=True)
class Ipv6Range(IpRange):
    """Annotates a ``str`` field with an IPv6 range, in lower case and as short as it can be."""

    rule = "an IPv6 range such as 2001:db8:1234::/56"
    network = IPv6Network


@dataclass(frozen=True)
class AnyIpRange(IpRange):
    """Annotates a ``str`` field with a range of either kind."""

    rule = "a range of addresses such as 10.0.0.0/16 or 2001:db8:1234::/56"
    network = staticmethod(ip_network)
