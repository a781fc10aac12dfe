"""`make status`: what runs in an environment, and why it does not."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from commands.operate.alarms import alarms_that_are_on
from commands.operate.clients import Clients
from commands.operate.deployed import Deployed
from commands.operate.service_status import ServiceStatus
from commands.stacks.environments import stack_of
from commands.stacks.preparation import prepare
from commands.tools.console import say
from commands.tools.errors import CommandError

SERVICES_PER_CALL = 10
STOPPED_ASKED_FOR = 100


def status(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what runs of each service, what scales it, its images, its targets, and what alarms.

    `make status ENV=dev`. Of a service that is not well it shows why: the rollout, the reason of
    each target, why the last tasks stopped (ECS remembers an hour) and the last events.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.

    Raises:
        CommandError: There is no such environment, or it is not deployed.
    """
    deployed = Deployed.read("status", prepare(project, env, environment))
    problems = show(deployed, Clients.of(deployed.spec))
    if problems:
        raise CommandError(f"{stack_of(deployed.spec)} is not well", *problems)


def show(deployed: Deployed, clients: Clients) -> list[str]:
    """Shows what runs of each service, and what alarms; returns what is not well, and why."""
    problems = {name: ["is in the state, but not in ECS"] for name in deployed.services}
    for name, found in _statuses(clients, deployed.cluster, deployed.services):
        problems[name] = [*found.problems()]
        say(f"{name}: {'not well' if problems[name] else 'well'}")
        for line in found.facts():
            say(f"    {line}")
        for line in found.history() if problems[name] else ():
            say(f"    {line}")
    for name, why in alarms_that_are_on(clients.cloudwatch, deployed.spec):
        problems[name] = [why]
        say(f"{name}: {why}")
    for name in deployed.spec.services.keys() - deployed.services.keys():
        say(f"{name}: is in the file and not deployed yet")
    return [f"{name}: {problem}" for name, found in problems.items() for problem in found]


def _statuses(
    clients: Clients, cluster: str, services: Mapping[str, str]
) -> Iterator[tuple[str, ServiceStatus]]:
    """Yields each service by its name in the file; asks for as many at once as ECS allows."""
    names = {service: name for name, service in services.items()}
    asked = [*names]
    for first in range(0, len(asked), SERVICES_PER_CALL):
        answer = clients.ecs.describe_services(
            cluster=cluster, services=asked[first : first + SERVICES_PER_CALL]
        )
        for service in answer["services"]:
            if service["status"] != "INACTIVE":  # What was deleted stays visible for a while.
                yield names[service["serviceName"]], _status(clients, cluster, service)


def _status(clients: Clients, cluster: str, service: Mapping[str, Any]) -> ServiceStatus:
    definition = clients.ecs.describe_task_definition(taskDefinition=service["taskDefinition"])
    containers = definition["taskDefinition"]["containerDefinitions"]
    targets = [
        target
        for group in service["loadBalancers"]
        for target in clients.balancing.describe_target_health(
            TargetGroupArn=group["targetGroupArn"]
        )["TargetHealthDescriptions"]
    ]
    place = f"service/{cluster.rpartition('/')[2]}/{service['serviceName']}"
    [*scaling] = clients.scaling.describe_scalable_targets(
        ServiceNamespace="ecs", ResourceIds=[place]
    )["ScalableTargets"]
    return ServiceStatus(
        service,
        {container["name"]: container["image"] for container in containers},
        targets,
        scaling[0] if scaling else {},
        _stopped(clients.ecs, cluster, service["serviceName"]),
    )


def _stopped(ecs: Any, cluster: str, service: str) -> list[dict[str, Any]]:
    """Returns the tasks of a service that ended lately: ECS knows them for an hour."""
    arns = ecs.list_tasks(
        cluster=cluster,
        serviceName=service,
        desiredStatus="STOPPED",
        maxResults=STOPPED_ASKED_FOR,
    )["taskArns"]
    tasks = ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"] if arns else []
    # A task that was asked to stop may still be ending.
    return [task for task in tasks if task["group"] == f"service:{service}" and "stoppedAt" in task]
