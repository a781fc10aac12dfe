"""The security group of a job's tasks."""

from __future__ import annotations

from modules.bindings.core import Construct
from modules.language.value import Value
from modules.network.security_group import SecurityGroup
from modules.network.spec import NO_GROUP, ExistingSecurityGroup
from modules.service.surroundings import Surroundings


def create_job_group(
    scope: Construct,
    *,
    name: str,
    label: str,
    around: Surroundings,
    existing: Value[ExistingSecurityGroup | None] = NO_GROUP,
) -> SecurityGroup:
    """Create the security group of a job's tasks, which nobody connects to.

    It allows traffic to AWS. Allow other traffic before the job is created, which waits for it.

    Args:
        scope: The job's scope.
        name: Name of the job.
        label: Its name in the addresses of rules.
        around: Its network and cluster.
        existing: An existing group to use instead. Default: none.
    """
    group = SecurityGroup(
        scope,
        "_security_group",
        name=around.platform.names.of("aws_security_group", name),
        label=label,
        vpc_id=around.network.vpc_id,
        port=None,
        existing=existing,
    )
    group.allow_https_to(around.network.https_targets)
    return group
