"""Jobs that are deployed, run by hand, changed and taken away."""

import json
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from commands.tools.errors import CommandError
from local_aws.faults import Faults, injected
from local_aws.leftovers import leftovers
from tests.local_aws.platform.project import Change, Project, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket

STACK, CLUSTER, REGION, BUCKET = "shop-test", "shop-cluster-test", "eu-west-1", "shop-state"
IMAGE = "example.com/report:1"

PLATFORM = """
project = "shop"
region = "eu-west-1"
disposable = true

[network]
availability_zones = ["eu-west-1a", "eu-west-1b"]

[services.web]
desired_count = 1
scaling = false
"""
REPORT = f"""
[jobs.report]
image = "{IMAGE}"
command = ["report", "--all"]
calls.web = "asks for the orders"
"""
NIGHTLY = """schedule = "cron(0 2 * * ? *)"
timezone = "Europe/Berlin"
maximum_retry_attempts = 3
"""
HOURLY = 'schedule = "rate(1 hour)"\n'
RENAMED = REPORT.replace("[jobs.report]", '[jobs.nightly]\nrenamed_from = "report"')
CLEANUP = """
[jobs.cleanup]
image_of = "web"
"""
MIGRATED, FAILING = "example.com/migrate:1", "example.com/migrate:2"
MIGRATE = """
[jobs.migrate]
before = ["web"]
command = ["migrate"]
image = "{}"
"""
IMPATIENT = 'timeout_seconds = 1\nimage = ":2"\n'


class Shop:
    """Their platform, deployed, and what AWS knows of its jobs."""

    def __init__(self, project: Project) -> None:
        self.project = project
        for file in (project.folder / "environments").iterdir():
            file.unlink()
        s3 = {"bucket": BUCKET, "region": REGION, "encrypt": True, "use_lockfile": True}
        backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
        (project.folder / "backend.tf.json").write_text(backend)
        make_state_bucket(project, BUCKET)

    def says(self, *lines: str) -> None:
        self.project.environment("test").write_text(PLATFORM + "".join(lines))

    def apply(self, phase: str, *lines: str) -> Change:
        self.says(*lines)
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        return change

    def client(self, service: str) -> Any:
        return self.project.read.client(service)

    def schedule(self) -> dict[str, Any]:
        name = {"GroupName": "shop-report-test", "Name": "shop-report-test"}
        return dict(self.client("scheduler").get_schedule(**name))

    def service(self) -> dict[str, Any]:
        found = self.client("ecs").describe_services(cluster=CLUSTER, services=["shop-web-test"])
        return dict(found["services"][0])

    def web(self) -> dict[str, Any]:
        """The task definition that the service runs."""
        arn = self.service()["taskDefinition"]
        found = self.client("ecs").describe_task_definition(taskDefinition=arn)
        return dict(found["taskDefinition"])

    def run(self, job: str, environment: str = "test") -> tuple[int, str]:
        return self.project.command("run", environment, job)

    def tasks(self) -> list[dict[str, Any]]:
        ecs = self.client("ecs")
        arns = [
            arn
            for status in ("RUNNING", "STOPPED")
            for arn in ecs.list_tasks(cluster=CLUSTER, desiredStatus=status)["taskArns"]
        ]
        return list(ecs.describe_tasks(cluster=CLUSTER, tasks=arns)["tasks"]) if arns else []


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Their platform, with a job each night and one that is started by hand."""
    project = Project(tmp_path_factory.mktemp("shop"), region=REGION)
    shop = Shop(project)
    shop.says(REPORT, NIGHTLY, CLEANUP, IMPATIENT)
    project.deploy(STACK, "deployed")
    yield shop
    project.stop()


def test_the_plan_after_a_deployment_is_empty(shop: Shop) -> None:
    assert plan_again(shop.project.cdktf("planned"), STACK).empty


def test_a_schedule_starts_the_task_with_what_the_output_says(shop: Shop) -> None:
    schedule = shop.schedule()
    outputs = shop.project.cdktf("read").outputs(STACK)
    target, told = schedule["Target"], outputs["jobs"]["report"]

    assert schedule["ScheduleExpression"] == "cron(0 2 * * ? *)"
    assert schedule["ScheduleExpressionTimezone"] == "Europe/Berlin"
    assert target["Arn"] == outputs["cluster_arn"]
    assert target["RetryPolicy"]["MaximumRetryAttempts"] == 3
    parameters = target["EcsParameters"]
    assert parameters["TaskDefinitionArn"] == told["task_definition_arn"]
    network = parameters["NetworkConfiguration"]["awsvpcConfiguration"]
    assert sorted(network["Subnets"]) == sorted(told["subnet_ids"])
    assert network["SecurityGroups"] == told["security_group_ids"]


def test_a_job_that_is_run_shows_its_log_and_ends_with_its_exit_code(shop: Shop) -> None:
    code, output = shop.run("report")

    assert code == 0, output
    assert f"local AWS: {IMAGE} report --all" in output
    states = [line.strip() for line in output.splitlines() if line.startswith("    ")]
    assert states == ["pending", "running", "stopped"]
    assert output.endswith("report has ended with exit code 0.\n")
    with injected(shop.project.server.endpoint_url, Faults(images_that_fail=(IMAGE,))):
        code, output = shop.run("report")
    assert code == 1
    assert output.endswith("report has ended with exit code 1.\n")


def test_a_task_that_does_not_start_says_why(shop: Shop) -> None:
    with injected(shop.project.server.endpoint_url, Faults(images_that_never_start=(IMAGE,))):
        code, output = shop.run("report")

    assert code == 1
    assert "report did not start\n  - TaskFailedToStart: CannotPullContainerError: " in output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_ends_the_task(shop: Shop, number: signal.Signals) -> None:
    process = shop.project.start("run", "test", "report")
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == "pending":
            break
    process.send_signal(number)
    output, _ = process.communicate(timeout=60)

    assert process.returncode == 130
    assert "    ended task " in output
    assert "UserInitiated" in {task["stopCode"] for task in shop.tasks()}
    assert {task["lastStatus"] for task in shop.tasks()} == {"STOPPED"}


def test_a_job_ends_when_it_has_taken_too_long(shop: Shop) -> None:
    code, output = shop.run("cleanup")

    assert code == 1
    assert "cleanup\n  - timeout_seconds: 1 have passed, and the task is ended" in output
    assert {task["lastStatus"] for task in shop.tasks()} == {"STOPPED"}


@pytest.mark.parametrize(
    ("job", "rule"),
    [
        ("", "JOB: none is given; choose one of cleanup, report"),
        ("repotr", 'JOB: "repotr" is no job of shop-test; did you mean "report"?'),
    ],
)
def test_a_job_that_is_not_there_is_refused(shop: Shop, job: str, rule: str) -> None:
    code, output = shop.run(job)

    assert code == 1
    assert f"run\n  - {rule}" in output


def test_a_job_that_is_not_deployed_is_refused(shop: Shop) -> None:
    shop.says(REPORT, CLEANUP, IMPATIENT, '[jobs.later]\nimage = "example.com/later:1"\n')
    code, output = shop.run("later")

    assert code == 1
    assert "JOB: later is in the file and not deployed yet; make deploy ENV=test" in output


def test_another_time_changes_the_schedule_in_place(shop: Shop) -> None:
    change = shop.apply("hourly", REPORT, HOURLY)

    assert change.actions["aws_scheduler_schedule.report"] == "change"
    assert change.addresses("add") == set()
    assert {one.partition(".")[2] for one in change.addresses("destroy")} >= {
        "cleanup",
        "cleanup_execution",
        "cleanup_task",
    }
    assert shop.schedule()["ScheduleExpression"] == "rate(1 hour)"


def test_a_renamed_job_keeps_its_schedule_its_images_and_its_log(shop: Shop) -> None:
    change = shop.apply("renamed", RENAMED, HOURLY)

    assert change.addresses("add") == change.addresses("destroy") == set()
    assert change.actions == {
        "aws_ecs_task_definition.nightly": "replace",
        "aws_scheduler_schedule.nightly": "change",
    }
    assert shop.schedule()["ScheduleExpression"] == "rate(1 hour)"
    code, output = shop.run("nightly")
    assert code == 0, output


def test_without_a_schedule_nothing_starts_the_job(shop: Shop) -> None:
    change = shop.apply("by hand", RENAMED)

    assert change.actions == {
        "aws_iam_role.nightly_scheduler": "destroy",
        "aws_iam_role_policy.nightly_scheduler": "destroy",
        "aws_scheduler_schedule.nightly": "destroy",
        "aws_scheduler_schedule_group.nightly": "destroy",
        "aws_sqs_queue.nightly_dead_letters": "destroy",
    }


def test_a_migration_comes_first_in_the_tasks_of_the_service(shop: Shop) -> None:
    change = shop.apply("migrated", RENAMED, MIGRATE.format(MIGRATED))
    containers = {one["name"]: one for one in shop.web()["containerDefinitions"]}

    assert change.actions["aws_ecs_service.web"] == "change"
    waited_for = {"containerName": "migrate", "condition": "SUCCESS"}
    assert containers["web"]["dependsOn"] == [waited_for]
    assert containers["migrate"]["image"] == MIGRATED
    assert containers["migrate"]["essential"] is False
    assert shop.run("migrate")[0] == 0


def test_a_migration_that_fails_stops_the_deployment_while_the_old_tasks_go_on(shop: Shop) -> None:
    before = shop.web()["taskDefinitionArn"]
    shop.says(RENAMED, MIGRATE.format(FAILING))

    with (
        injected(shop.project.server.endpoint_url, Faults(images_that_fail=(FAILING,))),
        pytest.raises(CommandError) as raised,
    ):
        shop.project.deploy(STACK, "failing")

    assert "ECS rolled web back to its last good task definition" in str(raised.value)
    assert shop.web()["taskDefinitionArn"] == before
    assert shop.service()["runningCount"] == 1
    # Mended, as its author would: the same image succeeds.
    change = shop.apply("mended", RENAMED, MIGRATE.format(FAILING))
    assert shop.web()["taskDefinitionArn"] != before
    assert change.second_plan.empty


def test_a_destroyed_platform_leaves_nothing_of_its_jobs(shop: Shop) -> None:
    shop.project.destroy(STACK, "destroyed")

    left = leftovers(shop.project.server.endpoint_url, REGION)
    assert left == [f"S3 bucket {BUCKET}"]
