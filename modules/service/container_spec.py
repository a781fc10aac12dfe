"""The further containers of a service, as an environment file and as the module have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.arns import partition_rule
from modules.language.fields import Name
from modules.language.functions import quoted
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverOrReason, WaiverReason
from modules.secrets.source_spec import closed_rule, is_closed
from modules.service.reads_spec import ReadsInput, ReadsSpec, read_rules
from modules.task.dependency_rules import MOST_CONTAINERS
from modules.task.sidecar_spec import SidecarSpec

ContainerWaiver = Literal[
    "plain_secret", "privileged_port", "root_user", "writable_root_filesystem"
]
"""Safe defaults that a container may leave, with the reason."""

SERVICE_NAME_VARIABLE = "SERVICE_NAME"
"""Environment variable with the service's name, set in each container."""

_FEW = Field(max_length=MOST_CONTAINERS - 1)


class ServiceContainerSpec(ReadsSpec, SidecarSpec):
    """A further container of a service's tasks."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    waivers: Value[dict[ContainerWaiver, WaiverOrReason]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from SidecarSpec.rules(self)
        yield from read_rules(
            self,
            secrets=Value(self.secrets),
            log_secret_options=Value(self.log_secret_options),
            has_credentials=Value(self.repository_credentials is not None),
        )


class ContainerInput(ReadsInput, SidecarSpec):
    """A further container of the service's tasks."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    waivers: Value[dict[ContainerWaiver, WaiverReason]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from SidecarSpec.rules(self)
        yield from read_rules(
            self,
            secrets=self.secrets,
            log_secret_options=self.log_secret_options,
            has_credentials=self.repository_credentials.is_given,
        )


ServiceContainers = Annotated[dict[Name, ServiceContainerSpec], _FEW]

ContainerInputs = Annotated[dict[Name, ContainerInput], _FEW]


def container_input_rules(
    containers: Value[dict[str, ContainerInput]], partition: Value[str], account: str
) -> Iterator[Rule]:
    """Yield the rules on what further containers of the module read.

    Args:
        containers: The containers.
        partition: Partition of the cluster.
        account: Id of its account.
    """
    named = containers.select(
        lambda _, one: (
            one.environment.keys.contains(SERVICE_NAME_VARIABLE)
            | one.secrets.keys.contains(SERVICE_NAME_VARIABLE)
        )
    ).keys
    yield Rule(
        ("containers",),
        named.length == 0,
        f"{SERVICE_NAME_VARIABLE} of {quoted(named)} is set by the module; rename or remove it",
    )
    places = containers.values.map(lambda one: one.inputs_read).flat.map(
        lambda secret: secret.place
    )
    files = containers.values.map(lambda one: one.environment_files).flat
    yield partition_rule("containers", places + files, partition)
    closed = containers.select(
        lambda _, one: one.inputs_read.filter(lambda secret: is_closed(secret, account)).length > 0
    ).keys
    yield closed_rule(closed, account, "containers")
