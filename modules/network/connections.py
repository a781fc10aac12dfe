"""Security group rules between peers: ``api.connections.allow_to(orders, why="reads orders")``."""

from __future__ import annotations

from typing import Any, Protocol

from modules.bindings.aws import (
    VpcSecurityGroupEgressRule,
    VpcSecurityGroupIngressRule,
)
from modules.bindings.core import Construct, TerraformResource
from modules.bindings.moves import move
from modules.bindings.resources import address, for_each, put
from modules.language.functions import tostring
from modules.language.value import Value

_OVERLAPPING = {"create_before_destroy": True}
"""The lifecycle of rules with an instance for each port.

The rule of a new port is there before the tasks that listen on it, and that of the old port until
the last task that listened on it has ended: both services depend on it.
"""


def tcp(port: int | Value[int], why: str | Value[str]) -> dict[str, Any]:
    """Return the arguments of a rule for one TCP port."""
    number = put(port)
    return {
        "ip_protocol": "tcp",
        "from_port": number,
        "to_port": number,
        "description": put(why),
    }


class Peer(Protocol):
    """Anything with connections."""

    @property
    def connections(self) -> Connections:
        """The peer's own connections."""


class Connections:
    """The rules of a security group: which peers its owner may reach, and which may reach it.

    All traffic is closed until it is allowed. The rules of both sides are created in the scope of
    the peer that connects, so that they are removed together. All rules are added before the owner
    is created, since it depends on them: :meth:`complete` ends this.
    """

    def __init__(
        self,
        scope: Construct,
        *,
        name: str,
        security_group_id: str,
        port: int | Value[int] | None,
    ) -> None:
        """Start without a rule.

        Args:
            scope: Parent of the rules.
            name: Name of the owner in addresses.
            security_group_id: The owner's security group.
            port: TCP port that the owner listens on. None: it accepts no connection.
        """
        self._scope = scope
        self.name = name
        self.security_group_id = security_group_id
        self.port = port
        self._rules: list[str] = []
        self._is_complete = False

    @property
    def connections(self) -> Connections:
        """Itself, so that connections are a peer too."""
        return self

    def allow_to(self, peer: Peer, *, why: str) -> None:
        """Allow traffic to a peer's port.

        Args:
            peer: Target of the traffic.
            why: The reason; the description of both rules.

        Raises:
            ValueError: The peer accepts no connection, or one of the two is created already.
        """
        other = peer.connections
        if other.port is None:
            raise ValueError(f'"{self.name}" cannot connect to "{other.name}": it has no port')
        egress = VpcSecurityGroupEgressRule(
            self._scope,
            f"to_{other.name}",
            security_group_id=self.security_group_id,
            referenced_security_group_id=other.security_group_id,
            lifecycle=_OVERLAPPING,
            **tcp(other.port, why),
        )
        ingress = VpcSecurityGroupIngressRule(
            self._scope,
            f"into_{other.name}",
            security_group_id=other.security_group_id,
            referenced_security_group_id=self.security_group_id,
            lifecycle=_OVERLAPPING,
            **tcp(other.port, why),
        )
        port = Value.of(other.port)
        for rule in (egress, ingress):
            for_each(rule, Value((tostring(port),)))
            if not port.is_planned:
                move(rule, address(rule), f'{address(rule)}["{port}"]')
        for side in (self, other):
            side.wait_for(egress, ingress)

    def allow_from(self, callers: Value[dict[str, Any]]) -> None:
        """Allow traffic from security groups that are created elsewhere, by name.

        Args:
            callers: For each, ``security_group_id`` and the reason, ``description``. Its rules
                bear the port in their key.

        Raises:
            ValueError: The owner accepts no connection.
        """
        if self.port is None:
            raise ValueError(f'nobody can connect to "{self.name}": it has no port')
        own, caller = self.security_group_id, "${each.value.security_group_id}"
        rule = tcp(self.port, "${each.value.description}")
        ingress = VpcSecurityGroupIngressRule(
            self._scope,
            "from_callers",
            security_group_id=own,
            referenced_security_group_id=caller,
            lifecycle=_OVERLAPPING,
            **rule,
        )
        egress = VpcSecurityGroupEgressRule(
            self._scope,
            "of_callers",
            security_group_id=caller,
            referenced_security_group_id=own,
            lifecycle=_OVERLAPPING,
            **rule,
        )
        port = Value.of(self.port)
        for_each(ingress, callers.rekeyed(lambda name: f"{name}-{port}"))
        for_each(egress, callers.rekeyed(lambda name: f"{name}-{port}"))
        self.wait_for(ingress, egress)

    def wait_for(self, *rules: TerraformResource) -> None:
        """Add rules that the owner depends on.

        Raises:
            ValueError: The owner is created already.
        """
        if self._is_complete:
            raise ValueError(
                f'"{self.name}" is made already; say whom it reaches, and who reaches it, before'
            )
        self._rules += [address(rule) for rule in rules]

    def complete(self) -> list[str]:
        """Return the addresses of all rules, for the owner's ``depends_on``; no rule can follow."""
        self._is_complete = True
        return list(self._rules)
