"""What tells of an environment: alarms, events as notifications and as a log, a dashboard."""

from __future__ import annotations

from typing import Any

from modules.alarms.dashboard import Dashboard
from modules.alarms.events import Events
from modules.alarms.inputs import TopicInput
from modules.alarms.metrics import Alarm, Metric, alarms
from modules.alarms.notifications import Notifications
from modules.alarms.spec import AlarmsSpec
from modules.alarms.watched import Watched
from modules.bindings.aws import CloudwatchMetricAlarm
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, blocks, for_each, put
from modules.iam.account import Account
from modules.language.value import Value
from modules.logs.log_groups import LogGroups


class Alarms(Construct):
    """Alarms on what is watched, the topic that they go to, events and the dashboard."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: AlarmsSpec,
        topic: Value[TopicInput | None],
        watched: Watched,
        account: Account,
        logs: LogGroups,
        disposable: Value[bool],
    ) -> None:
        """Create all of it.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Whom alarms reach, and from where on.
            topic: A topic that exists. Default: one is made.
            watched: What is watched.
            account: Its account.
            logs: Settings of log groups.
            disposable: Whether all of it may be destroyed at once.
        """
        super().__init__(scope, id)
        self._watched = watched
        made = self._notifications(spec, account, disposable, when_true=~topic.is_given)
        self.topic_arn = topic.if_given(lambda topic: topic.arn, otherwise=made and made.topic_arn)
        self.alarms = [self._create(one) for one in alarms(spec, watched) if _watches(one)]
        events = Events(
            self,
            "_events",
            watched=watched,
            account=account,
            logs=logs,
            topic_arn=self.topic_arn,
            disposable=disposable,
        )
        self.log_group_name = events.log_group_name
        self.dashboard_url = Dashboard(
            self, "_dashboard", watched=watched, account=account, log_group=events.log_group_name
        ).url

    def _notifications(
        self, spec: AlarmsSpec, account: Account, disposable: Value[bool], *, when_true: Value[bool]
    ) -> Notifications | None:
        own = when(self, "_own", when_true)
        return own and Notifications(
            own.scope,
            "_notifications",
            spec=spec,
            names=self._watched.names,
            account=account,
            disposable=disposable,
        )

    def _create(self, alarm: Alarm) -> CloudwatchMetricAlarm:
        noun = alarm.label.replace("_", "-")
        made = CloudwatchMetricAlarm(
            self,
            alarm.label,
            alarm_name=self._watched.names.of(
                "aws_cloudwatch_metric_alarm", f"${{each.key}}-{noun}"
            ),
            alarm_description=alarm.description,
            comparison_operator=alarm.comparison,
            threshold=put(alarm.threshold),
            evaluation_periods=alarm.periods,
            treat_missing_data=alarm.missing,
            alarm_actions=[put(self.topic_arn)],
            ok_actions=[put(self.topic_arn)],
        )
        for_each(made, alarm.instances)
        [metric, *_] = alarm.metrics
        if alarm.expression:
            queries = [
                *(_query(metric, alarm.period) for metric in alarm.metrics),
                {"id": "result", "expression": alarm.expression, "return_data": True},
            ]
            arguments(made, metric_query=[blocks(True, lambda one=one: one) for one in queries])
        else:
            arguments(
                made,
                namespace=metric.namespace,
                metric_name=metric.name,
                statistic=metric.stat,
                period=alarm.period,
                dimensions=metric.dimensions,
            )
        return made


def _watches(alarm: Alarm) -> bool:
    """Return whether there is anything to watch, as far as that is known."""
    return alarm.instances.is_planned or bool(alarm.instances.known)


def _query(metric: Metric, period: int) -> dict[str, Any]:
    return {
        "id": metric.id,
        "metric": {
            "namespace": metric.namespace,
            "metric_name": metric.name,
            "period": period,
            "stat": metric.stat,
            "dimensions": metric.dimensions,
        },
    }
