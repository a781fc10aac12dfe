"""A plugin of pytest under which no test and no fixture runs: what is left is what pytest takes."""

from typing import Any

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call() -> bool:
    """Takes the test for run."""
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: Any, request: Any) -> bool:
    """Takes the fixture for set up, with nothing in it."""
    fixturedef.cached_result = (None, fixturedef.cache_key(request), None)
    return True
