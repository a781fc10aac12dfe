"""What a stack that others stand on tells them: ids, as parameters of Systems Manager."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from modules.bindings.aws import SsmParameter
from modules.bindings.core import Construct
from modules.bindings.resources import for_each
from modules.environment.balancers import balancer_of, target_ports
from modules.environment.family_spec import Family
from modules.environment.foundation import Foundation
from modules.environment.spec import EnvironmentSpec
from modules.language.expression import hcl
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.load_balancer.load_balancer import LoadBalancer
from modules.service.service import Service

Told = Mapping[str, Any]
"""What is told, by the last parts of the parameter's name."""


def path_of_parameters(project: str, environment: str) -> str:
    """Return what the names of all parameters of a stack begin with: ``/stacks/shop/prod``.

    Below ``/shop/prod`` applications may keep secrets, and whoever reads ids is to read none.
    """
    return f"/stacks/{project}/{environment}"


def path_of_service(name: str) -> str:
    """Return where a service is told: one of sixteen parameters, since AWS lists them slowly.

    Each has room for a third of the largest stack.
    """
    return f"services/{sha256(name.encode()).hexdigest()[0]}"


def publish(scope: Construct, spec: EnvironmentSpec, *told: Told) -> None:
    """Create the parameters of a stack, if it is one of several that stand on one another.

    Parameters rather than outputs: whoever reads an output may read the whole state.

    Args:
        scope: The stack.
        spec: The environment's spec.
        told: What is told.
    """
    if spec.family is None:
        return
    values = {name: value for group in told for name, value in group.items()}
    parameter = SsmParameter(
        scope,
        "published",
        name=f"{path_of_parameters(spec.project, spec.name)}/${{each.key}}",
        description=f"For the stacks beside {spec.project}-{spec.name}",
        type="String",
        insecure_value="${each.value}",
    )
    for_each(parameter, Value({name: _json(value) for name, value in values.items()}))


def told_of_services(spec: EnvironmentSpec, services: Mapping[str, Service]) -> Told:
    """Return what callers in other stacks need of each service that can be called."""
    told: dict[str, dict[str, str]] = {}
    for name, service in spec.services.items():
        if service.port > 0 and service.service_discovery:
            groups = told.setdefault(f"{path_of_service(name)}/security_group_ids", {})
            groups[name] = services[name].security_group.security_group_id
    return told


def told_of_foundation(
    spec: EnvironmentSpec, stands_on: Foundation, keys: Mapping[str, Any]
) -> Told:
    """Return what each stack needs that stands on this one; nothing of one that stands itself."""
    if spec.stands_on:
        return {}
    network, namespace, cluster, sessions = stands_on
    targets = network.https_targets.known.items()
    return {
        "foundation/network": {
            "vpc_id": network.vpc_id,
            "public_subnet_ids": network.public_subnet_ids,
            "private_subnet_ids": network.private_subnet_ids,
            "private_subnet_ids_by_zone": network.private_subnet_ids_by_zone,
            "isolated_subnet_ids": network.isolated_subnet_ids,
            **({"dynamodb": network.dynamodb.prefix_list_id} if network.dynamodb else {}),
            "prefix_list_ids": _given({name: one.prefix_list_id for name, one in targets}),
            "security_group_ids": _given(
                {name: one.referenced_security_group_id for name, one in targets}
            ),
        },
        "foundation/cluster": {
            "arn": cluster.cluster_arn,
            "name": cluster.cluster_name,
            "namespace_id": namespace.namespace_id,
            "namespace_arn": namespace.namespace_arn,
            **({"execute_command": sessions} if sessions.is_given else {}),
        },
        "foundation/keys": dict(keys),
    }


def told_of_balancers(spec: EnvironmentSpec, balancers: Mapping[str, AnyLoadBalancer]) -> Told:
    """Return what each stack needs whose services are behind a load balancer of this one."""
    if spec.stands_on:
        return {}
    return {
        f"load-balancers/{name}/load_balancer": {
            "listener_arn": one.listener_arn,
            "arn_suffix": one.arn_suffix,
            "security_group_id": one.connections.security_group_id,
            **(
                {"targets_security_group_id": one.target_security_group_id}
                if isinstance(one, LoadBalancer)
                else {}
            ),
        }
        for name, one in balancers.items()
    }


def told_of_members(spec: EnvironmentSpec) -> Told:
    """Return, for each stack that stands on this one, what this one has done for it."""
    if spec.stands_on or spec.family is None:
        return {}
    return {f"members/{one.name}/asks": asks(one) for one in spec.family.children}


def asks(spec: EnvironmentSpec) -> list[str]:
    """Return what the stack below has to do for an environment before it is deployed itself.

    Its key policies name log groups and topics, a load balancer may reach certain ports, and
    databases and caches have subnets of their own.
    """
    found = ["log groups"]
    if spec.databases:
        found.append("databases")
    if spec.caches:
        found.append("caches")
    found += [f"topic {name}" for name, one in spec.topics.items() if one.subscriptions]
    found += [
        f"port {port} behind {balancer}"
        for balancer in spec.balancers
        for port in target_ports(spec, balancer)
    ]
    return sorted(found)


def ports_of_family(spec: EnvironmentSpec, family: Family | None, balancer: str) -> tuple[int, ...]:
    """Return the ports to which a load balancer connects, those in other stacks among them."""
    members = family.members.values() if family else [spec]
    found = {port for one in (spec, *members) for port in target_ports(one, balancer)}
    return tuple(sorted(found))


def authenticating_of_family(spec: EnvironmentSpec, family: Family | None) -> set[str]:
    """Return the names of load balancers where users sign in, for other stacks among them."""
    members = family.members.values() if family else [spec]
    return {
        balancer_of(one, route)
        for one in (spec, *members)
        for name, service in one.services.items()
        for route in service.routes_to(name).known.values()
        if route.authenticate_cognito.is_given
    }


def _given(values: Mapping[str, Value[str | None]]) -> dict[str, Value[str | None]]:
    return {name: value for name, value in values.items() if value.is_given}


def _json(value: Any) -> str:
    return f"${{jsonencode({hcl(value)})}}"
