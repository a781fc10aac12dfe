"""What the module ``ci`` takes and refuses."""

from __future__ import annotations

from modules.ci.inputs import CiInputs
from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import texts, too_long
from modules.language.cases_of_names import domain_names, names, platform_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.remote_state.cases import BUCKET

PROVIDER = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
OF_GITLAB = "arn:aws:iam::111122223333:oidc-provider/gitlab.com"

CI = join(
    {"repository": "shop-owner/shop.infrastructure"},
    texts(
        "repository",
        "write a repository as <owner>/<name> or <owner>@<id>/<name>@<id>, without a wildcard",
        *("shop", "shop/*", "*/shop", "-shop/a", "shop/a:ref", "shop@1/a", "shop@*/a@2", ""),
    ),
    {"repository": "shop-owner@123456/shop@456789"},
    wrong(
        "ids of GitHub in a project of GitLab",
        {"repository": "shop@1/web@2", "gitlab_host": "gitlab.example.com"},
        'repository: "shop@1/web@2" is no project of GitLab, whose tokens have no ids; write its '
        "path alone",
    ),
    wrong(
        "project of GitLab without its host",
        {"repository": "shop/web/orders"},
        'repository: "shop/web/orders" is no repository of GitHub; write <owner>/<name>, or '
        "gitlab_host beside it",
    ),
    too_long("repository", 255, text="ab/", gitlab_host="gitlab.com"),
    {"repository": "shop/web/orders", "gitlab_host": "gitlab.example.com"},
    {"gitlab_host": "gitlab.com", "oidc_provider": {"arn": OF_GITLAB}},
    domain_names("gitlab_host", 247),
    {"branch": "release/2026.1"},
    texts(
        "branch",
        "write a branch of letters, digits and . _ - /, without a wildcard",
        *("release/*", "/main", "main/", ""),
    ),
    too_long("branch", 200),
    {"oidc_provider": {"arn": PROVIDER}},
    texts(
        "oidc_provider.arn",
        "write the ARN of an identity provider: "
        "arn:aws:iam::<account>:oidc-provider/token.actions.githubusercontent.com",
        *("github", "arn:aws:iam::111122223333:saml-provider/company"),
        made=lambda text: {"oidc_provider": {"arn": text}},
    ),
    wrong(
        "identity provider of another host",
        {"gitlab_host": "gitlab.example.com", "oidc_provider": {"arn": OF_GITLAB}},
        "oidc_provider.arn: it is not of gitlab.example.com, which signs the tokens; choose the "
        "provider of that name",
    ),
    wrong(
        "identity provider of GitLab for GitHub",
        {"oidc_provider": {"arn": OF_GITLAB}},
        "oidc_provider.arn: it is not of token.actions.githubusercontent.com, which signs the "
        "tokens; choose the provider of that name",
    ),
    wrong(
        "unknown field of an identity provider",
        {"oidc_provider": {"arn": PROVIDER, "url": "a"}},
        "oidc_provider.url: is no field of this table; choose arn",
        instead='oidc_provider: "url" is no field; choose arn',
    ),
)
"""What an environment file says of CI, too."""

CASES = Cases(
    CiInputs,
    {
        "name": "shop-prod",
        "environment": "prod",
        "repository": "example/shop",
        "region": "eu-west-1",
        "bucket": "shop-state",
        "key": "shop-prod/terraform.tfstate",
    },
    platform_names("name"),
    names("environment", 32),
    CI,
    texts("region", "write a region's code such as eu-west-1", "eu-west-9", "Ireland", ""),
    BUCKET,
    texts(
        "key",
        "write the key of an object: letters, digits and . _ - /",
        *("/state", "state/", "a b", ""),
    ),
    too_long("key", 512),
    key_arns("kms_key_arn"),
    tags(),
    null_tables(CiInputs),
)
