"""A Fargate service of an environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field

from modules.cluster.spec import (
    ON_DEMAND,
    CapacityProvider,
    Strategy,
    StrategySpec,
    strategy_rules,
)
from modules.language.fields import Name, Reason
from modules.language.functions import quoted
from modules.language.identifiers import SecurityGroupId
from modules.language.kinds import Path
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverOrReason, waiver_rules
from modules.network.egress_spec import Egress, repeated_rule
from modules.service.balanced_route_spec import BalancedRoutes, BalancedRouteSpec
from modules.service.container_spec import ServiceContainers, ServiceContainerSpec
from modules.service.reads_spec import ReadsSpec, read_rules
from modules.service.route_spec import FurtherRoutes
from modules.service.routes_spec import Routes, container_ports
from modules.service.secret_spec import SecretReference
from modules.service.tasks_spec import TasksSpec
from modules.task.volume_spec import NFS_PORT

ServiceWaiver = Literal[
    "plain_secret",
    "privileged_port",
    "public_ip",
    "root_user",
    "wide_permissions",
    "writable_root_filesystem",
]
"""Safe defaults that a service may leave, with the reason."""


def _several(given: object) -> object:
    """Return a single text as a list of one."""
    return (given,) if isinstance(given, str) else given


class BaseServiceSpec(TasksSpec):
    """Running tasks, and whom they reach."""

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

    routes: Value[FurtherRoutes] = Value({})
    """Further routes to the service, by name: to a port of its own or to another container.

    Each has a target group, of which ECS takes five for a service, and requests to it do not count
    for ``requests_per_target``. Default: none.
    """

    service_discovery: Value[bool] = Value(True)
    """Whether the service has a name in Cloud Map, by which other services find it.

    False for one that nobody calls by its name: nothing is made in Cloud Map.
    """

    def shared_rules(
        self,
        secrets: Value[dict[str, Any]],
        log_secret_options: Value[dict[str, Any]],
        has_credentials: Value[bool],
    ) -> Iterator[Rule]:
        """Yield the rules between the fields, including those that each face defines itself.

        Args:
            secrets: Environment variables filled from secrets.
            log_secret_options: Options of the log filled from secrets.
            has_credentials: Whether there are credentials for the registry of the image.
        """
        yield from TasksSpec.rules(self)
        yield from read_rules(
            self,
            secrets=secrets,
            log_secret_options=log_secret_options,
            has_credentials=has_credentials,
        )
        yield from self._volume_rules()
        yield repeated_rule(self.egress)
        yield from waiver_rules(
            self.waivers,
            "public_ip",
            needed=self.assign_public_ip,
            field="assign_public_ip",
            message="true gives each task an address of the internet; remove it, so that tasks run "
            "in the private subnets",
        )

    def _volume_rules(self) -> Iterator[Rule]:
        files = self.volumes.select(lambda _, volume: volume.efs.is_given).keys
        ways = self.egress.values.filter(lambda target: target.reaches(NFS_PORT))
        yield Rule(
            ("volumes",),
            (files.length == 0) | (ways.length > 0) | (self.security_group_ids.length > 0),
            f"{quoted(files)} cannot be mounted, tasks do not reach port {NFS_PORT}; write egress "
            f"with port = {NFS_PORT} and the security group of the mount targets",
        )


class ServiceSpec(ReadsSpec, BaseServiceSpec):
    """A service on Fargate with its containers, a DNS name, scaling and logs."""

    containers: Value[ServiceContainers] = Value({})
    """Further containers of each task, by their name: a proxy, a collector, a step before the
    start.

    They start, run and end with the main container, which bears the name of the service. Default:
    none.
    """

    image_of: Name | None = None
    """Service whose repository the image is in: a worker that runs what ``web`` runs.

    ``image`` is then a tag or a digest of that repository, or left out for the image of that
    service. The service has no repository of its own; one that it had stays in AWS with its images,
    unless the environment is disposable. Default: its own.
    """

    calls: Annotated[dict[Name, Reason], Field(max_length=200)] = Field(default_factory=dict)
    """Services that this one calls, with the reason. Other traffic between services is closed."""

    route: Value[BalancedRouteSpec | None] = Value(None)
    """How a load balancer routes requests to the service. Default: it does not.

    The short form of a route in ``routes`` that is called like the service.
    """

    routes: Value[BalancedRoutes] = Value({})  # type: ignore[assignment]
    """Further routes to the service, by name: to a port of its own or to another container.

    Each has a target group, of which ECS takes five for a service, and requests to it do not count
    for ``requests_per_target``. Default: none.
    """

    capacity_provider_strategy: Value[Strategy | None] = Value(None)
    """Where its tasks run, by capacity provider. Default: where the cluster says."""

    waivers: Value[dict[ServiceWaiver, WaiverOrReason]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver.

    A value that needs one says its name when it is refused. ``root_user = "image of a vendor"``;
    with a date, ``root_user = { reason = "image of a vendor", until = 2027-06-30 }``, the file is
    refused after it.
    """

    renamed_from: Annotated[
        tuple[Name, ...],
        Field(max_length=20),
        BeforeValidator(_several, json_schema_input_type=Name | tuple[Name, ...]),
    ] = ()
    """The former name of the service, or all its former names from the oldest.

    In AWS everything keeps the first of them for as long as the service lives: its DNS name, its
    repository with the images, its log group, its roles. So a rename deploys a new revision, with
    the container's new name, and deletes nothing. Default: it never had another name.
    """

    @property
    def read_secrets(self) -> tuple[SecretReference, ...]:
        """Everything that the execution role reads for all containers."""
        return tuple(
            source
            for container in self.all_containers.values()
            for source in container.sources_read.values()
        )

    @property
    def all_containers(self) -> Mapping[Path, ServiceSpec | ServiceContainerSpec]:
        """The main container and the further ones, by their place in the service."""
        further = self.containers.known.items()
        return {(): self, **{("containers", name): one for name, one in further}}

    def routes_to(self, name: str) -> Routes:
        """Return all routes to the service, given its name."""
        further = {**self.routes.known}
        called_like_it = further.pop(name, None)
        main = self.route if self.route.is_given else Value(called_like_it)
        service = Value(name)
        return Routes(main, Value(further), service, container_ports(service, self))

    def route_path(self, name: str, route: str) -> Path:
        """Return the place of a route in the service, given the names of both.

        The route of the service itself has none.
        """
        if not route and not self.routes.known.get(name):
            return ("route",)
        return ("routes", route or name)

    def aws_name(self, name: str) -> str:
        """Return what the service's resources are named after, given its name."""
        return next(iter(self.renamed_from), name)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.shared_rules(
            Value(self.secrets),
            Value(self.log_secret_options),
            Value(self.repository_credentials is not None),
        )
        yield from strategy_rules(self.strategy(ON_DEMAND))

    def strategy(
        self, of_the_cluster: Value[dict[CapacityProvider, StrategySpec]]
    ) -> Value[dict[CapacityProvider, StrategySpec]]:
        """Return where its tasks run, given where the cluster's run."""
        return self.capacity_provider_strategy.if_given(lambda own: own, otherwise=of_the_cluster)
