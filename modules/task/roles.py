"""The two roles of a task: the execution role and the task role."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.bindings.aws import IamRolePolicy, IamRolePolicyAttachment
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.iam.account import Account
from modules.iam.policy import Statement, Statements, statement
from modules.iam.role import ServiceRole
from modules.language.expression import When
from modules.language.names import Names
from modules.language.value import Value
from modules.task.guardduty_spec import AGENT_ACCOUNTS
from modules.task.log_groups import TaskLogs
from modules.task.parts_spec import ExistingRole
from modules.task.reads import Reads
from modules.task.registry import Registry
from modules.task.statement_spec import StatementSpec
from modules.task.volume_spec import VolumeSpec
from modules.task.volumes import uses_of

ECS_TASKS = "ecs-tasks.amazonaws.com"


class TaskRole(NamedTuple):
    """A role of a task, made for it or given."""

    role_arn: str
    """Its ARN."""

    role_name: str
    """Its name."""

    made: ServiceRole | None
    """The role that is made here, under a condition in a module; nothing where one is given."""

    @property
    def policies(self) -> list[IamRolePolicy | IamRolePolicyAttachment]:
        """Policies that have to exist before the role is used."""
        return self.made.policies if self.made else []


_WRITE = ["logs:CreateLogStream", "logs:PutLogEvents"]

_PULL = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]

_AGENT = "aws-guardduty-agent-fargate"
"""The repository of GuardDuty's agent, in an account of AWS."""


def execution_role(
    scope: Construct,
    *,
    noun: str,
    names: Names,
    account: Account,
    registry: Registry,
    image_repository: Value[tuple[str, ...]],
    further_repositories: Value[tuple[Any, ...]],
    has_guardduty_agent: Value[bool],
    logs: TaskLogs,
    reads: Reads,
    existing: Value[ExistingRole | None],
) -> TaskRole:
    """Return the execution role: ECS may pull the image, write logs and read the secrets.

    Args:
        scope: Parent construct.
        noun: Name of the task.
        names: Creates physical names.
        account: The account of the role.
        registry: The task's own repository.
        image_repository: Account, region and name of the ECR repository that the image names.
        further_repositories: The same of the images of further containers.
        has_guardduty_agent: Whether GuardDuty adds its agent to the task.
        logs: The log groups of its containers.
        reads: What ECS reads for the containers.
        existing: An existing role to use instead.
    """
    return _role(
        scope,
        "execution",
        noun=noun,
        names=names,
        account=account,
        statements=[
            *_pull_statements(registry),
            *_pull_other_statements(image_repository, account),
            *_pull_further_statements(further_repositories, account),
            *_pull_agent_statements(has_guardduty_agent, account),
            *_write_statements(logs),
            *reads.statements,
        ],
        existing=existing,
    )


def task_role(
    scope: Construct,
    *,
    noun: str,
    names: Names,
    account: Account,
    statements: Value[tuple[StatementSpec, ...]],
    volumes: Value[dict[str, VolumeSpec]],
    root_volumes: Value[tuple[str, ...]],
    policy_arns: Value[dict[str, str]],
    existing: Value[ExistingRole | None],
) -> TaskRole:
    """Return the task role: the task may do what the spec allows, and use its volumes."""
    # Without ids: they would follow the order, and a change of it would change the policy.
    allowed: Value[Any] = statements.map(
        lambda spec: statement(
            "", actions=spec.actions, resources=spec.resources, conditions=spec.conditions
        )
    )
    mounting = uses_of(volumes, root_volumes, account)
    return _role(
        scope,
        "task",
        noun=noun,
        names=names,
        account=account,
        statements=local(scope, "task_role_statements", allowed + mounting),
        policy_arns=policy_arns,
        existing=existing,
    )


def _role(
    scope: Construct,
    kind: str,
    *,
    noun: str,
    names: Names,
    account: Account,
    statements: Statements,
    existing: Value[ExistingRole | None],
    policy_arns: Value[dict[str, str]] = Value({}),  # noqa: B008  (immutable)
) -> TaskRole:
    own = when(scope, f"_own_{kind}", ~existing.is_given)
    made = own and ServiceRole(
        own.scope,
        kind,
        name=names.of("aws_iam_role", f"{noun}-{kind}"),
        account=account,
        service=ECS_TASKS,
        source_arn=account.arn("ecs", "*"),
        statements=statements,
        policy_arns=policy_arns,
    )
    return TaskRole(
        str(existing.if_given(lambda role: role.arn, otherwise=made and made.role_arn)),
        str(existing.if_given(lambda role: role.name, otherwise=made and made.role_name)),
        made,
    )


def _pull_statements(registry: Registry) -> list[Statement | When]:
    return [
        # The one call of ECR that takes no resource. Source: service authorization reference.
        statement("SignInToEcr", actions=["ecr:GetAuthorizationToken"], resources=["*"]),
        # Of the own repository whatever the image is: a rollback may go back to one of its images.
        When(
            registry.is_made,
            statement("PullImage", actions=_PULL, resources=[str(registry.repository_arn)]),
        ),
    ]


def _pull_other_statements(repository: Value[tuple[str, ...]], account: Account) -> list[When]:
    if not repository.is_planned and not repository:
        return []
    pull = statement("PullOtherImage", actions=_PULL, resources=[_arn_of(repository, account)])
    return [When(repository.length > 0, pull)]


def _pull_further_statements(repositories: Value[tuple[Any, ...]], account: Account) -> list[When]:
    arns = repositories.map(lambda repository: _arn_of(repository, account)).distinct
    return [
        When(arns.length > 0, statement("PullFurtherImages", actions=_PULL, resources=arns)),
    ]


def _pull_agent_statements(is_there: Value[bool], account: Account) -> list[When]:
    if not is_there.is_planned and not is_there:
        return []
    owner = AGENT_ACCOUNTS.get(account.known_region, "")
    agent = f"arn:{account.partition}:ecr:{account.region}:{owner}:repository/{_AGENT}"
    return [When(is_there, statement("PullGuardDutyAgent", actions=_PULL, resources=[agent]))]


def _write_statements(logs: TaskLogs) -> list[Statement | When]:
    own = statement("WriteLogs", actions=_WRITE, resources=[f"{logs.arn}:*"])
    arns = logs.further_arns
    if not arns.is_planned and not arns:
        return [own]
    resources = arns.map(lambda arn: f"{arn}:*")
    further = statement("WriteFurtherLogs", actions=_WRITE, resources=resources)
    return [own, When(arns.length > 0, further)]


def _arn_of(repository: Value[tuple[str, ...]], account: Account) -> str:
    account_id, region, name = (repository[part] for part in range(3))
    return f"arn:{account.partition}:ecr:{region}:{account_id}:repository/{name}"
