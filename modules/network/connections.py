"""Traffic, said as a sentence: ``api.connections.allow_to(database, why="reads orders")``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from modules.bindings.aws import (
    VpcSecurityGroupEgressRule,
    VpcSecurityGroupIngressRule,
)
from modules.bindings.core import Construct, TerraformResource
from modules.bindings.expressions import address, for_each, token
from modules.specs.expression import Expression


def tcp(port: Any, why: str) -> dict[str, Any]:
    """Return what every rule for one TCP port says."""
    number = token(port)
    return {
        "ip_protocol": "tcp",
        "from_port": number,
        "to_port": number,
        "description": token(why),
    }


class Peer(Protocol):
    """Whatever can be connected to."""

    @property
    def connections(self) -> Connections:
        """The peer's own side of the connection."""


class Connections:
    """Who a security group's owner may reach, and who may reach it.

    Everything is closed until a sentence opens it. The one who asks owns the rules of both sides,
    so that they come and go with the reason for them.
    """

    def __init__(
        self, scope: Construct, *, name: str, security_group_id: str, port: int | None
    ) -> None:
        """Start closed.

        Args:
            scope: Parent of the rules.
            name: What the owner is called, in addresses.
            security_group_id: The owner's security group.
            port: TCP port that the owner listens on. None: it takes no connection.
        """
        self._scope = scope
        self.name = name
        self.security_group_id = security_group_id
        self.port = port
        self._rules: list[str] = []
        self._user: TerraformResource | None = None
        self._needs: list[str] = []

    @property
    def connections(self) -> Connections:
        """Itself, so that a bare security group is a peer too."""
        return self

    def used_by(self, resource: TerraformResource, *, needs: list[str]) -> None:
        """Let a resource wait for the rules, and outlive none of them.

        Args:
            resource: What runs behind the security group.
            needs: Addresses of what else it waits for.
        """
        self._user, self._needs = resource, needs
        self._wait()

    def allow_to(self, peer: Peer, *, why: str) -> None:
        """Open the way to a peer's port.

        Args:
            peer: Whom to reach.
            why: The reason. It becomes the description of both rules.

        Raises:
            ValueError: The peer takes no connection.
        """
        connect([(self, peer, why)])

    def _open(self, other: Connections, why: str) -> list[str]:
        """Write both rules; return their addresses."""
        if other.port is None:
            raise ValueError(f'"{self.name}" cannot connect to "{other.name}": it has no port')
        out = VpcSecurityGroupEgressRule(
            self._scope,
            f"to_{other.name}",
            security_group_id=self.security_group_id,
            referenced_security_group_id=other.security_group_id,
            **tcp(other.port, why),
        )
        into = VpcSecurityGroupIngressRule(
            self._scope,
            f"into_{other.name}",
            security_group_id=other.security_group_id,
            referenced_security_group_id=self.security_group_id,
            **tcp(other.port, why),
        )
        return [address(out), address(into)]

    def allow_from(self, callers: Expression) -> None:
        """Let the owners of security groups that are made elsewhere connect, by name.

        Args:
            callers: For each, ``security_group_id`` and the reason, ``description``.
        """
        own, caller = self.security_group_id, "${each.value.security_group_id}"
        rules = [
            VpcSecurityGroupIngressRule(
                self._scope,
                "from_callers",
                security_group_id=own,
                referenced_security_group_id=caller,
                **tcp(self.port, "${each.value.description}"),
            ),
            VpcSecurityGroupEgressRule(
                self._scope,
                "of_callers",
                security_group_id=caller,
                referenced_security_group_id=own,
                **tcp(self.port, "${each.value.description}"),
            ),
        ]
        for rule in rules:
            for_each(rule, callers)
        self.depend_on(*rules)

    def depend_on(self, *rules: TerraformResource) -> None:
        """Add rules that the owner's user waits for."""
        self._rules += [address(rule) for rule in rules]
        self._wait()

    def _wait(self) -> None:
        if self._user is not None:
            self._user.add_override("depends_on", [*self._needs, *self._rules])


def connect(sentences: Iterable[tuple[Peer, Peer, str]]) -> None:
    """Open several ways at once, so that each owner's user is told once what it waits for.

    Args:
        sentences: Who may reach whom, and why.

    Raises:
        ValueError: A peer takes no connection.
    """
    told: dict[int, Connections] = {}
    for asker, peer, why in sentences:
        one, other = asker.connections, peer.connections
        rules = one._open(other, why)
        for side in (one, other):
            side._rules += rules
            told[id(side)] = side
    for side in told.values():
        side._wait()
