"""The environments that most tests ask for, each synthesized once for the whole run."""

from pathlib import Path

import pytest

from tests.support.environments import least, payment
from tests.support.synthesized import Synthesized

HERE = Path(__file__).parent

SLOW = ("local_aws", "terraform")
"""Folders whose tests carry the folder's name as marker: what `make unit` leaves out."""

ONE_LIFE = HERE / "local_aws" / "platform"
"""A folder whose files look at one platform, one after the other."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder in SLOW:
            item.add_marker(folder)
        group = ONE_LIFE if ONE_LIFE in item.path.parents else item.path
        item.add_marker(pytest.mark.xdist_group(str(group.relative_to(HERE))))
    # Where several processes share the work, the longest has to begin first.
    items.sort(key=lambda item: [item.get_closest_marker(name) is None for name in SLOW])


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
