"""What the page of the language shows is what happens."""

import doctest
from pathlib import Path

import modules.language as language
from modules.bindings import conditions, resources
from modules.language import data, expression

PAGE = Path(language.__file__).with_name("README.md")


def test_the_examples_of_the_page_run() -> None:
    found = doctest.testfile(
        str(PAGE), module_relative=False, optionflags=doctest.IGNORE_EXCEPTION_DETAIL
    )

    assert found.failed == 0
    assert found.attempted > 25


def test_the_helpers_that_the_page_names_are_there() -> None:
    rows = [line.split("|") for line in PAGE.read_text().splitlines() if "| `" in line]
    shown = {cells[2].strip(" `").partition("(")[0] for cells in rows}
    named = {name for module in (conditions, resources, data, expression) for name in vars(module)}

    assert len(shown) == 8
    assert shown <= named
