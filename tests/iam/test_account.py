"""The account and its region are read, never written down."""

from modules.bindings.core import TerraformOutput, TerraformStack
from modules.iam.account import Account
from tests.support.environments import scratch


def build(stack: TerraformStack) -> None:
    account = Account(stack, "_account")
    for name, value in {
        "account_id": account.account_id,
        "region": account.region,
        "partition": account.partition,
        "arn": account.arn("ecs", "cluster/main"),
        "root_arn": account.root_arn,
    }.items():
        TerraformOutput(stack, name, value=value)


def test_an_account_is_three_data_sources_and_no_resource() -> None:
    found = scratch(build)

    assert found.json["data"] == {
        "aws_caller_identity": {"current": {}},
        "aws_partition": {"partition": {}},
        "aws_region": {"region": {}},
    }
    assert found.addresses() == []


def test_arns_are_made_of_references_alone() -> None:
    account_id = "${data.aws_caller_identity.current.account_id}"
    region = "${data.aws_region.region.id}"
    partition = "${data.aws_partition.partition.partition}"

    assert scratch(build).outputs == {
        "account_id": account_id,
        "region": region,
        "partition": partition,
        "arn": f"arn:{partition}:ecs:{region}:{account_id}:cluster/main",
        "root_arn": f"arn:{partition}:iam::{account_id}:root",
    }


def test_a_module_takes_the_three_from_an_arn_and_asks_for_nothing() -> None:
    def of_arn(stack: TerraformStack) -> None:
        account = Account(stack, "_account", arn="var.cluster_arn")
        TerraformOutput(stack, "arn", value=account.arn("ecs", "*"))

    found = scratch(of_arn)

    assert "data" not in found.json
    assert found.outputs == {
        "arn": "arn:${local.partition}:ecs:${local.region}:${local.account_id}:*"
    }
    assert found.json["locals"] == {
        "account_id": '${split(":", var.cluster_arn)[4]}',
        "partition": '${split(":", var.cluster_arn)[1]}',
        "region": '${split(":", var.cluster_arn)[3]}',
    }
