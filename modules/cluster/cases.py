"""What the module ``cluster`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.cluster.inputs import ClusterInputs
from modules.language.cases import Cases, Changes, join, wrong
from modules.language.cases_of_ids import ids, key_arns
from modules.language.cases_of_kinds import whole_number
from modules.language.cases_of_names import domain_names, platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.network.cases import RETENTION

STRATEGY = "capacity_provider_strategy"

NO_WEIGHT = f"{STRATEGY}: every weight is 0; give one provider a weight"

STRATEGIES = join(
    whole_number(
        f"{STRATEGY}.FARGATE.weight", 0, 1000, capacity_provider_strategy__FARGATE_SPOT={}
    ),
    whole_number(f"{STRATEGY}.FARGATE.base", 0, 100000),
    {STRATEGY: {"FARGATE": {}}},
    {STRATEGY: {"FARGATE": {"weight": 1, "base": 2}, "FARGATE_SPOT": {"weight": 4}}},
    wrong(
        "no capacity provider",
        {STRATEGY: {}},
        f"{STRATEGY}: 0 given; give at least 1",
        also=NO_WEIGHT,
    ),
    wrong(
        "capacity provider that is not Fargate",
        {STRATEGY: {"EC2": {"weight": 1}}},
        f"{STRATEGY}.EC2: \"EC2\" is not possible; choose 'FARGATE' or 'FARGATE_SPOT'",
    ),
    wrong(
        "no weight",
        {STRATEGY: {"FARGATE": {"weight": 0}, "FARGATE_SPOT": {"weight": 0}}},
        NO_WEIGHT,
    ),
    wrong(
        "two bases",
        {STRATEGY: {"FARGATE": {"base": 1}, "FARGATE_SPOT": {"base": 1}}},
        f"{STRATEGY}: more than one provider has a base; ECS allows one, remove the others",
    ),
)
"""Where tasks run: of a cluster, and of a service."""

KEY = "arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012"


def recorded(**fields: Any) -> Changes:
    """Return how sessions of ECS Exec are recorded."""
    return {"execute_command": {"kms_key_arn": KEY, **fields}}


CASES = Cases(
    ClusterInputs,
    {"name": "shop", "vpc_id": "vpc-00000000000000001"},
    platform_names("name"),
    tags(),
    ids("vpc", "vpc_id"),
    STRATEGIES,
    {"container_insights": "enhanced"},
    {"guardduty_runtime_monitoring": True},
    wrong(
        "container insights on",
        {"container_insights": "on"},
        "container_insights: \"on\" is not possible; choose 'enabled', 'enhanced' or 'disabled'",
    ),
    domain_names("namespace"),
    {"disposable": True},
    recorded(retention_days=365),
    key_arns("execute_command.kms_key_arn", lambda arn: recorded(kms_key_arn=arn)),
    wrong(
        "sessions kept for 2 days",
        recorded(retention_days=2),
        f"execute_command.retention_days: 2 {RETENTION}",
    ),
    null_tables(
        ClusterInputs,
        {"capacity_provider_strategy": {"capacity_provider_strategy": {"FARGATE_SPOT": {}}}},
    ),
)
