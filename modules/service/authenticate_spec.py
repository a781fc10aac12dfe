"""Users who sign in before requests of a route reach the service."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.arns import arn
from modules.language.patterns import Matches
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value

UserPoolArn = Annotated[
    str,
    arn(
        "cognito-idp",
        r"userpool/[A-Za-z0-9_-]{1,55}",
        "a user pool of Cognito: arn:aws:cognito-idp:<region>:<account>:userpool/<id>",
    ),
]

ClientId = Annotated[
    str, Matches(r"[A-Za-z0-9_+]{1,128}", "the id of an app client of the user pool")
]

UserPoolDomain = Annotated[
    str,
    Matches(
        r"[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?",
        "the prefix of the user pool's domain, or the whole of one of your own",
    ),
]

Scope = Annotated[
    str,
    Matches(r"[!#-\[\]-~]+( [!#-\[\]-~]+)*", "scopes with a space between two: openid email"),
    Field(max_length=1024),
]


class AuthenticateCognitoSpec(Spec):
    """Users of a user pool of Cognito sign in, and the service reads who they are.

    The load balancer signs in ``X-Amzn-Oidc-Data`` who it is; a service checks that signature. The
    app client of the user pool has a secret, which AWS reads there: Terraform never knows it.
    """

    taken_by: ClassVar[TakenBy] = elb("CreateRule")

    user_pool_arn: Annotated[
        Value[UserPoolArn],
        Field(examples=["arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI"]),
    ]
    """ARN of the user pool."""

    user_pool_client_id: Annotated[Value[ClientId], Field(examples=["1example23456789abcdefghijk"])]
    """Id of its app client, with ``https://<host>/oauth2/idpresponse`` among its callbacks."""

    user_pool_domain: Annotated[Value[UserPoolDomain], Field(examples=["orders"])]
    """Prefix of its domain at Cognito, or the whole of a domain of your own."""

    scope: Value[Scope] = Value("openid")
    """What the service is told about users: ``openid email``. The default is AWS's."""

    session_timeout_seconds: Value[Annotated[int, Field(ge=1, le=604800)]] = Value(604800)
    """Seconds after which users sign in again. The default, seven days, is AWS's."""

    on_unauthenticated_request: Value[Literal["authenticate", "deny", "allow"]] = Value(
        "authenticate"
    )
    """What becomes of a request without a session: its user signs in, or it is answered 401, which
    programs understand, or it reaches the service as it is. The default is AWS's."""
