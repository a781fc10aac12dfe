"""What an environment is given instead of what would be made: network, cluster, keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.functions import quoted
from modules.language.problems import Problem
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

LEAST_PUBLIC_SUBNETS = 2
"""Subnets of a load balancer. Source: Elastic Load Balancing API, ``CreateLoadBalancer``."""


def given_parts(spec: EnvironmentSpec) -> dict[str, str]:
    """Return what the environment stands on and others own, by the field that names it."""
    parts = {
        "network.vpc_id": spec.network.vpc_id,
        "cluster.arn": spec.cluster.arn,
        "cluster.namespace_id": spec.cluster.namespace_id,
        "kms_key_arn": Value(spec.kms_key_arn),
        "logs.kms_key_arn": spec.logs.kms_key_arn,
    }
    return {field: str(value) for field, value in parts.items() if value.is_given}


def remembered_namespace(spec: EnvironmentSpec) -> str:
    """Return what stays of the namespace and the cluster: neither takes a service of another.

    Of a cluster and a namespace that exist the ids belong to it, so that none takes the place of
    one that was made.
    """
    parts = {"arn": spec.cluster.arn, "namespace_id": spec.cluster.namespace_id}
    given = [f"{field} = {value}" for field, value in parts.items() if value.is_given]
    return ", ".join([spec.namespace, *given])


def given_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield what is missing of a network that exists, and what is of another place."""
    for name in sorted(spec.network.https_targets.known.keys() & spec.services.keys()):
        yield Problem(
            ("network", "https_targets", name),
            "is what a service is called, and rules would have the same address; rename it",
        )
    if spec.network.vpc_id.is_given:
        yield from _subnet_problems(spec)
    elif spec.cluster.namespace_id.is_given:
        yield Problem(
            ("cluster", "namespace_id"),
            "is of a VPC that exists, and its names resolve there alone; name that VPC in "
            "network.vpc_id, or remove namespace_id",
        )
    yield from _place_problems(spec)


def _subnet_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    network, services = spec.network, spec.services
    public = [name for name, one in services.items() if one.assign_public_ip]
    private = [name for name in services if name not in public]
    if private and not network.private_subnet_ids:
        yield Problem(
            ("network", "private_subnet_ids"),
            f"is required beside vpc_id, since tasks of {quoted(private)} run in "
            "private subnets; name those of that VPC",
        )
    count = len(network.public_subnet_ids)
    if spec.load_balancer is not None and count < LEAST_PUBLIC_SUBNETS:
        yield Problem(
            ("network", "public_subnet_ids"),
            f"{count} given, and a load balancer needs two, of two availability zones; name those "
            "of that VPC with a route to the internet",
        )
    elif public and not count:
        yield Problem(
            ("network", "public_subnet_ids"),
            f"is required beside vpc_id, since tasks of {quoted(public)} have public "
            "addresses; name those of that VPC with a route to the internet",
        )


def _place_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield what is in another region than the environment, and a cluster of another account."""
    own = spec.account_id
    for field, given in given_parts(spec).items():
        if not given.startswith("arn:"):
            continue
        _, _, _, region, account, *_ = given.split(":")
        if region != spec.region:
            yield Problem(
                (*field.split("."),),
                f'"{given}" is in {region}, the environment in {spec.region}; name one there',
            )
        if field == "cluster.arn" and own and account != own:
            yield Problem(
                ("cluster", "arn"),
                f'"{given}" is of account {account}, the environment of {own}; name one of that '
                "account",
            )
