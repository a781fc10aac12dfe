"""A service as ECS describes it, or a sentence where ECS has lost it."""

from typing import Any

from commands.tools.errors import CommandError


def described(ecs: Any, cluster: str, service: str) -> dict[str, Any]:
    """Returns a service from `ecs:DescribeServices`.

    Raises:
        CommandError: It is in the state and not in ECS: somebody has deleted it by hand.
    """
    answer = ecs.describe_services(cluster=cluster, services=[service])
    for found in answer["services"]:
        if found.get("status") != "INACTIVE":  # What was deleted stays visible for a while.
            return dict(found)
    raise CommandError(
        service,
        f"ECS: has no service of this name in {cluster.rpartition('/')[2]}, and the state has: "
        "somebody has deleted it; make plan shows it, and make deploy makes it again",
    )
