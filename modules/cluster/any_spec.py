"""The cluster of an environment file: made here, or one that exists."""

from __future__ import annotations

from modules.cluster.sessions_spec import NO_SESSIONS, Sessions
from modules.cluster.spec import ClusterSpec
from modules.language.arns import ClusterArn
from modules.language.identifiers import NamespaceId
from modules.language.value import Value


class AnyClusterSpec(ClusterSpec):
    """An ECS cluster and a private DNS namespace, each made here or one that exists.

    Of what exists nothing is changed or destroyed; services, and their names, are added to it.
    """

    arn: Value[ClusterArn | None] = Value(None)
    """ARN of a cluster that exists, in the environment's account and region. Default: one is made.

    The capacity providers of the services, ``FARGATE`` unless they name others, have to be
    associated with it.
    """

    namespace_id: Value[NamespaceId | None] = Value(None)
    """Id of a Cloud Map namespace that exists, for DNS in the VPC that ``network.vpc_id`` names.

    ``namespace`` says its name. Default: one is made.
    """

    execute_command: Value[Sessions | None] = NO_SESSIONS
    """Where a cluster that exists records sessions of ECS Exec, and what encrypts them. Tasks with
    ``enable_execute_command`` may write there. Default: the cluster records none."""
