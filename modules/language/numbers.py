"""Constraints on numbers, beside their bounds."""

from __future__ import annotations

from dataclasses import dataclass
from sys import float_info
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


@dataclass(frozen=True)
class WholeNumber:
    """Annotates a choice of numbers: ``true`` and ``1.0`` are equal to 1 in Python, and not one."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the type before pydantic compares the value."""
        return core_schema.no_info_before_validator_function(self._check, handler(source))

    def _check(self, value: object) -> object:
        if type(value) is not int:
            raise PydanticCustomError("int_type", "write a whole number")
        return value


@dataclass(frozen=True)
class AnyNumber:
    """Annotates a ``float`` field that has bounds: a number with a fraction or without one.

    It follows the bounds, so that they reach the JSON Schema.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the number; a whole one stays an ``int``, as it is written."""
        schema = core_schema.no_info_before_validator_function(self._check, handler(source))
        return core_schema.no_info_after_validator_function(whole, schema)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Write whole bounds as whole numbers into the JSON Schema."""
        found = handler(schema)
        return {name: whole(part) if type(part) is float else part for name, part in found.items()}

    def _check(self, value: object) -> object:
        # Neither what is no number to TOML nor inf and nan, which are.
        if type(value) not in (int, float) or not abs(value) <= float_info.max:  # type: ignore[arg-type]
            raise PydanticCustomError("float_type", "write a number")
        return value


@dataclass(frozen=True)
class HalfSteps(AnyNumber):
    """Annotates a ``float`` field that has bounds with its steps: ``0.5``, ``1``, ``1.5``."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Add the step to the JSON Schema."""
        return {**super().__get_pydantic_json_schema__(schema, handler), "multipleOf": 0.5}

    def _check(self, value: object) -> object:
        if type(value) not in (int, float) or value * 2 % 1:  # type: ignore[operator]
            raise PydanticCustomError("half_step", "write a multiple of 0.5")
        return value


def whole(value: float) -> float:
    """Return a whole number without a point, and any other as it is."""
    return int(value) if value == int(value) else value
