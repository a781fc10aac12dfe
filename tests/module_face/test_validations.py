"""Each rule of a spec becomes a validation block, wherever in a variable its value stands."""

from __future__ import annotations

from modules.terraform.validations import validations
from tests.module_face.spec import Inputs

FOUND = validations(Inputs)

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
    one = "[for item in var.block[*] : {}]"

    assert block("block", f"alltrue({one.format('can(cidrnetmask(item))')})") == (
        '${join("; ", [for item in var.block[*] : "block: ${jsonencode(item)}: write an IPv4 range '
        'such as 10.0.0.0/16" if !(can(cidrnetmask(item)))])}'
    )
    normal = "try(cidrsubnet(item, 0, 0) == item, true)"
    assert 'write ${try(cidrsubnet(item, 0, 0), "")}' in block(
        "block", f"alltrue({one.format(normal)})"
    )


def test_each_item_of_a_list_and_each_key_of_a_table_is_held_to_its_rule() -> None:
    word = WORD.format("item")

    assert block("words", f"alltrue([for item in var.words : {word}])") == (
        '${join("; ", [for item in var.words : "words: ${jsonencode(item)}: write lower-case '
        f'letters" if !({word})])}}'
    )
    assert block("boxes", f"alltrue([for item in keys(var.boxes) : {word}])")


def test_a_number_within_a_table_is_whole_and_between_its_bounds() -> None:
    for name, collection in {
        "box": "var.box[*]",
        "boxes": "values(var.boxes)",
        "rows": "var.rows",
    }.items():
        for condition, words in {
            "floor(item.height) == item.height": "is not a whole number; write one",
            "item.height >= 1": "is too small; give at least 1",
            "item.height <= 9": "is too large; give at most 9",
        }.items():
            message = block(name, f"alltrue([for item in {collection} : {condition}])")
            assert f"{name}.height: ${{jsonencode(item.height)}} {words}" in message


def test_a_value_that_may_be_null_within_one_that_may_be_is_reached_by_two_loops() -> None:
    message = block(
        "box",
        "alltrue(flatten([for item in var.box[*] : "
        "[for item1 in item.width[*] : floor(item1) == item1]]))",
    )

    assert message == (
        '${join("; ", flatten([for item in var.box[*] : [for item1 in item.width[*] : '
        '"box.width: ${jsonencode(item1)} is not a whole number; write one" '
        "if !(floor(item1) == item1)]]))}"
    )


def test_a_rule_between_fields_stands_with_its_field_and_passes_what_is_wrong_by_itself() -> None:
    assert block("name", 'try((var.name != "bad"), true)') == 'name: "${var.name}" is bad'
    assert block("rows", "alltrue([for item in var.rows : try((item.height != 7), true)])") == (
        '${join("; ", [for item in var.rows : "rows.height: ${item.height} is taken; choose '
        'another" if !(try((item.height != 7), true))])}'
    )


def test_a_message_that_may_fail_says_nothing_then() -> None:
    condition = 'try((var.flag || (var.block != "10.0.0.0/8")), true)'

    assert block("block", condition) == '${try("block: ${var.block} is large", "")}'
