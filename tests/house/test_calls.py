"""Each call that the table of limits names is one of AWS's, and its page is that call's."""

from __future__ import annotations

import pytest
from botocore.exceptions import UnknownServiceError

from commands.docs.limits import Row, rows
from tests.support.models import operation

ALL = ("every call", "every call that creates")

ROWS = [pytest.param(row, id=f"{row.spec.__name__}.{row.name}") for row in rows()]


@pytest.mark.parametrize("call", sorted({row.call.call for row in rows()} - {*ALL}))
def test_each_call_is_one_of_the_sdk(call: str) -> None:
    try:
        found = operation(call).name
    except (UnknownServiceError, KeyError) as error:
        pytest.fail(f"{call}: {error}")

    assert found == call.partition(":")[2]


@pytest.mark.parametrize("row", ROWS)
def test_the_page_of_a_call_is_its_own_or_one_of_a_guide(row: Row) -> None:
    page = row.call.page.rpartition("/")[2]

    is_of_call = page.startswith("API_") and row.call.call.partition(":")[2] in page
    # A condition of a rule and a matcher have pages of their own.
    is_of_part = page.startswith("API_") and page.endswith(("ConditionConfig.html", "Matcher.html"))
    assert is_of_call or is_of_part or not page.startswith("API_")
