"""ARNs of secrets and parameters, from which containers take variables."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.arns import ACCOUNT, PARTITION, REGION, shape
from modules.language.patterns import Matches, refuses
from modules.language.sources import ecs

_NAME = r"[A-Za-z0-9/_+=.@!-]{1,519}"

_KEY, _STAGE, _VERSION = "[A-Za-z0-9_.-]{1,128}", "[A-Za-z0-9_+=.@-]{1,256}", "[A-Za-z0-9-]{32,64}"

_LEVELS = r"(/[A-Za-z0-9_.-]+){1,15}"

SECRET_SOURCE = (
    rf"arn:{PARTITION}:secretsmanager:{REGION}:{ACCOUNT}:secret:{_NAME}"
    rf"(:{_KEY}|:({_KEY})?:({_STAGE})?:({_VERSION})?)?"
    rf"|(arn:{PARTITION}:ssm:{REGION}:{ACCOUNT}:parameter)?{_LEVELS}"
)
"""Pattern of what ECS fills a variable from: a secret, one key of it, or an SSM parameter.

A name that AWS gives has an exclamation mark: ``rds!db-…``. Source: Amazon ECS developer guide,
"Pass Secrets Manager secrets" and "Pass Systems Manager parameters through environment variables".
"""

NO_POINTER = refuses(
    r"(arn:.*:parameter)?/aws/reference/secretsmanager/.*",
    "the ARN of the secret itself, which the parameter only points to",
)

SecretSourceArn = Annotated[
    str,
    Matches(
        SECRET_SOURCE,
        f"the ARN of a secret, {shape('secretsmanager', 'secret:<name>')}, with :<key> at its end "
        "for one key of it, or the ARN or the /path of an SSM parameter",
        name="secret_source",
    ),
    NO_POINTER,
    Field(max_length=1100),
    ecs("RegisterTaskDefinition"),
]

SecretArn = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:secretsmanager:{REGION}:{ACCOUNT}:secret:{_NAME}",
        f"the ARN of a secret: {shape('secretsmanager', 'secret:<name>')}",
    ),
    ecs("RegisterTaskDefinition"),
]
