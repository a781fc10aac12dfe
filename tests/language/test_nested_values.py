"""Planned values inside of others: each expression keeps its meaning and its type."""

from modules.language.expression import hcl
from modules.language.value import Value

ONE = Value.planned("var.one", int | None)
OTHER = Value.planned("var.other", int)
NAMES = Value.planned("var.names", tuple[str, ...])


def test_what_is_chosen_is_compared_as_a_whole() -> None:
    chosen: Value[int | None] = ONE.if_given(lambda one: one, otherwise=OTHER)
    text = "(var.one != null ? var.one : var.other)"

    assert hcl(chosen.if_given(lambda given: given == 1, otherwise=False)) == (
        f"{text} != null ? {text} == 1 : false"
    )
    assert hcl(chosen.given + 1) == f"{text} + 1"


def test_a_list_that_is_known_to_be_empty_does_not_say_of_what_the_other_is() -> None:
    numbers = Value.planned("var.numbers", tuple[int, ...])

    assert (Value(()) + numbers).kind == numbers.kind
    assert (numbers + Value(())).kind == numbers.kind


def test_a_value_that_is_needed_several_times_is_calculated_once() -> None:
    both = NAMES.distinct.once(lambda names: names + names)

    assert hcl(both) == "[for names in [distinct(var.names)] : concat(names, names)][0]"
    assert Value(("a",)).once(lambda names: names + names) == Value(("a", "a"))
