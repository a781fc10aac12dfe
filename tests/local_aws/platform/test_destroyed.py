"""The end of the platform: nothing is left."""

from typing import Any

import pytest

from commands.tools.console import step
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import STACK, STATE_STACK, Project

REGION = "us-east-1"
BUCKET = "S3 bucket payment-terraform-state"


@pytest.fixture(scope="module")
def platform_destroyed(project: Project, deployed: Any) -> list[str]:
    """What is left after `cdktf destroy` of the platform."""
    with step(f"Destroying {STACK}"):
        project.cdktf("destroyed").destroy(STACK)
    return leftovers(project.server.endpoint_url, REGION)


@pytest.fixture(scope="module")
def state_destroyed(project: Project, platform_destroyed: list[str]) -> list[str]:
    """What is left after `cdktf destroy` of the state bucket, too, once that was emptied."""
    with step(f"Destroying {STATE_STACK}"):
        project.state_bucket.empty()
        project.cdktf("destroyed", output=STATE_STACK).destroy(STATE_STACK)
    return leftovers(project.server.endpoint_url, REGION)


def test_what_looks_for_leftovers_sees_the_platform(project: Project, deployed: Any) -> None:
    there = leftovers(project.server.endpoint_url, REGION)
    assert len(there) > 50
    assert BUCKET in there


def test_a_destroyed_platform_leaves_the_bucket_of_its_state_alone(
    platform_destroyed: list[str],
) -> None:
    state, logs = sorted(platform_destroyed)
    assert logs.startswith(f"{BUCKET}-logs-")
    assert state == BUCKET


def test_after_the_state_bucket_nothing_is_left(state_destroyed: list[str]) -> None:
    assert state_destroyed == []
