"""A security group that starts without a rule."""

from __future__ import annotations

from modules.bindings.aws import (
    SecurityGroup as AwsSecurityGroup,
)
from modules.bindings.aws import (
    VpcSecurityGroupEgressRule,
    VpcSecurityGroupIngressRule,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, for_each, put, reference
from modules.language.value import Value
from modules.network.connections import Connections
from modules.network.https_targets_spec import HttpsTarget
from modules.network.rules import OVERLAPPING, tcp
from modules.network.spec import NO_GROUP, ExistingSecurityGroup

HTTPS = 443
"""Port of HTTPS."""


class SecurityGroup(Construct):
    """A security group without a rule, and the methods that add rules.

    Its replacement is created before it is deleted, under another name: a group cannot be deleted
    while a network interface uses it.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        label: str,
        vpc_id: str,
        port: int | Value[int] | None,
        existing: Value[ExistingSecurityGroup | None] = NO_GROUP,
    ) -> None:
        """Create the group.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The group's name; Terraform adds a suffix.
            label: Name of the owner in the addresses of rules.
            vpc_id: The VPC.
            port: TCP port that the owner listens on, if any.
            existing: An existing group to use instead. Default: none.
        """
        super().__init__(scope, id)
        own = when(self, "_own", ~existing.is_given)
        own_id = None if own is None else reference(_create_group(own.scope, name, vpc_id), "id")
        self.security_group_id = str(existing.if_given(lambda group: group.id, otherwise=own_id))
        """Id of the group."""
        self.https_rules: list[str] = []
        """Addresses of the rules of known targets on port 443, by which tasks reach AWS."""
        self.connections = Connections(
            self,
            name=label,
            security_group_id=self.security_group_id,
            port=port,
            both_sides=existing.if_given(lambda group: group.both_sides, otherwise=True),
        )

    def allow_from_cidr_blocks(
        self,
        scope: Construct,
        id: str,
        cidr_blocks: Value[tuple[str, ...]],
        *,
        port: int,
        why: str,
        ipv6: bool = False,
    ) -> str:
        """Allow traffic from address ranges to a port; return the address of the rules."""
        rule = VpcSecurityGroupIngressRule(
            scope,
            id,
            security_group_id=self.security_group_id,
            cidr_ipv4=None if ipv6 else "${each.key}",
            cidr_ipv6="${each.key}" if ipv6 else None,
            **tcp(port, why),
        )
        for_each(rule, cidr_blocks)
        return address(rule)

    def allow_https_to(self, targets: Value[dict[str, HttpsTarget]]) -> None:
        """Allow traffic to port 443 of each target, by name."""
        own = when(self, "_https", self.connections.both_sides)
        if own is None:
            return
        if targets.is_planned:
            rule = self._https_rule(own.scope, "https", HttpsTarget.planned("each.value"))
            for_each(rule, targets)
            return
        for name, target in targets.known.items():
            rule = self._https_rule(own.scope, f"to_{name.replace('-', '_')}", target)
            arguments(rule, lifecycle=OVERLAPPING)
            self.https_rules.append(address(rule))

    def _https_rule(
        self, scope: Construct, id: str, target: HttpsTarget
    ) -> VpcSecurityGroupEgressRule:
        rule = VpcSecurityGroupEgressRule(
            scope,
            id,
            security_group_id=self.security_group_id,
            cidr_ipv4=put(target.cidr_ipv4),
            cidr_ipv6=put(target.cidr_ipv6),
            prefix_list_id=put(target.prefix_list_id),
            referenced_security_group_id=put(target.referenced_security_group_id),
            **tcp(HTTPS, target.description),
        )
        self.connections.wait_for(rule)
        return rule


def _create_group(scope: Construct, name: str, vpc_id: str) -> AwsSecurityGroup:
    return AwsSecurityGroup(
        scope,
        "_security_group",
        name_prefix=f"{name}-",
        # A changed description would replace the group, so it says nothing that may change.
        description=f"Traffic of {name}",
        vpc_id=vpc_id,
        tags={"Name": name},
        lifecycle={"create_before_destroy": True},
    )
