"""Security group rules between peers: ``api.connections.allow_to(orders, why="reads orders")``."""

from __future__ import annotations

from typing import Any, Protocol

from modules.bindings.aws import (
    VpcSecurityGroupEgressRule,
    VpcSecurityGroupIngressRule,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct, TerraformResource
from modules.bindings.resources import address, for_each, put
from modules.language.value import Value


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
        both_sides: Value[bool] = Value(True),  # noqa: B008  (immutable)
    ) -> None:
        """Start without a rule.

        Args:
            scope: Parent of the rules.
            name: Name of the owner in addresses.
            security_group_id: The owner's security group.
            port: TCP port that the owner listens on. None: it accepts no connection.
            both_sides: Whether rules are created on the owner's group, too. False: somebody else
                writes those.
        """
        self._scope = scope
        self.name = name
        self.security_group_id = security_group_id
        self.port = port
        self.both_sides = both_sides
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
        rules = (
            (VpcSecurityGroupEgressRule, f"to_{other.name}", self, other),
            (VpcSecurityGroupIngressRule, f"into_{other.name}", other, self),
        )
        for kind, id, side, opposite in rules:
            own = when(self._scope, f"_{id}", side.both_sides)
            if own is None:
                continue
            rule = kind(
                own.scope,
                id,
                security_group_id=side.security_group_id,
                referenced_security_group_id=opposite.security_group_id,
                **tcp(other.port, why),
            )
            for one in (self, other):
                one.wait_for(rule)

    def allow_from(self, callers: Value[dict[str, Any]]) -> None:
        """Allow traffic from security groups that are created elsewhere, by name.

        Args:
            callers: For each, ``security_group_id``, the reason, ``description``, and
                ``both_sides``: whether the rule on its group is created here, too.

        Raises:
            ValueError: The owner accepts no connection.
        """
        if self.port is None:
            raise ValueError(f'nobody can connect to "{self.name}": it has no port')
        own, caller = self.security_group_id, "${each.value.security_group_id}"
        rule = tcp(self.port, "${each.value.description}")
        written = when(self._scope, "_from_callers", self.both_sides)
        if written is not None:
            ingress = VpcSecurityGroupIngressRule(
                written.scope,
                "from_callers",
                security_group_id=own,
                referenced_security_group_id=caller,
                **rule,
            )
            for_each(ingress, callers)
            self.wait_for(ingress)
        egress = VpcSecurityGroupEgressRule(
            self._scope,
            "of_callers",
            security_group_id=caller,
            referenced_security_group_id=own,
            **rule,
        )
        for_each(egress, callers.select(lambda name, caller: caller.both_sides))
        self.wait_for(egress)

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
