"""The private DNS namespace of the services of a platform."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from modules.bindings.aws import ServiceDiscoveryPrivateDnsNamespace
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.language.names import Names
from modules.network.existing import AnyNetwork


class AnyNamespace(Protocol):
    """A namespace of Cloud Map, whether it is created here or exists already."""

    @property
    def namespace(self) -> str:
        """The DNS domain."""

    @property
    def namespace_id(self) -> str:
        """Its id."""

    @property
    def namespace_arn(self) -> str:
        """Its ARN."""


class ExistingNamespace(NamedTuple):
    """A namespace that exists already."""

    namespace: str
    namespace_id: str
    namespace_arn: str


class Namespace(Construct):
    """A namespace of Cloud Map whose names resolve in one VPC."""

    def __init__(
        self, scope: Construct, id: str, *, namespace: str, names: Names, network: AnyNetwork
    ) -> None:
        """Create the namespace.

        Args:
            scope: Parent construct.
            id: Construct id.
            namespace: The private DNS domain.
            names: Creates physical names.
            network: The network in whose VPC it resolves.
        """
        super().__init__(scope, id)
        resource = ServiceDiscoveryPrivateDnsNamespace(
            self,
            "_namespace",
            name=namespace,
            description=f"Services of {names.prefix}",
            vpc=network.vpc_id,
        )
        self.namespace = reference(resource, "name")
        self.namespace_id = reference(resource, "id")
        self.namespace_arn = reference(resource, "arn")
