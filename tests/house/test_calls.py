"""Each call that the table of limits names is one of AWS's, and its page is that call's."""

from __future__ import annotations

import pytest
from botocore.exceptions import UnknownServiceError

from commands.docs.limits import rows
from tests.support.models import operation

ALL = ("every call", "every call that creates")


@pytest.mark.parametrize("call", sorted({row.call.call for row in rows()} - {*ALL}))
def test_each_call_is_one_of_the_sdk(call: str) -> None:
    try:
        found = operation(call).name
    except (UnknownServiceError, KeyError) as error:
        pytest.fail(f"{call}: {error}")

    assert found == call.partition(":")[2]


def is_right(page: str, call: str) -> bool:
    is_of_call = page.startswith("API_") and call.partition(":")[2] in page
    # A condition of a rule and a matcher have pages of their own.
    is_of_part = page.startswith("API_") and page.endswith(("ConditionConfig.html", "Matcher.html"))
    return is_of_call or is_of_part or not page.startswith("API_")


def test_the_page_of_a_call_is_its_own_or_one_of_a_guide() -> None:
    assert [
        (row.spec.__name__, row.name, row.call.page)
        for row in rows()
        if not is_right(row.call.page.rpartition("/")[2], row.call.call)
    ] == []
