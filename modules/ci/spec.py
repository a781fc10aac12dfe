"""Roles for CI."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import PARTITION
from modules.language.patterns import Matches
from modules.language.sources import TakenBy, iam
from modules.language.spec import Spec
from modules.language.value import Value

ISSUER = "token.actions.githubusercontent.com"
"""Who signs the tokens of workflows. Source: GitHub docs, "OpenID Connect reference"."""

Repository = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9_.-]{1,100}",
        "a repository of GitHub as <owner>/<name>",
    ),
    iam("CreateRole"),
]

Branch = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*",
        "a branch of letters, digits and . _ - /, without a wildcard",
    ),
    Field(max_length=200),
    iam("CreateRole"),
]

ProviderArn = Annotated[
    str,
    Matches(
        rf"arn:{PARTITION}:iam::[0-9]{{12}}:oidc-provider/token\.actions\.githubusercontent\.com",
        f"the ARN of GitHub's identity provider: arn:aws:iam::<account>:oidc-provider/{ISSUER}",
    ),
    iam("CreateRole"),
]


class OidcProvider(Spec):
    """GitHub's identity provider, as the account has it."""

    taken_by: ClassVar[TakenBy] = iam("CreateRole")

    arn: Annotated[
        Value[ProviderArn], Field(examples=[f"arn:aws:iam::{'1' * 12}:oidc-provider/{ISSUER}"])
    ]
    """Its ARN."""


class CiSpec(Spec):
    """Roles that workflows of one repository on GitHub assume, without a stored key.

    One plans, on pull requests and on the branch; one saves a plan, on the branch; one deploys, in
    the environment of GitHub that has this environment's name; one pushes images from the branch.
    """

    taken_by: ClassVar[TakenBy] = iam("CreateRole")

    repository: Annotated[Value[Repository], Field(examples=["example/orders"])]
    """Repository whose workflows assume the roles, ``<owner>/<name>``, written as GitHub does."""

    branch: Value[Branch] = Value("main")
    """Branch whose workflows may push images, and plan besides those of pull requests."""

    oidc_provider: Value[OidcProvider | None] = Value(None)
    """GitHub's identity provider in the account, which can have one alone.

    Default: it is made. Several environments of an account share it.
    """
