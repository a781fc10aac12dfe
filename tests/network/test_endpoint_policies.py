"""Who may pass an endpoint, and to whose resources."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from modules.bindings.core import TerraformStack
from modules.iam.account import Account
from modules.network.endpoint_policies import endpoint_policy
from modules.network.endpoints_spec import NEEDED_ENDPOINTS
from modules.network.spec import NetworkSpec
from tests.network.test_network import CLOSED
from tests.support.environments import least, scratch

S3, INTERFACE = "aws_vpc_endpoint.s3", "aws_vpc_endpoint.interface"
OWN = "${data.aws_caller_identity.current.account_id}"
PARTITION = "${data.aws_partition.partition.partition}"
AGENT = "guardduty-data"
THEIRS = "444455556666"


@pytest.mark.parametrize("address", [S3, INTERFACE])
def test_only_the_own_account_s_principals_reach_only_its_own_resources(address: str) -> None:
    own = least(CLOSED).statements(address)["OwnAccount"]

    assert own["Condition"] == {
        "StringEquals": {"aws:PrincipalAccount": [OWN]},
        "StringEqualsIfExists": {"aws:ResourceAccount": [OWN]},
    }


def test_ecr_s_layers_are_pulled_by_whoever_ecr_signs_the_request_for() -> None:
    assert least(CLOSED).statements(S3)["PullLayers"] == {
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": "s3:GetObject",
        "Resource": f"arn:{PARTITION}:s3:::"
        "prod-${data.aws_region.region.id}-starport-layer-bucket/*",
    }


@pytest.mark.parametrize(
    ("address", "action"),
    [
        (S3, "s3:GetObject"),
        (INTERFACE, "ecr:BatchGetImage"),
        (INTERFACE, "secretsmanager:GetSecretValue"),
        (INTERFACE, "ssm:GetParameters"),
        (INTERFACE, "kms:Decrypt"),
    ],
)
def test_what_a_task_may_have_of_another_account_is_read_by_own_roles_alone(
    address: str, action: str
) -> None:
    reads = least(CLOSED).statements(address)["ReadOfOthers"]

    assert action in reads["Action"]
    assert reads["Condition"] == {"StringEquals": {"aws:PrincipalAccount": [OWN]}}


def test_guardduty_s_agent_sends_what_it_sees_where_there_is_its_endpoint() -> None:
    closed = least(CLOSED).statements(INTERFACE)
    watched = least(CLOSED, {"network.interface_endpoints": [*NEEDED_ENDPOINTS, AGENT]})

    assert watched.statements(INTERFACE) == closed | {
        "SendTelemetry": {
            **closed["ReadOfOthers"],
            "Action": "guardduty:SendSecurityTelemetry",
        }
    }


@pytest.mark.parametrize("address", [S3, INTERFACE])
def test_a_further_account_counts_as_the_own_one(address: str) -> None:
    found = least(CLOSED, {"network.endpoint_account_ids": [THEIRS]}).statements(address)

    assert found["OwnAccount"]["Condition"] == {
        "StringEquals": {"aws:PrincipalAccount": [OWN, THEIRS]},
        "StringEqualsIfExists": {"aws:ResourceAccount": [OWN, THEIRS]},
    }


@pytest.mark.parametrize("address", [S3, INTERFACE])
def test_without_policies_everything_passes_and_no_former_policy_stays(address: str) -> None:
    own = least(CLOSED, {"network.endpoint_policies": False}).statements(address)["OwnAccount"]

    assert own == {
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": "*",
        "Resource": "*",
    }


def test_no_policy_says_what_iam_does_not_know(tmp_path: Path) -> None:
    found = least(CLOSED)
    for address in (S3, INTERFACE):
        policy = found.resource(address)["policy"].replace(PARTITION, "aws").replace(OWN, "1" * 12)
        (tmp_path / f"{address}.json").write_text(policy)

    linter = Path(sys.executable).with_name("parliament")
    said = subprocess.run(
        [linter, "--directory", tmp_path, "--json"], capture_output=True, text=True, check=False
    )
    issues = {json.loads(line)["issue"] for line in said.stdout.splitlines()}

    # Any resource it is: a policy of an endpoint grants nothing, the roles name theirs.
    assert issues == {"RESOURCE_STAR"}, said.stdout + said.stderr


def test_an_endpoint_of_what_is_never_another_account_s_has_no_way_there() -> None:
    def build(stack: TerraformStack) -> None:
        spec = NetworkSpec.parse({"availability_zones": ["us-east-1a", "us-east-1b"]}, source="t")
        policy = endpoint_policy(stack, spec, Account(stack, "_account"))

        assert [one["Sid"] for one in json.loads(policy)["Statement"]] == ["OwnAccount"]

    scratch(build).has_no("aws_vpc_endpoint")
