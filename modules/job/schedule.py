"""The schedule of a job, with its role and its dead-letter queue."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import SchedulerSchedule, SchedulerScheduleGroup, SqsQueue
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, blocks, put, reference
from modules.cluster.cluster import strategy
from modules.iam.account import Account
from modules.iam.policy import Statement, statement
from modules.iam.role import ServiceRole
from modules.job.schedule_spec import ScheduledSpec
from modules.job.target import Target
from modules.language.names import Names

SCHEDULER = "scheduler.amazonaws.com"

KEPT_SECONDS = 14 * 24 * 3600
"""How long the dead-letter queue keeps what could not be started: as long as SQS keeps anything."""


class Schedule(Construct):
    """Starts a job at the times of its schedule.

    Its group holds nothing else, so that the role can be assumed for this schedule alone: Scheduler
    names the group, never the schedule, in ``aws:SourceArn`` (EventBridge Scheduler user guide,
    "Confused deputy prevention").
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: ScheduledSpec,
        target: Target,
        names: Names,
        account: Account,
    ) -> None:
        """Create the schedule.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the job.
            spec: The job's spec.
            target: What is started, and where.
            names: Creates physical names.
            account: The account of the role.
        """
        super().__init__(scope, id)
        self._spec, self._target = spec, target
        name = names.of("aws_scheduler_schedule", noun)
        group = SchedulerScheduleGroup(
            self, "_group", name=names.of("aws_scheduler_schedule_group", noun)
        )
        queue = self._dead_letters(names.of("aws_sqs_queue", f"{noun}-dead-letters"))
        self.dead_letter_queue_arn = reference(queue, "arn")
        self.dead_letter_queue_url = reference(queue, "url")
        role = ServiceRole(
            self,
            "scheduler",
            name=names.of("aws_iam_role", f"{noun}-scheduler"),
            account=account,
            service=SCHEDULER,
            source_arn=reference(group, "arn"),
            statements=self._statements(account),
        )
        schedule = self._create(name, reference(group, "name"), role)
        self.schedule_arn = reference(schedule, "arn")

    def _dead_letters(self, name: str) -> SqsQueue:
        return SqsQueue(
            self,
            "dead_letters",
            name=name,
            message_retention_seconds=KEPT_SECONDS,
            sqs_managed_sse_enabled=True,
        )

    def _create(self, name: str, group_name: str, role: ServiceRole) -> SchedulerSchedule:
        spec, target = self._spec, self._target
        schedule = SchedulerSchedule(
            self,
            "_schedule",
            name=name,
            group_name=group_name,
            schedule_expression=put(spec.schedule.given),
            schedule_expression_timezone=put(spec.timezone),
            flexible_time_window={"mode": "OFF"},
            target={"arn": target.cluster_arn, "role_arn": role.role_arn},
        )
        arguments(
            schedule,
            target={
                "arn": target.cluster_arn,
                "role_arn": role.role_arn,
                "dead_letter_config": {"arn": self.dead_letter_queue_arn},
                "retry_policy": {"maximum_retry_attempts": put(spec.maximum_retry_attempts)},
                "ecs_parameters": self._parameters(),
            },
            depends_on=[*target.ready, *map(address, role.policies)],
        )
        return schedule

    def _parameters(self) -> dict[str, Any]:
        target = self._target
        return {
            "task_definition_arn": target.task_definition_arn,
            "task_count": 1,
            "platform_version": "LATEST",
            "enable_ecs_managed_tags": True,
            "enable_execute_command": put(self._spec.enable_execute_command),
            "propagate_tags": "TASK_DEFINITION",
            "capacity_provider_strategy": blocks(target.capacity_provider_strategy, strategy),
            "network_configuration": {
                "subnets": put(target.subnet_ids),
                "security_groups": put(target.security_group_ids),
                "assign_public_ip": put(self._spec.assign_public_ip),
            },
        }

    def _statements(self, account: Account) -> list[Statement]:
        target = self._target
        return [
            statement(
                "RunTask",
                actions=["ecs:RunTask"],
                resources=[account.arn("ecs", f"task-definition/{target.family}:*")],
                conditions={"ArnEquals": {"ecs:cluster": target.cluster_arn}},
            ),
            statement(
                "TagTask",
                actions=["ecs:TagResource"],
                resources=[account.arn("ecs", f"task/{target.cluster_name}/*")],
                conditions={"StringEquals": {"ecs:CreateAction": "RunTask"}},
            ),
            statement(
                "PassRoles",
                actions=["iam:PassRole"],
                resources=target.role_arns,
                conditions={"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}},
            ),
            statement(
                "KeepWhatFailed",
                actions=["sqs:SendMessage"],
                resources=[self.dead_letter_queue_arn],
            ),
        ]
