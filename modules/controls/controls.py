"""All controls that a stack is judged by, and those that no stack can show."""

from __future__ import annotations

from typing import NamedTuple

from modules.controls import (
    of_buckets,
    of_databases,
    of_keys,
    of_load_balancers,
    of_messages,
    of_networks,
    of_registries,
    of_secrets,
    of_stores,
    of_tasks,
)

CONTROLS = (
    *of_tasks.CONTROLS,
    *of_registries.CONTROLS,
    *of_load_balancers.CONTROLS,
    *of_networks.CONTROLS,
    *of_keys.CONTROLS,
    *of_secrets.CONTROLS,
    *of_buckets.CONTROLS,
    *of_databases.CONTROLS,
    *of_stores.CONTROLS,
    *of_messages.CONTROLS,
)

IDS = frozenset(control.id for control in CONTROLS)


class Elsewhere(NamedTuple):
    """A control that the definition of a stack cannot show, and who can."""

    id: str
    title: str
    why: str


_ACCOUNT = "a setting of the AWS account"
_GIVEN = "of a hosted zone that exists, and others own"
_LIVE = "seen on the live platform alone"

ELSEWHERE = (
    Elsewhere(
        "ACM.1",
        "Imported and ACM-issued certificates should be renewed after a specified time period",
        _LIVE,
    ),
    Elsewhere(
        "EC2.172",
        "EC2 VPC Block Public Access settings should block internet gateway traffic",
        _ACCOUNT,
    ),
    Elsewhere("GuardDuty.1", "GuardDuty should be enabled", _ACCOUNT),
    Elsewhere("GuardDuty.9", "GuardDuty RDS Protection should be enabled", _ACCOUNT),
    Elsewhere("GuardDuty.10", "GuardDuty S3 Protection should be enabled", _ACCOUNT),
    Elsewhere("GuardDuty.11", "GuardDuty Runtime Monitoring should be enabled", _ACCOUNT),
    Elsewhere("GuardDuty.12", "GuardDuty ECS Runtime Monitoring should be enabled", _ACCOUNT),
    Elsewhere("Inspector.2", "Amazon Inspector ECR scanning should be enabled", _ACCOUNT),
    Elsewhere("KMS.3", "AWS KMS keys should not be deleted unintentionally", _LIVE),
    Elsewhere(
        "Route53.2", "Route 53 public hosted zones should log DNS queries", "the zone is given"
    ),
    Elsewhere(
        "S3.1",
        "S3 general purpose buckets should have block public access settings enabled",
        _ACCOUNT,
    ),
    Elsewhere("S3.22", "S3 general purpose buckets should log object-level write events", _ACCOUNT),
    Elsewhere("S3.23", "S3 general purpose buckets should log object-level read events", _ACCOUNT),
    Elsewhere(
        "SecretsManager.2",
        "Secrets Manager secrets configured with automatic rotation should rotate successfully",
        _LIVE,
    ),
    Elsewhere("SecretsManager.3", "Remove unused Secrets Manager secrets", _LIVE),
)
