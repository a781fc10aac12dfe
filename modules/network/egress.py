"""The rules of what tasks reach beside HTTPS, and of who reaches them directly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.aws import VpcSecurityGroupEgressRule, VpcSecurityGroupIngressRule
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.moves import move
from modules.bindings.resources import for_each, local, put
from modules.language.functions import joined
from modules.language.value import Value
from modules.network.egress_spec import EgressSpec
from modules.network.ingress_spec import IngressSpec
from modules.network.rules import OVERLAPPING
from modules.network.security_group import SecurityGroup
from modules.network.traffic_spec import TrafficSpec

Kinds = Sequence[type[VpcSecurityGroupEgressRule] | type[VpcSecurityGroupIngressRule]]
"""The kind of rule on a group, and the kind on the group at the other end."""

RULE = "aws_vpc_security_group_egress_rule"

REACHES_ALL = {
    "to_internet": "tcp 443 443 0.0.0.0/0",
    "to_internet_ipv6": "tcp 443 443 ::/0",
}
"""What AWS compares of the rules of tasks that reach the internet, by the end of their address."""


def allow_egress(group: SecurityGroup, targets: Value[dict[str, EgressSpec]]) -> None:
    """Allow traffic of a group's owner to each target, by name.

    Args:
        group: The owner's security group. It has the egress rules, unless somebody else writes its
            rules; groups of targets get ingress rules where the target says so.
        targets: Known ones have addresses of their own, with the ports as keys; planned ones are
            instances of one rule.
    """
    kinds = (VpcSecurityGroupEgressRule, VpcSecurityGroupIngressRule)
    _allow_each(group, "egress", kinds, targets, EgressSpec)


def allow_ingress(group: SecurityGroup, sources: Value[dict[str, IngressSpec]]) -> None:
    """Allow traffic of each source to a group's owner, by name.

    Args:
        group: The owner's security group, with the rules as :func:`allow_egress` has them.
        sources: The sources; their addresses are those of targets, with another word.
    """
    kinds = (VpcSecurityGroupIngressRule, VpcSecurityGroupEgressRule)
    _allow_each(group, "ingress", kinds, sources, IngressSpec)


def _allow_each(
    group: SecurityGroup, word: str, kinds: Kinds, table: Value[Any], spec: type[TrafficSpec]
) -> None:
    if table.is_planned:
        keyed = local(
            group,
            word,
            table.rekeyed(lambda name, target: joined("/", (name, *target.key_parts))),
        )
        asked = keyed.select(lambda key, target: target.both_sides)
        _allow(group, word, kinds, spec.planned("each.value"), keyed, asked)
        return
    for name, one in table.known.items():
        keys = Value((str(one.ports),))
        id = f"{word}_{name.replace('-', '_')}"
        _allow(group, id, kinds, one, keys, keys if one.both_sides else None)
        if isinstance(one, EgressSpec):
            _stay_open(group, id, one)


def _allow(
    group: SecurityGroup,
    id: str,
    kinds: Kinds,
    traffic: TrafficSpec,
    instances: Value[Any],
    asked: Value[Any] | None,
) -> None:
    """Create the rules of the group, and those of the other ends that ask for them."""
    own, other = group.security_group_id, put(traffic.referenced_security_group_id)
    of_owner, of_other = kinds
    rule = {
        "ip_protocol": put(traffic.protocol),
        "from_port": put(traffic.first_port),
        "to_port": put(traffic.last_port),
        "description": put(traffic.description),
        "lifecycle": OVERLAPPING,
    }
    written = when(group, f"_own_{id}", group.connections.both_sides)
    if written is not None:
        here = of_owner(
            written.scope,
            id,
            security_group_id=own,
            cidr_ipv4=put(traffic.cidr_ipv4),
            cidr_ipv6=put(traffic.cidr_ipv6),
            prefix_list_id=put(traffic.prefix_list_id),
            referenced_security_group_id=other,
            **rule,
        )
        for_each(here, instances)
        group.connections.wait_for(here)
    if asked is not None:
        there = of_other(
            Construct(group, f"_{id}"),
            id,
            security_group_id=other,
            referenced_security_group_id=own,
            **rule,
        )
        for_each(there, asked)
        group.connections.wait_for(there)


def _stay_open(group: SecurityGroup, id: str, target: EgressSpec) -> None:
    """Keep the rule by which tasks reached all of the internet, where a target asks for the same.

    AWS takes each rule once, and the former one goes last.
    """
    for former, text in REACHES_ALL.items():
        if str(target.rule_text) == text:
            rule = f"{RULE}.{group.connections.name}"
            move(group, f"{rule}_{former}", f'{rule}_{id}["{target.ports}"]')
