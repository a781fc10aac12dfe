"""The environments that most tests ask for, each synthesized once for the whole run."""

import os
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from tests.support.environments import least, payment
from tests.support.synthesized import Synthesized

HERE = Path(__file__).parent

# Terraform reads the schema of a whole provider in each of its many short lives. A collector that
# runs less often saves a quarter of their time, and costs a twentieth of their memory.
os.environ.setdefault("GOGC", "400")

SLOW = ("local_aws", "terraform")
"""Folders whose tests carry the folder's name as marker: what `make unit` leaves out."""

ONE_LIFE = "tests/local_aws/platform"
"""A folder whose files look at one platform, one after the other."""


class ByFile(LoadScopeScheduling):
    """Gives all tests of a file to one process, for they share what they have made."""

    def _split_scope(self, nodeid: str) -> str:
        return ONE_LIFE if nodeid.startswith(ONE_LIFE) else nodeid.partition("::")[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    return ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder in SLOW:
            item.add_marker(folder)
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
