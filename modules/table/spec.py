"""A table of DynamoDB."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from modules.language.fixed import Fixed
from modules.language.functions import compact, joined, quoted
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, dynamodb
from modules.language.spec import Spec
from modules.language.value import Value, values

AttributeName = Annotated[
    str,
    Matches(r"[A-Za-z0-9_.:#-]+", "letters, digits and . _ - : #"),
    Field(max_length=255),
]

IndexName = Annotated[
    str,
    Matches(r"[A-Za-z0-9_.-]{3,}", "three or more letters, digits, dots, hyphens and underscores"),
    Field(max_length=255),
]

AttributeType = Literal["S", "N", "B"]
Projection = Literal["ALL", "INCLUDE", "KEYS_ONLY"]

MAX_PROJECTED = 100
"""Attributes that all indexes of a table include. Source: Amazon DynamoDB API, ``Projection``."""

MAX_INDEXES = 20
"""Source: Amazon DynamoDB developer guide, "Quotas", global secondary indexes of a table."""

ANEW = "or make another table beside this one, copy the items to it and remove this one"
"""The way to another value of what a table is made of."""


class IndexSpec(Spec):
    """A global secondary index: the items of a table by another key."""

    taken_by: ClassVar[TakenBy] = dynamodb("UpdateTable")

    hash_key: Annotated[Value[AttributeName], Field(examples=["order_id"])]
    """Attribute that is its partition key."""

    range_key: Value[AttributeName | None] = Value(None)
    """Attribute by which it sorts the items of a partition. Default: none."""

    projection_type: Value[Projection] = Value("ALL")
    """What it holds of each item: ``ALL``, the keys alone, or also ``non_key_attributes``.

    The default answers every query, and doubles what is written and kept.
    """

    non_key_attributes: Value[Annotated[tuple[AttributeName, ...], Field(max_length=20)]] = Value(
        ()
    )
    """Attributes that it holds beside the keys, 100 in all indexes of a table. Of the projection
    ``INCLUDE`` alone."""

    @property
    def definition(self) -> Value[str]:
        """What DynamoDB builds it of, in one text."""
        range_key = self.range_key.if_given(lambda key: key, otherwise="")
        own = values(self.hash_key, range_key, self.projection_type)
        return joined(" ", own + self.non_key_attributes)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("range_key",),
            self.range_key.if_given(lambda key: key != self.hash_key, otherwise=True),
            f'"{self.range_key}" is the hash_key too; choose another attribute or remove it',
        )
        yield Rule(
            ("non_key_attributes",),
            (self.non_key_attributes.length > 0) == (self.projection_type == "INCLUDE"),
            'is of projection_type = "INCLUDE", which needs some; give both or neither',
        )


class TableSpec(Spec):
    """A table of DynamoDB that is paid by what is read and written, encrypted, and backed up.

    Where it is not disposable, AWS refuses to delete it, and each second of the last 35 days can be
    restored.
    """

    taken_by: ClassVar[TakenBy] = dynamodb("CreateTable")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "ttl_attribute_name": dynamodb("UpdateTimeToLive"),
    }

    hash_key: Annotated[Value[AttributeName], Field(examples=["order_id"])]
    """Attribute that is the partition key. AWS cannot change it: another is refused when Terraform
    plans."""

    range_key: Value[AttributeName | None] = Value(None)
    """Attribute that is the sort key: items of one partition in its order.

    Default: none, and the partition key alone tells items apart. It stays as it is, too.
    """

    attributes: Annotated[
        Value[Annotated[dict[AttributeName, AttributeType], Field(min_length=1, max_length=42)]],
        Field(examples=[{"order_id": "S"}]),
    ]
    """Types of the attributes that are keys, of the table or of an index: ``S`` for text, ``N`` for
    a number, ``B`` for bytes. Items have others as they like."""

    global_secondary_indexes: Value[
        Annotated[dict[IndexName, IndexSpec], Field(max_length=MAX_INDEXES)]
    ] = Value({})
    """Other keys by which items are found, by the name of the index. Default: none.

    AWS cannot change one, and nothing would find items by it until another is built: make one with
    another name, let services move to it, and remove the old one.
    """

    ttl_attribute_name: Value[AttributeName | None] = Value(None)
    """Attribute with the second, as Unix counts them, after which DynamoDB deletes an item.

    Default: none, items stay. To use another, remove this one, and give the other an hour later.
    """

    @property
    def key_attributes(self) -> Value[tuple[str, ...]]:
        """The attributes that are keys."""
        indexes = self.global_secondary_indexes.values
        of_indexes = indexes.map(lambda one: one.hash_key) + compact(
            indexes.map(lambda one: one.range_key.if_given(lambda key: key, otherwise=""))
        )
        own = compact(values(self.hash_key, self.range_key.if_given(lambda key: key, otherwise="")))
        return (own + of_indexes).distinct

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("range_key",),
            self.range_key.if_given(lambda key: key != self.hash_key, otherwise=True),
            f'"{self.range_key}" is the hash_key too; choose another attribute or remove it',
        )
        untyped = self.key_attributes.filter(lambda key: ~self.attributes.keys.contains(key))
        yield Rule(
            ("attributes",),
            untyped.length == 0,
            f"{quoted(untyped)} is a key and has no type here; add it with S, N or B",
        )
        unused = self.attributes.keys.filter(lambda name: ~self.key_attributes.contains(name))
        yield Rule(
            ("attributes",),
            unused.length == 0,
            f"{quoted(unused)} is no key, and only keys have a type; remove it",
        )

        projected = self.global_secondary_indexes.values.map(
            lambda one: one.non_key_attributes
        ).flat
        yield Rule(
            ("global_secondary_indexes",),
            projected.length <= MAX_PROJECTED,
            f"{projected.length} non_key_attributes in all of them; a table takes {MAX_PROJECTED}, "
            'remove some or set projection_type = "ALL"',
        )
        types: Value[dict[Any, Any]] = self.attributes
        yield Rule(
            ("ttl_attribute_name",),
            self.ttl_attribute_name.if_given(
                lambda one: types.get(one, "N") == "N", otherwise=True
            ),
            f'"{self.ttl_attribute_name}" is no number in attributes, and DynamoDB deletes no item '
            "by it; choose another attribute",
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        why = "DynamoDB would replace the table with an empty one"
        range_key = self.range_key.if_given(lambda key: key, otherwise="")
        yield Fixed(("hash_key",), self.hash_key, why, ANEW)
        yield Fixed(("range_key",), range_key, why, ANEW)
        keys = values(self.hash_key, range_key)
        types: Value[dict[Any, Any]] = self.attributes
        own = compact(keys.map(lambda key: types.get(key, "")))
        yield Fixed(("attributes",), own, f"of its own keys, {why}", ANEW)
        yield Fixed(
            ("global_secondary_indexes",),
            self.global_secondary_indexes,
            "DynamoDB would delete the index before it builds the other",
            "or make another index beside this one, let services move to it and remove this one",
            each=lambda index: index.definition,
        )
        yield Fixed(
            ("ttl_attribute_name",),
            self.ttl_attribute_name.if_given(lambda name: name, otherwise=""),
            "DynamoDB takes another attribute an hour after it has forgotten the former",
            "or remove it first",
            of=self.ttl_attribute_name.is_given,
        )
