"""A security group that starts closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings import aws
from modules.bindings.conditional import when
from modules.bindings.core import Construct
from modules.bindings.expressions import address, attribute, for_each, token
from modules.network.connections import Connections, tcp
from modules.specs.expression import Expression
from modules.specs.network import HttpsTarget
from modules.specs.operations import chosen, given

HTTPS_PORT = 443


class SecurityGroup(Construct):
    """A security group without a rule, and the sentences that add some.

    It is created before its predecessor is deleted, under a name that AWS has not seen yet: a group
    cannot be deleted while a network interface holds it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        label: str,
        vpc_id: str,
        port: int | None,
        existing: Any = None,
    ) -> None:
        """Create the group.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The group's name; Terraform adds a suffix.
            label: What the owner is called, in the addresses of rules.
            vpc_id: The VPC.
            port: TCP port that the owner listens on, if any.
            existing: A group made elsewhere that is used instead. Default: none.
        """
        super().__init__(scope, id)
        own = when(self, "_own", existing == None)  # noqa: E711  (an expression may be one)
        made = None if own is None else attribute(_closed(own, name, vpc_id), "id")
        group_id = str(made if existing is None else chosen(given(existing), existing.id, made))
        self.connections = Connections(self, name=label, security_group_id=group_id, port=port)

    @property
    def security_group_id(self) -> str:
        """Id of the group."""
        return self.connections.security_group_id

    def allow_from_cidr_blocks(
        self, scope: Construct, id: str, cidr_blocks: Any, *, port: int, why: str
    ) -> str:
        """Let address ranges connect to a port, one rule per range; return the rules' address."""
        rule = aws.VpcSecurityGroupIngressRule(
            scope,
            id,
            security_group_id=self.security_group_id,
            cidr_ipv4="${each.key}",
            **tcp(port, why),
        )
        for_each(rule, cidr_blocks)
        return address(rule)

    def allow_https_to(self, targets: Mapping[str, HttpsTarget] | Expression) -> None:
        """Open the way to port 443 of each target, by name."""
        if isinstance(targets, Expression):
            rule = self._https_rule("https", Expression("each.value", HttpsTarget))
            for_each(rule, targets)
            return
        for name, target in targets.items():
            self._https_rule(f"to_{name}", target)

    def _https_rule(self, id: str, target: Any) -> aws.VpcSecurityGroupEgressRule:
        rule = aws.VpcSecurityGroupEgressRule(
            self,
            id,
            security_group_id=self.security_group_id,
            cidr_ipv4=token(target.cidr_ipv4),
            prefix_list_id=token(target.prefix_list_id),
            referenced_security_group_id=token(target.referenced_security_group_id),
            **tcp(HTTPS_PORT, target.description),
        )
        self.connections.depend_on(rule)
        return rule


def _closed(scope: Construct, name: str, vpc_id: str) -> aws.SecurityGroup:
    return aws.SecurityGroup(
        scope,
        "_security_group",
        name_prefix=f"{name}-",
        # A changed description would replace the group, so it says nothing that may change.
        description=f"Traffic of {name}",
        vpc_id=vpc_id,
        tags={"Name": name},
        lifecycle={"create_before_destroy": True},
    )
