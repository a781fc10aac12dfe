"""How the platform says what is wrong."""

import pytest

from modules.language.problems import Path, Problem, SpecError, SpecsError, did_you_mean, either


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ((), "f:\n  - wrong"),
        (("region",), "f:\n  - region: wrong"),
        (("network", "zones"), "f: network\n  - zones: wrong"),
        (("network", "zones", 1), "f: network\n  - zones[1]: wrong"),
        (("a", "b", 0, "c", 1), "f: a.b[0]\n  - c[1]: wrong"),
    ],
)
def test_a_problem_stands_under_its_table(path: Path, lines: str) -> None:
    assert str(SpecError("f", [Problem(path, "wrong")])) == lines


def test_a_table_is_named_once() -> None:
    found = [Problem(("a", "x"), "1"), Problem(("b", "x"), "2"), Problem(("a", "y"), "3")]

    error = SpecError("f", iter(found))

    assert str(error) == "f: a\n  - x: 1\n  - y: 3\nf: b\n  - x: 2"
    assert (error.source, error.problems) == ("f", tuple(found))


def test_signs_that_no_terminal_shows_are_said_by_their_number() -> None:
    error = SpecError("f", [Problem(("a\x1b[0m", "b"), "\u202eé\n")])

    assert str(error) == "f: a\\u001b[0m\n  - b: \\u202eé\\u000a"


def test_several_sources_are_said_one_below_the_other_each_once() -> None:
    one, other = (SpecError(name, [Problem((), "wrong")]) for name in ("a", "b"))

    assert str(SpecsError([one, other, one])) == "a:\n  - wrong\nb:\n  - wrong"


def test_a_problem_is_seen_from_further_out() -> None:
    assert Problem(("port",), "wrong").below("services", "api") == Problem(
        ("services", "api", "port"), "wrong"
    )


@pytest.mark.parametrize(
    ("given", "known", "repair"),
    [
        ("fraud-detectr", ["api", "fraud-detector"], 'did you mean "fraud-detector"?'),
        ("user", ["password", "username"], 'did you mean "username"?'),
        ("max_capcity", ["max_capacity", "min_capacity"], 'did you mean "max_capacity"?'),
        ("sidecars", ["secrets", "scaling"], "choose scaling or secrets"),
        ("zzz", ["b", "a", "c"], "choose a, b or c"),
        ("zzz", ["a"], "choose a"),
        ("zzz", [], "there is none to choose"),
    ],
)
def test_a_misspelt_name_is_answered_with_what_there_is(
    given: str, known: list[str], repair: str
) -> None:
    assert did_you_mean(given, known) == repair


@pytest.mark.parametrize(
    ("options", "text"), [([], ""), ([1], "1"), ([1, 2], "1 or 2"), ([1, 2, 3], "1, 2 or 3")]
)
def test_options_are_listed_as_a_reader_says_them(options: list[int], text: str) -> None:
    assert either(options) == text
