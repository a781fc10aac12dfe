"""Each rule of a spec becomes a validation block, wherever in a variable its value stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.language.fields import CidrBlock
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value
from modules.terraform.validations import validations
from tests.module_face.spec import Inputs, Word

FOUND = validations(Inputs)

ROWS = "[for one in var.rows : one if one != null]"
ITEMS = "[for one in values(var.items) : one if one != null]"
"""What loops walk through: null has a validation of its own."""

WORD = 'can(regex("^(?:[a-z]+)$", {}))'


def block(name: str, condition: str) -> str:
    """Return the message of the block with a condition."""
    (message,) = (
        found["error_message"] for found in FOUND[name] if found["condition"] == f"${{{condition}}}"
    )
    return message


def test_a_pattern_is_one_for_the_whole_text() -> None:
    assert block("name", WORD.format("var.name")) == (
        "name: ${jsonencode(var.name)}: write lower-case letters"
    )


def test_lengths_are_counted() -> None:
    assert block("name", "length(var.name) <= 5") == (
        "name: ${jsonencode(var.name)} is too long; give at most 5 characters"
    )
    assert block("words", "length(var.words) >= 1") == (
        "words: ${length(var.words)} given; give at least 1"
    )
    assert block("words", "length(var.words) <= 3") == (
        "words: ${length(var.words)} given; give at most 3"
    )


def test_options_are_listed() -> None:
    assert block("colour", 'contains(["red", "blue"], var.colour)') == (
        "colour: ${jsonencode(var.colour)} is not possible; choose 'red' or 'blue'"
    )
    assert block("days", "contains([1, 7], var.days)").endswith("choose 1 or 7")


def test_what_may_be_null_is_looked_at_only_if_it_is_not() -> None:
    one = "[for block in var.block[*] : {}]"

    assert block("block", f"alltrue({one.format('can(cidrnetmask(block))')})") == (
        '${join("; ", [for block in var.block[*] : "block: ${jsonencode(block)}: write an IPv4 '
        'range such as 10.0.0.0/16" if !(can(cidrnetmask(block)))])}'
    )
    normal = "try(cidrsubnet(block, 0, 0) == block, true)"
    assert 'write ${try(cidrsubnet(block, 0, 0), "")}' in block(
        "block", f"alltrue({one.format(normal)})"
    )


def test_each_item_of_a_list_and_each_key_of_a_table_is_held_to_its_rule() -> None:
    word = WORD.format("word")

    assert block("words", f"alltrue([for word in var.words : {word}])") == (
        '${join("; ", [for word in var.words : "words: ${jsonencode(word)}: write lower-case '
        f'letters" if !({word})])}}'
    )
    assert block("boxes", f"alltrue([for key in keys(var.boxes) : {WORD.format('key')}])")


def test_a_number_within_a_table_is_whole_and_between_its_bounds() -> None:
    for name, item, collection in [
        ("box", "box", "var.box[*]"),
        ("boxes", "box", ITEMS.replace("items", "boxes")),
        ("rows", "row", ROWS),
    ]:
        for condition, words in {
            f"floor({item}.height) == {item}.height": "is not a whole number; write one",
            f"{item}.height >= 1": "is too small; give at least 1",
            f"{item}.height <= 9": "is too large; give at most 9",
        }.items():
            message = block(name, f"alltrue([for {item} in {collection} : {condition}])")
            assert f"{name}.height: ${{jsonencode({item}.height)}} {words}" in message


def test_a_value_that_may_be_null_within_one_that_may_be_is_reached_by_two_loops() -> None:
    message = block(
        "box",
        "alltrue(flatten([for box in var.box[*] : "
        "[for width in box.width[*] : floor(width) == width]]))",
    )

    assert message == (
        '${join("; ", flatten([for box in var.box[*] : [for width in box.width[*] : '
        '"box.width: ${jsonencode(width)} is not a whole number; write one" '
        "if !(floor(width) == width)]]))}"
    )


def test_a_rule_between_fields_stands_with_its_field() -> None:
    assert block("name", 'var.name != "bad"') == 'name: "${var.name}" is bad'
    assert block("rows", f"alltrue([for row in {ROWS} : row.height != 7])") == (
        f'${{join("; ", [for row in {ROWS} : "rows.height: ${{row.height}} is taken; choose '
        'another" if !(row.height != 7)])}'
    )


def test_a_rule_on_an_address_range_is_left_to_the_range_s_own_rule_where_it_cannot_be_read() -> (
    None
):
    holds = 'var.flag || var.block != "10.0.0.0/8"'
    condition = f"can(cidrnetmask(var.block)) ? {holds} : true"

    # A message may fail too: a null has no text.
    assert block("block", condition) == '${try("block: ${var.block} is large", "")}'


def test_the_loops_of_a_rule_get_other_names_than_those_around_it() -> None:
    twice = (
        "[for item2 in distinct(item.words) : "
        "item2 if length([for other in item.words : other if other == item2]) > 1]"
    )

    holds = f"try(item.words, null) != null ? length({twice}) == 0 : true"

    assert block("items", f"alltrue([for item in {ITEMS} : {holds}])") == (
        f'${{join("; ", [for item in {ITEMS} : "items.words: '
        f'${{join(", ", formatlist("%q", {twice}))}} is given twice" '
        f"if !({holds})])}}"
    )


def test_a_list_that_only_terraform_takes_null_for_is_refused_and_not_looked_into() -> None:
    given = f"flatten([for item in {ITEMS} : [for word in try([item.words], []) : {{}}]])"
    condition = f"alltrue({given.format('word != null')})"

    assert "items.words: null is not a list; put it in square brackets" in block("items", condition)
    inside = "[for word2 in coalesce(word, []) : word2 != null]"
    assert block("items", f"alltrue({given.format(inside)})")


def test_a_null_table_is_refused_by_its_key() -> None:
    message = block("items", "alltrue([for key, item in var.items : item != null])")

    assert message == (
        '${join("; ", [for key, item in var.items : "items: ${jsonencode(key)}: null is not a '
        'table; put its fields in curly braces" if !(item != null)])}'
    )
    message = block("rows", "alltrue([for row in var.rows : row != null])")
    assert "rows: null is not a table" in message


def test_a_rule_on_another_variable_takes_it_as_it_is() -> None:
    class Row(Spec):
        """A part of both lists."""

        size: Value[int] = Value(1)

    class Lists(Spec):
        """Two lists, of which one may be as long as the other is wide."""

        rows: Value[tuple[Row, ...]] = Value(())
        others: Value[dict[str, Row]] = Value({})

        def rules(self) -> Iterator[Rule]:
            small = self.others.select(lambda _, other: other.size < self.rows.length)
            large = self.rows.filter(lambda row: row.size > 1)
            yield Rule(("others",), small.length + large.length > 0, "are small")

    *_, found = validations(Lists)["others"]
    assert found["condition"] == (
        "${length({ for item, other in { for key, one in var.others : key => one if one != null } "
        ": item => other if other.size < length(var.rows) }) + "
        "length([for row in var.rows : row if row.size > 1]) > 0}"
    )


def test_whether_an_address_range_is_given_is_asked_of_one_that_cannot_be_read_too() -> None:
    class Target(Spec):
        """One of two ways."""

        block: Value[CidrBlock | None] = Value(None)
        group: Value[str | None] = Value(None)

        def rules(self) -> Iterator[Rule]:
            yield Rule(("block",), self.block.is_given | self.group.is_given, "give one of them")

    (found,) = (f for f in validations(Target)["block"] if "give one" in f["error_message"])
    assert found["condition"] == "${var.block != null || var.group != null}"


def test_the_loops_on_the_way_to_a_value_have_names_of_their_own() -> None:
    class Row(Spec):
        """A field of the same name as the list that it is in."""

        rows: Annotated[Value[tuple[Word, ...]], Field(examples=[("a",)])]

    class Rows(Spec):
        """A list of them."""

        rows: Value[tuple[Row, ...]] = Value(())

    *_, found = validations(Rows)["rows"]
    assert found["condition"] == (
        f"${{alltrue(flatten([for row in {ROWS} : [for row2 in try([row.rows], []) : "
        f"[for row3 in coalesce(row2, []) : {WORD.format('row3')}]]]))}}"
    )


def test_a_table_of_required_fields_of_one_type_refuses_unknown_keys() -> None:
    condition = f"alltrue(flatten([for item in {ITEMS} : [for key in keys(item) : {{}}]]))"
    message = block("items", condition.format('contains(["words"], key)'))

    assert '"items: ${jsonencode(key)} is no field; choose words"' in message


def test_a_key_that_such_a_table_lacks_is_told() -> None:
    message = block("items", f'alltrue([for item in {ITEMS} : contains(keys(item), "words")])')

    assert '"items.words: is required"' in message


def test_a_required_number_that_is_null_is_told_and_no_rule_calculates_with_it() -> None:
    class Range(Spec):
        """Two numbers and a word."""

        low: Annotated[Value[int], Field(examples=[1])]
        high: Annotated[Value[int], Field(examples=[2])]
        word: Value[str] = Value("a")

        def rules(self) -> Iterator[Rule]:
            yield Rule(("low",), self.low <= self.high, "is above high")

    class Ranges(Spec):
        """Some of them."""

        ranges: Value[dict[str, Range]] = Value({})

    one = "alltrue([for range in [for one in values(var.ranges) : one if one != null] : {}])"
    conditions = [found["condition"] for found in validations(Ranges)["ranges"]]
    assert f"${{{one.format('range.low != null')}}}" in conditions
    assert f"${{{one.format('try(floor(range.low) == range.low, true)')}}}" in conditions
    held = "range.high != null ? range.low != null ? range.low <= range.high : true : true"
    assert f"${{{one.format(held)}}}" in conditions


def test_a_rule_that_is_kept_whatever_is_given_needs_no_block() -> None:
    class Kept(Spec):
        """Held to two rules, of which one says nothing."""

        size: Value[str] = Value("a")

        def rules(self) -> Iterator[Rule]:
            yield Rule(("size",), (self.size == "a") | True, "is never refused")
            yield Rule(("size",), self.size != "b", "is refused")

    assert [found["error_message"] for found in validations(Kept)["size"]] == ["size: is refused"]


def test_no_condition_of_a_rule_between_fields_is_swallowed() -> None:
    conditions = [found["condition"] for blocks in FOUND.values() for found in blocks]

    # Whether a range is in its normal form is no question where another block refuses it.
    swallowed = [text for text in conditions if ", true)" in text]
    assert swallowed == [
        "${alltrue([for block in var.block[*] : try(cidrsubnet(block, 0, 0) == block, true)])}"
    ]
