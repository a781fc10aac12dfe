"""A network load balancer of an environment."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import Lb, VpcSecurityGroupIngressRule
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, for_each, put, reference
from modules.language.functions import split, tonumber
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.placement import lifecycle, subnet_ids
from modules.network.existing import AnyNetwork
from modules.network.rules import tcp
from modules.network.security_group import SecurityGroup
from modules.network_load_balancer.spec import NetworkLoadBalancerSpec


class NetworkLoadBalancer(Construct):
    """A network load balancer on which nothing listens until services add listeners."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: NetworkLoadBalancerSpec,
        names: Names,
        network: AnyNetwork,
        listener_ports: Value[tuple[int, ...]],
        disposable: Value[bool],
        prefix: str = "",
        label: str = "",
    ) -> None:
        """Create the load balancer and its security group.

        The group is there from the beginning: AWS adds none to one that was made without.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The load balancer's spec.
            names: Creates physical names.
            network: Its network.
            listener_ports: TCP ports on which services listen.
            disposable: Whether it may be deleted.
            prefix: What precedes the nouns in its names, where it is one of several: ``edge-``.
            label: Its name in addresses, where it is one of several.
        """
        super().__init__(scope, id)
        group = SecurityGroup(
            Construct(self, "_group"),
            label or "network_load_balancer",
            name=names.of("aws_security_group", f"{prefix}nlb"),
            label=label or "network_load_balancer",
            vpc_id=network.vpc_id,
            port=None,
        )
        _allow_both_families(group, spec, listener_ports)
        self.connections = group.connections
        self.spec = spec
        lb = self._create(label or "_lb", names.of("aws_lb", f"{prefix}nlb"), network, disposable)
        self.arn = reference(lb, "arn")
        self.arn_suffix = reference(lb, "arn_suffix")
        self.dns_name = reference(lb, "dns_name")
        self.zone_id = reference(lb, "zone_id")

    def _create(self, id: str, name: str, network: AnyNetwork, disposable: Value[bool]) -> Lb:
        spec = self.spec
        lb = Lb(
            self,
            id,
            name=name,
            load_balancer_type="network",
            internal=put(spec.internal),
            ip_address_type=put(spec.ip_address_type),
            subnets=put(subnet_ids(spec.internal, network)),
            security_groups=[self.connections.security_group_id],
            enable_cross_zone_load_balancing=put(spec.cross_zone),
            enable_deletion_protection=put(~disposable),
            lifecycle=lifecycle(spec.internal, moved="listeners"),
        )
        if not (spec.internal.is_planned or spec.internal):
            arguments(lb, depends_on=[*network.public_ready])
        return lb


def _allow_both_families(
    group: SecurityGroup, spec: NetworkLoadBalancerSpec, ports: Value[tuple[int, ...]]
) -> None:
    _allow_clients(group, group, spec.ingress_cidr_blocks, ports)
    if (dual_stack := when(group, "_dual_stack", spec.is_dual_stack)) is not None:
        _allow_clients(group, dual_stack.scope, spec.ipv6_clients, ports, ipv6=True)


def _allow_clients(
    group: SecurityGroup,
    scope: Construct,
    ranges: Value[tuple[str, ...]],
    ports: Value[tuple[int, ...]],
    *,
    ipv6: bool = False,
) -> None:
    """Allow each range of clients to each port that is listened on, and to no other.

    Known ports have addresses of their own, planned ones are instances of one rule.
    """
    end = "_ipv6" if ipv6 else ""
    if not ports.is_planned:
        for port in ports.known:
            group.allow_from_cidr_blocks(
                scope, f"from_{port}{end}", ranges, port=port, why="Clients", ipv6=ipv6
            )
        return
    pairs: Value[Any] = ranges.map(lambda block: ports.map(lambda port: f"{block} {port}"))
    parts = split(" ", Value.planned("each.value", str))
    rule = VpcSecurityGroupIngressRule(
        scope,
        f"clients{end}",
        security_group_id=group.security_group_id,
        cidr_ipv4=None if ipv6 else put(parts[0]),
        cidr_ipv6=put(parts[0]) if ipv6 else None,
        **tcp(tonumber(parts[1]), "Clients"),
    )
    for_each(rule, pairs.flat)
