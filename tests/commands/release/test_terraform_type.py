"""Types of inputs: what the old one took, the new one has to take."""

import pytest

from commands.release.terraform_type import Type, narrowed

SCALING = """object({
  max_capacity = optional(number, 10)
  cpu          = optional(object({ target = number }), { target = 70 })
  schedules    = optional(map(object({ cron = string })), {})
})"""


def lost(old: str, new: str) -> list[str]:
    return list(narrowed(Type.parse(old), Type.parse(new)))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("string", "number", "it was string and is number"),
        ("list(string)", "set(string)", "it was list and is set"),
        ("list(string)", "list(number)", "* was string and is number"),
        ("tuple([string, number])", "tuple([string])", "it was tuple(["),
        ("object({a = string})", "object({})", "a is gone"),
        ("object({a = string})", "object({a = number})", "a was string and is number"),
        ("object({})", "object({a = string})", "a is new and required"),
        ("object({a = optional(string)})", "object({a = string})", "a is required"),
        (SCALING, SCALING.replace("cron", "rate"), "schedules.*.cron is gone"),
        (SCALING, SCALING.replace("target = number", "target = string"), "cpu.target was number"),
    ],
)
def test_a_narrower_type_says_where(old: str, new: str, problem: str) -> None:
    assert lost(old, new)[0].startswith(problem)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("object({a = string})", "object({a = optional(string)})"),
        ("object({a = string})", "object({a = string, b = optional(list(string), [])})"),
        ("object({a = optional(string)})", 'object({a = optional(string, "x ) }")})'),
        (SCALING, SCALING.replace("cron = string", "cron = string, zone = optional(string)")),
    ],
)
def test_what_may_be_left_out_narrows_nothing(old: str, new: str) -> None:
    assert lost(old, new) == []
    assert Type.parse(old) != Type.parse(new)


def test_the_layout_of_a_type_does_not_matter() -> None:
    assert Type.parse(SCALING) == Type.parse(" ".join(SCALING.replace("10)\n", "10),").split()))
    assert Type.parse('object({ "a": tuple([ string ]) })') == Type.parse(
        "object({a=tuple([string])})"
    )
