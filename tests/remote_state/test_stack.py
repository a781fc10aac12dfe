"""The stack that makes the bucket for the state of all others keeps its own in a file."""

from pathlib import Path

import pytest

from modules.remote_state.spec import RemoteStateSpec
from modules.remote_state.stack import RemoteStateStack
from tests.support.environments import app
from tests.support.synthesized import Synthesized


@pytest.fixture(scope="module")
def remote_state() -> Synthesized:
    spec = RemoteStateSpec(bucket="shop-state", region="eu-west-1")
    return Synthesized.of(RemoteStateStack(app(), spec=spec))


def test_its_state_lies_beside_the_output_folder_under_a_relative_path(
    remote_state: Synthesized,
) -> None:
    backend = remote_state.json["terraform"]["backend"]

    assert backend == {"local": {"path": "../../../terraform.remote-state.tfstate"}}
    from_stack = Path("repository/cdktf.out/stacks/remote-state", backend["local"]["path"])
    assert Path("/", from_stack).resolve() == Path("/repository/terraform.remote-state.tfstate")


def test_it_makes_the_bucket_that_is_asked_for(remote_state: Synthesized) -> None:
    remote_state.has("aws_s3_bucket.this", bucket="shop-state")


def test_it_says_the_bucket_s_name_and_nothing_else(remote_state: Synthesized) -> None:
    assert remote_state.outputs == {"bucket": "${aws_s3_bucket.this.id}"}


def test_it_works_in_the_bucket_s_region(remote_state: Synthesized) -> None:
    assert remote_state.json["provider"]["aws"] == [
        {
            "region": "eu-west-1",
            "default_tags": [{"tags": {"ManagedBy": "terraform", "Stack": "remote-state"}}],
        }
    ]
    assert remote_state.json["terraform"]["required_version"] == ">= 1.10"
