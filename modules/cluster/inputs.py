"""The inputs of the Terraform module ``cluster``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.cluster.sessions_spec import SessionLogsInput
from modules.cluster.spec import ClusterSpec, fixed_namespace
from modules.frame.inputs import DisposableInputs
from modules.language.fields import DnsName
from modules.language.fixed import Fixed
from modules.language.identifiers import VpcId
from modules.language.problems import Rule
from modules.language.value import Value


class ClusterInputs(ClusterSpec, DisposableInputs):
    """The inputs of the module ``cluster``."""

    namespace: Value[DnsName | None] = Value(None)
    """Private DNS domain of the services. Default: ``<name>.local``.

    Choose another if platforms share a VPC.
    """

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC in which the namespace resolves."""

    execute_command: Value[SessionLogsInput | None] = Value(None)
    """How sessions of ECS Exec are encrypted and recorded, for services that allow them
    (``enable_execute_command`` of the module ``service``). Default: not by the cluster.

    Once given it stays: AWS keeps the settings of a cluster, so each plan would show their removal.
    Unless ``disposable``, what is recorded outlives the cluster, for its retention.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from DisposableInputs.rules(self)
        yield from ClusterSpec.rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from DisposableInputs.fixed(self)
        yield from fixed_namespace(self.domain)
        yield Fixed(("vpc_id",), self.vpc_id, "a namespace stays in its VPC")

    @property
    def domain(self) -> Value[str]:
        """Private DNS domain of the services."""
        return self.namespace.if_given(lambda name: name, otherwise=f"{self.name}.local")
