"""The environments that most tests ask for, each synthesized once for the whole run."""

from pathlib import Path

import pytest

from tests.support.environments import least, payment
from tests.support.synthesized import Synthesized

HERE = Path(__file__).parent

SLOW = ("terraform", "local_aws")
"""Folders whose tests carry the folder's name as marker: what `make unit` leaves out."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder in SLOW:
            item.add_marker(folder)


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
