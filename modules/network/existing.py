"""The interface of a network, whether it is created here or exists already."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from modules.language.value import Value
from modules.network.gateway import Gateway
from modules.network.https_targets_spec import INTERNET, HttpsTarget


class AnyNetwork(Protocol):
    """A VPC with subnets, and the targets that its tasks may reach."""

    @property
    def vpc_id(self) -> str:
        """Id of the VPC."""

    @property
    def public_subnet_ids(self) -> Value[tuple[str, ...]]:
        """Ids of the subnets for load balancers."""

    @property
    def private_subnet_ids(self) -> Value[tuple[str, ...]]:
        """Ids of the subnets for tasks."""

    @property
    def isolated_subnet_ids(self) -> Value[tuple[str, ...]]:
        """Ids of the subnets for databases; none where nothing stands in them."""

    @property
    def private_subnet_ids_by_zone(self) -> Value[dict[str, str]]:
        """A subnet for tasks in each availability zone, ids by the zone."""

    @property
    def public_ready(self) -> list[str]:
        """Addresses of resources that load balancers need to be reached."""

    @property
    def ready(self) -> list[str]:
        """Addresses of resources that tasks need to pull images and read secrets."""

    @property
    def https_targets(self) -> Value[dict[str, HttpsTarget]]:
        """Targets that tasks reach on port 443, by name."""

    @property
    def internet_targets(self) -> Value[dict[str, HttpsTarget]]:
        """The internet, as targets of tasks with addresses of it."""

    @property
    def dynamodb(self) -> Gateway | None:
        """The way to DynamoDB inside of the VPC, if it is known here."""

    @property
    def endpoint_targets(self) -> Value[dict[str, HttpsTarget]]:
        """Those of them that are endpoints of AWS in the VPC, though there is another way."""


def public_side(network: AnyNetwork) -> ExistingNetwork:
    """Return a network as tasks with addresses of the internet use it: beside load balancers."""
    return ExistingNetwork(
        network.vpc_id,
        public_subnet_ids=network.public_subnet_ids,
        private_subnet_ids=network.public_subnet_ids,
        private_subnet_ids_by_zone=network.private_subnet_ids_by_zone,
        https_targets=network.internet_targets,
        public_ready=network.public_ready,
        ready=network.public_ready,
    )


def endpoint_side(network: AnyNetwork) -> ExistingNetwork:
    """Return a network as tasks use it that need AWS's endpoints alone."""
    return ExistingNetwork(
        network.vpc_id,
        public_subnet_ids=network.public_subnet_ids,
        private_subnet_ids=network.private_subnet_ids,
        private_subnet_ids_by_zone=network.private_subnet_ids_by_zone,
        https_targets=network.endpoint_targets,
        public_ready=network.public_ready,
        ready=network.ready,
    )


class ExistingNetwork(NamedTuple):
    """A network that exists already."""

    vpc_id: str
    public_subnet_ids: Value[tuple[str, ...]] = Value(())
    private_subnet_ids: Value[tuple[str, ...]] = Value(())
    private_subnet_ids_by_zone: Value[dict[str, str]] = Value({})
    https_targets: Value[dict[str, HttpsTarget]] = Value({"internet": INTERNET})
    internet_targets: Value[dict[str, HttpsTarget]] = Value({"internet": INTERNET})
    endpoint_targets: Value[dict[str, HttpsTarget]] = Value({})
    isolated_subnet_ids: Value[tuple[str, ...]] = Value(())
    dynamodb: Gateway | None = None
    public_ready: list[str] = []  # noqa: RUF012  (never changed)
    ready: list[str] = []  # noqa: RUF012  (never changed)
