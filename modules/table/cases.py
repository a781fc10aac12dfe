"""What the module ``table`` takes and refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.language.cases import Cases, Changes, Group, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import choice, quoted, texts, too_long
from modules.language.cases_of_names import names, platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.table.inputs import TableInputs
from modules.table.spec import AttributeType, Projection

ORDERS: Changes = {"hash_key": "order_id", "attributes": {"order_id": "S"}}
ATTRIBUTE = "write letters, digits and . _ - : #"
INDEX = "write three or more letters, digits, dots, hyphens and underscores"
LONG = "a" * 256
BY_STATUS = "global_secondary_indexes.by-status"
NO_KEY = "is no key, and only keys have a type; remove it"
TWICE = '"order_id" is the hash_key too; choose another attribute or remove it'
OF_INCLUDE = 'is of projection_type = "INCLUDE", which needs some; give both or neither'
_MISMATCHES: dict[str, dict[str, Any]] = {
    "attributes beside all": {"non_key_attributes": ["total"]},
    "chosen attributes without one": {"projection_type": "INCLUDE"},
}


def index(name: str = "by-status", **fields: Any) -> Changes:
    """Return an index."""
    return {"global_secondary_indexes": {name: {"hash_key": "order_id", **fields}}}


def _untyped(key: str) -> str:
    """Return what is said of a key without a type."""
    return f"attributes: {quoted(key)} is a key and has no type here; add it with S, N or B"


def _names(path: str, made: Callable[[str], Changes]) -> Group:
    """Return wrong names of an attribute that is a key."""
    return join(
        texts(path, ATTRIBUTE, "order id", "größe", made=made),
        wrong(
            f"{path} of 256 characters",
            made(LONG),
            f"{path}: {quoted(LONG)} is too long; give at most 255 characters",
        ),
    )


KEYS = join(
    {"range_key": "placed_at", "attributes": {"order_id": "S", "placed_at": "N"}},
    {"hash_key": "pk#1:a", "attributes": {"pk#1:a": "B"}},
    _names("hash_key", lambda key: {"hash_key": key, "range_key": "order_id"}),
    _names("range_key", lambda key: {"range_key": key}),
    _names(f"{BY_STATUS}.hash_key", lambda key: index(hash_key=key)),
    _names(f"{BY_STATUS}.range_key", lambda key: index(range_key=key)),
    wrong("a key without a type", index(range_key="status"), _untyped("status")),
    wrong(
        "a type that is no key's",
        {"attributes": {"order_id": "S", "status": "S"}},
        f'attributes: "status" {NO_KEY}',
    ),
    wrong(
        "no type",
        {"attributes": {}},
        "attributes: 0 given; give at least 1",
        also=_untyped("order_id"),
    ),
    wrong(
        "43 types",
        {"attributes": {"order_id": "S", **{f"a{n}": "S" for n in range(42)}}},
        "attributes: 43 given; give at most 42",
        also=f"attributes: {', '.join(sorted(quoted(f'a{n}') for n in range(42)))} {NO_KEY}",
    ),
    *(
        wrong(
            f"the type of {what}",
            {"attributes": {"order_id": "S", name: "S"}},
            f"attributes.{name}: {quoted(name)}{rule}",
            also=f"attributes: {quoted(name)} {NO_KEY}",
        )
        for what, name, rule in (
            ("an attribute that cannot be", "order id", f": {ATTRIBUTE}"),
            ("a long attribute", LONG, " is too long; give at most 255 characters"),
        )
    ),
    choice("attributes.order_id", AttributeType, "M", given={"attributes": {"order_id": "M"}}),
    wrong(
        "the same attribute twice",
        {"range_key": "order_id"},
        f"range_key: {TWICE}",
    ),
)


def _including(number: int) -> dict[str, Any]:
    """Return so many indexes, each with as many attributes as it can include."""
    attributes = [f"a{n}" for n in range(20)]
    fields = {"projection_type": "INCLUDE", "non_key_attributes": attributes}
    return {f"by-{n}": {"hash_key": "order_id", **fields} for n in range(number)}


INDEXES = join(
    index(projection_type="KEYS_ONLY"),
    index(projection_type="INCLUDE", non_key_attributes=["total", "currency"]),
    {
        "attributes": {"order_id": "S", "status": "S", "placed_at": "N"},
        "global_secondary_indexes": {
            "by-status": {"hash_key": "status", "range_key": "placed_at"},
        },
    },
    choice(
        f"{BY_STATUS}.projection_type",
        Projection,
        "SOME",
        given=index(projection_type="SOME"),
    ),
    *(
        wrong(
            f"an index with {what}",
            index(**fields),
            f"{BY_STATUS}.non_key_attributes: {OF_INCLUDE}",
            instead=f"global_secondary_indexes.non_key_attributes: {OF_INCLUDE}",
        )
        for what, fields in _MISMATCHES.items()
    ),
    wrong(
        "an index that AWS cannot name",
        index("by"),
        f'global_secondary_indexes.by: "by": {INDEX}',
    ),
    wrong(
        "an index with a long name",
        index(LONG),
        f"global_secondary_indexes.{LONG}: {quoted(LONG)} is too long; give at most 255 characters",
    ),
    texts(
        f"{BY_STATUS}.non_key_attributes.0",
        ATTRIBUTE,
        "order total",
        made=lambda name: index(projection_type="INCLUDE", non_key_attributes=[name]),
    ),
    wrong(
        "a long attribute of an index",
        index(projection_type="INCLUDE", non_key_attributes=[LONG]),
        f"{BY_STATUS}.non_key_attributes.0: {quoted(LONG)} is too long; give at most 255 "
        "characters",
    ),
    wrong(
        "21 indexes",
        {"global_secondary_indexes": {f"by-{n}": {"hash_key": "order_id"} for n in range(21)}},
        "global_secondary_indexes: 21 given; give at most 20",
    ),
    wrong(
        "21 attributes of an index",
        index(projection_type="INCLUDE", non_key_attributes=[f"a{n}" for n in range(21)]),
        f"{BY_STATUS}.non_key_attributes: 21 given; give at most 20",
    ),
    {"global_secondary_indexes": _including(5)},
    wrong(
        "120 attributes of all indexes",
        {"global_secondary_indexes": _including(6)},
        "global_secondary_indexes: 120 non_key_attributes in all of them; a table takes 100, "
        'remove some or set projection_type = "ALL"',
    ),
    wrong(
        "an index that sorts by its partition key",
        index(range_key="order_id"),
        f"{BY_STATUS}.range_key: {TWICE}",
        instead=f"global_secondary_indexes.range_key: {TWICE}",
    ),
)

CASES = Cases(
    TableInputs,
    {"platform": "shop", "name": "orders", **ORDERS},
    platform_names("platform"),
    names("name", 32),
    KEYS,
    INDEXES,
    {"ttl_attribute_name": "expires_at"},
    wrong(
        "items that end at what is no number",
        {"ttl_attribute_name": "order_id"},
        'ttl_attribute_name: "order_id" is no number in attributes, and DynamoDB deletes no item '
        "by it; choose another attribute",
    ),
    texts("ttl_attribute_name", ATTRIBUTE, "expires at", ""),
    too_long("ttl_attribute_name", 255),
    key_arns("kms_key_arn"),
    {"disposable": True},
    tags(),
    null_tables(TableInputs),
)
