"""Users who sign in before requests reach a service."""

from __future__ import annotations

from typing import Any, Literal

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, texts
from modules.service.cases_of_routing import routed

TABLE = "load_balancer.authenticate_cognito"
USER_POOL = {
    "user_pool_arn": "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI",
    "user_pool_client_id": "1example23456789abcdefghijk",
    "user_pool_domain": "orders",
}


def _signed_in(**fields: Any) -> Changes:
    return routed(authenticate_cognito={**USER_POOL, **fields})


def _texts(field: str, rule: str, *values: str) -> Group:
    return texts(f"{TABLE}.{field}", rule, *values, made=lambda text: _signed_in(**{field: text}))


SIGN_IN: Group = join(
    _signed_in(),
    _signed_in(user_pool_domain="sign-in.example.com", scope="openid email aws.cognito/admin"),
    _signed_in(on_unauthenticated_request="deny"),
    *(
        wrong(
            f"{TABLE}.session_timeout_seconds {seconds}",
            _signed_in(session_timeout_seconds=seconds),
            f"{TABLE}.session_timeout_seconds: {seconds} {message}",
        )
        for seconds, message in {
            0: "is too small; give at least 1",
            604801: "is too large; give at most 604800",
            1.5: "is not a whole number; write one, without quotes",
        }.items()
    ),
    wrong(
        f"{TABLE}.scope of 1025 characters",
        _signed_in(scope="o" * 1025),
        f'{TABLE}.scope: "{"o" * 78}… is too long; give at most 1024 characters',
    ),
    _texts(
        "user_pool_arn",
        "write the ARN of a user pool of Cognito: "
        "arn:aws:cognito-idp:<region>:<account>:userpool/<id>",
        *("eu-west-1_AbCdEfGhI", "arn:aws:cognito-identity:eu-west-1:111122223333:userpool/a"),
    ),
    _texts("user_pool_client_id", "write the id of an app client of the user pool", "a b", ""),
    _texts(
        "user_pool_domain",
        "write the prefix of the user pool's domain, or the whole of one of your own",
        *("https://orders.example.com", "Orders", ""),
    ),
    _texts("scope", "write scopes with a space between two: openid email", "openid  email", ""),
    choice(
        f"{TABLE}.on_unauthenticated_request",
        Literal["authenticate", "deny", "allow"],
        "redirect",
        given=_signed_in(on_unauthenticated_request="redirect"),
    ),
)
