"""What the module ``service`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.cluster.cases import STRATEGIES
from modules.language.cases import Cases, Changes, join, wrong
from modules.language.cases_of_kinds import (
    names,
    nulls,
    platform_names,
    ranges,
    reasons,
    table_names,
    texts,
)
from modules.network.cases import POLICY, RETENTION
from modules.service.cases_of_quotas import QUOTAS
from modules.service.cases_of_routing import ROUTING, routed
from modules.service.cases_of_scaling import SCALING
from modules.service.inputs import ServiceInputs
from modules.task.cases_of_tasks import TASK

ONE_WAY = (
    "https_targets.lan.cidr_ipv4: give one of cidr_ipv4, prefix_list_id and "
    "referenced_security_group_id"
)
VARIABLE = "write upper-case letters, digits and underscores"


def secret(name: str) -> dict[str, Any]:
    """Return a variable that is filled from a secret."""
    return {"secrets": {name: {"secret_arn": "arn:aws:secretsmanager:eu-west-1:1:secret:s"}}}


def caller(name: str = "web", description: str = "reads orders") -> Changes:
    """Return somebody who may connect."""
    return {"callers": {name: {"security_group_id": "sg-2", "description": description}}}


def target(name: str = "lan", description: str = "asks", **ways: Any) -> Changes:
    """Return somebody whom tasks may reach."""
    given = ways or {"prefix_list_id": "pl-1"}
    return {"https_targets": {name: {"description": description, **given}}}


CALLERS = join(
    {"callers": {}},
    table_names("callers", caller),
    wrong(
        "caller with a port",
        {"callers.web": {"security_group_id": "sg-2", "description": "reads", "port": "9000"}},
        "callers.web.port: is no field of this table; choose both_sides, description or "
        "security_group_id",
        instead='callers: "port" is no field; choose both_sides, description or security_group_id',
    ),
    reasons("callers.web.description", lambda reason: caller(description=reason)),
)

TARGETS = join(
    {"https_targets": {}},
    target(cidr_ipv4="10.0.0.0/16"),
    target(prefix_list_id="pl-1"),
    target(referenced_security_group_id="sg-1"),
    table_names("https_targets", target),
    reasons("https_targets.lan.description", lambda reason: target(description=reason)),
    wrong("https_targets with no way", target(cidr_ipv4=None), ONE_WAY),
    wrong(
        "https_targets with two ways",
        target(prefix_list_id="pl-1", cidr_ipv4="10.0.0.0/16"),
        ONE_WAY,
    ),
    ranges(
        "https_targets.lan.cidr_ipv4",
        lambda block: target(cidr_ipv4=block),
        label="https_targets.cidr_ipv4",
    ),
)

VARIABLES = join(
    {"environment": {"A_1": "1"}, **secret("B_2")},
    wrong(
        "SERVICE_NAME in environment",
        {"environment": {"SERVICE_NAME": "api"}},
        "environment: SERVICE_NAME is set by the module; rename or remove it",
    ),
    wrong(
        "SERVICE_NAME in secrets",
        secret("SERVICE_NAME"),
        "secrets: SERVICE_NAME is set by the module; rename or remove it",
    ),
    wrong("secret in lower case", secret("lower"), f'secrets.lower: "lower": {VARIABLE}'),
    wrong(
        "variable from two sources",
        {"environment": {"A": "1", "B": "2"}, **secret("A")},
        'secrets: "A" is set in environment too; keep one of them',
    ),
)

CASES = Cases(
    ServiceInputs,
    {
        "platform": "shop",
        "name": "api",
        "vpc_id": "vpc-1",
        "subnet_ids": ["subnet-1"],
        "cluster_arn": "arn:aws:ecs:eu-west-1:1:cluster/shop",
        "namespace_id": "ns-1",
    },
    platform_names("platform"),
    names("name", 32),
    wrong("no subnet", {"subnet_ids": []}, "subnet_ids: 0 given; give at least 1"),
    TASK,
    {"image": "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/orders:1"},
    VARIABLES,
    STRATEGIES,
    SCALING,
    ROUTING,
    CALLERS,
    TARGETS,
    QUOTAS,
    {"logs.retention_days": 1},
    wrong(
        "logs kept for 2 days", {"logs.retention_days": 2}, f"logs.retention_days: 2 {RETENTION}"
    ),
    {"permissions_boundary": "arn:aws:iam::123456789012:policy/b"},
    texts("permissions_boundary", POLICY, "boundary"),
    {"security_group.id": "sg-1", "kms_key_arn": "arn", "disposable": True},
    wrong(
        "security group with rules",
        {"security_group": {"id": "sg-1", "rules": "none"}},
        "security_group.rules: is no field of this table; choose both_sides or id",
        instead='security_group: "rules" is no field; choose both_sides or id',
    ),
    nulls(
        subnet_ids__1={"subnet_ids": ["subnet-1", None]},
        command__1={"command": ["serve", None]},
        health_check_command__0={"health_check_command": [None]},
        environment__LEVEL={"environment": {"LEVEL": None}},
        secrets__A__secret_arn={"secrets": {"A": {"secret_arn": None}}},
        security_group__id={"security_group": {"id": None}},
        load_balancer__target_security_group__id=routed(target_security_group={"id": None}),
        callers__web__security_group_id={
            "callers": {"web": {"security_group_id": None, "description": "reads"}}
        },
    ),
)
