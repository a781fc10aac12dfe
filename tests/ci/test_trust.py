"""Whose tokens the roles of CI take: their trust policies, judged as IAM judges them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from tests.ci.test_ci import ISSUER, ci
from tests.support.synthesized import Synthesized

ROLES = ("plan", "save", "deploy", "push")
AWS = "sts.amazonaws.com"

OF_GITHUB = {
    "repo:example/shop:pull_request": {"plan"},
    "repo:example/shop:ref:refs/heads/main": {"plan", "save", "push"},
    "repo:example/shop:environment:prod": {"deploy"},
    # Other environments, branches and tags, also such as begin or end with the right name.
    "repo:example/shop:environment:dev": set(),
    "repo:example/shop:environment:prod-eu": set(),
    "repo:example/shop:environment:Prod": set(),
    "repo:example/shop:environment:prod%3Aref": set(),
    "repo:example/shop:ref:refs/heads/main2": set(),
    "repo:example/shop:ref:refs/heads/fix/main": set(),
    "repo:example/shop:ref:refs/heads/feature": set(),
    "repo:example/shop:ref:refs/tags/main": set(),
    "repo:example/shop:pull_request:environment:prod": set(),
    # Forks and other repositories, also such as begin or end with the right name.
    "repo:mallory/shop:pull_request": set(),
    "repo:mallory/shop:environment:prod": set(),
    "repo:example/shop-2:environment:prod": set(),
    "repo:example/shop2:ref:refs/heads/main": set(),
    "repo:my-example/shop:ref:refs/heads/main": set(),
    "repo:Example/shop:environment:prod": set(),
    "repo:example/shop/shop:environment:prod": set(),
    # Of a repository of that name which was made later.
    "repo:example@12/shop@34:environment:prod": set(),
    # A wildcard means something in a policy, and nothing in a token.
    "repo:example/*:environment:prod": set(),
    "repo:example/shop:*": set(),
    "*": set(),
    "": set(),
}
OF_GITLAB = {
    "project_path:shop/web:ref_type:branch:ref:main": {"plan", "save", "deploy", "push"},
    "project_path:shop/web:ref_type:branch:ref:feature": {"plan"},
    "project_path:shop/web:ref_type:branch:ref:fix/main": {"plan"},
    "project_path:shop/web:ref_type:tag:ref:main": set(),
    "project_path:shop/web-2:ref_type:branch:ref:main": set(),
    "project_path:shop/web/web:ref_type:branch:ref:main": set(),
    "project_path:group/shop/web:ref_type:branch:ref:main": set(),
    "project_path:mallory/web:ref_type:branch:ref:main": set(),
    "project_path:*:ref_type:branch:ref:main": set(),
    "project_path:shop/web": set(),
    "": set(),
}
OF_IDS = {
    "repo:example@12/shop@34:pull_request": {"plan"},
    "repo:example@12/shop@34:ref:refs/heads/main": {"plan", "save", "push"},
    "repo:example@12/shop@34:environment:prod": {"deploy"},
    # Whoever has taken the names since.
    "repo:example@12/shop@35:environment:prod": set(),
    "repo:example@13/shop@34:ref:refs/heads/main": set(),
    "repo:example@12/shop@345:environment:prod": set(),
    "repo:example/shop:environment:prod": set(),
    "repo:example/shop:pull_request": set(),
}


def who_takes(found: Synthesized, token: Mapping[str, str]) -> set[str]:
    """Return the roles that a token gets, by keys as IAM calls them."""
    taken = set()
    for role in ROLES:
        policy = found.resource(f"aws_iam_role.{role}")["assume_role_policy"]
        [statement] = json.loads(policy)["Statement"]
        assert statement["Action"] == "sts:AssumeRoleWithWebIdentity"
        assert [*statement["Principal"]] == ["Federated"]
        taken |= {role} if _holds(statement["Condition"], token) else set()
    return taken


def _holds(conditions: Mapping[str, Mapping[str, Any]], token: Mapping[str, str]) -> bool:
    """Judge that every operator and key holds; one value of several is enough, no claim is not.

    Source: IAM User Guide, "Conditions with multiple context keys or values", "String condition
    operators": both compare case; in StringLike alone * and ? of the policy match anything.
    """
    return all(
        any(_is_like(token.get(key), value, operator == "StringLike") for value in _all(values))
        for operator, keys in conditions.items()
        for key, values in keys.items()
    )


def _is_like(claim: str | None, value: str, has_wildcards: bool) -> bool:
    pattern = re.escape(value)
    if has_wildcards:
        pattern = pattern.replace(r"\*", ".*").replace(r"\?", ".")
    return claim is not None and re.fullmatch(pattern, claim, re.DOTALL) is not None


def _all(values: str | list[str]) -> list[str]:
    return [values] if isinstance(values, str) else values


@pytest.mark.parametrize(
    ("fields", "issuer", "subjects"),
    [
        ({}, ISSUER, OF_GITHUB),
        ({"repository": "example@12/shop@34"}, ISSUER, OF_IDS),
        (
            {"repository": "shop/web", "gitlab_host": "gitlab.example.com"},
            "gitlab.example.com",
            OF_GITLAB,
        ),
    ],
    ids=["GitHub", "GitHub with ids", "GitLab"],
)
def test_a_role_takes_tokens_of_its_branch_or_environment_and_no_others(
    fields: dict[str, str], issuer: str, subjects: dict[str, set[str]]
) -> None:
    found = ci(**fields)
    for subject, roles in subjects.items():
        claims = {f"{issuer}:sub": subject, f"{issuer}:aud": AWS}
        assert who_takes(found, claims) == roles, subject


def test_no_role_takes_a_token_for_others_of_others_or_that_says_less() -> None:
    found = ci()
    subject = "repo:example/shop:environment:prod"
    whole = {f"{ISSUER}:sub": subject, f"{ISSUER}:aud": AWS}

    assert who_takes(found, whole) == {"deploy"}
    assert who_takes(found, whole | {f"{ISSUER}:aud": "https://github.com/example"}) == set()
    for claim in whole:
        assert who_takes(found, {key: whole[key] for key in whole if key != claim}) == set()
    others = {key.replace(ISSUER, "gitlab.com"): value for key, value in whole.items()}
    assert who_takes(found, others) == set()
