"""What the operating system gives a container, in the form in which AWS returns it."""

from __future__ import annotations

from typing import Any

from modules.language.expression import When
from modules.language.value import Value
from modules.task.system_spec import RestartPolicySpec, UlimitSpec


def linux_parameters(
    dropped: Value[tuple[str, ...]], tmpfs: Value[dict[str, int]]
) -> dict[str, Any]:
    """Return what Linux keeps from a container, and gives it."""
    return {
        # Reaps orphaned processes, and forwards SIGTERM to the service.
        "initProcessEnabled": True,
        "capabilities": When(dropped.length > 0, {"drop": dropped}),
        # In memory, and therefore writable for any user. On Fargate since 2026-01-06.
        "tmpfs": When(
            tmpfs.length > 0,
            tmpfs.entries(lambda directory, size: {"containerPath": directory, "size": size}),
        ),
    }


def ulimit(name: Value[str], limit: UlimitSpec) -> dict[str, Any]:
    """Return a limit of a container's resources."""
    return {"name": name, "softLimit": limit.soft_limit, "hardLimit": limit.hard_limit}


def restart_policy(policy: Value[RestartPolicySpec | None]) -> When:
    """Return when ECS starts a container again, if it does."""
    if not policy.is_planned and not policy.is_given:
        return When(False, None)
    given: RestartPolicySpec = policy.given
    codes = given.ignored_exit_codes
    return When(
        policy.is_given,
        {
            "enabled": True,
            "ignoredExitCodes": When(codes.length > 0, codes),
            "restartAttemptPeriod": given.restart_attempt_period_seconds,
        },
    )
