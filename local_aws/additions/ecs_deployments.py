"""How a deployment of an ECS service goes on: one step with each DescribeServices.

No clock: a caller who waits as he must sees every state, and always in the same order.
"""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from moto.core.utils import utcnow

from local_aws import injection
from local_aws.additions import image_pulls

# ECS gives up after as many failed tasks as half of the desired ones, but not before three.
FEWEST_FAILED_TASKS = 3

Deployment = dict[str, Any]


def deploy(backend: Any, service: Any) -> None:
    """Begins to replace the tasks of the service by ones of its present definition."""
    previous = getattr(service, "completed_deployment", None)
    new = _deployment(service)
    service.deployment_history = [*getattr(service, "deployment_history", []), new]
    if _starts(backend, service.task_definition):
        steps = _succeed(service, new, previous)
    else:
        steps = _fail(service, new, previous)
    _follow(service, steps)


def scale(backend: Any, service: Any) -> None:
    """Begins to run as many tasks as desired, of the same deployment."""
    _follow(service, _scale(service, _starts(backend, service.task_definition)))


def advance(service: Any) -> None:
    """Goes one step on; does nothing when the service has reached its state."""
    steps = getattr(service, "steps", iter(()))
    next(steps, None)


def end(service: Any) -> None:
    """Ends all tasks of a deleted service."""
    service.steps = iter(())
    service.deployments = []
    service.running_count = service.pending_count = 0


def _follow(service: Any, steps: Iterator[None]) -> None:
    """Takes the first step at once: it is the state that the caller's own call answers."""
    service.steps = steps
    advance(service)


def _succeed(service: Any, new: Deployment, previous: Deployment | None) -> Iterator[None]:
    _show(service, new, _draining(previous))
    yield
    _run(new, service.desired_count)
    _complete(service, new)
    yield


def _fail(service: Any, new: Deployment, previous: Deployment | None) -> Iterator[None]:
    """Keeps the new tasks down until the circuit breaker, if there is one, has seen enough."""
    breaker = service.deployment_configuration.get("deploymentCircuitBreaker", {})
    _show(service, new, _draining(previous))
    yield
    new["failedTasks"] = max(FEWEST_FAILED_TASKS, -(-service.desired_count // 2))
    yield
    if not breaker.get("enable"):
        return
    new["rolloutState"] = "FAILED"
    new["rolloutStateReason"] = "ECS deployment circuit breaker: tasks failed to start."
    _tell(service, f"(deployment {new['id']}) deployment failed: tasks failed to start.")
    if not (breaker.get("rollback") and previous):
        new["serviceDeploymentStatus"] = "STOPPED"
        yield
        return
    new["serviceDeploymentStatus"] = "ROLLBACK_IN_PROGRESS"
    _tell(service, f"rolling back to deployment {previous['id']}.")
    service.task_definition = previous["taskDefinition"]
    back = previous | {"desiredCount": service.desired_count, "rolloutState": "IN_PROGRESS"}
    back["rolloutStateReason"] = (
        f"ECS deployment circuit breaker: rolling back to deploymentId {back['id']}."
    )
    _show(service, back, new | {"status": "ACTIVE", "desiredCount": 0, "pendingCount": 0})
    yield
    _run(back, service.desired_count)
    _complete(service, back)
    new["serviceDeploymentStatus"] = "ROLLBACK_SUCCESSFUL"
    yield


def _scale(service: Any, starts: bool) -> Iterator[None]:
    """Leaves the running tasks as they are in the first step: they come or go afterwards."""
    primary = service.deployments[0]
    primary["desiredCount"] = service.desired_count
    primary["pendingCount"] = max(service.desired_count - primary["runningCount"], 0)
    _show(service, *service.deployments)
    yield
    # Tasks can always end; only their start may fail.
    if starts or service.desired_count < primary["runningCount"]:
        _run(primary, service.desired_count)
        _complete(service, primary)
    yield


def _deployment(service: Any) -> Deployment:
    deployment_id = f"ecs-svc/{uuid4().int % 10**19:019}"
    now = utcnow()
    return {
        "id": deployment_id,
        "status": "PRIMARY",
        "taskDefinition": service.task_definition,
        "desiredCount": service.desired_count,
        "pendingCount": service.desired_count,
        "runningCount": 0,
        "failedTasks": 0,
        "createdAt": now,
        "updatedAt": now,
        "launchType": service.launch_type,
        "capacityProviderStrategy": service.capacity_provider_strategy,
        "platformVersion": service.platform_version,
        "platformFamily": service.platform_family,
        "networkConfiguration": service.network_configuration,
        "rolloutState": "IN_PROGRESS",
        "rolloutStateReason": f"ECS deployment {deployment_id} in progress.",
        # No member of a service's deployment, so it is never sent with one: see
        # ecs_service_deployments.
        "serviceDeploymentStatus": "IN_PROGRESS",
    }


def _draining(previous: Deployment | None) -> Deployment | None:
    return previous and previous | {"status": "ACTIVE"}


def _run(deployment: Deployment, count: int) -> None:
    deployment.update(runningCount=count, pendingCount=0, updatedAt=utcnow())


def _complete(service: Any, deployment: Deployment) -> None:
    deployment["rolloutState"] = "COMPLETED"
    deployment["serviceDeploymentStatus"] = "SUCCESSFUL"
    deployment["rolloutStateReason"] = f"ECS deployment {deployment['id']} completed."
    service.completed_deployment = deployment
    _show(service, deployment)
    _tell(service, "has reached a steady state.")


def _show(service: Any, *deployments: Deployment | None) -> None:
    service.deployments = [deployment for deployment in deployments if deployment]
    service.running_count = sum(d["runningCount"] for d in service.deployments)
    service.pending_count = sum(d["pendingCount"] for d in service.deployments)


def _tell(service: Any, message: str) -> None:
    event = {
        "id": str(uuid4()),
        "createdAt": utcnow(),
        "message": f"(service {service.name}) {message}",
    }
    service.events.insert(0, event)


def _starts(backend: Any, task_definition: str) -> bool:
    definition = backend.describe_task_definition(task_definition)
    images = [container["image"] for container in definition.container_definitions]
    never = any(map(injection.active.image_never_starts, images))
    fails = any(map(injection.active.image_fails, _steps(definition.container_definitions)))
    return not (never or fails) and image_pulls.may_pull(backend, definition)


def _steps(containers: list[dict[str, Any]]) -> Iterator[str]:
    """The images of containers that have to succeed before others start."""
    waited_for = {
        one["containerName"]
        for container in containers
        for one in container.get("dependsOn", [])
        if one["condition"] == "SUCCESS"
    }
    return (one["image"] for one in containers if one["name"] in waited_for)
