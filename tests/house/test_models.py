"""No field takes more than the model of AWS's own SDK says of the parameter that gets its value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from annotated_types import Ge, Le, MaxLen, MinLen
from botocore.model import Shape
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from commands.docs.limits import Row, rows
from modules.language.limits import Part, part_of
from modules.language.names import LIMITS
from modules.language.patterns import LETTERS, Matches, OneOf
from modules.language.tags import TagKey, TagValue
from tests.house.parameters import CHOSEN, NAMED, PARAMETERS, TAGGING
from tests.support.models import parameter

ROWS = {f"{row.spec.__name__}.{row.name}": row for row in rows()}

FIELDS = [
    pytest.param(field, path, id=f"{field} {path}")
    for field, paths in PARAMETERS.items()
    for path in paths.split()
]


LIMITING = ("min", "max", "pattern", "enum")
"""What a model says of a value."""

LOOSE = ("FileSystemInputs.kms_key_arn",)
"""Ids of what exists already, whose characters are checked and whose shape AWS may change."""


def _part(row: Row, which: str) -> Part:
    part = part_of(row.spec.model_fields[row.name])
    return part.parts[{"key": 0, "value": -1, "item": 0}[which]] if which else part


def _joined(field: str, path: str) -> tuple[Part, Shape]:
    name, _, which = field.partition("#")
    return _part(ROWS[name], which), parameter(ROWS[name].call.call, path)


def _of(part: Part, kind: type[Any]) -> Any:
    return next((each for each in part.constraints if isinstance(each, kind)), None)


def _bounds(part: Part) -> tuple[float | None, float | None]:
    """Return the least and the greatest number, or number of characters, items or entries."""
    if part.kind in (int, float):
        low, high = _of(part, Ge), _of(part, Le)
        return (low and low.ge), (high and high.le)
    low, high = _of(part, MinLen), _of(part, MaxLen)
    listed = [each for each in part.constraints if isinstance(each, OneOf)]
    bound = [len(text) for each in listed for text in each.texts]
    longest = [
        each.longest
        for each in part.constraints
        if isinstance(each, Matches) and not each.refuses and each.longest is not None
    ]
    most = min([*longest, *([high.max_length] if high else []), *([max(bound)] if bound else [])])
    return (low.min_length if low else None), most


def _texts(part: Part) -> st.SearchStrategy[str]:
    """Return texts that a part takes."""
    pattern = next(
        each for each in part.constraints if isinstance(each, Matches) and not each.refuses
    )
    checks = [each for each in part.constraints if hasattr(each, "checked")]
    adapter: TypeAdapter[str] = TypeAdapter(Annotated[str, *checks, None])
    _, most = _bounds(part)
    written = pattern.pattern.replace(LETTERS, " a-zA-Z0-9")
    found = st.from_regex(re.compile(written, re.ASCII), fullmatch=True)
    return found.filter(lambda text: len(text) <= (most or 0) and _takes(adapter, text))


def _takes(adapter: TypeAdapter[str], text: str) -> bool:
    try:
        adapter.validate_python(text, context={})
    except ValidationError:
        return False
    return True


def _model_pattern(shape: Shape) -> re.Pattern[str]:
    text: str = shape.metadata["pattern"]
    planes = r"\uD800\uDC00-\uDBFF\uDFFF"  # how Java writes all further planes
    return re.compile(text.replace(planes, "\U00010000-\U0010ffff").replace(LETTERS, " a-zA-Z0-9"))


@pytest.mark.parametrize(("field", "path"), FIELDS)
def test_a_field_takes_no_more_than_the_model_of_its_parameter(field: str, path: str) -> None:
    part, shape = _joined(field, path)
    said = {name: value for name, value in shape.metadata.items() if name in LIMITING}
    assert said, "the model says nothing of it; take it out of tests/house/parameters.py"

    if get_origin(part.kind) is Literal and "enum" in said:
        assert {*get_args(part.kind), *CHOSEN.get(field, ())} == {*said["enum"]}
        assert not {*get_args(part.kind)} & CHOSEN.get(field, set())
        return
    if get_origin(part.kind) is Literal:
        assert max(map(len, get_args(part.kind))) <= said["max"]
        assert all(map(_model_pattern(shape).fullmatch, get_args(part.kind)))
        return
    low, high = _bounds(part)
    assert high is not None
    assert high <= said.get("max", high)
    is_text = part.kind is str
    assert is_text or low is None or low >= said.get("min", low)
    assert not is_text or not said.get("min") or not _may_be_empty(part)


def _may_be_empty(part: Part) -> bool:
    return all(each._compiled.fullmatch("") for each in _patterns(part)) and bool(_patterns(part))


def _patterns(part: Part) -> list[Matches]:
    return [each for each in part.constraints if isinstance(each, Matches) and not each.refuses]


def _with_patterns() -> Iterator[Any]:
    for each in FIELDS:
        field, path = each.values
        part, shape = _joined(str(field), str(path))
        if "pattern" in shape.metadata and _patterns(part) and field not in LOOSE:
            yield each


@pytest.mark.parametrize(("field", "path"), list(_with_patterns()))
@settings(max_examples=10, derandomize=True, database=None, deadline=None)
@given(data=st.data())
def test_what_a_field_takes_matches_the_pattern_of_the_model(
    data: st.DataObject, field: str, path: str
) -> None:
    part, shape = _joined(field, path)

    text = data.draw(_texts(part))

    assert _model_pattern(shape).fullmatch(text)


@pytest.mark.parametrize("call", TAGGING)
@pytest.mark.parametrize(("kind", "name"), [(TagKey, "key"), (TagValue, "value")])
def test_each_call_that_tags_takes_our_tags(call: str, kind: Any, name: str) -> None:
    shape = parameter(call, TAGGING[call].format(name.capitalize(), name))
    adapter = TypeAdapter(kind)

    for length in {shape.metadata.get("min", 0) - 1, shape.metadata.get("max", 10**4) + 1}:
        assert length < 0 or not _takes(adapter, "a" * length)


@pytest.mark.parametrize("resource", NAMED)
def test_a_physical_name_is_no_longer_than_its_model_says(resource: str) -> None:
    call, path, beside = NAMED[resource]

    assert LIMITS[resource] + beside <= parameter(call, path).metadata["max"]


def test_each_field_that_is_held_to_a_model_is_in_the_table() -> None:
    assert {field.partition("#")[0] for field in PARAMETERS} <= ROWS.keys()
    assert CHOSEN.keys() <= PARAMETERS.keys()
