"""What the code of a task may do on AWS: statements and managed policies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from modules.language.arn_tables import ArnKey, arns_by_name
from modules.language.arns import PolicyArn, ResourceArn
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, iam
from modules.language.spec import Spec
from modules.language.value import Value
from modules.task.condition_rules import Conditions, comparison_rule
from modules.task.statement_rules import statement_rules

Action = Annotated[
    str,
    Matches(r"[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127}", "<service>:<Action>"),
    iam("PutRolePolicy"),
]

PolicyArns = Annotated[
    dict[ArnKey, PolicyArn],
    Field(max_length=10),
    BeforeValidator(arns_by_name),
    iam("AttachRolePolicy"),
]
"""Source of the bound: IAM quotas, managed policies per role."""


class StatementSpec(Spec):
    """An IAM statement that allows the task's own code something on AWS."""

    taken_by: ClassVar[TakenBy] = iam("PutRolePolicy")
    keeps_keys: ClassVar[bool] = True  # a lost condition, or a lost "Deny", would allow more

    actions: Annotated[
        Value[Annotated[tuple[Action, ...], Field(min_length=1, max_length=100)]],
        Field(examples=[("sqs:SendMessage",)]),
    ]
    """Actions of the AWS API, such as ``sqs:SendMessage``."""

    resources: Annotated[
        Value[Annotated[tuple[ResourceArn, ...], Field(min_length=1, max_length=100)]],
        Field(examples=[("arn:aws:sqs:eu-west-1:111122223333:jobs",)]),
    ]
    """ARNs of the resources that the actions are allowed on.

    ``*`` is right for actions that know no resource, such as ``cloudwatch:PutMetricData``; others
    need the waiver ``wide_permissions`` for it.
    """

    conditions: Value[Conditions] = Value({})
    """When it is allowed: a list of values by condition key by operator, as IAM has them:
    ``StringEquals."aws:ResourceTag/team" = ["orders"]``. Default: always."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from statement_rules(self.actions, self.resources)
        yield comparison_rule(self.conditions)


Statements = Annotated[tuple[StatementSpec, ...], Field(max_length=50)]
