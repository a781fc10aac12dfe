"""The load balancers of an environment: those that it creates, and those that exist."""

from __future__ import annotations

from modules.bindings.core import Construct
from modules.environment.balancer_spec import BalancerSpec
from modules.environment.balancers import PUBLIC
from modules.environment.published import authenticating_of_family, ports_of_family
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
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
    spec: EnvironmentSpec,
    *,
    names: Names,
    account: Account,
    network: AnyNetwork,
    logs: LogGroups,
) -> dict[str, AnyLoadBalancer]:
    """Create the load balancers that do not exist; return all of them by name.

    Args:
        scope: Parent construct.
        spec: The environment's spec.
        names: Creates physical names.
        account: Their account.
        network: Their network.
        logs: Settings of the log groups of their web ACLs.
    """
    group = Construct(scope, "_load_balancers")
    authenticating = authenticating_of_family(spec, spec.family)
    balancers: dict[str, AnyLoadBalancer] = {}
    for name, balancer in spec.balancers.items():
        parent, id = (scope, "_load_balancer") if name == PUBLIC else (group, label(name))
        if balancer.listener_arn.is_given:
            balancers[name] = _existing(Construct(parent, id), name, balancer)
        else:
            balancers[name] = LoadBalancer(
                parent,
                id,
                spec=balancer,
                names=names,
                account=account,
                network=network,
                target_ports=Value(ports_of_family(spec, spec.family, name)),
                authenticates=Value(name in authenticating),
                logs=logs,
                disposable=Value(spec.disposable),
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
