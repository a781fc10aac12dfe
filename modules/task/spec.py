"""A task that Fargate runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import ResourceArn
from modules.language.functions import either, listed, quoted
from modules.language.patterns import Matches, refuses
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs, iam
from modules.language.spec import Spec
from modules.language.texts import Text, VariableName
from modules.language.value import Value, constant
from modules.task.ecr import is_well_named
from modules.task.fargate import MEMORY_MIB_BY_CPU_UNITS
from modules.task.health_check import CMD, CMD_SHELL, can_pass
from modules.task.size_rules import policy_size_rule, size_rule
from modules.task.statement_rules import statement_rules

DEFAULT_IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"

_TAG = r":[A-Za-z0-9_][A-Za-z0-9._-]{0,127}"
_DIGEST = r"@sha256:[0-9a-f]{64}"
_REPOSITORY = r"[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*"

Image = Annotated[
    str,
    Matches(
        rf"{_TAG}|{_DIGEST}|{_REPOSITORY}({_TAG}|{_DIGEST}|{_TAG}{_DIGEST})",
        '":tag" or "@sha256:digest" for an image of the service\'s own repository, else a full '
        "reference with a tag or a digest",
    ),
    refuses(
        r".+:latest",
        "the tag of a version, or a digest: latest is another image tomorrow, and a rollback would "
        "start that",
    ),
    Field(max_length=512),
]

Action = Annotated[
    str,
    Matches(r"[a-z0-9-]{1,63}:[A-Za-z0-9*?]{1,127}", "<service>:<Action>"),
    iam("PutRolePolicy"),
]

User = Annotated[
    str,
    Matches(r"[1-9][0-9]{0,9}(:[0-9]{1,10})?", "a numeric user other than 0, such as 1000:1000"),
]

Words = Annotated[tuple[Text, ...], Field(max_length=500)]
"""A command, as a list of words."""

Variables = Annotated[dict[VariableName, Text], Field(max_length=1000)]
"""Environment variables. ECS counts bytes, not variables; see the rule of the task's size."""


_CREDENTIALS = constant(
    "credentials", ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
)
"""Variables in which the AWS SDKs look for credentials before they ask for those of the role."""

_MEMORY_MIB = constant("memory_mib_by_cpu_units", MEMORY_MIB_BY_CPU_UNITS)


class StatementSpec(Spec):
    """An IAM statement that allows the service's own code something on AWS."""

    taken_by: ClassVar[TakenBy] = iam("PutRolePolicy")

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

    ``*`` is right for actions that know no resource, such as ``cloudwatch:PutMetricData``.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from statement_rules(self.actions, self.resources)


Statements = Annotated[tuple[StatementSpec, ...], Field(max_length=50)]


class TaskSpec(Spec):
    """The container, size and permissions of a task."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    image: Value[Image] = Value(DEFAULT_IMAGE)
    """Container image.

    ``:1.4.2`` or ``@sha256:…`` is an image of the service's own repository; anything else is a
    full reference with a tag or a digest. The execution role may pull an image from any ECR
    repository; one of another account has to allow that in its own policy.

    The default listens on port 8080 without root, so that a new service is healthy before its first
    own image is pushed.
    """

    command: Value[Words] = Value(())
    """Command of the container. Default: that of the image."""

    user: Value[User] = Value("101:101")
    """User id, or user and group id, of the container; never root (Security Hub ECS.20).

    The default is the user of the default image.
    """

    port: Value[Annotated[int, Field(ge=1024, le=65535)]] = Value(8080)
    """TCP port that the container listens on; ports below 1024 need root."""

    cpu_units: Value[int] = Value(1024)
    """CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384."""

    memory_mib: Value[int] = Value(2048)
    """Memory of a task in MiB; the sizes that Fargate offers depend on ``cpu_units``."""

    tmp_size_mib: Value[Annotated[int, Field(ge=1, le=122879)]] = Value(64)
    """Size of the writable ``/tmp`` in MiB, taken from the task's memory; the rest is read-only."""

    environment: Value[Variables] = Value({})
    """Environment variables, none of them secret.

    ``SERVICE_NAME`` and ``<CALLEE>_URL`` are set by the platform.
    """

    health_check_command: Value[Words] = Value(())
    """Health check command in the container; exit code 0 is healthy. Default: no health check.

    AWS's own notation is taken as it is: ``["CMD-SHELL", "curl -f http://localhost:8080 || exit
    1"]`` for a line of the shell, ``["CMD", "/bin/check", "--fast"]`` for a program. Without the
    first word, one text with spaces is a line of the shell, anything else a program.
    """

    task_role_statements: Value[Statements] = Value(())
    """IAM statements of the task role, for the service's own code. Default: none."""

    @property
    def own_image(self) -> Value[bool]:
        """Whether the image is one of the service's own repository."""
        return self.image.starts_with(":") | self.image.starts_with("@")

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("image",),
            is_well_named(self.image),
            f'"{self.image}" names no repository of ECR; write '
            "<12 digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>",
        )
        check = self.health_check_command
        yield Rule(
            ("health_check_command",),
            (check.length > 0).implies(lambda: can_pass(check)),
            f'"{listed(check)}" can never pass; write ["{CMD_SHELL}", "<line>"] for a line of the '
            f'shell, or ["{CMD}", "<program>", "<argument>"] for a program',
        )
        sold = _MEMORY_MIB.get(self.cpu_units, ())
        yield Rule(
            ("cpu_units",),
            Value(tuple(MEMORY_MIB_BY_CPU_UNITS)).contains(self.cpu_units),
            f"{self.cpu_units} is not sold; choose {either(tuple(MEMORY_MIB_BY_CPU_UNITS))}",
        )
        yield Rule(
            ("memory_mib",),
            sold.contains(self.memory_mib) | (sold.length == 0),
            f"{self.memory_mib} is not sold with cpu_units {self.cpu_units}; choose {either(sold)}",
        )
        yield Rule(
            ("tmp_size_mib",),
            self.tmp_size_mib < self.memory_mib,
            f"{self.tmp_size_mib} leaves nothing of memory_mib {self.memory_mib}; lower it",
        )
        credentials = self.environment.keys.filter(lambda name: _CREDENTIALS.contains(name))
        yield Rule(
            ("environment",),
            credentials.length == 0,
            f"{quoted(credentials)} would be in clear in the task definition and take the place of "
            "the task role; remove it, and allow in task_role_statements what it is for",
        )
        yield size_rule(self.environment, self.command, self.health_check_command)
        yield policy_size_rule(self.task_role_statements)
