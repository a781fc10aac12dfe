"""Environments of other teams: whatever the payment system does not use, these do."""

from __future__ import annotations

from typing import Any

from tests.support.environments import environment

_CERTIFICATE = "arn:aws:acm:eu-central-1:123456789012:certificate/1"

TEXT = "${not} an %{expression}"
"""What a person may write, and Terraform must not evaluate."""

ZOO: dict[str, Any] = {
    "project": "zoo",
    "name": "night",
    "region": "eu-central-1",
    "deploy_role_arn": "arn:aws:iam::123456789012:role/keepers",
    "network": {
        "availability_zones": ["eu-central-1b", "eu-central-1c"],
        "cidr_block": "172.16.0.0/20",
        "nat_gateways": "none",
        "interface_endpoints": ["ecr.api", "ecr.dkr", "logs", "secretsmanager"],
    },
    "secrets.feeding": {"description": "Feeding plan", "initial_value": "empty"},
    "services.web": {"image": ":7", "calls": {"owls": "who is awake"}},
    "services.owls": {
        "image": f"@sha256:{'0' * 64}",
        "calls": {"bats": "who is awake"},
        "secrets": {"PLAN": "feeding"},
    },
    "services.bats": {"image": ":1", "calls": {"web": "who is awake"}, "scaling": {}},
}
"""Nothing public: no load balancer, no way to the internet, own images, calls in a circle."""

LONGEST: dict[str, Any] = {
    "project": "p" * 16,
    "name": "n" * 16,
    "region": "eu-central-1",
    "disposable": True,
    "tags": {"Team": "Zoo"},
    "network": {
        "availability_zones": ["eu-central-1a", "eu-central-1b"],
        "interface_endpoints": ["sts"],
    },
    "logs.retention_days": 3653,
    "cluster": {
        "container_insights": "enhanced",
        "capacity_provider_strategy": {"FARGATE": {"base": 1}, "FARGATE_SPOT": {"weight": 3}},
    },
    "load_balancer": {
        "ingress_cidr_blocks": ["10.0.0.0/8", "192.168.0.0/16"],
        "certificate_arn": _CERTIFICATE,
    },
    f"secrets.{'k' * 32}": {
        "description": TEXT,
        "secret_string_template": {"text": f'{TEXT}, "quoted" \U0001f989'},
        "generate_string_key": "token",
    },
    f"services.{'s' * 31}a": {
        "image": ":1.4.2",
        "command": ["serve", TEXT],
        "environment": {"LEVEL": TEXT},
        "secrets": {"TOKEN": f"{'k' * 32}:token"},
        "health_check_command": ["test", TEXT],
        "calls": {f"{'s' * 31}b": "asks for ${not}"},
        "route": {"priority": 1, "host_headers": ["zoo.example.com"]},
        "scaling": {
            "requests_per_target": 1000,
            "schedules": {
                "morning": {
                    "schedule": "cron(0 7 * * ? *)",
                    "min_capacity": 4,
                    "max_capacity": 8,
                    "timezone": "Europe/Vienna",
                }
            },
        },
        "task_role_statements": [
            {
                "actions": ["s3:GetObject"],
                "resources": ["arn:aws:s3:::bucket/${aws:PrincipalAccount}/*"],
            }
        ],
    },
    f"services.{'s' * 31}b": {"route": {"priority": 2, "path_patterns": ["/bats/*"]}},
    "services.web": {"desired_count": 0},
}
"""Every field in use, and every name as long as it may be."""

TEAMS = {spec.project: spec for spec in (environment(ZOO), environment(LONGEST))}
"""The environments of other teams, by project."""
