"""A plugin of pytest that runs no test and no fixture: the time left is that of pytest itself."""

from typing import Any

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call() -> bool:
    """Reports the test as run."""
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: Any, request: Any) -> bool:
    """Reports the fixture as set up, with None as its value."""
    fixturedef.cached_result = (None, fixturedef.cache_key(request), None)
    return True
