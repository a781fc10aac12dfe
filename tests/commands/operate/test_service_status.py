"""What is said of a service: what runs, what of it is not well, and where to look."""

from datetime import UTC, datetime
from typing import Any

import pytest

from commands.operate.service_status import ServiceStatus

AT = datetime(2026, 5, 1, 12, 3, 11, tzinfo=UTC)
DEPLOYMENT = {"rolloutState": "COMPLETED", "rolloutStateReason": "completed."}
HEALTHY: dict[str, Any] = {"Target": {"Id": "10.0.1.4"}, "TargetHealth": {"State": "healthy"}}


def status(
    service: dict[str, Any] | None = None,
    targets: tuple[dict[str, Any], ...] = (),
    stopped: tuple[dict[str, Any], ...] = (),
    scaling: dict[str, Any] | None = None,
) -> ServiceStatus:
    least = {
        "desiredCount": 2,
        "runningCount": 2,
        "pendingCount": 0,
        "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/shop-web-test:7",
        "deployments": [DEPLOYMENT],
        "events": [{"createdAt": AT, "message": f"event {number}"} for number in range(5)],
    }
    images = {"web": "example.com/web:1"}
    return ServiceStatus(least | (service or {}), images, targets, scaling or {}, stopped)


def target(state: str, **health: str) -> dict[str, Any]:
    return {"Target": {"Id": "10.0.1.5"}, "TargetHealth": {"State": state, **health}}


def test_a_service_that_is_well_has_no_problems() -> None:
    assert [*status(targets=(HEALTHY,)).problems()] == []


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        (
            status({"runningCount": 1, "pendingCount": 1}),
            "1 of 2 tasks run, 1 are pending",
        ),
        (
            status({"deployments": [{"rolloutState": "FAILED", "rolloutStateReason": "broken"}]}),
            "rollout FAILED: broken",
        ),
        (
            status({"deployments": [{"rolloutState": "IN_PROGRESS"}]}),
            "rollout IN_PROGRESS: no reason",
        ),
        (
            status(targets=(HEALTHY, target("unhealthy", Description="Request timed out"))),
            "target 10.0.1.5 is unhealthy: Request timed out",
        ),
        (
            status(targets=(target("initial", Reason="Elb.RegistrationInProgress"),)),
            "target 10.0.1.5 is initial: Elb.RegistrationInProgress",
        ),
    ],
)
def test_what_is_not_well_is_said(found: ServiceStatus, problem: str) -> None:
    assert [*found.problems()] == [problem]


def test_a_target_that_leaves_is_no_problem() -> None:
    assert [*status(targets=(HEALTHY, target("draining"))).problems()] == []


def test_a_deployment_that_another_controller_makes_has_no_state_of_a_rollout() -> None:
    assert [*status({"deployments": [{}]}).problems()] == []


def test_what_runs_is_told() -> None:
    found = status(
        targets=(HEALTHY, target("draining")), scaling={"MinCapacity": 2, "MaxCapacity": 9}
    )

    assert [*found.facts()] == [
        "2 of 2 tasks run",
        "scaled between 2 and 9",
        "image of web: example.com/web:1",
        "task definition: shop-web-test:7",
        "targets: 1 of 2 are healthy",
    ]


def test_of_a_service_without_scaling_and_targets_neither_is_told() -> None:
    assert [*status().facts()] == [
        "2 of 2 tasks run",
        "image of web: example.com/web:1",
        "task definition: shop-web-test:7",
    ]


def test_the_last_tasks_say_why_they_stopped_before_the_last_events() -> None:
    tasks = tuple(
        {
            "stoppedAt": AT.replace(second=second),
            "stoppedReason": "Essential container in task exited",
            "containers": [{"name": "web", **end}, {"name": "helper", "exitCode": 0}],
        }
        for second, end in enumerate([{}, {"exitCode": 137}, {"reason": "OutOfMemory"}, {}])
    )

    assert [*status(stopped=tasks).history()] == [
        "12:03:03 stopped: Essential container in task exited",
        "12:03:02 stopped: Essential container in task exited; web: OutOfMemory",
        "12:03:01 stopped: Essential container in task exited; web: exit code 137",
        "12:03:11 event 0",
        "12:03:11 event 1",
        "12:03:11 event 2",
    ]
