"""Which services read a secret, and which of them still run the value before."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

SERVICES_PER_CALL = 10

_PARTS_OF_ARN = 7
"""What follows in a ``valueFrom`` is a key, a stage and a version."""

_SUFFIX = len("-AbCdEf")
"""What Secrets Manager adds to a name. ECS takes an ARN without it too."""


class Reader(NamedTuple):
    """A service whose containers are filled from a secret when they start.

    Attributes:
        name: Its name in the file.
        service: The service, from `ecs:DescribeServices`.
    """

    name: str
    service: Mapping[str, Any]

    def is_behind(self, changed: datetime) -> bool:
        """Returns whether some of its tasks may have started before a time.

        Those of a deployment that began later have not. One that failed has replaced nothing.
        """
        if not self.service["desiredCount"] and not self.service["runningCount"]:
            return False
        return not any(
            one["status"] == "PRIMARY"
            and one["createdAt"] > changed
            and one.get("rolloutState") != "FAILED"
            for one in self.service["deployments"]
        )


def readers(ecs: Any, cluster: str, services: Mapping[str, str], arn: str) -> Iterator[Reader]:
    """Yields the services that read a secret, in the order of their names.

    A password of a registry is not read by what runs: each task reads it when it starts.

    Args:
        ecs: A connection to ECS.
        cluster: ARN of the cluster.
        services: Name of each ECS service, by the name in the file.
        arn: ARN of the secret.
    """
    names = {service: name for name, service in sorted(services.items())}
    asked = [*names]
    for first in range(0, len(asked), SERVICES_PER_CALL):
        answer = ecs.describe_services(
            cluster=cluster, services=asked[first : first + SERVICES_PER_CALL]
        )
        found = {one["serviceName"]: one for one in answer["services"]}
        for service in (found[name] for name in asked if name in found):
            definition = ecs.describe_task_definition(taskDefinition=service["taskDefinition"])
            if arn in _read(definition["taskDefinition"], arn):
                yield Reader(names[service["serviceName"]], service)


def _read(definition: Mapping[str, Any], arn: str) -> Iterator[str]:
    """Yields the ARN for each place that is filled from it."""
    for container in definition["containerDefinitions"]:
        options = container.get("logConfiguration", {}).get("secretOptions", [])
        for secret in (*container.get("secrets", []), *options):
            place = ":".join(secret["valueFrom"].split(":")[:_PARTS_OF_ARN])
            if place in (arn, arn[:-_SUFFIX]):
                yield arn
