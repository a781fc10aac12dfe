"""The rules of what tasks reach, beside HTTPS."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import VpcSecurityGroupEgressRule, VpcSecurityGroupIngressRule
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import for_each, local, put
from modules.language.functions import joined
from modules.language.value import Value
from modules.network.egress_spec import EgressSpec
from modules.network.rules import OVERLAPPING
from modules.network.security_group import SecurityGroup


def allow_egress(group: SecurityGroup, targets: Value[dict[str, EgressSpec]]) -> None:
    """Allow traffic of a group's owner to each target, by name.

    Args:
        group: The owner's security group. It has the egress rules, unless somebody else writes its
            rules; groups of targets get ingress rules where the target says so.
        targets: Known ones have addresses of their own, with the ports as keys; planned ones are
            instances of one rule.
    """
    if targets.is_planned:
        keyed = local(
            group,
            "egress",
            targets.rekeyed(lambda name, target: joined("/", (name, *target.key_parts))),
        )
        asked = keyed.select(lambda key, target: target.both_sides)
        _allow(group, "egress", EgressSpec.planned("each.value"), keyed, asked)
        return
    for name, target in targets.known.items():
        keys = Value((str(target.ports),))
        id = f"egress_{name.replace('-', '_')}"
        _allow(group, id, target, keys, keys if target.both_sides else None)


def _allow(
    group: SecurityGroup,
    id: str,
    target: EgressSpec,
    instances: Value[Any],
    asked: Value[Any] | None,
) -> None:
    """Create the rules of the group, and those of the targets that ask for them."""
    own, other = group.security_group_id, put(target.referenced_security_group_id)
    rule = {
        "ip_protocol": put(target.protocol),
        "from_port": put(target.first_port),
        "to_port": put(target.last_port),
        "description": put(target.description),
        "lifecycle": OVERLAPPING,
    }
    written = when(group, f"_own_{id}", group.connections.both_sides)
    if written is not None:
        egress = VpcSecurityGroupEgressRule(
            written.scope,
            id,
            security_group_id=own,
            cidr_ipv4=put(target.cidr_ipv4),
            cidr_ipv6=put(target.cidr_ipv6),
            prefix_list_id=put(target.prefix_list_id),
            referenced_security_group_id=other,
            **rule,
        )
        for_each(egress, instances)
        group.connections.wait_for(egress)
    if asked is not None:
        ingress = VpcSecurityGroupIngressRule(
            Construct(group, f"_{id}"),
            id,
            security_group_id=other,
            referenced_security_group_id=own,
            **rule,
        )
        for_each(ingress, asked)
        group.connections.wait_for(ingress)
