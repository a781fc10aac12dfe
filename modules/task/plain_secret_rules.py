"""The rule that no secret is in clear among the environment variables of a container."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modules.language.functions import is_match, quoted
from modules.language.problems import Rule
from modules.language.value import Value, constant
from modules.language.waivers import waiver_rules

_NAMES = constant(
    "names_of_plain_secrets",
    ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ECS_ENGINE_AUTH_DATA"),
)
"""Variables that Security Hub tests (ECS.8), and the third in which the AWS SDKs look for
credentials before they ask for those of the role."""

_ACCESS_KEY = constant(
    "access_key_id", r"([\s\S]*[^A-Z0-9])?(AKIA|ASIA)[A-Z0-9]{16}([^A-Z0-9][\s\S]*)?"
)
"""A text with the id of an AWS access key: of a user, or of a session. The other ids of IAM, such
as AROA of a role, are no secrets. Source: IAM user guide, "Unique identifiers"."""

_PRIVATE_KEY = constant(
    "private_key", r"[\s\S]*-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----[\s\S]*"
)
"""A private key in PEM or PGP; certificates and public keys have other words."""

_SECRET_KEY = constant("secret_access_key", r"[A-Za-z0-9/+]{40}")
_HASH = constant("commit_hash", "[0-9a-f]{40}")
_NAME_OF_SECRET_KEY = constant(
    "name_of_secret_key", r"[\s\S]*(?i:secret[_.-]?(access[_.-]?)?key)[\s\S]*"
)
"""A secret access key has no sign but its length, which a commit of Git has too: so it is one only
beside the id of an access key, or in a variable that says so."""


def plain_secret_rules(
    environment: Value[dict[str, Any]], waivers: Value[dict[Any, Any]]
) -> Iterator[Rule]:
    """Yield the rules that no variable is a secret in clear, unless somebody says why.

    Messages name the variables, never their values.

    Args:
        environment: Environment variables.
        waivers: Waivers of the container.
    """
    # Two lists side by side: whether there is an access key is asked once, not for each variable.
    certain = environment.select(_is_plain).keys
    likely = environment.select(
        lambda name, text: (
            is_match(text, _SECRET_KEY) & ~is_match(text, _HASH) & ~_is_plain(name, text)
        )
    ).keys
    has_access_key = environment.values.filter(lambda text: is_match(text, _ACCESS_KEY)).length > 0
    plain = certain + has_access_key.then(likely, Value(()))
    yield from waiver_rules(
        waivers,
        "plain_secret",
        needed=plain.length > 0,
        field="environment",
        message=f"{quoted(plain)} would be in clear in the task definition, and AWS credentials "
        "take the place of the task role; put the value into a secret that secrets names, and "
        "allow in task_role_statements what credentials are for",
    )


def _is_plain(name: Value[str], text: Value[str]) -> Value[bool]:
    return (
        _NAMES.contains(name)
        | is_match(text, _ACCESS_KEY)
        | is_match(text, _PRIVATE_KEY)
        | is_match(text, _SECRET_KEY) & is_match(name, _NAME_OF_SECRET_KEY)
    )
