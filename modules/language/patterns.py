"""Constraints on texts, each with a pattern and a description for messages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Network
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


@dataclass(frozen=True)
class Matches:
    """Annotates a ``str`` field with the pattern it has to match as a whole.

    ``Annotated[str, Matches(r"[a-z]+", "lower-case letters only")]``
    """

    pattern: str
    """Regular expression for the whole text; only what Python, Terraform and JSON Schema share."""

    rule: str
    """What the pattern means, as a repair: it follows "write" in a message."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the value after pydantic has validated that it is text."""
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Add the pattern to the JSON Schema."""
        return {**handler(schema), "pattern": f"^({self.pattern})$"}

    def _check(self, value: str) -> str:
        if re.fullmatch(self.pattern, value) is None:
            raise PydanticCustomError("pattern", "write {rule}", {"rule": self.rule})
        return value


@dataclass(frozen=True)
class Ipv4Range:
    """Annotates a ``str`` field with an IPv4 range without bits set after the prefix."""

    rule = "an IPv4 range such as 10.0.0.0/16"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the value after pydantic has validated that it is text."""
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: str) -> str:
        try:
            network = str(IPv4Network(value, strict=False))
        except ValueError:  # of the address, or of the netmask
            raise PydanticCustomError("cidr_block", "write {rule}", {"rule": self.rule}) from None
        if network != value:
            raise PydanticCustomError("cidr_block", "write {block}", {"block": network})
        return value
