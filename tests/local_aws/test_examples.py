"""The environments under `examples`: each is deployed, and its next plan is empty."""

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from commands.stacks.plan import Plan, plan_stack
from tests.local_aws.platform.project import Project
from tests.local_aws.platform.scenarios import make_state_bucket
from tests.support.project import ROOT

FILES = sorted((ROOT / "examples" / "environments").glob("*.toml"))
BUCKET = "shop-state"
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
TOGETHER = 4
KNOWN = (
    # Its table says so; AWS's own policies for flow logs and deliveries bound the call by groups.
    [{"action": "logs:DescribeLogGroups", "required_format": "*"}],
    # AWS's page on access points compares their ARN so.
    "Type mismatch: StringEquals requires a value of type String but given Arn",
)
GROUP = "sg-0123456789abcdef0"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project with these environments, and what they name of others."""
    project = Project(tmp_path_factory.mktemp("examples"))
    folder = project.environment("any").parent
    for file in folder.iterdir():
        file.unlink()
    acm, ec2 = project.read.client("acm"), project.read.client("ec2")
    certificate = acm.request_certificate(DomainName="shop.example.com")["CertificateArn"]
    group = ec2.create_security_group(GroupName="theirs", Description="Theirs")["GroupId"]
    for file in FILES:
        text = file.read_text().replace(CERTIFICATE, certificate).replace(GROUP, group)
        (folder / file.name).write_text(text)
    s3 = {"bucket": BUCKET, "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, BUCKET)
    yield project
    project.stop()


@pytest.fixture(scope="module")
def second_plans(project: Project) -> dict[str, Plan]:
    """What is still to do in each after its deployment; some at a time, for they mostly wait."""
    platform = project.cdktf("deployed")
    platform.synth()

    def deployed(file: Path) -> Plan:
        stack = f"shop-{file.stem}"
        platform.terraform(stack, "init", "-input=false")
        platform.terraform(stack, "apply", "-input=false", "-auto-approve")
        return plan_stack(platform, stack)

    with ThreadPoolExecutor(TOGETHER) as executor:
        plans = executor.map(deployed, FILES)
        return {file.stem: plan for file, plan in zip(FILES, plans, strict=True)}


@pytest.mark.parametrize("name", [file.stem for file in FILES])
def test_an_example_is_deployed_and_planned_again_empty(
    second_plans: dict[str, Plan], name: str
) -> None:
    assert second_plans[name].empty, second_plans[name].report


@pytest.mark.usefixtures("second_plans")
def test_no_policy_of_them_says_what_iam_does_not_know(project: Project, tmp_path: Path) -> None:
    iam = project.read.client("iam")
    for page in iam.get_paginator("list_roles").paginate():
        for role in (one["RoleName"] for one in page["Roles"]):
            for name in iam.list_role_policies(RoleName=role)["PolicyNames"]:
                policy = iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
                (tmp_path / f"{role}-{name}.json").write_text(json.dumps(policy))

    linter = Path(sys.executable).with_name("parliament")
    said = subprocess.run(
        [linter, "--directory", tmp_path, "--json"], capture_output=True, text=True, check=False
    )
    findings = [json.loads(line) for line in said.stdout.splitlines()]

    assert len([*tmp_path.iterdir()]) > 2 * len(FILES)
    assert [finding for finding in findings if finding["detail"] not in KNOWN] == [], said.stderr
