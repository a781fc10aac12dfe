"""What runs in an environment and calls services: a service or a job."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from modules.cluster.spec import CapacityProvider, Strategy, StrategySpec
from modules.language.fields import Callee, Name, Reason
from modules.language.kinds import Path
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverOrReason
from modules.service.container_spec import ServiceContainers, ServiceContainerSpec
from modules.service.networked_spec import NetworkedTaskSpec, TaskWaiver
from modules.service.reads_spec import ReadsSpec
from modules.service.secret_spec import SecretReference
from modules.service.volume_spec import FileVolumes

Place = tuple[str, str]
"""A table of an environment and a name in it: ``("services", "api")``."""


def _several(given: object) -> object:
    """Return a single text as a list of one."""
    return (given,) if isinstance(given, str) else given


class CallerSpec(ReadsSpec, NetworkedTaskSpec):
    """Tasks with their containers and secrets, and the services that they call."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    containers: Value[ServiceContainers] = Value({})
    """Further containers of each task, by their name: a proxy, a collector, a step before the
    start.

    They start, run and end with the main container, which bears the name of the service or job.
    Default: none.
    """

    volumes: Value[FileVolumes] = Value({})  # type: ignore[assignment]
    """Volumes that containers have by ``container_path`` or ``mount_points``, by their name.
    Default: none."""

    image_of: Name | None = None
    """Service whose repository the image is in: a worker that runs what ``web`` runs.

    ``image`` is then a tag or a digest of that repository, or left out for the image of that
    service. There is no repository of its own then; one that was there stays in AWS with its
    images, unless the environment is disposable. Default: its own.
    """

    calls: Annotated[dict[Callee, Reason], Field(max_length=200)] = Field(default_factory=dict)
    """Services that this one calls, with the reason. Other traffic between services is closed.

    Each task finds one in ``<SERVICE>_URL``. ``"ledger:metrics"`` is the port that ``ledger`` names
    so in its ``ports``, in ``<SERVICE>_<PORT>_URL``.

    ``"prod/ledger"`` is the service ``ledger`` of the environment ``prod``, on which this one
    stands, or of another one that does.
    """

    consumes: Annotated[dict[Name, Reason], Field(max_length=50)] = Field(default_factory=dict)
    """Queues whose messages the tasks receive, with the reason. The task role may, and each task
    finds a queue in ``<QUEUE>_URL``."""

    publishes: Annotated[dict[Name, Reason], Field(max_length=50)] = Field(default_factory=dict)
    """Queues and topics to which the tasks send messages, with the reason. The task role may, and
    each task finds them in ``<QUEUE>_URL`` and ``<TOPIC>_ARN``."""

    reads: Annotated[dict[Name, Reason], Field(max_length=20)] = Field(default_factory=dict)
    """Databases and caches of this environment that it reads and writes, and tables that it reads,
    with the reason.

    Nobody else reaches them. The container gets ``<DATABASE>_HOST``, ``_READER_HOST``, ``_PORT``
    and ``_NAME``, and from the secret of RDS ``<DATABASE>_USERNAME`` and ``_PASSWORD``, as they are
    when a task starts: RDS makes another password each week. Of a cache it gets ``<CACHE>_HOST``,
    ``_READER_HOST``, ``_PORT`` and ``_TLS``, which is ``true``. Of a table it gets
    ``<TABLE>_NAME``, and the task role may read it and its indexes.
    """

    writes: Annotated[dict[Name, Reason], Field(max_length=20)] = Field(default_factory=dict)
    """Tables of this environment whose items it changes, with the reason: the task role may put,
    update and delete them, and read none of them unless ``reads`` says so, too."""

    capacity_provider_strategy: Value[Strategy | None] = Value(None)
    """Where its tasks run, by capacity provider. Default: where the cluster says."""

    waivers: Value[dict[TaskWaiver, WaiverOrReason]] = Value({})
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
    """The former name, or all former names from the oldest.

    In AWS everything keeps the first of them for as long as the service or job lives: DNS name,
    repository with the images, log group, roles, the schedule and the queue of what that could not
    start. So a rename deploys a new revision, with the container's new name, and deletes nothing.
    Default: it never had another name.
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
    def all_containers(self) -> Mapping[Path, CallerSpec | ServiceContainerSpec]:
        """The main container and the further ones, by their place in the table."""
        further = self.containers.known.items()
        return {(): self, **{("containers", name): one for name, one in further}}

    def aws_name(self, name: str) -> str:
        """Return what its resources are named after, given its name."""
        return next(iter(self.renamed_from), name)

    def strategy(
        self, of_the_cluster: Value[dict[CapacityProvider, StrategySpec]]
    ) -> Value[dict[CapacityProvider, StrategySpec]]:
        """Return where its tasks run, given where the cluster's run."""
        return self.capacity_provider_strategy.if_given(lambda own: own, otherwise=of_the_cluster)
