"""The table of additions and what is written about it."""

from pathlib import Path

import pytest

from local_aws import additions
from local_aws.additions import ADDITIONS, Addition

README = Path(additions.__file__).parent.parent / "README.md"


@pytest.mark.parametrize("addition", ADDITIONS, ids=lambda addition: addition.action)
def test_the_readme_says_what_the_addition_does(addition: Addition) -> None:
    summary = (addition.answer.__doc__ or "").splitlines()[0].replace("``", "`")
    assert f"| `{addition.action}` | {summary} |\n" in README.read_text()


def test_the_readme_names_no_addition_that_is_gone() -> None:
    rows = README.read_text().partition("## Additions to moto")[2].count("| `")
    assert rows == len(ADDITIONS)


def test_no_action_has_two_additions() -> None:
    actions = [addition.action for addition in ADDITIONS]
    assert len(set(actions)) == len(actions)
