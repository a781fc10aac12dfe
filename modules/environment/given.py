"""What an environment is given instead of what would be made: network, cluster, keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from modules.environment.balancers import created_in
from modules.environment.clashes import RESERVED_NAMES
from modules.language.base_value import unwrapped
from modules.language.fixed import Fixed
from modules.language.functions import quoted
from modules.language.problems import Problem
from modules.language.spec import Spec
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

LEAST_PUBLIC_SUBNETS = 2
"""Subnets of a load balancer. Source: Elastic Load Balancing API, ``CreateLoadBalancer``."""


def given_parts(spec: EnvironmentSpec) -> dict[str, str]:
    """Return what the environment stands on and others own, by the field that names it."""
    if spec.stands_on:
        return {"stands_on": spec.stands_on}
    parts = {
        "network.vpc_id": spec.network.vpc_id,
        "cluster.arn": spec.cluster.arn,
        "cluster.namespace_id": spec.cluster.namespace_id,
        "kms_key_arn": Value(spec.kms_key_arn),
        "logs.kms_key_arn": spec.logs.kms_key_arn,
    }
    return {field: str(value) for field, value in parts.items() if value.is_given}


def fixed_network(spec: EnvironmentSpec) -> Iterator[Fixed]:
    """Yield what stays of the network: its range, its VPC, or the environment that it is of."""
    if not spec.stands_on:
        yield from spec.network.fixed()
        return
    why = "what runs in a VPC cannot move to another"
    yield Fixed(("cidr_block",), f"stands_on = {spec.stands_on}", why)


def remembered_namespace(spec: EnvironmentSpec) -> str:
    """Return what stays of the namespace and the cluster: neither takes a service of another.

    Of a cluster and a namespace that exist the ids belong to it, so that none takes the place of
    one that was made.
    """
    if spec.stands_on:
        return f"{spec.namespace}, stands_on = {spec.stands_on}"
    parts = {"arn": spec.cluster.arn, "namespace_id": spec.cluster.namespace_id}
    given = [f"{field} = {value}" for field, value in parts.items() if value.is_given]
    return ", ".join([spec.namespace, *given])


def given_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield what a file says of both forms, what is missing, and what is of another place."""
    for form in () if spec.stands_on else FORMS:
        yield from _form_problems(spec, form)
    yield from _network_problems(spec)
    yield from _namespace_problems(spec)
    yield from _place_problems(spec)


class Form(NamedTuple):
    """A table that says what is made, or names what exists."""

    table: str
    given: str
    """The field that names what exists."""

    what: str
    made: tuple[str, ...]
    """Fields of what is made."""

    existing: tuple[str, ...]
    """Fields that say more of what exists."""


FORMS = (
    Form(
        "network",
        "vpc_id",
        "a VPC",
        (
            "availability_zones",
            "cidr_block",
            "ipv6",
            "nat_gateways",
            "nat_elastic_ip_allocation_ids",
            "endpoint_policies",
            "endpoint_account_ids",
            "flow_logs",
            "query_log",
            "dns_firewall_allowed_domains",
            "manage_defaults",
        ),
        ("isolated_subnet_ids", "private_subnet_ids", "public_subnet_ids", "https_targets"),
    ),
    Form(
        "cluster",
        "arn",
        "a cluster",
        ("container_insights", "capacity_provider_strategy"),
        ("execute_command",),
    ),
)


def _form_problems(spec: EnvironmentSpec, form: Form) -> Iterator[Problem]:
    """Yield the fields of the other form: whatever the file says of it would be ignored."""
    table: Spec = getattr(spec, form.table)
    is_given = getattr(table, form.given).is_given
    for field in form.made if is_given else form.existing:
        # ``false`` says that a part is not made, so it is right.
        if field not in table.model_fields_set or unwrapped(getattr(table, field)) is False:
            continue
        rule = (
            f"is of {form.what} that is made here, and {form.given} names one that exists, whose "
            f"owner decides it; remove it, or write {field} = false where base.toml has it"
            if is_given
            else f"is of {form.what} that exists; name that in {form.given}, or remove it"
        )
        yield Problem((form.table, field), rule)


def _network_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    network = spec.network
    services = spec.services.keys() - RESERVED_NAMES
    for name in sorted(network.https_targets.known.keys() & services):
        yield Problem(
            ("network", "https_targets", name),
            "is what a service is called, and rules would have the same address; rename it",
        )
    if not network.vpc_id.is_given:
        if not network.availability_zones:
            yield Problem(
                ("network", "availability_zones"),
                "is required; name two zones, or a VPC that exists in vpc_id",
            )
        return
    yield from _subnet_problems(spec)
    private, public = network.private_subnet_ids.known, network.public_subnet_ids.known
    tiers = {"isolated_subnet_ids": network.isolated_subnet_ids.known}
    tiers |= {"private_subnet_ids": private, "public_subnet_ids": public}
    for field, ids in tiers.items():
        if twice := [one for one in dict.fromkeys(ids) if ids.count(one) > 1]:
            yield Problem(
                ("network", field), f"{quoted(twice)} is given more than once; give it once"
            )
    if both := [one for one in dict.fromkeys(private) if one in public]:
        yield Problem(
            ("network", "private_subnet_ids"),
            f"{quoted(both)} is in public_subnet_ids too, and a subnet has one way out; keep it in "
            "one of them: tasks in public subnets have assign_public_ip",
        )


def _namespace_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    if not spec.cluster.namespace_id.is_given:
        return
    if not spec.cluster.namespace.is_given:
        yield Problem(
            ("cluster", "namespace"),
            "is required beside namespace_id; write the name of that namespace, with which callers "
            "find a service",
        )
    if not spec.network.vpc_id.is_given:
        yield Problem(
            ("cluster", "namespace_id"),
            "is of a VPC that exists, and its names resolve there alone; name that VPC in "
            "network.vpc_id, or remove namespace_id",
        )


def _subnet_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    network = spec.network
    callers = {name: one for (_, name), one in spec.callers.items()}
    public = [name for name, one in callers.items() if one.assign_public_ip]
    private = [name for name in callers if name not in public]
    if private and not network.private_subnet_ids:
        yield Problem(
            ("network", "private_subnet_ids"),
            f"is required beside vpc_id, since tasks of {quoted(private)} run in "
            "private subnets; name those of that VPC",
        )
    count = len(network.public_subnet_ids)
    internal = created_in(spec, internal=True)
    if internal and len(network.private_subnet_ids) == 1:
        yield Problem(
            ("network", "private_subnet_ids"),
            f"1 given, and load balancer {quoted(internal)} needs two, of two availability zones; "
            "name those of that VPC",
        )
    if created_in(spec, internal=False) and count < LEAST_PUBLIC_SUBNETS:
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
    """Yield what is in another region than the environment, and what has to be of its account."""
    own = spec.account_id
    sessions = spec.cluster.execute_command
    parts = given_parts(spec) | {
        "alarms.topic_arn": str(spec.alarms.topic_arn) if spec.alarms else "",
        "cluster.execute_command.log_group_arn": str(
            sessions.if_given(lambda to: to.log_group_arn)
        ),
        "cluster.execute_command.kms_key_arn": str(sessions.if_given(lambda to: to.kms_key_arn)),
    }
    for field, given in parts.items():
        if not given.startswith("arn:"):
            continue
        _, _, _, region, account, *_ = given.split(":")
        if region != spec.region:
            yield Problem(
                (*field.split("."),),
                f'"{given}" is in {region}, the environment in {spec.region}; name one there',
            )
        if field in OF_ONE_ACCOUNT and own and account != own:
            yield Problem(
                (*field.split("."),),
                f'"{given}" is of account {account}, the environment of {own}; name one of that '
                "account",
            )


OF_ONE_ACCOUNT = ("cluster.arn", "cluster.execute_command.log_group_arn")
"""What has to be of the environment's account. A key or a topic may let other accounts use it."""
