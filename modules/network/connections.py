"""Security group rules between peers: ``api.connections.allow_to(orders, why="reads orders")``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from modules.bindings.aws import VpcSecurityGroupEgressRule, VpcSecurityGroupIngressRule
from modules.bindings.conditions import condition_of, when
from modules.bindings.core import Construct, TerraformResource
from modules.bindings.resources import address, for_each
from modules.language.functions import compact, tostring
from modules.language.value import Value, values
from modules.network.rules import between, move_to_port, numbered, place, tcp
from modules.network.spec import NO_GROUP, ExistingSecurityGroup


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
        target_security_group: Value[ExistingSecurityGroup | None] = NO_GROUP,
        both_sides: Value[bool] = Value(True),  # noqa: B008  (immutable)
    ) -> None:
        """Start without a rule.

        Args:
            scope: Parent of the rules.
            name: Name of the owner in addresses.
            security_group_id: The owner's security group.
            port: TCP port that the owner listens on. None: it accepts no connection.
            target_security_group: Group that whoever it connects to joins, and to which it may
                connect already. Default: none.
            both_sides: Whether rules are created on the owner's group, too. False: somebody else
                writes those.
        """
        self._scope = scope
        self.name = name
        self.security_group_id = security_group_id
        self.port = port
        self._target_security_group = target_security_group
        self.both_sides = both_sides
        self._target_rules: list[TerraformResource] = []
        self._joined: list[Value[str | None]] = []
        self._rules: list[str] = []
        self._is_complete = False

    @property
    def connections(self) -> Connections:
        """Itself, so that connections are a peer too."""
        return self

    def allow_to(
        self,
        peer: Peer,
        *,
        why: str,
        ports: Value[tuple[str, ...]] | None = None,
        label: str = "",
    ) -> None:
        """Allow traffic to a peer's port.

        Args:
            peer: Target of the traffic.
            why: The reason; the description of both rules.
            ports: TCP ports as texts, its own among them or not. Default: its own alone.
            label: What tells the rules from others to the same peer, in their addresses, after its
                name. Default: nothing.

        Raises:
            ValueError: The peer accepts no connection, or one of the two is created already.
        """
        other = peer.connections
        if other.port is None and ports is None:
            raise ValueError(f'"{self.name}" cannot connect to "{other.name}": it has no port')
        port = Value.of(0 if other.port is None else other.port)
        keys, number = numbered(port, ports)
        # A rule to the shared group is one to each of its members.
        is_alone = self.both_sides & ~self._target_security_group.is_given
        rules = (
            (VpcSecurityGroupEgressRule, f"to_{other.name}", self, other, is_alone),
            (VpcSecurityGroupIngressRule, f"into_{other.name}", other, self, other.both_sides),
        )
        for kind, id, side, opposite, is_written in rules:
            written = when(self._scope, f"_{id}{label}", is_written)
            if written is None:
                continue
            groups = between(side.security_group_id, opposite.security_group_id)
            scope = place(written.scope, id, label)
            rule = kind(scope, label or id, **groups, **tcp(number, why))
            for_each(rule, keys)
            move_to_port(rule, port, keys)
            for one in (self, other):
                one.wait_for(rule)
        other.wait_for(*self._target_rules)
        other.join(self._shared_id)

    @property
    def _shared_id(self) -> Value[str | None]:
        """Id of the group that the owner's targets share, if there are owner and group."""
        shared = self._target_security_group.if_given(lambda group: group.id)
        exists = condition_of(self._scope)
        is_none = not shared.is_planned and not shared.is_given
        return shared if exists is None or is_none else exists.then(shared, None)

    def allow_to_targets(
        self, scope: Construct, security_group_id: str, ports: Value[tuple[int, ...]], *, why: str
    ) -> None:
        """Allow traffic to whoever is in a group, by one rule a port instead of one a member.

        A security group has 60 rules in each direction. Each peer of :meth:`allow_to` joins the
        group from then on.

        Args:
            scope: Parent of the rules.
            security_group_id: The group.
            ports: TCP ports that its members listen on.
            why: The reason; the description of the rules.
        """
        self._target_security_group = Value(ExistingSecurityGroup(id=Value(security_group_id)))
        if not ports.is_planned and not ports.known:
            return
        rule = VpcSecurityGroupEgressRule(
            scope,
            "to_targets",
            **between(self.security_group_id, security_group_id),
            **tcp(Value.planned("each.value", int), why),
        )
        for_each(rule, ports.map(lambda port: tostring(port)))
        self._target_rules.append(rule)
        self.wait_for(rule)

    def join(self, security_group_id: Value[str | None]) -> None:
        """Put the owner into a group that it shares with others, if there is one."""
        if security_group_id.is_planned or security_group_id.is_given:
            self._joined.append(security_group_id)

    @property
    def security_group_ids(self) -> Value[tuple[str, ...]]:
        """The owner's own group, and those that it shares with others."""
        ids = values(self.security_group_id, *self._joined)
        return compact(ids) if any(joined.is_planned for joined in self._joined) else ids

    def allow_from(self, callers: Value[dict[str, Any]]) -> None:
        """Allow traffic from security groups that are created elsewhere, by name.

        Args:
            callers: For each, ``security_group_id``, the reason, ``description``, the ``port`` if
                it is another than the owner's, and ``both_sides``: whether the rule on its group is
                created here, too. Rules bear the port in their key.

        Raises:
            ValueError: The owner accepts no connection.
        """
        if self.port is None:
            raise ValueError(f'nobody can connect to "{self.name}": it has no port')
        own, caller = self.security_group_id, "${each.value.security_group_id}"
        port = Value.of(self.port)

        def key(name: Value[str], caller: Any) -> str:
            return f"{name}-{caller.port.if_given(lambda given: given, otherwise=port)}"

        given: Value[int | None] = Value.planned("each.value.port", int | None)
        number: Value[int] = given.if_given(lambda given: given, otherwise=port)
        rule = tcp(number, "${each.value.description}")
        written = when(self._scope, "_from_callers", self.both_sides)
        if written is not None:
            ingress = VpcSecurityGroupIngressRule(
                written.scope,
                "from_callers",
                **between(own, caller),
                **rule,
            )
            for_each(ingress, callers.rekeyed(key))
            self.wait_for(ingress)
        egress = VpcSecurityGroupEgressRule(
            self._scope,
            "of_callers",
            **between(caller, own),
            **rule,
        )
        asked = callers.select(lambda name, caller: caller.both_sides)
        for_each(egress, asked.rekeyed(key))
        self.wait_for(egress)

    def wait_for(self, *rules: TerraformResource) -> None:
        """Add rules that the owner depends on, as :meth:`wait_for_addresses` does."""
        self.wait_for_addresses([address(rule) for rule in rules])

    def wait_for_addresses(self, addresses: Sequence[str]) -> None:
        """Add resources by their addresses, such as what a peer needs to answer.

        Raises:
            ValueError: The owner is created already.
        """
        if self._is_complete:
            raise ValueError(
                f'"{self.name}" is made already; say whom it reaches, and who reaches it, before'
            )
        self._rules += addresses

    def complete(self) -> list[str]:
        """Return the addresses of all rules, for the owner's ``depends_on``; no rule can follow."""
        self._is_complete = True
        return list(self._rules)
