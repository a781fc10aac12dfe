"""A shell and permissions of a deployed service, for an incident, and secrets that are rotated."""

import json
import time
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Any

import pytest

from local_aws.calls import recorded
from local_aws.faults import Faults, injected
from tests.local_aws.platform.project import Change, Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, CLUSTER, REGION, BUCKET = "shop-test", "shop-cluster-test", "eu-west-1", "shop-state"

PLATFORM = """
project = "shop"
region = "eu-west-1"
account_id = "123456789012"

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]
nat_gateways = "single"
interface_endpoints = ["guardduty-data"]

[cluster]
guardduty_runtime_monitoring = true

[services.stock]
secrets.TOKEN = "token:token"

[services.other]

[secrets.token]
description = "Token of a partner"
generate_string_key = "token"
{rotation}
[services.web]
secrets.TOKEN = "token"
"""
ROTATION = """
[secrets.token.rotation]
schedule_expression = "rate(30 days)"
duration = "2h"
lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate-token"
"""
READING = ("secretsmanager:*Get*Value", "secretsmanager:GetRandomPassword")
SHELL = "enable_execute_command = true\n"
WRITABLE = """readonly_root_filesystem = false
waivers.writable_root_filesystem = "image of a vendor"
"""


def permissions(team: str) -> str:
    """Return what the code of the service may do, under a condition."""
    return f"""
[[services.web.task_role_statements]]
actions = ["s3:GetObject"]
resources = ["arn:aws:s3:::shop/${{aws:PrincipalTag/team}}/*"]

[services.web.task_role_statements.conditions.StringEquals]
"s3:ExistingObjectTag/team" = ["{team}", "all"]

[services.web.task_role_statements.conditions.Bool]
"aws:SecureTransport" = ["true"]
"""


class Shop:
    """Their platform, deployed, and what AWS knows of its sessions."""

    def __init__(self, project: Project) -> None:
        self.project, self.read = project, project.read
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, *lines: str, rotation: str = "") -> None:
        platform = PLATFORM.format(rotation=rotation)
        self.project.environment("test").write_text(platform + "".join(lines))

    def apply(self, phase: str, *lines: str, rotation: str = "") -> Change:
        self.says(*lines, rotation=rotation)
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        return change

    @property
    def service(self) -> dict[str, Any]:
        return dict(self.read.ecs_services(CLUSTER)["shop-web-test"])

    @property
    def task(self) -> dict[str, Any]:
        ecs, arn = self.read.client("ecs"), self.service["taskDefinition"]
        return dict(ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"])

    @property
    def secret(self) -> dict[str, Any]:
        secrets = self.read.client("secretsmanager")
        return dict(secrets.describe_secret(SecretId="shop-token-test"))

    def deployments(self) -> dict[str, Any]:
        """Return when the newest deployment of each service began."""
        services = self.read.ecs_services(CLUSTER)
        return {name: one["deployments"][0]["createdAt"] for name, one in services.items()}

    @property
    def settings(self) -> dict[str, Any]:
        ecs = self.read.client("ecs")
        [cluster] = ecs.describe_clusters(clusters=[CLUSTER], include=["CONFIGURATIONS"])[
            "clusters"
        ]
        return dict(cluster["configuration"]["executeCommandConfiguration"])

    @property
    def records(self) -> dict[str, dict[str, Any]]:
        logs = self.read.client("logs")
        found = logs.describe_log_groups(logGroupNamePrefix="/ecs/shop-test/execute-command-")
        return {group["logGroupName"]: group for group in found["logGroups"]}

    @property
    def policies(self) -> list[str]:
        iam = self.read.client("iam")
        return list(iam.list_role_policies(RoleName="shop-web-task-test")["PolicyNames"])

    @property
    def allowed(self) -> list[dict[str, Any]]:
        iam = self.read.client("iam")
        found = iam.get_role_policy(RoleName="shop-web-task-test", PolicyName="allow")
        return list(found["PolicyDocument"]["Statement"])


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Their platform, whose services have no shell."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = Shop(project)
    shop.says()
    project.deploy(STACK, "deployed")
    assert plan_again(project.cdktf("planned"), STACK).empty
    yield shop
    project.stop()


def test_guardduty_watches_the_cluster_and_its_agent_can_be_pulled(shop: Shop) -> None:
    ecs, iam, ec2 = (shop.read.client(name) for name in ("ecs", "iam", "ec2"))
    [cluster] = ecs.describe_clusters(clusters=[CLUSTER], include=["TAGS"])["clusters"]
    assert {"key": "GuardDutyManaged", "value": "true"} in cluster["tags"]

    policy = iam.get_role_policy(RoleName="shop-web-execution-test", PolicyName="allow")
    pulls = {one["Sid"]: one["Resource"] for one in policy["PolicyDocument"]["Statement"]}
    assert pulls["PullGuardDutyAgent"] == (
        "arn:aws:ecr:eu-west-1:694911143906:repository/aws-guardduty-agent-fargate"
    )
    [endpoint] = ec2.describe_vpc_endpoints(
        Filters=[
            {"Name": "service-name", "Values": ["com.amazonaws.eu-west-1.guardduty-data"]},
        ]
    )["VpcEndpoints"]
    assert "guardduty:SendSecurityTelemetry" in endpoint["PolicyDocument"]


def test_a_shell_replaces_the_tasks_of_that_service_alone(shop: Shop) -> None:
    change = shop.apply("shell", SHELL, permissions("web"))

    assert change.actions == {
        "aws_cloudwatch_log_group.execute_command": "add",
        "aws_ecs_cluster.this": "change",
        "aws_ecs_service.web": "change",
        "aws_ecs_task_definition.web": "replace",
        "aws_iam_role_policy.web_task": "add",
        "aws_iam_role_policy.web_task_execute_command": "add",
    }
    assert shop.service["enableExecuteCommand"] is True
    assert sorted(shop.policies) == ["allow", "execute-command"]
    mounts = shop.task["containerDefinitions"][0]["mountPoints"]
    assert sorted(mount["containerPath"] for mount in mounts) == [
        "/managed-agents",
        "/var/lib/amazon/ssm",
        "/var/log/amazon/ssm",
    ]


def test_the_code_may_do_what_is_written_under_its_conditions(shop: Shop) -> None:
    assert shop.allowed == [
        {
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::shop/${aws:PrincipalTag/team}/*",
            "Condition": {
                "StringEquals": {"s3:ExistingObjectTag/team": ["web", "all"]},
                "Bool": {"aws:SecureTransport": ["true"]},
            },
        }
    ]


def test_its_sessions_are_encrypted_and_recorded(shop: Shop) -> None:
    [(name, group)] = shop.records.items()

    assert shop.settings == {
        "kmsKeyId": group["kmsKeyId"],
        "logging": "OVERRIDE",
        "logConfiguration": {"cloudWatchLogGroupName": name, "cloudWatchEncryptionEnabled": True},
    }
    assert group["retentionInDays"] == 30


def test_with_a_writable_root_the_agent_needs_no_volume(shop: Shop) -> None:
    change = shop.apply("writable", SHELL, WRITABLE, permissions("stock"))

    assert change.actions["aws_iam_role_policy.web_task"] == "change"
    assert shop.allowed[0]["Condition"]["StringEquals"] == {
        "s3:ExistingObjectTag/team": ["stock", "all"]
    }
    assert shop.task["containerDefinitions"][0]["mountPoints"] == []
    assert shop.task["volumes"] == []


def test_a_shell_that_is_taken_away_leaves_its_records(shop: Shop) -> None:
    recorded = shop.records.keys()

    change = shop.apply("taken away")

    assert "aws_ecs_cluster.this" not in change.actions
    assert shop.service["enableExecuteCommand"] is False
    assert shop.policies == []
    assert shop.records.keys() == recorded


def test_a_second_incident_is_recorded_beside_the_first(shop: Shop) -> None:
    [first] = shop.records

    shop.apply("again", SHELL)

    [second] = shop.records.keys() - {first}
    assert shop.settings["logConfiguration"]["cloudWatchLogGroupName"] == second


@pytest.mark.parametrize(
    ("service", "said"),
    [
        ("web", "SERVICE: no task of web runs; make status says why it does not"),
        ("stock", "write enable_execute_command = true into [services.stock] and deploy it"),
        ("stok", 'SERVICE: "stok" is no service of shop-test; did you mean "stock"?'),
    ],
)
def test_a_shell_that_there_cannot_be_is_refused_with_what_helps(
    shop: Shop, service: str, said: str
) -> None:
    code, output = shop.project.command("shell", "test", service)

    assert (code, said in output) == (1, True), output


def test_a_rotation_is_one_resource_more_and_no_value_is_read_for_it(shop: Shop) -> None:
    with injected(shop.project.server.endpoint_url, Faults(denied=READING)):
        change = shop.apply("rotation", SHELL, rotation=ROTATION)

    assert change.actions == {"aws_secretsmanager_secret_rotation.token": "add"}
    found = shop.secret
    assert found["RotationRules"] == {"ScheduleExpression": "rate(30 days)", "Duration": "2h"}
    assert [*found["VersionIdsToStages"].values()] == [["AWSCURRENT"]]


def test_exactly_the_services_that_read_a_secret_are_redeployed_one_after_the_other(
    shop: Shop,
) -> None:
    before = shop.deployments()
    with recorded(shop.project.server.endpoint_url) as calls:
        code, said = shop.project.command("rotate", "test", "token", YES="1")

    after = shop.deployments()
    assert code == 0, said
    assert {name for name in after if after[name] != before[name]} == {
        "shop-stock-test",
        "shop-web-test",
    }
    assert after["shop-web-test"] > after["shop-stock-test"]
    first, second = (at for at, call in enumerate(calls) if call == "ecs:UpdateService")
    assert "ecs:DescribeServices" in calls[first:second]
    assert "secretsmanager:RotateSecret" in calls
    assert not [call for call in calls if fnmatch(call, READING[0])]
    assert plan_again(shop.project.cdktf("rotated"), STACK).empty


def test_a_value_that_a_person_has_set_reaches_who_still_runs_the_one_before(shop: Shop) -> None:
    secrets, endpoint = shop.read.client("secretsmanager"), shop.project.server.endpoint_url
    time.sleep(1)  # moto tells of changes by the second.
    secrets.put_secret_value(SecretId="shop-token-test", SecretString='{"token": "new"}')
    with injected(endpoint, Faults(images_that_never_start=("*",))):
        code, failed = shop.project.command("rotate", "test", "token", YES="1")
    assert (code, "Without the present value of token: stock, web" in failed) == (1, True), failed
    assert "circuit breaker" in failed

    code, said = shop.project.command("rotate", "test", "token", YES="1")
    assert (code, "Rotating token" in said) == (0, False), said
    assert "since before that run stock, web" in said
    code, said = shop.project.command("rotate", "test", "token", YES="1", ROTATE="0")
    assert (code, "Rotating" in said, "Redeploying" in said) == (0, False, False), said
    assert json.loads(secrets.get_secret_value(SecretId="shop-token-test")["SecretString"]) == {
        "token": "new"
    }
