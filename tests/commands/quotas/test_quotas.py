"""What is used of AWS's quotas and what is left, told without an account."""

from pathlib import Path

import pytest

from commands.docs.quotas import page
from commands.quotas.quotas import quotas
from commands.tools.errors import CommandError
from modules.language.quotas import QUOTAS
from tests.commands.projects import with_environments

LIVE = """
[services.web]
route.priority = 1
scaling.max_capacity = 30
task_role_policy_arns.read = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"

[services.web.scaling.step_policies.jobs]
namespace = "Shop"
metric_name = "Jobs"
threshold = 0.5
step_adjustments = [{ metric_interval_lower_bound = 0, scaling_adjustment = 1 }]

[services.stock]
consumes.shipments = "ships"
scaling = { min_capacity = 0, max_capacity = 2, acceptable_backlog_per_task = 0.5 }
calls.web = "asks"
listeners.db.port = 5432

[load_balancers.edge]
type = "network"
ingress_cidr_blocks = ["10.0.0.0/8"]

[caches.sessions]
num_cache_clusters = 3

[caches.carts]

[queues.shipments]

[topics.events]
subscriptions.shipments = {}

[quotas]
rules_per_security_group = 100
"""


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return with_environments(tmp_path, live=LIVE)


def rows(text: str) -> dict[str, list[str]]:
    """Return the cells of each row of the table, by the quota."""
    lines = [line.split("  ") for line in text.splitlines()]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    return {name: rest for name, *rest in cells if len(rest) == 5}


@pytest.mark.parametrize("environment", ["live", "shop-live"])
def test_each_quota_is_shown_with_its_largest_use_and_what_is_left(
    environment: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quotas(project, {}, environment)

    found = rows(capsys.readouterr().out)
    assert found["Quota"] == ["Used", "Limit", "Left", "Limit from", "Most used by"]
    assert found["rules per security group and direction"] == [
        *("2", "100", "98", "environment file", "services.web")
    ]
    assert found["targets per load balancer"] == [
        *("60", "1,000", "940", "AWS's default", "load_balancer")
    ]
    assert found["instances per Cloud Map namespace"][:2] == ["64", "2,000"]
    assert found["instances per Cloud Map service"] == [
        *("60", "1,000", "940", "never more", "services.web.scaling.max_capacity")
    ]
    assert found["cache nodes per region *"][0] == "5"
    # Own ones, and of targets, steps, and of the way from and to no task: 12, 10, 1 and 2.
    assert found["metric alarms per region *"][0] == "25"
    assert found["managed policies of a task role"][:2] == ["1", "10"]
    assert found["topics in a queue's policy, 120 bytes each"][:2] == ["1", "60"]
    assert found["Elastic IP addresses per region *"][0] == "2"


def test_every_quota_has_a_row(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quotas(project, {}, "live")

    found = {name.removesuffix(" *") for name in rows(capsys.readouterr().out)}
    assert found - {"Quota"} == {quota.counted for quota in QUOTAS}


def test_without_credentials_the_limits_are_said_not_to_be_those_of_the_account(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quotas(project, {}, "live")

    said = capsys.readouterr().out.splitlines()
    assert "Limits of the account are not known: Unable to locate credentials" in said


def test_a_profile_that_is_not_there_leaves_the_limits_unknown(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "nowhere")

    quotas(project, {}, "live")

    told = "Limits of the account are not known: The config profile (nowhere) could not be found"
    assert told in capsys.readouterr().out


def test_what_exceeds_a_limit_is_told_with_the_command_that_asks_for_more(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quotas(project, {}, "live")

    assert capsys.readouterr().out.splitlines()[-1] == (
        "vCPUs of on-demand Fargate: 64 used, 6 allowed (AWS's default); have AWS raise it: "
        "aws service-quotas request-service-quota-increase --service-code fargate "
        "--quota-code L-3032A538 --desired-value 64 --region us-east-1"
    )


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ("remote-state", "ENV: remote-state is a bucket, which uses none of them"),
        ("prod", 'ENV: "prod" is no stack of this project'),
    ],
)
def test_what_is_no_environment_is_refused(environment: str, problem: str, project: Path) -> None:
    with pytest.raises(CommandError, match=problem):
        quotas(project, {}, environment)


def test_each_quota_is_in_the_reference_with_its_source() -> None:
    lines = page().splitlines()

    for quota in QUOTAS:
        [line] = [line for line in lines if line.startswith(f"| {quota.counted} |")]
        assert f"(https://{quota.source})" in line
        assert ("never" in line) is not quota.adjustable
