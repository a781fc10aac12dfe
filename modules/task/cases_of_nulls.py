"""What has to stand beside tables of a task or service, where one of them is null."""

from __future__ import annotations

from modules.language.cases import Changes
from modules.task.cases_of_sidecars import ROUTER

_LOGGED = {"Name": "stdout"}

BESIDE_NULLS: dict[str, Changes] = {
    "mount_points": {"volumes": {"orders": {}}},
    "log_secret_options": {"log_options": _LOGGED, "containers": {"router": ROUTER}},
    "containers.mount_points": {"volumes": {"orders": {}}},
    "containers.log_secret_options": {
        "containers.router": ROUTER,
        "containers.orders.log_options": _LOGGED,
    },
    "capacity_provider_strategy": {"capacity_provider_strategy": {"FARGATE_SPOT": {}}},
}
"""By the table."""
