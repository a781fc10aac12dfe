"""The stack that makes the bucket for the state of all others keeps its own in a file."""

import json
from pathlib import Path

from modules.remote_state.spec import RemoteStateSpec
from modules.remote_state.stack import RemoteStateStack
from tests.support.addresses import stacks
from tests.support.environments import ROOT, app
from tests.support.synthesized import Synthesized


def test_its_state_lies_beside_the_output_folder_under_a_relative_path() -> None:
    backend = stacks()["remote-state"].json["terraform"]["backend"]

    assert backend == {"local": {"path": "../../../terraform.remote-state.tfstate"}}
    from_stack = Path("repository/cdktf.out/stacks/remote-state", backend["local"]["path"])
    assert Path("/", from_stack).resolve() == Path("/repository/terraform.remote-state.tfstate")


def test_it_makes_the_bucket_that_every_other_stack_uses() -> None:
    by_name = stacks()
    bucket = json.loads((ROOT / "backend.tf.json").read_text())["terraform"]["backend"]["s3"][
        "bucket"
    ]

    by_name["remote-state"].has("aws_s3_bucket.this", bucket=bucket)
    for name in by_name.keys() - {"remote-state"}:
        assert by_name[name].json["terraform"]["backend"]["s3"]["bucket"] == bucket


def test_it_says_the_bucket_s_name_and_nothing_else() -> None:
    assert stacks()["remote-state"].outputs == {"bucket": "${aws_s3_bucket.this.id}"}


def test_it_works_in_the_bucket_s_region() -> None:
    spec = RemoteStateSpec(bucket="shop-state", region="eu-west-1")
    found = Synthesized.of(RemoteStateStack(app(), spec=spec)).json

    assert found["provider"]["aws"] == [
        {
            "region": "eu-west-1",
            "default_tags": [{"tags": {"ManagedBy": "terraform", "Stack": "remote-state"}}],
        }
    ]
    assert found["terraform"]["required_version"] == ">= 1.10"
