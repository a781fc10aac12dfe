"""The load balancers of an environment: those that it creates, and those that exist."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from modules.bindings.core import Construct
from modules.environment.balancer_spec import BalancerSpec
from modules.environment.balancers import PUBLIC
from modules.environment.service_names import label
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer, ExistingLoadBalancer
from modules.load_balancer.load_balancer import LoadBalancer
from modules.logs.log_groups import LogGroups
from modules.network.connections import Connections
from modules.network.existing import AnyNetwork


def create_load_balancers(
    scope: Construct,
    specs: Mapping[str, BalancerSpec],
    target_ports: Mapping[str, Sequence[int]],
    authenticating: Collection[str],
    *,
    names: Names,
    account: Account,
    network: AnyNetwork,
    logs: LogGroups,
    disposable: Value[bool],
) -> dict[str, AnyLoadBalancer]:
    """Create the load balancers that do not exist; return all of them by name.

    Args:
        scope: Parent construct.
        specs: Their specs, by name.
        target_ports: For each the ports of services behind it.
        authenticating: Names of those where users sign in at Cognito.
        names: Creates physical names.
        account: Their account.
        network: Their network.
        logs: Settings of the log groups of their web ACLs.
        disposable: Whether they may be deleted, with their logs.
    """
    group = Construct(scope, "_load_balancers")
    balancers: dict[str, AnyLoadBalancer] = {}
    for name, spec in specs.items():
        parent, id = (scope, "_load_balancer") if name == PUBLIC else (group, label(name))
        if spec.listener_arn.is_given:
            balancers[name] = _existing(Construct(parent, id), name, spec)
            continue
        balancers[name] = LoadBalancer(
            parent,
            id,
            spec=spec,
            names=names,
            account=account,
            network=network,
            target_ports=Value(tuple(target_ports[name])),
            authenticates=Value(name in authenticating),
            logs=logs,
            disposable=disposable,
            prefix="" if name == PUBLIC else f"{name}-",
        )
    return balancers


def _existing(scope: Construct, name: str, spec: BalancerSpec) -> ExistingLoadBalancer:
    """Return a load balancer of others; a listener's ARN contains what CloudWatch calls it."""
    listener_arn = str(spec.listener_arn)
    _, kind, balancer, id, _ = listener_arn.split("/")
    return ExistingLoadBalancer(
        connections=Connections(
            Construct(scope, "load_balancer"),
            name=name,
            security_group_id=str(spec.security_group_id),
            port=None,
            both_sides=spec.both_sides,
        ),
        listener_arn=listener_arn,
        arn_suffix=f"{kind}/{balancer}/{id}",
    )
