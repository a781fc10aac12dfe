"""An environment with everything that alarms watch."""

from __future__ import annotations

from typing import Any

ALARM = "aws_cloudwatch_metric_alarm"

EVERYTHING: dict[str, Any] = {
    "alarms": {},
    "network.nat_gateways": "single",
    "load_balancer": {
        "ingress_cidr_blocks": ["10.0.0.0/8"],
        "certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/1",
    },
    "queues.orders": {},
    "databases.orders": {"engine": "postgres", "engine_version": "16"},
    "databases.events": {"engine": "aurora-postgresql", "engine_version": "16"},
    "services.web.route": {"priority": 100, "path_patterns": ["/api/*"]},
    "services.web.scaling": {},
    "services.web.consumes": {"orders": "works them off"},
    "jobs.report": {"schedule": "rate(1 day)", "image": ":1"},
}

OF_ALARMS = (
    "at_max_capacity",
    "certificate_expiry",
    "cluster_connections",
    "database_capacity",
    "database_storage",
    "dead_letters",
    "instance_connections",
    "nat_ports",
    "old_messages",
    "server_errors",
    "slow_responses",
    "tasks_missing",
    "unhealthy_targets",
)
"""Each kind of alarm, by its name in addresses."""
