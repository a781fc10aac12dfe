"""Roles for CI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import PARTITION
from modules.language.fields import IssuerHost
from modules.language.functions import matches, split
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, iam
from modules.language.spec import Spec
from modules.language.value import Value

GITHUB = "token.actions.githubusercontent.com"
"""Who signs the tokens of GitHub's workflows. Source: GitHub docs, "OpenID Connect reference"."""

ROLES = ("deploy", "plan", "push", "save")
"""Ends of the names of the roles."""

Repository = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9_][A-Za-z0-9_.-]*((/[A-Za-z0-9_.-]+)+|@[0-9]+/[A-Za-z0-9_.-]+@[0-9]+)",
        "a repository as <owner>/<name> or <owner>@<id>/<name>@<id>, without a wildcard",
    ),
    Field(max_length=255),
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
        rf"arn:{PARTITION}:iam::[0-9]{{12}}:oidc-provider/[A-Za-z0-9.-]{{1,253}}",
        f"the ARN of an identity provider: arn:aws:iam::<account>:oidc-provider/{GITHUB}",
    ),
    iam("CreateRole"),
]


class OidcProvider(Spec):
    """The identity provider of GitHub or GitLab, as the account has it."""

    taken_by: ClassVar[TakenBy] = iam("CreateRole")

    arn: Annotated[
        Value[ProviderArn], Field(examples=[f"arn:aws:iam::{'1' * 12}:oidc-provider/{GITHUB}"])
    ]
    """Its ARN."""


class CiSpec(Spec):
    """Roles that workflows of one repository assume, without a stored key.

    Of GitHub, one plans, on pull requests and on the branch; one saves a plan, on the branch; one
    deploys, in the environment of GitHub that has this environment's name; one pushes images from
    the branch. Of GitLab, jobs on any branch plan, and those on the one of ``branch`` save a plan,
    deploy and push.
    """

    taken_by: ClassVar[TakenBy] = iam("CreateRole")

    repository: Annotated[Value[Repository], Field(examples=["example/orders"])]
    """Repository whose workflows assume the roles, ``<owner>/<name>``, written as GitHub does.

    With the ids of both, ``<owner>@<id>/<name>@<id>``, where GitHub writes them into its tokens: of
    repositories that were made or renamed since July 15, 2026, or have chosen so. Of GitLab the
    path of the project, with all its groups. Source: GitHub changelog, April 23, 2026.
    """

    branch: Value[Branch] = Value("main")
    """Branch whose workflows may push images, and plan besides those of pull requests.

    Of GitLab its jobs deploy, too: protect it, so that whoever may merge decides.
    """

    gitlab_host: Value[IssuerHost | None] = Value(None)
    """Host of the GitLab that has the repository, ``gitlab.com`` or one of your own.

    AWS has to reach it over HTTPS, at ``/.well-known/openid-configuration``. Default: the
    repository is one of GitHub.
    """

    oidc_provider: Value[OidcProvider | None] = Value(None)
    """The identity provider in the account, which can have one alone of GitHub or of a host.

    Default: it is made. Several environments of an account share it.
    """

    @property
    def issuer(self) -> Value[str]:
        """Who signs the tokens."""
        return self.gitlab_host.if_given(lambda host: host, otherwise=GITHUB)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("repository",),
            self.gitlab_host.is_given | ~matches("/.*/", self.repository),
            f'"{self.repository}" is no repository of GitHub; write <owner>/<name>, or gitlab_host '
            "beside it",
        )
        yield Rule(
            ("repository",),
            ~self.gitlab_host.is_given | ~matches("@", self.repository),
            f'"{self.repository}" is no project of GitLab, whose tokens have no ids; write its '
            "path alone",
        )
        yield Rule(
            ("oidc_provider", "arn"),
            self.oidc_provider.if_given(
                lambda provider: (
                    ~matches(":oidc-provider/", provider.arn)
                    | split("/", provider.arn).contains(self.issuer)
                ),
                otherwise=True,
            ),
            f"it is not of {self.issuer}, which signs the tokens; choose the provider of that name",
        )
