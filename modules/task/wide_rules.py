"""Permissions that are wider than the code of a task needs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Any, NamedTuple

from modules.iam.known_actions import takes_no_resource
from modules.language.functions import is_match, quoted
from modules.language.problems import Rule
from modules.language.value import Value, constant
from modules.language.waivers import used_rule, waived_rule

if TYPE_CHECKING:
    from modules.task.statement_spec import StatementSpec

WIDE = "wide_permissions"

_ACTIONS_WITHOUT_RESOURCE = constant(
    "actions_without_resource",
    "|".join(
        (
            r"(autoscaling|ec2|elasticloadbalancing|health|organizations|rekognition):Describe[A-Za-z*]*",
            r"(aws-marketplace|ce|pricing|ssmmessages):[A-Za-z*]+",
            r"(comprehend|rekognition|textract|translate|transcribe):[A-Za-z*]+",
            r"(dynamodb|ecs|events|iam|kms|lambda|route53|ses|sns|sqs|states):List[A-Za-z*]*",
            r"cloudtrail:LookupEvents",
            r"cloudwatch:(PutMetricData|GetMetricData|GetMetricStatistics|ListMetrics|Describe[A-Za-z*]*)",
            r"ecr:GetAuthorizationToken",
            r"ecs:(DescribeTaskDefinition|RegisterTaskDefinition)",
            r"kms:GenerateRandom",
            r"logs:(Describe[A-Za-z*]*|GetQueryResults|StopQuery)",
            r"polly:(DescribeVoices|SynthesizeSpeech)",
            r"s3:ListAllMyBuckets",
            r"secretsmanager:(GetRandomPassword|ListSecrets)",
            r"servicediscovery:(DiscoverInstances|List[A-Za-z*]*)",
            r"states:SendTask(Failure|Heartbeat|Success)",
            r"ses:(GetSendQuota|GetSendStatistics)",
            r"ssm:DescribeParameters",
            r"sts:(GetCallerIdentity|DecodeAuthorizationMessage)",
            r"tag:Get[A-Za-z*]*",
            r"xray:[A-Za-z*]+",
        )
    ),
)
"""The commonest of the actions that take ``*`` alone, and lists that are read for all resources.

Source: AWS service authorization reference, the tables "Actions" in which the column of resource
types is empty. Terraform cannot carry all of them; a file is judged by all.
"""

_EVERY_RESOURCE = constant(
    "every_resource", r"\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:[a-z-]*/?[*?/]*[*?][*?/]*"
)
"""Whatever bears any name: ``role/*``, ``*``, ``role*``."""

_POWERFUL_ACTIONS = constant("powerful_actions", r"iam:[^GL].*|sts:[Aa*?].*")
"""IAM but for what reads, and taking another role."""


_WHOLE_SERVICES = constant("whole_services", r"[^:]*:[*?]*\*[*?]*")

_WIDE_POLICIES = constant(
    "wide_policies",
    r"arn:[^:]*:iam::aws:policy/(.*/)?(AdministratorAccess|IAMFullAccess|PowerUserAccess)",
)
"""Policies of AWS with which a task takes every right of the account, or has it."""


_STATEMENTS = "task_role_statements"


class _Wide(NamedTuple):
    """What is allowed too widely, of which field, and what to write instead."""

    found: Value[tuple[str, ...]]
    field: str
    message: str


def wide_rules(
    statements: Value[tuple[StatementSpec, ...]],
    policy_arns: Value[dict[str, str]],
    waivers: Value[dict[Any, Any]],
) -> Iterator[Rule]:
    """Yield the rules that wide permissions have a waiver, and the waiver something to waive.

    Args:
        statements: Statements of the task role.
        policy_arns: Its managed policies.
        waivers: Waivers of the task, by name.
    """
    allowed = [*_wide_statements(statements), _wide_policies(policy_arns)]
    for found, field, message in allowed:
        yield waived_rule(waivers, WIDE, needed=found.length > 0, field=field, message=message)
    wide = reduce(add, (found for found, _, _ in allowed)).length > 0
    yield used_rule(waivers, WIDE, needed=wide, field=_STATEMENTS)


def _wide_statements(statements: Value[tuple[StatementSpec, ...]]) -> Iterator[_Wide]:
    on_all = statements.filter(lambda statement: statement.resources.contains("*"))
    narrow = _actions(on_all).filter(lambda action: ~_is_for_all(action))
    yield _Wide(
        narrow,
        _STATEMENTS,
        f'{quoted(narrow)} on "*" is allowed on everything; write the ARNs of the resources, '
        '"*" is for actions that know none',
    )
    on_roles = statements.filter(lambda one: _having(one.resources, _EVERY_RESOURCE).length > 0)
    powers = _having(_actions(on_roles), _POWERFUL_ACTIONS)
    roles = _having(on_roles.map(lambda one: one.resources).flat, _EVERY_RESOURCE)
    yield _Wide(
        powers,
        _STATEMENTS,
        f"{quoted(powers)} on {quoted(roles)} would let tasks take every right of the account; "
        "write the ARNs of single roles or policies",
    )
    services = _having(_actions(statements), _WHOLE_SERVICES)
    yield _Wide(
        services,
        _STATEMENTS,
        f"{quoted(services)} is every action of a service; write those that the code calls",
    )


def _wide_policies(policy_arns: Value[dict[str, str]]) -> _Wide:
    policies = _having(policy_arns.values, _WIDE_POLICIES)
    return _Wide(
        policies,
        "task_role_policy_arns",
        f"{quoted(policies)} gives tasks every right of the account; write what the code calls "
        "into task_role_statements",
    )


def _actions(statements: Value[Any]) -> Value[tuple[str, ...]]:
    return statements.map(lambda statement: statement.actions).flat


def _having(texts: Value[Any], pattern: Value[str]) -> Value[tuple[str, ...]]:
    return texts.filter(lambda text: is_match(text, pattern))


def _is_for_all(action: Value[str]) -> Value[bool]:
    """Return whether an action is allowed on ``*`` without a waiver."""
    listed = is_match(action, _ACTIONS_WITHOUT_RESOURCE)
    return listed if action.is_planned else listed | takes_no_resource(action.known)
