"""What has run of a service: the revisions with which a deployment succeeded."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any, NamedTuple

REVISIONS_PER_CALL = 20
DEPLOYMENTS_ASKED_FOR = 100

_OF_ITSELF = ("revision", "registeredAt", "deregisteredAt", "taskDefinitionArn", "status")
"""What differs between any two revisions of a task definition."""


class Revision(NamedTuple):
    """A task definition with which a deployment succeeded.

    Attributes:
        image: Image of the main container.
        definition: The whole of it, from `ecs:DescribeTaskDefinition`.
        deployed: When the deployment began.
    """

    image: str
    definition: dict[str, Any]
    deployed: datetime

    @property
    def name(self) -> str:
        """Its family and number."""
        return str(self.definition["taskDefinitionArn"]).rpartition("/")[2]

    def changed_since(self, other: "Revision") -> list[str]:
        """Names what else than the image differs; never a value, which may be secret."""
        found = _differing(self.definition, other.definition, {*_OF_ITSELF, "containerDefinitions"})
        mine, theirs = (
            {one["name"]: one for one in revision.definition["containerDefinitions"]}
            for revision in (self, other)
        )
        for name in sorted(mine.keys() | theirs.keys()):
            of = _differing(mine.get(name, {}), theirs.get(name, {}), {"image", "name"})
            found += [f"{field} of {name}" for field in of]
        return found


def _differing(mine: dict[str, Any], theirs: dict[str, Any], but: Collection[str]) -> list[str]:
    names = sorted((mine.keys() | theirs.keys()) - {*but})
    return [name for name in names if mine.get(name) != theirs.get(name)]


def succeeded(ecs: Any, cluster: str, service: str, named: Collection[str]) -> Iterator[Revision]:
    """Yields what deployments of a service have brought up, from the newest; ECS keeps 90 days.

    Args:
        ecs: A connection to ECS.
        cluster: ARN of the cluster.
        service: Name of the ECS service.
        named: What its main container is called, or was.
    """
    found = ecs.list_service_deployments(
        cluster=cluster,
        service=service,
        status=["SUCCESSFUL"],
        maxResults=DEPLOYMENTS_ASKED_FOR,
    )["serviceDeployments"]
    # Asked for above; whoever answers more is not believed.
    found = [one for one in found if one["status"] == "SUCCESSFUL"]
    definitions = _definitions(ecs, [one["targetServiceRevisionArn"] for one in found])
    for one in sorted(found, key=lambda one: one["createdAt"], reverse=True):
        arn = definitions.get(one["targetServiceRevisionArn"])
        if arn is None:
            continue
        try:
            definition = ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]
        except ecs.exceptions.ClientException:  # Somebody has deleted it: nothing can run it again.
            continue
        for container in definition["containerDefinitions"]:
            if container["name"] in named:
                yield Revision(container["image"], definition, one["createdAt"])


def _definitions(ecs: Any, revisions: list[str]) -> dict[str, str]:
    """Returns the ARN of the task definition of each revision of a service."""
    found: dict[str, str] = {}
    for first in range(0, len(revisions), REVISIONS_PER_CALL):
        answer = ecs.describe_service_revisions(
            serviceRevisionArns=revisions[first : first + REVISIONS_PER_CALL]
        )
        for one in answer["serviceRevisions"]:
            found[one["serviceRevisionArn"]] = one["taskDefinition"]
    return found
