"""What ECS and the load balancer say of one service, in lines, and what of it is not well."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

STOPPED_SHOWN = 3
EVENTS_SHOWN = 3

Answer = Mapping[str, Any]


class ServiceStatus(NamedTuple):
    """A service, as AWS describes it: each part has the shape of botocore's model.

    Attributes:
        service: From `ecs:DescribeServices`.
        images: Image of each container of the task definition, by the container's name.
        targets: From `elasticloadbalancing:DescribeTargetHealth`, of all its target groups.
        scaling: From `application-autoscaling:DescribeScalableTargets`; empty if it is not scaled.
        stopped: Tasks that ended lately, from `ecs:DescribeTasks`.
    """

    service: Answer
    images: Mapping[str, str]
    targets: Sequence[Answer]
    scaling: Answer
    stopped: Sequence[Answer]

    def problems(self) -> Iterator[str]:
        """Yields what is not as it should be; nothing of a service that is well."""
        service = self.service
        desired, running = service["desiredCount"], service["runningCount"]
        if running != desired:
            yield f"{running} of {desired} tasks run, {service['pendingCount']} are pending"
        for deployment in service["deployments"]:
            state = deployment.get("rolloutState", "COMPLETED")
            if state != "COMPLETED":
                yield f"rollout {state}: {deployment.get('rolloutStateReason', 'no reason')}"
        for target in self.targets:
            health = target["TargetHealth"]
            if health["State"] not in ("healthy", "draining"):
                why = health.get("Description", health.get("Reason", "no reason"))
                yield f"target {target['Target']['Id']} is {health['State']}: {why}"

    def facts(self) -> Iterator[str]:
        """Yields what runs, how many of it there may be, and how many requests can reach."""
        service, scaling = self.service, self.scaling
        yield f"{service['runningCount']} of {service['desiredCount']} tasks run"
        if scaling:
            yield f"scaled between {scaling['MinCapacity']} and {scaling['MaxCapacity']}"
        for name, image in self.images.items():
            yield f"image of {name}: {image}"
        yield f"task definition: {service['taskDefinition'].rpartition('/')[2]}"
        if self.targets:
            healthy = sum(one["TargetHealth"]["State"] == "healthy" for one in self.targets)
            yield f"targets: {healthy} of {len(self.targets)} are healthy"

    def history(self) -> Iterator[str]:
        """Yields why tasks ended, and what ECS has told last: where to look for a cause."""
        latest = sorted(self.stopped, key=lambda task: task["stoppedAt"], reverse=True)
        for task in latest[:STOPPED_SHOWN]:
            yield f"{task['stoppedAt']:%H:%M:%S} stopped: {'; '.join(_why(task))}"
        for event in self.service["events"][:EVENTS_SHOWN]:
            yield f"{event['createdAt']:%H:%M:%S} {event['message']}"


def _why(task: Answer) -> Iterator[str]:
    yield task.get("stoppedReason", "no reason")
    for container in task["containers"]:
        if "reason" in container:
            yield f"{container['name']}: {container['reason']}"
        elif container.get("exitCode"):
            yield f"{container['name']}: exit code {container['exitCode']}"
