"""What an environment that stands on another one takes from the file of that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from modules.environment.balancer_spec import BalancerSpec
from modules.environment.balancers import balancers_of
from modules.language.problems import Problem, did_you_mean
from modules.language.regions import partition_of

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

STANDS_ON = "stands_on"

TAKEN = (
    ("project",),
    ("region",),
    ("account_id",),
    ("network",),
    ("cluster",),
    ("load_balancer",),
    ("load_balancers",),
    ("kms_key_arn",),
    ("logs", "kms_key_arn"),
    ("quotas",),
)
"""The fields that only the environment has that others stand on."""


def standing_problems(
    own: Mapping[str, Any], name: str, known: Mapping[str, str | None]
) -> Iterator[Problem]:
    """Yield what is wrong with whom an environment stands on, and what is that one's to say.

    Args:
        own: The tables of its own file.
        name: Its name.
        known: For each environment of the folder on which one that stands, if any.
    """
    base = own[STANDS_ON]
    if base == name:
        yield Problem((STANDS_ON,), "is the environment itself; name another, or remove the line")
    elif base not in known:
        others = known.keys() - {name}
        yield Problem(
            (STANDS_ON,),
            f'"{base}" is no environment of this folder; {did_you_mean(base, others)}',
        )
    elif further := known[base]:
        yield Problem(
            (STANDS_ON,), f'"{base}" stands on "{further}" itself; write "{further}", as it does'
        )
    for path in TAKEN:
        table: Any = own
        for key in path[:-1]:
            table = table.get(key, {}) if isinstance(table, dict) else {}
        if isinstance(table, dict) and path[-1] in table:
            yield Problem(path, f'is what "{base}" says, on which this stands; remove it')


def tables_of(base: EnvironmentSpec) -> dict[str, Any]:
    """Return the tables that whoever stands on an environment has from its file.

    What is known is judged before anything is planned: zones, endpoints, names, protocols. Ids are
    not, and stand in for those that the stack publishes: no resource is made of them.
    """
    tables = base.model_dump(
        exclude_unset=True, include={"project", "region", "account_id", "permissions_boundary"}
    )
    key = _arn(base, "kms", f"key/{'-'.join('0' * count for count in (8, 4, 4, 4, 12))}")
    return tables | {
        "disposable": base.disposable,
        "tags": dict(base.tags),
        "quotas": base.quotas.model_dump(exclude_unset=True),
        "network": _network(base),
        "cluster": _cluster(base, key),
        "load_balancers": {
            name: _balancer(base, name, one) for name, one in balancers_of(base).items()
        },
        "kms_key_arn": key,
        "logs": {"kms_key_arn": key, "retention_days": base.logs.retention_days.known},
    }


def _network(base: EnvironmentSpec) -> dict[str, Any]:
    network = base.network
    endpoints = {
        "interface_endpoints": network.interface_endpoints.known,
        "dns_firewall_allowed_domains": network.dns_firewall_allowed_domains.known,
    }
    if network.vpc_id.is_given:
        return network.model_dump(exclude_unset=True)
    zones = network.availability_zones.known
    tiers = {
        f"{tier}_subnet_ids": [_id("subnet", base, f"{tier} {zone}") for zone in zones]
        for tier in ("isolated", "private", "public")
    }
    targets: dict[str, Any] = {}
    if network.nat_gateways == "none":
        s3 = "Image layers, which ECR keeps in S3"
        targets["s3"] = {"description": s3, "prefix_list_id": _id("pl", base, "s3")}
        if network.interface_endpoints.known:
            targets["endpoints"] = {
                "description": "AWS services by endpoint",
                "referenced_security_group_id": _id("sg", base, "endpoints"),
            }
    elif network.ipv6:
        made = network.internet_targets.known
        targets = {name: one.model_dump(exclude_unset=True) for name, one in made.items()}
    https = {"https_targets": targets} if targets else {}
    return {"vpc_id": _id("vpc", base), **tiers, **https, **endpoints}


def _cluster(base: EnvironmentSpec, key: str) -> dict[str, Any]:
    cluster = base.cluster
    sessions = cluster.execute_command.is_given if cluster.arn.is_given else base.executes_commands
    group = _arn(base, "logs", f"log-group:/ecs/{base.project}-{base.name}/execute-command")
    recorded = {"execute_command": {"log_group_arn": group, "kms_key_arn": key}}
    return {
        **cluster.model_dump(exclude_unset=True),
        "arn": _arn(base, "ecs", f"cluster/{base.project}-cluster-{base.name}"),
        "namespace": base.namespace,
        "namespace_id": _id("ns", base),
        **(recorded if sessions else {}),
    }


def _balancer(base: EnvironmentSpec, name: str, balancer: BalancerSpec) -> dict[str, Any]:
    number = _id("0", base, name)[2:].rjust(16, "0")[:16]
    listener = f"listener/app/{name}/{number}/{number}"
    return {
        "listener_arn": _arn(base, "elasticloadbalancing", listener),
        "security_group_id": _id("sg", base, name),
        "protocol": "HTTPS" if balancer.is_https else "HTTP",
        "both_sides": balancer.both_sides.known,
    }


def _arn(base: EnvironmentSpec, service: str, resource: str) -> str:
    account = base.account_id or "0" * 12
    return f"arn:{partition_of(base.region)}:{service}:{base.region}:{account}:{resource}"


def _id(prefix: str, base: EnvironmentSpec, part: str = "") -> str:
    """Return an id in the place of one that AWS gives: another for each part of a platform."""
    text = f"{base.project} {base.name} {part}"
    return f"{prefix}-{sha256(text.encode()).hexdigest()[:17]}"
