"""Environments that stand on one another: one makes the network, others add services to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Self

from pydantic import PrivateAttr

from modules.environment.service_names import service_called
from modules.environment.stores_spec import StoresSpec
from modules.language.fields import ShortName
from modules.language.sources import TakenBy, api

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec
    from modules.service.spec import ServiceSpec


class Family(NamedTuple):
    """An environment that others stand on, and those that do."""

    base: str
    """Name of the one that they stand on."""

    members: Mapping[str, EnvironmentSpec]
    """All of them by name."""

    @property
    def children(self) -> list[EnvironmentSpec]:
        """Those that stand on another one."""
        return [spec for name, spec in self.members.items() if name != self.base]


class FamilySpec(StoresSpec):
    """What an environment stands on, and the family that follows from it."""

    taken_by: ClassVar[TakenBy] = api(
        "ssm", "GetParametersByPath", "systems-manager/latest/APIReference"
    )

    stands_on: ShortName | None = None
    """Environment of this folder in whose network and cluster this one's services run.

    From its stack come network, cluster, namespace, load balancers and keys, from its file project,
    region, account, permissions boundary, log settings, tags and quotas; ``base.toml`` is not read.
    The state is this one's own, and so is all that it adds. Default: none; all of it is made, or
    given by its id.
    """

    _family: Family | None = PrivateAttr(default=None)

    @property
    def family(self) -> Family | None:
        """The environments of which it is one; None: nobody stands on another."""
        return self._family

    def among(self, family: Family | None) -> Self:
        """Return the environment with its family."""
        spec = self.model_copy()
        spec._family = family
        return spec

    @property
    def children(self) -> list[EnvironmentSpec]:
        """The environments that stand on this one."""
        return self._family.children if self._family and not self.stands_on else []

    @property
    def needs_databases(self) -> bool:
        """Whether databases are in its network, its own or those of who stands on it."""
        return bool(self.databases) or any(one.databases for one in self.children)

    @property
    def needs_isolated(self) -> bool:
        """Whether databases or caches are in its network, its own or those of who stands on it."""
        return self.has_isolated or any(one.has_isolated for one in self.children)

    def callee(self, called: str) -> tuple[str, ServiceSpec] | None:
        """Return the environment and the spec of a service of the family, if there is one.

        Args:
            called: What ``calls`` says of it: ``prod/ledger``.
        """
        environment, _, name = service_called(called).rpartition("/")
        spec = self.family.members.get(environment) if self.family else None
        service = spec.services.get(name) if spec else None
        return (environment, service) if service else None
