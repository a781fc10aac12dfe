"""The payment system, really deployed on a local AWS: once, then changed, then destroyed."""

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from commands.stacks.plan import Plan, plan_stack
from commands.tools import console, process
from commands.tools.console import step
from tests.local_aws.platform.background import Scenario
from tests.local_aws.platform.project import STACK, STATE_STACK, Project
from tests.local_aws.platform.reading import Reader
from tests.local_aws.platform.scenarios import (
    PROD_STACK,
    deploy_production,
    deploy_shop_while_aws_throttles,
    destroy_shop_while_aws_throttles,
)

HERE = Path(__file__).parent

# The platform lives through the whole run, so the order of the files is the order of its life.
LIFE = (
    "test_deployed_network.py",
    "test_deployed_access.py",
    "test_deployed_services.py",
    "test_deployed_entrance.py",
    "test_deployed_state.py",
    "test_deployed_operations.py",
    "test_changed.py",
    "test_failed.py",
    "test_destroyed.py",
    "test_other_team.py",
    "test_production.py",
)


# By fixture: the name in the progress, the region, what is done. The first comes first.
BACKGROUND = {
    "shop_scenario": (
        "shop",
        "eu-west-1",
        (deploy_shop_while_aws_throttles, destroy_shop_while_aws_throttles),
    ),
    "prod_scenario": (PROD_STACK, "us-east-1", (deploy_production,)),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the tests of this folder into the order of the platform's life."""
    ours = [item for item in items if item.path.parent == HERE]
    in_order = iter(sorted(ours, key=lambda item: LIFE.index(item.path.name)))
    items[:] = [next(in_order) if item.path.parent == HERE else item for item in items]


@pytest.fixture(scope="session")
def progress(pytestconfig: pytest.Config) -> Iterator[None]:
    """Shows at once what the commands say, from each thread, past pytest's capture.

    It lasts to the end of the session, in which tests of other folders may come next: what they
    say stays theirs.
    """
    capture: Any = pytestconfig.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        terminal = os.fdopen(os.dup(1), "w", buffering=1)
    started = time.monotonic()
    plain = console.say

    def say(text: str = "") -> None:
        # Threads are of this folder alone; between two tests none is named.
        running = os.environ.get("PYTEST_CURRENT_TEST", "")
        is_main = threading.current_thread() is threading.main_thread()
        if is_main and "/local_aws/platform/" not in running:
            plain(text)
            return
        name = threading.current_thread().name.partition("_")[0].replace("MainThread", STACK)
        gap = "\n" if text.startswith("==>") else ""
        terminal.write(f"{gap}{time.monotonic() - started:4.0f} s  {name}: {text.strip()}\n")

    with pytest.MonkeyPatch.context() as patch, terminal:
        patch.setattr(console, "say", say)
        patch.setattr(process, "say", say)
        yield


@pytest.fixture(scope="session", autouse=True)
def scenarios(
    request: pytest.FixtureRequest, progress: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Scenario]]:
    """Starts at once what runs in the background, as far as a selected test waits for it."""
    asked_for = {name for item in request.session.items for name in item.fixturenames}
    projects = {
        fixture: Project(tmp_path_factory.mktemp(name), region=region)
        for fixture, (name, region, _) in BACKGROUND.items()
        if fixture in asked_for
    }
    executor = ThreadPoolExecutor(max_workers=1)
    yield {
        fixture: Scenario(name, projects[fixture], steps, executor)
        for fixture, (name, _, steps) in BACKGROUND.items()
        if fixture in asked_for
    }
    executor.shutdown(cancel_futures=True)
    for project in projects.values():
        project.stop()


@pytest.fixture(scope="session")
def shop_scenario(scenarios: dict[str, Scenario]) -> Scenario:
    """Another team's platform."""
    return scenarios["shop_scenario"]


@pytest.fixture(scope="session")
def prod_scenario(scenarios: dict[str, Scenario]) -> Scenario:
    """Production of the payment system."""
    return scenarios["prod_scenario"]


@pytest.fixture(scope="session")
def project(progress: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The project whose environment `dev` lives on the local AWS."""
    project = Project(tmp_path_factory.mktemp("payment"))
    yield project
    project.stop()


@pytest.fixture(scope="session")
def deployed(project: Project) -> dict[str, Any]:
    """The platform as its files say, deployed; gives back its outputs."""
    with (
        ThreadPoolExecutor(max_workers=1, thread_name_prefix=STATE_STACK) as executor,
        step(f"Deploying {STATE_STACK} and {STACK}"),
    ):
        # The provider watches the bucket's lifecycle rules for a minute after it is usable.
        state = project.cdktf("deployed", output=STATE_STACK)
        bucket = executor.submit(state.deploy, STATE_STACK)
        while not (bucket.done() or project.state_bucket.exists()):
            time.sleep(0.5)
        platform = project.cdktf("deployed")
        platform.deploy(STACK)
        bucket.result()
    return platform.outputs(STACK)


@pytest.fixture(scope="session")
def second_plan(project: Project, deployed: dict[str, Any]) -> Plan:
    """The plan right after the deployment."""
    return plan_stack(project.cdktf("planned"), STACK)


@pytest.fixture
def outputs(deployed: dict[str, Any]) -> dict[str, Any]:
    """The outputs of the deployed platform."""
    return deployed


@pytest.fixture
def read(project: Project, deployed: dict[str, Any]) -> Reader:
    """Reads the deployed platform back."""
    return project.read
