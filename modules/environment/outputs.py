"""The outputs of an environment: what others need to attach something to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from modules.bindings.resources import references_by_key
from modules.environment.balancers import PUBLIC
from modules.environment.foundation import Foundation
from modules.environment.given import given_parts
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.environment.waivers import waivers_of
from modules.file_system.file_system import FileSystem
from modules.frame.module_stack import Output
from modules.load_balancer.existing import AnyLoadBalancer
from modules.load_balancer.load_balancer import LoadBalancer
from modules.network.existing import AnyNetwork
from modules.network.network import Network
from modules.network_load_balancer.network_load_balancer import NetworkLoadBalancer
from modules.service.service import Service
from modules.task.task import Platform

Outputs = Iterator[tuple[str, Output]]


def network_outputs(network: AnyNetwork) -> Outputs:
    """Yield what tells of the network, by name; of gateways, if it is made here."""
    yield "vpc_id", Output(network.vpc_id, "Id of the VPC.")
    yield (
        "public_subnet_ids",
        Output(network.public_subnet_ids, "Ids of the subnets for load balancers."),
    )
    yield "private_subnet_ids", Output(network.private_subnet_ids, "Ids of the subnets for tasks.")
    if not isinstance(network, Network):
        return
    if network.ipv6_cidr_block.is_planned:
        yield (
            "vpc_ipv6_cidr_block",
            Output(
                network.ipv6_cidr_block,
                "IPv6 range of the VPC, from which tasks reach the internet.",
            ),
        )
    gateways = network.subnets.nat_gateways
    yield (
        "nat_gateway_public_ips",
        Output(
            references_by_key(gateways.gateway, "public_ip") if gateways else {},
            "Addresses from which private subnets reach the internet, by availability zone.",
        ),
    )


def cluster_outputs(stands_on: Foundation) -> Outputs:
    """Yield what tells of the cluster and its DNS namespace, by name."""
    _, namespace, cluster, sessions = stands_on
    yield "ecs_cluster_name", Output(cluster.cluster_name, "Name of the ECS cluster.")
    yield "cluster_arn", Output(cluster.cluster_arn, "ARN of the ECS cluster.")
    yield (
        "service_discovery_namespace",
        Output(namespace.namespace, "Private DNS domain of the services."),
    )
    yield "namespace_id", Output(namespace.namespace_id, "Id of the Cloud Map namespace.")
    yield "namespace_arn", Output(namespace.namespace_arn, "ARN of the Cloud Map namespace.")
    if sessions.is_given:
        yield (
            "execute_command",
            Output(
                sessions,
                "Where sessions of ECS Exec are recorded, and what encrypts them; an input of the "
                "module service.",
            ),
        )


def load_balancer_outputs(
    balancers: Mapping[str, AnyLoadBalancer], networks: Mapping[str, NetworkLoadBalancer]
) -> Outputs:
    """Yield what tells of each load balancer, by name: the inputs of a service behind it.

    Of one that exists whoever gives it knows more.
    """
    for name, balancer in balancers.items():
        prefix = "" if name == PUBLIC else f"{label(name)}_"
        if isinstance(balancer, LoadBalancer):
            yield from ((f"{prefix}{output}", found) for output, found in _of_one(balancer))
    for name, network in networks.items():
        yield from ((f"{label(name)}_{output}", found) for output, found in _of_network(network))


def _of_network(balancer: NetworkLoadBalancer) -> Outputs:
    yield "nlb_arn", Output(balancer.arn, "ARN of the load balancer.")
    yield "nlb_dns_name", Output(balancer.dns_name, "DNS name of the load balancer.")
    yield "nlb_zone_id", Output(balancer.zone_id, "Hosted zone of its DNS name.")
    yield (
        "nlb_security_group_id",
        Output(balancer.connections.security_group_id, "Its security group."),
    )


def _of_one(balancer: LoadBalancer) -> Outputs:
    yield "alb_dns_name", Output(balancer.dns_name, "DNS name of the load balancer.")
    yield (
        "listener_arn",
        Output(balancer.listener_arn, "Listener that rules of services belong to."),
    )
    yield (
        "load_balancer_arn_suffix",
        Output(balancer.arn_suffix, "What CloudWatch calls the load balancer."),
    )
    yield (
        "load_balancer_security_group_id",
        Output(balancer.connections.security_group_id, "Its security group."),
    )
    yield (
        "load_balancer_targets_security_group_id",
        Output(
            balancer.target_security_group_id,
            "Security group that the tasks of all services behind the load balancer share.",
        ),
    )


def key_outputs(platform: Platform) -> Outputs:
    """Yield the keys of the environment."""
    yield "kms_key_arn", Output(str(platform.key_arn), "Key that encrypts secrets and images.")
    yield "logs_kms_key_arn", Output(str(platform.logs.key_arn), "Key that encrypts log groups.")


def service_outputs(services: Mapping[str, Service]) -> Outputs:
    """Yield what tells of each service, by name."""
    for name, service in services.items():
        yield (
            f"{label(name)}_service_name",
            Output(service.service_name, f"Name of the ECS service {name}."),
        )
        yield (
            f"{label(name)}_security_group_id",
            Output(
                service.security_group.security_group_id,
                f"Security group of the tasks of {name}, for rules of whoever they reach.",
            ),
        )


def file_system_outputs(made: Mapping[str, FileSystem]) -> Outputs:
    """Yield what tells of the file systems, by name: what others mount them by."""
    for name, found in made.items():
        yield (
            f"{label(name)}_file_system_id",
            Output(found.file_system_id, f"Id of the file system {name}."),
        )
        yield (
            f"{label(name)}_file_system_security_group_id",
            Output(found.security_group_id, f"Security group of the mount targets of {name}."),
        )


def waiver_outputs(spec: EnvironmentSpec) -> Outputs:
    """Yield what the plan report and an audit read: why which safe default is left."""
    if waivers := waivers_of(spec):
        yield "waivers", Output(waivers, "Safe defaults that are left, and why.")


def given_outputs(spec: EnvironmentSpec) -> Outputs:
    """Yield what the plan report and an audit read: what exists, and is never changed here."""
    if given := given_parts(spec):
        yield "given", Output(given, "What the environment stands on, and others own.")


def override_outputs(spec: EnvironmentSpec) -> Outputs:
    """Yield what the plan report and an audit read: which arguments no field judges."""
    overrides = {name: ", ".join(sorted(found)) for name, found in spec.overrides.items()}
    if overrides:
        yield "overrides", Output(overrides, "Arguments of resources that the file sets itself.")
