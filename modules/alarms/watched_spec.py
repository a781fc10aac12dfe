"""What alarms watch, by names: a resource never waits for its alarms, nor they for it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.alarms.spec import PUT_ALARM
from modules.language.arns import LoadBalancerArnSuffix, TargetGroupArn
from modules.language.patterns import Matches
from modules.language.sources import TakenBy
from modules.language.spec import Spec
from modules.language.value import Value

WatchedName = Annotated[
    str,
    Matches(
        r"[a-z][a-z0-9]*(-[a-z0-9]+)*",
        "lower-case letters, digits and single hyphens, with a letter first",
    ),
    Field(max_length=75),
]
"""What an alarm is named after: a service with its route is two names and a hyphen."""

DatabaseIdentifier = Annotated[
    str,
    Matches(
        r"[a-z][a-z0-9]*(-[a-z0-9]+)*", "the identifier of a database instance or cluster of RDS"
    ),
    Field(max_length=63),
]


class WatchedService(Spec):
    """A service of the platform, by its name."""

    taken_by: ClassVar[TakenBy] = PUT_ALARM

    max_capacity: Value[Annotated[int, Field(ge=0, le=500)] | None] = Value(None)
    """Largest number of its tasks, if it is scaled. Default: it is not."""


class WatchedRoute(Spec):
    """A target group behind a load balancer."""

    taken_by: ClassVar[TakenBy] = PUT_ALARM

    load_balancer_arn_suffix: Annotated[
        Value[LoadBalancerArnSuffix], Field(examples=["app/orders-prod/0123456789abcdef"])
    ]
    """End of the load balancer's ARN; ``arn_suffix`` of the module ``load_balancer``."""

    target_group_arn: Annotated[
        Value[TargetGroupArn],
        Field(
            examples=[
                "arn:aws:elasticloadbalancing:eu-west-1:111122223333:"
                "targetgroup/orders/0123456789abcdef"
            ]
        ),
    ]
    """ARN of the target group; an output of the module ``service``."""


class WatchedDatabase(Spec):
    """A database of RDS or a cluster of Aurora."""

    taken_by: ClassVar[TakenBy] = PUT_ALARM

    identifier: Annotated[Value[DatabaseIdentifier], Field(examples=["orders-prod-orders"])]
    """Identifier of the instance, or of the cluster; `identifier` of the module `database`."""

    engine: Annotated[
        Value[Literal["aurora-mysql", "aurora-postgresql", "postgres"]],
        Field(examples=["postgres"]),
    ]
    """Its engine: Aurora grows by itself, and an instance of RDS has a volume that may be full."""
