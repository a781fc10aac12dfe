"""What the state remembers, and what it forgets without destroying it."""

from __future__ import annotations

from modules.bindings.core import TerraformStack
from modules.bindings.state import forget, terraform_data
from tests.support.environments import scratch


def test_data_is_kept_by_terraform_itself() -> None:
    def build(stack: TerraformStack) -> None:
        terraform_data(stack, "kept", input={"a": 1}, lifecycle={"ignore_changes": ["input"]})

    assert scratch(build).resource("terraform_data.kept") == {
        "input": {"a": 1},
        "lifecycle": {"ignore_changes": ["input"]},
    }


def test_each_resource_that_is_forgotten_stays_in_aws() -> None:
    def build(stack: TerraformStack) -> None:
        forget(stack, "aws_vpc.other")
        forget(stack, "aws_vpc.one")

    assert scratch(build).json["removed"] == [
        {"from": address, "lifecycle": {"destroy": False}}
        for address in ("aws_vpc.one", "aws_vpc.other")
    ]
