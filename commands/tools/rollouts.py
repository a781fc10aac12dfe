"""Watches the rollouts of ECS services while Terraform waits for them: a failed one ends at once.

Version 5 of the AWS provider waits for 20 minutes until a service is steady. One whose first
rollout fails never is: ECS gives it up after a few tasks and has nothing to go back to. Where there
is an earlier revision ECS goes back to it, the service is steady again, and Terraform goes on.
"""

import json
import re
import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from commands.tools.console import say
from commands.tools.errors import CommandError

LOOK_EVERY_SECONDS = 5
SERVICES_PER_CALL = 10
EVENTS_SHOWN = 3
TOLERANCE_SECONDS = 1  # The time in an answer's header has no fraction.


class Rollouts:
    """The rollouts of a stack's services from now on.

    Args:
        definition: The Terraform JSON of the stack; it may be written later.
        env: The environment of the run, with the AWS variables.
    """

    def __init__(self, definition: Path, env: Mapping[str, str]) -> None:
        self._definition, self._env = definition, env
        self._began = self._looked = time.monotonic()
        self._suspects: set[str] = set()
        self._is_blind = False
        self._ecs: Any = None

    def look(self) -> None:
        """Looks at the services, unless it has done so within the last seconds.

        Raises:
            CommandError: ECS has given up a rollout. Says of which service, and where to look.
        """
        now = time.monotonic()
        if (
            self._is_blind
            or now - self._looked < LOOK_EVERY_SECONDS
            or not self._definition.exists()
        ):
            return
        self._looked = now
        try:
            failed = {service["deployments"][0]["id"]: service for service in self._failed()}
        except (BotoCoreError, ClientError) as error:
            self._is_blind = True
            say(f"    a rollout that fails is noticed late: its service cannot be read: {error}")
            return
        # Twice in a row: there is a moment between a failure and the way back.
        for deployment in sorted(failed.keys() & self._suspects):
            raise _error(failed[deployment])
        self._suspects = set(failed)

    def _failed(self) -> Iterator[dict[str, Any]]:
        """Yields the services whose present rollout began in this run and has failed."""
        definition = json.loads(self._definition.read_text())
        ecs = self._ecs = self._ecs or _client(definition["provider"]["aws"][0], self._env)
        for cluster, names in _services(definition).items():
            for first in range(0, len(names), SERVICES_PER_CALL):
                asked = names[first : first + SERVICES_PER_CALL]
                try:
                    answer = ecs.describe_services(cluster=cluster, services=asked)
                except ecs.exceptions.ClusterNotFoundException:
                    break
                yield from (s for s in answer["services"] if self._has_failed(s, _time_of(answer)))

    def _has_failed(self, service: Mapping[str, Any], now: Any) -> bool:
        # By the clock of AWS, which may differ from this one.
        seconds = time.monotonic() - self._began + TOLERANCE_SECONDS
        return any(
            deployment["status"] == "PRIMARY"
            and deployment.get("rolloutState") == "FAILED"
            and (now - deployment["createdAt"]).total_seconds() <= seconds
            for deployment in service["deployments"][:1]
        )


def _services(definition: Mapping[str, Any]) -> dict[str, list[str]]:
    """Returns the names of the services of a stack, by their cluster."""
    resources = definition.get("resource", {})
    found: dict[str, list[str]] = {}
    for service in resources.get("aws_ecs_service", {}).values():
        own = re.fullmatch(r"\$\{aws_ecs_cluster\.(\w+)\.arn\}", service["cluster"])
        cluster = resources["aws_ecs_cluster"][own[1]]["name"] if own else service["cluster"]
        found.setdefault(cluster, []).append(service["name"])
    return found


def _client(provider: Mapping[str, Any], env: Mapping[str, str]) -> Any:
    """Connects to ECS as the provider of a stack does: in its region, with its role, if any."""
    keys = {
        name: env.get(name.upper())
        for name in ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
    }
    endpoint = env.get("AWS_ENDPOINT_URL")
    session = boto3.Session(profile_name=env.get("AWS_PROFILE"), region_name=provider["region"])
    for role in provider.get("assume_role", ()):
        answer = session.client("sts", endpoint_url=endpoint, **keys).assume_role(
            RoleArn=role["role_arn"], RoleSessionName="rollouts"
        )
        keys = {
            "aws_access_key_id": answer["Credentials"]["AccessKeyId"],
            "aws_secret_access_key": answer["Credentials"]["SecretAccessKey"],
            "aws_session_token": answer["Credentials"]["SessionToken"],
        }
    return session.client("ecs", endpoint_url=endpoint, **keys)


def _time_of(answer: Mapping[str, Any]) -> Any:
    return parsedate_to_datetime(answer["ResponseMetadata"]["HTTPHeaders"]["date"])


def _error(service: Mapping[str, Any]) -> CommandError:
    name, cluster = service["serviceName"], service["clusterArn"].rpartition("/")[2]
    stopped = (
        f"aws ecs list-tasks --cluster {cluster} --service-name {name} --desired-status STOPPED"
    )
    return CommandError(
        f"{name}: ECS has given up its rollout; nothing waits for it any longer",
        f"ECS: {service['deployments'][0].get('rolloutStateReason', 'no reason')}",
        *(f"event: {event['message']}" for event in service["events"][:EVENTS_SHOWN]),
        f"look: into its log group, and for why tasks stopped with `{stopped}` and "
        "`aws ecs describe-tasks`",
        "repair: mend the image or the configuration and deploy again; an image that is in no "
        "repository yet: deploy with desired_count = 0 (beside scaling with min_capacity = 0), "
        "push it, raise the number, deploy again",
    )
