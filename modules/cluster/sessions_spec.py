"""How ECS Exec encrypts and records the sessions in a cluster."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import KeyArn, LogGroupArn
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value
from modules.logs.spec import LogsSpec

_KEY = "arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"


class SessionLogsInput(LogsSpec):
    """The key and the retention of what is recorded of sessions."""

    kms_key_arn: Annotated[Value[KeyArn], Field(examples=[_KEY])]
    """KMS key that encrypts the sessions and their log group; its policy has to allow CloudWatch
    Logs to use it, as that of the module ``logs`` does."""


class Sessions(Spec):
    """Where a cluster records sessions of ECS Exec, and what encrypts them."""

    taken_by: ClassVar[TakenBy] = ecs("CreateCluster")

    log_group_arn: Annotated[
        Value[LogGroupArn],
        Field(examples=["arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/orders-prod/sessions"]),
    ]
    """ARN of the log group, to which the tasks write what is typed and shown."""

    kms_key_arn: Annotated[Value[KeyArn], Field(examples=[_KEY])]
    """KMS key that encrypts the sessions."""


NO_SESSIONS: Value[Sessions | None] = Value(None)
