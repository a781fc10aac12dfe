"""The module ``alarms``."""

from __future__ import annotations

from modules.alarms.alarms import Alarms
from modules.alarms.inputs import AlarmsInputs
from modules.alarms.watched import Watched
from modules.bindings.resources import local
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.iam.account import Account
from modules.language.functions import split
from modules.language.names import Names
from modules.logs.log_groups import LogGroups


def build(stack: ModuleStack, var: AlarmsInputs) -> Outputs:
    """Create the alarms, the events and the dashboard."""
    alarms = Alarms(
        stack,
        "_alarms",
        spec=var,
        topic=var.topic,
        watched=Watched(
            Names(var.name),
            str(var.cluster_arn),
            str(local(stack, "cluster_name", split("/", var.cluster_arn)[1])),
            var.container_insights,
            var.services,
            var.routes,
            var.queue_arns,
            var.dead_letter_queue_arns,
            var.databases,
            var.nat_gateway_ids,
            var.certificate_arns,
        ),
        account=Account(stack, "_account", arn="var.cluster_arn"),
        logs=LogGroups(str(var.name), var.logs.kms_key_arn, var.logs.retention_days),
        disposable=var.disposable,
    )
    return {
        "topic_arn": Output(alarms.topic_arn, "Topic of SNS that alarms and events go to."),
        "dashboard_url": Output(alarms.dashboard_url, "Address of the dashboard."),
        "event_log_group_name": Output(
            alarms.log_group_name, "Log group of rollouts and stopped tasks."
        ),
    }


FACE = Face(
    "alarms",
    "Alarms of a platform, the encrypted topic that they go to, events of ECS as notifications and "
    "in a log, and a dashboard.",
    AlarmsInputs,
    build,
)
