"""Our own environments, each synthesized once for the whole run."""

import pytest

from tests.support.environments import least, payment
from tests.support.synthesized import Synthesized


@pytest.fixture(scope="session")
def dev() -> Synthesized:
    return payment("dev")


@pytest.fixture(scope="session")
def staging() -> Synthesized:
    return payment("staging")


@pytest.fixture(scope="session")
def prod() -> Synthesized:
    return payment("prod")


@pytest.fixture(scope="session")
def web() -> Synthesized:
    """The least environment: one service, ``web``, of another team."""
    return least()
