"""The inputs of the Terraform module ``alarms``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.alarms.spec import PUT_ALARM, AlarmsSpec
from modules.alarms.watched_spec import (
    WatchedDatabase,
    WatchedName,
    WatchedRoute,
    WatchedService,
)
from modules.frame.inputs import DisposableInputs
from modules.language.arns import CertificateArn, ClusterArn, QueueArn, TopicArn
from modules.language.fields import Name
from modules.language.identifiers import NatGatewayId
from modules.language.problems import Rule
from modules.language.regions import AvailabilityZone
from modules.language.sources import TakenBy
from modules.language.spec import Spec
from modules.language.value import Value
from modules.logs.spec import LogsInput

MAX_DATABASES = 25
"""As many identifiers as fit into an event pattern of EventBridge, which has 2,048 characters.

Source: Amazon EventBridge user guide, "EventBridge quotas".
"""


class TopicInput(Spec):
    """A topic of SNS that exists."""

    taken_by: ClassVar[TakenBy] = PUT_ALARM

    arn: Annotated[Value[TopicArn], Field(examples=["arn:aws:sns:eu-west-1:111122223333:on-call"])]
    """Its ARN. Its policy, and that of its key, have to let ``cloudwatch.amazonaws.com`` and
    ``events.amazonaws.com`` publish: the latter without a condition, which EventBridge cannot
    meet."""


class AlarmsInputs(AlarmsSpec, DisposableInputs):
    """The inputs of the module ``alarms``."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "nat_gateway_ids": PUT_ALARM,
        "certificate_arns": PUT_ALARM,
    }

    topic: Value[TopicInput | None] = Value(None)
    """A topic of SNS that alarms and events go to. Default: one is made."""

    cluster_arn: Annotated[
        Value[ClusterArn],
        Field(examples=["arn:aws:ecs:eu-west-1:111122223333:cluster/orders-prod"]),
    ]
    """ARN of the ECS cluster."""

    container_insights: Value[bool] = Value(True)
    """Whether the cluster has Container Insights, which alone count running and desired tasks.

    False leaves out the alarms on them: unhealthy hosts, failed rollouts and stopped tasks serve.
    """

    logs: LogsInput = Field(default_factory=LogsInput)
    """Retention and encryption of the log group of events."""

    services: Value[Annotated[dict[Name, WatchedService], Field(max_length=250)]] = Value({})
    """Services of the platform, by the names that they have in the module ``service``."""

    routes: Value[Annotated[dict[WatchedName, WatchedRoute], Field(max_length=500)]] = Value({})
    """Target groups behind load balancers, by a name of each: that of its service."""

    queue_arns: Value[Annotated[dict[WatchedName, QueueArn], Field(max_length=200)]] = Value({})
    """ARNs of queues that services or jobs consume, by name."""

    dead_letter_queue_arns: Value[Annotated[dict[WatchedName, QueueArn], Field(max_length=400)]] = (
        Value({})
    )
    """ARNs of dead-letter queues, by the name of the queue or of the job."""

    databases: Value[Annotated[dict[Name, WatchedDatabase], Field(max_length=MAX_DATABASES)]] = (
        Value({})
    )
    """Databases, by name."""

    nat_gateway_ids: Value[Annotated[dict[AvailabilityZone, NatGatewayId], Field(max_length=6)]] = (
        Value({})
    )
    """Ids of NAT gateways, by their zones; an output of the module ``network``."""

    certificate_arns: Value[Annotated[dict[WatchedName, CertificateArn], Field(max_length=100)]] = (
        Value({})
    )
    """ARNs of certificates of load balancers, by a name of each."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from DisposableInputs.rules(self)
        yield Rule(
            ("email",),
            ~self.email.is_given | ~self.topic.is_given,
            "subscribes the topic that is made, and topic is one that exists; remove one of them",
        )
