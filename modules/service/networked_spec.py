"""A task in a network, and whom it reaches: what services and jobs have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from modules.language.functions import quoted
from modules.language.identifiers import SecurityGroupId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import waiver_rules
from modules.network.egress_spec import Egress
from modules.network.traffic_spec import repeated_rule
from modules.service.reads_spec import read_rules
from modules.task.spec import TaskSpec
from modules.task.volume_spec import NFS_PORT

TaskWaiver = Literal[
    "plain_secret",
    "privileged_port",
    "public_ingress",
    "public_ip",
    "root_user",
    "whole_file_system",
    "wide_permissions",
    "writable_root_filesystem",
]
"""Safe defaults that a task may leave, with the reason."""


class NetworkedTaskSpec(TaskSpec):
    """A task, the network that it is in, and whom it reaches."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    assign_public_ip: Value[bool] = Value(False)
    """Whether tasks run in the public subnets, each with an address of the internet.

    They need neither NAT gateways nor endpoints, which costs least; what keeps the internet out is
    their security group alone. So it needs the waiver ``public_ip``, and the default is false.
    """

    egress: Value[Egress] = Value({})
    """What tasks reach beside port 443 and the services that they call, by name: databases, caches,
    partners. Default: nothing else.

    The rules are there before the first task, and until the last one that needs them has ended.
    """

    security_group_ids: Value[Annotated[tuple[SecurityGroupId, ...], Field(max_length=4)]] = Value(
        ()
    )
    """Existing security groups that tasks are in, beside their own: a database's clients, say.

    Whoever owns them writes their rules. A task has at most five in all, with its own and that of
    the services behind a load balancer. Default: none.
    """

    def network_rules(
        self,
        secrets: Value[dict[str, Any]],
        log_secret_options: Value[dict[str, Any]],
        has_credentials: Value[bool],
    ) -> Iterator[Rule]:
        """Yield the rules on what tasks read and reach, which each face gives in its own way.

        Args:
            secrets: Environment variables filled from secrets.
            log_secret_options: Options of the log filled from secrets.
            has_credentials: Whether there are credentials for the registry of the image.
        """
        yield from read_rules(
            self,
            secrets=secrets,
            log_secret_options=log_secret_options,
            has_credentials=has_credentials,
        )
        yield from self._volume_rules()
        yield repeated_rule("egress", self.egress)
        yield from waiver_rules(
            self.waivers,
            "public_ip",
            needed=self.assign_public_ip,
            field="assign_public_ip",
            message="true gives each task an address of the internet; remove it, so that tasks run "
            "in the private subnets",
        )

    def _volume_rules(self) -> Iterator[Rule]:
        files = self.volumes.select(lambda _, volume: volume.has_way_of_others).keys
        ways = self.egress.values.filter(lambda target: target.reaches(NFS_PORT))
        yield Rule(
            ("volumes",),
            (files.length == 0) | (ways.length > 0) | (self.security_group_ids.length > 0),
            f"{quoted(files)} cannot be mounted, tasks do not reach port {NFS_PORT}; write egress "
            f"with port = {NFS_PORT} and the security group of the mount targets",
        )
        whole = self.volumes.select(lambda _, volume: volume.is_whole).keys
        yield from waiver_rules(
            self.waivers,
            "whole_file_system",
            needed=whole.length > 0,
            field="volumes",
            message=f"{quoted(whole)} opens a whole file system, to each container as any user; "
            "name one of its access points by access_point_id",
        )
