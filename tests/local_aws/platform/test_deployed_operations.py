"""What the operator's commands tell of the deployed platform."""

import time
from typing import Any

import pytest

from local_aws.faults import Faults, injected
from tests.local_aws.platform.project import STACK, Project
from tests.local_aws.platform.reading import Reader

CLUSTER, SERVICE = "payment-cluster-dev", "payment-payment-processor-dev"
GROUP = "/ecs/payment-dev/payment-processor"
IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"


@pytest.fixture(autouse=True)
def platform(deployed: dict[str, Any]) -> None:
    """What is looked at."""


def lines_of(output: str, service: str) -> list[str]:
    """What `make status` says of one service."""
    _, _, rest = output.partition(f"\n{service}: ")
    first, *others = rest.splitlines()
    end = next((n for n, line in enumerate(others) if not line.startswith("    ")), None)
    return [first, *(line.strip() for line in others[:end])]


def write(read: Reader, stream: str, *messages: str) -> None:
    """Write as the agent of a container does."""
    logs, name = read.client("logs"), {"logGroupName": GROUP, "logStreamName": stream}
    logs.create_log_stream(**name)
    now = int(time.time() * 1000)
    events = [{"timestamp": now, "message": message} for message in messages]
    logs.put_log_events(**name, logEvents=events)


def test_the_status_of_services_that_are_well(project: Project) -> None:
    code, output = project.command("status", "dev")

    assert code == 0, output
    for name in ("api-gateway", "payment-processor", "fraud-detector"):
        assert lines_of(output, name)[:4] == [
            "well",
            "2 of 2 tasks run",
            "scaled between 2 and 10",
            f"image of {name}: {IMAGE}",
        ]


def test_the_status_of_a_service_whose_tasks_do_not_start(project: Project, read: Reader) -> None:
    ecs, name = read.client("ecs"), {"cluster": CLUSTER, "service": SERVICE}
    with injected(project.server.endpoint_url, Faults(images_that_never_start=(IMAGE,))):
        ecs.update_service(**name, desiredCount=3)
        code, output = project.command("status", STACK)
        ecs.update_service(**name, desiredCount=2)
    said = lines_of(output, "payment-processor")

    assert code == 1
    assert said[:2] == ["not well", "2 of 3 tasks run"]
    assert any("has reached a steady state" in line for line in said)
    assert lines_of(output, "fraud-detector")[0] == "well"
    assert output.endswith(
        f"{STACK} is not well\n  - payment-processor: 2 of 3 tasks run, 1 are pending\n"
    )


def test_a_service_that_is_only_in_the_file_has_no_status(project: Project) -> None:
    file = project.environment("dev")
    before = file.read_text()
    file.write_text(before + "\n[services.ledger]\n")
    code, output = project.command("status", "dev")
    file.write_text(before)

    assert code == 0, output
    assert "\nledger: is in the file and not deployed yet\n" in output


def test_the_log_of_a_service_is_shown_from_all_of_its_tasks(
    project: Project, read: Reader
) -> None:
    write(read, "ecs/payment-processor/1", "started", "ERROR no money")
    write(read, "ecs/payment-processor/2", "started too")
    code, output = project.command("logs", "dev", "payment-processor")
    lines = [line.partition(" ")[2] for line in output.splitlines()]

    assert code == 0, output
    assert lines[-4] == f"group {GROUP}"
    assert sorted(lines[-3:]) == ["ERROR no money", "started", "started too"]


def test_the_log_is_filtered(project: Project) -> None:
    code, output = project.command("logs", "dev", "payment-processor", FILTER="ERROR")

    assert code == 0, output
    assert output.endswith(" ERROR no money\n")
    assert "started" not in output


def test_a_log_is_followed_until_it_is_interrupted(project: Project, read: Reader) -> None:
    process = project.start("logs", "dev", "payment-processor", FOLLOW="1", FILTER="later")
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("Log group"):
            break
    write(read, "ecs/payment-processor/3", "later")
    assert process.stdout.readline().endswith(" later\n")
    process.terminate()
    process.communicate(timeout=60)

    assert process.returncode == 130


def test_a_log_without_lines_says_how_to_look_further_back(project: Project) -> None:
    code, output = project.command("logs", "dev", "fraud-detector", SINCE="2h")

    assert code == 0, output
    assert output.endswith("Nothing was written in that time; SINCE=1d looks further back.\n")


@pytest.mark.parametrize(
    ("service", "since", "rule"),
    [
        ("", "", "SERVICE: none is given; choose one of api-gateway, fraud-detector, "),
        ("fraud-detectr", "", 'is no service of payment-dev; did you mean "fraud-detector"?'),
        ("fraud-detector", "2 hours", 'SINCE: "2 hours" is no length of time; write 30s, 10m, '),
    ],
)
def test_a_log_that_cannot_be_meant_is_refused(
    project: Project, service: str, since: str, rule: str
) -> None:
    code, output = project.command("logs", "dev", service, SINCE=since)

    assert code == 1
    assert rule in output


@pytest.mark.parametrize("command", ["status", "logs"])
def test_what_is_not_deployed_is_refused(project: Project, command: str) -> None:
    code, output = project.command(command, "staging", "api-gateway")

    assert code == 1
    assert f"{command}\n  - ENV: payment-staging is not deployed yet; make deploy" in output
