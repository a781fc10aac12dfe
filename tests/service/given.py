"""What services of the tests hold besides what is tested."""

from typing import Any

ROUTED: dict[str, Any] = {
    "load_balancer": {"ingress_cidr_blocks": ["10.0.0.0/8"], "plain_http": True},
    "services.web.route": {"priority": 100},
}
"""A service behind a load balancer."""

ROUTED_BY_HTTPS: dict[str, Any] = {
    "load_balancer": {
        "ingress_cidr_blocks": ["10.0.0.0/8"],
        "certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/a",
    },
    "services.web.route": {"priority": 100},
}
"""The same, with HTTPS."""

SCALED: dict[str, Any] = {"services.web.scaling": {}}
"""A service that is scaled."""

SCHEDULE: dict[str, Any] = {
    "schedule": "cron(0 7 * * ? *)",
    "min_capacity": 4,
    "max_capacity": 8,
}

SCHEDULED: dict[str, Any] = {"services.web.scaling.schedules.morning": SCHEDULE}
"""A service whose bounds change each morning."""
