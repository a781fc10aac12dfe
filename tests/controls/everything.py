"""A stack with one of each resource that a control judges."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from typing import Any

from modules.controls.control import Finding
from modules.controls.controls import CONTROLS
from modules.controls.resources import Stack
from tests.support.environments import environment, synthesized

ENDPOINTS = ("ec2", "ecr.api", "ecr.dkr", "ssm")

EVERYTHING: dict[str, Any] = {
    "network.interface_endpoints": [*ENDPOINTS, "logs", "secretsmanager", "sqs", "sns"],
    "logs.retention_days": 365,
    "load_balancer": {
        "ingress_cidr_blocks": ["0.0.0.0/0"],
        "certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/1",
        "ssl_policy": "ELBSecurityPolicy-TLS13-1-3-2021-06",
    },
    "secrets.key": {"description": "For a partner"},
    "secrets.own": {"description": "For another", "initial_value": "empty"},
    "services.web": {
        "image": ":1",
        "route": {"priority": 1, "protocol": "HTTPS"},
        "secrets": {"KEY": "key", "OWN": "own"},
        "volumes": {"files": {"container_path": "/files", "efs": {"uid": 1000, "gid": 1000}}},
        "consumes": {"parcels": "packs them"},
        "publishes": {"orders": "tells of each"},
        "reads": {"ledger": "keeps", "books": "keeps", "notes": "keeps", "places": "finds"},
        "writes": {"labels": "prints"},
    },
    "queues.parcels": {},
    "topics.orders": {"subscriptions": {"parcels": {}}},
    "databases.ledger": {"engine": "aurora-postgresql", "engine_version": "16"},
    "databases.books": {"engine": "aurora-mysql", "engine_version": "8.0"},
    "databases.notes": {"engine": "postgres", "engine_version": "16"},
    "caches.places": {},
    "tables.labels": {"hash_key": "parcel", "attributes": {"parcel": "S"}},
}

MADE_UP: dict[str, dict[str, Any]] = {
    "aws_acm_certificate": {"this": {"validation_method": "DNS"}},
    "aws_cloudwatch_metric_alarm": {"late": {"alarm_actions": ["arn:aws:sns:::ops"]}},
    "aws_ecs_capacity_provider": {
        "machines": {"auto_scaling_group_provider": {"managed_termination_protection": "ENABLED"}}
    },
    "aws_ecs_task_set": {"web": {"network_configuration": {"assign_public_ip": False}}},
    "aws_iam_policy": {
        "deploy": {
            "policy": json.dumps(
                {"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}
            )
        }
    },
    "aws_secretsmanager_secret_rotation": {
        "key": {
            "secret_id": "${terraform_data.key_arn.output}",
            "rotation_rules": {"automatically_after_days": 30},
        },
        "own": {
            "secret_id": "${aws_secretsmanager_secret.own.id}",
            "rotation_rules": [{"schedule_expression": "rate(91 days)"}],
        },
    },
    "aws_vpc_endpoint": {
        service: {
            "service_name": f"com.amazonaws.us-east-1.ssm-{service}",
            "vpc_endpoint_type": "Interface",
            "vpc_id": "${aws_vpc.this.id}",
        }
        for service in ("contacts", "incidents")
    },
    "aws_wafv2_web_acl": {
        "this": {"rule": [{"visibility_config": {"cloudwatch_metrics_enabled": True}}]}
    },
    "aws_wafv2_web_acl_association": {"this": {"resource_arn": "${aws_lb.this.arn}"}},
    "aws_wafv2_web_acl_logging_configuration": {
        "this": {"resource_arn": "${aws_wafv2_web_acl.this.arn}"}
    },
}
"""What the platform does not make, or not yet."""


@cache
def _everything() -> str:
    content = deepcopy(synthesized(environment(EVERYTHING)).json)
    for kind, labels in MADE_UP.items():
        content["resource"][kind] = {**content["resource"].get(kind, {}), **labels}
    return json.dumps(content)


def everything() -> dict[str, Any]:
    """Return its JSON, of which the caller may change anything."""
    content: dict[str, Any] = json.loads(_everything())
    return content


def findings(
    control: str, synthesized: Any, plan: dict[str, Any] | None = None
) -> dict[str, Finding]:
    """Return what a control says of each resource, by its address."""
    [found] = [one for one in CONTROLS if one.id == control]
    return {finding.address: finding for finding in found.findings(Stack(synthesized, plan))}
