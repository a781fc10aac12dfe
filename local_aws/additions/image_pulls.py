"""Whether a task may pull its images from ECR; moto starts nothing and asks nobody."""

import re
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.exceptions import NotFoundException
from moto.iam.models import IAMBackend, Role, iam_backends
from moto.utilities.utils import get_partition

_IMAGE = re.compile(r"(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[^/]+/([^:@]+)")

_PULL = ("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")


def repository(image: str) -> tuple[str, str, str] | None:
    """The account, region and name of the ECR repository that an image is in."""
    found = _IMAGE.match(image)
    return (found[1], found[2], found[3]) if found else None


def may_pull(backend: Any, task_definition: Any) -> bool:
    """Whether the execution role may pull every image of a task that is in ECR.

    The repository's own policy, which another account needs besides, is not asked.
    """
    partition = get_partition(backend.region_name)
    wanted = [
        f"arn:{partition}:ecr:{region}:{account}:repository/{name}"
        for container in task_definition.container_definitions
        for account, region, name in filter(None, [repository(container["image"])])
    ]
    if not wanted:
        return True
    iam: IAMBackend = iam_backends[backend.account_id][partition]
    try:
        role = iam.get_role_by_arn(task_definition.execution_role_arn)
    except NotFoundException:
        return False
    return _allows(role, "ecr:GetAuthorizationToken", "*") and all(
        _allows(role, action, arn) for arn in wanted for action in _PULL
    )


def _allows(role: Role, action: str, resource: str) -> bool:
    policies = [*role.policies.values(), *role.managed_policies.values()]
    results = [IAMPolicy(policy).is_action_permitted(action, resource) for policy in policies]
    return PermissionResult.PERMITTED in results and PermissionResult.DENIED not in results
