"""What ECS and RDS tell: kept in a log, and what somebody has to know as notifications.

ECS remembers a stopped task for an hour, and the last hundred events of a service.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.alarms.spec import POLICY
from modules.alarms.watched import Watched
from modules.bindings.aws import (
    CloudwatchEventRule,
    CloudwatchEventTarget,
    CloudwatchLogResourcePolicy,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, put, reference
from modules.iam.account import Account
from modules.iam.policy import document, statement
from modules.language.data import json_text
from modules.language.value import Value
from modules.logs.log_groups import LogGroups

ASKED_TO_END = 143
"""Exit code of a process that ended when it was asked to, as further containers of a job are."""

FAILED = [
    {"stopCode": ["TaskFailedToStart"]},
    {
        "stopCode": ["EssentialContainerExited"],
        "containers": {"exitCode": [{"anything-but": [0, ASKED_TO_END]}]},
    },
    {"stopCode": ["ServiceSchedulerInitiated"], "stoppedReason": [{"prefix": "Task failed"}]},
]
"""Tasks that stopped though nobody asked for it: not those of a rollout, of scaling or of Spot."""


class Event(NamedTuple):
    """Events that a rule finds, and what is told of them; nothing: they go to the log."""

    description: str
    pattern: dict[str, Any]
    paths: dict[str, str] = {}  # noqa: RUF012  (read only)
    text: str = ""


class Events(Construct):
    """The rules, their log group, and what lets EventBridge write there."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        watched: Watched,
        account: Account,
        logs: LogGroups,
        topic_arn: Any,
        disposable: Value[bool],
    ) -> None:
        """Create the rules.

        Args:
            scope: Parent construct.
            id: Construct id.
            watched: Whose events.
            account: Its account.
            logs: Settings of log groups.
            topic_arn: Gets the notifications.
            disposable: Whether the log is destroyed with it.
        """
        super().__init__(scope, id)
        self._names = watched.names
        group = logs.create(Construct(self, "_log"), "ecs_events", area="aws/events", name="ecs")
        self.log_group_name = reference(group, "name")
        arn = reference(group, "arn")
        self._let_write_to(arn)
        for label, event in _events(watched, account, self.log_group_name).items():
            self._create(self, label, event, put(topic_arn) if event.text else arn)
        if (watching := when(self, "_of_databases", watched.databases)) is not None:
            told = of_databases(watching.value)
            self._create(watching.scope, "databases", told, put(topic_arn))

    def _let_write_to(self, log_group_arn: str) -> None:
        written = statement(
            "WriteEvents",
            actions=["logs:CreateLogStream", "logs:PutLogEvents"],
            principals={"Service": ["delivery.logs.amazonaws.com", "events.amazonaws.com"]},
            resources=[f"{log_group_arn}:*"],
        )
        CloudwatchLogResourcePolicy(
            self,
            "events",
            policy_name=self._names.of("aws_cloudwatch_log_resource_policy", POLICY),
            policy_document=document([written]),
        )

    def _create(self, scope: Construct, label: str, event: Event, arn: str) -> None:
        rule = CloudwatchEventRule(
            scope,
            label,
            name=self._names.of("aws_cloudwatch_event_rule", label.replace("_", "-")),
            description=event.description,
            event_pattern=json_text(event.pattern),
        )
        target = CloudwatchEventTarget(
            Construct(scope, "_target_of_" + label), label, rule=reference(rule, "name"), arn=arn
        )
        if event.text:
            arguments(
                target,
                input_transformer={
                    "input_paths": event.paths,
                    # Not as jsonencode writes it: that would escape the signs of the variables.
                    "input_template": f'"{event.text}"',
                },
            )


def _events(watched: Watched, account: Account, log_group: str) -> dict[str, Event]:
    """Return the events of the platform, by the names of their rules."""
    return {**_of_rollouts(watched, account, log_group), **_of_tasks(watched, log_group)}


def _of_rollouts(watched: Watched, account: Account, log_group: str) -> dict[str, Event]:
    services = account.arn("ecs", f"service/{watched.cluster_name}/{watched.names.pattern}")
    deployments = {
        "source": ["aws.ecs"],
        "detail-type": ["ECS Deployment State Change"],
        "resources": [{"wildcard": services}],
    }
    return {
        "deployments": Event("Rollouts: begun, done and failed", deployments),
        "failed_deployments": Event(
            "Rollouts that failed",
            {**deployments, "detail": {"eventName": ["SERVICE_DEPLOYMENT_FAILED"]}},
            {
                "service": "$.resources[0]",
                "reason": "$.detail.reason",
                "time": "$.time",
            },
            f"The rollout of <service> failed at <time>: <reason> Why its tasks stopped is in the "
            f"log group {log_group}.",
        ),
    }


def _of_tasks(watched: Watched, log_group: str) -> dict[str, Event]:
    name = watched.names.pattern
    stopped = {
        "clusterArn": [watched.cluster_arn],
        "lastStatus": ["STOPPED"],
        "group": [{"wildcard": f"service:{name}"}, {"wildcard": f"family:{name}"}],
    }
    tasks = {"source": ["aws.ecs"], "detail-type": ["ECS Task State Change"]}
    return {
        "stopped_tasks": Event("Tasks that stopped, with the reason", {**tasks, "detail": stopped}),
        "failed_tasks": Event(
            "Tasks that failed",
            {**tasks, "detail": {**stopped, "$or": FAILED}},
            {
                "group": "$.detail.group",
                "reason": "$.detail.stoppedReason",
                "code": "$.detail.stopCode",
                "task": "$.detail.taskArn",
                "time": "$.time",
            },
            f"A task of <group> stopped at <time>: <reason> (<code>). It was <task>; the exit "
            f"codes of its containers are in the log group {log_group}.",
        ),
    }


def of_databases(databases: Value[dict[str, Any]]) -> Event:
    """Return what RDS tells of these databases alone.

    By what each is called and not by a pattern: that of ``test`` matches those of ``a-test`` too,
    and none whose name was cut.
    """
    return Event(
        "Failovers and failures of databases",
        {
            "source": ["aws.rds"],
            "detail-type": ["RDS DB Cluster Event", "RDS DB Instance Event"],
            "detail": {
                "SourceIdentifier": databases.values.map(lambda one: one.identifier),
                "EventCategories": ["failover", "failure", "low storage"],
            },
        },
        {
            "database": "$.detail.SourceIdentifier",
            "message": "$.detail.Message",
            "time": "$.time",
        },
        "The database <database> said at <time>: <message>",
    )
