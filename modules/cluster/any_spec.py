"""The cluster of an environment file: made here, or one that exists."""

from __future__ import annotations

from collections.abc import Iterator

from modules.cluster.sessions_spec import NO_SESSIONS, Sessions
from modules.cluster.spec import ClusterSpec
from modules.language.arns import ClusterArn
from modules.language.fields import DnsName
from modules.language.given import given_rules
from modules.language.identifiers import NamespaceId
from modules.language.problems import Rule
from modules.language.value import Value


class AnyClusterSpec(ClusterSpec):
    """An ECS cluster and a private DNS namespace, each made here or one that exists.

    Of what exists nothing is changed or destroyed; services, and their names, are added to it.
    """

    namespace: Value[DnsName | None] = Value(None)
    """Private DNS domain of the services.

    Default: ``<project>.local``, in a VPC that exists ``<project>-<name>.local``. Choose one per
    environment if several share a VPC. Of a namespace that exists it is the name.
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

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from ClusterSpec.rules(self)
        yield from given_rules(
            self,
            "arn",
            "a cluster",
            made=("container_insights", "capacity_provider_strategy"),
            existing=("execute_command",),
        )
        yield Rule(
            ("namespace",),
            self.namespace.is_given | ~self.namespace_id.is_given,
            "is required beside namespace_id; write the name of that namespace, with which callers "
            "find a service",
        )
