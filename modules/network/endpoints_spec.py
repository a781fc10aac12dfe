"""The endpoints that a VPC may have."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from modules.language.fields import AccountId

InterfaceEndpoint = Literal[
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "ecs",
    "ecs-agent",
    "ecs-telemetry",
    "events",
    "guardduty-data",
    "kms",
    "logs",
    "monitoring",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "ssmmessages",
    "sts",
]


InterfaceEndpoints = Annotated[tuple[InterfaceEndpoint, ...], Field(max_length=50)]
"""Source of the bound: Amazon VPC quotas, interface endpoints per VPC."""

EndpointAccountIds = Annotated[tuple[AccountId, ...], Field(max_length=100)]
"""Bound: an endpoint's policy has 20,480 characters at most (Amazon VPC quotas)."""

NEEDED_ENDPOINTS = ("ecr.api", "ecr.dkr", "logs")
"""Endpoints without which no task starts where there is no NAT gateway."""
