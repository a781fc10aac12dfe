"""New tasks of a service, of the same definition, and the wait until they serve."""

import time
from collections.abc import Mapping
from typing import Any

from commands.operate.described import described
from commands.tools.console import say
from commands.tools.errors import CommandError

LOOK_EVERY_SECONDS = 5
MOST_SECONDS = 1200
"""As long as Terraform waits for a service."""
EVENTS_SHOWN = 3


def redeploy(ecs: Any, cluster: str, name: str) -> None:
    """Begins a deployment of what a service runs, and waits until it is steady.

    Raises:
        CommandError: Its new tasks do not start. Says why.
    """
    answer = ecs.update_service(cluster=cluster, service=name, forceNewDeployment=True)
    wait_until_steady(ecs, cluster, answer["service"])


def wait_until_steady(ecs: Any, cluster: str, service: Mapping[str, Any]) -> None:
    """Waits until the newest deployment of a service has replaced every other.

    Raises:
        CommandError: It fails, another takes its place, or it takes longer than Terraform waits.
    """
    asked, name = _primary(service)["id"], service["serviceName"]
    began, shown = time.monotonic(), ""
    while True:
        service = described(ecs, cluster, name)
        by_id = {one["id"]: one for one in service["deployments"]}
        own = by_id.get(asked, {"rolloutState": "FAILED", "rolloutStateReason": "is gone"})
        if own.get("rolloutState") == "FAILED" or _primary(service)["id"] != asked:
            reason = own.get("rolloutStateReason") or "another deployment has taken its place"
            raise _error(service, f"ECS: deployment {asked}: {reason}")
        if own.get("rolloutState") == "COMPLETED" and len(by_id) == 1:
            return
        told = f"{own['runningCount']} of {own['desiredCount']} new tasks run"
        if told != shown:
            say(f"    {told}")
            shown = told
        if time.monotonic() - began > MOST_SECONDS:
            raise _error(service, f"ECS: not steady after {MOST_SECONDS // 60} minutes; {told}")
        time.sleep(LOOK_EVERY_SECONDS)


def _primary(service: Mapping[str, Any]) -> Mapping[str, Any]:
    return next(one for one in service["deployments"] if one["status"] == "PRIMARY")


def _error(service: Mapping[str, Any], why: str) -> CommandError:
    events = (f"event: {one['message']}" for one in service["events"][:EVENTS_SHOWN])
    return CommandError(f"{service['serviceName']} has not become steady", why, *events)
